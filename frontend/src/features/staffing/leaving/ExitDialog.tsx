import { Button, Checkbox, Modal, NativeSelect, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { ExitKind } from '../../../gql/graphql';
import { keeping } from '../../../lib/keeping';
import { t } from '../../../lib/strings/strings';
import { useSubmit } from '../../../lib/useSubmit';
import { FormProblem } from '../../../ui/FormProblem';
import staffing from '../staffing.module.css';
import type { Leaving } from './exitDocument';
import { useExitEdits } from './exitEdits';

const words = t.exits;
const kinds = Object.keys(words.kind) as ExitKind[];

interface Props {
  readonly person: string;
  readonly seats: Leaving['seats'];
  readonly exits: Leaving['exits'];
  readonly onClose: () => void;
}

/** Why somebody left a seat. What was recorded before stands in the form, to be said otherwise. */
export function ExitDialog({ person, seats, exits, onClose }: Props) {
  const edits = useExitEdits();
  const before = (seat: string) => exits.find(({ position }) => position?.id === seat);
  const [position, setPosition] = useState(seats[0]?.id ?? '');
  const [kind, setKind] = useState<ExitKind | null>(before(position)?.kind ?? null);
  const [regretted, setRegretted] = useState(before(position)?.regretted ?? false);
  const [why, setWhy] = useState(before(position)?.why ?? '');
  // What was recorded before as the form found it, also where somebody records it otherwise meanwhile.
  const [seen] = useState<Readonly<Record<string, number>>>(() => Object.fromEntries(exits.flatMap(({ position: of, version }) => (of ? [[of.id, version]] : []))));
  const [touched, setTouched] = useState(false);
  const choose = (seat: string) => {
    const said = before(seat);
    setPosition(seat);
    setKind(said?.kind ?? null);
    setRegretted(said?.regretted ?? false);
    setWhy(said?.why ?? '');
  };
  const { errorOf, rest, busy, submit } = useSubmit(() => edits.record({ person, position, kind: kind ?? 'OTHER', regretted, why: why.trim() || null, expectedVersion: seen[position] ?? 0 }), onClose, seats.length > 1 ? ['why', 'position'] : ['why']);
  return (
    <Modal opened onClose={onClose} title={words.record} {...keeping(touched)}>
      <form onSubmit={submit} onChange={() => setTouched(true)}>
        <Stack gap={12}>
          {seats.length > 1 && <NativeSelect size="xs" label={words.seat} value={position} error={errorOf('position')} onChange={(event) => choose(event.currentTarget.value)} data={seats.map(({ id, title }) => ({ value: id, label: title }))} />}
          <NativeSelect size="xs" label={words.how} value={kind ?? ''} onChange={(event) => setKind(kinds.find((known) => known === event.currentTarget.value) ?? null)} data={[{ value: '', label: words.choose }, ...kinds.map((value) => ({ value, label: words.kind[value] }))]} data-autofocus />
          <Checkbox label={words.regretted} checked={regretted} onChange={(event) => setRegretted(event.currentTarget.checked)} />
          <Textarea label={words.why} description={words.whoReads} autosize minRows={3} maxLength={10_000} value={why} error={errorOf('why')} onChange={(event) => setWhy(event.currentTarget.value)} />
          <FormProblem problem={rest} />
        </Stack>
        <div className={staffing.actions}><Button variant="default" onClick={onClose}>{t.frame.cancel}</Button><Button type="submit" loading={busy} disabled={kind === null}>{words.go}</Button></div>
      </form>
    </Modal>
  );
}
