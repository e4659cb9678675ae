/** What of coaching, and of who comes next, the chart can show of all seats. */
export const overlayKinds = ['coverage', 'meetings', 'load', 'gaps', 'succession'] as const;
export type OverlayKind = (typeof overlayKinds)[number];
/** Those that tell of people who are coached. */
export type CoachingKind = Exclude<OverlayKind, 'succession'>;

/** What is shown, as the address has it: it comes back with the place, and is not kept beyond it, since others may look on. */
export interface OverlaySearch {
  readonly overlay?: OverlayKind | undefined;
  /** Whether the list beside the chart is open. */
  readonly overlayList?: true | undefined;
}

/** Reads an address that anyone may have typed: what is not understood shows nothing. */
export function parseOverlaySearch(search: Readonly<Record<string, unknown>>): OverlaySearch {
  const overlay = overlayKinds.find((known) => known === search['overlay']);
  return overlay === undefined ? {} : { overlay, ...(search['overlayList'] === true ? { overlayList: true } : {}) };
}

/** What comes after a kind, and after the last nothing. */
export function nextKind(kind: OverlayKind | undefined): OverlayKind | undefined {
  return kind === undefined ? overlayKinds[0] : overlayKinds[overlayKinds.indexOf(kind) + 1];
}
