/** The organisation as our API sends it. Some seats are vacant, some are held for the time being, some assist, so that cards differ. */
export function asRows(seats) {
  const ranks = new Map();
  return seats.map((seat, i) => {
    const rank = (ranks.get(seat.parentId) ?? 0) + 1;
    ranks.set(seat.parentId, rank);
    const vacant = i % 20 === 19 && seat.reports === 0;
    return {
      id: seat.id,
      title: seat.title,
      reportsTo: seat.parentId,
      rank,
      fte: 1,
      headcount: 1,
      assistant: i % 200 === 101 && seat.reports === 0,
      location: null,
      grade: null,
      managerRef: null,
      team: { id: `team_${seat.tone}`, name: seat.team, color: seat.tone },
      holders: vacant ? [] : [{ assignmentId: `asg_${i}`, id: `per_${i}`, name: seat.name, kind: i % 50 === 7 ? 'INTERIM' : 'PERMANENT' }],
      vacant,
      directReports: seat.reports,
      totalReports: seat.total,
      roles: [],
    };
  });
}

const KINDS = ['DOTTED', 'FUNCTIONAL', 'PROJECT', 'MENTOR'];

/** A line beside the tree for every hundredth seat, to a seat not far from it in the list. */
export function asLines(seats) {
  const lines = [];
  for (let i = 50; i < seats.length; i += 100) lines.push({ id: `line_${i}`, from: seats[i].id, to: seats[i - 37].id, kind: KINDS[(i / 50) % 4 | 0] });
  return lines;
}

/** The rows that the server sends after a move: the seat, and all leads above it before and now, whose counts have changed. */
export function rowsOfMove(engine, id, leadId) {
  const seat = engine.seat(id);
  const siblings = engine.below(leadId).map((below) => engine.seat(below)).filter((below) => below.reportsTo === leadId && below.id !== id);
  const moved = { ...seat, reportsTo: leadId, rank: Math.max(0, ...siblings.map((sibling) => sibling.rank)) + 1 };
  return [moved, ...[...engine.ancestors(id)].map((above) => ({ ...engine.seat(above) }))];
}
