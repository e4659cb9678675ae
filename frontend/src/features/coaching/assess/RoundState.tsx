import { IconCheck, IconCircle, IconCircleHalf2, IconLock } from '@tabler/icons-react';
import type { AssessmentKind } from '../../../gql/graphql';
import { formatDay, dayOf } from '../../../lib/format/dates';
import { t } from '../../../lib/strings/strings';
import type { Round } from './round';
import type { OpenAssessment } from './useAssess';
import styles from './assess.module.css';

interface Props {
  kind: AssessmentKind;
  name: string;
  round: Round<OpenAssessment>;
}

const dayOn = (moment: string) => formatDay(dayOf(new Date(moment)), new Date());

/** Whose of the two is in. The other's stays hidden until both are, and so does whether it was begun. */
export function RoundState({ kind, name, round: { mine, both } }: Props) {
  const words = t.assess.round;
  if (kind === 'PEER') return null;
  const other = kind === 'SELF' ? words.partner : words.of(name);
  const partner = both && (kind === 'SELF' ? both.manager : both.self);
  const released = mine?.releasedAt != null || (!mine && partner !== null);
  return (
    <ul className={styles.round} aria-label={words.label}>
      <Part who={words.yours} {...stateOf(mine ?? (kind === 'SELF' ? both?.self : both?.manager) ?? null)} />
      <Part who={other} {...(released && partner ? stateOf(partner) : mine?.waiting ? { text: words.notIn, icon: 'open' } : { text: words.hidden, icon: 'hidden' })} />
    </ul>
  );
}

const icons = { open: IconCircle, half: IconCircleHalf2, done: IconCheck, hidden: IconLock };

function stateOf(assessment: OpenAssessment | null): { text: string; icon: keyof typeof icons } {
  const words = t.assess.round;
  if (!assessment) return { text: words.open, icon: 'open' };
  if (assessment.state === 'DRAFT') return { text: words.draft, icon: 'half' };
  if (assessment.agreedAt) return { text: words.agreed(dayOn(assessment.agreedAt)), icon: 'done' };
  if (assessment.authorAgreed) return { text: words.agreedHalf, icon: 'done' };
  return { text: assessment.sharedAt ? words.inSince(dayOn(assessment.sharedAt)) : words.in, icon: 'done' };
}

function Part({ who, text, icon }: { who: string; text: string; icon: keyof typeof icons }) {
  const Icon = icons[icon];
  return <li><Icon size={14} stroke={1.8} aria-hidden="true" /><strong>{who}</strong> {text}</li>;
}
