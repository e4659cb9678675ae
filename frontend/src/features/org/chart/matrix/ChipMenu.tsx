import { Menu } from '@mantine/core';
import { IconArrowsExchange, IconBriefcase, IconSitemap } from '@tabler/icons-react';
import { useReadOnly } from '../../../../lib/useWorld';
import { t } from '../../../../lib/strings/strings';
import type { MatrixMembership, MatrixTeam } from './buildMatrix';
import type { ChipQuestion } from './ChipDialog';
import styles from './matrix.module.css';

/** Which chip a menu was asked for, and where in the window. */
export interface ChipPlaceInWindow {
  readonly membership: MatrixMembership;
  readonly team: MatrixTeam;
  readonly x: number;
  readonly y: number;
}

interface Props {
  place: ChipPlaceInWindow | null;
  readOnly: boolean;
  onClose: () => void;
  onShow: (seat: string) => void;
  onAsk: (question: ChipQuestion) => void;
}

/** What a drag does, without a hand on the mouse. */
export function ChipMenu({ place, readOnly, onClose, onShow, onAsk }: Props) {
  const why = useReadOnly();
  const words = t.views.matrix.menu;
  const ask = (kind: ChipQuestion['kind']) => { if (place) onAsk({ kind, membership: place.membership, team: place.team }); };
  return (
    <Menu opened={place !== null} onClose={onClose} position="bottom-start" offset={0} width={230} withinPortal trapFocus returnFocus>
      <Menu.Target><span className={styles.anchor} style={{ left: place?.x ?? 0, top: place?.y ?? 0 }} aria-hidden="true" /></Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconSitemap size={15} stroke={1.6} />} onClick={() => place && onShow(place.membership.position.id)}>{words.show}</Menu.Item>
        <Menu.Divider />
        {why !== null && <Menu.Label>{why}</Menu.Label>}
        <Menu.Item disabled={readOnly} leftSection={<IconArrowsExchange size={15} stroke={1.6} />} onClick={() => ask('team')}>{words.team}</Menu.Item>
        <Menu.Item disabled={readOnly} leftSection={<IconBriefcase size={15} stroke={1.6} />} onClick={() => ask('function')}>{words.does}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
