import { Button, Modal } from '@mantine/core';
import { IconAlertTriangle, IconKey, IconLock } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import { createKeys, type NoteKey, type PublicKeys } from '../../../lib/sealing/keys';
import { confirms } from '../../../lib/sealing/recoveryKey';
import type { Vault } from '../../../lib/sealing/vault';
import { t } from '../../../lib/strings/strings';
import { inWords } from './inWords';
import { isComplete, KeyPlaceFields, type Keeping } from './KeyPlaceFields';
import { confirmsLoss, Loss } from './Loss';
import { Problem } from './Problem';
import { RecoveryKeyView } from './RecoveryKeyView';
import { useNoteCount } from './useNoteCount';
import styles from './notes.module.css';

interface Props {
  vault: Vault;
  onClose: () => void;
  /** Publishes what notes are sealed to from now on. Throws where the workspace does not take it. */
  onKeys: (keys: PublicKeys) => Promise<void>;
  /** Whether there are notes and keys already, which are lost by it. */
  anew?: boolean;
}

/**
 * The first time, and once more where keys are lost: what losing the key means, before there is one to lose; where it is kept; the recovery key. Nothing is kept and
 * nothing is published before the recovery key is confirmed.
 */
export function SetUpDialog({ opened, ...props }: Props & { opened: boolean }) {
  // A click beside it must not take a half-written recovery key away.
  return <Modal opened={opened} onClose={props.onClose} title={props.anew ? t.notes.anew.title : t.notes.setUp.title} size={520} closeOnClickOutside={false}><SetUpForm {...props} /></Modal>;
}

const steps = ['explain', 'place', 'recovery'] as const;

function SetUpForm({ vault, onClose, onKeys, anew = false }: Props) {
  const { setUp } = t.notes;
  const [meant, setMeant] = useState('');
  const [step, setStep] = useState(0);
  const [keeping, setKeeping] = useState<Keeping>({ place: vault.places[0] ?? 'passphrase', passphrase: '', again: '' });
  const [made, setMade] = useState<{ key: NoteKey; recovery: string } | null>(null);
  const [typed, setTyped] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const now = steps[step] ?? 'explain';
  const ready = { explain: !anew || confirmsLoss(meant, t.notes.anew.phrase), place: isComplete(keeping), recovery: made !== null && confirms(typed, made.recovery) }[now];

  const finish = async () => {
    if (!made) return;
    if (anew) await vault.lock('person'); // what is being written is put away by the former key
    await vault.keep(made.key, keeping.place, keeping.passphrase);
    try {
      await onKeys({ recipient: made.key.recipient, recoveryRecipient: made.key.recoveryRecipient });
    } catch (error) {
      await vault.lock('person');
      throw error;
    }
  };
  const goOn = async (event: FormEvent) => {
    event.preventDefault();
    if (!ready || busy) return;
    setBusy(true);
    setProblem(null);
    try {
      if (now === 'recovery') return await finish();
      if (now === 'place' && !made) setMade(await createKeys());
      setStep(step + 1);
    } catch (error) {
      setProblem(inWords(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <form onSubmit={(event) => void goOn(event)}>
      <p className={styles.step}>{setUp.step(step + 1, steps.length)}</p>
      {now === 'explain' && (anew ? <LossOfAll typed={meant} onType={setMeant} /> : <Explanation />)}
      {now === 'place' && <KeyPlaceFields places={vault.places} value={keeping} onChange={setKeeping} />}
      {now === 'recovery' && made && <RecoveryKeyView recovery={made.recovery} typed={typed} onType={setTyped} />}
      <Problem text={problem} />
      <div className={styles.actions}>
        {step === 0 ? <Button variant="default" onClick={onClose}>{t.frame.cancel}</Button> : <Button variant="default" disabled={busy} onClick={() => { setProblem(null); setStep(step - 1); }}>{setUp.back}</Button>}
        <Button type="submit" loading={busy} disabled={!ready}>{{ explain: anew ? t.notes.anew.go : setUp.understood, place: setUp.next, recovery: setUp.finish }[now]}</Button>
      </div>
    </form>
  );
}

/** What beginning anew costs. */
function LossOfAll({ typed, onType }: { typed: string; onType: (typed: string) => void }) {
  const words = t.notes.anew;
  const { count, problem } = useNoteCount();
  return (
    <>
      <Loss count={count} keys={{ strong: words.keys, text: `${words.keysText} ${words.old} ${words.when}` }} phrase={words.phrase} typed={typed} onType={onType} />
      <Problem text={problem} />
    </>
  );
}

function Explanation() {
  const { setUp } = t.notes;
  return (
    <ul className={styles.points}>
      <li><IconLock size={18} aria-hidden="true" /><span>{setUp.sealed}</span></li>
      <li><IconKey size={18} aria-hidden="true" /><span>{setUp.key}</span></li>
      <li data-loss><IconAlertTriangle size={18} aria-hidden="true" /><span><strong>{setUp.lossTitle}</strong>{setUp.loss}</span></li>
    </ul>
  );
}
