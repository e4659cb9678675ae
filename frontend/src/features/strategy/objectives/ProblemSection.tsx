import { Button, CloseButton } from '@mantine/core';
import { IconAlertTriangle, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { formatDay, sayDays } from '../../../lib/format/dates';
import { t } from '../../../lib/strings/strings';
import { useReadOnly } from '../../../lib/useWorld';
import { Prose } from '../../../ui/Prose';
import { SearchPicker } from '../../../ui/SearchPicker';
import { TeamDot } from '../../../ui/TeamDot';
import { FocusPicker } from './FocusPicker';
import type { Objective } from './ObjectivePage';
import { To } from '../../../ui/To';
import { useObjectiveEdits } from './useObjectiveEdits';
import { useReason } from '../useReason';
import styles from './objectives.module.css';

const words = t.objectives.page;

/** The leader's side: why the problem matters, and which teams have it. */
export function ProblemSection({ objective, revision }: { objective: Objective; revision: number }) {
  const edits = useObjectiveEdits();
  const over = objective.state === 'CLOSED' || objective.state === 'DROPPED';
  const readOnly = useReadOnly() !== null || over;
  const { ask, dialog } = useReason(objective.state === 'ACTIVE' || objective.state === 'CLOSING', words.asked);
  return (
    <section className={styles.side} aria-label={words.problem}>
      <h2>{words.problem}</h2>
      {objective.assignedBy && <p className={styles.soft}>{words.givenBy(objective.assignedBy.name)}</p>}
      <h3>{words.why}</h3>
      {readOnly && objective.why === '' && <p className={styles.soft}>{words.noWhy}</p>}
      <Prose clearable label={words.whyOf} placeholder={words.noWhy} value={objective.why} maxLength={4000} fixed={over} version={revision} onSave={(why, seen = revision) => ask((reason) => edits.revise({ objective: objective.id, why, reason }, seen))} />
      <h3>{t.objectives.focus.title}</h3>
      {objective.focus
        ? <p className={styles.serves}><To path={`/strategy/plan?strategy=${objective.focus.strategy.id}`}>{objective.focus.problem}</To> <span className={styles.soft}>{t.objectives.focus.of(objective.focus.strategy.name)}</span></p>
        : <p className={styles.soft}>{t.objectives.focus.serves}</p>}
      {!readOnly && <FocusPicker headed focus={objective.focus ?? null} onPick={(focus) => void ask((reason) => edits.revise({ objective: objective.id, focus, reason }, revision))} />}
      <h3>{words.teams}</h3>
      <ul className={styles.teams}>
        {objective.teams.map(({ id, lead, team }) => (
          <li key={id}>
            <TeamDot color={team.color} /><To path={`/teams/${team.id}`}>{team.name}</To>
            {lead && objective.teams.length > 1 && <span className={styles.soft}>{words.lead}</span>}
            {!readOnly && <CloseButton size="sm" aria-label={words.removeTeam(team.name)} onClick={() => void ask((reason) => edits.removeTeam(objective.id, team.id, reason))} />}
          </li>
        ))}
      </ul>
      {!objective.staffed && objective.teams.length > 0 && <p className={styles.warn}><IconAlertTriangle size={14} aria-hidden="true" />{words.unstaffed}</p>}
      {!readOnly && <AddTeam without={objective.teams.map(({ team }) => team.id)} onPick={(team) => void ask((reason) => edits.addTeam(objective.id, team, reason))} />}
      {objective.warnings.length > 0 && (
        <>
          <h3>{words.lookAt}</h3>
          <ul className={styles.warnings}>{objective.warnings.map((warning) => <li key={warning}><IconAlertTriangle size={14} aria-hidden="true" /><span>{sayDays(warning)}</span></li>)}</ul>
        </>
      )}
      <p className={styles.soft}>{objective.acceptedOn ? (objective.acceptedBy ? words.acceptedBy(objective.acceptedBy.name, formatDay(objective.acceptedOn, new Date())) : words.accepted(formatDay(objective.acceptedOn, new Date()))) : words.notAccepted}</p>
      {dialog}
    </section>
  );
}

function AddTeam({ without, onPick }: { without: readonly string[]; onPick: (team: string) => void }) {
  const [open, setOpen] = useState(false);
  if (!open) return <Button size="compact-sm" variant="subtle" leftSection={<IconPlus size={14} aria-hidden="true" />} onClick={() => setOpen(true)}>{words.addTeam}</Button>;
  return <SearchPicker kind="TEAM" label={words.addTeam} placeholder={t.objectives.draft.pickTeam} without={without} onPick={({ id }) => { setOpen(false); onPick(id); }} onLeave={() => setOpen(false)} />;
}
