/** What the router shows of this feature, in one file of the built app. */
export { TopologyRoom } from './TopologyRoom';
export { LoadPage } from './load/LoadPage';
