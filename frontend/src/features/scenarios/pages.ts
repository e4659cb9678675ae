/** What the router shows of this feature, in one file of the built app. */
export { ScenariosRoom } from './ScenariosRoom';
export { ScenarioPage } from './page/ScenarioPage';
export { CompareRoom } from './compare/CompareRoom';
