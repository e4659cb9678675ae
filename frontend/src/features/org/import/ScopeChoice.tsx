import { SegmentedControl } from '@mantine/core';
import type { ImportInput, ImportScope } from '../../../gql/graphql';
import { t } from '../../../lib/strings/strings';
import type { Preview } from './usePreview';
import styles from './import.module.css';

const scopes = ['WHOLE', 'PART'] as const satisfies readonly ImportScope[];

interface Props {
  preview: Preview;
  input: ImportInput;
  /** Nobody said that it is a part: so much is missing that it was taken for one. */
  takenAsPart: boolean;
  onCorrect: (correction: Partial<ImportInput>) => void;
}

/** Whether the file is all of the company or a part of it: what it does not have is closed, or stays. Where the source has no seats yet it is the same. */
export function ScopeChoice({ preview, input, takenAsPart, onCorrect }: Props) {
  if (preview.plan.seats === 0) return null;
  const scope = input.scope ?? 'WHOLE';
  return (
    <div className={styles.scope}>
      <span id="import-scope">{t.imports.scope}</span>
      <SegmentedControl
        aria-labelledby="import-scope" value={scope} data={scopes.map((value) => ({ value, label: t.imports.scopes[value] }))}
        onChange={(value) => onCorrect({ scope: value === 'PART' ? 'PART' : 'WHOLE' })}
      />
      <span className={styles.soft} role="status">{takenAsPart ? t.imports.takenAsPart(preview.source) : t.imports.scopeSays[scope]}</span>
    </div>
  );
}
