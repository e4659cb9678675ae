import { Button, Checkbox, Modal, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { DependencyFieldsFragment, DependencySeverity } from '../../gql/graphql';
import { graphql } from '../../lib/graphql/document';
import { useOrgQuery } from '../../lib/graphql/useOrgQuery';
import { openCommitments } from '../../lib/openCommitments';
import { t } from '../../lib/strings/strings';
import { useSubmit } from '../../lib/useSubmit';
import { SearchPicker } from '../../ui/SearchPicker';
import type { Named } from './InteractionDialog';
import { useTopologyEdits } from './topologyEdits';
import styles from './topology.module.css';

const severities = ['LOW', 'MEDIUM', 'HIGH', 'BLOCKING'] as const satisfies readonly DependencySeverity[];

const WaitingDocument = graphql(`
  query WaitingOfNeeder($team: ID!, $open: [CommitmentState!]!, $asOf: DateTime, $scenario: ID) {
    org(asOf: $asOf, scenario: $scenario) { id team(id: $team) { id objectives(where: { states: [DRAFT, PROPOSED, NEGOTIATED, ACTIVE, CLOSING] }) { id title } commitments(states: $open) { id title } } }
  }
`);

interface Props {
  needer: Named;
  dependency?: DependencyFieldsFragment;
  revision: number;
  onClose: () => void;
}

/** What one team needs of another, how much hangs on it, and by when. */
export function DependencyDialog({ needer, dependency, revision, onClose }: Props) {
  const words = t.topology.dialog;
  const edits = useTopologyEdits();
  const [seen] = useState(revision);
  const [provider, setProvider] = useState<Named | null>(dependency?.provider ?? null);
  const [what, setWhat] = useState(dependency?.what ?? '');
  const [severity, setSeverity] = useState<DependencySeverity>(dependency?.severity ?? 'MEDIUM');
  const [needBy, setNeedBy] = useState(dependency?.needBy ?? '');
  const [recurring, setRecurring] = useState(dependency?.recurring ?? false);
  const [contract, setContract] = useState(dependency?.contract ?? '');
  const [objective, setObjective] = useState<string | null>(dependency?.objective?.id ?? null);
  const [commitment, setCommitment] = useState<string | null>(dependency?.commitment?.id ?? null);
  const [{ data }] = useOrgQuery({ query: WaitingDocument, variables: { team: needer.id, open: [...openCommitments] } });
  const objectives = choices(dependency?.objective, data?.org.team?.objectives);
  const commitments = choices(dependency?.commitment, data?.org.team?.commitments);
  const about = { what: what.trim(), severity, needBy: needBy || null, recurring, contract: contract.trim() || null, objective, commitment };
  const { problem, busy, submit } = useSubmit(async () => (dependency
    ? await edits.reviseDependency({ dependency: dependency.id, expectedRevision: edits.expecting(seen), ...about, ...(provider ? { provider: provider.id } : {}) })
    : await edits.raise({ needer: needer.id, provider: provider?.id ?? '', ...about })), onClose);
  return (
    <Modal opened onClose={onClose} title={dependency ? words.reviseDependency : words.dependency}>
      <form onSubmit={submit}>
        <Stack gap={12}>
          <div className={styles.pair}><span className={styles.soft}>{words.needer}</span><strong>{needer.name}</strong></div>
          <div>
            <div className={styles.label} aria-hidden="true">{words.provider}</div>
            {provider
              ? <span className={styles.pair}><strong>{provider.name}</strong><Button variant="subtle" size="compact-xs" onClick={() => setProvider(null)}>{words.other}</Button></span>
              : <SearchPicker kind="TEAM" label={words.provider} placeholder={words.toPlaceholder} without={[needer.id]} onPick={({ id, label }) => setProvider({ id, name: label })} />}
          </div>
          <Textarea label={words.what} autosize minRows={2} maxLength={1000} value={what} onChange={(event) => setWhat(event.currentTarget.value.replace(/\n/g, ' '))} />
          <div className={styles.days}>
            <Select label={t.topology.severity.label} allowDeselect={false} value={severity} data={severities.map((value) => ({ value, label: t.topology.severity[value] }))} onChange={(value) => setSeverity(severities.find((known) => known === value) ?? severity)} />
            <TextInput type="date" label={words.needBy} value={needBy} onChange={(event) => setNeedBy(event.currentTarget.value)} />
          </div>
          <Select label={words.objective} placeholder={words.noObjective} clearable value={objective} data={objectives} onChange={setObjective} />
          {commitments.length > 0 && <Select label={words.commitment} placeholder={words.noCommitment} clearable value={commitment} data={commitments} onChange={setCommitment} />}
          <TextInput label={words.contract} maxLength={500} value={contract} onChange={(event) => setContract(event.currentTarget.value)} />
          <Checkbox size="xs" label={words.isRecurring} checked={recurring} onChange={(event) => setRecurring(event.currentTarget.checked)} />
          {problem && <p className={styles.problem} role="alert">{problem.message} {problem.advice}</p>}
        </Stack>
        <div className={styles.dialogActions}><Button variant="default" onClick={onClose}>{t.frame.cancel}</Button><Button type="submit" loading={busy} disabled={!provider || what.trim() === ''}>{dependency ? words.save : words.raise}</Button></div>
      </form>
    </Modal>
  );
}

interface Titled {
  readonly id: string;
  readonly title: string;
}

/** What can be chosen: what is named already, be it over or of another team, and what of the needer is not over. */
function choices(named: Titled | null | undefined, of: readonly Titled[] | undefined) {
  return [...(named ? [named] : []), ...(of ?? []).filter(({ id }) => id !== named?.id)].map(({ id, title }) => ({ value: id, label: title }));
}
