import { IconEye, IconFileText, IconLock } from '@tabler/icons-react';
import { t } from '../../../lib/strings/strings';
import { useWorld } from '../../../lib/useWorld';
import { meaningOf, type Coached, type Meaning } from './meaning';
import styles from './coach.module.css';

const icons = { reads: IconEye, readsAlready: IconEye, formerLeads: IconEye, formerKeeps: IconEye, plan: IconFileText, notes: IconLock } as const;

/** What it means that somebody is coached by another, before it is so. */
export function MeaningList({ person, next }: { person: Coached; next: { id: string; name: string } | null }) {
  const { scenario } = useWorld();
  return (
    <>
      <ul className={styles.meaning}>
        {meaningOf(person, next).map((each) => {
          const Icon = icons[each.kind];
          return <li key={each.kind}><Icon size={16} stroke={1.7} aria-hidden="true" /><span>{wordsOf(each, person.name)}</span></li>;
        })}
      </ul>
      {scenario !== null && <p className={styles.soft}>{t.coach.meaning.scenario}</p>}
    </>
  );
}

function wordsOf(meaning: Meaning, person: string): string {
  const words = t.coach.meaning;
  switch (meaning.kind) {
    case 'reads': case 'readsAlready': return words[meaning.kind](meaning.next.name, person);
    case 'formerLeads': return words.formerLeads(meaning.former.name, person);
    case 'formerKeeps': return words.formerKeeps(meaning.former.name);
    case 'plan': return words.plan(meaning.former.name, meaning.next?.name ?? null);
    case 'notes': return words.notes(meaning.next?.name ?? null);
  }
}
