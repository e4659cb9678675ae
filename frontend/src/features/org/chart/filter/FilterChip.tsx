import { ActionIcon, Checkbox, Popover, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import type { DimensionId } from '../../../../chart/model/dimensions';
import { type FacetValue } from '../../../../chart/model/facet';
import { plain } from '../../../../chart/model/filter';
import { t } from '../../../../lib/strings/strings';
import styles from './filter.module.css';

const words = t.look.filter;
/** From so many values on one may search among them. */
const manyValues = 10;

interface Props {
  dimension: DimensionId;
  picked: readonly string[];
  valuesOf: (dimension: DimensionId) => readonly FacetValue[];
  opened: boolean;
  onOpened: (opened: boolean) => void;
  onPicked: (keys: readonly string[]) => void;
}

/** One dimension that is looked in: which values, as a button that shows all of them to tick. */
export function FilterChip({ dimension, picked, valuesOf, opened, onOpened, onPicked }: Props) {
  const name = t.look.dimension[dimension];
  const values = picked.length > 0 || opened ? valuesOf(dimension) : [];
  const labels = new Map(values.map(({ key, label }) => [key, label]));
  const told = picked.map((key) => labels.get(key) ?? words.gone);
  return (
    <Popover opened={opened} onChange={onOpened} position="bottom-start" width={260} trapFocus returnFocus>
      <span className={styles.chip} data-picked={picked.length > 0 || undefined}>
        <Popover.Target>
          <button type="button" aria-expanded={opened} title={told.join(', ')} onClick={() => onOpened(!opened)}>
            <span className={styles.dimension}>{name}</span>{told.length > 0 && <span className={styles.values}>{words.values(told)}</span>}
          </button>
        </Popover.Target>
        {picked.length > 0 && <ActionIcon size={24} aria-label={words.without(name)} onClick={() => onPicked([])}><IconX size={13} aria-hidden="true" /></ActionIcon>}
      </span>
      <Popover.Dropdown p={8}>{opened && <Values name={name} values={values} picked={picked} onPicked={onPicked} />}</Popover.Dropdown>
    </Popover>
  );
}

function Values({ name, values, picked, onPicked }: { name: string; values: readonly FacetValue[]; picked: readonly string[]; onPicked: (keys: readonly string[]) => void }) {
  const [text, setText] = useState('');
  const gone = picked.filter((key) => !values.some((value) => value.key === key)).map((key) => ({ key, label: words.gone, count: 0 }));
  const shown = [...values, ...gone].filter(({ label }) => plain(label).includes(plain(text)));
  return (
    <>
      {values.length >= manyValues && <TextInput aria-label={words.find(name)} placeholder={words.find(name)} value={text} onChange={(event) => setText(event.currentTarget.value)} mb={6} data-autofocus />}
      <div className={styles.list} role="group" aria-label={name}>
        {shown.map(({ key, label, count }) => (
          <Checkbox
            key={key} size="xs" checked={picked.includes(key)} label={<span className={styles.value}><span>{label}</span><span>{count.toLocaleString()}</span></span>}
            onChange={(event) => onPicked(event.currentTarget.checked ? [...picked, key] : picked.filter((other) => other !== key))}
          />
        ))}
        {shown.length === 0 && <span className={styles.quiet}>{words.noValue}</span>}
      </div>
    </>
  );
}
