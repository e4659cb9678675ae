export const staffingPath = '/staffing';
export const openingPath = (opening: string): string => `/staffing/opening/${opening}`;
export const onboardingPath = (onboarding: string): string => `/staffing/onboarding/${onboarding}`;
export const applicationPath = (application: string): string => `/staffing/application/${application}`;
