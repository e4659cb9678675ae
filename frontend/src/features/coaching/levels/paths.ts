export const coachingPath = '/coaching';
export const withoutCoachPath = '/coaching/without-coach';
export const timePath = '/coaching/time';
export const personPath = (person: string): string => `/coaching/person/${person}`;
export const assessPath = (person: string): string => `${personPath(person)}/assess`;
export const meetingPath = (meeting: string): string => `/coaching/one-on-one/${meeting}`;
export const gapsPath = (person: string): string => `${personPath(person)}/gaps`;
