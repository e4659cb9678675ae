import { Menu, VisuallyHidden } from '@mantine/core';
import { IconEye, IconEyeOff, IconSettings, IconUserCircle, IconUserQuestion } from '@tabler/icons-react';
import { useRouter } from '@tanstack/react-router';
import { currentEyes } from '../../../lib/eyes';
import { t } from '../../../lib/strings/strings';
import { useLookAs } from '../../../lib/useLookAs';
import { useWorld } from '../../../lib/useWorld';
import { pathIn } from '../../../lib/world';
import { Avatar } from '../../../ui/Avatar';
import { Keys } from '../../../ui/Keys';
import { useWho } from '../../../ui/WhoYouAre';
import type { FrameDialog } from '../../commands/appScope';
import styles from './eyes.module.css';

/** Who one is, always in sight, with the ways to say it and to look through the eyes of another. */
export function IdentityMenu({ onDialog }: { onDialog: (dialog: FrameDialog) => void }) {
  const words = t.identity.menu;
  const { loaded, name, person, owner, canEdit, mayChoose } = useWho();
  const eyes = currentEyes();
  const lookAs = useLookAs();
  const { history } = useRouter();
  const world = useWorld();
  // An owner who has not said who they are is called by no name; who came by a token of nobody is called as that.
  const called = person?.name ?? (owner || !loaded ? null : name);
  const label = eyes ? words.looking(eyes.name) : words.label(called);
  return (
    <Menu position="bottom-end" width={280}>
      <Menu.Target>
        <button type="button" className={styles.identity} title={label} data-looking={eyes !== null || undefined} data-unsaid={(loaded && called === null) || undefined}>
          {eyes ? <IconEye size={17} aria-hidden="true" /> : called === null ? <IconUserQuestion size={17} stroke={1.6} aria-hidden="true" /> : <Avatar name={called} />}
          <VisuallyHidden>{label}</VisuallyHidden>
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          <span className={styles.who}>{eyes ? t.identity.bandName(eyes.name) : called ?? words.unsaid}</span>
          {eyes ? t.identity.bandText : !canEdit ? words.readOnly : owner ? words.owner : null}
        </Menu.Label>
        {mayChoose && <Menu.Item leftSection={<IconUserCircle size={16} />} onClick={() => onDialog('who')}>{words.who}</Menu.Item>}
        {mayChoose && <Menu.Item leftSection={<IconEye size={16} />} rightSection={<Keys shortcut="G V" />} onClick={() => onDialog('viewAs')}>{words.as}</Menu.Item>}
        {eyes && <Menu.Item leftSection={<IconEyeOff size={16} />} rightSection={<Keys shortcut="Mod+Shift+E" />} onClick={() => void lookAs(null)}>{t.identity.leave}</Menu.Item>}
        <Menu.Item leftSection={<IconSettings size={16} />} onClick={() => history.push(pathIn(world, '/settings'))}>{words.settings}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
