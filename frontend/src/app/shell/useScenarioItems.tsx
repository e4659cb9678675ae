import { IconVersions } from '@tabler/icons-react';
import { useQuery } from 'urql';
import { graphql } from '../../gql';
import { t } from '../../lib/strings/strings';
import { useGoToWorld } from '../../lib/useWorld';
import { answers, type PaletteItem } from './paletteItems';

const PaletteScenariosDocument = graphql(`
  query PaletteScenarios { scenarios { id name state } }
`);

/** "Open scenario ..." for each scenario whose name answers to the text. */
export function useScenarioItems(text: string): PaletteItem[] {
  const go = useGoToWorld();
  const [{ data }] = useQuery({ query: PaletteScenariosDocument, pause: text.trim() === '' });
  if (text.trim() === '') return [];
  return (data?.scenarios ?? [])
    .filter(({ name, state }) => state !== 'APPLIED' && answers(t.world.commands.openNamed(name), text))
    .map(({ id, name, state }) => ({
      key: id, section: t.world.scenarios, label: t.world.commands.openNamed(name), detail: t.world.state[state], mark: <IconVersions size={17} stroke={1.6} />,
      run: () => go({ scenario: id, asOf: null }),
    }));
}
