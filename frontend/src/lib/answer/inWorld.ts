import { Kind, parse, print, visit, type ArgumentNode, type DocumentNode } from 'graphql';
import { isNow, type World } from '../world';

const argument = (name: string, value: string): ArgumentNode => ({ kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: name }, value: { kind: Kind.STRING, value } });

/** Has a query asked of a world: each `org` of its root that names no world is opened there. What is no GraphQL stays as it is. */
export function inWorld(query: string, world: World): string {
  if (isNow(world)) return query;
  let document: DocumentNode;
  try {
    document = parse(query);
  } catch {
    return query; // the server says what is wrong with it
  }
  let depth = 0;
  return print(visit(document, {
    Field: {
      enter(field) {
        depth += 1;
        if (depth !== 1 || field.name.value !== 'org' || (field.arguments ?? []).length > 0) return undefined;
        return { ...field, arguments: [...(world.asOf === null ? [] : [argument('asOf', world.asOf)]), ...(world.scenario === null ? [] : [argument('scenario', world.scenario)])] };
      },
      leave() { depth -= 1; },
    },
  }));
}
