import { useEffect, useState } from 'react';
import { countNotes } from './noteServer';
import { inWords } from './inWords';

/** How many notes the viewer has, asked when somebody is about to lose them. Null while it is on its way. */
export function useNoteCount(): { count: number | null; problem: string | null } {
  const [state, setState] = useState<{ count: number | null; problem: string | null }>({ count: null, problem: null });
  useEffect(() => {
    const leaving = new AbortController();
    countNotes(leaving.signal).then(
      (count) => { if (!leaving.signal.aborted) setState({ count, problem: null }); },
      (error: unknown) => { if (!leaving.signal.aborted) setState({ count: null, problem: inWords(error) }); },
    );
    return () => leaving.abort();
  }, []);
  return state;
}
