import { Button } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { formatDay, formatMoment } from '../../../lib/format/dates';
import { useConfidentialQuery } from '../../../lib/graphql/useConfidentialQuery';
import { usePage } from '../../../lib/page';
import { t } from '../../../lib/strings/strings';
import { useOpenPath } from '../../../lib/useOpenPath';
import { useMayWrite } from '../../../lib/useWorld';
import { AskDialog } from '../../../ui/AskDialog';
import { Avatar } from '../../../ui/Avatar';
import { EmptyState, LoadingRows, ProblemState } from '../../../ui/states';
import { WhoReads } from '../../../ui/WhoReads';
import page from '../../../ui/page.module.css';
import { staffingPath } from '../paths';
import staffing from '../staffing.module.css';
import { EntryDialog, type Adds } from './EntryDialog';
import { ImprovementDocument, type Improvement } from './improvementDocument';
import { useImprovementEdits } from './improvementEdits';
import { PlanDialog } from './PlanDialog';
import styles from './improvement.module.css';

/** What has to change in somebody's work, what helps them, and how it goes. */
export function ImprovementPage() {
  const words = t.improvement;
  const { planId } = useParams({ from: '/staffing/improvement/$planId' });
  const open = useOpenPath();
  const { data, problem, retry } = useConfidentialQuery(ImprovementDocument, { id: planId });
  const name = data?.improvementPlan?.person?.name ?? '';
  usePage(useMemo(() => [{ label: t.staffing.title, open: () => open(staffingPath) }, ...(name ? [{ label: words.ofPerson(name) }] : [])], [open, name, words]));
  if (problem) return <ProblemState page problem={problem} onRetry={retry} />;
  if (!data) return <LoadingRows />;
  if (!data.improvementPlan) return <EmptyState page title={words.gone} actions={<Button variant="default" onClick={() => open(staffingPath)}>{t.staffing.title}</Button>}>{words.goneText}</EmptyState>;
  return <Plan plan={data.improvementPlan} />;
}

function Plan({ plan }: { plan: Improvement }) {
  const words = t.improvement;
  const edits = useImprovementEdits();
  const open = useOpenPath();
  const mayWrite = useMayWrite();
  // What is asked is of the plan as it stood then, also where somebody changes it meanwhile.
  const [asked, setAsked] = useState<{ readonly what: 'revise' | 'drop' | 'open'; readonly version: number } | null>(null);
  const ask = (what: 'revise' | 'drop' | 'open') => setAsked({ what, version: plan.version });
  const close = () => setAsked(null);
  const now = new Date();
  const name = plan.person?.name ?? '';
  const drafts = mayWrite && plan.canWrite && plan.state === 'DRAFT';
  return (
    <div className={page.page}>
      <header className={page.head}>
        <Avatar name={name} size={48} />
        <div className={page.grow}>
          <h1>{words.ofPerson(name)}</h1>
          <span className={page.soft}>{[plan.outcome ? words.outcome[plan.outcome] : words.state[plan.state], plan.openedOn ? words.opened(formatDay(plan.openedOn, now)) : words.days(plan.days), plan.endedOn ? words.endedOn(formatDay(plan.endedOn, now)) : plan.endsOn ? words.until(formatDay(plan.endsOn, now)) : '', plan.by ? words.draftedBy(plan.by.name) : ''].filter(Boolean).join(' · ')}</span>
        </div>
        {drafts && <Button variant="default" onClick={() => ask('drop')}>{words.drop}</Button>}
        {drafts && <Button variant="default" onClick={() => ask('revise')}>{words.revise}</Button>}
        {drafts && <Button onClick={() => ask('open')}>{words.open}</Button>}
      </header>
      <WhoReads>{words.whoReads}</WhoReads>
      <div className={staffing.columns}>
        <div>
          <section className={page.section}>
            <h2>{words.issues}</h2>
            <p className={page.soft}>{words.diagnosis[plan.diagnosis]}</p>
            {plan.issues.map((issue) => (
              <article key={issue.what} className={staffing.scorecard}>
                <h3>{issue.what}</h3>
                <p>{issue.example}</p>
              </article>
            ))}
          </section>
          <Lines title={words.expectations} lines={plan.expectations} />
          <Lines title={words.support} lines={plan.support} />
          <Lines title={words.grounds} lines={plan.grounds.map(({ kind, on }) => words.groundLine(words.ground[kind], formatDay(on, now)))} />
        </div>
        <div>{plan.state !== 'DRAFT' && <Entries plan={plan} />}</div>
      </div>
      {asked?.what === 'revise' && plan.person && <PlanDialog person={plan.person} plan={plan} onClose={close} />}
      {asked?.what === 'open' && <AskDialog title={words.open} text={words.openText(name, words.days(plan.days))} go={words.open} run={() => edits.open(plan.id, asked.version)} onClose={close} />}
      {asked?.what === 'drop' && <AskDialog title={words.drop} text={words.dropText} go={words.drop} run={() => edits.drop(plan.id, asked.version)} onDone={() => open(staffingPath)} onClose={close} />}
    </div>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  return <section className={page.section}><h2>{title}</h2><ul className={styles.lines}>{lines.map((line, i) => <li key={i}>{line}</li>)}</ul></section>;
}

/** What came since, and what may be added. */
function Entries({ plan }: { plan: Improvement }) {
  const words = t.improvement;
  const mayWrite = useMayWrite();
  const [adds, setAdds] = useState<Adds | null>(null);
  const now = new Date();
  const runs = plan.state === 'UNDER_WAY';
  const may: readonly (readonly [Adds, string, boolean])[] = [
    ['CHECKPOINT', words.checkpoint, plan.canWrite && runs], ['EXTENDED', words.extend, plan.canWrite && runs && !plan.extended], ['OUTCOME', words.end, plan.canWrite && runs],
    ['CORRECTION', words.correct, plan.canWrite], ['COMMENT', words.answer, plan.mine],
  ];
  return (
    <section className={page.section}>
      <h2>{words.entries}</h2>
      {plan.checkpointBy && <p className={plan.late ? staffing.late : page.soft}>{[words.looked(formatDay(plan.checkpointBy, now)), plan.late ? words.late : ''].filter(Boolean).join(' · ')}</p>}
      {mayWrite && <div className={styles.adds}>{may.flatMap(([kind, label, offered]) => (offered ? [<Button key={kind} size="compact-sm" variant={kind === 'CHECKPOINT' || kind === 'COMMENT' ? 'filled' : 'default'} onClick={() => setAdds(kind)}>{label}</Button>] : []))}</div>}
      {plan.entries.length === 0 && <p className={page.soft}>{words.entriesNone}</p>}
      {plan.entries.map((entry) => (
        <article key={entry.id} className={staffing.scorecard}>
          <h3>{words.entry[entry.kind]}<span className={staffing.soft}>{entry.onTrack !== null && entry.onTrack !== undefined ? words.onTrack[entry.onTrack ? 'yes' : 'no'] : entry.until ? words.until(formatDay(entry.until, now)) : ''}</span></h3>
          <p>{entry.text}</p>
          <p className={staffing.soft}>{[entry.by?.name, formatMoment(entry.at, now)].filter(Boolean).join(', ')}</p>
        </article>
      ))}
      {adds && <EntryDialog plan={plan} adds={adds} onClose={() => setAdds(null)} />}
    </section>
  );
}
