/** What the router shows of this feature, in one file of the built app. */
export { PeopleRoom } from './people/PeopleRoom';
export { TeamsRoom } from './teams/TeamsRoom';
export { RolesRoom } from './roles/RolesRoom';
export { RolePage } from './roles/RolePage';
export { HistoryRoom } from './history/HistoryRoom';
export { ImportRoom } from './import/ImportRoom';
