import type { Foretold } from '../../../../chart/gestures/drop';
import { unmask } from '../../../../gql';
import type { MovePreviewQuery } from '../../../../gql/graphql';
import { t } from '../../../../lib/strings/strings';
import { FindingFields, nameOf, type Finding } from '../../limits/findingFields';
import { showCrossing } from '../../limits/limitWords';
import { toneOf } from '../../limits/seatBadges';

const words = t.chart.foretell;

/** So many findings are told at the hand; how many more there are is told too. */
const most = 4;

/** What a move would do to limits, the gravest that it brings first: as lines for the hint at the hand. */
export function foretold({ appeared, resolved }: MovePreviewQuery['org']['movePreview'], titleOf: (rule: Finding['rule']) => string): readonly Foretold[] {
  const come = unmask(FindingFields, appeared);
  const go = unmask(FindingFields, resolved);
  if (come.length + go.length === 0) return [{ tone: 'plain', text: words.none }];
  const nameIn = ({ subject }: Finding) => (subject ? nameOf(subject) : t.limits.findings.whole);
  const lines: Foretold[] = [
    ...come.map((finding) => ({ tone: toneOf[finding.severity], text: words.brings(titleOf(finding.rule), nameIn(finding), showCrossing(finding)) })),
    ...go.map((finding) => ({ tone: 'resolved' as const, text: words.resolves(titleOf(finding.rule), nameIn(finding)) })),
  ];
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), { tone: 'plain', text: words.more(lines.length - most + 1) }];
}

/** The same in words alone, for assistive technology: a shape says there what a line does not. */
export function saidOf({ tone, text }: Foretold): string {
  return tone === 'plain' || tone === 'resolved' ? text : `${t.limits.severity[severityOf[tone]]}: ${text}`;
}

const severityOf = { info: 'INFO', warn: 'WARN', error: 'ERROR' } as const;
