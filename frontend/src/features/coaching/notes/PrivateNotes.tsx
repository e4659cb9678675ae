import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { currentEyes } from '../../../lib/eyes';
import { asProblem, type Problem } from '../../../lib/graphql/problem';
import type { PublicKeys } from '../../../lib/sealing/keys';
import { useServices } from '../../../lib/services';
import { useStore } from '../../../lib/store';
import { t } from '../../../lib/strings/strings';
import { LoadingRows, ProblemState } from '../../../ui/states';
import { beginAnew, deleteNotes, noteServer, publishKeys, readNotes, type KeptNotes } from './noteServer';
import { NotesMenu } from './NotesMenu';
import { PrivateNote } from './PrivateNote';
import styles from './notes.module.css';

interface Props {
  /** The id of the person or the one-on-one that they are about. */
  about: string;
  /** What they are called where they stand: "Private notes on Ana". */
  title: string;
}

/**
 * The viewer's own notes about a person or a one-on-one, which nobody else can read. To be put on a page under the notes that others
 * see, and on a screen that both look at only when it is asked for.
 */
export function PrivateNotes({ about, title }: Props) {
  const eyes = currentEyes();
  if (eyes) {
    return (
      <section className={styles.note} aria-label={title}>
        <div className={styles.head}><h2>{title}</h2></div>
        <div className={styles.still}><p>{t.identity.theirsAlone(eyes.name)}</p></div>
      </section>
    );
  }
  return <OwnNotes about={about} title={title} />;
}

function OwnNotes({ about, title }: Props) {
  const { held, problem, reload } = useNotes(about);
  const { vault, status } = useServices();
  const publish = useCallback(async (keys: PublicKeys) => { await publishKeys(keys); reload(); }, [reload]);
  const [era, setEra] = useState(0);
  /** What is open, and what waits to be saved, is of notes that are no more. */
  const forget = (text: string) => {
    vault.unsaved.clear();
    setEra((now) => now + 1);
    status.set({ text, tone: 'done' });
    reload();
  };
  const deleteAll = async () => forget(t.notes.deleteAll.done(await deleteNotes()));
  const anew = async (keys: PublicKeys) => { await beginAnew(keys); forget(t.notes.anew.done); };
  if (problem) return <ProblemState problem={problem} onRetry={reload} />;
  if (!held) return <LoadingRows rows={2} />;
  const { author, keys, notes } = held;
  // Notes belong to a person: an owner who has not said who they are has none, and nothing to be told here.
  if (author === null) return null;
  const ids = notes.map(({ id }) => id);
  // The only one, or none yet, is one slot: it stays the same when it gets its id.
  const slots = ids.length > 1 ? ids.map((id) => ({ slot: id, id })) : [{ slot: about, id: ids[0] ?? null }];
  return (
    <div className={styles.notes}>
      {slots.map(({ slot, id }) => <Slot key={slot} slot={slot} id={id} era={era} beside={ids.filter((other) => other !== id).join(' ')} about={about} title={title} author={author} keys={keys} onKeys={publish} menu={<NotesMenu vault={vault} onDelete={deleteAll} onAnew={anew} />} />)}
    </div>
  );
}

interface SlotProps extends Props {
  slot: string;
  id: string | null;
  /** The ids of the other notes about the same, as one text, so that reading them again changes nothing. */
  beside: string;
  /** How often all notes were deleted here: what is open begins anew after each. */
  era: number;
  author: string;
  keys: PublicKeys | null;
  onKeys: (keys: PublicKeys) => Promise<void>;
  menu: ReactNode;
}

function Slot({ id, beside, era, ...props }: SlotProps) {
  const { vault } = useServices();
  const { author } = props;
  const { server } = useMemo(() => ({ era, server: noteServer(id, author, beside.split(' ')) }), [era, id, author, beside]);
  return <PrivateNote {...props} vault={vault} server={server} />;
}

interface Reading {
  readonly about: string;
  readonly held: KeptNotes | null;
  readonly problem: Problem | null;
}

/** Reads the notes when they come on screen, when keys were chosen elsewhere on the page, and when they are unlocked again. */
function useNotes(about: string) {
  const { vault } = useServices();
  const { open } = useStore(vault.state);
  const [asked, setAsked] = useState(0);
  const [reading, setReading] = useState<Reading>({ about, held: null, problem: null });
  useEffect(() => {
    const leaving = new AbortController();
    readNotes(about, leaving.signal).then(
      (held) => { if (!leaving.signal.aborted) setReading({ about, held, problem: null }); },
      (error: unknown) => { if (!leaving.signal.aborted) setReading((now) => ({ about, held: now.about === about ? now.held : null, problem: asProblem(error) })); },
    );
    return () => leaving.abort();
  }, [about, asked, open]);
  const reload = useCallback(() => setAsked((times) => times + 1), []);
  const here = reading.about === about;
  return { held: here ? reading.held : null, problem: here && !reading.held ? reading.problem : null, reload };
}
