/** Whether to say how an objective stands: while it is worked on, and where that should long have begun. */
export function showsHealth({ state, health }: { readonly state: string; readonly health: string }): boolean {
  return state === 'ACTIVE' || health !== 'UNKNOWN';
}
