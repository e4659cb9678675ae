import { unmask, type FragmentType } from '../../../gql';
import { formatDay } from '../../../lib/format/dates';
import { t } from '../../../lib/strings/strings';
import { InnerLink } from '../../../ui/InnerLink';
import page from '../../../ui/page.module.css';
import { evaluationPath } from '../paths';
import staffing from '../staffing.module.css';
import { EvaluationDueLine, ImprovementLine } from './improvementDocument';
import { ImprovementItem } from './ImprovementItem';

interface Props {
  due: readonly FragmentType<typeof EvaluationDueLine>[];
  plans: readonly FragmentType<typeof ImprovementLine>[];
}

/** In the room: what of evaluations is the viewer's to do, and the improvement plans under way. */
export function WorkParts({ due: maskedDue, plans: masked }: Props) {
  const words = t.improvement;
  const due = unmask(EvaluationDueLine, maskedDue);
  const plans = unmask(ImprovementLine, masked);
  const now = new Date();
  return (
    <>
      {due.length > 0 && (
        <section className={page.section}>
          <h2>{words.due}</h2>
          <ul className={page.list}>
            {due.map(({ step, dueOn, late, evaluation }) => (
              <li key={evaluation.id}>
                <InnerLink className={page.link} href={evaluationPath(evaluation.id)}>{evaluation.person?.name ?? ''}</InnerLink>
                <span className={page.soft}>{[words.step[step], evaluation.cycle.name].join(' · ')}</span>
                <span className={late ? `${staffing.end} ${staffing.late}` : staffing.end}>{[words.by(formatDay(dueOn, now)), late ? words.late : ''].filter(Boolean).join(' · ')}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Plans title={words.title} plans={plans} />
    </>
  );
}

/** Plans under a title; nothing where there is none. */
export function Plans({ title, plans }: { title: string; plans: readonly Parameters<typeof ImprovementItem>[0]['plan'][] }) {
  if (plans.length === 0) return null;
  return <section className={page.section}><h2>{title}</h2><ul className={page.list}>{plans.map((plan) => <li key={plan.id}><ImprovementItem plan={plan} /></li>)}</ul></section>;
}
