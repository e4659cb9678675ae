import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import type { Problem } from '../lib/graphql/problem';
import { t } from '../lib/strings/strings';
import { useLookAs } from '../lib/useLookAs';
import { SearchPicker } from './SearchPicker';
import { useWho } from './WhoYouAre';
import styles from './WhoYouAre.module.css';

/** Lets the owner look through the eyes of another person, and says before what that shows. */
export function ViewAs({ autoFocus = false }: { autoFocus?: boolean }) {
  const { person, mayChoose } = useWho();
  const lookAs = useLookAs();
  const [problem, setProblem] = useState<Problem | null>(null);
  if (!mayChoose) return null;
  return (
    <>
      <p className={styles.text}>{t.identity.asText}{!person && ` ${t.identity.asFirst}`}</p>
      <SearchPicker
        kind="PERSON" autoFocus={autoFocus} label={t.identity.asPick} placeholder={t.identity.asPlaceholder}
        onPick={({ id, label }) => void lookAs({ id, name: label }).then(setProblem)}
      />
      {problem && <p className={styles.refused} role="alert"><IconAlertTriangle size={14} aria-hidden="true" />{problem.message} {problem.advice}</p>}
    </>
  );
}
