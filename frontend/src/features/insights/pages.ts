/** What the router shows of this feature, in one file of the built app. */
export { InsightsRoom } from './InsightsRoom';
