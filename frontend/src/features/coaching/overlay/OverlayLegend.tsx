import { Tooltip, VisuallyHidden } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconList, IconLock } from '@tabler/icons-react';
import { t } from '../../../lib/strings/strings';
import { useOpenPath } from '../../../lib/useOpenPath';
import { useWorld } from '../../../lib/useWorld';
import { isNow } from '../../../lib/world';
import { GradeGlyph } from '../../../ui/GradeGlyph';
import { countStatuses, gradeOf } from './gradeRows';
import type { Overlay } from './useOverlay';
import legend from '../../../ui/chartLegend.module.css';
import { Told } from '../../../ui/Told';
import styles from './overlay.module.css';

const words = t.overlay;

/** What the shapes and colours on the cards say and how many seats have each; each one shows its seats alone. In a small window the list beside it says the same. */
export function OverlayLegend({ overlay }: { overlay: Overlay }) {
  const { kind, rows, only, onOnly, problem, isNobody, listed, onList } = overlay;
  const world = useWorld();
  const narrow = useMediaQuery('(max-width: 1100px)') ?? false;
  if (kind === undefined) return null;
  const { name } = words.kind[kind];
  const who = kind === 'succession' ? words.whoLeads : words.who;
  const counts = rows === null ? [] : countStatuses(kind, rows);
  return (
    <div className={legend.legend} role="group" aria-label={words.legend(name)}>
      <Tooltip label={who} multiline maw={280}><span className={styles.name}><IconLock size={13} aria-hidden="true" />{name}<VisuallyHidden>. {who}</VisuallyHidden></span></Tooltip>
      {problem && <Told role="alert" why={problem.advice}>{kind === 'succession' ? words.unreadSeats : words.unread}</Told>}
      {isNobody && <Nobody />}
      {rows?.length === 0 && !isNobody && <span className={styles.soft}>{kind === 'load' ? words.noLeaders : kind === 'succession' ? words.noSeats : words.empty}</span>}
      {!(listed && narrow) && counts.map(({ status, count }) => (
        <button key={status} type="button" className={legend.entry} aria-pressed={only === status} title={words.filter(words.status[status], only === status)} onClick={() => onOnly(only === status ? null : status)}>
          <GradeGlyph grade={gradeOf[status]} /><strong>{count.toLocaleString()}</strong> {words.status[status]}
        </button>
      ))}
      {counts.length > 0 && <Tooltip label={words.list}><button type="button" className={legend.button} aria-label={words.list} aria-pressed={listed} onClick={onList}><IconList size={14} aria-hidden="true" /></button></Tooltip>}
      {!isNow(world) && <span className={styles.soft}>{words.elsewhere[kind === 'succession' ? 'succession' : 'coaching'][world.scenario === null ? 'moment' : 'scenario']}</span>}
      <VisuallyHidden role="status">{counts.length > 0 && words.summary(name, counts.map(({ status, count }) => `${count.toLocaleString()} ${words.status[status]}`))}</VisuallyHidden>
    </div>
  );
}

/** What belongs to people cannot be shown to somebody of whom nobody knows who they are. */
function Nobody() {
  const open = useOpenPath();
  return <><span className={styles.soft}>{words.nobody}</span><button type="button" className={legend.entry} onClick={() => open('/coaching')}>{words.nobodyGo}</button></>;
}
