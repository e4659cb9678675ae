/** "Q2 2026": the quarter that a day, YYYY-MM-DD, is in. */
export const quarterName = (day: string): string => `Q${String(Math.ceil(Number(day.slice(5, 7)) / 3))} ${day.slice(0, 4)}`;
