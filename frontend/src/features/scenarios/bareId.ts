/** The id of a row without the world that it was read in: the same row in every world. */
export const bareId = (id: string): string => id.split('@', 1)[0] ?? id;
