import { Button } from '@mantine/core';
import { useState } from 'react';
import { unmask } from '../../../gql';
import { formatDay } from '../../../lib/format/dates';
import { useConfidentialQuery } from '../../../lib/graphql/useConfidentialQuery';
import { t } from '../../../lib/strings/strings';
import { useMayWrite } from '../../../lib/useWorld';
import { InnerLink } from '../../../ui/InnerLink';
import page from '../../../ui/page.module.css';
import { ProblemState } from '../../../ui/states';
import { evaluationPath } from '../paths';
import staffing from '../staffing.module.css';
import { ImprovementItem } from './ImprovementItem';
import { ImprovementLine, PersonWorkDocument } from './improvementDocument';
import { PlanDialog } from './PlanDialog';

/** What is said of somebody's work; nothing for who may see none of it and plan nothing with them. */
export function PersonWork({ person }: { person: { readonly id: string; readonly name: string } }) {
  const words = t.improvement;
  const mayWrite = useMayWrite();
  const [drafting, setDrafting] = useState(false);
  const { data, problem, retry } = useConfidentialQuery(PersonWorkDocument, { person: person.id });
  if (problem) return <ProblemState problem={problem} onRetry={retry} />;
  const work = data?.workOf;
  const drafts = mayWrite && work?.canDraftPlan === true;
  if (!work || (work.evaluations.length + work.plans.length === 0 && !drafts)) return null;
  const now = new Date();
  return (
    <section className={page.section}>
      <h2>{words.section}{drafts && <Button size="compact-xs" variant="default" onClick={() => setDrafting(true)}>{words.draft}</Button>}</h2>
      {work.evaluations.length + work.plans.length > 0 && (
        <ul className={page.list}>
          {unmask(ImprovementLine, work.plans).map((plan) => <li key={plan.id}><ImprovementItem plan={plan} ofPerson /></li>)}
          {work.evaluations.map(({ id, cycle, result }) => (
            <li key={id}>
              <InnerLink className={page.link} href={evaluationPath(id)}>{cycle.name}</InnerLink>
              <span className={page.soft}>{t.evaluation.period(formatDay(cycle.fromOn, now), formatDay(cycle.toOn, now))}</span>
              <span className={staffing.end}>{result ? t.evaluation.performance[result.performance] : t.evaluation.stage[cycle.stage]}</span>
            </li>
          ))}
        </ul>
      )}
      {/* Only who asks for a plan is told what one lacks: a page of somebody does not speak of it by itself. */}
      {drafts && drafting && work.lack != null && <p className={page.soft} role="status">{work.lack}</p>}
      {drafting && work.lack == null && <PlanDialog person={person} onClose={() => setDrafting(false)} />}
    </section>
  );
}
