import { Button, Tooltip } from '@mantine/core';
import { IconPlus, IconStar, IconStarFilled, IconX } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { unmask, type FragmentType } from '../../../gql';
import type { TeamMembersFragment, UpdateMembershipInput } from '../../../gql/graphql';
import { graphql } from '../../../lib/graphql/document';
import { useReadOnly } from '../../../lib/useWorld';
import { t } from '../../../lib/strings/strings';
import { Avatar, VacantAvatar } from '../../../ui/Avatar';
import { InlineText } from '../../../ui/InlineText';
import page from '../../../ui/page.module.css';
import { useNumberEdit } from '../edits/useNumberEdit';
import { useOrgEdits } from '../edits/useOrgEdits';
import { SearchPicker } from '../../../ui/SearchPicker';
import { RemoveButton } from '../seat/Section';
import seat from '../seat/seat.module.css';
import styles from './teams.module.css';

const TeamMembersFields = graphql(`
  fragment TeamMembers on Team {
    id
    memberships { id allocation function lead position { id title person { id name } } }
  }
`);

type Member = TeamMembersFragment['memberships'][number];

/** The revision is the one that the team was read at. */
export function TeamMembers({ team: masked, revision }: { team: FragmentType<typeof TeamMembersFields>; revision: number }) {
  const team = unmask(TeamMembersFields, masked);
  const { teams } = useOrgEdits();
  const [adding, setAdding] = useState(false);
  const readOnly = useReadOnly() !== null;
  const add = (position: string) => {
    setAdding(false);
    void teams.join(team.id, position);
  };
  return (
    <section className={page.section}>
      <h2>
        <span>{t.teams.members}</span>
        {!readOnly && <Button variant="default" size="compact-xs" leftSection={<IconPlus size={13} />} onClick={() => setAdding(true)}>{t.teams.addMember}</Button>}
      </h2>
      {adding && <SearchPicker kind="POSITION" label={t.teams.addMember} placeholder={t.teams.memberPlaceholder} without={team.memberships.map(({ position }) => position.id)} onPick={({ id }) => add(id)} onLeave={() => setAdding(false)} />}
      {team.memberships.length === 0 && !adding && <p className={page.soft}>{t.teams.membersEmpty}</p>}
      <ul className={page.list}>{team.memberships.map((member) => <MemberItem key={member.id} member={member} revision={revision} />)}</ul>
    </section>
  );
}

function MemberItem({ member, revision }: { member: Member; revision: number }) {
  const { teams, expecting } = useOrgEdits();
  const number = useNumberEdit();
  const readOnly = useReadOnly() !== null;
  const { id, position, lead, allocation } = member;
  const name = position.person?.name ?? t.teams.vacant;
  const save = async (change: Omit<UpdateMembershipInput, 'membership'>, seen: number) => (await teams.updateMembership({ membership: id, expectedRevision: expecting(seen), ...change })).ok;
  return (
    <li className={seat.row}>
      {position.person ? <Avatar name={name} /> : <VacantAvatar />}
      <Link className={styles.member} to="/chart" search={{ seat: position.id }} title={`${name}, ${position.title}`}>
        <strong className={position.person ? undefined : styles.soft}>{name}</strong> <span className={styles.soft}>{position.title}</span>
      </Link>
      <span className={styles.does}>
        <InlineText clearable label={t.teams.doesIn(position.title)} placeholder={t.teams.doesNone} value={member.function ?? ''} version={revision} onSave={(text, seen) => save({ function: text || null }, seen)} />
      </span>
      <span className={seat.share}><InlineText label={t.teams.allocation(position.title)} inputMode="numeric" value={`${allocation} %`} version={revision} onSave={number(t.teams.allocation(position.title), (share, seen) => save({ allocation: Math.round(share) }, seen))} /></span>
      <Tooltip label={t.teams.lead}>
        <button type="button" className={seat.toggle} aria-pressed={lead} disabled={readOnly} aria-label={t.teams.leadOf(position.title)} onClick={() => void save({ lead: !lead }, revision)}>
          {lead ? <IconStarFilled size={14} aria-hidden="true" /> : <IconStar size={14} aria-hidden="true" />}
        </button>
      </Tooltip>
      <RemoveButton label={t.teams.remove(position.title)} onClick={() => void teams.leave(id, expecting(revision))}><IconX size={14} aria-hidden="true" /></RemoveButton>
    </li>
  );
}
