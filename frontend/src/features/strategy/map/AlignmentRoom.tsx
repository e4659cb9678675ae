import { Checkbox } from '@mantine/core';
import { IconHierarchy3 } from '@tabler/icons-react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { t } from '../../../lib/strings/strings';
import { useOpenPath } from '../../../lib/useOpenPath';
import { EmptyState, LoadingRows, ProblemState } from '../../../ui/states';
import { StrategyShell } from '../StrategyShell';
import { AlignmentTree } from './AlignmentTree';
import { StepAside } from './StepAside';
import { placeOf } from './stepWords';
import { useAlignment } from './useAlignment';
import styles from './map.module.css';

const words = t.alignment;

/** From visions to actions, as one map: how far each step has come, and what is at risk and why. */
export function AlignmentRoom() {
  const { of, ended = false, troubled = false } = useSearch({ from: '/strategy/map' });
  const navigate = useNavigate();
  const go = useOpenPath();
  const [current, setCurrent] = useState<string | null>(null);
  const found = useCallback((path: string) => setCurrent(path), []);
  const map = useAlignment({ ended, troubled }, of, found);
  const change = (search: { ended?: true | undefined; troubled?: true | undefined }) => void navigate({ to: '/strategy/map', search: (previous) => ({ ...previous, ...search }), replace: true });
  const chosen = map.rows.find((row) => row.path === current && row.kind === 'step');
  return (
    <StrategyShell
      page={words.title}
      tools={(
        <div className={styles.switches}>
          <Checkbox size="xs" label={words.troubled} checked={troubled} onChange={(event) => change({ troubled: event.currentTarget.checked || undefined })} />
          <Checkbox size="xs" label={words.ended} checked={ended} onChange={(event) => change({ ended: event.currentTarget.checked || undefined })} />
        </div>
      )}
      aside={map.loaded && map.rows.length > 0 && <StepAside row={chosen?.kind === 'step' ? chosen : null} />}
    >
      <div className={styles.map}>
        <h1 className={styles.hidden}>{words.title}</h1>
        {map.problem && <ProblemState problem={map.problem} onRetry={map.retry} />}
        {!map.loaded && !map.problem && <LoadingRows rows={12} />}
        {map.loaded && map.rows.length === 0 && <EmptyState title={troubled ? words.noTrouble : words.none} icon={<IconHierarchy3 size={32} stroke={1.3} />}>{troubled ? words.noTroubleText : words.noneText}</EmptyState>}
        {map.loaded && map.rows.length > 0 && (
          <>
            <div className={styles.headings} aria-hidden="true"><span>{words.path}</span><span className={styles.columns}><span className={styles.weight}>{words.weightHead}</span><span>{t.objectives.progress.label}</span><span>{words.standing}</span></span></div>
            <AlignmentTree rows={map.rows} current={current} onCurrent={setCurrent} onOpen={map.open} onClose={map.close} onMore={map.more} onGo={(row) => go(placeOf(row.step))} />
          </>
        )}
      </div>
    </StrategyShell>
  );
}
