import { IconVersions } from '@tabler/icons-react';
import { useOpenScenarios } from '../../features/scenarios/useOpenScenarios';
import { t } from '../../lib/strings/strings';
import { useGoToWorld } from '../../lib/useWorld';
import { answers, type PaletteItem } from './paletteItems';

/** "Open scenario ..." for each scenario whose name answers to the text. */
export function useScenarioItems(text: string): PaletteItem[] {
  const go = useGoToWorld();
  const { scenarios } = useOpenScenarios({ pause: text.trim() === '' });
  if (text.trim() === '') return [];
  return scenarios
    .filter(({ name }) => answers(t.world.commands.openNamed(name), text))
    .map(({ id, name, state }) => ({
      key: id, section: t.world.scenarios, label: t.world.commands.openNamed(name), detail: t.scenarios.state[state], mark: <IconVersions size={17} stroke={1.6} />,
      run: () => go({ scenario: id, asOf: null }),
    }));
}
