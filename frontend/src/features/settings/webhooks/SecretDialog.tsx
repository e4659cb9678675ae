import { Button, Modal } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import { t } from '../../../lib/strings/strings';
import styles from './webhooks.module.css';

const words = t.webhooks.secret;

/** A signing secret, this once: nothing but the button closes it. */
export function SecretDialog({ secret, onClose }: { secret: string; onClose: () => void }) {
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = () => void Promise.resolve(navigator.clipboard?.writeText(secret) ?? Promise.reject(new Error('no clipboard'))).then(() => setCopied(true), () => setCopied(false));
  return (
    <Modal opened onClose={onClose} title={words.title} withCloseButton={false} closeOnClickOutside={false} closeOnEscape={false}>
      <p className={styles.once}>{words.once}</p>
      <div className={styles.secret} role="group" aria-label={words.label}><code>{secret}</code></div>
      {copied === false && <p role="alert">{words.byHand}</p>}
      <div className={styles.dialogActions}>
        <Button variant="default" leftSection={copied ? <IconCheck size={14} aria-hidden="true" /> : <IconCopy size={14} aria-hidden="true" />} onClick={copy} data-autofocus>{copied ? words.copied : words.copy}</Button>
        <Button onClick={onClose}>{words.done}</Button>
      </div>
    </Modal>
  );
}
