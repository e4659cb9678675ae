import { ActionIcon, Button, Menu, Switch } from '@mantine/core';
import { IconAlertTriangle, IconDots, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { unmask } from '../../../gql';
import type { PlanFieldsFragment, PlanState } from '../../../gql/graphql';
import { formatDay } from '../../../lib/format/dates';
import { t } from '../../../lib/strings/strings';
import { WhoReads } from '../../../ui/WhoReads';
import { useCoachingEdits } from '../edits';
import { showLevel } from '../levels/showLevel';
import { FocusCard } from './FocusCard';
import { FocusForm, type Competency, type Known } from './FocusForm';
import { FocusFields } from './planDocument';
import { ReviewDialog } from './ReviewDialog';
import styles from '../coaching.module.css';

/** The most focus areas that are worked on at a time. */
const maxFocus = 3;

interface Props {
  plan: PlanFieldsFragment;
  competencies: readonly Competency[];
  known: Known;
  editable: boolean;
}

/** One plan: its dates and state, what is worked on, and the looks back on it. */
export function PlanCard({ plan, competencies, known, editable }: Props) {
  const words = t.coaching.plan;
  const edits = useCoachingEdits();
  const [adding, setAdding] = useState(false);
  const [reviewing, setReviewing] = useState(false);
  const canEdit = editable && plan.canEdit;
  const focusAreas = unmask(FocusFields, plan.focusAreas);
  const open = focusAreas.filter((focus) => focus.state === 'OPEN' || focus.state === 'ESCALATED');
  const today = new Date();
  const to = (state: PlanState) => void edits.changePlanState(plan.id, state);
  return (
    <section className={styles.card} aria-label={words.dates(formatDay(plan.startedOn, today), formatDay(plan.reviewBy, today))}>
      <div className={styles.cardHead}>
        <h2>{words.dates(formatDay(plan.startedOn, today), formatDay(plan.reviewBy, today))}</h2>
        <span className={styles.badge}>{words.state[plan.state]}</span>
        {plan.reviewOverdue && <span className={styles.late}><IconAlertTriangle size={14} aria-hidden="true" />{words.overdue}</span>}
        {plan.closedOn && <span className={styles.soft}>{words.closedOn(formatDay(plan.closedOn, today))}</span>}
        <span className={styles.grow} />
        {editable && plan.canHandOver && <Button variant="default" onClick={() => void edits.handOverPlan(plan.id)}>{words.handOver}</Button>}
        {canEdit && plan.state === 'DRAFT' && <Button disabled={open.length === 0} onClick={() => to('ACTIVE')}>{words.activate}</Button>}
        {canEdit && plan.state === 'PAUSED' && <Button onClick={() => to('ACTIVE')}>{words.resume}</Button>}
        {canEdit && (plan.state === 'ACTIVE' || plan.state === 'REVIEWING') && <Button disabled={open.length === 0} onClick={() => setReviewing(true)}>{words.review}</Button>}
        {canEdit && plan.state !== 'DRAFT' && (
          <Menu position="bottom-end">
            <Menu.Target><ActionIcon aria-label={words.more}><IconDots size={16} aria-hidden="true" /></ActionIcon></Menu.Target>
            <Menu.Dropdown>
              {plan.state === 'ACTIVE' && <Menu.Item onClick={() => to('PAUSED')}>{words.pause}</Menu.Item>}
              <Menu.Item onClick={() => to('CLOSED')}>{words.close}</Menu.Item>
            </Menu.Dropdown>
          </Menu>
        )}
      </div>
      <WhoReads alone={plan.state === 'DRAFT'}>{plan.state === 'DRAFT' ? words.draftText : plan.sharedUp ? `${words.who(plan.person.name, plan.coach?.name ?? '')} ${words.whoUp}` : words.who(plan.person.name, plan.coach?.name ?? '')}</WhoReads>
      {canEdit && <Switch size="xs" mt={4} label={words.whoUp} checked={plan.sharedUp} onChange={(event) => void edits.updatePlan({ plan: plan.id, sharedUp: event.currentTarget.checked })} />}
      {focusAreas.length === 0 && <p className={styles.soft}>{words.focus.none}</p>}
      {focusAreas.map((focus) => <FocusCard key={focus.id} focus={focus} people={[plan.person, ...(plan.coach ? [plan.coach] : [])]} canEdit={canEdit} editable={editable && plan.state !== 'CLOSED'} />)}
      {canEdit && !adding && (open.length < maxFocus
        ? <Button mt={12} variant="default" leftSection={<IconPlus size={14} aria-hidden="true" />} onClick={() => setAdding(true)}>{words.focus.add}</Button>
        : <p className={styles.soft}>{words.focus.full}</p>)}
      {adding && <FocusForm plan={plan.id} competencies={competencies} known={known} taken={open.map((focus) => focus.competency?.id ?? '')} onDone={() => setAdding(false)} />}
      {plan.reviews.length > 0 && <h3 className={styles.part}>{words.reviews.title}</h3>}
      {plan.reviews.map((review) => (
        <div key={review.id} className={styles.note}>
          {review.focusReviews.map((each) => (
            <div key={each.id}>{each.focusArea?.competency?.name}: {showLevel(each.newLevel)}, {words.reviews.decisions[each.decision].toLowerCase()}{each.next && ` – ${each.next}`}</div>
          ))}
          <footer>{words.reviews.on(formatDay(review.reviewedOn, today), review.author?.name ?? '')}</footer>
        </div>
      ))}
      {reviewing && <ReviewDialog plan={plan.id} name={plan.person.name} focusAreas={open} onClose={() => setReviewing(false)} />}
    </section>
  );
}
