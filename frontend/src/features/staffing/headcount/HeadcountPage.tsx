import { Button } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { formatDay, formatMoment } from '../../../lib/format/dates';
import { useConfidentialQuery } from '../../../lib/graphql/useConfidentialQuery';
import { usePage } from '../../../lib/page';
import { t } from '../../../lib/strings/strings';
import { useOpenPath } from '../../../lib/useOpenPath';
import { useMayWrite } from '../../../lib/useWorld';
import { InnerLink } from '../../../ui/InnerLink';
import { EmptyState, LoadingRows, ProblemState } from '../../../ui/states';
import { WhoReads } from '../../../ui/WhoReads';
import { seatPath } from '../../../ui/WorldLink';
import page from '../../../ui/page.module.css';
import { staffingPath } from '../paths';
import staffing from '../staffing.module.css';
import { StepButton } from '../StepButton';
import { WordsDialog } from '../WordsDialog';
import { HeadcountDialog } from './HeadcountDialog';
import { HeadcountDocument, type HeadcountPlan } from './headcountDocument';
import { useHeadcountEdits } from './headcountEdits';
import styles from './headcount.module.css';

/** Which seats a group shall get, what there is for them, and what is there. */
export function HeadcountPage() {
  const words = t.headcount;
  const { planId } = useParams({ from: '/staffing/headcount/$planId' });
  const open = useOpenPath();
  const { data, problem, retry } = useConfidentialQuery(HeadcountDocument, { id: planId });
  const name = data?.headcountPlan?.name ?? '';
  usePage(useMemo(() => [{ label: t.staffing.title, open: () => open(staffingPath) }, ...(name ? [{ label: name }] : [])], [open, name]));
  if (problem) return <ProblemState page problem={problem} onRetry={retry} />;
  if (!data) return <LoadingRows />;
  if (!data.headcountPlan) return <EmptyState page title={words.gone} actions={<Button variant="default" onClick={() => open(staffingPath)}>{t.staffing.title}</Button>}>{words.goneText}</EmptyState>;
  return <Plan plan={data.headcountPlan} />;
}

function Plan({ plan }: { plan: HeadcountPlan }) {
  const words = t.headcount;
  const edits = useHeadcountEdits();
  const mayWrite = useMayWrite();
  // What is decided is on the plan as it stood then, also where somebody proposes it anew meanwhile.
  const [asked, setAsked] = useState<{ readonly what: 'revise' | 'approve' | 'refuse' | 'withdraw'; readonly version: number } | null>(null);
  const ask = (what: 'revise' | 'approve' | 'refuse' | 'withdraw') => setAsked({ what, version: plan.version });
  const now = new Date();
  const decides = mayWrite && plan.canDecide;
  const close = () => setAsked(null);
  return (
    <div className={staffing.wide}>
      <header className={page.head}>
        <div className={page.grow}>
          <h1>{plan.name}</h1>
          <span className={page.soft}>{[words.state[plan.state], plan.position ? words.group(plan.position.title) : '', words.period(formatDay(plan.fromOn, now), formatDay(plan.toOn, now)), plan.by ? words.proposedBy(plan.by.name) : ''].filter(Boolean).join(' · ')}</span>
        </div>
        {mayWrite && plan.canRevise && <Button variant="default" onClick={() => ask('revise')}>{words.revise}</Button>}
        {mayWrite && plan.canWithdraw && <Button variant="default" onClick={() => ask('withdraw')}>{words.withdraw}</Button>}
        {decides && <Button variant="default" onClick={() => ask('refuse')}>{words.refuse}</Button>}
        {decides && <Button onClick={() => ask('approve')}>{words.approve}</Button>}
      </header>
      <WhoReads>{words.whoReads}</WhoReads>
      {plan.decidedBy && plan.decidedAt && <p>{words.decided(plan.state, plan.decidedBy.name, formatMoment(plan.decidedAt, now))}{plan.decidedWhy && `: ${plan.decidedWhy}`}</p>}
      {plan.withdrawnBy && plan.withdrawnAt && <p>{words.withdrawn(plan.withdrawnBy.name, formatMoment(plan.withdrawnAt, now))}: {plan.withdrawnWhy}</p>}
      <Sums plan={plan} />
      <section className={page.section}><h2>{words.lines}</h2><Lines plan={plan} /></section>
      <section className={page.section}><h2>{words.coverage}</h2><Coverage plan={plan} /></section>
      {asked?.what === 'revise' && plan.position && <HeadcountDialog plan={plan} onClose={close} />}
      {asked?.what === 'approve' && <WordsDialog optional maxLength={2000} title={words.approve} hint={words.approveText} label={words.approveWhy} go={words.approve} run={(why) => edits.decide(plan.id, asked.version, true, why)} onClose={close} />}
      {asked?.what === 'withdraw' && <WordsDialog maxLength={2000} title={words.withdraw} hint={words.withdrawText} label={words.withdrawWhy} go={words.withdraw} run={(why) => edits.withdraw(plan.id, asked.version, why)} onClose={close} />}
      {asked?.what === 'refuse' && <WordsDialog maxLength={2000} title={words.refuse} label={words.refuseWhy} go={words.refuse} run={(why) => edits.decide(plan.id, asked.version, false, why)} onClose={close} />}
    </div>
  );
}

/** What is held, empty and to come, against the budget. */
function Sums({ plan }: { plan: HeadcountPlan }) {
  const words = t.headcount;
  const of = plan.coverage;
  const parts: readonly (readonly [string, number, string])[] = [
    [words.sums.held, of.heldFte, words.seats(of.heldSeats)], [words.sums.empty, of.emptyFte, words.seats(of.emptySeats)], [words.sums.toCome, of.toComeFte, words.seats(of.toComeSeats)],
    [words.sums.total, of.totalFte, ''],
  ];
  return (
    <dl className={styles.sums}>
      {parts.map(([name, fte, seats]) => <div key={name}><dt>{name}</dt><dd>{words.fte(fte)}</dd><dd className={staffing.soft}>{seats}</dd></div>)}
      <div><dt>{words.sums.budget}</dt><dd>{words.fte(plan.budgetFte)}</dd><dd className={of.overFte > 0 ? staffing.late : staffing.soft}>{of.overFte > 0 ? words.over(of.overFte) : words.within}</dd></div>
      {plan.budgetAmount != null && <div><dt>{words.sums.money}</dt><dd>{plan.budgetAmount.toLocaleString()} {plan.currency}</dd></div>}
    </dl>
  );
}

function Lines({ plan }: { plan: HeadcountPlan }) {
  const words = t.headcount;
  const edits = useHeadcountEdits();
  const mayWrite = useMayWrite();
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead><tr><th scope="col">{words.seat}</th><th scope="col">{words.team}</th><th scope="col">{words.role}</th><th scope="col">{words.quarter}</th><th scope="col" data-number>{words.size}</th><th scope="col">{words.why}</th><th scope="col">{words.state_}</th></tr></thead>
        <tbody>
          {plan.lines.map((line) => (
            <tr key={line.key}>
              <th scope="row">{line.seat ? <InnerLink className={page.link} href={seatPath(line.seat.id)}>{line.seat.title}</InnerLink> : line.title}</th>
              <td>{line.team?.name ?? words.noTeam}</td>
              <td>{line.role?.name ?? words.noRole}</td>
              <td>{words.quarterOf(line.quarterOn)}</td>
              <td data-number>{line.fte}</td>
              <td>{line.why}</td>
              <td className={styles.stands}>{t.staffing.seatState[line.state]}{mayWrite && plan.canOpenSeats && !line.seat && <StepButton size="compact-xs" variant="default" aria-label={words.openSeatOf(line.title)} run={() => edits.openSeat(plan.id, line.key)}>{words.openSeat}</StepButton>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Coverage({ plan }: { plan: HeadcountPlan }) {
  const words = t.headcount;
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead><tr><th scope="col">{words.team}</th><th scope="col">{words.role}</th><th scope="col">{words.quarter}</th><th scope="col" data-number>{words.planned}</th><th scope="col" data-number>{words.there}</th></tr></thead>
        <tbody>
          {plan.coverage.rows.map((row) => (
            <tr key={`${row.team?.id ?? ''} ${row.role?.id ?? ''} ${row.quarterOn ?? ''}`} data-short={row.thereFte < row.plannedFte || undefined}>
              <th scope="row">{row.team?.name ?? words.noTeam}</th>
              <td>{row.role?.name ?? words.noRole}</td>
              <td>{row.quarterOn ? words.quarterOf(row.quarterOn) : words.today}</td>
              <td data-number>{words.fte(row.plannedFte)} <span className={staffing.soft}>{words.seats(row.plannedSeats)}</span></td>
              <td data-number>{words.fte(row.thereFte)} <span className={staffing.soft}>{words.seats(row.thereSeats)}</span></td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
