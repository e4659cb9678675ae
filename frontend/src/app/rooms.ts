import { IconArrowsSplit2, IconChartBar, IconHeartHandshake, IconHierarchy2, IconHistory, IconSettings, IconTerminal2, IconTopologyStar3, IconUser, IconUserPlus, IconUsersGroup, IconCompass } from '@tabler/icons-react';
import type { CommandIcon } from '../lib/commands/command';
import { t } from '../lib/strings/strings';

/** A room of the house, as the rail shows it. Later rooms are added here and nowhere else. */
export interface Room {
  readonly id: string;
  readonly label: string;
  readonly icon: CommandIcon;
  /** Where it is. Rooms outside of this page (the query editor) are links that load. */
  readonly path: string;
  readonly outside?: true;
  /** The letter after G that goes there. */
  readonly letter: string;
  /** What stands beside it: always something, only a chosen seat, or never anything. */
  readonly inspector: 'always' | 'seat' | 'never';
  readonly place: 'top' | 'bottom';
}

export const rooms = [
  { id: 'chart', label: t.frame.room.chart, icon: IconHierarchy2, path: '/chart', letter: 'C', inspector: 'always', place: 'top' },
  { id: 'teams', label: t.frame.room.teams, icon: IconUsersGroup, path: '/teams', letter: 'T', inspector: 'seat', place: 'top' },
  { id: 'topology', label: t.frame.room.topology, icon: IconTopologyStar3, path: '/topology', letter: 'L', inspector: 'never', place: 'top' },
  { id: 'people', label: t.frame.room.people, icon: IconUser, path: '/people', letter: 'P', inspector: 'seat', place: 'top' },
  { id: 'coaching', label: t.frame.room.coaching, icon: IconHeartHandshake, path: '/coaching', letter: 'O', inspector: 'never', place: 'top' },
  { id: 'staffing', label: t.frame.room.staffing, icon: IconUserPlus, path: '/staffing', letter: 'F', inspector: 'never', place: 'top' },
  { id: 'strategy', label: t.frame.room.strategy, icon: IconCompass, path: '/strategy', letter: 'Y', inspector: 'never', place: 'top' },
  { id: 'scenarios', label: t.frame.room.scenarios, icon: IconArrowsSplit2, path: '/scenarios', letter: 'A', inspector: 'never', place: 'top' },
  { id: 'history', label: t.frame.room.history, icon: IconHistory, path: '/history', letter: 'H', inspector: 'never', place: 'top' },
  { id: 'insights', label: t.frame.room.insights, icon: IconChartBar, path: '/insights', letter: 'I', inspector: 'never', place: 'top' },
  { id: 'query', label: t.frame.room.query, icon: IconTerminal2, path: '/graphiql', outside: true, letter: 'Q', inspector: 'never', place: 'top' },
  { id: 'settings', label: t.frame.room.settings, icon: IconSettings, path: '/settings', letter: 'S', inspector: 'never', place: 'bottom' },
] as const satisfies readonly Room[];

/** The room that an address belongs to. */
export function roomAt(pathname: string): Room | undefined {
  return rooms.find((room) => pathname === room.path || pathname.startsWith(`${room.path}/`));
}
