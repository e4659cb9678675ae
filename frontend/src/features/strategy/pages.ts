/** What the router shows of this feature, in one file of the built app. */
export { VisionPage } from './vision/VisionPage';
export { StrategyPage } from './plan/StrategyPage';
export { InsightsPage } from './insights/InsightsPage';
export { ObjectivesRoom } from './objectives/ObjectivesRoom';
export { AlignmentRoom } from './map/AlignmentRoom';
export { CoverageRoom } from './coverage/CoverageRoom';
export { TeamContextPage } from './context/TeamContextPage';
export { ObjectiveImportRoom } from './import/ObjectiveImportRoom';
export { CommitmentsRoom } from './commitments/CommitmentsRoom';
export { CommitmentPage } from './commitments/CommitmentPage';
export { ObjectivePage } from './objectives/ObjectivePage';
