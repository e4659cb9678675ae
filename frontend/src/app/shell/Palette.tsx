import { Modal } from '@mantine/core';
import { useState } from 'react';
import { t } from '../../lib/strings/strings';
import { PaletteList } from './PaletteList';
import styles from './Palette.module.css';

/** Search and commands in one place: type, choose with the arrows, Enter. */
export function Palette({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  return (
    <Modal
      opened={opened} onClose={onClose} withCloseButton={false} title={t.commands.palette} centered={false} yOffset="12vh" size={620} padding={0}
      classNames={{ header: styles.header ?? '', body: styles.body ?? '', content: styles.content ?? '' }} trapFocus returnFocus
    >
      <PaletteField onClose={onClose} />
    </Modal>
  );
}

/** Its own component, so that each opening starts with an empty field. */
function PaletteField({ onClose }: { onClose: () => void }) {
  const [text, setText] = useState('');
  return <PaletteList text={text} onText={setText} onClose={onClose} />;
}
