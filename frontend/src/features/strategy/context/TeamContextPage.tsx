import { Button } from '@mantine/core';
import { IconAlertTriangle, IconPrinter } from '@tabler/icons-react';
import { useParams } from '@tanstack/react-router';
import { useMemo, type ReactNode } from 'react';
import type { TeamContextQuery } from '../../../gql/graphql';
import { formatDay } from '../../../lib/format/dates';
import { graphql } from '../../../lib/graphql/document';
import { problemOfCombined } from '../../../lib/graphql/problem';
import { useOrgQuery } from '../../../lib/graphql/useOrgQuery';
import { usePage } from '../../../lib/page';
import { useServices } from '../../../lib/services';
import { t } from '../../../lib/strings/strings';
import { useOpenPath } from '../../../lib/useOpenPath';
import { EmptyState, LoadingRows, ProblemState } from '../../../ui/states';
import { To } from '../../../ui/To';
import { ContextCommitments } from './ContextCommitments';
import { ContextObjectives } from './ContextObjectives';
import styles from './context.module.css';

const words = t.alignment.context;

const TeamContextDocument = graphql(`
  query TeamContext($id: ID!, $asOf: DateTime, $scenario: ID) {
    org(asOf: $asOf, scenario: $scenario) {
      id
      team(id: $id) {
        id name purpose
        context {
          day lacks
          visions { id name statement betterLife }
          strategies { id name summary startsOn endsOn focuses(kind: NOT_NOW) { id problem } }
          problems { id problem why insights { id statement evidence source foundOn } }
          principles { id text tradeOff }
          objectives { id title why state health healthReasons startsOn endsOn focus { id problem } rollup { progress known } keyResults { id metric unit kind baseline target latest { id value } } }
          commitments { id ...CommitmentRow }
          needs { id what severity needBy overdue provider { id name } objective { id title } commitment { id title } }
          provides { id what severity needBy overdue needer { id name } }
          interactions { id mode purpose expiresOn from { id name } to { id name } }
          contacts { about person { id name } position { id title } }
        }
      }
    }
  }
`);

type Team = NonNullable<TeamContextQuery['org']['team']>;
export type Context = Team['context'];

/** All that a team has to know to decide by itself, on one page that can be printed. */
export function TeamContextPage() {
  const { teamId } = useParams({ from: '/teams/$teamId/context' });
  const [{ data, error }, retry] = useOrgQuery({ query: TeamContextDocument, variables: { id: teamId } });
  const team = data?.org.team;
  const open = useOpenPath();
  const name = team?.name ?? '';
  usePage(useMemo(() => [{ label: t.teams.title, open: () => open('/teams') }, { label: name, open: () => open(`/teams/${teamId}`) }, { label: words.title }], [open, name, teamId]));
  if (error && !data) return <ProblemState page problem={problemOfCombined(error)} onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data) return <LoadingRows />;
  if (!team) return <EmptyState page title={words.gone}>{words.goneText}</EmptyState>;
  return <Sheet team={team} />;
}

function Sheet({ team: { name, purpose, context } }: { team: Team }) {
  const { platform } = useServices();
  const notNow = context.strategies.flatMap(({ focuses }) => focuses);
  const now = new Date();
  return (
    <article className={styles.sheet}>
      <header>
        <div className={styles.head}><h1>{words.of(name)}</h1><Button className={styles.screen} variant="default" leftSection={<IconPrinter size={14} aria-hidden="true" />} onClick={() => platform.print()}>{words.print}</Button></div>
        {purpose && <p>{purpose}</p>}
        <p className={styles.soft}>{words.text(formatDay(context.day, now))}</p>
      </header>
      {context.lacks.length > 0 && <section className={styles.lacks}><h2><IconAlertTriangle size={15} aria-hidden="true" />{words.lacks}</h2><ul>{context.lacks.map((lack) => <li key={lack}>{lack}</li>)}</ul></section>}
      <Part title={words.vision} shown={context.visions.length > 0}>
        {context.visions.map(({ id, name: line, statement, betterLife }) => <div key={id}><p className={styles.large}>{statement}</p>{betterLife && <p>{betterLife}</p>}<p className={styles.soft}><To path={`/strategy?vision=${id}`}>{line}</To></p></div>)}
      </Part>
      <Part title={words.strategy} shown={context.strategies.length > 0}>
        {context.strategies.map(({ id, name: called, summary, startsOn, endsOn }) => <div key={id}><h3><To path={`/strategy/plan?strategy=${id}`}>{called}</To> <span className={styles.soft}>{t.strategy.plan.period(formatDay(startsOn, now), formatDay(endsOn, now))}</span></h3>{summary && <p className={styles.prose}>{summary}</p>}</div>)}
        {notNow.length > 0 && <><h3>{words.notNow}</h3><ul>{notNow.map(({ id, problem }) => <li key={id}>{problem}</li>)}</ul></>}
      </Part>
      <Part title={words.problems} shown={context.problems.length > 0}>
        {context.problems.map(({ id, problem, why, insights }) => (
          <div key={id} className={styles.whole}>
            <h3>{problem}</h3>
            {why && <p>{why}</p>}
            {insights.length > 0 && <><p className={styles.soft}>{words.rests}</p><ul>{insights.map((insight) => <li key={insight.id}>{insight.statement}{insight.evidence ? ` ${insight.evidence}` : ''} <span className={styles.soft}>{insight.source ? t.strategy.insights.sourceLine(insight.source, formatDay(insight.foundOn, now)) : formatDay(insight.foundOn, now)}</span></li>)}</ul></>}
          </div>
        ))}
      </Part>
      <Part title={words.objectives} shown={context.objectives.length > 0}><ContextObjectives objectives={context.objectives} /></Part>
      <Part title={words.commitments} shown={context.commitments.length > 0}><ContextCommitments commitments={context.commitments} /></Part>
      <Part title={words.principles} shown={context.principles.length > 0}>
        <p className={styles.soft}>{words.principlesText}</p>
        <ol>{context.principles.map(({ id, text, tradeOff }) => <li key={id}><strong>{text}</strong> {tradeOff}</li>)}</ol>
      </Part>
      <Links context={context} />
      <Part title={words.contacts} shown={context.contacts.length > 0}>
        <ul>{context.contacts.map(({ about, person, position }) => <li key={`${about} ${person?.id ?? position?.id ?? ''}`}>{about}: {person ? <To path={`/people/${person.id}`}>{person.name}</To> : <span className={styles.soft}>{words.nobody}</span>}{position ? <span className={styles.soft}>, {position.title}</span> : ''}</li>)}</ul>
      </Part>
    </article>
  );
}

/** What the team waits for, who waits for it, and with whom it works. */
function Links({ context: { needs, provides, interactions } }: { context: Context }) {
  const due = ({ severity, needBy }: { severity: keyof typeof t.topology.severity; needBy?: string | null }) => `${String(t.topology.severity[severity])}${needBy ? `, ${t.topology.needBy(formatDay(needBy, new Date()))}` : ''}`;
  return (
    <>
      <Part title={words.needs} shown={needs.length > 0}><ul>{needs.map((need) => <li key={need.id} data-late={need.overdue || undefined}>{need.provider.name}: {need.what} <span className={styles.soft}>{due(need)}{[need.commitment, need.objective].map((waits) => (waits ? `. ${t.topology.waitsFor(waits.title)}` : '')).join('')}</span></li>)}</ul></Part>
      <Part title={words.provides} shown={provides.length > 0}><ul>{provides.map((need) => <li key={need.id} data-late={need.overdue || undefined}>{need.needer.name}: {need.what} <span className={styles.soft}>{due(need)}</span></li>)}</ul></Part>
      <Part title={words.interactions} shown={interactions.length > 0}><ul>{interactions.map(({ id, mode, purpose, expiresOn, from, to }) => <li key={id}>{t.topology.mode.sentence[mode](from.name, to.name)}: {purpose} <span className={styles.soft}>{expiresOn ? t.topology.until(formatDay(expiresOn, new Date())) : ''}</span></li>)}</ul></Part>
    </>
  );
}

function Part({ title, shown, children }: { title: string; shown: boolean; children: ReactNode }) {
  return shown ? <section><h2>{title}</h2>{children}</section> : null;
}
