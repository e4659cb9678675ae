import { Button, NativeSelect } from '@mantine/core';
import { IconAlertTriangle, IconFileImport, IconLock } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { ObjectiveFileInput, ObjectiveImportAction, ObjectiveImportField } from '../../../gql/graphql';
import { graphql } from '../../../lib/graphql/document';
import { usePage } from '../../../lib/page';
import { useServices } from '../../../lib/services';
import { t } from '../../../lib/strings/strings';
import { useOpenPath } from '../../../lib/useOpenPath';
import { useReadOnly } from '../../../lib/useWorld';
import { EmptyState, LoadingRows } from '../../../ui/states';
import { TeamDot } from '../../../ui/TeamDot';
import { useFileDrop } from '../../../ui/useFileDrop';
import { objectivePath, objectivesPath } from '../objectives/objectivePaths';
import { To } from '../../../ui/To';
import { useObjectiveFile, type ObjectivePreview } from './useObjectiveFile';
import styles from './import.module.css';

const words = t.alignment.import;
const fields = ['IGNORE', 'TITLE', 'WHY', 'TEAM', 'STARTS_ON', 'ENDS_ON', 'AMBITION', 'ABOVE', 'FOCUS', 'METRIC', 'UNIT', 'SOURCE', 'BASELINE', 'COMMIT', 'TARGET', 'STRETCH', 'KIND'] as const satisfies readonly ObjectiveImportField[];

const ImportObjectives = graphql(`mutation ImportObjectives($input: ImportObjectivesInput!) { importObjectives(input: $input) { changeset { id revision summary } rows { action } } }`);

/** From a file to drafts of objectives: read, show, correct, write; one undo takes it back. */
export function ObjectiveImportRoom() {
  const { platform } = useServices();
  const readOnly = useReadOnly();
  const open = useOpenPath();
  const file = useObjectiveFile();
  const { over, zone } = useFileDrop((transfer) => file.choose(platform.droppedFile(transfer)));
  usePage(useMemo(() => [{ label: t.strategy.title }, { label: t.objectives.title, open: () => open(objectivesPath) }, { label: words.title }], [open]));
  if (readOnly !== null) return <EmptyState page title={words.readOnly} icon={<IconLock size={32} stroke={1.3} />}>{readOnly}</EmptyState>;
  const choose = () => file.choose(platform.chooseImportFile());
  return (
    <div className={styles.room} data-over={over} {...zone}>
      <header className={styles.head}>
        <h1>{file.name ?? words.title}</h1>
        <Button variant={file.name === null ? 'filled' : 'default'} leftSection={<IconFileImport size={14} aria-hidden="true" />} onClick={choose}>{file.name === null ? words.choose : words.other}</Button>
      </header>
      {file.name === null && <p className={styles.soft}>{words.text}</p>}
      {file.problem && <p className={styles.problem} role="alert"><strong>{file.problem.message}</strong> {file.problem.advice}</p>}
      {file.reading && !file.preview && <LoadingRows />}
      {file.preview && <Columns preview={file.preview} onCorrect={file.correct} />}
      {file.preview && file.input && <Rows preview={file.preview} input={file.input} busy={file.reading} onDone={() => open(objectivesPath)} />}
    </div>
  );
}

function Columns({ preview: { columns }, onCorrect }: { preview: ObjectivePreview; onCorrect: (column: number, field: ObjectiveImportField) => void }) {
  return (
    <section>
      <h2>{words.columns}</h2>
      <div className={styles.sideways} tabIndex={0} role="region" aria-label={words.columns}>
        <ul className={styles.columns}>
          {columns.map(({ header, field, samples }, index) => (
            // Two columns of a file may be called the same.
            <li key={`${String(index)} ${header}`}>
              <NativeSelect label={header || words.unnamed(index + 1)} value={field} data={fields.map((value) => ({ value, label: words.field[value] }))} onChange={(event) => onCorrect(index, fields.find((known) => known === event.currentTarget.value) ?? 'IGNORE')} />
              <span className={styles.soft}>{samples.slice(0, 2).join(' · ')}</span>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

function Rows({ preview: { rows }, input, busy, onDone }: { preview: ObjectivePreview; input: ObjectiveFileInput; busy: boolean; onDone: () => void }) {
  const { edits } = useServices();
  const [writing, setWriting] = useState(false);
  const count = (action: ObjectiveImportAction) => rows.filter((row) => row.action === action).length;
  const measures = rows.reduce((sum, { keyResults }) => sum + keyResults.length, 0);
  const write = async () => {
    setWriting(true);
    const result = await edits.run(ImportObjectives, { input: { file: input } });
    setWriting(false);
    if (result.ok) onDone();
  };
  return (
    <section>
      <h2>{words.plan}</h2>
      <div className={styles.apply}>
        <p role="status">{words.summary(count('ADDED'), count('COMPLETED'), measures, count('SKIPPED'))}</p>
        <Button loading={writing} disabled={busy || count('ADDED') + count('COMPLETED') === 0} onClick={() => void write()}>{words.go}</Button>
      </div>
      <table className={styles.rows}>
        <thead><tr><th scope="col">{words.row}</th><th scope="col">{t.alignment.kind.Objective}</th><th scope="col">{t.objectives.draft.team}</th><th scope="col">{words.what}</th></tr></thead>
        <tbody>
          {rows.slice(0, 300).map(({ row, title, action, objective, team, focus, above, keyResults, problems }) => (
            <tr key={row} data-action={action}>
              <td>{row}</td>
              <td>
                {objective ? <To path={objectivePath(objective.id)}>{title}</To> : title}
                {above && <div className={styles.soft}>{words.above(above)}</div>}
                {focus && <div className={styles.soft}>{t.objectives.focus.label}: {focus.problem}</div>}
                {keyResults.length > 0 && <ul>{keyResults.map((metric) => <li key={metric}>{metric}</li>)}</ul>}
                {problems.map((problem) => <div key={problem} className={styles.warn}><IconAlertTriangle size={12} aria-hidden="true" />{problem}</div>)}
              </td>
              <td>{team && <><TeamDot color={team.color} /> {team.name}</>}</td>
              <td>{words.action[action]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > 300 && <p className={styles.soft}>{t.alignment.coverage.more(rows.length - 300)}</p>}
    </section>
  );
}
