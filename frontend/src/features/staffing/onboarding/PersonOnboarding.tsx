import { unmask } from '../../../gql';
import { useConfidentialQuery } from '../../../lib/graphql/useConfidentialQuery';
import { t } from '../../../lib/strings/strings';
import { useOpenPath } from '../../../lib/useOpenPath';
import { useMayWrite } from '../../../lib/useWorld';
import page from '../../../ui/page.module.css';
import { ProblemState } from '../../../ui/states';
import { onboardingPath } from '../paths';
import { StepButton } from '../StepButton';
import { OnboardingLine, PersonOnboardingDocument } from './onboardingDocument';
import { OnboardingItem } from './OnboardingItem';
import { useOnboardingEdits } from './onboardingEdits';

/** How a person began in their seats; nothing for who may see none of it and begin none. */
export function PersonOnboarding({ personId }: { personId: string }) {
  const words = t.onboarding;
  const edits = useOnboardingEdits();
  const open = useOpenPath();
  const mayWrite = useMayWrite();
  const { data, problem, retry } = useConfidentialQuery(PersonOnboardingDocument, { person: personId });
  if (problem) return <ProblemState problem={problem} onRetry={retry} />;
  const of = data?.onboardingOf;
  const begins = mayWrite && of?.canBegin === true;
  if (!of || (of.plans.length === 0 && !begins)) return null;
  const begin = async () => {
    const result = await edits.begin({ person: personId });
    if (result.ok && result.data.beginOnboarding.onboarding) open(onboardingPath(result.data.beginOnboarding.onboarding.id));
    return result;
  };
  return (
    <section className={page.section}>
      <h2>{words.section}</h2>
      {of.plans.length > 0 && <ul className={page.list}>{of.plans.map((plan) => <li key={unmask(OnboardingLine, plan).id}><OnboardingItem onboarding={plan} ofPerson /></li>)}</ul>}
      {begins && of.plans.length === 0 && <p className={page.soft}>{words.beginHint}</p>}
      {begins && <StepButton variant="default" run={begin}>{words.begin}</StepButton>}
    </section>
  );
}
