import type { ImprovementLineFragment } from '../../../gql/graphql';
import { formatDay } from '../../../lib/format/dates';
import { t } from '../../../lib/strings/strings';
import { InnerLink } from '../../../ui/InnerLink';
import page from '../../../ui/page.module.css';
import { improvementPath } from '../paths';
import staffing from '../staffing.module.css';

/** A plan in a list: whose it is, until when it lasts, and when it is looked at next. */
export function ImprovementItem({ plan, ofPerson = false }: { plan: ImprovementLineFragment; ofPerson?: boolean }) {
  const words = t.improvement;
  const now = new Date();
  const stands = plan.outcome ? words.outcome[plan.outcome] : words.state[plan.state];
  const day = plan.endedOn ? words.endedOn(formatDay(plan.endedOn, now)) : plan.endsOn ? words.until(formatDay(plan.endsOn, now)) : '';
  return (
    <>
      <InnerLink className={page.link} href={improvementPath(plan.id)}>{ofPerson ? words.facts : plan.person?.name ?? ''}</InnerLink>
      <span className={page.soft}>{[stands, day].filter(Boolean).join(' · ')}</span>
      {plan.checkpointBy && <span className={plan.late ? `${staffing.end} ${staffing.late}` : staffing.end}>{[words.looked(formatDay(plan.checkpointBy, now)), plan.late ? words.late : ''].filter(Boolean).join(' · ')}</span>}
    </>
  );
}
