import { Button } from '@mantine/core';
import { IconTarget } from '@tabler/icons-react';
import { unmask } from '../../../gql';
import { useConfidentialQuery } from '../../../lib/graphql/useConfidentialQuery';
import { t } from '../../../lib/strings/strings';
import { useMayWrite } from '../../../lib/useWorld';
import { EmptyState, LoadingRows, ProblemState } from '../../../ui/states';
import { useCoachingEdits } from '../edits';
import { PlanCard } from './PlanCard';
import { PersonPlansDocument, PlanFields } from './planDocument';
import styles from '../coaching.module.css';

/** The plan that is worked on, and earlier ones under it. */
export function PlanTab({ person: id }: { person: string }) {
  const words = t.coaching.plan;
  const edits = useCoachingEdits();
  const mayWrite = useMayWrite();
  const { data, problem, retry } = useConfidentialQuery(PersonPlansDocument, { id });
  if (problem) return <ProblemState problem={problem} onRetry={retry} />;
  if (!data) return <LoadingRows rows={6} />;
  const person = data.org.person;
  if (!person) return null;
  const plans = unmask(PlanFields, person.coachingPlans);
  const open = plans.filter((plan) => plan.state !== 'CLOSED');
  const closed = plans.filter((plan) => plan.state === 'CLOSED');
  const me = data.viewer.person?.id;
  const leads = me !== undefined && [person.coach?.id, person.manager?.id].includes(me);
  const start = mayWrite && leads && open.length === 0 && <Button onClick={() => void edits.startPlan({ person: person.id, activate: false, focusAreas: [], sharedUp: false })}>{words.start}</Button>;
  return (
    <>
      {open.length === 0 && <EmptyState title={words.none} icon={<IconTarget size={28} stroke={1.4} />} actions={start}>{leads || me === person.id ? words.noneText(person.name) : words.noneHidden}</EmptyState>}
      {open.map((plan) => <PlanCard key={plan.id} plan={plan} competencies={data.org.competencies} known={person} editable={mayWrite} />)}
      {closed.length > 0 && <h2 className={styles.part}>{words.past}</h2>}
      {closed.map((plan) => <PlanCard key={plan.id} plan={plan} competencies={data.org.competencies} known={person} editable={false} />)}
    </>
  );
}
