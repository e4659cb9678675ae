import { IconBuilding, IconChartBar, IconCpu, IconEye, IconMessages } from '@tabler/icons-react';
import type { InsightKind } from '../../../gql/graphql';
import { t } from '../../../lib/strings/strings';
import styles from '../strategy.module.css';

const icons = { QUANTITATIVE: IconChartBar, QUALITATIVE_EVALUATIVE: IconEye, QUALITATIVE_GENERATIVE: IconMessages, TECHNOLOGY: IconCpu, INDUSTRY: IconBuilding } as const;

/** Where an insight comes from, as a shape and a word. */
export function InsightKindBadge({ kind }: { kind: InsightKind }) {
  const Icon = icons[kind];
  return <span className={styles.kind}><Icon size={13} stroke={1.7} aria-hidden="true" />{t.strategy.insights.kinds[kind]}</span>;
}
