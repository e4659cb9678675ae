import { ActionIcon, Menu } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useQuery } from 'urql';
import { worldDetails } from '../../../lib/format/worldDetails';
import { graphql } from '../../../lib/graphql/document';
import { useServices } from '../../../lib/services';
import { t } from '../../../lib/strings/strings';
import { useWorld } from '../../../lib/useWorld';
import { lightInk } from './ink';
import type { MapLoads } from './LoadBadges';
import type { TopologyLayout } from './mapTypes';
import { mapAsSvg } from './saveSvg';

interface Props {
  layout: TopologyLayout;
  strong: ReadonlySet<string> | null;
  loads: MapLoads | null;
}

const WorldNameDocument = graphql(`query MapWorldName($id: ID!) { scenario(id: $id) { id name } }`);

/** Takes the map along: as a drawing, or as a page with its title, its day, its world and the legend. */
export function SaveMap({ layout, strong, loads }: Props) {
  const { platform, status } = useServices();
  const words = t.topology;
  const details = useMapDetails();
  const saveSvg = async () => {
    if (await platform.saveFile(`${words.fileName}.svg`, mapAsSvg(layout, strong, words.map, loads))) status.set({ text: words.exported, tone: 'done' });
  };
  const savePdf = async () => {
    try {
      const { mapAsPdf } = await import('./savePdf');
      if (await platform.saveFile(`${words.fileName}.pdf`, await mapAsPdf({ layout, strong, loads, title: words.map, details, ink: lightInk() }))) status.set({ text: words.exportedPdf, tone: 'done' });
    } catch (error) {
      status.set({ text: words.notExported, tone: 'problem', advice: error instanceof Error ? error.message : '' });
    }
  };
  return (
    <Menu>
      <Menu.Target><ActionIcon aria-label={words.exportMap}><IconDownload size={16} aria-hidden="true" /></ActionIcon></Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => void saveSvg()}>{words.exportSvg}</Menu.Item>
        <Menu.Item onClick={() => void savePdf()}>{words.exportPdf}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

/** What the map is of: the world, through whose eyes, and when it was taken. */
function useMapDetails(): string[] {
  const world = useWorld();
  const [{ data }] = useQuery({ query: WorldNameDocument, variables: { id: world.scenario ?? '' }, pause: world.scenario === null });
  return worldDetails(world, data?.scenario?.name);
}
