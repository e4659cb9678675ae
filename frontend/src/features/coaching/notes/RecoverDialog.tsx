import { Button, Modal, Textarea } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { PublicKeys } from '../../../lib/sealing/keys';
import { recoverKey } from '../../../lib/sealing/recoveryKey';
import type { Vault } from '../../../lib/sealing/vault';
import { t } from '../../../lib/strings/strings';
import { inWords } from './inWords';
import { isComplete, KeyPlaceFields, type Keeping } from './KeyPlaceFields';
import { Problem } from './Problem';
import styles from './notes.module.css';

interface Props {
  vault: Vault;
  keys: PublicKeys;
  onClose: () => void;
}

/** Opens notes on a machine that has no key of them, or whose passphrase is forgotten, and keeps the key here from then on. */
export function RecoverDialog({ opened, ...props }: Props & { opened: boolean }) {
  return <Modal opened={opened} onClose={props.onClose} title={t.notes.recover.title} size={480} closeOnClickOutside={false}><RecoverForm {...props} /></Modal>;
}

function RecoverForm({ vault, keys, onClose }: Props) {
  const { recover: words } = t.notes;
  const [typed, setTyped] = useState('');
  const [keeping, setKeeping] = useState<Keeping>({ place: vault.places[0] ?? 'passphrase', passphrase: '', again: '' });
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setProblem(null);
    try {
      await vault.keep(await recoverKey(typed, keys), keeping.place, keeping.passphrase);
      onClose();
    } catch (error) {
      setProblem(inWords(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)}>
      <p className={styles.hint}>{words.text}</p>
      <Textarea label={words.label} autosize minRows={2} value={typed} spellCheck={false} autoCapitalize="characters" autoComplete="off" styles={{ input: { fontFamily: 'var(--font-mono)' } }} onChange={(event) => setTyped(event.currentTarget.value)} data-autofocus />
      <details><summary>{words.lost}</summary><p className={styles.hint}>{words.lostText}</p></details>
      <KeyPlaceFields places={vault.places} value={keeping} onChange={setKeeping} />
      <Problem text={problem} />
      <div className={styles.actions}>
        <Button variant="default" onClick={onClose}>{t.frame.cancel}</Button>
        <Button type="submit" loading={busy} disabled={typed.trim() === '' || !isComplete(keeping)}>{words.go}</Button>
      </div>
    </form>
  );
}
