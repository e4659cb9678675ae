import { Select, TextInput } from '@mantine/core';
import type { ImportInput } from '../../../gql/graphql';
import { t } from '../../../lib/strings/strings';
import type { Preview } from './usePreview';

interface Props {
  format: Preview['format'];
  input: ImportInput | null;
  onCorrect: (correction: Partial<ImportInput>) => void;
}

const delimiters = Object.entries(t.imports.delimiter).map(([value, label]) => ({ value, label }));

/** How the text was taken apart: what was found out, and where it is corrected. What a column holds is guessed anew then. */
export function HowRead({ format, input, onCorrect }: Props) {
  const anew = { columns: null, managers: null } as const;
  const hint = (said: unknown) => (said == null ? t.imports.guessed : t.imports.guessAgain);
  const saveRow = (text: string) => {
    const row = text.trim() === '' ? null : Number(text);
    if (row !== null && !(Number.isInteger(row) && row > 0)) return;
    if (row !== (input?.headerRow ?? null) && row !== format.headerLine) onCorrect({ headerRow: row, ...anew });
  };
  return (
    <>
      <Select
        label={t.imports.encoding} w={230} searchable clearable={input?.encoding != null} title={hint(input?.encoding)} value={format.encoding.toLowerCase()} data={encodingsWith(format.encoding.toLowerCase())}
        onChange={(encoding) => onCorrect({ encoding, ...anew })}
      />
      <Select
        label={t.imports.cells} w={140} clearable={input?.delimiter != null} title={hint(input?.delimiter)} value={format.delimiter} data={delimitersWith(format.delimiter)}
        onChange={(delimiter) => onCorrect({ delimiter, ...anew })}
      />
      <TextInput
        key={format.headerLine} label={t.imports.headerRow} w={170} inputMode="numeric" title={hint(input?.headerRow)} defaultValue={format.headerLine}
        onBlur={(event) => saveRow(event.currentTarget.value)} onKeyDown={(event) => { if (event.key === 'Enter') saveRow(event.currentTarget.value); }}
      />
    </>
  );
}

/** All that can be chosen, and what the file is, where that is another. */
function encodingsWith(encoding: string) {
  const known = Object.entries(t.imports.encodings).map(([value, label]) => ({ value, label }));
  return known.some(({ value }) => value === encoding) ? known : [{ value: encoding, label: encoding }, ...known];
}

const delimitersWith = (delimiter: string) => (delimiters.some(({ value }) => value === delimiter) ? delimiters : [{ value: delimiter, label: delimiter }, ...delimiters]);
