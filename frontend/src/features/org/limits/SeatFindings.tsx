import { IconShieldCheck } from '@tabler/icons-react';
import { unmask, type FragmentType } from '../../../gql';
import type { FindingFragment } from '../../../gql/graphql';
import { graphql } from '../../../lib/graphql/document';
import { t } from '../../../lib/strings/strings';
import page from '../../../ui/page.module.css';
import { Section } from '../seat/Section';
import { ExceptionWords } from './ExceptionWords';
import { FindingFields, seatsOf } from './findingFields';
import { FindingItem } from './FindingItem';
import { useLimits } from './limitsDocument';
import { useExceptions, type Exception } from './useExceptions';
import styles from './limits.module.css';

const SeatFindingsFragment = graphql(`
  fragment SeatFindings on Position {
    id
    findings { ...Finding }
    assignments(current: true) { id person { id } }
    memberships { id lead team { id findings { ...Finding } } }
  }
`);

const TeamFindingsFragment = graphql(`
  fragment TeamFindings on Team { id findings { ...Finding } }
`);

/** What crosses a limit about a seat, those who hold it and the teams that it stands for, as on its card, and what may; nothing where there is neither. */
export function SeatFindings({ seat: masked }: { seat: FragmentType<typeof SeatFindingsFragment> }) {
  const seat = unmask(SeatFindingsFragment, masked);
  const ofTeams = seat.memberships.flatMap(({ team }) => unmask(FindingFields, team.findings)).filter((finding) => seatsOf(finding).includes(seat.id));
  const findings = [...unmask(FindingFields, seat.findings), ...ofTeams];
  const excepted = useExceptionsOf([seat.id, ...seat.assignments.map(({ person }) => person.id), ...seat.memberships.filter(({ lead }) => lead).map(({ team }) => team.id)]);
  if (findings.length === 0 && excepted.length === 0) return null;
  return <Section title={t.limits.findings.ofSeat}><Items findings={findings} excepted={excepted} /></Section>;
}

/** The same for the page of a team. */
export function TeamFindings({ team: masked }: { team: FragmentType<typeof TeamFindingsFragment> }) {
  const team = unmask(TeamFindingsFragment, masked);
  const findings = unmask(FindingFields, team.findings);
  const excepted = useExceptionsOf([team.id]);
  if (findings.length === 0 && excepted.length === 0) return null;
  return <section className={page.section} aria-labelledby="findings"><h2 id="findings">{t.limits.findings.ofSeat}</h2><Items findings={findings} excepted={excepted} /></section>;
}

function useExceptionsOf(ids: readonly string[]): readonly Exception[] {
  const { exceptions } = useExceptions();
  return (exceptions ?? []).filter(({ current, subject }) => current && subject != null && ids.includes(subject.id));
}

function Items({ findings, excepted }: { findings: readonly FindingFragment[]; excepted: readonly Exception[] }) {
  const { titleOf } = useLimits();
  return (
    <ul className={styles.findings}>
      {findings.map((finding) => <FindingItem key={`${finding.rule} ${finding.subject?.id}`} finding={finding} title={titleOf(finding.rule)} />)}
      {excepted.map((exception) => (
        <li key={exception.id} className={styles.finding} data-excepted>
          <IconShieldCheck className={styles.shield} size={14} stroke={1.8} aria-hidden="true" />
          <div className={styles.grow}>
            <div className={styles.findingHead}><span>{titleOf(exception.rule)}</span></div>
            <ExceptionWords exception={exception} name={subjectName(exception)} title={titleOf(exception.rule)} />
          </div>
        </li>
      ))}
    </ul>
  );
}

export function subjectName({ subject, rule }: Pick<Exception, 'subject' | 'rule'>): string {
  if (subject) return subject.__typename === 'Position' ? subject.title : subject.name;
  return rule === 'LAYERS' ? t.limits.findings.whole : t.limits.exceptions.gone;
}
