import { Modal } from '@mantine/core';
import { t } from '../../../lib/strings/strings';
import { ViewAs } from '../../../ui/ViewAs';
import { WhoYouAre } from '../../../ui/WhoYouAre';
import type { FrameDialog } from '../../commands/appScope';
import styles from './eyes.module.css';

/** Says who one is, or through whose eyes one wants to look. */
export function IdentityDialogs({ dialog, onClose }: { dialog: FrameDialog | null; onClose: () => void }) {
  return (
    <>
      <Modal opened={dialog === 'who'} onClose={onClose} title={t.identity.title}>
        <div className={styles.dialog}><p>{t.identity.text}</p><WhoYouAre /></div>
      </Modal>
      <Modal opened={dialog === 'viewAs'} onClose={onClose} title={t.identity.asTitle}>
        <div className={styles.dialog}><ViewAs autoFocus /></div>
      </Modal>
    </>
  );
}
