import { Button } from '@mantine/core';
import { IconAlertTriangle, IconHeartHandshake } from '@tabler/icons-react';
import { useMemo } from 'react';
import { graphql } from '../../../gql';
import type { CoachingHomeQuery } from '../../../gql/graphql';
import { formatDay, formatPlanned } from '../../../lib/format/dates';
import { showNumber } from '../../../lib/format/numbers';
import { useConfidentialQuery } from '../../../lib/graphql/useConfidentialQuery';
import { usePage } from '../../../lib/page';
import { t } from '../../../lib/strings/strings';
import { useMayWrite } from '../../../lib/useWorld';
import { Avatar } from '../../../ui/Avatar';
import { EmptyState, LoadingRows, ProblemState } from '../../../ui/states';
import { WhoYouAre } from '../../../ui/WhoYouAre';
import page from '../../../ui/page.module.css';
import { useCoachingEdits } from '../edits';
import { meetingPath, personPath, timePath, useOpenPath, withoutCoachPath } from '../levels/useOpenPath';
import styles from '../coaching.module.css';

const HomeDocument = graphql(`
  query CoachingHome($asOf: DateTime, $scenario: ID) {
    viewer { person { id } }
    org(asOf: $asOf, scenario: $scenario) {
      id
      peopleWithoutCoachCount
      coachingHome {
        oneOnOnes { toPrepare slot { startsAt person { id name } series { id } oneOnOne { id } } }
        people { person { id name position { id title } } lastHeldAt daysUnseen overdue newcomer covered series { id } next { startsAt } plan { id state reviewBy reviewOverdue } }
        overduePlans { id reviewBy person { id name } }
        overdueActions { id text dueOn person { id name } owner { id name } }
        metrics { key title definition unit value threshold alert }
        target { reports openSeats newcomers people context player spanTooLarge twoFullTimeJobs }
      }
    }
  }
`);

type Home = NonNullable<CoachingHomeQuery['org']['coachingHome']>;

/** What a leader's coaching asks of them now. */
export function HomeRoom() {
  const words = t.coaching.home;
  const open = useOpenPath();
  const { data, problem, retry } = useConfidentialQuery(HomeDocument, {});
  usePage(useMemo(() => [{ label: t.coaching.title }], []));
  if (problem) return <ProblemState page problem={problem} onRetry={retry} />;
  if (!data) return <LoadingRows />;
  const icon = <IconHeartHandshake size={32} stroke={1.3} />;
  if (!data.viewer.person) return <EmptyState page icon={icon} title={t.coaching.who.title} actions={<WhoYouAre />}>{t.coaching.who.text}</EmptyState>;
  const home = data.org.coachingHome;
  if (!home) return <EmptyState page icon={icon} title={words.none} actions={<><Button onClick={() => open('/chart')}>{words.chart}</Button><Button variant="default" onClick={() => open(withoutCoachPath)}>{t.coach.without.title}</Button></>}>{words.noneText}</EmptyState>;
  return (
    <div className={page.page}>
      <header className={page.head}><h1 className={page.grow}>{t.coaching.title}</h1>
        <Button variant="default" onClick={() => open(timePath)}>{t.time.open}</Button>
        <Button variant="default" onClick={() => open('/coaching/expectations')}>{t.coaching.toExpectations}</Button>
        <Button variant="default" onClick={() => open('/coaching/team')}>{t.coaching.toTeam}</Button>
      </header>
      <div className={styles.columns}>
        <div>
          <Week home={home} />
          <People home={home} />
          <Overdue home={home} />
        </div>
        <div>
          <Target target={home.target} />
          <Numbers metrics={home.metrics} withoutCoach={data.org.peopleWithoutCoachCount} />
        </div>
      </div>
    </div>
  );
}

function Week({ home }: { home: Home }) {
  const words = t.coaching.home;
  const open = useOpenPath();
  const edits = useCoachingEdits();
  const mayWrite = useMayWrite();
  const show = async ({ slot }: Home['oneOnOnes'][number]) => {
    if (slot.oneOnOne) return open(meetingPath(slot.oneOnOne.id));
    const result = await edits.prepare({ series: slot.series?.id ?? null, person: slot.series ? null : slot.person.id, startsAt: slot.startsAt });
    if (result.ok) open(meetingPath(result.data.prepareOneOnOne.oneOnOne.id));
  };
  return (
    <section className={page.section} style={{ marginTop: 0 }}>
      <h2>{words.week}</h2>
      {home.oneOnOnes.length === 0 && <p className={styles.soft}>{words.weekEmpty}</p>}
      <ul className={styles.items}>
        {home.oneOnOnes.map((each) => (
          <li key={each.slot.startsAt + each.slot.person.id}>
            <Avatar name={each.slot.person.name} size={24} />
            <span className={styles.text}>
              {each.slot.person.name}
              {each.toPrepare.length > 0 && <div className={styles.soft}>{each.toPrepare.join(' ')}</div>}
            </span>
            <span className={styles.end}>
              {formatPlanned(each.slot.startsAt, new Date())}
              {(mayWrite || each.slot.oneOnOne) && <Button size="compact-sm" variant="default" onClick={() => void show(each)}>{each.slot.oneOnOne ? t.coaching.meetings.open : t.coaching.meetings.prepare}</Button>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function People({ home }: { home: Home }) {
  const words = t.coaching.home;
  const open = useOpenPath();
  const today = new Date();
  return (
    <section className={page.section}>
      <h2>{words.people}</h2>
      <table className={styles.table}>
        <thead><tr><th scope="col">{words.columns.person}</th><th scope="col">{words.columns.lastMet}</th><th scope="col">{words.columns.next}</th><th scope="col">{words.columns.plan}</th></tr></thead>
        <tbody>
          {home.people.map((each) => (
            <tr key={each.person.id}>
              <td>
                <span className={styles.name}>
                  <Avatar name={each.person.name} size={24} />
                  <span><a className={page.link} href={personPath(each.person.id)} onClick={(event) => { event.preventDefault(); open(personPath(each.person.id)); }}>{each.person.name}</a>
                    <div className={styles.soft}>{each.person.position?.title}{each.newcomer && ` · ${words.newcomer}`}</div></span>
                </span>
              </td>
              <td title={each.daysUnseen == null ? undefined : words.unseenLong(each.person.name, each.daysUnseen)}>
                {each.overdue ? <span className={styles.late}><IconAlertTriangle size={14} aria-label={words.overdue} />{each.daysUnseen == null ? words.never : words.unseen(each.daysUnseen)}</span> : each.daysUnseen == null ? words.never : words.unseen(each.daysUnseen)}
              </td>
              <td>{each.next ? formatPlanned(each.next.startsAt, today) : <span className={styles.soft}>{words.noSeries}</span>}</td>
              <td>
                {each.plan == null ? <span className={styles.soft}>{words.noPlan}</span>
                  : each.plan.reviewOverdue ? <span className={styles.late}><IconAlertTriangle size={14} aria-hidden="true" />{words.reviewOverdue}</span>
                    : each.plan.state === 'ACTIVE' ? words.reviewBy(formatDay(each.plan.reviewBy, today)) : t.coaching.plan.state[each.plan.state]}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Overdue({ home }: { home: Home }) {
  const words = t.coaching.home;
  const open = useOpenPath();
  const today = new Date();
  const none = home.overduePlans.length + home.overdueActions.length === 0;
  return (
    <section className={page.section}>
      <h2>{words.overdue}</h2>
      {none && <p className={styles.soft}>{words.overdueNone}</p>}
      <ul className={styles.items}>
        {home.overduePlans.map((plan) => (
          <li key={plan.id}>
            <button type="button" className={`${page.link ?? ''} ${styles.text ?? ''}`} style={{ all: 'unset', cursor: 'pointer', flex: 1 }} onClick={() => open(personPath(plan.person.id))}>{words.planOf(plan.person.name)}</button>
            <span className={styles.end}>{words.dueOn(formatDay(plan.reviewBy, today))}</span>
          </li>
        ))}
        {home.overdueActions.map((action) => (
          <li key={action.id}>
            <span className={styles.text}>{action.text}</span>
            <span className={styles.end}>{action.owner?.name}{action.dueOn && <span>{words.dueOn(formatDay(action.dueOn, today))}</span>}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Target({ target }: { target: Home['target'] }) {
  const words = t.coaching.home;
  const open = useOpenPath();
  const parts = [[words.people_, target.people], [words.context, target.context], [words.player, target.player]] as const;
  return (
    <section className={page.section} style={{ marginTop: 0 }}>
      <h2>{words.target}</h2>
      <div className={styles.split} aria-hidden="true">{parts.map(([label, percent]) => <span key={label} style={{ width: `${percent}%` }}>{percent >= 12 ? `${percent} %` : ''}</span>)}</div>
      <dl className={styles.key}>{parts.map(([label, percent]) => <div key={label} style={{ display: 'contents' }}><dt>{label}</dt><dd>{percent} %</dd></div>)}</dl>
      <p className={styles.soft}>{words.why(target.reports, target.openSeats, target.newcomers)}</p>
      {target.spanTooLarge && <p className={styles.late}><IconAlertTriangle size={14} aria-hidden="true" />{words.spanTooLarge}</p>}
      {target.twoFullTimeJobs && <p className={styles.late}><IconAlertTriangle size={14} aria-hidden="true" />{words.twoFullTimeJobs}</p>}
      <p><a href={timePath} onClick={(event) => { if (event.ctrlKey || event.metaKey || event.shiftKey) return; event.preventDefault(); open(timePath); }}>{words.toTime}</a></p>
    </section>
  );
}

function Numbers({ metrics, withoutCoach }: { metrics: Home['metrics']; withoutCoach: number }) {
  const words = t.coaching.home;
  const open = useOpenPath();
  return (
    <section className={page.section}>
      <h2>{words.numbers}</h2>
      {metrics.map((metric) => (
        <div key={metric.key} className={styles.metric}>
          <span>{metric.title}</span>
          {metric.value == null ? <span className={styles.soft}>{words.noValue}</span>
            : <strong className={metric.alert ? styles.late : undefined}>{metric.alert && <IconAlertTriangle size={14} aria-label={words.alert} />}{showNumber(metric.value, Number.isInteger(metric.value) ? 0 : 1)} {metric.unit}</strong>}
          <small>{metric.definition}</small>
        </div>
      ))}
      <div className={styles.metric}>
        <a href={withoutCoachPath} onClick={(event) => { if (event.ctrlKey || event.metaKey || event.shiftKey) return; event.preventDefault(); open(withoutCoachPath); }}>{t.coach.without.title}</a>
        <strong className={withoutCoach > 0 ? styles.late : undefined}>{withoutCoach > 0 && <IconAlertTriangle size={14} aria-label={words.alert} />}{showNumber(withoutCoach)}</strong>
        <small>{t.coach.without.definition}</small>
      </div>
    </section>
  );
}
