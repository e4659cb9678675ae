import { Select, Tabs, TextInput } from '@mantine/core';
import type { ImportInput } from '../../../gql/graphql';
import { t } from '../../../lib/strings/strings';
import { ChangesTable } from './ChangesTable';
import { ColumnsTable } from './ColumnsTable';
import { HowRead } from './HowRead';
import { ProblemsTable } from './ProblemsTable';
import { ScopeChoice } from './ScopeChoice';
import type { Preview } from './usePreview';
import styles from './import.module.css';

interface Props {
  preview: Preview;
  input: ImportInput | null;
  takenAsPart: boolean;
  reading: boolean;
  onCorrect: (correction: Partial<ImportInput>) => void;
}

/** What the import would do, how the file was read, and where to correct it. */
export function PreviewView({ preview, input, takenAsPart, reading, onCorrect }: Props) {
  const { format, plan } = preview;
  const table = preview.columns.length > 0; // canonical JSON has none, and nothing to correct
  const changes = plan.added + plan.changed + plan.moved + plan.ended;
  return (
    <div aria-busy={reading} className={styles.preview} data-reading={reading}>
      <p className={styles.format}>{t.imports.rows(format.rows)} · {t.imports.form[format.encoding] ?? t.imports.format(format.encoding.toUpperCase(), t.imports.delimiter[format.delimiter] ?? format.delimiter, format.headerLine)}</p>
      <dl className={styles.plan}>
        {(['added', 'changed', 'moved', 'ended', ...(plan.sought > 0 ? ['sought'] as const : []), 'unchanged'] as const).map((what) => (
          <div key={what} data-none={plan[what] === 0}><dt>{t.imports.plan[what]}</dt><dd>{plan[what].toLocaleString()}</dd></div>
        ))}
      </dl>
      {table && (
        <div className={styles.reading}>
          <Select
            label={t.imports.preset} w={200} placeholder={t.imports.presetGuess} clearable data={[...new Set(preview.presets)]} value={input?.preset ?? null}
            onChange={(preset) => onCorrect({ preset, columns: null })}
          />
          <TextInput key={preview.source} label={t.imports.source} w={200} defaultValue={preview.source} onBlur={(event) => { const source = event.currentTarget.value.trim(); if (source && source !== preview.source) onCorrect({ source }); }} />
          {format.delimiter !== '' && t.imports.form[format.encoding] === undefined && <HowRead format={format} input={input} onCorrect={onCorrect} />}
        </div>
      )}
      {input && <ScopeChoice preview={preview} input={input} takenAsPart={takenAsPart} onCorrect={onCorrect} />}
      <Tabs defaultValue={preview.problemCount > 0 ? 'problems' : 'changes'} keepMounted={false}>
        <Tabs.List>
          <Tabs.Tab value="changes" rightSection={<Count value={changes} />}>{t.imports.tabs.changes}</Tabs.Tab>
          <Tabs.Tab value="problems" rightSection={<Count value={preview.problemCount} />}>{t.imports.tabs.problems}</Tabs.Tab>
          {table && <Tabs.Tab value="columns" rightSection={<Count value={preview.columns.length} />}>{t.imports.tabs.columns}</Tabs.Tab>}
        </Tabs.List>
        <Tabs.Panel value="changes"><ChangesTable rows={plan.rows} total={changes} /></Tabs.Panel>
        <Tabs.Panel value="problems"><ProblemsTable problems={preview.problems} total={preview.problemCount} input={input} onCorrect={onCorrect} /></Tabs.Panel>
        {table && <Tabs.Panel value="columns"><ColumnsTable columns={preview.columns} onCorrect={(columns) => onCorrect({ columns })} /></Tabs.Panel>}
      </Tabs>
    </div>
  );
}

function Count({ value }: { value: number }) {
  return <span className={styles.count}>{value.toLocaleString()}</span>;
}
