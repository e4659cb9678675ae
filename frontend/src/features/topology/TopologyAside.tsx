import { Button, SegmentedControl, Select } from '@mantine/core';
import { IconAlertTriangle, IconArrowsExchange, IconCircleX, IconInfoCircle, IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { DependencyFieldsFragment, FindingSeverity, InteractionFieldsFragment } from '../../gql/graphql';
import { t } from '../../lib/strings/strings';
import { useReadOnly } from '../../lib/useWorld';
import { AreaList } from './AreaList';
import { DependencyItem, InteractionItem } from './LinkItems';
import { teamTypes, type MapTeam } from './map/mapTypes';
import { ScoreList } from './ScoreList';
import type { TopologyFinding } from './topologyDocument';
import { useTopologyEdits } from './topologyEdits';
import styles from './topology.module.css';

interface Props {
  teams: readonly MapTeam[];
  interactions: readonly InteractionFieldsFragment[];
  dependencies: readonly DependencyFieldsFragment[];
  findings: readonly TopologyFinding[];
  findingCount: number;
  revision: number;
  selected: MapTeam | null;
  onSelect: (id: string | null) => void;
  onInteraction: (from: MapTeam) => void;
  onDependency: (needer: MapTeam) => void;
}

/** Long lists are cut: the map's filter and the team that is followed make them short. */
const most = 300;

const tabs = ['teams', 'interactions', 'dependencies', 'findings', 'areas'] as const;
type Tab = (typeof tabs)[number];

/** The same as on the map, as lists: for who does not see it, and for who looks for one thing. */
export function TopologyAside(props: Props) {
  const words = t.topology;
  const [tab, setTab] = useState<Tab>('teams');
  const { selected } = props;
  const about = <T,>(list: readonly T[], ids: (item: T) => readonly string[]) => (selected === null ? list : list.filter((item) => ids(item).includes(selected.id)));
  const interactions = about(props.interactions, ({ from, to }) => [from.id, to.id]);
  const dependencies = about(props.dependencies, ({ needer, provider }) => [needer.id, provider.id]);
  const findings = about(props.findings, ({ teams }) => teams.map(({ id }) => id));
  const counts: Readonly<Record<Tab, number | null>> = { teams: null, interactions: interactions.length, dependencies: dependencies.length, findings: selected ? findings.length : props.findingCount, areas: null };
  return (
    <aside className={styles.aside} aria-label={words.beside}>
      {selected && <Followed {...props} selected={selected} />}
      <SegmentedControl className={styles.tabs} fullWidth aria-label={words.beside} value={tab} onChange={(value) => setTab(tabs.find((known) => known === value) ?? tab)} data={tabs.map((value) => ({ value, label: counts[value] ? <>{words.tabs[value]} <span className={styles.count}>{counts[value]}</span></> : words.tabs[value] }))} />
      <div className={styles.scroll} tabIndex={0} role="group" aria-label={words.tabs[tab]}>
        {tab === 'teams' && <TeamList {...props} />}
        {tab === 'interactions' && (interactions.length === 0 ? <p className={styles.soft}>{words.noInteractions}</p> : <ul className={styles.items} aria-label={words.tabs.interactions}>{interactions.slice(0, most).map((each) => <InteractionItem key={each.id} interaction={each} revision={props.revision} />)}</ul>)}
        {tab === 'dependencies' && (dependencies.length === 0 ? <p className={styles.soft}>{words.noDependencies}</p> : <ul className={styles.items} aria-label={words.tabs.dependencies}>{dependencies.slice(0, most).map((each) => <DependencyItem key={each.id} dependency={each} revision={props.revision} />)}</ul>)}
        {tab === 'findings' && <><FindingList findings={findings} onSelect={props.onSelect} />{selected === null && <Principles />}</>}
        {tab === 'areas' && <AreaList />}
      </div>
    </aside>
  );
}

/** What speaks for the topology as a whole, once somebody asks. */
function Principles() {
  const [open, setOpen] = useState(false);
  return open ? <ScoreList /> : <button type="button" className={styles.textButton} onClick={() => setOpen(true)}>{t.topology.score.show}</button>;
}

/** The team that is followed, and what can be begun from it. */
function Followed({ selected, onSelect, onInteraction, onDependency }: Props & { selected: MapTeam }) {
  const words = t.topology;
  const edits = useTopologyEdits();
  const readOnly = useReadOnly() !== null;
  return (
    <section className={styles.followed} aria-label={words.following(selected.name)}>
      <h2>{selected.name}</h2>
      <Select
        aria-label={words.type.of(selected.name)} clearable disabled={readOnly} placeholder={words.type.none} value={selected.type} data={teamTypes.map((value) => ({ value, label: words.type[value] }))}
        onChange={(value) => void edits.type(selected.id, teamTypes.find((known) => known === value) ?? null)}
      />
      <div className={styles.actions}>
        {!readOnly && <Button variant="default" size="compact-xs" leftSection={<IconPlus size={13} aria-hidden="true" />} onClick={() => onInteraction(selected)}>{words.newInteraction}</Button>}
        {!readOnly && <Button variant="default" size="compact-xs" leftSection={<IconArrowsExchange size={13} aria-hidden="true" />} onClick={() => onDependency(selected)}>{words.newDependency}</Button>}
        <Link className={styles.link} to="/teams/$teamId" params={{ teamId: selected.id }}>{words.openTeam}</Link>
        <button type="button" className={styles.textButton} onClick={() => onSelect(null)}>{words.unfollow}</button>
      </div>
    </section>
  );
}

function TeamList({ teams, selected, onSelect }: Props) {
  const words = t.topology;
  return (
    <ul className={styles.items} aria-label={words.tabs.teams}>
      {teams.slice(0, most).map((team) => (
        <li key={team.id}>
          <button type="button" className={styles.row} aria-pressed={team.id === selected?.id} onClick={() => onSelect(team.id === selected?.id ? null : team.id)}>
            <span className={styles.name} title={team.name}>{team.name}</span><span className={styles.soft}>{team.type ? words.type[team.type] : words.type.none}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

const icons = { ERROR: IconCircleX, WARN: IconAlertTriangle, INFO: IconInfoCircle } as const satisfies Record<FindingSeverity, unknown>;

export function FindingList({ findings, onSelect }: { findings: readonly TopologyFinding[]; onSelect: ((id: string) => void) | null }) {
  const words = t.topology;
  if (findings.length === 0) return <p className={styles.soft}><strong>{words.noFindings}.</strong> {words.noFindingsText}</p>;
  return (
    <ul className={styles.items} aria-label={words.tabs.findings}>
      {findings.map((finding) => {
        const Icon = icons[finding.severity];
        return (
          <li key={`${finding.rule} ${finding.text}`} className={styles.item} data-severity={finding.severity}>
            <Icon size={16} stroke={1.6} role="img" aria-label={words.severityWord[finding.severity]} />
            <div className={styles.itemText}>
              <span>{finding.text}</span>
              {onSelect && finding.teams.length > 0 && <span className={styles.actions}>{finding.teams.slice(0, 3).map((team) => <button key={team.id} type="button" className={styles.textButton} onClick={() => onSelect(team.id)}>{team.name}</button>)}</span>}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
