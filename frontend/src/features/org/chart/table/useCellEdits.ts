import { useMemo } from 'react';
import { graphql } from '../../../../gql';
import { useOrgRequest } from '../../../../lib/graphql/useOrgQuery';
import { asProblem } from '../../../../lib/graphql/problem';
import { useServices } from '../../../../lib/services';
import { t } from '../../../../lib/strings/strings';
import { useReadOnly } from '../../../../lib/useWorld';
import { parseNumber } from '../../edits/parseNumber';
import { useOrgEdits } from '../../edits/useOrgEdits';

const MainMembership = graphql(`
  query MainMembership($id: ID!, $asOf: DateTime, $scenario: ID) { org(asOf: $asOf, scenario: $scenario) { id position(id: $id) { id team { id } memberships { id team { id } } } } }
`);

/** What can be changed in a cell: each is one edit and one step of undo, and nothing is shown before it is so. */
export interface CellEdits {
  readonly rename: (seat: string, title: string) => void;
  readonly location: (seat: string, text: string) => void;
  readonly grade: (seat: string, text: string) => void;
  readonly fte: (seat: string, text: string) => void;
  readonly move: (seat: string, lead: string) => void;
  readonly team: (seat: string, team: string) => void;
}

/** The edits of the table's cells; null where nothing can be changed. */
export function useCellEdits(revision: () => number): CellEdits | null {
  const { seats, teams, expecting } = useOrgEdits();
  const { status } = useServices();
  const request = useOrgRequest();
  const readOnly = useReadOnly() !== null;
  return useMemo(() => {
    if (readOnly) return null;
    const seen = () => expecting(revision());
    const refuse = (text: string) => status.set({ text, tone: 'problem' });
    const joinOrMove = async (seat: string, team: string) => {
      try {
        const position = (await request(MainMembership, { id: seat })).org.position;
        const membership = position?.memberships.find((candidate) => candidate.team.id === position.team?.id);
        await (membership ? teams.updateMembership({ membership: membership.id, team }) : teams.join(team, seat));
      } catch (error) {
        const problem = asProblem(error);
        if (problem) status.set({ text: problem.message, advice: problem.advice, tone: 'problem' });
      }
    };
    return {
      rename: (seat, title) => (title === '' ? refuse(t.views.table.noTitle) : void seats.rename(seat, title, seen())),
      location: (position, text) => void seats.update({ position, location: text || null, expectedRevision: seen() }),
      grade: (position, text) => void seats.update({ position, grade: text || null, expectedRevision: seen() }),
      fte(position, text) {
        const fte = parseNumber(text);
        if (fte === null) refuse(t.views.table.notNumber(t.views.table.column.fte, text));
        else void seats.update({ position, fte, expectedRevision: seen() });
      },
      move: (seat, lead) => void seats.move([seat], lead, { expectedRevision: seen() }),
      team: (seat, team) => void joinOrMove(seat, team),
    };
  }, [readOnly, seats, teams, expecting, revision, status, request]);
}
