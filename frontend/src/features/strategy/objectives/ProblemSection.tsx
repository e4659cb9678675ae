import { Button, CloseButton, Textarea } from '@mantine/core';
import { IconAlertTriangle, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { formatDay } from '../../../lib/format/dates';
import { t } from '../../../lib/strings/strings';
import { useReadOnly } from '../../../lib/useWorld';
import { SearchPicker } from '../../../ui/SearchPicker';
import { TeamDot } from '../../../ui/TeamDot';
import type { Objective } from './ObjectivePage';
import { To } from './To';
import { useObjectiveEdits } from './useObjectiveEdits';
import { useReason } from './useReason';
import styles from './objectives.module.css';

const words = t.objectives.page;

/** The leader's side: why the problem matters, and which teams have it. */
export function ProblemSection({ objective, revision }: { objective: Objective; revision: number }) {
  const edits = useObjectiveEdits();
  const over = objective.state === 'CLOSED' || objective.state === 'DROPPED';
  const readOnly = useReadOnly() !== null || over;
  const { change, dialog } = useReason(objective.state === 'ACTIVE' || objective.state === 'CLOSING');
  return (
    <section className={styles.side} aria-label={words.problem}>
      <h2>{words.problem}</h2>
      {objective.assignedBy && <p className={styles.soft}>{words.givenBy(objective.assignedBy.name)}</p>}
      <h3>{words.why}</h3>
      <Why value={objective.why} readOnly={readOnly} onSave={(why) => change((reason) => edits.revise({ objective: objective.id, why, reason }, revision))} />
      <h3>{words.teams}</h3>
      <ul className={styles.teams}>
        {objective.teams.map(({ id, lead, team }) => (
          <li key={id}>
            <TeamDot color={team.color} /><To path={`/teams/${team.id}`}>{team.name}</To>
            {lead && objective.teams.length > 1 && <span className={styles.soft}>{words.lead}</span>}
            {!readOnly && <CloseButton size="sm" aria-label={words.removeTeam(team.name)} onClick={() => change((reason) => edits.removeTeam(objective.id, team.id, reason))} />}
          </li>
        ))}
      </ul>
      {!objective.staffed && objective.teams.length > 0 && <p className={styles.warn}><IconAlertTriangle size={14} aria-hidden="true" />{words.unstaffed}</p>}
      {!readOnly && <AddTeam without={objective.teams.map(({ team }) => team.id)} onPick={(team) => change((reason) => edits.addTeam(objective.id, team, reason))} />}
      {objective.warnings.length > 0 && (
        <>
          <h3>{words.lookAt}</h3>
          <ul className={styles.warnings}>{objective.warnings.map((warning) => <li key={warning}><IconAlertTriangle size={14} aria-hidden="true" /><span>{warning}</span></li>)}</ul>
        </>
      )}
      <p className={styles.soft}>{objective.acceptedOn ? (objective.acceptedBy ? words.acceptedBy(objective.acceptedBy.name, formatDay(objective.acceptedOn, new Date())) : words.accepted(formatDay(objective.acceptedOn, new Date()))) : words.notAccepted}</p>
      {dialog}
    </section>
  );
}

/** Several lines that are edited where they stand: leaving or Ctrl and Enter keeps them, Esc takes them back. */
function Why({ value, readOnly, onSave }: { value: string; readOnly: boolean; onSave: (value: string) => void }) {
  const [draft, setDraft] = useState<string | null>(null);
  const finish = () => {
    if (draft !== null && draft.trim() !== value) onSave(draft.trim());
    setDraft(null);
  };
  if (readOnly) return <p className={styles.prose}>{value || words.noWhy}</p>;
  if (draft === null) return <button type="button" className={styles.proseButton} aria-label={`${words.whyOf}: ${value || words.noWhy}`} onClick={() => setDraft(value)}>{value || <span className={styles.soft}>{words.noWhy}</span>}</button>;
  return (
    <Textarea
      aria-label={words.whyOf} autosize minRows={2} maxRows={10} autoFocus maxLength={4000} value={draft} onChange={(event) => setDraft(event.currentTarget.value)} onBlur={finish}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) finish();
        if (event.key === 'Escape') setDraft(null);
      }}
    />
  );
}

function AddTeam({ without, onPick }: { without: readonly string[]; onPick: (team: string) => void }) {
  const [open, setOpen] = useState(false);
  if (!open) return <Button size="compact-sm" variant="subtle" leftSection={<IconPlus size={14} aria-hidden="true" />} onClick={() => setOpen(true)}>{words.addTeam}</Button>;
  return <SearchPicker kind="TEAM" label={words.addTeam} placeholder={t.objectives.draft.pickTeam} without={without} onPick={({ id }) => { setOpen(false); onPick(id); }} onLeave={() => setOpen(false)} />;
}
