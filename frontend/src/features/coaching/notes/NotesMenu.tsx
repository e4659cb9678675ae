import { ActionIcon, Menu } from '@mantine/core';
import { IconDots, IconKeyOff, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { PublicKeys } from '../../../lib/sealing/keys';
import type { Vault } from '../../../lib/sealing/vault';
import { t } from '../../../lib/strings/strings';
import { DeleteNotesDialog } from './DeleteNotesDialog';
import { SetUpDialog } from './SetUpDialog';

interface Props {
  vault: Vault;
  onDelete: () => Promise<void>;
  /** Publishes new keys, and deletes what was sealed to the former ones. */
  onAnew: (keys: PublicKeys) => Promise<void>;
}

/** What one rarely wants of one's notes, and never by accident. */
export function NotesMenu({ vault, onDelete, onAnew }: Props) {
  const { more } = t.notes;
  const [dialog, setDialog] = useState<'delete' | 'anew' | null>(null);
  const close = () => setDialog(null);
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target><ActionIcon size={24} aria-label={more.label}><IconDots size={16} aria-hidden="true" /></ActionIcon></Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconTrash size={16} />} onClick={() => setDialog('delete')}>{more.deleteAll}</Menu.Item>
          <Menu.Item leftSection={<IconKeyOff size={16} />} onClick={() => setDialog('anew')}>{more.anew}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <DeleteNotesDialog opened={dialog === 'delete'} onClose={close} onDelete={onDelete} />
      <SetUpDialog anew opened={dialog === 'anew'} vault={vault} onClose={close} onKeys={onAnew} />
    </>
  );
}
