import { Tooltip } from '@mantine/core';
import { IconStar, IconStarFilled, IconX } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { unmask, type FragmentType } from '../../../gql';
import { graphql } from '../../../lib/graphql/document';
import { useReadOnly } from '../../../lib/useWorld';
import { t } from '../../../lib/strings/strings';
import { InlineText } from '../../../ui/InlineText';
import { TeamDot } from '../../../ui/TeamDot';
import { useNumberEdit } from '../edits/useNumberEdit';
import { useOrgEdits } from '../edits/useOrgEdits';
import { SearchPicker } from '../../../ui/SearchPicker';
import { RemoveButton, Section } from './Section';
import styles from './seat.module.css';

const SeatTeamsFragment = graphql(`
  fragment SeatTeams on Position {
    id
    memberships { id allocation function lead team { id name color } }
  }
`);

/** The revision is the one that the seat was read at. */
export function SeatTeams({ seat: masked, revision }: { seat: FragmentType<typeof SeatTeamsFragment>; revision: number }) {
  const seat = unmask(SeatTeamsFragment, masked);
  const { teams, expecting } = useOrgEdits();
  const number = useNumberEdit();
  const [joining, setJoining] = useState(false);
  const readOnly = useReadOnly() !== null;
  const join = (team: string) => {
    setJoining(false);
    void teams.join(team, seat.id);
  };
  return (
    <Section title={t.seat.teams} add={{ label: t.seat.joinTeam, run: () => setJoining(true) }}>
      {seat.memberships.map(({ id, allocation, function: does, lead, team }) => (
        <div key={id} className={styles.row}>
          <TeamDot color={team.color} />
          <Link className={`${styles.name} ${styles.grow}`} to="/teams/$teamId" params={{ teamId: team.id }} title={team.name}>
            {team.name}{does && <span className={styles.detail}> {does}</span>}
          </Link>
          <span className={styles.share}>
            <InlineText
              label={t.seat.allocation(team.name)} value={`${allocation} %`} inputMode="numeric" version={revision}
              onSave={number(t.seat.allocation(team.name), async (share, seen) => (await teams.updateMembership({ membership: id, allocation: Math.round(share), expectedRevision: expecting(seen) })).ok)}
            />
          </span>
          <Tooltip label={t.seat.lead}>
            <button type="button" className={styles.toggle} aria-pressed={lead} disabled={readOnly} aria-label={`${t.seat.lead}: ${team.name}`} onClick={() => void teams.updateMembership({ membership: id, lead: !lead, expectedRevision: expecting(revision) })}>
              {lead ? <IconStarFilled size={14} aria-hidden="true" /> : <IconStar size={14} aria-hidden="true" />}
            </button>
          </Tooltip>
          <RemoveButton label={t.seat.leaveTeam(team.name)} onClick={() => void teams.leave(id, expecting(revision))}><IconX size={14} aria-hidden="true" /></RemoveButton>
        </div>
      ))}
      {seat.memberships.length === 0 && !joining && <p className={styles.quiet}>{t.seat.teamsEmpty}</p>}
      {joining && (
        <SearchPicker kind="TEAM" label={t.seat.joinTeam} placeholder={t.seat.teamPlaceholder} without={seat.memberships.map(({ team }) => team.id)} onPick={({ id }) => join(id)} onLeave={() => setJoining(false)} />
      )}
    </Section>
  );
}
