import { VisuallyHidden } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { unmask, type FragmentType } from '../../../gql';
import type { ScenarioHeadFragment } from '../../../gql/graphql';
import { graphql } from '../../../lib/graphql/document';
import { t } from '../../../lib/strings/strings';
import { InlineText } from '../../../ui/InlineText';
import { Moment } from '../../../ui/Moment';
import { useScenarioEdits } from '../edits/useScenarioEdits';
import { NewScenarioDialog } from '../NewScenarioDialog';
import { StateBadge } from '../StateBadge';
import type { Step } from '../steps';
import { BriefingButton } from './BriefingButton';
import { DeleteDialog } from './DeleteDialog';
import { ReviewDialog } from './ReviewDialog';
import { StepButtons } from './StepButtons';
import styles from './page.module.css';

const ScenarioHeadFragment = graphql(`
  fragment ScenarioHead on Scenario {
    id name purpose state owner canEdit owned updatedAt revision
    ownerPerson { id name }
    madeFrom { id name }
    appliedAs { id summary undoneBy { id } }
    changesets { changeset { id } }
    actions { id }
  }
`);

interface Props {
  scenario: FragmentType<typeof ScenarioHeadFragment>;
  /** The viewer may change live. */
  mayApply: boolean;
  onApply: () => void;
}

type Dialog = 'approve' | 'askForChanges' | 'delete' | 'copy' | null;

/** What it is called, what it is for, how far it is, and what can be done next. */
export function ScenarioHead({ scenario: masked, mayApply, onApply }: Props) {
  const scenario = unmask(ScenarioHeadFragment, masked);
  const edits = useScenarioEdits();
  const navigate = useNavigate();
  const [dialog, setDialog] = useState<Dialog>(null);
  const { id, name, state } = scenario;
  const move = (to: 'DRAFT' | 'IN_REVIEW' | 'ARCHIVED') => void edits.move(id, to, t.scenarios.steps.done[to](name));
  const take: Record<Exclude<Step, 'edit' | 'look'>, () => void> = {
    handIn: () => move('IN_REVIEW'), takeBack: () => move('DRAFT'), takeOut: () => move('DRAFT'), putAway: () => move('ARCHIVED'),
    approve: () => setDialog('approve'), askForChanges: () => setDialog('askForChanges'), delete: () => setDialog('delete'), copy: () => setDialog('copy'), apply: onApply,
  };
  const close = () => setDialog(null);
  const standing = { id, state, mayApply, canEdit: scenario.canEdit, owned: scenario.owned, undone: scenario.appliedAs?.undoneBy != null, changes: scenario.changesets.length };
  return (
    <header className={styles.head}>
      <div className={styles.headRow}>
        <div className={styles.grow}>
          <VisuallyHidden><h1>{name}</h1></VisuallyHidden>
          {scenario.canEdit
            ? <InlineText large label={t.scenarios.page.name} value={name} onSave={(next) => void edits.update({ scenario: id, name: next })} />
            : <div className={styles.bigName} aria-hidden="true" title={name}>{name}</div>}
        </div>
        <div className={styles.steps}>
          <StepButtons scenario={standing} onStep={(step) => take[step]()}><BriefingButton id={id} /></StepButtons>
        </div>
      </div>
      {scenario.canEdit
        ? <InlineText clearable label={t.scenarios.page.purpose} placeholder={t.scenarios.page.purposeNone} value={scenario.purpose} onSave={(purpose) => void edits.update({ scenario: id, purpose })} />
        : scenario.purpose && <p className={styles.purpose}>{scenario.purpose}</p>}
      <Facts scenario={scenario} />
      {(dialog === 'approve' || dialog === 'askForChanges') && <ReviewDialog scenario={{ id, name, revision: scenario.revision }} verdict={dialog === 'approve' ? 'APPROVED' : 'CHANGES_REQUESTED'} onClose={close} />}
      {dialog === 'delete' && <DeleteDialog scenario={{ id, name, state, changes: scenario.changesets.length, actions: scenario.actions.length }} onClose={close} />}
      <NewScenarioDialog opened={dialog === 'copy'} from={{ id, name }} onClose={close} onBegun={(scenarioId) => void navigate({ to: '/scenarios/$scenarioId', params: { scenarioId } })} />
    </header>
  );
}

function Facts({ scenario }: { scenario: ScenarioHeadFragment }) {
  const { page } = t.scenarios;
  return (
    <div className={styles.facts}>
      <StateBadge state={scenario.state} />
      <span className={styles.clip} title={scenario.owner}>
        {scenario.ownerPerson ? <Link to="/people/$personId" params={{ personId: scenario.ownerPerson.id }} className={styles.quietLink}>{scenario.owner}</Link> : scenario.owner}
      </span>
      <span>{page.edited} <Moment at={scenario.updatedAt} /></span>
      <span>{page.revision(scenario.revision)}</span>
      {scenario.madeFrom && <span className={styles.clip}>{page.madeFrom} <Link to="/scenarios/$scenarioId" params={{ scenarioId: scenario.madeFrom.id }} className={styles.quietLink} title={scenario.madeFrom.name}>{scenario.madeFrom.name}</Link></span>}
      {scenario.appliedAs && <span className={styles.clip} title={scenario.appliedAs.summary}>{page.appliedAs} <Link to="/history" search={{ q: scenario.appliedAs.summary }} className={styles.quietLink}>{scenario.appliedAs.summary}</Link></span>}
      {!scenario.canEdit && <span>{page.readOnly}</span>}
    </div>
  );
}
