import { Fragment, useMemo } from 'react';
import { ActionIcon, VisuallyHidden } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { unmask, type FragmentType } from '../../../gql';
import type { VersionFieldsFragment } from '../../../gql/graphql';
import { showField, showValue, type Names } from '../../../lib/format/showValue';
import { graphql } from '../../../lib/graphql/document';
import { problemOfCombined } from '../../../lib/graphql/problem';
import { useNames } from '../../../lib/graphql/useNames';
import { useOrgQuery } from '../../../lib/graphql/useOrgQuery';
import { t } from '../../../lib/strings/strings';
import { Moment } from '../../../ui/Moment';
import { LoadingRows, ProblemState } from '../../../ui/states';
import { wordDiff, type Stretch } from './wordDiff';
import styles from '../strategy.module.css';

const words = t.strategy.versions;

/** As many as are read; the server gives no more at once. */
const most = 100;

const VersionFields = graphql(`
  fragment VersionFields on Version {
    changeset { id at actor summary reason }
    changes { __typename id entityId operation fields { field before after } }
  }
`);

const VisionVersions = graphql(`
  query VisionVersions($id: ID!, $asOf: DateTime, $scenario: ID) { org(asOf: $asOf, scenario: $scenario) { id vision(id: $id) { id versions(first: 100) { ...VersionFields } } } }
`);

const StrategyVersions = graphql(`
  query StrategyVersions($id: ID!, $asOf: DateTime, $scenario: ID) { org(asOf: $asOf, scenario: $scenario) { id strategy(id: $id) { id versions(first: 100) { ...VersionFields } } } }
`);

interface Props {
  id: string;
  onClose: () => void;
}

/** Each change of a vision and its principles: when, by whom, why, and what it said before and after. */
export function VisionVersionsPanel({ id, onClose }: Props) {
  const [{ data, error }, retry] = useOrgQuery({ query: VisionVersions, variables: { id } });
  return <Panel versions={data?.org.vision?.versions} error={error && !data ? problemOfCombined(error) : null} onRetry={() => retry({ requestPolicy: 'network-only' })} onClose={onClose} />;
}

/** The same of a strategy and its problems. */
export function StrategyVersionsPanel({ id, onClose }: Props) {
  const [{ data, error }, retry] = useOrgQuery({ query: StrategyVersions, variables: { id } });
  return <Panel versions={data?.org.strategy?.versions} error={error && !data ? problemOfCombined(error) : null} onRetry={() => retry({ requestPolicy: 'network-only' })} onClose={onClose} />;
}

interface PanelProps {
  versions: readonly FragmentType<typeof VersionFields>[] | undefined;
  error: ReturnType<typeof problemOfCombined> | null;
  onRetry: () => void;
  onClose: () => void;
}

function Panel({ versions: masked, error, onRetry, onClose }: PanelProps) {
  const versions = useMemo(() => masked?.map((each) => unmask(VersionFields, each)), [masked]);
  return (
    <aside className={styles.aside} aria-label={words.title}>
      <header>
        <h2>{words.title}</h2>
        <ActionIcon size={24} aria-label={words.close} onClick={onClose}><IconX size={15} aria-hidden="true" /></ActionIcon>
      </header>
      {error && <ProblemState problem={error} onRetry={onRetry} />}
      {!versions && !error && <LoadingRows rows={5} />}
      {versions?.length === 0 && <p className={styles.soft}>{words.none}</p>}
      {versions && versions.length > 0 && <VersionList versions={versions} />}
      {versions && versions.length >= most && <p className={styles.soft}>{words.cut(most)}</p>}
    </aside>
  );
}

function VersionList({ versions }: { versions: readonly VersionFieldsFragment[] }) {
  const { names } = useNames(useMemo(() => versions.flatMap(({ changes }) => changes), [versions]));
  return (
    <ol className={styles.versions} aria-label={words.list} tabIndex={0}>
      {versions.map(({ changeset, changes }) => (
        <li key={changeset.id}>
          <p className={styles.by}><Moment at={changeset.at} /> · {changeset.actor}</p>
          <strong>{changeset.summary}</strong>
          {changeset.reason && <blockquote>{changeset.reason}</blockquote>}
          {changes.map((change) => <Changed key={change.id} change={change} names={names} />)}
        </li>
      ))}
    </ol>
  );
}

/** Columns that order rows and hang them up tell a reader nothing. */
const silent: ReadonlySet<string> = new Set(['rank', 'vision', 'strategy']);

function Changed({ change, names }: { change: VersionFieldsFragment['changes'][number]; names: Names }) {
  const fields = change.fields.filter(({ field }) => !silent.has(field));
  if (fields.length === 0) return null;
  const made = change.operation === 'CREATE';
  const list = (
    <dl className={styles.changed}>
      {fields.map(({ field, before, after }) => (
        <Fragment key={field}>
          <dt>{showField(field)}</dt>
          <dd>{made ? showValue(after, names) : <Difference before={before} after={after} names={names} />}</dd>
        </Fragment>
      ))}
    </dl>
  );
  if (!made) return list;
  return <details className={styles.first}><summary>{words.began(t.history.entity[change.__typename] ?? change.__typename, headline(change))}</summary>{list}</details>;
}

/** What a row that was made is known by. */
function headline({ fields }: VersionFieldsFragment['changes'][number]): string {
  const said = fields.find(({ field }) => field === 'text' || field === 'problem' || field === 'name')?.after;
  return typeof said === 'string' ? said : '';
}

function Difference({ before, after, names }: { before: unknown; after: unknown; names: Names }) {
  if (typeof before !== 'string' || typeof after !== 'string' || names.has(before) || names.has(after)) {
    return <><del>{showValue(before, names)}</del> <span aria-hidden="true">→</span> <ins>{showValue(after, names)}</ins></>;
  }
  return <Words before={before} after={after} />;
}

/** What became of a text; read once, because long texts take a while. */
function Words({ before, after }: { before: string; after: string }) {
  const stretches = useMemo(() => wordDiff(before, after), [before, after]);
  return <>{stretches.map((stretch, n, all) => <Piece key={n} stretch={stretch} first={n === 0} last={n === all.length - 1} />)}</>;
}

/** How many letters of what did not change stand beside what did. */
const context = 60;

function Piece({ stretch: { kind, text }, first, last }: { stretch: Stretch; first: boolean; last: boolean }) {
  if (kind === 'new') return <ins>{text}</ins>;
  if (kind === 'gone') return <del>{text}</del>;
  if (text.length <= 3 * context) return <span>{text}</span>;
  return (
    <span>
      {!first && text.slice(0, context)}
      <span title={words.skipped}><span aria-hidden="true">…</span><VisuallyHidden>{words.skipped}</VisuallyHidden></span>
      {!last && text.slice(-context)}
    </span>
  );
}
