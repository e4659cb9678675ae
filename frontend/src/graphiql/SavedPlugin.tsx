import { useGraphiQL, useGraphiQLActions, type GraphiQLPlugin } from '@graphiql/react';
import { IconBookmark } from '@tabler/icons-react';
import { useEffect, useState, type FormEvent } from 'react';
import { useStore } from '../lib/store';
import { t } from '../lib/strings/strings';
import type { FigureKind } from '../ui/figures/Figure';
import { keep, readSaved, savedQueries } from './savedQueries';
import { useEditorText } from './useEditorText';

const words = t.insights.saved;

/** A pane of the workspace's saved queries, and a form that saves what the editor holds. */
export const savedPlugin: GraphiQLPlugin = { title: words.title, icon: () => <IconBookmark size={20} stroke={1.6} />, content: () => <Saved /> };

function Saved() {
  const { addTab } = useGraphiQLActions();
  const editor = useGraphiQL((state) => state.queryEditor);
  const saved = useStore(savedQueries);
  useEffect(() => void readSaved(), []);
  const open = (query: string) => {
    addTab();
    // The new tab takes the editor over in the next frame; until then it still shows the old one.
    requestAnimationFrame(() => editor?.setValue(query));
  };
  return (
    <section>
      <div className="graphiql-doc-explorer-title">{words.title}</div>
      {saved?.length === 0 && <p>{words.none}</p>}
      <ul className="cadre-examples">
        {(saved ?? []).map((query) => (
          <li key={query.id}>
            <button type="button" className="graphiql-un-styled" disabled={!editor} title={query.description ?? undefined} onClick={() => open(query.query)}>{query.title}<small>{query.name}</small></button>
          </li>
        ))}
      </ul>
      <Keep />
    </section>
  );
}

const kinds = Object.entries(words.kind) as [FigureKind, string][];

/** Saves what the editor holds. A name that is taken is asked for twice, and then replaced. */
function Keep() {
  const query = useEditorText();
  const saved = useStore(savedQueries);
  const [draft, setDraft] = useState({ name: '', title: '', visualisation: 'TABLE' as FigureKind, tile: false });
  const [said, setSaid] = useState('');
  const [asked, setAsked] = useState('');
  const change = (part: Partial<typeof draft>) => { setDraft({ ...draft, ...part }); setSaid(''); };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const replaces = saved?.find(({ name }) => name === draft.name);
    if (replaces && asked !== draft.name) {
      setAsked(draft.name);
      setSaid(words.replace);
      return;
    }
    setSaid((await keep({ ...draft, query }, replaces)) ?? words.kept(draft.title));
    setAsked('');
  };
  return (
    <form className="cadre-form" onSubmit={(event) => void submit(event)}>
      <div className="cadre-form-title">{words.keep}</div>
      <label>{words.queryTitle}<input required maxLength={200} value={draft.title} onChange={(event) => change({ title: event.currentTarget.value })} /></label>
      <label>{words.name}<input required maxLength={60} pattern="[a-z][a-z0-9]*(-[a-z0-9]+)*" title={words.nameHint} value={draft.name} onChange={(event) => change({ name: event.currentTarget.value })} /></label>
      <label>{words.as}<select value={draft.visualisation} onChange={(event) => change({ visualisation: event.currentTarget.value as FigureKind })}>{kinds.map(([kind, name]) => <option key={kind} value={kind}>{name}</option>)}</select></label>
      <label className="cadre-check"><input type="checkbox" checked={draft.tile} onChange={(event) => change({ tile: event.currentTarget.checked })} />{words.tile}</label>
      <button type="submit" className="graphiql-button">{words.keepIt}</button>
      <p role="status">{said}</p>
    </form>
  );
}
