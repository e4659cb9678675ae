export const objectivesPath = '/strategy/objectives';
export const objectivePath = (objective: string): string => `${objectivesPath}/${objective}`;
