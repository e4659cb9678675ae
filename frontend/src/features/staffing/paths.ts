export const staffingPath = '/staffing';
export const openingPath = (opening: string): string => `/staffing/opening/${opening}`;
export const onboardingPath = (onboarding: string): string => `/staffing/onboarding/${onboarding}`;
export const cyclePath = (cycle: string): string => `/staffing/cycle/${cycle}`;
export const evaluationPath = (evaluation: string): string => `/staffing/evaluation/${evaluation}`;
export const applicationPath = (application: string): string => `/staffing/application/${application}`;
