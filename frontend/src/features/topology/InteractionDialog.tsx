import { Button, Modal, Radio, Stack, Textarea, TextInput } from '@mantine/core';
import { IconArrowsExchange } from '@tabler/icons-react';
import { useState } from 'react';
import type { InteractionFieldsFragment, InteractionMode } from '../../gql/graphql';
import { dayOf } from '../../lib/format/dates';
import { t } from '../../lib/strings/strings';
import { useSubmit } from '../../lib/useSubmit';
import { FormProblem } from '../../ui/FormProblem';
import { SearchPicker } from '../../ui/SearchPicker';
import { modes } from './map/mapTypes';
import { useTopologyEdits } from './topologyEdits';
import styles from './topology.module.css';

export interface Named {
  readonly id: string;
  readonly name: string;
}

interface Props {
  from: Named;
  /** Not known yet where one begins at a single team. */
  to: Named | null;
  /** What is changed; a new one is started without. */
  interaction?: InteractionFieldsFragment;
  revision: number;
  onClose: () => void;
}

/** How many weeks each mode lasts unless somebody says otherwise; the server has the same. */
const weeks = { COLLABORATION: 12, FACILITATING: 8, X_AS_A_SERVICE: 0 } as const satisfies Readonly<Record<InteractionMode, number>>;

/** In which mode two teams work together, what for, and until when. */
export function InteractionDialog(props: Props) {
  const words = t.topology.dialog;
  return <Modal opened size="lg" onClose={props.onClose} title={props.interaction ? words.reviseInteraction : words.interaction}><InteractionForm {...props} /></Modal>;
}

function InteractionForm({ from: first, to: second, interaction, revision, onClose }: Props) {
  const words = t.topology.dialog;
  const edits = useTopologyEdits();
  const [seen] = useState(revision);
  const [from, setFrom] = useState<Named>(first);
  const [to, setTo] = useState<Named | null>(second);
  const [mode, setMode] = useState<InteractionMode>(interaction?.mode ?? 'COLLABORATION');
  const [purpose, setPurpose] = useState(interaction?.purpose ?? '');
  const [startsOn, setStartsOn] = useState(interaction?.startsOn ?? dayOf(new Date()));
  const [expiresOn, setExpiresOn] = useState<string | null>(interaction ? (interaction.expiresOn ?? '') : null);
  const [exit, setExit] = useState(interaction?.exitCriterion ?? '');
  const [owner, setOwner] = useState<Named | null>(interaction?.owner ?? null);
  const ends = expiresOn ?? daysAfter(startsOn, weeks[mode] * 7);

  const { errorOf, rest, busy, submit } = useSubmit(async () => {
    const about = { mode, purpose: purpose.trim(), startsOn: startsOn || null, expiresOn: ends || null, exitCriterion: exit.trim() || null, owner: owner?.id ?? null };
    return interaction
      ? await edits.revise({ interaction: interaction.id, expectedRevision: edits.expecting(seen), ...about })
      : await edits.start({ from: from.id, to: to?.id ?? '', ...about });
  }, onClose, ['purpose', 'startsOn', 'expiresOn', 'exitCriterion']);
  return (
    <form onSubmit={submit}>
      <Stack gap={12}>
        <div className={styles.pair}>
          <strong>{from.name}</strong>
          {!interaction && to && <Button variant="subtle" size="compact-xs" aria-label={words.swap} leftSection={<IconArrowsExchange size={14} aria-hidden="true" />} onClick={() => { setFrom(to); setTo(from); }}>{words.swap}</Button>}
          {to ? <strong>{to.name}</strong> : <div className={styles.grow}><SearchPicker kind="TEAM" label={words.to} placeholder={words.toPlaceholder} without={[from.id]} onPick={({ id, label }) => setTo({ id, name: label })} /></div>}
        </div>
        <Radio.Group label={t.topology.mode.label} value={mode} onChange={(value) => setMode(modes.find((known) => known === value) ?? mode)}>
          <Stack gap={6} mt={4}>{modes.map((each) => <Radio key={each} size="xs" value={each} label={t.topology.mode[each]} description={to ? `${t.topology.mode.sentence[each](from.name, to.name)}. ${t.topology.mode.text[each]}` : t.topology.mode.text[each]} />)}</Stack>
        </Radio.Group>
        <Textarea label={words.purpose} placeholder={words.purposePlaceholder} required withAsterisk={false} autosize minRows={2} maxLength={1000} value={purpose} error={errorOf('purpose')} onChange={(event) => setPurpose(event.currentTarget.value.replace(/\n/g, ' '))} data-autofocus={to ? true : undefined} />
        <div className={styles.days}>
          <TextInput type="date" label={words.startsOn} value={startsOn} error={errorOf('startsOn')} onChange={(event) => setStartsOn(event.currentTarget.value)} />
          <TextInput type="date" label={words.expiresOn} value={ends} error={errorOf('expiresOn')} description={weeks[mode] > 0 ? words.expiresText(weeks[mode]) : words.expiresNone} inputWrapperOrder={['label', 'input', 'error', 'description']} onChange={(event) => setExpiresOn(event.currentTarget.value)} />
        </div>
        <TextInput label={words.exit} maxLength={1000} value={exit} error={errorOf('exitCriterion')} onChange={(event) => setExit(event.currentTarget.value)} />
        <OwnerField owner={owner} onOwner={setOwner} />
        <FormProblem problem={rest} />
      </Stack>
      <div className={styles.dialogActions}>
        <Button variant="default" onClick={onClose}>{t.frame.cancel}</Button>
        <Button type="submit" loading={busy} disabled={!to || purpose.trim() === ''}>{interaction ? words.save : words.start}</Button>
      </div>
    </form>
  );
}

function OwnerField({ owner, onOwner }: { owner: Named | null; onOwner: (owner: Named | null) => void }) {
  const words = t.topology.dialog;
  const [picking, setPicking] = useState(false);
  return (
    <div>
      <div className={styles.label} aria-hidden="true">{words.owner}</div>
      {picking
        ? <SearchPicker kind="PERSON" label={words.owner} placeholder={words.ownerPlaceholder} onPick={({ id, label }) => { onOwner({ id, name: label }); setPicking(false); }} onLeave={() => setPicking(false)} />
        : <span className={styles.pair}><span>{owner?.name ?? words.ownerNone}</span><Button variant="subtle" size="compact-xs" aria-label={`${words.owner}: ${words.ownerOther}`} onClick={() => setPicking(true)}>{words.ownerOther}</Button></span>}
    </div>
  );
}

/** The day so many days after another; empty where there is no day, or no end. */
function daysAfter(day: string, days: number): string {
  const at = Date.parse(day);
  return days === 0 || Number.isNaN(at) ? '' : new Date(at + days * 86_400_000).toISOString().slice(0, 10);
}
