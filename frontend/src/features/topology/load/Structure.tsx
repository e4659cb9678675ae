import { unmask, type FragmentType } from '../../../gql';
import { t } from '../../../lib/strings/strings';
import { StructureFields } from './loadDocument';
import styles from './load.module.css';

/** What gives a team something to keep in mind here, beside what does now. */
export function Structure({ here: maskedHere, now: maskedNow }: { here: FragmentType<typeof StructureFields>; now: FragmentType<typeof StructureFields> | null }) {
  const words = t.load;
  const here = unmask(StructureFields, maskedHere);
  const now = maskedNow === null ? null : unmask(StructureFields, maskedNow);
  const says = (of: typeof here) => [words.structureParts(of.complex.length, of.simple.length, of.members), words.structureLinks(of.interactions, of.blocking)];
  const differs = now !== null && says(now).join() !== says(here).join();
  return (
    <div className={styles.structure}>
      {differs && <span className={styles.soft}><strong>{words.now}:</strong> {says(now).join(' · ')}</span>}
      {differs && now.tooManyDomains && <span className={styles.much}>{now.tooManyDomains}</span>}
      <span>{now !== null && <strong>{words.here}: </strong>}{now !== null && !differs ? words.same : says(here).join(' · ')}</span>
      {here.tooManyDomains && <span className={styles.much}>{here.tooManyDomains}</span>}
    </div>
  );
}
