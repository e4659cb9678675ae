import { useVirtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';
import { useServices } from '../../lib/services';
import { useStore } from '../../lib/store';
import { t } from '../../lib/strings/strings';
import type { MapTeam } from './map/mapTypes';
import styles from './topology.module.css';

interface Props {
  teams: readonly MapTeam[];
  selected: MapTeam | null;
  onSelect: (id: string | null) => void;
  /** What the list scrolls in. */
  scroller: RefObject<HTMLElement | null>;
}

/** Every team that is drawn; only the rows that are seen are in the page. */
export function TeamList(props: Props) {
  const { preferences } = useServices();
  const { density } = useStore(preferences);
  const height = density === 'comfortable' ? 40 : 32;
  return <Rows key={height} {...props} height={height} />;
}

function Rows({ teams, selected, onSelect, scroller, height }: Props & { height: number }) {
  const words = t.topology;
  const virtual = useVirtualizer({ count: teams.length, getScrollElement: () => scroller.current, estimateSize: () => height, overscan: 12 });
  return (
    <ul className={styles.items} aria-label={words.tabs.teams} style={{ position: 'relative', height: virtual.getTotalSize() }}>
      {virtual.getVirtualItems().map((item) => {
        const team = teams[item.index];
        return team && (
          <li key={team.id} className={styles.placed} aria-setsize={teams.length} aria-posinset={item.index + 1} style={{ height, transform: `translateY(${String(item.start)}px)` }}>
            <button type="button" className={styles.row} aria-pressed={team.id === selected?.id} onClick={() => onSelect(team.id === selected?.id ? null : team.id)}>
              <span className={styles.name} title={team.name}>{team.name}</span><span className={styles.soft}>{team.type ? words.type[team.type] : words.type.none}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
