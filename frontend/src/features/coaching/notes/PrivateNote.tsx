import { Button } from '@mantine/core';
import { useEffect, useId, useState, type ReactNode } from 'react';
import type { NoteServer } from '../../../lib/sealing/draft';
import type { PublicKeys } from '../../../lib/sealing/keys';
import type { KeyPlace, Vault } from '../../../lib/sealing/vault';
import { useStore } from '../../../lib/store';
import { t } from '../../../lib/strings/strings';
import { inWords } from './inWords';
import { NoteField } from './NoteField';
import { PrivateMark } from './PrivateMark';
import { Problem } from './Problem';
import { RecoverDialog } from './RecoverDialog';
import { SetUpDialog } from './SetUpDialog';
import { UnlockDialog } from './UnlockDialog';
import { useDraft } from './useDraft';
import styles from './notes.module.css';

interface Props {
  vault: Vault;
  /** Names the note among those of its author, also while it has no id yet. */
  slot: string;
  /** The id of the person or the one-on-one that it is about. */
  about: string;
  title: string;
  /** The person who is writing. */
  author: string;
  /** Null while the author has set up no private notes. */
  keys: PublicKeys | null;
  server: NoteServer;
  onKeys: (keys: PublicKeys) => Promise<void>;
  /** What else may be done with one's notes, once they are set up. */
  menu?: ReactNode;
}

/** What its author alone can read about somebody, or about a talk: to set up, to unlock, or to write. */
export function PrivateNote({ vault, slot, about, title, author, keys, server, onKeys, menu }: Props) {
  const state = useStore(vault.state);
  const key = state.open && state.key.recipient === keys?.recipient ? state.key : null;
  const { draft, problem, retry } = useDraft({ vault, slot, about, author, key, server });
  const [asked, setAsked] = useState(false);
  const heading = useId();
  const mark = useId();
  return (
    <section className={styles.note} aria-labelledby={heading}>
      <div className={styles.head}><h2 id={heading}>{title}</h2><PrivateMark id={mark} />{keys && vault.places.length > 0 && menu}</div>
      {!key && vault.places.length === 0 && <div className={styles.still}><p>{t.notes.insecure}</p></div>}
      {!key && vault.places.length > 0 && (keys ? <Locked vault={vault} keys={keys} onAsk={() => setAsked(true)} /> : <NotSetUp vault={vault} onKeys={onKeys} onAsk={() => setAsked(true)} />)}
      {key && draft && <NoteField draft={draft} labelledBy={heading} describedBy={mark} autoFocus={asked} />}
      {key && problem !== null && <div className={styles.still}><p><strong>{t.notes.unreadable}</strong>{problem}</p><Button variant="default" onClick={retry}>{t.problems.retry}</Button></div>}
      {key && !draft && problem === null && <div className={styles.still} role="status"><p>{t.notes.opening}</p></div>}
    </section>
  );
}

/** Told that somebody wants to write, so that they may go on at once. */
type OnAsk = () => void;

function NotSetUp({ vault, onKeys, onAsk }: { vault: Vault; onKeys: Props['onKeys']; onAsk: OnAsk }) {
  const { begin } = t.notes;
  const [opened, setOpened] = useState(false);
  return (
    <div className={styles.still}>
      <p>{begin.text}</p>
      <Button variant="default" onClick={() => { onAsk(); setOpened(true); }}>{begin.go}</Button>
      <SetUpDialog opened={opened} vault={vault} onClose={() => setOpened(false)} onKeys={onKeys} />
    </div>
  );
}

/** Where the key is; undefined while that is being looked up. */
function useKeyPlace(vault: Vault, keys: PublicKeys): KeyPlace | null | undefined {
  const [place, setPlace] = useState<KeyPlace | null>();
  useEffect(() => {
    let over = false;
    void vault.placeOf(keys.recipient).then((found) => { if (!over) setPlace(found); });
    return () => { over = true; };
  }, [vault, keys.recipient]);
  return place;
}

function Locked({ vault, keys, onAsk }: { vault: Vault; keys: PublicKeys; onAsk: OnAsk }) {
  const { locked } = t.notes;
  const place = useKeyPlace(vault, keys);
  const state = useStore(vault.state);
  const since = state.open ? 'start' : state.since;
  const [dialog, setDialog] = useState<'unlock' | 'recover' | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const close = () => setDialog(null);
  const fromKeychain = place === 'keychain';

  // The keychain asks for nothing, so that neither do we, unless somebody locked the notes on purpose.
  const opensItself = fromKeychain && since === 'start';
  useEffect(() => {
    if (opensItself) vault.unlock(keys, 'keychain', '').catch((error: unknown) => setProblem(inWords(error)));
  }, [vault, keys, opensItself]);

  if (place === undefined || (opensItself && problem === null)) return <div className={styles.still} role="status"><p>{t.notes.opening}</p></div>;
  const unlock = () => {
    onAsk();
    if (!fromKeychain) return setDialog('unlock');
    vault.unlock(keys, 'keychain', '').catch((error: unknown) => setProblem(inWords(error)));
  };
  const where = place === null ? locked.elsewhere : fromKeychain ? locked.inKeychain : locked.here;
  return (
    <div className={styles.still}>
      <p><strong>{locked.title}</strong>{since === 'idle' && `${locked.away} `}{where}</p>
      {place === null
        ? <Button variant="default" onClick={() => { onAsk(); setDialog('recover'); }}>{locked.recover}</Button>
        : <Button variant="default" onClick={unlock}>{locked.unlock}</Button>}
      <Problem text={problem} />
      <UnlockDialog opened={dialog === 'unlock'} vault={vault} keys={keys} onClose={close} onForgotten={() => setDialog('recover')} />
      <RecoverDialog opened={dialog === 'recover'} vault={vault} keys={keys} onClose={close} />
    </div>
  );
}
