import { SegmentedControl, Select } from '@mantine/core';
import { IconGridDots } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { unmask } from '../../../gql';
import { useConfidentialQuery } from '../../../lib/graphql/useConfidentialQuery';
import { usePage } from '../../../lib/page';
import { t } from '../../../lib/strings/strings';
import { useOpenPath } from '../../../lib/useOpenPath';
import { EmptyState, LoadingRows, ProblemState } from '../../../ui/states';
import { coachingPath } from '../levels/paths';
import { MapFields, TeamCompetenceDocument } from './competenceDocument';
import { orderColumns, type ColumnOrder } from './heat';
import { HeatGrid } from './HeatGrid';
import { HeatLegend } from './HeatLegend';
import { TeamAside } from './TeamAside';
import { WhichTeam } from './WhichTeam';
import styles from './team.module.css';

const depths = [1, 2, 3, 4];

/** What a team can, person by person, against what each seat expects. */
export function TeamCompetence() {
  const { team, seat, depth = 1 } = useSearch({ from: '/coaching/team' });
  const navigate = useNavigate();
  const open = useOpenPath();
  const words = t.competence;
  const which = { ofTeam: team !== undefined, ofSeat: team === undefined && seat !== undefined };
  const chosen = which.ofTeam || which.ofSeat;
  const { data, problem, retry } = useConfidentialQuery(TeamCompetenceDocument, { team: team ?? '', seat: seat ?? '', depth, ...which }, { pause: !chosen });
  const [order, setOrder] = useState<ColumnOrder>('area');
  const [moving, setMoving] = useState<string | null>(null);
  const name = data?.org.team?.name ?? data?.org.position?.title ?? '';
  usePage(useMemo(() => [{ label: t.assess.coaching, open: () => open(coachingPath) }, { label: words.crumb }, ...(name ? [{ label: name }] : [])], [open, words, name]));

  const masked = data?.org.team?.competence ?? data?.org.position?.competence;
  const map = masked ? unmask(MapFields, masked) : null;
  const columns = useMemo(() => (map ? orderColumns(map.competencies, map.lacks, order) : []), [map, order]);
  const lost = useMemo(() => new Set(map?.rows.find(({ person }) => person.id === moving)?.missed.map((each) => each.id)), [map, moving]);

  return (
    <div className={styles.room}>
      <header className={styles.toolbar}>
        <h1>{which.ofSeat && name ? words.ofBelow(name) : name ? words.of(name) : words.title}</h1>
        {which.ofSeat && <Select aria-label={words.depth} w={140} allowDeselect={false} value={String(depth)} data={depths.map((n) => ({ value: String(n), label: words.depthOf(n) }))} onChange={(value) => void navigate({ to: '/coaching/team', search: { seat, depth: Number(value) }, replace: true })} />}
        {map && map.rows.length > 0 && <SegmentedControl aria-label={words.order} value={order} onChange={(value) => setOrder(value === 'lack' ? 'lack' : 'area')} data={[{ value: 'area', label: words.orders.area }, { value: 'lack', label: words.orders.lack }]} />}
        <WhichTeam onPick={(picked) => { setMoving(null); void navigate({ to: '/coaching/team', search: picked }); }} />
      </header>
      {!chosen && <EmptyState icon={<IconGridDots size={32} stroke={1.3} />} title={words.none}>{words.noneText}</EmptyState>}
      {chosen && problem && <ProblemState problem={problem} onRetry={retry} />}
      {chosen && !problem && !data && <LoadingRows />}
      {chosen && data && !map && <EmptyState title={words.gone}>{words.goneText}</EmptyState>}
      {map && map.rows.length === 0 && <EmptyState title={words.people0}>{words.people0Text}</EmptyState>}
      {map && map.rows.length > 0 && map.competencies.length === 0 && <EmptyState title={words.nothing}>{words.nothingText}</EmptyState>}
      {map && map.rows.length > 0 && map.competencies.length > 0 && (
        <div className={styles.panes}>
          <div className={styles.main}>
            <div className={styles.facts}><span>{words.people(map.rows.length)}</span><span className={styles.soft}>{words.tact}</span></div>
            <HeatGrid map={map} columns={columns} moving={moving} lost={lost} />
            <HeatLegend />
          </div>
          <TeamAside map={map} moving={moving} onMoving={setMoving} />
        </div>
      )}
    </div>
  );
}
