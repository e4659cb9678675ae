export const staffingPath = '/staffing';
export { openingPath } from '../../ui/WorldLink';
export const applicationPath = (application: string): string => `/staffing/application/${application}`;
