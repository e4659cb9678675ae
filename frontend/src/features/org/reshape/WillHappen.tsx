import { t } from '../../../lib/strings/strings';
import styles from './reshape.module.css';

/** What a dialog is about to do, sentence by sentence; what does not apply is null. */
export function WillHappen({ says }: { says: readonly (string | null)[] }) {
  const told = says.filter((each) => each !== null);
  if (told.length === 0) return null;
  return (
    <section className={styles.preview} aria-live="polite">
      <h3>{t.reshape.willHappen}</h3>
      <ul>{[...told, t.reshape.undo].map((each) => <li key={each}>{each}</li>)}</ul>
    </section>
  );
}
