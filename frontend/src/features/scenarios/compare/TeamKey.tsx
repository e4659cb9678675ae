import { t } from '../../../lib/strings/strings';
import { TeamDot } from '../../../ui/TeamDot';
import { bareId } from '../../../lib/worldIds';
import styles from './compare.module.css';

/** More names than this tell nobody which colour is which. */
const most = 24;

/** Which colour is which team in the small charts. */
export function TeamKey({ seats }: { seats: readonly { team?: { id: string; name: string; color: number } | null }[] }) {
  const teams = new Map(seats.flatMap(({ team }) => (team ? [[bareId(team.id), team] as const] : [])));
  if (teams.size === 0 || teams.size > most) return null;
  return (
    <ul className={styles.key} aria-label={t.scenarios.compare.teams}>
      {[...teams.values()].map(({ id, name, color }) => <li key={id}><TeamDot color={color} />{name}</li>)}
    </ul>
  );
}
