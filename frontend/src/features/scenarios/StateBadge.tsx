import { IconArchive, IconCircleCheck, IconCircleCheckFilled, IconEye, IconPencil } from '@tabler/icons-react';
import type { ScenarioState } from '../../gql/graphql';
import { t } from '../../lib/strings/strings';
import styles from './scenarios.module.css';

const icons = { DRAFT: IconPencil, IN_REVIEW: IconEye, APPROVED: IconCircleCheck, APPLIED: IconCircleCheckFilled, ARCHIVED: IconArchive } as const satisfies Record<ScenarioState, unknown>;

/** How far a scenario is: a shape and a word, and only then a colour. */
export function StateBadge({ state }: { state: ScenarioState }) {
  const Icon = icons[state];
  return <span className={styles.state} data-state={state}><Icon size={14} stroke={1.8} aria-hidden="true" />{t.scenarios.state[state]}</span>;
}
