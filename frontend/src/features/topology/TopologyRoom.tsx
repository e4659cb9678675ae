import { Button, Select, Tooltip } from '@mantine/core';
import { IconTopologyStar3 } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { usePage } from '../../lib/page';
import { t } from '../../lib/strings/strings';
import { useOpenPath } from '../../lib/useOpenPath';
import { useReadOnly } from '../../lib/useWorld';
import { EmptyState, LoadingRows, ProblemState } from '../../ui/states';
import { DependencyDialog } from './DependencyDialog';
import { InteractionDialog, type Named } from './InteractionDialog';
import { mostLoads } from './load/loadDocument';
import { useMapLoads } from './load/useMapLoads';
import { layoutTopology } from './map/layoutTopology';
import { MapCanvas } from './map/MapCanvas';
import { MapLegend } from './map/MapLegend';
import { countLinks, groupsOf, linksOfMap, teamsOfMap, touching, type MapFilter } from './map/mapOf';
import { modes, teamTypes } from './map/mapTypes';
import { SaveMap } from './map/SaveMap';
import { TopologyAside } from './TopologyAside';
import { useTopology, type Topology } from './topologyDocument';
import type { TopologySearch } from './topologySearch';
import styles from './topology.module.css';

const crumbs = [{ label: t.topology.title }];

/** How the teams work together: as a map that is edited in place, and as lists beside it. */
export function TopologyRoom() {
  usePage(crumbs);
  const words = t.topology;
  const search = useSearch({ from: '/topology' });
  const navigate = useNavigate();
  const go = (change: TopologySearch) => void navigate({ to: '/topology', search: (previous) => ({ ...previous, ...change }), replace: true });
  const { data, problem, retry } = useTopology();
  const shown = useMapOf(data, search);
  const { loads, problem: loadProblem } = useMapLoads(search.load === true);
  const openPath = useOpenPath();
  const readOnly = useReadOnly() !== null;
  const [linking, setLinking] = useState<{ from: Named; to: Named | null } | null>(null);
  const [needing, setNeeding] = useState<Named | null>(null);

  if (problem && !data) return <ProblemState page problem={problem} onRetry={retry} />;
  if (!data || !shown) return <LoadingRows rows={12} />;
  const { layout, strong, links, teams } = shown;
  const { revision } = data;
  const selected = search.team === undefined ? null : (layout.boxOf.get(search.team)?.team ?? null);
  const labelOf = (id: string) => {
    const team = layout.boxOf.get(id)?.team;
    const touching = shown.counts.get(id);
    const label = words.boxLabel(team?.name ?? '', team?.type ? words.type[team.type] : words.type.none, touching?.interaction ?? 0, touching?.dependency ?? 0);
    const score = loads?.get(id);
    return score === undefined ? label : `${label}, ${t.load.boxLoad(score === null ? t.load.legend.few : t.load.score(score))}`;
  };
  return (
    <div className={styles.room}>
      <header className={styles.toolbar}>
        <h1>{words.title}</h1>
        <span className={styles.total} role="status">{words.total(teams.length, shown.interactions, links.length - shown.interactions)}</span>
        <Filters search={search} groups={shown.groups} onChange={go} />
        <Tooltip label={t.load.overlayHint}><Button variant={search.load ? 'light' : 'default'} aria-pressed={search.load === true} onClick={() => go({ load: search.load ? undefined : true })}>{t.load.overlay}</Button></Tooltip>
        <Button variant="default" onClick={() => openPath('/topology/load')}>{t.load.open}</Button>
        <SaveMap layout={layout} strong={strong} loads={loads} />
      </header>
      {data.topologyMap.teams.length === 0
        ? <EmptyState title={words.empty} icon={<IconTopologyStar3 size={32} stroke={1.3} />}>{words.emptyText}</EmptyState>
        : (
          <div className={styles.panes}>
            <div className={styles.main}>
              {data.topologyMap.teams.every((team) => !team.topologyType) && <p className={styles.hint}><strong>{words.untypedTitle}.</strong> {words.untypedText}</p>}
              {problem && <p className={styles.hint} role="alert">{problem.message} {problem.advice}</p>}
              {loadProblem && <p className={styles.hint} role="alert">{loadProblem.message}</p>}
              {loads !== null && loads.size >= mostLoads && <p className={styles.hint} role="status">{t.load.cut(mostLoads)}</p>}
              {teams.length === 0 && <p className={styles.hint} role="status">{words.noneShown}</p>}
              <MapCanvas
                key={JSON.stringify([search.mode, search.type, search.group, search.links])} layout={layout} strong={strong} selected={selected?.id ?? null} loads={loads} labelOf={labelOf} onSelect={(id) => go({ team: id ?? undefined })}
                onLink={readOnly ? null : (from, to) => { const [a, b] = [layout.boxOf.get(from)?.team, layout.boxOf.get(to)?.team]; if (a && b) setLinking({ from: a, to: b }); }}
              />
              <MapLegend load={loads !== null} />
            </div>
            <TopologyAside
              teams={teams} links={links} findings={data.topologyFindings} findingCount={data.topologyFindingCount} revision={revision} selected={selected}
              onSelect={(id) => go({ team: id ?? undefined })} onInteraction={(from) => setLinking({ from, to: null })} onDependency={setNeeding}
            />
          </div>
        )}
      {linking && <InteractionDialog from={linking.from} to={linking.to} revision={revision} onClose={() => setLinking(null)} />}
      {needing && <DependencyDialog needer={needing} revision={revision} onClose={() => setNeeding(null)} />}
    </div>
  );
}

/** What is drawn and listed, of what was answered and what is wanted. Laid out once for each of both. */
function useMapOf(data: Topology | undefined, { mode, type, group, links, team }: TopologySearch) {
  const map = useMemo(() => (data === undefined ? null : shownOf(data.topologyMap, { mode, type, group, links })), [data, mode, type, group, links]);
  const strong = useMemo(() => (map === null ? null : touching(team !== undefined && map.layout.boxOf.has(team) ? team : null, map.links)), [map, team]);
  return map && { ...map, strong };
}

function shownOf({ teams: all, interactions, dependencies }: Topology['topologyMap'], filter: MapFilter) {
  const every = linksOfMap(interactions, dependencies, filter);
  const teams = teamsOfMap(all, new Set(every.flatMap(({ from, to }) => [from, to])), filter);
  const there = new Set(teams.map(({ id }) => id));
  const links = every.filter(({ from, to }) => there.has(from) && there.has(to));
  return { teams, links, interactions: links.filter(({ kind }) => kind === 'interaction').length, counts: countLinks(links), layout: layoutTopology(teams, links), groups: groupsOf(all) };
}

interface FiltersProps {
  search: TopologySearch;
  groups: readonly Named[];
  onChange: (change: TopologySearch) => void;
}

function Filters({ search, groups, onChange }: FiltersProps) {
  const words = t.topology;
  const departments = useMemo(() => groups.map(({ id, name }) => ({ value: id, label: name })), [groups]);
  const clean = (value: string | null) => (value === null || value === '' ? undefined : value);
  return (
    <>
      <Select w={150} aria-label={words.groups.label} clearable searchable placeholder={words.groups.all} value={search.group ?? null} limit={200} data={departments} onChange={(value) => onChange({ group: clean(value) })} />
      <Select w={130} aria-label={words.types.label} clearable placeholder={words.types.all} value={search.type ?? null} data={[...teamTypes.map((value) => ({ value, label: words.type[value] })), { value: 'NONE', label: words.type.none }]} onChange={(value) => onChange({ type: clean(value) })} />
      <Select w={130} aria-label={words.mode.label} clearable placeholder={words.mode.all} value={search.mode ?? null} data={modes.map((value) => ({ value, label: words.mode[value] }))} onChange={(value) => onChange({ mode: clean(value) })} />
      <Select w={150} aria-label={words.links.label} clearable placeholder={words.links.all} value={search.links ?? null} data={[{ value: 'interactions', label: words.links.interactions }, { value: 'dependencies', label: words.links.dependencies }]} onChange={(value) => onChange({ links: value === 'interactions' || value === 'dependencies' ? value : undefined })} />
    </>
  );
}
