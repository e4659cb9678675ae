import { useQuery } from 'urql';
import { graphql } from '../../lib/graphql/document';
import { t } from '../../lib/strings/strings';
import styles from './Rail.module.css';

const WorkspaceNameDocument = graphql(`
  query WorkspaceName { workspace { name path } }
`);

/** The name of the open workspace; the product's name until it is known. */
export function WorkspaceName() {
  const [{ data }] = useQuery({ query: WorkspaceNameDocument });
  const name = data?.workspace.name.replace(/\.(db|cadre|sqlite3?)$/i, '') ?? t.frame.product;
  return <span className={styles.workspace} title={data?.workspace.path ?? undefined}>{name}</span>;
}
