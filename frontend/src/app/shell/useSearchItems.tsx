import { useDebouncedValue } from '@mantine/hooks';
import { IconArmchair, IconCertificate, IconUsersGroup } from '@tabler/icons-react';
import { useRouter } from '@tanstack/react-router';
import type { SearchQuery } from '../../gql/graphql';
import { graphql } from '../../lib/graphql/document';
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
      search(text: $text, first: 12, kinds: [PERSON, POSITION, TEAM, ROLE]) {
        kind label detail
        node { id }
        position { id }
      }
    }
  }
`);

type Hit = SearchQuery['org']['search'][number];

/** People, seats, teams and roles that answer to the text, or while `pending` to what it was before. In the chart, what has a seat is flown to. */
export function useSearchItems(text: string, inChart: boolean): { items: PaletteItem[]; pending: boolean } {
  const router = useRouter();
  const world = useWorld();
  const typed = text.trim().slice(0, 200);
  const [wanted] = useDebouncedValue(typed, 80);
  const [{ data, fetching }] = useOrgQuery({ query: SearchDocument, variables: { text: wanted }, pause: wanted === '' });
  const hits = wanted === '' ? [] : data?.org.search ?? [];
  const items = hits.map((hit) => ({
    key: `${hit.kind}:${hit.node.id}`,
    section: t.commands.found,
    label: hit.label,
    detail: hit.detail ?? undefined,
    mark: markOf(hit),
    run: () => {
      const seat = inChart ? seatOf(hit) : null;
      // What the chart shows besides stays, but for a subtree that the seat may not be in.
      if (seat !== null) void router.navigate({ to: '/chart', search: (now) => ({ ...now, focus: undefined, seat }) });
      else router.history.push(pathIn(world, addressOf(hit)));
    },
  }));
  return { items, pending: typed !== '' && (typed !== wanted || fetching) };
}

const icons = { POSITION: IconArmchair, TEAM: IconUsersGroup, ROLE: IconCertificate } as const;

function markOf(hit: Hit) {
  if (hit.kind === 'PERSON') return <Avatar name={hit.label} />;
  const Icon = icons[hit.kind];
  return <Icon size={17} stroke={1.6} />;
}

/** The seat that a hit has on the chart. */
const seatOf = (hit: Hit): string | null => (hit.kind === 'TEAM' || hit.kind === 'ROLE' ? null : hit.position?.id ?? (hit.kind === 'POSITION' ? hit.node.id : null));

/** Where a hit leads from another room. */
function addressOf(hit: Hit): string {
  const id = encodeURIComponent(hit.node.id);
  if (hit.kind === 'TEAM') return `/teams/${id}`;
  if (hit.kind === 'ROLE') return `/teams/roles/${id}`;
  return hit.kind === 'PERSON' ? `/people/${id}` : `/chart?seat=${encodeURIComponent(seatOf(hit) ?? hit.node.id)}`;
}
