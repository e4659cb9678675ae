import { Button, Modal, Progress } from '@mantine/core';
import { useState } from 'react';
import { MOST_ON_SLIDE } from '../../../../chart/export/exportChart';
import type { ChartEngine } from '../../../../chart/engine';
import type { ChartTheme } from '../../../../chart/render/theme';
import { t } from '../../../../lib/strings/strings';
import type { OverlayOnPaper } from '../chartOverlay';
import { firstChoice, settled } from './paperChoice';
import { PaperOptions } from './PaperOptions';
import { PaperSummary } from './PaperSummary';
import { usePaper } from './usePaper';
import { problemOf, useWriting } from './useWriting';
import styles from './export.module.css';

interface Props {
  engine: ChartEngine;
  to: 'export' | 'print';
  onScreen: ChartTheme;
  overlay: OverlayOnPaper | null;
  onClose: () => void;
}

const words = t.paper;

/** Asks what of the chart is wanted, as what; says how large it gets, and then makes it while the window goes on. */
export function PaperDialog({ engine, to, onScreen, overlay, onClose }: Props) {
  const isPrint = to === 'print';
  // What was shown when the dialog opened: the chart may go on below it.
  const [snapshot] = useState(() => engine.snapshot());
  const [wanted, setWanted] = useState(() => firstChoice(snapshot, isPrint, navigator.language));
  const choice = settled(wanted, isPrint);
  const { tools, ready, failure } = usePaper(snapshot, choice, onScreen, overlay);
  const writing = useWriting(tools, onClose);
  const tooMany = choice.format === 'pptx' && choice.layout === 'fit' && ready !== null && ready.prepared.chart.seats > MOST_ON_SLIDE;
  const isEmpty = ready !== null && ready.prepared.chart.seats === 0;
  const problem = writing.problem ?? (failure === null ? null : problemOf(failure));
  return (
    <Modal opened onClose={onClose} title={isPrint ? words.printTitle : words.exportTitle} size={520}>
      <PaperOptions snapshot={snapshot} choice={choice} isPrint={isPrint} disabled={writing.share !== null} onChange={setWanted} />
      <PaperSummary ready={ready} choice={choice} failed={failure !== null} />
      {tooMany && <p className={styles.problem} role="alert">{words.tooManyOnSlide(MOST_ON_SLIDE)}</p>}
      {problem && <p className={styles.problem} role="alert"><strong>{problem.message}</strong> {problem.advice}</p>}
      {writing.share === null ? (
        <div className={styles.actions}>
          <Button variant="default" onClick={onClose}>{t.frame.cancel}</Button>
          {/* Not disabled while the pages are counted: it could not have the focus then, and Enter would do nothing. */}
          <Button data-autofocus disabled={tooMany || isEmpty} data-disabled={ready === null || undefined} aria-disabled={ready === null} onClick={() => ready && writing.start(ready, choice, isPrint)}>{isPrint ? words.print : words.go}</Button>
        </div>
      ) : (
        <div className={styles.actions}>
          <div className={styles.progress}>
            <span aria-hidden="true">{words.preparing} {words.progress(writing.share)}</span>
            <Progress aria-label={words.preparing} value={writing.share * 100} />
          </div>
          <Button variant="default" onClick={writing.cancel}>{words.cancel}</Button>
        </div>
      )}
    </Modal>
  );
}
