import { Button } from '@mantine/core';
import { useState } from 'react';
import { unmask, type FragmentType } from '../../../gql';
import { formatDay } from '../../../lib/format/dates';
import { t } from '../../../lib/strings/strings';
import { useMayWrite } from '../../../lib/useWorld';
import { InnerLink } from '../../../ui/InnerLink';
import page from '../../../ui/page.module.css';
import { headcountPath } from '../paths';
import staffing from '../staffing.module.css';
import { HeadcountDialog } from './HeadcountDialog';
import { HeadcountItem } from './headcountDocument';

/** In the room: the headcount plans of groups that the viewer leads; nothing for who leads none. */
export function HeadcountPart({ plans: masked, leads }: { plans: readonly FragmentType<typeof HeadcountItem>[]; leads: boolean }) {
  const words = t.headcount;
  const mayWrite = useMayWrite();
  const [planning, setPlanning] = useState(false);
  const plans = unmask(HeadcountItem, masked);
  const now = new Date();
  if (!leads && plans.length === 0) return null;
  return (
    <section className={page.section}>
      <h2>{words.title}{mayWrite && leads && <Button size="compact-xs" variant="default" onClick={() => setPlanning(true)}>{words.propose}</Button>}</h2>
      {plans.length === 0 ? <p className={page.soft}>{words.none}</p> : (
        <ul className={page.list}>
          {plans.map((plan) => (
            <li key={plan.id}>
              <InnerLink className={page.link} href={headcountPath(plan.id)}>{plan.name}</InnerLink>
              <span className={page.soft}>{[words.state[plan.state], words.period(formatDay(plan.fromOn, now), formatDay(plan.toOn, now))].join(' · ')}</span>
              <span className={plan.coverage.overFte > 0 ? `${staffing.end} ${staffing.late}` : staffing.end}>{plan.coverage.overFte > 0 ? words.over(plan.coverage.overFte) : words.fte(plan.coverage.totalFte)}</span>
            </li>
          ))}
        </ul>
      )}
      {planning && <HeadcountDialog onClose={() => setPlanning(false)} />}
    </section>
  );
}
