import { Select } from '@mantine/core';
import { t } from '../../../lib/strings/strings';

export interface CompetencyChoice {
  readonly id: string;
  readonly name: string;
  readonly active: boolean;
}

/** The competency that feedback is about, or none. */
export function CompetencySelect({ competencies, value, onChange }: { competencies: readonly CompetencyChoice[]; value: string | null; onChange: (id: string | null) => void }) {
  return (
    <Select
      label={t.feedback.competency} placeholder={t.feedback.competencyNone} searchable clearable value={value} onChange={onChange}
      data={competencies.filter((each) => each.active || each.id === value).map(({ id, name }) => ({ value: id, label: name }))}
    />
  );
}
