import { Button } from '@mantine/core';
import { formatPlanned } from '../../../lib/format/dates';
import { t } from '../../../lib/strings/strings';
import { useOpenPath } from '../../../lib/useOpenPath';
import { useMayWrite } from '../../../lib/useWorld';
import { Avatar } from '../../../ui/Avatar';
import page from '../../../ui/page.module.css';
import { useCoachingEdits } from '../edits';
import { meetingPath } from '../levels/paths';
import type { Home } from './homeDocument';
import styles from '../coaching.module.css';

/** This week's one-on-ones, with what to prepare. */
export function Week({ home }: { home: Home }) {
  const words = t.coaching.home;
  const open = useOpenPath();
  const edits = useCoachingEdits();
  const mayWrite = useMayWrite();
  const show = async ({ slot }: Home['oneOnOnes'][number]) => {
    if (slot.oneOnOne) return open(meetingPath(slot.oneOnOne.id));
    const result = await edits.prepare({ series: slot.series?.id ?? null, person: slot.series ? null : slot.person.id, startsAt: slot.startsAt });
    if (result.ok) open(meetingPath(result.data.prepareOneOnOne.oneOnOne.id));
  };
  return (
    <section className={page.section}>
      <h2>{words.week}</h2>
      {home.oneOnOnes.length === 0 && <p className={styles.soft}>{words.weekEmpty}</p>}
      <ul className={styles.items}>
        {home.oneOnOnes.map((each) => (
          <li key={each.slot.startsAt + each.slot.person.id}>
            <Avatar name={each.slot.person.name} size={24} />
            <span className={styles.text}>
              {each.slot.person.name}
              {each.toPrepare.length > 0 && <div className={styles.soft}>{each.toPrepare.join(' ')}</div>}
            </span>
            <span className={styles.end}>
              {formatPlanned(each.slot.startsAt, new Date())}
              {(mayWrite || each.slot.oneOnOne) && <Button size="compact-sm" variant="default" onClick={() => void show(each)}>{each.slot.oneOnOne ? t.coaching.meetings.open : t.coaching.meetings.prepare}</Button>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
