import { Select } from '@mantine/core';
import type { TimeKind } from '../../../gql/graphql';
import { t } from '../../../lib/strings/strings';
import { showHours } from './hours';
import { Swatch } from './TimeChart';
import type { Title } from './titles';
import { timeKinds } from './weeks';
import styles from './time.module.css';

/** More titles than this are not worth correcting one by one. */
const shown = 150;

const choices = timeKinds.map((kind) => ({ value: kind, label: t.time.kinds[kind] }));

/** What appointments of each title count as, why, and the way to say otherwise. */
export function TitleTable({ titles, onCorrect }: { titles: readonly Title[]; onCorrect: (title: string, kind: TimeKind) => void }) {
  const words = t.time.calendar;
  const rest = titles.slice(shown);
  return (
    <>
      <table className={styles.titles} aria-label={words.table}>
        <thead><tr><th scope="col">{words.columns.title}</th><th scope="col">{words.columns.times}</th><th scope="col">{words.columns.hours}</th><th scope="col">{words.columns.kind}</th><th scope="col">{words.columns.because}</th></tr></thead>
        <tbody>
          {titles.slice(0, shown).map(({ title, times, minutes, kind, because }) => (
            <tr key={title}>
              <th scope="row">{title || words.untitled}</th>
              <td>{words.times(times)}</td>
              <td>{showHours(minutes)}</td>
              <td>
                <Select
                  aria-label={words.kindOf(title)} data={choices} value={kind} allowDeselect={false} leftSection={<Swatch kind={kind} />} w={190}
                  onChange={(value) => { const chosen = timeKinds.find((each) => each === value); if (chosen) onCorrect(title, chosen); }}
                />
              </td>
              <td className={styles.soft}>{because}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rest.length > 0 && <p className={styles.soft}>{words.more(rest.length, showHours(rest.reduce((sum, { minutes }) => sum + minutes, 0)))}</p>}
    </>
  );
}
