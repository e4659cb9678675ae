import { Kind, parse, print, visit, type DocumentNode, type FieldNode, type SelectionSetNode } from 'graphql';

/** By what name the seats of a group are asked for. */
export const seatIds = 'seatIds';

/** How many groups are asked for where the query says nothing: all that the server tells at once. */
const mostGroups = 1000;

const aggregates: readonly string[] = ['aggregateSeats', 'aggregatePeople', 'aggregateTeams'];
const types: readonly string[] = ['SeatAggregate', 'PersonAggregate', 'TeamAggregate'];

const asked: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: seatIds } };

const withSeats = (set: SelectionSetNode): SelectionSetNode => ({ ...set, selections: [...set.selections, asked] });

/** The groups that are selected of an aggregate, each with its seats. */
function ofAggregate(set: SelectionSetNode): SelectionSetNode {
  return {
    ...set,
    selections: set.selections.map((selection) => {
      if (selection.kind === Kind.INLINE_FRAGMENT) return { ...selection, selectionSet: ofAggregate(selection.selectionSet) };
      if (selection.kind !== Kind.FIELD || selection.selectionSet === undefined) return selection;
      if (selection.name.value !== 'groups') return selection;
      const given = selection.arguments ?? [];
      const all = given.some(({ name }) => name.value === 'first') ? given : [...given, { kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: 'first' }, value: { kind: Kind.INT, value: String(mostGroups) } } as const];
      return { ...selection, arguments: all, selectionSet: withSeats(selection.selectionSet) };
    }),
  };
}

/** Has a query of an aggregate say of each group which seats are in it, and of all groups where it does not say of how many. What is no GraphQL stays as it is. */
export function withGroupSeats(query: string): string {
  let document: DocumentNode;
  try {
    document = parse(query);
  } catch {
    return query; // the server says what is wrong with it
  }
  return print(visit(document, {
    Field: (field) => (aggregates.includes(field.name.value) && field.selectionSet ? { ...field, selectionSet: ofAggregate(field.selectionSet) } : undefined),
    FragmentDefinition: (fragment) => (types.includes(fragment.typeCondition.name.value) ? { ...fragment, selectionSet: ofAggregate(fragment.selectionSet) } : undefined),
  }));
}
