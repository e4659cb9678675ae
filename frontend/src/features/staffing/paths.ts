export const staffingPath = '/staffing';
export { openingPath } from '../../ui/WorldLink';
export const onboardingPath = (onboarding: string): string => `/staffing/onboarding/${onboarding}`;
export const cyclePath = (cycle: string): string => `/staffing/cycle/${cycle}`;
export const evaluationPath = (evaluation: string): string => `/staffing/evaluation/${evaluation}`;
export const improvementPath = (plan: string): string => `/staffing/improvement/${plan}`;
export const headcountPath = (plan: string): string => `/staffing/headcount/${plan}`;
export const applicationPath = (application: string): string => `/staffing/application/${application}`;
