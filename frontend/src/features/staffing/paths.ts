export const staffingPath = '/staffing';
export const openingPath = (opening: string): string => `/staffing/opening/${opening}`;
export const applicationPath = (application: string): string => `/staffing/application/${application}`;
