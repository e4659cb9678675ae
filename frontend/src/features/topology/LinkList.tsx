import { Button } from '@mantine/core';
import { useCallback, useState, type ReactNode } from 'react';
import { unmask } from '../../gql';
import { graphql } from '../../lib/graphql/document';
import { request } from '../../lib/graphql/request';
import { useFreshAnswer } from '../../lib/graphql/useFreshAnswer';
import { t } from '../../lib/strings/strings';
import { useWorld } from '../../lib/useWorld';
import { idIn, withBareIds } from '../../lib/worldIds';
import { LoadingRows, ProblemState } from '../../ui/states';
import { DependencyItem, InteractionItem } from './LinkItems';
import type { MapLink } from './map/mapTypes';
import { DependencyFields, InteractionFields } from './topologyDocument';
import styles from './topology.module.css';

// One for each kind: a state is another thing of each.
const InteractionsDocument = graphql(`query InteractionsOfMap($ids: [ID!]!) { nodes(ids: $ids) { __typename id ...InteractionFields } }`);
const DependenciesDocument = graphql(`query DependenciesOfMap($ids: [ID!]!) { nodes(ids: $ids) { __typename id ...DependencyFields } }`);

async function interactionsOf(ids: string[], signal: AbortSignal) {
  const { nodes } = await request(InteractionsDocument, { ids }, signal);
  return nodes.flatMap((node) => (node?.__typename === 'Interaction' ? unmask(InteractionFields, node) : []));
}

async function dependenciesOf(ids: string[], signal: AbortSignal) {
  const { nodes } = await request(DependenciesDocument, { ids }, signal);
  return nodes.flatMap((node) => (node?.__typename === 'Dependency' ? unmask(DependencyFields, node) : []));
}

/** So many are asked for at once, in the words of lists; the server answers 100 at most. */
const page = 50;

interface Props {
  kind: MapLink['kind'];
  label: string;
  links: readonly MapLink[];
  revision: number;
}

/** Links of the map in words. They are asked for page by page as the reader wants more, since there may be tens of thousands. */
export function LinkList({ kind, label, links, revision }: Props) {
  const [pages, setPages] = useState(1);
  const ids = links.slice(0, pages * page).map(({ id }) => id);
  return (
    <>
      <ul className={styles.items} aria-label={label}>
        {Array.from({ length: Math.ceil(ids.length / page) }, (_, index) => {
          const asked = ids.slice(index * page, (index + 1) * page);
          return kind === 'interaction'
            ? <LinkPage key={index} ids={asked} ask={interactionsOf}>{(each) => <InteractionItem key={each.id} interaction={each} revision={revision} />}</LinkPage>
            : <LinkPage key={index} ids={asked} ask={dependenciesOf}>{(each) => <DependencyItem key={each.id} dependency={each} revision={revision} />}</LinkPage>;
        })}
      </ul>
      {ids.length < links.length && (
        <p className={styles.more}>
          <span className={styles.soft}>{t.topology.shown(ids.length, links.length)}</span>
          <Button variant="default" size="compact-xs" onClick={() => setPages(pages + 1)}>{t.topology.showMore}</Button>
        </p>
      )}
    </>
  );
}

interface PageProps<Item> {
  ids: readonly string[];
  ask: (ids: string[], signal: AbortSignal) => Promise<readonly Item[]>;
  children: (item: Item) => ReactNode;
}

/** The links of a page, in the order of the map; what is gone from there is shown no longer, though it was told before. */
function LinkPage<Item extends { readonly id: string }>({ ids, ask, children }: PageProps<Item>): ReactNode {
  const world = useWorld();
  const asked = ids.join(' ');
  const { data, problem, retry } = useFreshAnswer(useCallback(async (signal) => {
    const items = withBareIds(await ask(asked.split(' ').map((id) => idIn(world, id)), signal));
    return new Map(items.map((item) => [item.id, item]));
  }, [ask, asked, world]));
  if (problem && !data) return <li><ProblemState problem={problem} onRetry={retry} /></li>;
  if (!data) return <li><LoadingRows rows={4} /></li>;
  return ids.map((id) => {
    const item = data.get(id);
    return item && children(item);
  });
}
