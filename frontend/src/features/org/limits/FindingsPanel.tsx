import { Button, Checkbox, SegmentedControl, Select } from '@mantine/core';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { unmask } from '../../../gql';
import type { FindingSeverity } from '../../../gql/graphql';
import { graphql } from '../../../lib/graphql/document';
import { problemOfCombined } from '../../../lib/graphql/problem';
import { useOrgQuery } from '../../../lib/graphql/useOrgQuery';
import { t } from '../../../lib/strings/strings';
import { SidePanel } from '../../../ui/SidePanel';
import panel from '../../../ui/SidePanel.module.css';
import { EmptyState, LoadingRows, ProblemState } from '../../../ui/states';
import { FindingFields, nameOf, seatsOf, type Finding } from './findingFields';
import { severities, type FindingSearch } from './findingFilter';
import { showCrossing } from './limitWords';
import { useLimits } from './limitsDocument';
import { SeverityGlyph } from './SeverityGlyph';
import styles from './limits.module.css';

const FindingListDocument = graphql(`
  query FindingList($first: Int!, $severity: FindingSeverity!, $rules: [LimitRule!], $excepted: Boolean!, $asOf: DateTime, $scenario: ID) {
    org(asOf: $asOf, scenario: $scenario) {
      id
      findings(first: $first, severity: $severity, rules: $rules, excepted: $excepted) { ...Finding }
      matching: findingCount(severity: $severity, rules: $rules, excepted: $excepted)
      all: findingCount(excepted: $excepted)
    }
  }
`);

const firstPage = 100;
const most = 1000;

/** Everything that crosses a limit in the world that is open, beside the chart, which goes to what is clicked. */
export function FindingsPanel({ onShow, onClose }: { onShow: (seat: string) => void; onClose: () => void }) {
  const words = t.limits.findings;
  const { findings: severity = 'INFO', rule, seat } = useSearch({ from: '/chart' });
  const navigate = useNavigate();
  const [excepted, setExcepted] = useState(false);
  const [first, setFirst] = useState(firstPage);
  const [{ data, error }, retry] = useOrgQuery({ query: FindingListDocument, variables: { first, severity, rules: rule ? [rule] : null, excepted } });
  const filter = (change: FindingSearch) => void navigate({ to: '/chart', search: (now) => ({ ...now, ...change }), replace: true });
  const org = data?.org;
  const findings = org ? unmask(FindingFields, org.findings) : [];
  return (
    <SidePanel
      label={words.panel} title={words.title} said={org && words.shown(org.matching, org.all)} closeLabel={words.close} onClose={onClose} listLabel={words.list}
      above={<Filters severity={severity} rule={rule} excepted={excepted} onFilter={filter} onExcepted={setExcepted} />}
      below={<footer className={styles.panelFoot}><Link to="/settings" search={{ tab: 'limits' }}>{words.thresholds}</Link></footer>}
    >
      {error && !org && <ProblemState problem={problemOfCombined(error)} onRetry={() => retry({ requestPolicy: 'network-only' })} />}
      {!org && !error && <LoadingRows rows={6} />}
      {org && findings.length === 0 && <EmptyState title={org.all === 0 ? words.none : words.noneHere}>{org.all === 0 ? words.noneText : words.noneHereText}</EmptyState>}
      <ul>{findings.map((finding) => <Row key={`${finding.rule} ${finding.subject?.id}`} finding={finding} chosen={seat !== undefined && seatsOf(finding).includes(seat)} onShow={onShow} />)}</ul>
      {org && findings.length < org.matching && first < most && <Button variant="default" size="compact-xs" onClick={() => setFirst(most)}>{words.more}</Button>}
    </SidePanel>
  );
}

interface FiltersProps {
  severity: FindingSeverity;
  rule: FindingSearch['rule'];
  excepted: boolean;
  onFilter: (change: FindingSearch) => void;
  onExcepted: (excepted: boolean) => void;
}

function Filters({ severity, rule, excepted, onFilter, onExcepted }: FiltersProps) {
  const words = t.limits.findings;
  const { limits } = useLimits();
  const every = 'every';
  return (
    <div className={styles.filters}>
      <SegmentedControl fullWidth aria-label={words.leastLabel} value={severity} data={severities.map((value) => ({ value, label: words.least[value] }))} onChange={(value) => onFilter({ findings: severities.find((known) => known === value) ?? 'INFO' })} />
      <Select
        aria-label={words.rule} allowDeselect={false} value={rule ?? every} data={[{ value: every, label: words.everyRule }, ...(limits ?? []).map((limit) => ({ value: limit.rule, label: limit.title }))]}
        onChange={(value) => onFilter({ rule: limits?.find((limit) => limit.rule === value)?.rule })}
      />
      <Checkbox size="xs" label={words.excepted} checked={excepted} onChange={(event) => onExcepted(event.currentTarget.checked)} />
    </div>
  );
}

/** One finding; the whole of it leads to the seat, where there is one. */
function Row({ finding, chosen, onShow }: { finding: Finding; chosen: boolean; onShow: (seat: string) => void }) {
  const { titleOf } = useLimits();
  const { subject, severity, reason, rule, exception } = finding;
  const name = subject ? nameOf(subject) : t.limits.findings.whole;
  const [seat] = seatsOf(finding);
  const inside = (
    <>
      <SeverityGlyph severity={severity} />
      <span className={styles.grow}>
        <strong>{name}</strong>
        <span className={styles.rowRule}>{titleOf(rule)} <span className={styles.figure}>{showCrossing(finding)}</span>{exception && ` · ${t.limits.exceptions.excepted}`}</span>
        <span className={styles.rowReason}>{reason}</span>
      </span>
    </>
  );
  return (
    <li className={panel.row} data-excepted={exception ? true : undefined}>
      {seat === undefined ? <div className={panel.rowInside}>{inside}</div> : <button type="button" className={panel.rowInside} aria-current={chosen || undefined} title={t.limits.findings.goTo(name)} onClick={() => onShow(seat)}>{inside}</button>}
      {subject?.__typename === 'Team' && <Link className={panel.rowLink} to="/teams/$teamId" params={{ teamId: subject.id }} aria-label={t.limits.findings.toTeam(name)}>{t.limits.findings.team}</Link>}
    </li>
  );
}
