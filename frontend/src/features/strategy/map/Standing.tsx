import { VisuallyHidden } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconCircleDashed, IconCircleX } from '@tabler/icons-react';
import type { Step } from './alignmentTree';
import { standingOf } from './stepWords';
import styles from './map.module.css';

/** How the active objectives of a step stand, each by a shape, a colour and a number; the gravest first. */
export function Standing({ step }: { step: Step }) {
  const parts = [
    { n: step.offTrack, health: 'OFF_TRACK', Icon: IconCircleX }, { n: step.atRisk, health: 'AT_RISK', Icon: IconAlertTriangle },
    { n: step.onTrack, health: 'ON_TRACK', Icon: IconCircleCheck }, { n: step.unsure, health: 'UNKNOWN', Icon: IconCircleDashed },
  ];
  return (
    <span className={styles.standing} title={standingOf(step)}>
      <VisuallyHidden>{standingOf(step)}</VisuallyHidden>
      {parts.map(({ n, health, Icon }) => n > 0 && <span key={health} data-health={health} aria-hidden="true"><Icon size={13} stroke={1.8} />{n}</span>)}
    </span>
  );
}
