import { Button, SegmentedControl, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { ReplacePersonInput } from '../../../gql/graphql';
import { dayOf } from '../../../lib/format/dates';
import { linesOf } from '../../../lib/format/lines';
import { useServices } from '../../../lib/services';
import { t } from '../../../lib/strings/strings';
import { useOpenPath } from '../../../lib/useOpenPath';
import { useSubmit } from '../../../lib/useSubmit';
import { FormProblem } from '../../../ui/FormProblem';
import { PersonChoice } from '../../../ui/PersonChoice';
import type { Picked } from '../../../ui/SearchPicker';
import { openingPath } from '../../../ui/WorldLink';
import { AfterPart, emptyAfter, type After } from './AfterPart';
import { replacePerson, type Preview } from './leavingDocument';
import { OrphanList } from './OrphanList';
import styles from './leaving.module.css';

interface Props {
  readonly preview: Preview;
  readonly revision: number;
  readonly onTouch: () => void;
  readonly onClose: () => void;
}

const pickedOf = (person: { id: string; name: string } | null | undefined): Picked | null => (person ? { id: person.id, label: person.name } : null);

/** Who takes over what, and what becomes of the seat. */
export function ReplaceForm({ preview, revision, onTouch, onClose }: Props) {
  const words = t.leaving;
  const { edits } = useServices();
  const open = useOpenPath();
  const { person, position, orphans, otherPositions } = preview;
  const [leaves, setLeaves] = useState(true);
  const [on, setOn] = useState(() => dayOf(new Date()));
  const [heir, setHeir] = useState<Picked | null>(() => pickedOf(preview.heir));
  const [named, setNamed] = useState<ReadonlyMap<string, Picked>>(new Map());
  const [after, setAfter] = useState<After>(emptyAfter);
  const personal = orphans.filter((orphan) => !orphan.withSeat);
  const hanging = orphans.filter((orphan) => orphan.withSeat);
  const forGood = after.seat === 'BACKFILL' || orphans.some((orphan) => orphan.kind === 'OPENING');
  const covers = after.covers && after.seat !== 'CLOSE';
  const without = [person.id];
  const name = (of: string, picked: Picked) => { onTouch(); setNamed(new Map(named).set(of, picked)); };
  const input: ReplacePersonInput = {
    person: person.id, position: position?.id ?? null, on, leaves: leaves || position === null, seat: position ? after.seat : 'UNDECIDED', heir: heir?.id ?? null,
    handovers: [...named].filter(([of]) => personal.some((orphan) => orphan.of === of) || after.seat === 'CLOSE').map(([of, picked]) => ({ of, to: picked.id })),
    interim: covers ? after.interim?.id ?? null : null, interimUntil: covers ? after.until || null : null,
    title: after.seat === 'REDESIGN' ? after.title.trim() || null : null,
    whyNow: after.seat === 'BACKFILL' ? after.why.trim() : null, outcomes: after.seat === 'BACKFILL' ? linesOf(after.outcomes) : null,
    expectedRevision: edits.expecting(revision),
  };
  const { errorOf, rest, busy, submit } = useSubmit(
    () => replacePerson(edits, forGood, input),
    ({ data }) => { onClose(); if (data.replacePerson.opening) open(openingPath(data.replacePerson.opening.id)); }, ['on', 'heir', 'interim', 'interimUntil', 'whyNow', 'outcomes', 'title', 'seat'],
  );
  return (
    <form onSubmit={submit}>
      <Stack gap={16}>
        <div className={styles.row}>
          {position && (
            <SegmentedControl
              aria-label={words.from} value={leaves ? 'all' : 'seat'} onChange={(value) => { onTouch(); setLeaves(value === 'all'); }}
              data={[{ value: 'all', label: words.fromAll }, { value: 'seat', label: words.fromSeat(position.title) }]}
            />
          )}
          <TextInput type="date" label={words.on} value={on} error={errorOf('on')} required onChange={(event) => { onTouch(); setOn(event.currentTarget.value); }} />
        </div>
        {leaves && otherPositions.length > 0 && <p className={styles.soft}>{words.others(otherPositions.map((seat) => seat.title).join(', '))}</p>}
        <section>
          <h3 className={styles.heading}>{words.list}</h3>
          {orphans.length === 0 && <p className={styles.soft}>{words.listNone}</p>}
          {personal.length > 0 && (
            <>
              <div className={styles.heir}><span>{words.heir}</span><PersonChoice placeholder={t.leaving.heirPick} label={words.heir} change={words.changeFor(words.list)} value={heir} without={without} onChange={(picked) => { onTouch(); setHeir(picked); }} /><span className={styles.soft}>{words.handed(personal.length)}</span></div>
              <OrphanList label={words.list} orphans={personal} named={named} heir={heir} without={without} onName={name} />
            </>
          )}
          {hanging.length > 0 && (
            <>
              <h4 className={styles.sub}>{words.seatList} <span className={styles.soft}>{after.seat === 'CLOSE' ? words.movesUp : words.stays}</span></h4>
              <OrphanList label={words.seatList} orphans={hanging} named={named} heir={heir} without={without} {...(after.seat === 'CLOSE' ? { onName: name } : {})} />
            </>
          )}
        </section>
        {preview.unfinished.length > 0 && (
          <section>
            <h3 className={styles.heading}>{t.exits.unfinished}</h3>
            <p className={styles.soft}>{t.exits.unfinishedText}</p>
            <ul className={styles.unfinished}>{preview.unfinished.map((thing, i) => <li key={i}>{[`${t.exits.unfinishedKind[thing.kind]} ${thing.title}`, becomes(thing)].filter(Boolean).join(' · ')}</li>)}</ul>
          </section>
        )}
        {position && <AfterPart title={position.title} value={after} without={without} errorOf={errorOf} onChange={(next) => { onTouch(); setAfter(next); }} />}
        <p className={styles.soft}>{forGood ? words.noUndo : words.undo} {words.private}</p>
        {errorOf('heir') && <p className={styles.refused} role="alert">{errorOf('heir')}</p>}
        {errorOf('seat') && <p className={styles.refused} role="alert">{errorOf('seat')}</p>}
        <FormProblem problem={rest} />
      </Stack>
      <div className={styles.actions}><Button variant="default" onClick={onClose}>{t.frame.cancel}</Button><Button type="submit" loading={busy}>{words.go}</Button></div>
    </form>
  );
}

/** What becomes of something by itself. */
function becomes({ kind, ends, goesOn }: { kind: string; ends: boolean; goesOn: { name: string } | null }): string {
  if (ends) return t.exits.unfinishedEnds;
  if (!goesOn) return '';
  return kind === 'KNOWLEDGE' ? t.exits.unfinishedLearns(goesOn.name) : t.exits.unfinishedGoesOn(goesOn.name);
}
