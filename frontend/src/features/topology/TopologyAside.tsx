import { Button, SegmentedControl, Select } from '@mantine/core';
import { IconAlertTriangle, IconArrowsExchange, IconCircleX, IconInfoCircle, IconPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useMemo, useRef, useState } from 'react';
import type { FindingSeverity } from '../../gql/graphql';
import { sayDays } from '../../lib/format/dates';
import { t } from '../../lib/strings/strings';
import { useReadOnly } from '../../lib/useWorld';
import { AreaList } from './AreaList';
import { LinkList } from './LinkList';
import { teamTypes, type MapLink, type MapTeam } from './map/mapTypes';
import { ScoreList } from './ScoreList';
import { TeamList } from './TeamList';
import type { TopologyFinding } from './topologyDocument';
import { useTopologyEdits } from './topologyEdits';
import styles from './topology.module.css';

interface Props {
  teams: readonly MapTeam[];
  links: readonly MapLink[];
  findings: readonly TopologyFinding[];
  findingCount: number;
  revision: number;
  selected: MapTeam | null;
  onSelect: (id: string | null) => void;
  onInteraction: (from: MapTeam) => void;
  onDependency: (needer: MapTeam) => void;
}

const tabs = ['teams', 'interactions', 'dependencies', 'findings', 'areas'] as const;
type Tab = (typeof tabs)[number];

/** The same as on the map, as lists: for who does not see it, and for who looks for one thing. */
export function TopologyAside(props: Props) {
  const words = t.topology;
  const [tab, setTab] = useState<Tab>('teams');
  const { selected } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const { interactions, dependencies } = useLinks(props.links, selected);
  const findings = selected === null ? props.findings : props.findings.filter(({ teams }) => teams.some(({ id }) => id === selected.id));
  const counts: Readonly<Record<Tab, number | null>> = { teams: null, interactions: interactions.length, dependencies: dependencies.length, findings: selected ? findings.length : props.findingCount, areas: null };
  return (
    <aside className={styles.aside} aria-label={words.beside}>
      {selected && <Followed {...props} selected={selected} />}
      <SegmentedControl className={styles.tabs} fullWidth aria-label={words.beside} value={tab} onChange={(value) => setTab(tabs.find((known) => known === value) ?? tab)} data={tabs.map((value) => ({ value, label: counts[value] ? <>{words.tabs[value]} <span className={styles.count}>{counts[value]}</span></> : words.tabs[value] }))} />
      <div ref={scroller} className={styles.scroll} tabIndex={0} role="group" aria-label={words.tabs[tab]}>
        {tab === 'teams' && <TeamList teams={props.teams} selected={selected} onSelect={props.onSelect} scroller={scroller} />}
        {tab === 'interactions' && (interactions.length === 0 ? <p className={styles.soft}>{words.noInteractions}</p> : <LinkList key={selected?.id} kind="interaction" label={words.tabs.interactions} links={interactions} revision={props.revision} />)}
        {tab === 'dependencies' && (dependencies.length === 0 ? <p className={styles.soft}>{words.noDependencies}</p> : <LinkList key={selected?.id} kind="dependency" label={words.tabs.dependencies} links={dependencies} revision={props.revision} />)}
        {tab === 'findings' && <><FindingList findings={findings} onSelect={props.onSelect} />{selected === null && <Principles />}</>}
        {tab === 'areas' && <AreaList />}
      </div>
    </aside>
  );
}

/** The links that are drawn, by kind; of the team that is followed, where one is. */
function useLinks(links: readonly MapLink[], selected: MapTeam | null) {
  return useMemo(() => {
    const about = selected === null ? links : links.filter(({ from, to }) => from === selected.id || to === selected.id);
    return { interactions: about.filter(({ kind }) => kind === 'interaction'), dependencies: about.filter(({ kind }) => kind === 'dependency') };
  }, [links, selected]);
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
              <span>{sayDays(finding.text)}</span>
              {onSelect && finding.teams.length > 0 && <span className={styles.actions}>{finding.teams.slice(0, 3).map((team) => <button key={team.id} type="button" className={styles.textButton} onClick={() => onSelect(team.id)}>{team.name}</button>)}</span>}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
