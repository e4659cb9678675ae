import { ActionIcon, Menu, Modal, Select, VisuallyHidden } from '@mantine/core';
import { IconArchive, IconArchiveOff, IconArrowMerge, IconArrowsSplit, IconDots } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { unmask, type FragmentType } from '../../../gql';
import type { ProductType, TopologyType, UpdateTeamInput } from '../../../gql/graphql';
import { formatDay } from '../../../lib/format/dates';
import { graphql } from '../../../lib/graphql/document';
import { useReadOnly } from '../../../lib/useWorld';
import { t } from '../../../lib/strings/strings';
import { InlineText } from '../../../ui/InlineText';
import { teamColors } from '../../../ui/palette';
import { TeamDot } from '../../../ui/TeamDot';
import { useOrgEdits } from '../edits/useOrgEdits';
import { SearchPicker } from '../../../ui/SearchPicker';
import { SplitTeamDialog } from './SplitTeamDialog';
import { teamKinds } from './teamKinds';
import styles from './teams.module.css';

const TeamHeadFragment = graphql(`
  fragment TeamHead on Team { id name kind purpose color topologyType productType archivedOn headcount parent { id name } memberships { id } }
`);

interface Props {
  team: FragmentType<typeof TeamHeadFragment>;
  /** The revision that the team was read at. */
  revision: number;
}

export function TeamHead({ team: masked, revision }: Props) {
  const team = unmask(TeamHeadFragment, masked);
  const { teams, expecting } = useOrgEdits();
  const readOnly = useReadOnly() !== null;
  const saveAt = async (change: Omit<UpdateTeamInput, 'team'>, seen: number) => (await teams.update({ team: team.id, expectedRevision: expecting(seen), ...change })).ok;
  const save = (change: Omit<UpdateTeamInput, 'team'>) => void saveAt(change, revision);
  return (
    <header className={styles.head}>
      <div className={styles.headRow}>
        <ColorMenu color={team.color} disabled={readOnly} onChoose={(color) => save({ color })} />
        <div className={styles.grow}>
          <VisuallyHidden><h1>{team.name}</h1></VisuallyHidden>
          <InlineText large label={t.teams.name} value={team.name} version={revision} onSave={(name, seen) => saveAt({ name }, seen)} />
        </div>
        {!readOnly && <TeamMenu id={team.id} name={team.name} archived={team.archivedOn != null} revision={revision} />}
      </div>
      <InlineText clearable label={t.teams.purpose} placeholder={t.teams.purposeNone} value={team.purpose ?? ''} version={revision} onSave={(purpose, seen) => saveAt({ purpose: purpose || null }, seen)} />
      <div className={styles.meta}>
        <Select
          disabled={readOnly} aria-label={t.teams.kindLabel} w={140} value={team.kind} allowDeselect={false} data={teamKinds.map((value) => ({ value, label: t.teams.kind[value] }))}
          onChange={(value) => { const kind = teamKinds.find((known) => known === value); if (kind) save({ kind }); }}
        />
        <TeamTypes topologyType={team.topologyType ?? null} productType={team.productType ?? null} disabled={readOnly} onChange={save} />
        <ParentPicker id={team.id} parent={team.parent ?? null} revision={revision} disabled={readOnly} />
        <span className={styles.soft}>{t.teams.people(team.headcount)} · {t.teams.seats(team.memberships.length)}</span>
        {team.archivedOn && <span className={styles.soft}>{t.teams.archivedOn(formatDay(team.archivedOn, new Date()))}</span>}
      </div>
    </header>
  );
}

const topologyTypes = ['STREAM_ALIGNED', 'PLATFORM', 'ENABLING', 'COMPLICATED_SUBSYSTEM'] as const satisfies readonly TopologyType[];
const productTypes = ['EXPERIENCE', 'PLATFORM'] as const satisfies readonly ProductType[];
/** What most teams of a type make: a hint, and no rule. */
const usual: Readonly<Record<TopologyType, ProductType | null>> = { STREAM_ALIGNED: 'EXPERIENCE', PLATFORM: 'PLATFORM', COMPLICATED_SUBSYSTEM: 'PLATFORM', ENABLING: null };

interface TeamTypesProps {
  topologyType: TopologyType | null;
  productType: ProductType | null;
  disabled: boolean;
  onChange: (change: { topologyType: TopologyType | null } | { productType: ProductType | null }) => void;
}

/** What the team is for, in both vocabularies. */
function TeamTypes({ topologyType, productType, disabled, onChange }: TeamTypesProps) {
  const { type, product } = t.topology;
  const hint = topologyType ? usual[topologyType] : null;
  return (
    <>
      <Select
        disabled={disabled} clearable aria-label={type.label} placeholder={type.none} w={175} value={topologyType} data={topologyTypes.map((value) => ({ value, label: type[value] }))}
        onChange={(value) => onChange({ topologyType: topologyTypes.find((known) => known === value) ?? null })}
      />
      <Select
        disabled={disabled} clearable aria-label={product.label} placeholder={product.none} w={150} value={productType} data={productTypes.map((value) => ({ value, label: product[value] }))} {...(hint && productType !== hint ? { title: product.hint(product[hint]) } : {})}
        onChange={(value) => onChange({ productType: productTypes.find((known) => known === value) ?? null })}
      />
    </>
  );
}

function ColorMenu({ color, disabled, onChoose }: { color: number; disabled: boolean; onChoose: (color: number) => void }) {
  return (
    <Menu position="bottom-start" disabled={disabled}>
      <Menu.Target><ActionIcon className={styles.color} disabled={disabled} aria-label={t.teams.colorOf(teamColors[color]?.name ?? String(color))}><TeamDot color={color} /></ActionIcon></Menu.Target>
      <Menu.Dropdown>
        {teamColors.map((choice, index) => <Menu.Item key={choice.name} leftSection={<TeamDot color={index} />} aria-current={index === color} onClick={() => onChoose(index)}>{choice.name}</Menu.Item>)}
      </Menu.Dropdown>
    </Menu>
  );
}

/** The team above: click to find another one, or put it at the top. */
function ParentPicker({ id, parent, revision, disabled }: { id: string; parent: { id: string; name: string } | null; revision: number; disabled: boolean }) {
  const { teams, expecting } = useOrgEdits();
  /** The revision that the picking began at. */
  const [picking, setPicking] = useState<number | null>(null);
  const name = parent?.name ?? t.teams.top;
  const move = (to: string | null, seen: number) => {
    setPicking(null);
    void teams.move(id, to, expecting(seen));
  };
  if (picking !== null) {
    return <SearchPicker kind="TEAM" label={t.teams.parent} placeholder={t.teams.parentPlaceholder} without={[id]} onPick={(picked) => move(picked.id, picking)} onLeave={() => setPicking(null)} />;
  }
  return (
    <Menu position="bottom-start">
      <Menu.Target><button type="button" disabled={disabled} className={styles.parent} aria-label={t.teams.parentChange(name)}><span className={styles.soft}>{t.teams.parent}</span> {name}</button></Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => setPicking(revision)}>{t.teams.parentPlaceholder}…</Menu.Item>
        {parent && <Menu.Item onClick={() => move(null, revision)}>{t.teams.toTop}</Menu.Item>}
      </Menu.Dropdown>
    </Menu>
  );
}

function TeamMenu({ id, name, archived, revision }: { id: string; name: string; archived: boolean; revision: number }) {
  const { teams, expecting } = useOrgEdits();
  const navigate = useNavigate();
  /** The revision that the merging began at. */
  const [merging, setMerging] = useState<number | null>(null);
  const [splitting, setSplitting] = useState(false);
  const merge = async (into: string) => {
    const seen = merging ?? revision;
    setMerging(null);
    const result = await teams.merge(id, into, expecting(seen));
    if (result.ok) void navigate({ to: '/teams/$teamId', params: { teamId: into } });
  };
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target><ActionIcon aria-label={t.teams.actions}><IconDots size={16} aria-hidden="true" /></ActionIcon></Menu.Target>
        <Menu.Dropdown>
          {archived
            ? <Menu.Item leftSection={<IconArchiveOff size={16} />} onClick={() => void teams.reopen(id, expecting(revision))}>{t.teams.reopen}</Menu.Item>
            : (
              <>
                <Menu.Item leftSection={<IconArrowsSplit size={16} />} onClick={() => setSplitting(true)}>{t.reshape.splitTeamMenu}</Menu.Item>
                <Menu.Item leftSection={<IconArrowMerge size={16} />} onClick={() => setMerging(revision)}>{t.teams.merge}</Menu.Item>
                <Menu.Item leftSection={<IconArchive size={16} />} onClick={() => void teams.archive(id, expecting(revision))}>{t.teams.archive}</Menu.Item>
              </>
            )}
        </Menu.Dropdown>
      </Menu>
      {splitting && <SplitTeamDialog id={id} name={name} onClose={() => setSplitting(false)} onDone={(teamId) => { setSplitting(false); void navigate({ to: '/teams/$teamId', params: { teamId } }); }} />}
      <Modal opened={merging !== null} onClose={() => setMerging(null)} title={t.teams.mergeTitle(name)}>
        <p className={styles.soft}>{t.teams.mergeText}</p>
        <SearchPicker kind="TEAM" label={t.teams.mergeTitle(name)} placeholder={t.seat.teamPlaceholder} without={[id]} onPick={(picked) => void merge(picked.id)} />
      </Modal>
    </>
  );
}
