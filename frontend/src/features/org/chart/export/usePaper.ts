import { useEffect, useMemo, useState } from 'react';
import { browserTools, type ExportTools } from '../../../../chart/export/browserTools';
import type { ChartSnapshot } from '../../../../chart/export/ChartSnapshot';
import type { Paper } from '../../../../chart/export/drawPage';
import { Pace, paperTheme, planPaper, prepareChart, type PreparedChart } from '../../../../chart/export/exportChart';
import type { ChartTheme } from '../../../../chart/render/theme';
import type { OverlayOnPaper } from '../chartOverlay';
import type { PaperChoice } from './paperChoice';
import { usePaperText } from './usePaperText';

/** A paper that is ready to be written. */
export interface ReadyPaper {
  readonly paper: Paper;
  readonly prepared: PreparedChart;
  readonly name: string;
}

/** Lays out what was chosen, apart from the chart on the screen, and says how many pages that makes. */
export function usePaper(snapshot: ChartSnapshot, choice: PaperChoice, onScreen: ChartTheme, overlay: OverlayOnPaper | null): { tools: ExportTools; ready: ReadyPaper | null; failure: unknown } {
  const tools = useMemo(browserTools, []);
  const [prepared, setPrepared] = useState<PreparedChart | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const textOf = usePaperText(snapshot, choice, overlay);
  const { scope, keepFolds, look, format, layout, paper, isLandscape } = choice;
  const theme = look === 'light' ? paperTheme : onScreen;
  useEffect(() => {
    const end = new AbortController();
    setPrepared(null);
    setFailure(null);
    prepareChart(snapshot, { scope, keepFolds, theme }, tools, new Pace(end.signal)).then(
      (made) => { if (!end.signal.aborted) setPrepared(made); },
      (error: unknown) => { if (!end.signal.aborted) setFailure(error); },
    );
    return () => end.abort();
  }, [snapshot, scope, keepFolds, theme, tools]);
  const ready = useMemo(() => {
    if (prepared === null || textOf === null) return null;
    const { text, name } = textOf(prepared.chart);
    return { prepared, name, paper: planPaper(prepared, format, { layout, paper, isLandscape }, text, tools) };
  }, [prepared, textOf, format, layout, paper, isLandscape, tools]);
  return { tools, ready, failure };
}
