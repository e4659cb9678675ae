import type { GraphiQLPlugin } from '@graphiql/react';
import { IconBookmark } from '@tabler/icons-react';
import { useEffect, useState, type FormEvent, type InputHTMLAttributes } from 'react';
import { parseNumber } from '../lib/format/parseNumber';
import { useStore } from '../lib/store';
import { t } from '../lib/strings/strings';
import { KindSelect } from './KindSelect';
import { shownAs } from './room';
import { keep, opened, readSaved, remove, savedQueries, type SavedQuery } from './savedQueries';
import { useEditorText } from './useEditorText';
import { useNewTab } from './useNewTab';

const words = t.insights.saved;

/** A pane of the workspace's saved queries, and a form that saves what the editor holds. */
export const savedPlugin: GraphiQLPlugin = { title: words.title, icon: () => <IconBookmark size={20} stroke={1.6} />, content: () => <Saved /> };

function Saved() {
  const newTab = useNewTab();
  const saved = useStore(savedQueries);
  useEffect(() => void readSaved(), []);
  const last = useStore(opened);
  const open = (query: SavedQuery) => {
    newTab?.(query.query);
    opened.set(query);
    shownAs.set(query.visualisation);
  };
  return (
    <section>
      <div className="graphiql-doc-explorer-title">{words.title}</div>
      {saved?.length === 0 && <p>{words.none}</p>}
      <ul className="cadre-examples">
        {(saved ?? []).map((query) => (
          <li key={query.id}>
            <button type="button" className="graphiql-un-styled" disabled={!newTab} title={query.description ?? undefined} onClick={() => open(query)}>{query.title}<small>{query.name}</small></button>
          </li>
        ))}
      </ul>
      <Keep from={last} />
    </section>
  );
}

const written = (number: number | null | undefined) => (number === null || number === undefined ? '' : String(number));

const draftOf = (from: SavedQuery | null) => ({
  name: from?.name ?? '', title: from?.title ?? '', description: from?.description ?? '', visualisation: from?.visualisation ?? 'TABLE', tile: from?.tile ?? false,
  value: from?.value ?? '', atLeast: written(from?.atLeast), atMost: written(from?.atMost),
});
type Form = ReturnType<typeof draftOf>;
const same = (a: Form, b: Form) => JSON.stringify(a) === JSON.stringify(b);

/**
 * Saves what the editor holds. A name that another query has is asked for twice, and then replaced. What is half written
 * stays where another query is opened.
 */
function Keep({ from: last }: { from: SavedQuery | null }) {
  const query = useEditorText();
  const saved = useStore(savedQueries);
  const [from, setFrom] = useState(last);
  const [began, setBegan] = useState(() => draftOf(last));
  const [draft, setDraft] = useState(began);
  const [said, setSaid] = useState('');
  const [asked, setAsked] = useState('');
  if (from !== last && (from?.id === last?.id || same(draft, began))) {
    const next = draftOf(last);
    setFrom(last);
    setBegan(next);
    if (same(draft, began)) { setDraft(next); setSaid(''); setAsked(''); }
  }
  const change = (part: Partial<Form>) => { setDraft({ ...draft, ...part }); setSaid(''); };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const unread = [draft.atLeast, draft.atMost].find((text) => text.trim() !== '' && parseNumber(text) === null);
    if (unread !== undefined) {
      setSaid(words.noNumber(unread));
      return;
    }
    const replaces = saved?.find(({ name }) => name === draft.name);
    if (replaces && replaces.id !== last?.id && asked !== draft.name) {
      setAsked(draft.name);
      setSaid(words.replace);
      return;
    }
    const wrong = await keep({ ...draft, query, description: draft.description || null, value: draft.value || null, atLeast: parseNumber(draft.atLeast), atMost: parseNumber(draft.atMost) }, replaces);
    setSaid(wrong ?? words.kept(draft.title));
    setAsked('');
    if (wrong === null) setBegan(draft);
  };
  const field = (name: 'title' | 'name' | 'description' | 'value' | 'atLeast' | 'atMost', label: string, more: InputHTMLAttributes<HTMLInputElement> = {}) => (
    <label>{label}<input {...more} value={draft[name]} onChange={(event) => change({ [name]: event.currentTarget.value })} /></label>
  );
  return (
    <form className="cadre-form" onSubmit={(event) => void submit(event)}>
      <div className="cadre-form-title">{words.keep}</div>
      {field('title', words.queryTitle, { required: true, maxLength: 200 })}
      {field('name', words.name, { required: true, maxLength: 60, pattern: '[a-z][a-z0-9]*(-[a-z0-9]+)*', title: words.nameHint })}
      {field('description', words.description, { maxLength: 2000 })}
      <KindSelect kind={draft.visualisation} onChange={(visualisation) => change({ visualisation })} />
      {field('value', words.value, { maxLength: 500, placeholder: 'org.headcount' })}
      <div className="cadre-line cadre-half">{field('atLeast', words.atLeast, { inputMode: 'decimal' })}{field('atMost', words.atMost, { inputMode: 'decimal' })}</div>
      <label className="cadre-check"><input type="checkbox" checked={draft.tile} onChange={(event) => change({ tile: event.currentTarget.checked })} />{words.tile}</label>
      <button type="submit" className="graphiql-button">{words.keepIt}</button>
      {from && <button type="button" className="graphiql-button" onClick={() => void remove(from).then((wrong) => { if (wrong === null) setBegan(draft); setSaid(wrong ?? ''); })}>{words.remove}</button>}
      <p role="status">{said}</p>
    </form>
  );
}
