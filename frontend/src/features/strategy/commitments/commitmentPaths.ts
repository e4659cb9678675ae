export const commitmentsPath = '/strategy/commitments';
export const commitmentPath = (commitment: string): string => `${commitmentsPath}/${commitment}`;
