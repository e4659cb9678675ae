import { t } from '../lib/strings/strings';
import type { FigureKind } from '../ui/figures/Figure';

const words = t.insights.saved;
const kinds = Object.entries(words.kind) as [FigureKind, string][];

/** As which figure an answer is shown. */
export function KindSelect({ kind, onChange }: { kind: FigureKind; onChange: (kind: FigureKind) => void }) {
  return <label>{words.as}<select value={kind} onChange={(event) => onChange(event.currentTarget.value as FigureKind)}>{kinds.map(([of, name]) => <option key={of} value={of}>{name}</option>)}</select></label>;
}
