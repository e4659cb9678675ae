import type { Rect } from '../../../chart/layout/Layout';

/** The types of teams, and the modes in which they work together, in the order in which they are offered. */
export const teamTypes = ['STREAM_ALIGNED', 'PLATFORM', 'ENABLING', 'COMPLICATED_SUBSYSTEM'] as const;
export const modes = ['COLLABORATION', 'X_AS_A_SERVICE', 'FACILITATING'] as const;
export type TeamType = (typeof teamTypes)[number];
export type Mode = (typeof modes)[number];
export type Severity = 'LOW' | 'MEDIUM' | 'HIGH' | 'BLOCKING';

/** A team as the map needs it. */
export interface MapTeam {
  readonly id: string;
  readonly name: string;
  /** Null where nobody has said what it is for. */
  readonly type: TeamType | null;
  /** The team above it, by which streams stand together. */
  readonly group: { readonly id: string; readonly name: string } | null;
}

/** What connects two teams: how they work together, or what one needs of the other. */
export type MapLink =
  | { readonly id: string; readonly kind: 'interaction'; readonly from: string; readonly to: string; readonly mode: Mode; readonly expired: boolean; readonly planned: boolean }
  | { readonly id: string; readonly kind: 'dependency'; readonly from: string; readonly to: string; readonly severity: Severity; readonly overdue: boolean };

export type Shape = 'stream' | 'platform' | 'enabling' | 'subsystem' | 'untyped';

export interface Box extends Rect {
  readonly team: MapTeam;
  readonly shape: Shape;
}

/** Teams that stand together, under the name of the team above them. */
export interface Band extends Rect {
  readonly id: string;
  readonly label: string;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The way of a link. Where both shapes cross, it is the one point in which they meet. */
export interface Route {
  readonly link: MapLink;
  readonly points: readonly Point[];
  readonly crosses: boolean;
}

export interface TopologyLayout {
  readonly boxes: readonly Box[];
  readonly boxOf: ReadonlyMap<string, Box>;
  readonly bands: readonly Band[];
  readonly routes: readonly Route[];
  /** Where those stand for whom all of it flows, right of the streams. */
  readonly users: Rect | null;
  readonly bounds: Rect;
}

/** Whether a link is past its end or its day. */
export const isLate = (link: MapLink): boolean => (link.kind === 'interaction' ? link.expired : link.overdue);
