import { useComputedColorScheme } from '@mantine/core';
import { useMemo } from 'react';
import { t } from '../../../lib/strings/strings';
import { teamColor } from '../../../ui/palette';
import { box, layoutTiny, type TinySeat } from './tinyTree';
import styles from './compare.module.css';

interface Seat extends TinySeat {
  readonly title: string;
  readonly person?: { readonly name: string } | null;
  readonly team?: { readonly name: string; readonly color: number } | null;
}

interface Props {
  name: string;
  seats: readonly Seat[];
  /** Whether a seat is new or elsewhere than now. */
  differs?: (seat: Seat) => boolean;
}

/** The shape of an organisation at a glance: three layers, coloured by team. A picture beside the numbers, not for work. */
export function TinyTree({ name, seats, differs = () => false }: Props) {
  const scheme = useComputedColorScheme('light');
  const { boxes, width, height } = useMemo(() => layoutTiny(seats), [seats]);
  return (
    <svg className={styles.tiny} viewBox={`-2 -2 ${width + 4} ${height + 4}`} width={(width + 4) * 1.5} height={(height + 4) * 1.5} role="img" aria-label={t.scenarios.compare.chartOf(name, seats.length)}>
      {boxes.map(({ seat, x, y, from }) => from && <path key={`line ${seat.id}`} className={styles.line} d={`M${from.x} ${from.y}V${Math.min(y, from.y + 9)}H${x + box.width / 2}V${y}`} />)}
      {boxes.map(({ seat, x, y, width: wide }) => (
        <rect key={seat.id} x={x} y={y} width={wide} height={box.height} rx={1.5} fill={seat.team ? teamColor(seat.team.color, scheme) : 'var(--line-strong)'} data-differs={differs(seat) || undefined}>
          <title>{[seat.person?.name, seat.title, seat.team?.name].filter(Boolean).join(', ')}</title>
        </rect>
      ))}
    </svg>
  );
}
