/** What the router shows of this feature, in one file of the built app. */
export { StaffingRoom } from './StaffingRoom';
export { OpeningPage } from './OpeningPage';
export { ApplicationPage } from './ApplicationPage';
export { OnboardingPage } from './onboarding/OnboardingPage';
export { CyclePage } from './evaluation/CyclePage';
export { ImprovementPage } from './improvement/ImprovementPage';
export { HeadcountPage } from './headcount/HeadcountPage';
export { EvaluationPage } from './evaluation/EvaluationPage';
