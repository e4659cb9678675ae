import { Checkbox, Radio, Stack, Textarea, TextInput } from '@mantine/core';
import type { SeatAfter } from '../../../gql/graphql';
import { t } from '../../../lib/strings/strings';
import { PersonChoice } from '../../../ui/PersonChoice';
import type { Picked } from '../../../ui/SearchPicker';
import styles from './leaving.module.css';

/** What becomes of the seat, as it stands in the form. */
export interface After {
  readonly seat: SeatAfter;
  readonly why: string;
  readonly outcomes: string;
  readonly title: string;
  readonly covers: boolean;
  readonly interim: Picked | null;
  readonly until: string;
}

export const emptyAfter: After = { seat: 'UNDECIDED', why: '', outcomes: '', title: '', covers: false, interim: null, until: '' };

const choices: readonly SeatAfter[] = ['UNDECIDED', 'BACKFILL', 'REDESIGN', 'FREEZE', 'CLOSE'];

interface Props {
  readonly title: string;
  readonly value: After;
  readonly without: readonly string[];
  readonly errorOf: (field: 'whyNow' | 'outcomes' | 'title' | 'interim' | 'interimUntil') => string | null;
  readonly onChange: (value: After) => void;
}

/** Says what becomes of a seat that somebody leaves, and who covers it meanwhile. */
export function AfterPart({ title, value, without, errorOf, onChange }: Props) {
  const words = t.leaving;
  const set = (change: Partial<After>) => onChange({ ...value, ...change });
  return (
    <Stack gap={12}>
      <Radio.Group label={<span className={styles.heading}>{words.seat}: {title}</span>} value={value.seat} onChange={(next) => set({ seat: choices.find((known) => known === next) ?? 'UNDECIDED' })}>
        <Stack gap={6} mt={8}>
          {choices.map((choice) => <Radio key={choice} value={choice} label={words.after[choice]} {...(value.seat === choice ? { description: words.afterHint[choice] } : {})} />)}
        </Stack>
      </Radio.Group>
      {value.seat === 'BACKFILL' && (
        <>
          <Textarea label={words.why} autosize minRows={2} maxLength={2000} required value={value.why} error={errorOf('whyNow')} onChange={(event) => set({ why: event.currentTarget.value })} />
          <Textarea label={words.outcomes} description={words.outcomesHint} autosize minRows={3} required value={value.outcomes} error={errorOf('outcomes')} onChange={(event) => set({ outcomes: event.currentTarget.value })} />
        </>
      )}
      {value.seat === 'REDESIGN' && <TextInput label={words.newTitle} placeholder={title} maxLength={300} value={value.title} error={errorOf('title')} onChange={(event) => set({ title: event.currentTarget.value })} />}
      {value.seat !== 'CLOSE' && <Checkbox label={words.interim} checked={value.covers} onChange={(event) => set({ covers: event.currentTarget.checked })} />}
      {value.seat !== 'CLOSE' && value.covers && (
        <div className={styles.row}>
          <div className={styles.grow}>
            <PersonChoice placeholder={t.leaving.heirPick} label={words.interimWho} change={words.changeFor(words.interimWho)} value={value.interim} without={without} onChange={(interim) => set({ interim })} />
            {errorOf('interim') && <p className={styles.refused} role="alert">{errorOf('interim')}</p>}
          </div>
          <TextInput type="date" label={words.interimUntil} required value={value.until} error={errorOf('interimUntil')} onChange={(event) => set({ until: event.currentTarget.value })} />
        </div>
      )}
    </Stack>
  );
}
