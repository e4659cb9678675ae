import { ActionIcon, Button, Modal, Select, Stack, TextInput } from '@mantine/core';
import { IconPlus, IconTrash, IconX } from '@tabler/icons-react';
import { useCallback, useEffect, useState } from 'react';
import type { AreaComplexity, AreaKind, ProductAreasQuery } from '../../gql/graphql';
import { useConnection } from '../../lib/graphql/useConnection';
import { useOrgRequest } from '../../lib/graphql/useOrgQuery';
import { t } from '../../lib/strings/strings';
import { useSubmit } from '../../lib/useSubmit';
import { useReadOnly } from '../../lib/useWorld';
import { SearchPicker } from '../../ui/SearchPicker';
import { LoadingRows, ProblemState } from '../../ui/states';
import type { Named } from './InteractionDialog';
import { AreasDocument } from './topologyDocument';
import { useTopologyEdits } from './topologyEdits';
import styles from './topology.module.css';

type Area = ProductAreasQuery['org']['productAreas']['edges'][number]['node'];
const kinds = ['AREA', 'SERVICE', 'REPOSITORY', 'DATA'] as const satisfies readonly AreaKind[];

/** What teams own: what nobody owns first, then by name. */
export function AreaList() {
  const words = t.topology.areas;
  const request = useOrgRequest();
  const load = useCallback(async (after: string | null, signal: AbortSignal) => {
    const { productAreas } = (await request(AreasDocument, { after }, signal)).org;
    return { rows: productAreas.edges.map(({ node }) => node), totalCount: productAreas.totalCount, hasNextPage: productAreas.pageInfo.hasNextPage, endCursor: productAreas.pageInfo.endCursor ?? null };
  }, [request]);
  const { rows, problem, retry, totalCount, hasMore, loading, loadMore } = useConnection(load);
  useEffect(() => { if (hasMore && !loading) loadMore(); }, [hasMore, loading, loadMore]);
  const [adding, setAdding] = useState(false);
  const readOnly = useReadOnly() !== null;
  const parts = new Set(rows.flatMap((area) => (area.owners.length > 0 && area.parent ? [area.parent.id] : [])));
  const shown = [...rows.filter((area) => area.owners.length === 0 && !parts.has(area.id)), ...rows.filter((area) => area.owners.length > 0 || parts.has(area.id))];
  if (problem) return <ProblemState problem={problem} onRetry={retry} />;
  if (totalCount === null) return <LoadingRows rows={6} />;
  return (
    <>
      {!readOnly && <Button variant="default" size="compact-xs" leftSection={<IconPlus size={13} aria-hidden="true" />} onClick={() => setAdding(true)}>{words.add}</Button>}
      {totalCount === 0 && <p className={styles.soft}>{words.empty}</p>}
      <ul className={styles.items} aria-label={words.title}>{shown.map((area) => <AreaItem key={area.id} area={area} byParts={parts.has(area.id)} />)}</ul>
      {adding && <AddAreaDialog onClose={() => setAdding(false)} />}
    </>
  );
}

function AreaItem({ area, byParts }: { area: Area; byParts: boolean }) {
  const words = t.topology.areas;
  const edits = useTopologyEdits();
  const [owning, setOwning] = useState(false);
  const readOnly = useReadOnly() !== null;
  const why = area.owners.find((owner) => owner.sharedWhy)?.sharedWhy;
  return (
    <li className={styles.item}>
      <div className={styles.itemText}>
        <span><strong>{area.name}</strong> <span className={styles.soft}>{words.kinds[area.kind]}{area.parent ? `, ${area.parent.name}` : ''}</span></span>
        {area.owners.length === 0 && (byParts ? <span className={styles.soft}>{words.byParts}</span> : <span className={styles.late}>{words.unowned}</span>)}
        {area.owners.map((owner) => (
          <span key={owner.id} className={styles.owner}>
            {owner.team.name}
            {!readOnly && <ActionIcon size={24} aria-label={words.disown(owner.team.name, area.name)} onClick={() => void edits.disown(owner.id)}><IconX size={12} aria-hidden="true" /></ActionIcon>}
          </span>
        ))}
        {area.owners.length > 1 && <span className={styles.soft}>{words.shared}: {why}</span>}
        {area.description && <span className={styles.soft}>{area.description}</span>}
        {isDomain(area.kind) && (readOnly
          ? area.complexity && <span className={styles.soft}>{words.complexity[area.complexity]}</span>
          : <ComplexityField label={words.complexityOf(area.name)} value={area.complexity ?? null} onChange={(complexity) => void edits.reviseArea({ area: area.id, complexity })} />)}
      </div>
      {!readOnly && <ActionIcon size={24} aria-label={words.own(area.name)} onClick={() => setOwning(true)}><IconPlus size={14} aria-hidden="true" /></ActionIcon>}
      {!readOnly && <ActionIcon size={24} aria-label={words.remove(area.name)} onClick={() => void edits.removeArea(area.id)}><IconTrash size={14} aria-hidden="true" /></ActionIcon>}
      {owning && <OwnDialog area={area} onClose={() => setOwning(false)} />}
    </li>
  );
}

/** What a team has to know: repositories and data come with it. */
const isDomain = (kind: AreaKind) => kind === 'AREA' || kind === 'SERVICE';
const complexities = ['SIMPLE', 'COMPLEX'] as const satisfies readonly AreaComplexity[];

function ComplexityField({ label, value, onChange }: { label: string; value: AreaComplexity | null; onChange: (value: AreaComplexity | null) => void }) {
  const words = t.topology.areas.complexity;
  return <Select w={132} size="xs" aria-label={label} placeholder={words.none} clearable value={value} data={complexities.map((each) => ({ value: each, label: words[each] }))} onChange={(next) => onChange(complexities.find((known) => known === next) ?? null)} />;
}

function OwnDialog({ area, onClose }: { area: Area; onClose: () => void }) {
  const words = t.topology.areas;
  const edits = useTopologyEdits();
  const [team, setTeam] = useState<Named | null>(null);
  const [why, setWhy] = useState('');
  const { problem, busy, submit } = useSubmit(() => edits.own({ area: area.id, team: team?.id ?? '', sharedWhy: why.trim() || null }), onClose);
  return (
    <Modal opened onClose={onClose} title={words.ownTitle(area.name)}>
      <form onSubmit={submit}>
        <Stack gap={12}>
          {team ? <strong>{team.name}</strong> : <SearchPicker kind="TEAM" label={words.owner} placeholder={t.topology.dialog.toPlaceholder} without={area.owners.map((owner) => owner.team.id)} onPick={({ id, label }) => setTeam({ id, name: label })} />}
          {area.owners.length > 0 && <TextInput label={words.sharedWhy} maxLength={1000} value={why} onChange={(event) => setWhy(event.currentTarget.value)} />}
          {problem && <p className={styles.problem} role="alert">{problem.message} {problem.advice}</p>}
        </Stack>
        <div className={styles.dialogActions}><Button variant="default" onClick={onClose}>{t.frame.cancel}</Button><Button type="submit" loading={busy} disabled={!team}>{words.go}</Button></div>
      </form>
    </Modal>
  );
}

function AddAreaDialog({ onClose }: { onClose: () => void }) {
  const words = t.topology.areas;
  const edits = useTopologyEdits();
  const [name, setName] = useState('');
  const [kind, setKind] = useState<AreaKind>('SERVICE');
  const [team, setTeam] = useState<Named | null>(null);
  const [complexity, setComplexity] = useState<AreaComplexity | null>(null);
  const { problem, busy, submit } = useSubmit(() => edits.addArea({ name: name.trim(), kind, complexity: isDomain(kind) ? complexity : null, team: team?.id ?? null }), onClose);
  return (
    <Modal opened onClose={onClose} title={words.addTitle}>
      <form onSubmit={submit}>
        <Stack gap={12}>
          <TextInput label={words.name} maxLength={300} value={name} onChange={(event) => setName(event.currentTarget.value)} data-autofocus />
          <Select label={words.kind} allowDeselect={false} value={kind} data={kinds.map((value) => ({ value, label: words.kinds[value] }))} onChange={(value) => setKind(kinds.find((known) => known === value) ?? kind)} />
          {isDomain(kind) && <div><div className={styles.label} aria-hidden="true">{words.complexityLabel}</div><ComplexityField label={words.complexityLabel} value={complexity} onChange={setComplexity} /></div>}
          <div>
            <div className={styles.label} aria-hidden="true">{words.owner}</div>
            {team ? <strong>{team.name}</strong> : <SearchPicker kind="TEAM" label={words.owner} placeholder={t.topology.dialog.toPlaceholder} autoFocus={false} onPick={({ id, label }) => setTeam({ id, name: label })} />}
          </div>
          {problem && <p className={styles.problem} role="alert">{problem.message} {problem.advice}</p>}
        </Stack>
        <div className={styles.dialogActions}><Button variant="default" onClick={onClose}>{t.frame.cancel}</Button><Button type="submit" loading={busy} disabled={name.trim() === ''}>{words.add}</Button></div>
      </form>
    </Modal>
  );
}
