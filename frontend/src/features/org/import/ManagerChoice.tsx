import { Select } from '@mantine/core';
import type { ImportInput } from '../../../gql/graphql';
import { t } from '../../../lib/strings/strings';
import type { Preview } from './usePreview';

interface Props {
  problem: Preview['problems'][number];
  input: ImportInput;
  onCorrect: (correction: Partial<ImportInput>) => void;
}

/** Of those whom a name may mean, the one whom somebody knows it to mean. */
export function ManagerChoice({ problem: { row, candidates }, input, onCorrect }: Props) {
  const managers = input.managers ?? [];
  const chosen = managers.find((choice) => choice.row === row)?.manager;
  const choose = (value: string | null) => {
    const others = managers.filter((choice) => choice.row !== row);
    onCorrect({ managers: value === null ? others : [...others, { row, manager: Number(value) }] });
  };
  return (
    <Select
      size="xs" clearable maw={420} mt={4} aria-label={t.imports.chooseManager(row)} placeholder={t.imports.chooseManagerHint} value={chosen === undefined ? null : String(chosen)} onChange={choose}
      data={candidates.map((candidate) => ({ value: String(candidate.row), label: t.imports.candidate(candidate.label, candidate.row) }))}
    />
  );
}
