import { unmask, type FragmentType } from '../../../gql';
import { formatDay } from '../../../lib/format/dates';
import { t } from '../../../lib/strings/strings';
import { InnerLink } from '../../../ui/InnerLink';
import page from '../../../ui/page.module.css';
import { onboardingPath } from '../paths';
import staffing from '../staffing.module.css';
import { OnboardingLine } from './onboardingDocument';
import { Standing } from './Standing';

/** One onboarding in a list: who, where, and how it does. On a page of the person it is named by the seat. */
export function OnboardingItem({ onboarding: masked, ofPerson = false }: { onboarding: FragmentType<typeof OnboardingLine>; ofPerson?: boolean }) {
  const words = t.onboarding;
  const onboarding = unmask(OnboardingLine, masked);
  const now = new Date();
  const ended = onboarding.endedOn !== null;
  return (
    <>
      <InnerLink className={page.link} href={onboardingPath(onboarding.id)}>{(ofPerson ? onboarding.position?.title : onboarding.person?.name) ?? words.title}</InnerLink>
      <span className={page.soft}>{[ofPerson ? words.progress(onboarding.doneCount, onboarding.taskCount) : onboarding.position?.title, onboarding.endedOn ? words.endedOn(formatDay(onboarding.endedOn, now)) : words.until(formatDay(onboarding.reviewBy, now))].filter(Boolean).join(' · ')}</span>
      {!ended && <span className={staffing.end}><Standing of={onboarding} /></span>}
    </>
  );
}
