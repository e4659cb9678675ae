import { t } from '../../../lib/strings/strings';
import { PersonChoice } from '../../../ui/PersonChoice';
import type { Picked } from '../../../ui/SearchPicker';
import type { Orphan } from './leavingDocument';
import styles from './leaving.module.css';

interface Props {
  readonly label: string;
  readonly orphans: readonly Orphan[];
  /** Who takes over what; what is not named here goes to `heir`. */
  readonly named: ReadonlyMap<string, Picked>;
  readonly heir: Picked | null;
  readonly without: readonly string[];
  /** Takes a choice; absent where what is listed stays with the seat. */
  readonly onName?: (of: string, picked: Picked) => void;
}

/** What somebody leaves behind, each with who takes it over. */
export function OrphanList({ label, orphans, named, heir, without, onName }: Props) {
  return (
    <ul className={styles.orphans} aria-label={label}>
      {orphans.map((orphan) => (
        <li key={`${orphan.kind} ${orphan.of}`}>
          <span className={styles.kind}>{t.leaving.kind[orphan.kind]}</span>
          <span className={styles.what}>{orphan.title}{orphan.about && <span className={styles.about}>{orphan.about}</span>}</span>
          {onName && orphan.kind !== 'REPORT' && (
            <PersonChoice placeholder={t.leaving.heirPick} label={`${t.leaving.heir}: ${orphan.title}`} change={t.leaving.changeFor(orphan.title)} value={named.get(orphan.of) ?? heir} without={without} onChange={(picked) => onName(orphan.of, picked)} />
          )}
        </li>
      ))}
    </ul>
  );
}
