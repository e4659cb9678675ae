import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { formatDay } from '../../../lib/format/dates';
import { graphql } from '../../../lib/graphql/document';
import { problemOfCombined } from '../../../lib/graphql/problem';
import { useOrgQuery } from '../../../lib/graphql/useOrgQuery';
import { t } from '../../../lib/strings/strings';
import { useReadOnly } from '../../../lib/useWorld';
import { EmptyState, LoadingRows, ProblemState } from '../../../ui/states';
import { SeatFindings } from '../limits/SeatFindings';
import { useOrgEdits } from '../edits/useOrgEdits';
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
        title
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
  if (seat?.closedOn) return <ClosedSeat id={seat.id} title={seat.title} closedOn={seat.closedOn} revision={data.org.revision} />;
  if (!seat) {
    return <EmptyState title={t.seat.gone} actions={<Link to="/history">{t.frame.room.history}</Link>}>{t.seat.goneText}</EmptyState>;
  }
  return (
    <div className={styles.inspector}>
      <SeatHead seat={seat} revision={data.org.revision} onChoose={onChoose} />
      <SeatFindings seat={seat} />
      <SeatHolders seat={seat} revision={data.org.revision} />
      <SeatSuccession id={seat.id} />
      <SeatTeams seat={seat} revision={data.org.revision} />
      <SeatRoles seat={seat} revision={data.org.revision} />
      <SeatExpectations seat={seat} revision={data.org.revision} />
      <SeatLines seat={seat} onChoose={onChoose} />
      <SeatFacts seat={seat} revision={data.org.revision} />
      <SeatHistory seat={seat} />
    </div>
  );
}

/** A seat that is not in the chart any more, with the way back. */
function ClosedSeat({ id, title, closedOn, revision }: { id: string; title: string; closedOn: string; revision: number }) {
  const { seats, expecting } = useOrgEdits();
  const readOnly = useReadOnly() !== null;
  return (
    <EmptyState
      title={t.seat.closedTitle(title)}
      actions={<>{!readOnly && <Button onClick={() => void seats.reopen(id, expecting(revision))}>{t.seat.reopen}</Button>}<Link to="/history">{t.frame.room.history}</Link></>}
    >
      {t.seat.closedText(formatDay(closedOn, new Date()))}
    </EmptyState>
  );
}
