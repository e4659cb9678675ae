import { Link } from '@tanstack/react-router';
import { graphql } from '../../../lib/graphql/document';
import { problemOfCombined } from '../../../lib/graphql/problem';
import { useOrgQuery } from '../../../lib/graphql/useOrgQuery';
import { t } from '../../../lib/strings/strings';
import { EmptyState, LoadingRows, ProblemState } from '../../../ui/states';
import { SeatFindings } from '../limits/SeatFindings';
import { SeatExpectations } from './SeatExpectations';
import { SeatFacts } from './SeatFacts';
import { SeatHead } from './SeatHead';
import { SeatHistory } from './SeatHistory';
import { SeatHolders } from './SeatHolders';
import { SeatLines } from './SeatLines';
import { SeatRoles } from './SeatRoles';
import { SeatSuccession } from './SeatSuccession';
import { SeatTeams } from './SeatTeams';
import styles from './seat.module.css';

const SeatDocument = graphql(`
  query Seat($id: ID!, $asOf: DateTime, $scenario: ID) {
    org(asOf: $asOf, scenario: $scenario) {
      id
      revision
      position(id: $id) {
        id
        closedOn
        ...SeatHead
        ...SeatFindings
        ...SeatHolders
        ...SeatFacts
        ...SeatRoles
        ...SeatExpectations
        ...SeatTeams
        ...SeatLines
        ...SeatHistory
      }
    }
  }
`);

/** One seat in full, each fact edited where it stands. */
export function SeatInspector({ id, onChoose }: { id: string; onChoose: (id: string | undefined) => void }) {
  const [{ data, error }, retry] = useOrgQuery({ query: SeatDocument, variables: { id } });
  if (error && !data) return <ProblemState problem={problemOfCombined(error)} onRetry={() => retry({ requestPolicy: 'network-only' })} />;
  if (!data) return <LoadingRows />;
  const seat = data.org.position;
  if (!seat || seat.closedOn) {
    return <EmptyState title={t.seat.gone} actions={<Link to="/history">{t.frame.room.history}</Link>}>{t.seat.goneText}</EmptyState>;
  }
  return (
    <div className={styles.inspector}>
      <SeatHead seat={seat} revision={data.org.revision} onChoose={onChoose} />
      <SeatFindings seat={seat} />
      <SeatHolders seat={seat} revision={data.org.revision} />
      <SeatSuccession id={seat.id} />
      <SeatTeams seat={seat} />
      <SeatRoles seat={seat} />
      <SeatExpectations seat={seat} revision={data.org.revision} />
      <SeatLines seat={seat} onChoose={onChoose} />
      <SeatFacts seat={seat} revision={data.org.revision} />
      <SeatHistory seat={seat} />
    </div>
  );
}
