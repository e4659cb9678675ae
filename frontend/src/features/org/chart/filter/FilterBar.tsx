import { Button, Menu, SegmentedControl, TextInput, Tooltip } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconFilter, IconSearch } from '@tabler/icons-react';
import { type ReactNode, type Ref, useState } from 'react';
import { DIMENSION_IDS, type DimensionId } from '../../../../chart/model/dimensions';
import type { FacetValue } from '../../../../chart/model/facet';
import { isFiltering, noFilter } from '../../../../chart/model/filter';
import { t } from '../../../../lib/strings/strings';
import { FilterChip } from './FilterChip';
import type { ChartFilters } from './useChartFilter';
import styles from './filter.module.css';

const words = t.look.filter;

interface Props {
  filters: ChartFilters;
  /** How many seats match, of how many; null while there is no filter. */
  matched: { readonly count: number; readonly total: number } | null;
  valuesOf: (dimension: DimensionId) => readonly FacetValue[];
  /** Whether seats that do not match can step back instead of going: only a drawing has a background. */
  canDim: boolean;
  field: Ref<HTMLInputElement>;
  /** What stands before it. */
  children?: ReactNode;
}

/** What is looked for, above every view of the seats: words, values by dimension, how many match, and what becomes of the others. */
export function FilterBar({ filters, matched, valuesOf, canDim, field, children }: Props) {
  const { seats, mode, onFilter, onMode } = filters;
  const [opened, setOpened] = useState<DimensionId | null>(null);
  const picked = DIMENSION_IDS.filter((id) => (seats.picks[id]?.length ?? 0) > 0 || id === opened);
  const rest = DIMENSION_IDS.filter((id) => !picked.includes(id));
  return (
    <section className={styles.bar} aria-label={words.label}>
      {children}
      <WordsField filters={filters} field={field} />
      {picked.map((id) => (
        <FilterChip
          key={id} dimension={id} picked={seats.picks[id] ?? []} valuesOf={valuesOf} opened={id === opened} onOpened={(open) => setOpened(open ? id : null)}
          onPicked={(keys) => onFilter({ ...seats, picks: { ...seats.picks, [id]: keys } })}
        />
      ))}
      {rest.length > 0 && (
        <Menu position="bottom-start" withinPortal>
          <Menu.Target><Button variant="subtle" color="gray" leftSection={<IconFilter size={14} aria-hidden="true" />}>{picked.length === 0 ? words.add : words.addMore}</Button></Menu.Target>
          <Menu.Dropdown>{rest.map((id) => <Menu.Item key={id} onClick={() => setOpened(id)}>{t.look.dimension[id]}</Menu.Item>)}</Menu.Dropdown>
        </Menu>
      )}
      <span className={styles.said} role="status">{matched && words.matched(matched.count, matched.total)}</span>
      {isFiltering(seats) && (
        <>
          {canDim && <Tooltip label={words.modeHint}><SegmentedControl aria-label={words.mode} value={mode} onChange={(value) => onMode(value === 'hide' ? 'hide' : 'dim')} data={[{ value: 'dim', label: words.dim }, { value: 'hide', label: words.hide }]} /></Tooltip>}
          <Button variant="subtle" color="gray" onClick={() => onFilter(noFilter)}>{words.clear}</Button>
        </>
      )}
    </section>
  );
}

/** Words to look for. What is typed goes into the address a moment later; what comes from there is shown, unless somebody types. */
function WordsField({ filters: { seats, onFilter }, field }: { filters: ChartFilters; field: Ref<HTMLInputElement> }) {
  const [typed, setTyped] = useState<string | null>(null);
  const find = useDebouncedCallback((text: string) => { if (text !== seats.text) onFilter({ ...seats, text }, { goesOn: seats.text !== '' && text !== '' }); }, 150);
  return (
    <TextInput
      ref={field} className={styles.words ?? ''} aria-label={words.words} placeholder={words.words} leftSection={<IconSearch size={14} aria-hidden="true" />} maxLength={200} value={typed ?? seats.text}
      onChange={(event) => { setTyped(event.currentTarget.value); find(event.currentTarget.value); }}
      onKeyDown={(event) => { if (event.key === 'Escape') event.currentTarget.blur(); }}
      onBlur={() => { find.flush(); setTyped(null); }}
    />
  );
}
