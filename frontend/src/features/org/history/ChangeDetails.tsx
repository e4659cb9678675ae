import { useQuery } from 'urql';
import { graphql } from '../../../gql';
import { problemOfCombined } from '../../../lib/graphql/problem';
import { t } from '../../../lib/strings/strings';
import { LoadingRows } from '../../../ui/states';
import { showValue } from './showValue';
import styles from './history.module.css';

const ChangeDetailsDocument = graphql(`
  query ChangeDetails($id: ID!) {
    org {
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

/** Each row that a change touched, with its columns before and after. */
export function ChangeDetails({ id }: { id: string }) {
  const [{ data, error }] = useQuery({ query: ChangeDetailsDocument, variables: { id } });
  if (error) return <p className={styles.reason} role="alert">{problemOfCombined(error).message}</p>;
  const changes = data?.org.changeset?.changes;
  if (!changes) return <LoadingRows rows={2} />;
  const more = changes.totalCount - changes.edges.length;
  return (
    <div className={styles.details}>
      {changes.edges.map(({ node }) => (
        <div key={node.id} className={styles.change}>
          <strong>{t.history.entity[node.__typename] ?? node.__typename} {t.history.operation[node.operation]}</strong>
          <dl>
            {node.fields.map((field) => (
              <div key={field.field}>
                <dt>{field.field}</dt>
                <dd>
                  {node.operation === 'UPDATE' && <><del>{showValue(field.before)}</del> <span aria-hidden="true">→</span> </>}
                  <ins>{showValue(node.operation === 'DELETE' ? field.before : field.after)}</ins>
                </dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
      {more > 0 && <p className={styles.reason}>{t.history.moreChanges(more)}</p>}
    </div>
  );
}
