import { makeFlow } from './reactFlow.jsx';

export default makeFlow({ culled: false });
