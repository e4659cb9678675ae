import type { AssignPersonInput, ExpectationInput, MergePositionsInput, OpenPositionInput, ReportingLineKind, ReportsOfClosed, SeatPlan, SplitPositionInput, TransferPersonInput, UpdatePositionInput, UpdatePositionsInput } from '../../../gql/graphql';
import type { Edits } from '../../../lib/edits';
import { graphql } from '../../../lib/graphql/document';

const Open = graphql(`mutation OpenPosition($input: OpenPositionInput!) { openPosition(input: $input) { changeset { id revision summary } position { id } } }`);
const Rename = graphql(`mutation RenamePosition($input: RenamePositionInput!) { renamePosition(input: $input) { changeset { id revision summary } position { id title } } }`);
const Update = graphql(`mutation UpdatePosition($input: UpdatePositionInput!) { updatePosition(input: $input) { changeset { id revision summary } position { id } } }`);
const Decide = graphql(`mutation DecideSeat($input: DecideSeatInput!) { decideSeat(input: $input) { changeset { id revision summary } position { id state planState } } }`);
const UpdateMany = graphql(`mutation UpdatePositions($input: UpdatePositionsInput!) { updatePositions(input: $input) { changeset { id revision summary } positions { id } } }`);
const Copy = graphql(`mutation CopyPositions($input: CopyPositionsInput!) { copyPositions(input: $input) { changeset { id revision summary } positions { id } } }`);
const Move = graphql(`mutation MovePosition($input: MovePositionInput!) { movePosition(input: $input) { changeset { id revision summary } positions { id } } }`);
const Reorder = graphql(`mutation ReorderPosition($input: ReorderPositionInput!) { reorderPosition(input: $input) { changeset { id revision summary } position { id } } }`);
const Lift = graphql(`mutation LiftPosition($input: LiftPositionInput!) { liftPosition(input: $input) { changeset { id revision summary } positions { id } } }`);
const Close = graphql(`mutation ClosePosition($input: ClosePositionInput!) { closePosition(input: $input) { changeset { id revision summary } closed { id } } }`);
const Reopen = graphql(`mutation ReopenPosition($input: ReopenPositionInput!) { reopenPosition(input: $input) { changeset { id revision summary } position { id } } }`);
const Assign = graphql(`mutation AssignPerson($input: AssignPersonInput!) { assignPerson(input: $input) { changeset { id revision summary } assignment { id } } }`);
const Vacate = graphql(`mutation VacatePosition($input: VacatePositionInput!) { vacatePosition(input: $input) { changeset { id revision summary } position { id } } }`);
const AddLine = graphql(`mutation AddReportingLine($input: AddReportingLineInput!) { addReportingLine(input: $input) { changeset { id revision summary } line { id } } }`);
const RemoveLine = graphql(`mutation RemoveReportingLine($input: RemoveReportingLineInput!) { removeReportingLine(input: $input) { changeset { id revision summary } from { id } } }`);
const AddRole = graphql(`mutation AddPositionRole($input: AddPositionRoleInput!) { addPositionRole(input: $input) { changeset { id revision summary } positionRole { id } } }`);
const RemoveRole = graphql(`mutation RemovePositionRole($input: RemovePositionRoleInput!) { removePositionRole(input: $input) { changeset { id revision summary } position { id } } }`);

const Split = graphql(`mutation SplitPosition($input: SplitPositionInput!) { splitPosition(input: $input) { changeset { id revision summary } created { id } } }`);
const Merge = graphql(`mutation MergePositions($input: MergePositionsInput!) { mergePositions(input: $input) { changeset { id revision summary } position { id } } }`);
const Transfer = graphql(`mutation TransferPerson($input: TransferPersonInput!) { transferPerson(input: $input) { changeset { id revision summary } assignment { id } } }`);
const Expect = graphql(`mutation SetPositionExpectations($input: SetPositionExpectationsInput!) { setPositionExpectations(input: $input) { changeset { id revision summary } position { id } } }`);
const ExpectAsRoles = graphql(`mutation ClearPositionExpectations($input: ClearPositionExpectationsInput!) { clearPositionExpectations(input: $input) { changeset { id revision summary } position { id } } }`);

/** Everything that can be done to seats, as verbs. Each is one mutation and one step of undo. */
export function seatEdits(edits: Edits) {
  return {
    open: (input: OpenPositionInput) => edits.run(Open, { input }),
    rename: (position: string, title: string, expectedRevision?: number) => edits.run(Rename, { input: { position, title, expectedRevision } }),
    update: (input: UpdatePositionInput) => edits.run(Update, { input }),
    /** Decides what becomes of a seat that nobody holds, or that somebody leaves; null takes the decision back. */
    decide: (position: string, plan: SeatPlan | null, expectedRevision?: number) => edits.run(Decide, { input: { position, plan, expectedRevision } }),
    updateMany: (input: UpdatePositionsInput) => edits.run(UpdateMany, { input }),
    /** Opens vacant seats like these, each with all below it, under a manager. */
    copy: (positions: string[], reportsTo: string, expectedRevision?: number) => edits.run(Copy, { input: { positions, reportsTo, expectedRevision } }),
    /** Puts seats, each with all below it or alone, under a manager; null is the top. */
    move: (positions: string[], reportsTo: string | null, options: { index?: number; alone?: boolean; expectedRevision?: number | undefined } = {}) =>
      edits.run(Move, { input: { positions, reportsTo, ...options } }),
    /** Lifts seats out of the chart of a scenario, each with all below it, until they are moved under somebody. */
    lift: (positions: string[], expectedRevision?: number) => edits.run(Lift, { input: { positions, expectedRevision } }),
    /** Another place among the reports of its manager, 0 first. */
    reorder: (position: string, index: number, expectedRevision?: number) => edits.run(Reorder, { input: { position, index, expectedRevision } }),
    close: (positions: string[], reports: ReportsOfClosed, expectedRevision?: number) => edits.run(Close, { input: { positions, reports, expectedRevision } }),
    /** Opens a closed seat again, vacant. */
    reopen: (position: string, expectedRevision: number) => edits.run(Reopen, { input: { position, expectedRevision } }),
    assign: (input: AssignPersonInput) => edits.run(Assign, { input }),
    vacate: (position: string, person?: string, expectedRevision?: number) => edits.run(Vacate, { input: { position, person, expectedRevision } }),
    addLine: (from: string, to: string, kind: ReportingLineKind) => edits.run(AddLine, { input: { from, to, kind } }),
    removeLine: (line: string) => edits.run(RemoveLine, { input: { line } }),
    addRole: (position: string, role: string, primary: boolean, expectedRevision: number) => edits.run(AddRole, { input: { position, role, primary, expectedRevision } }),
    removeRole: (position: string, role: string, expectedRevision: number) => edits.run(RemoveRole, { input: { position, role, expectedRevision } }),
    /** Opens a second seat like this one beside it, with some of its reports. */
    split: (input: SplitPositionInput) => edits.run(Split, { input }),
    /** Moves all that hangs on one seat to another, and closes the first. */
    merge: (input: MergePositionsInput) => edits.run(Merge, { input }),
    /** Moves somebody from one seat to another in one step. */
    transfer: (input: TransferPersonInput) => edits.run(Transfer, { input }),
    /** Tunes for the seat what its roles expect of one competency. */
    expect: (position: string, expectation: ExpectationInput, expectedRevision?: number) => edits.run(Expect, { input: { position, expectations: [expectation], expectedRevision } }),
    expectAsRoles: (position: string, competency: string, expectedRevision?: number) => edits.run(ExpectAsRoles, { input: { position, competencies: [competency], expectedRevision } }),
  };
}

export type SeatEdits = ReturnType<typeof seatEdits>;
