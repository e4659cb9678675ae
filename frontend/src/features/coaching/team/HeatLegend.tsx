import { t } from '../../../lib/strings/strings';
import type { HeatStep } from './heat';
import styles from './team.module.css';

const steps: readonly { step: HeatStep; text: string; label: string }[] = [
  { step: -3, text: '−2', label: '' }, { step: -2, text: '−1', label: '' }, { step: -1, text: '−½', label: t.competence.legend.below },
  { step: 0, text: '0', label: t.competence.legend.meets }, { step: 1, text: '+½', label: '' }, { step: 2, text: '+1', label: t.competence.legend.above },
  { step: 'unseen', text: t.competence.unseen, label: t.competence.legend.unseen },
  { step: 'none', text: '', label: t.competence.legend.notExpected },
];

/** What the tints and signs of the cells say. */
export function HeatLegend() {
  return (
    <ul className={styles.legend} aria-label={t.competence.legend.label}>
      {steps.map(({ step, text, label }) => <li key={step}><span className={styles.swatch} data-step={step}>{text}</span>{label}</li>)}
    </ul>
  );
}
