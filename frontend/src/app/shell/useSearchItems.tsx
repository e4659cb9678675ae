import { useDebouncedValue } from '@mantine/hooks';
import { IconArmchair, IconUsersGroup } from '@tabler/icons-react';
import { useRouter } from '@tanstack/react-router';
import { graphql } from '../../gql';
import type { SearchQuery } from '../../gql/graphql';
import { useOrgQuery } from '../../lib/graphql/useOrgQuery';
import { t } from '../../lib/strings/strings';
import { useWorld } from '../../lib/useWorld';
import { pathIn } from '../../lib/world';
import { Avatar } from '../../ui/Avatar';
import type { PaletteItem } from './paletteItems';

const SearchDocument = graphql(`
  query Search($text: String!, $asOf: DateTime, $scenario: ID) {
    org(asOf: $asOf, scenario: $scenario) {
      id
      search(text: $text, first: 12, kinds: [PERSON, POSITION, TEAM]) {
        kind label detail
        node { id }
        position { id }
      }
    }
  }
`);

type Hit = SearchQuery['org']['search'][number];

/** People, seats and teams that answer to the text. In the chart, what has a seat is flown to. */
export function useSearchItems(text: string, inChart: boolean): { items: PaletteItem[]; fetching: boolean } {
  const router = useRouter();
  const world = useWorld();
  const [wanted] = useDebouncedValue(text.trim().slice(0, 200), 80);
  const [{ data, fetching }] = useOrgQuery({ query: SearchDocument, variables: { text: wanted }, pause: wanted === '' });
  const hits = wanted === '' ? [] : data?.org.search ?? [];
  const items = hits.map((hit) => ({
    key: `${hit.kind}:${hit.node.id}`,
    section: t.commands.found,
    label: hit.label,
    detail: hit.detail ?? undefined,
    mark: markOf(hit),
    run: () => router.history.push(pathIn(world, addressOf(hit, inChart))),
  }));
  return { items, fetching };
}

function markOf(hit: Hit) {
  if (hit.kind === 'PERSON') return <Avatar name={hit.label} />;
  const Icon = hit.kind === 'TEAM' ? IconUsersGroup : IconArmchair;
  return <Icon size={17} stroke={1.6} />;
}

/** Where a hit leads. */
function addressOf(hit: Hit, inChart: boolean): string {
  const id = encodeURIComponent(hit.node.id);
  if (hit.kind === 'TEAM') return `/teams/${id}`;
  if (hit.kind === 'PERSON' && !(inChart && hit.position)) return `/people/${id}`;
  return `/chart?seat=${encodeURIComponent(hit.position?.id ?? hit.node.id)}`;
}
