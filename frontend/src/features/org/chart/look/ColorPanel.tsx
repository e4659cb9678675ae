import { ActionIcon, Select } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useCallback, useSyncExternalStore } from 'react';
import type { ChartEngine } from '../../../../chart/engine';
import { DIMENSION_IDS, isDimension } from '../../../../chart/model/dimensions';
import { type ChartTheme, TONES } from '../../../../chart/render/theme';
import { t } from '../../../../lib/strings/strings';
import type { ChartOverlay } from '../chartOverlay';
import { toggled } from '../filter/filterSearch';
import type { ChartFilters } from '../filter/useChartFilter';
import type { ChartLook } from './lookSearch';
import styles from './look.module.css';

const words = t.look.colors;
/** Before what other features offer, so that no dimension is mistaken for it. */
const offered = 'offered ';
const none = 'none';

interface Props {
  engine: ChartEngine;
  look: ChartLook;
  onLook: (change: Partial<ChartLook>) => void;
  filters: ChartFilters;
  overlay: ChartOverlay;
  theme: ChartTheme;
  onClose: () => void;
}

/** What the colours of cards stand for, and each value with how many seats have it: a click shows those alone. */
export function ColorPanel({ engine, look, onLook, filters, overlay, theme, onClose }: Props) {
  const items = overlay.offers.flatMap((offer, at) => offer.items.map(({ id, label, text }) => ({ offer, id, label, text, value: `${offered}${at} ${id}` })));
  const shown = items.find(({ offer, id }) => offer.chosen === id);
  const choose = (value: string | null) => {
    const taken = items.find((item) => item.value === value);
    if (taken) return taken.offer.choose(taken.id);
    shown?.offer.choose(null);
    if (isDimension(value)) onLook({ colorBy: value });
  };
  return (
    <section className={styles.panel} aria-label={words.open}>
      <div className={styles.head}>
        <Select
          className={styles.by ?? ''} aria-label={words.by} value={shown?.value ?? look.colorBy} allowDeselect={false} onChange={choose} comboboxProps={{ withinPortal: false }} withScrollArea={false} renderOption={({ option }) => <Offered label={option.label} text={items.find(({ value }) => value === option.value)?.text} />}
          data={[{ group: words.ofSeats, items: DIMENSION_IDS.map((value) => ({ value, label: t.look.dimension[value] })) }, ...overlay.offers.map((offer) => ({ group: offer.title, items: items.filter((item) => item.offer === offer).map(({ value, label }) => ({ value, label })) })).filter((group) => group.items.length > 0)]}
        />
        <ActionIcon aria-label={words.close} onClick={onClose}><IconX size={15} aria-hidden="true" /></ActionIcon>
      </div>
      <label className={styles.badge} title={words.badgeHint}>
        <span>{words.badge}</span>
        <Select
          className={styles.by ?? ''} size="xs" value={look.badgeBy ?? none} allowDeselect={false} comboboxProps={{ withinPortal: false }} withScrollArea={false}
          onChange={(value) => onLook({ badgeBy: isDimension(value) ? value : null })}
          data={[{ value: none, label: words.noBadge }, ...DIMENSION_IDS.map((value) => ({ value, label: t.look.dimension[value] }))]}
        />
      </label>
      {shown === undefined ? <Entries engine={engine} look={look} filters={filters} theme={theme} /> : <p className={styles.note}>{words.elsewhere}</p>}
    </section>
  );
}

function Offered({ label, text }: { label: string; text: string | undefined }) {
  return <span title={text}>{label}</span>;
}

function Entries({ engine, look: { colorBy }, filters, theme }: Pick<Props, 'engine' | 'look' | 'filters' | 'theme'>) {
  const subscribe = useCallback((changed: () => void) => {
    const stops = [engine.on('layout', changed), engine.on('legend', changed)];
    return () => stops.forEach((stop) => stop());
  }, [engine]);
  const legend = useSyncExternalStore(subscribe, () => engine.legend);
  const picked = filters.seats.picks[colorBy] ?? [];
  const others = legend.filter(({ tone }) => tone === TONES + 1).length;
  const own = legend.filter(({ tone }) => tone < TONES);
  return (
    <>
      <ul className={styles.entries} aria-label={words.legend(t.look.dimension[colorBy])}>
        {legend.map(({ key, tone, label, count }) => {
          const on = picked.includes(key);
          return (
            <li key={key}>
              <button type="button" aria-pressed={on} title={words.entry(label, count, on)} onClick={() => filters.onFilter(toggled(filters.seats, colorBy, key))}>
                <span className={styles.swatch} style={tone === TONES ? undefined : { background: theme.tones[tone]?.solid, borderColor: 'transparent' }} aria-hidden="true" />
                <span className={styles.label}>{label}</span><span className={styles.count}>{count.toLocaleString()}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {others > 0 && <p className={styles.note}>{words.other(others)}</p>}
      {new Set(own.map(({ tone }) => tone)).size < own.length && <p className={styles.note}>{words.shared}</p>}
    </>
  );
}
