import { Button } from '@mantine/core';
import { useState } from 'react';
import { unmask } from '../../../gql';
import { useConfidentialQuery } from '../../../lib/graphql/useConfidentialQuery';
import { t } from '../../../lib/strings/strings';
import { useMayWrite } from '../../../lib/useWorld';
import page from '../../../ui/page.module.css';
import { ProblemState } from '../../../ui/states';
import staffing from '../staffing.module.css';
import { ExitDialog } from './ExitDialog';
import { KnowledgeLine, PersonLeavingDocument } from './exitDocument';
import { KnowledgeDialog } from './KnowledgeDialog';
import { KnowledgeItem } from './KnowledgeItem';

/** Why somebody left seats, and what they hand over; nothing for who may see none of it. */
export function PersonLeaving({ personId }: { personId: string }) {
  const words = t.exits;
  const mayWrite = useMayWrite();
  const [dialog, setDialog] = useState<'exit' | 'knowledge' | null>(null);
  const { data, problem, retry } = useConfidentialQuery(PersonLeavingDocument, { person: personId });
  if (problem) return <ProblemState problem={problem} onRetry={retry} />;
  const of = data?.leavingOf;
  if (!of || of.seats.length + of.exits.length + of.knowledge.length === 0) return null;
  const records = mayWrite && of.seats.length > 0;
  const tasks = unmask(KnowledgeLine, of.knowledge);
  return (
    <section className={page.section}>
      <h2>{words.title}{records && <Button size="compact-xs" variant="default" onClick={() => setDialog('exit')}>{of.exits.length > 0 ? words.change : words.record}</Button>}</h2>
      {of.exits.map((exit) => (
        <article key={exit.id} className={staffing.scorecard}>
          <h3>{words.kind[exit.kind]}<span className={staffing.soft}>{[exit.position ? words.of(exit.position.title) : '', exit.regretted ? words.isRegretted : ''].filter(Boolean).join(' · ')}</span></h3>
          {exit.why !== '' && <p>{exit.why}</p>}
          <p className={staffing.soft}>{exit.by?.name}</p>
        </article>
      ))}
      {(records || tasks.length > 0) && <h3 className={staffing.sub}>{words.knowledge}{records && <Button size="compact-xs" variant="default" onClick={() => setDialog('knowledge')}>{words.hand}</Button>}</h3>}
      {tasks.length > 0 && <ul className={page.list}>{tasks.map((task) => <li key={task.id}><KnowledgeItem task={task} /></li>)}</ul>}
      <p className={page.soft}>{words.whoReads}</p>
      {dialog === 'exit' && <ExitDialog person={personId} seats={of.seats} exits={of.exits} onClose={() => setDialog(null)} />}
      {dialog === 'knowledge' && <KnowledgeDialog person={personId} seats={of.seats} onClose={() => setDialog(null)} />}
    </section>
  );
}
