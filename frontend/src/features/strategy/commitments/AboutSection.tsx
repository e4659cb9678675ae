import { TextInput } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { formatDay } from '../../../lib/format/dates';
import { t } from '../../../lib/strings/strings';
import { useReadOnly } from '../../../lib/useWorld';
import { Prose } from '../../../ui/Prose';
import { TeamDot } from '../../../ui/TeamDot';
import { objectivePath } from '../objectives/objectivePaths';
import objective from '../objectives/objectives.module.css';
import { To } from '../../../ui/To';
import { OwnerPicker } from '../OwnerPicker';
import type { Commitment } from './CommitmentPage';
import { isOpen } from './commitmentSearch';
import { useCommitmentEdits } from './useCommitmentEdits';
import styles from './commitments.module.css';

const words = t.commitments.page;

/** The request: why it has to be a promise, whose it is, who asked, and who follows it. */
export function AboutSection({ commitment, revision }: { commitment: Commitment; revision: number }) {
  const edits = useCommitmentEdits();
  const over = !isOpen(commitment.state);
  const fixed = useReadOnly() !== null || over;
  return (
    <section className={objective.side} aria-label={words.about}>
      <h2>{words.about}</h2>
      {fixed && commitment.why === '' && <p className={objective.soft}>{words.noWhy}</p>}
      <Prose clearable label={words.why} placeholder={words.noWhy} value={commitment.why} maxLength={4000} fixed={over} version={revision} onSave={async (why, seen = revision) => (await edits.revise({ commitment: commitment.id, why }, seen)).ok} />
      <dl className={styles.facts}>
        <dt>{words.team}</dt><dd><TeamDot color={commitment.team.color} /><To path={`/teams/${commitment.team.id}`}>{commitment.team.name}</To></dd>
        <dt>{words.objective}</dt><dd>{commitment.objective ? <To path={objectivePath(commitment.objective.id)}>{commitment.objective.title}</To> : <span className={objective.soft}>{words.noObjective}</span>}</dd>
        <dt>{words.askedBy}</dt><dd><OwnerPicker kind="PERSON" label={words.askedBy} placeholder={t.commitments.request.pickPerson} name={commitment.askedBy?.name ?? words.nobody} fixed={over} onPick={(askedBy) => void edits.revise({ commitment: commitment.id, askedBy }, revision)} /></dd>
        <dt>{words.manager}</dt><dd><OwnerPicker kind="PERSON" label={words.manager} placeholder={t.commitments.request.pickPerson} name={commitment.manager?.name ?? words.nobody} fixed={over} onPick={(manager) => void edits.revise({ commitment: commitment.id, manager }, revision)} /></dd>
        <dt>{words.neededBy}</dt>
        <dd>{fixed
          ? (commitment.neededBy ? formatDay(commitment.neededBy, new Date()) : t.commitments.noDay)
          : <TextInput key={commitment.neededBy ?? ''} type="date" aria-label={words.neededBy} w={150} defaultValue={commitment.neededBy ?? ''} onBlur={(event) => { const next = event.currentTarget.value || null; if (next !== (commitment.neededBy ?? null)) void edits.revise({ commitment: commitment.id, neededBy: next }, revision); }} />}
        </dd>
      </dl>
      {commitment.warnings.length > 0 && <ul className={objective.warnings} aria-label={words.lookAt}>{commitment.warnings.map((warning) => <li key={warning}><IconAlertTriangle size={14} aria-hidden="true" /><span>{warning}</span></li>)}</ul>}
    </section>
  );
}
