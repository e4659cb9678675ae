import { useMediaQuery } from '@mantine/hooks';
import { Outlet, useRouterState, useSearch } from '@tanstack/react-router';
import { Resizer } from '../../ui/Resizer';
import { useState } from 'react';
import { NewScenarioDialog } from '../../features/scenarios/NewScenarioDialog';
import { currentEyes } from '../../lib/eyes';
import { useServices } from '../../lib/services';
import { useStore } from '../../lib/store';
import { t } from '../../lib/strings/strings';
import { useGoToWorld, useWorld } from '../../lib/useWorld';
import { useKeyboard } from '../commands/useKeyboard';
import { useNativeMenu } from '../commands/useNativeMenu';
import { roomAt } from '../rooms';
import { Help } from './Help';
import { Inspector } from './Inspector';
import { Palette } from './Palette';
import { Rail } from './Rail';
import { StatusBar } from './StatusBar';
import { TopBar } from './TopBar';
import { useAppScope } from './useAppScope';
import { useRememberPlace } from './place';
import { ExportDialog } from './ExportDialog';
import { EyesBand } from './eyes/EyesBand';
import { IdentityDialogs } from './eyes/IdentityDialogs';
import { IdentityMenu } from './eyes/IdentityMenu';
import { useIdentityScopes } from './eyes/useIdentityScopes';
import { DateDialog } from './world/DateDialog';
import { useFollowWorld } from './world/useFollowWorld';
import { WorldBand } from './world/WorldBand';
import { kindOf, WorldSwitcher } from './world/WorldSwitcher';
import styles from './Frame.module.css';

/** The frame around every room: rail, top bar, the room, the inspector, the status line. */
export function Frame() {
  const { preferences } = useServices();
  const { railOpen, railWidth, inspectorOpen, inspectorWidth } = useStore(preferences);
  const { dialog, setDialog, close } = useAppScope();
  const [newName, setNewName] = useState('');
  const world = useWorld();
  const goToWorld = useGoToWorld();
  const room = roomAt(useRouterState({ select: (state) => state.location.pathname }));
  const { seat } = useSearch({ from: '__root__' });
  // Zoomed in, the inspector lies over the room, so that it comes only when it is asked for.
  const tiny = useMediaQuery('(max-width: 820px)') ?? false;
  const beside = room !== undefined && room.inspector !== 'never' && (seat !== undefined || (room.inspector === 'always' && !tiny));
  const narrow = useMediaQuery('(max-width: 1100px)') ?? false;
  useKeyboard();
  useNativeMenu();
  useRememberPlace();
  useFollowWorld();
  useIdentityScopes(setDialog);

  const railWide = railOpen && !narrow;
  return (
    <div className={styles.whole} data-eyes={currentEyes() !== null || undefined}>
      <a className={styles.skip} href="#room">{t.frame.skip}</a>
      <EyesBand />
      <div className={styles.frame} data-world={kindOf(world)}>
        <Rail open={railWide} width={railWide ? railWidth : 52}>
          {railWide && (
            <Resizer label={t.frame.rail.resize} width={railWidth} min={160} max={320} grows="left"
              onResize={(width) => preferences.set((now) => ({ ...now, railWidth: width }))} />
          )}
        </Rail>
        <div className={styles.body}>
          <TopBar
            withInspector={beside}
            identity={<IdentityMenu onDialog={setDialog} />}
            world={<WorldSwitcher opened={dialog === 'worlds'} onOpened={(opened) => setDialog(opened ? 'worlds' : null)} onDate={() => setDialog('date')} onNew={(name) => { setNewName(name); setDialog('scenario'); }} />}
          />
          <WorldBand />
          <div className={styles.panes}>
            <main id="room" tabIndex={-1} className={styles.room}><Outlet /></main>
            {beside && inspectorOpen && (
              <Inspector width={narrow ? Math.min(inspectorWidth, 320) : inspectorWidth}>
                <Resizer label={t.frame.inspector.resize} width={inspectorWidth} min={280} max={560} grows="right"
                  onResize={(width) => preferences.set((now) => ({ ...now, inspectorWidth: width }))} />
              </Inspector>
            )}
          </div>
          <StatusBar />
        </div>
      </div>
      <Palette opened={dialog === 'palette'} onClose={close} />
      <Help opened={dialog === 'help'} onClose={close} />
      <IdentityDialogs dialog={dialog} onClose={close} />
      <ExportDialog opened={dialog === 'export'} onClose={close} />
      <DateDialog opened={dialog === 'date'} onClose={close} />
      <NewScenarioDialog opened={dialog === 'scenario'} name={newName} onClose={() => { setNewName(''); close(); }} onBegun={(scenario) => goToWorld({ scenario, asOf: null })} />
    </div>
  );
}
