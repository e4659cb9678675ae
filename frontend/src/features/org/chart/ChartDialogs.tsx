import { lazy, Suspense } from 'react';
import type { ChartEngine } from '../../../chart/engine';
import type { ChartTheme } from '../../../chart/render/theme';
import { AssignDialog } from './AssignDialog';
import type { ChartOverlay } from './chartOverlay';
import { ReshapeDialog } from '../reshape/ReshapeDialog';
import { CloseDialog } from './CloseDialog';
import { QuickAdd } from './QuickAdd';
import { selectOnceThere } from './selectOnceThere';
import type { ChartDialog } from './useChartActions';

/** Read when somebody first exports: most never do. */
const PaperDialog = lazy(async () => ({ default: (await import('./export/PaperDialog')).PaperDialog }));

interface Props {
  engine: ChartEngine;
  dialog: ChartDialog;
  onDialog: (dialog: ChartDialog) => void;
  /** Whether cards are on screen. */
  drawn: boolean;
  revision: number;
  theme: ChartTheme;
  overlay: ChartOverlay;
}

/** What stands over the chart and waits for an answer. */
export function ChartDialogs({ engine, dialog, onDialog, drawn, revision, theme, overlay }: Props) {
  const close = () => onDialog(null);
  switch (dialog?.kind) {
    case 'add': return <QuickAdd engine={engine} atCard={drawn} under={dialog.under} onUnder={(under) => onDialog({ kind: 'add', under })} onClose={close} />;
    case 'assign': return <AssignDialog engine={engine} id={dialog.id} revision={revision} onClose={close} />;
    case 'reshape': return <ReshapeDialog what={dialog.what} id={dialog.id} onClose={close} onDone={(id) => selectOnceThere(engine, [id])} />;
    case 'close': return <CloseDialog engine={engine} ids={dialog.ids} revision={revision} onClose={close} />;
    case 'paper': return <Suspense><PaperDialog engine={engine} to={dialog.to} onScreen={theme} overlay={overlay.onPaper} onClose={close} /></Suspense>;
    case undefined: return null;
  }
}
