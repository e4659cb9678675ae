import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import { IconHeartHandshake } from '@tabler/icons-react';
import { t } from '../../../lib/strings/strings';
import { Keys } from '../../../ui/Keys';
import { overlayKinds, type OverlayKind } from './overlaySearch';
import styles from './overlay.module.css';

const words = t.overlay;
const none = 'none';

/** Chooses what of coaching the chart shows. */
export function OverlayMenu({ kind, onKind }: { kind: OverlayKind | undefined; onKind: (kind: OverlayKind | undefined) => void }) {
  const label = words.button(words.kind[kind ?? none].name);
  return (
    <Menu position="top-start" width={320}>
      <Menu.Target>
        <Tooltip label={<span className={styles.tip}>{words.menu}<Keys shortcut="O" /></span>}>
          <ActionIcon aria-label={label} aria-keyshortcuts="O" data-on={kind !== undefined || undefined} className={styles.tool}><IconHeartHandshake size={18} stroke={1.6} aria-hidden="true" /></ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{words.menu}</Menu.Label>
        <Menu.RadioGroup value={kind ?? none} onChange={(value) => onKind(overlayKinds.find((known) => known === value))}>
          {[none, ...overlayKinds].map((each) => (
            <Menu.RadioItem key={each} value={each} closeMenuOnClick>
              {words.kind[each as OverlayKind | typeof none].name}<span className={styles.itemText}>{words.kind[each as OverlayKind | typeof none].text}</span>
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
