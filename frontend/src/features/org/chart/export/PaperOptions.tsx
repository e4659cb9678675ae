import { Checkbox, NumberInput, SegmentedControl } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ChartSnapshot } from '../../../../chart/export/ChartSnapshot';
import { EXPORT_FORMATS, PAPER_SIZES } from '../../../../chart/export/exportChart';
import { t } from '../../../../lib/strings/strings';
import { layoutsOf, type PaperChoice, scales, scopesOf, widths } from './paperChoice';
import styles from './export.module.css';

interface Props {
  snapshot: ChartSnapshot;
  choice: PaperChoice;
  isPrint: boolean;
  disabled: boolean;
  onChange: (choice: PaperChoice) => void;
}

const words = t.paper;
const looks = ['light', 'screen'] as const;
const turns = ['landscape', 'portrait'] as const;

/** What, as what, and on which paper. */
export function PaperOptions({ snapshot, choice, isPrint, disabled, onChange }: Props) {
  const scopes = scopesOf(snapshot);
  const layouts = layoutsOf(choice.format, isPrint);
  const isOnPaper = choice.format === 'pdf' && choice.layout !== 'sheet';
  const set = (change: Partial<PaperChoice>) => onChange({ ...choice, ...change });
  const layoutWords = choice.format === 'pptx' ? { ...words.layout, ...words.slides } : words.layout;
  return (
    <div className={styles.options}>
      {scopes.length > 1 && <Choose label={words.what} disabled={disabled} values={scopes} value={choice.scope} say={(scope) => words.scope[scope]} onChoose={(scope) => set({ scope })} />}
      {!isPrint && <Choose label={words.format} disabled={disabled} values={EXPORT_FORMATS} value={choice.format} say={(format) => words.formats[format]} note={words.formatText[choice.format]} onChoose={(format) => set({ format })} />}
      {layouts.length > 1 && <Choose label={words.pages} disabled={disabled} values={layouts} value={choice.layout} say={(layout) => layoutWords[layout]} onChoose={(layout) => set({ layout })} />}
      {isOnPaper && (
        <Row label={words.paper}>
          <Segments label={words.paper} disabled={disabled} values={PAPER_SIZES} value={choice.paper} say={(size) => words.sizes[size]} onChoose={(paper) => set({ paper })} />
          <Segments label={`${words.turn.landscape}, ${words.turn.portrait}`} disabled={disabled} values={turns} value={choice.isLandscape ? 'landscape' : 'portrait'} say={(turn) => words.turn[turn]} onChoose={(turn) => set({ isLandscape: turn === 'landscape' })} />
        </Row>
      )}
      {choice.format === 'png' && (
        <Row label={words.scale}>
          <Segments label={words.scale} disabled={disabled} values={scales.map(String)} value={choice.width === null ? String(choice.scale) : ''} say={(scale) => `${Number(scale).toLocaleString()}×`} onChoose={(scale) => set({ scale: Number(scale), width: null })} />
          <NumberInput
            size="xs" w={150} aria-label={words.width} placeholder={words.width} disabled={disabled} min={widths.least} max={widths.most} clampBehavior="blur" allowDecimal={false} allowNegative={false} thousandSeparator=","
            value={choice.width ?? ''} onChange={(width) => set({ width: typeof width === 'number' && width >= widths.least && width <= widths.most ? width : null })}
          />
        </Row>
      )}
      <Choose label={words.look} disabled={disabled} values={looks} value={choice.look} say={(look) => words.looks[look]} onChoose={(look) => set({ look })} />
      {snapshot.folded.length > 0 && choice.scope !== 'selection' && (
        <Row label=""><Checkbox size="xs" label={words.keepFolds} disabled={disabled} checked={choice.keepFolds} onChange={(event) => set({ keepFolds: event.currentTarget.checked })} /></Row>
      )}
    </div>
  );
}

interface ChooseProps<Value extends string> {
  label: string;
  disabled: boolean;
  values: readonly Value[];
  value: Value;
  say: (value: Value) => string;
  onChoose: (value: Value) => void;
  note?: string;
}

function Choose<Value extends string>({ note, ...segments }: ChooseProps<Value>) {
  return <Row label={segments.label} note={note}><Segments {...segments} /></Row>;
}

function Segments<Value extends string>({ label, disabled, values, value, say, onChoose }: ChooseProps<Value>) {
  return (
    <SegmentedControl
      aria-label={label} disabled={disabled} value={value} data={values.map((each) => ({ value: each, label: say(each) }))}
      onChange={(chosen) => onChoose(values.find((each) => each === chosen) ?? value)}
    />
  );
}

function Row({ label, note, children }: { label: string; note?: string | undefined; children: ReactNode }) {
  return (
    <>
      <span className={styles.label} aria-hidden="true">{label}</span>
      <div className={styles.field}>{children}{note !== undefined && <span className={styles.note}>{note}</span>}</div>
    </>
  );
}
