export type Grade = 'fine' | 'some' | 'much';

/** How much a score is; beyond 3.5 it is too much, as the server has it. */
export const gradeOf = (score: number): Grade => (score > 3.5 ? 'much' : score > 2.5 ? 'some' : 'fine');
