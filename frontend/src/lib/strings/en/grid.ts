export const grid = {
  columns: 'Columns',
  sort: (column: string) => `Sort by ${column}`,
} as const;
