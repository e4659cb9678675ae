import { Link } from '@tanstack/react-router';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { unmask, type FragmentType } from '../../../gql';
import type { TeamRowFragment } from '../../../gql/graphql';
import { graphql } from '../../../lib/graphql/document';
import { useServices } from '../../../lib/services';
import { useStore } from '../../../lib/store';
import { t } from '../../../lib/strings/strings';
import { TeamDot } from '../../../ui/TeamDot';
import { orderTeams, type TeamNode } from './orderTeams';
import styles from './teams.module.css';

export const TeamRow = graphql(`
  fragment TeamRow on Team { id name kind purpose color topologyType headcount leads { id title person { id name } } }
`);

interface Props {
  teams: readonly (TeamNode & FragmentType<typeof TeamRow>)[];
}

/** Every team under the team above it. Only the rows that are seen are in the page. */
export function TeamTree({ teams }: Props) {
  const { preferences } = useServices();
  const { density } = useStore(preferences);
  const rows = orderTeams(teams);
  const height = density === 'comfortable' ? 44 : 36;
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({ count: rows.length, getScrollElement: () => scroller.current, estimateSize: () => height, overscan: 12 });
  useEffect(() => virtual.measure(), [virtual, height]);
  return (
    <div className={styles.scroller} ref={scroller}>
      <ul className={styles.tree} aria-label={t.teams.list} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map((item) => {
          const row = rows[item.index];
          return row && (
            <li key={row.team.id} className={styles.item} aria-setsize={rows.length} aria-posinset={item.index + 1} style={{ height, transform: `translateY(${item.start}px)` }}>
              <TeamLink team={unmask(TeamRow, row.team)} depth={row.depth} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function TeamLink({ team, depth }: { team: TeamRowFragment; depth: number }) {
  const leads = team.leads.map((lead) => lead.person?.name ?? lead.title).join(', ');
  return (
    <Link to="/teams/$teamId" params={{ teamId: team.id }}>
      <span className={styles.name} style={{ paddingInlineStart: depth * 20 }} title={team.name}><TeamDot color={team.color} /><span className={styles.clip}>{team.name}</span></span>
      <span className={styles.purpose} title={team.purpose ?? undefined}>{team.purpose}</span>
      <span className={styles.kind}>{team.kind === 'TEAM' ? (team.topologyType ? t.topology.type[team.topologyType] : '') : t.teams.kind[team.kind]}</span>
      <span className={`${styles.leads} ${leads === '' ? styles.soft : ''}`} title={leads}>{leads === '' ? t.teams.noLead : leads}</span>
      <span className={styles.count}>{t.teams.people(team.headcount)}</span>
    </Link>
  );
}
