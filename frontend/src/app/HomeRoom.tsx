import { HomeRoom as CoachingHome } from '../features/coaching/home/HomeRoom';
import { LoadDue } from '../features/topology/load/LoadDue';

/** Where the day begins: what a leader's coaching asks of them, and which of their teams is asked something. */
export function HomeRoom() {
  return <CoachingHome due={<LoadDue />} />;
}
