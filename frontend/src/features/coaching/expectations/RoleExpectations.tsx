import { Select } from '@mantine/core';
import { IconListCheck } from '@tabler/icons-react';
import { useState } from 'react';
import type { ExpectationKey } from '../../../lib/expectationKeys';
import { graphql } from '../../../lib/graphql/document';
import { problemOfCombined } from '../../../lib/graphql/problem';
import { useOrgQuery } from '../../../lib/graphql/useOrgQuery';
import { t } from '../../../lib/strings/strings';
import { useReadOnly } from '../../../lib/useWorld';
import { ExpectationEditor } from '../../../ui/ExpectationEditor';
import { EmptyState, LoadingRows, ProblemState } from '../../../ui/states';
import { columnsOf, type CompetencyRow, type RoleColumn } from './columns';
import { useExpectationEdits } from './expectationEdits';
import { ExpectationGrid, type Place } from './ExpectationGrid';
import styles from './expectations.module.css';

const words = t.expectations;

const RolesDocument = graphql(`
  query RolesToExpectOf($asOf: DateTime, $scenario: ID) {
    org(asOf: $asOf, scenario: $scenario) { id roles(first: 100) { edges { node { id key name track active } } } }
  }
`);

const RoleDocument = graphql(`
  query RoleExpectations($id: ID!, $asOf: DateTime, $scenario: ID) {
    org(asOf: $asOf, scenario: $scenario) {
      id
      revision
      competencies { id key name area levels active version }
      role(id: $id) {
        id
        name
        ...ExpectationColumn
        parent { id ...ExpectationColumn }
        heirs { id active ...ExpectationColumn }
      }
    }
  }
`);

interface Props {
  role: string | undefined;
  onOpenRole: (id: string) => void;
}

/** A role beside its parent and its next roles. */
export function RoleExpectations({ role: wanted, onOpenRole }: Props) {
  const [{ data, error }, retry] = useOrgQuery({ query: RolesDocument });
  if (error && !data) return <ProblemState problem={problemOfCombined(error)} onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data) return <LoadingRows rows={12} />;
  const roles = data.org.roles.edges.map(({ node }) => node);
  const first = roles.find(({ key }) => key === 'PM') ?? roles.find(({ active, track }) => active && track !== 'MIXIN') ?? roles[0];
  const id = roles.some((role) => role.id === wanted) ? wanted : first?.id;
  if (id === undefined) return <EmptyState title={words.rolesEmpty} icon={<IconListCheck size={28} stroke={1.4} />}>{words.rolesEmptyText}</EmptyState>;
  const options = roles.map((role) => ({ value: role.id, label: role.active ? role.name : `${role.name} (${words.inactive})` }));
  return (
    <>
      <div className={styles.toolbar}>
        <Select size="xs" w={280} searchable allowDeselect={false} aria-label={words.role} data={options} value={id} onChange={(value) => { if (value !== null) onOpenRole(value); }} />
        <p className={styles.legend}>
          <span><i className={styles.legendStated}>4</i>{words.legendOwn}</span>
          <span><i className={styles.legendInherited}>4</i>{words.legendInherited}</span>
          <span><i className={styles.mark} data-override />{words.legendOverride}</span>
        </p>
      </div>
      <Compared key={id} id={id} onOpenRole={onOpenRole} />
    </>
  );
}

function Compared({ id, onOpenRole }: { id: string; onOpenRole: (id: string) => void }) {
  const [{ data, error }, retry] = useOrgQuery({ query: RoleDocument, variables: { id } });
  const [at, setAt] = useState<Place | null>(null);
  const edits = useExpectationEdits();
  const readOnly = useReadOnly() !== null;
  if (error && !data) return <ProblemState problem={problemOfCombined(error)} onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data) return <LoadingRows rows={12} />;
  const { role, revision } = data.org;
  if (!role) return null;
  const competencies = data.org.competencies.filter(({ active }) => active);
  if (competencies.length === 0) return <EmptyState title={words.empty} icon={<IconListCheck size={28} stroke={1.4} />}>{words.emptyText}</EmptyState>;
  const columns = columnsOf(role);

  const change = (place: Place, key: ExpectationKey) => {
    if (readOnly) return;
    if (key !== 'reset') {
      const stated = columns.find((column) => column.role.id === place.role)?.expected.get(place.competency);
      if ('importance' in key && !stated?.level) return; // nothing is expected that could matter
      return void edits.set(place.role, { competency: place.competency, ...key }, revision);
    }
    return void edits.inherit(place.role, place.competency, revision);
  };

  return (
    <div className={styles.split}>
      <div className={styles.scroll}>
        <ExpectationGrid title={words.grid(role.name)} competencies={competencies} columns={columns} at={at} onGo={setAt} onKey={change} onOpenRole={onOpenRole} />
      </div>
      <Aside competencies={competencies} columns={columns} at={at} onKey={change} />
    </div>
  );
}

interface AsideProps {
  competencies: readonly CompetencyRow[];
  columns: readonly RoleColumn[];
  at: Place | null;
  onKey: (place: Place, key: ExpectationKey) => void;
}

/** What each level of the chosen cell looks like, and the way to change it with the pointer. */
function Aside({ competencies, columns, at, onKey }: AsideProps) {
  const competency = competencies.find(({ id }) => id === at?.competency);
  const column = columns.find(({ role }) => role.id === at?.role);
  const readOnly = useReadOnly() !== null;
  return (
    <aside className={styles.aside} aria-label={words.level}>
      {competency && column && at ? (
        <>
          <h2>{competency.name}</h2>
          <p className={styles.soft}>{column.role.name}</p>
          <ExpectationEditor
            key={`${at.competency} ${at.role}`} competency={competency} expected={column.expected.get(competency.id)} of="role"
            onLevel={(level) => onKey(at, { level })} onImportance={(importance) => onKey(at, { importance })} onReset={() => onKey(at, 'reset')}
          />
        </>
      ) : <EmptyState title={words.choose}>{words.chooseText}</EmptyState>}
      {!readOnly && <p className={styles.hint}><kbd>{words.keysRange}</kbd> {words.keys}</p>}
    </aside>
  );
}
