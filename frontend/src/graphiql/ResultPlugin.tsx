import { useGraphiQL, useGraphiQLActions, type GraphiQLPlugin } from '@graphiql/react';
import { IconTable } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { csvOf, tableOf } from '../lib/answer/rows';
import { createPlatform } from '../lib/platform';
import { useStore } from '../lib/store';
import { t } from '../lib/strings/strings';
import { formatWorld, parseWorld } from '../lib/world';
import { Figure } from '../ui/figures/Figure';
import { KindSelect } from './KindSelect';
import { chosenWorld, lastAnswer, send, shownAs, waiting } from './room';
import { useEditorText } from './useEditorText';
import { fieldsOf, read, type VariableField } from './variableFields';

const words = t.insights.saved;
const platform = createPlatform();

/** A pane that shows what was answered as rows or a figure, saves it as CSV, and asks for variables and the world by a form. */
export const resultPlugin: GraphiQLPlugin = { title: words.shown, icon: () => <IconTable size={20} stroke={1.6} />, content: () => <Result /> };

function Result() {
  const data = useStore(lastAnswer);
  const kind = useStore(shownAs);
  const { run } = useGraphiQLActions();
  const editor = useGraphiQL((state) => state.queryEditor);
  const schema = useGraphiQL((state) => state.schema);
  useEffect(() => {
    if (!editor || !schema || !waiting.get()) return;
    waiting.set(false);
    run();
  }, [editor, schema, run]);
  return (
    <section>
      <div className="graphiql-doc-explorer-title">{words.shown}</div>
      <WorldSelect />
      <VariableForm />
      {data === undefined || data === null ? <p>{words.noResult}</p> : (
        <>
          <div className="cadre-form cadre-line">
            <KindSelect kind={kind} onChange={(next) => shownAs.set(next)} />
            <button type="button" className="graphiql-button" onClick={() => void platform.saveFile('answer.csv', new Blob([csvOf(tableOf(data))], { type: 'text/csv;charset=utf-8' }))}>{t.insights.save}</button>
          </div>
          <Figure kind={kind} data={data} label={words.shown} />
        </>
      )}
    </section>
  );
}

/** Which world queries are asked of that name none. */
function WorldSelect() {
  const world = useStore(chosenWorld);
  const [scenarios, setScenarios] = useState<readonly { id: string; name: string }[]>([]);
  useEffect(() => {
    void send<{ scenarios: { id: string; name: string }[] }>('query Worlds { scenarios(states: [DRAFT, IN_REVIEW, APPROVED]) { id name } }').then(({ data }) => setScenarios(data?.scenarios ?? []));
  }, []);
  return (
    <div className="cadre-form">
      <label>
        {words.world}
        <select value={formatWorld(world) ?? ''} onChange={(event) => chosenWorld.set(parseWorld(event.currentTarget.value || undefined))}>
          <option value="">{words.live}</option>
          {scenarios.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
        </select>
      </label>
    </div>
  );
}

/** A field for each variable that the editor's query declares. */
function VariableForm() {
  const { run } = useGraphiQLActions();
  const query = useEditorText();
  const schema = useGraphiQL((state) => state.schema);
  const editor = useGraphiQL((state) => state.variableEditor);
  const fields = fieldsOf(query, schema ?? null);
  const [values, setValues] = useState<Readonly<Record<string, string>>>({});
  if (fields.length === 0) return null;
  const change = (name: string, text: string) => {
    const next = { ...values, [name]: text };
    setValues(next);
    editor?.setValue(JSON.stringify(Object.fromEntries(fields.flatMap((field) => {
      const value = read(field, next[field.name] ?? '');
      return value === undefined ? [] : [[field.name, value] as const];
    })), null, 2));
  };
  return (
    <form className="cadre-form" onSubmit={(event) => { event.preventDefault(); run(); }}>
      <div className="cadre-form-title">{words.variables}</div>
      {fields.map((field) => <label key={field.name}>{field.name}<Input field={field} value={values[field.name] ?? ''} onChange={(text) => change(field.name, text)} /></label>)}
      <button type="submit" className="graphiql-button">{words.run}</button>
    </form>
  );
}

function Input({ field, value, onChange }: { field: VariableField; value: string; onChange: (text: string) => void }) {
  if (field.choices.length > 0 && !field.list) {
    return <select value={value} onChange={(event) => onChange(event.currentTarget.value)}><option value="" />{field.choices.map((choice) => <option key={choice}>{choice}</option>)}</select>;
  }
  return <input required={field.required} value={value} placeholder={field.hint} inputMode={field.kind === 'number' && !field.list ? 'decimal' : undefined} onChange={(event) => onChange(event.currentTarget.value)} />;
}
