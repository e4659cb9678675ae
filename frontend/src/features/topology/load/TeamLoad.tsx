import { Button } from '@mantine/core';
import { useState } from 'react';
import { unmask } from '../../../gql';
import { useConfidentialQuery } from '../../../lib/graphql/useConfidentialQuery';
import { t } from '../../../lib/strings/strings';
import { useMayWrite } from '../../../lib/useWorld';
import page from '../../../ui/page.module.css';
import { ProblemState } from '../../../ui/states';
import { AskTeamsDialog } from './AskTeamsDialog';
import { LoadCell } from './LoadCell';
import { TeamLoadDocument, TeamLoadsFields } from './loadDocument';
import { RoundItem } from './RoundItem';
import { Structure } from './Structure';
import styles from './load.module.css';

/** On a team's page: how much it has to keep in mind, and the round in which it is asked just now. */
export function TeamLoad({ teamId }: { teamId: string }) {
  const words = t.load;
  const mayWrite = useMayWrite();
  const [asking, setAsking] = useState(false);
  const { data, problem, retry } = useConfidentialQuery(TeamLoadDocument, { id: teamId });
  if (problem) return <ProblemState problem={problem} onRetry={retry} />;
  const team = data?.org.team;
  if (!team) return null;
  const load = team.load ? unmask(TeamLoadsFields, team.load) : null;
  const canAsk = team.canOpenLoadRound && team.loadRound == null && mayWrite;
  return (
    <section className={page.section} aria-label={words.title}>
      <h2><span>{words.title}</span>{canAsk && <Button size="compact-xs" variant="default" onClick={() => setAsking(true)}>{words.ask}</Button>}</h2>
      <Structure here={team.structure} now={null} />
      {team.loadRound && <ul className={styles.rounds}><RoundItem round={team.loadRound} /></ul>}
      {load && (
        <ul className={styles.quarters}>
          {load.quarters.map((quarter) => <li key={quarter.quarterOn}><strong>{words.quarter(quarter.quarterOn)}</strong><LoadCell quarter={quarter} /></li>)}
        </ul>
      )}
      {load && load.options.length > 0 && <ul className={styles.options} aria-label={words.options(team.name)}>{load.options.map(({ kind, text }) => <li key={kind}>{text}</li>)}</ul>}
      {asking && <AskTeamsDialog first={team} onClose={() => setAsking(false)} />}
    </section>
  );
}
