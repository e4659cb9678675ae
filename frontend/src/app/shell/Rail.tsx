import { Tooltip } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { CommandButton } from '../../ui/CommandButton';
import { Keys } from '../../ui/Keys';
import { useCommand } from '../../lib/commands/useCommands';
import { t } from '../../lib/strings/strings';
import { rooms, type Room } from '../rooms';
import { WorkspaceName } from './WorkspaceName';
import styles from './Rail.module.css';

interface Props {
  open: boolean;
  width: number;
  /** What stands at its edge. */
  children?: ReactNode;
}

/** The rooms. Folded, it shows their icons alone and their names as tooltips. */
export function Rail({ open, width, children }: Props) {
  const fold = useCommand('view.rail');
  const all: readonly Room[] = rooms;
  return (
    <nav className={styles.rail} style={{ width }} aria-label={t.frame.rooms} data-open={open}>
      <div className={styles.inside}>
        <div className={styles.head}>
          <Mark />
          {open && <WorkspaceName />}
        </div>
        <ul>{all.filter((room) => room.place === 'top').map((room) => <RoomLink key={room.id} room={room} open={open} />)}</ul>
        <div className={styles.gap} />
        <ul>{all.filter((room) => room.place === 'bottom').map((room) => <RoomLink key={room.id} room={room} open={open} />)}</ul>
        <div className={styles.foot}><CommandButton command={fold} /></div>
      </div>
      {children}
    </nav>
  );
}

function RoomLink({ room, open }: { room: Room; open: boolean }) {
  const Icon = room.icon;
  const content = (
    <>
      <Icon size={18} stroke={1.6} aria-hidden="true" />
      <span className={open ? styles.label : styles.hidden}>{room.label}</span>
      {open && <span className={styles.keys}><Keys shortcut={`G ${room.letter}`} /></span>}
    </>
  );
  return (
    <li>
      <Tooltip label={room.label} position="right" disabled={open}>
        {room.outside
          ? <a className={styles.room} href={room.path}>{content}</a>
          : <Link className={styles.room} to={room.path} activeProps={{ 'data-active': true, 'aria-current': 'page' }}>{content}</Link>}
      </Tooltip>
    </li>
  );
}

function Mark() {
  return (
    <svg className={styles.mark} viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="7" />
      <path d="M11 6h10v6H11zM5 20h9v6H5zM18 20h9v6h-9z" />
      <path d="M16 12v4M9.500 20v-2.500a1.500 1.500 0 0 1 1.500-1.500h10a1.500 1.500 0 0 1 1.500 1.500V20" />
    </svg>
  );
}
