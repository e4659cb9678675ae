import { Modal, TextInput } from '@mantine/core';
import { t } from '../../../../lib/strings/strings';

/** The link, where it could not be put on the clipboard. */
export function CopyByHand({ link, onClose }: { link: string; onClose: () => void }) {
  return (
    <Modal opened onClose={onClose} title={t.look.link.copyTitle}>
      <TextInput label={t.look.link.copyText} value={link} readOnly data-autofocus onFocus={(event) => event.currentTarget.select()} />
    </Modal>
  );
}
