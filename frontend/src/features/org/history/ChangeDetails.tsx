import { Button } from '@mantine/core';
import { useMemo } from 'react';
import type { ChangeDetailsQuery } from '../../../gql/graphql';
import { graphql } from '../../../lib/graphql/document';
import { problemOfCombined } from '../../../lib/graphql/problem';
import { useNames } from '../../../lib/graphql/useNames';
import { useOrgQuery } from '../../../lib/graphql/useOrgQuery';
import { t } from '../../../lib/strings/strings';
import { LoadingRows } from '../../../ui/states';
import { showField, showValue, type Names } from '../../../lib/format/showValue';
import styles from './history.module.css';

const ChangeDetailsDocument = graphql(`
  query ChangeDetails($id: ID!, $asOf: DateTime, $scenario: ID) {
    org(asOf: $asOf, scenario: $scenario) {
      id
      changeset(id: $id) {
        id
        changes(first: 40) {
          totalCount
          edges { node { __typename id entityId operation fields { field before after } } }
        }
      }
    }
  }
`);

type Change = NonNullable<ChangeDetailsQuery['org']['changeset']>['changes']['edges'][number]['node'];

/** Each row that a change touched, with its columns before and after. */
export function ChangeDetails({ id }: { id: string }) {
  const [{ data, error }] = useOrgQuery({ query: ChangeDetailsDocument, variables: { id } });
  const changes = data?.org.changeset?.changes;
  const rows = useMemo(() => changes?.edges.map(({ node }) => node) ?? [], [changes]);
  const names = useNames(rows);
  if (error) return <p className={styles.reason} role="alert">{problemOfCombined(error).message}</p>;
  if (!changes) return <LoadingRows rows={2} />;
  const more = changes.totalCount - rows.length;
  return (
    <div className={styles.details}>
      {names.problem && <p className={styles.reason} role="alert">{t.history.namesUnread} {names.problem.message} <Button variant="default" size="compact-xs" onClick={names.retry}>{t.problems.retry}</Button></p>}
      {rows.map((change) => <ChangedRow key={change.id} change={change} names={names.names} unnamed={names.problem ? t.history.unnamed : undefined} />)}
      {more > 0 && <p className={styles.reason}>{t.history.moreChanges(more)}</p>}
    </div>
  );
}

function ChangedRow({ change, names, unnamed }: { change: Change; names: Names; unnamed: string | undefined }) {
  const name = names.get(change.entityId);
  return (
    <div className={styles.change}>
      <strong>{t.history.entity[change.__typename] ?? change.__typename}{name && ` ${name}`} {t.history.operation[change.operation]}</strong>
      <dl>
        {change.fields.map((field) => (
          <div key={field.field}>
            <dt>{showField(field.field)}</dt>
            <dd>
              {change.operation === 'UPDATE' && <><del>{showValue(field.before, names, unnamed)}</del> <span aria-hidden="true">→</span> </>}
              <ins>{showValue(change.operation === 'DELETE' ? field.before : field.after, names, unnamed)}</ins>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
