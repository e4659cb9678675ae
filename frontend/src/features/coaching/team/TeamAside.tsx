import { Select } from '@mantine/core';
import type { TeamMapFragment } from '../../../gql/graphql';
import { t } from '../../../lib/strings/strings';
import { showSteps } from '../levels/showLevel';
import styles from './team.module.css';

interface Props {
  map: TeamMapFragment;
  moving: string | null;
  onMoving: (person: string | null) => void;
}

/** What the team lacks, and what would go if one person did. */
export function TeamAside({ map, moving, onMoving }: Props) {
  const words = t.competence;
  const row = map.rows.find(({ person }) => person.id === moving);
  return (
    <aside className={styles.aside} aria-label={words.lacks}>
      <section>
        <h2>{words.lacks}</h2>
        <p className={styles.soft}>{map.lacks.length > 0 ? words.lacksText : words.lacksNone}</p>
        {map.lacks.length > 0 && (
          <ul className={styles.lacks}>
            {map.lacks.map((lack) => <li key={lack.competency.id}><strong>{lack.competency.name}</strong><span className={styles.soft}>{words.lack(lack.expectedBy, showSteps(lack.nearest))}{lack.rated < lack.expectedBy && ` · ${words.lackRated(lack.rated, lack.expectedBy)}`}</span></li>)}
          </ul>
        )}
      </section>
      <section>
        <h2>{words.moved}</h2>
        <Select aria-label={words.movedWho} placeholder={words.movedPlaceholder} searchable clearable value={moving} onChange={onMoving} data={map.rows.map(({ person }) => ({ value: person.id, label: person.name }))} />
        <div role="status">
          {!row && <p className={styles.soft}>{words.movedHint}</p>}
          {row && row.missed.length === 0 && <p>{words.movedNone(row.person.name)}</p>}
          {row && row.missed.length > 0 && <><p>{words.movedText(row.person.name, row.missed.length)}</p><ul className={styles.lacks}>{row.missed.map((each) => <li key={each.id}><strong>{each.name}</strong></li>)}</ul></>}
        </div>
      </section>
    </aside>
  );
}
