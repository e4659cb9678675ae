/** What the router shows of this feature, in one file of the built app. */
export { PersonRoom } from './person/PersonRoom';
export { WithoutCoachRoom } from './coach/WithoutCoachRoom';
export { TimeRoom } from './time/TimeRoom';
export { MeetingRoom } from './oneOnOne/MeetingRoom';
export { AssessPage } from './assess/AssessPage';
export { GapsPage } from './gaps/GapsPage';
export { FeedbackPage } from './feedback/FeedbackPage';
export { TeamCompetence } from './team/TeamCompetence';
export { ExpectationsRoom } from './expectations/ExpectationsRoom';
