import { Button, Modal, PasswordInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { PublicKeys } from '../../../lib/sealing/keys';
import type { Vault } from '../../../lib/sealing/vault';
import { t } from '../../../lib/strings/strings';
import { inWords } from './inWords';
import { Problem } from './Problem';
import styles from './notes.module.css';

interface Props {
  vault: Vault;
  keys: PublicKeys;
  onClose: () => void;
  onForgotten: () => void;
}

/** Asks for the passphrase. */
export function UnlockDialog({ opened, ...props }: Props & { opened: boolean }) {
  return <Modal opened={opened} onClose={props.onClose} title={t.notes.unlock.title} size={400}><UnlockForm {...props} /></Modal>;
}

function UnlockForm({ vault, keys, onClose, onForgotten }: Props) {
  const { unlock: words } = t.notes;
  const [passphrase, setPassphrase] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setProblem(null);
    try {
      await vault.unlock(keys, 'passphrase', passphrase);
      onClose();
    } catch (error) {
      setProblem(inWords(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <PasswordInput size="xs" label={words.passphrase} autoComplete="current-password" value={passphrase} onChange={(event) => setPassphrase(event.currentTarget.value)} data-autofocus />
      <Problem text={problem} />
      <div className={styles.actions}>
        <button type="button" className={styles.link} onClick={onForgotten}>{words.forgotten}</button>
        <Button type="submit" loading={busy} disabled={passphrase === ''}>{words.go}</Button>
      </div>
    </form>
  );
}
