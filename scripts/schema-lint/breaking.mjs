// What of the schema breaks clients of the last release, and is not accepted on purpose.
import { buildSchema, findBreakingChanges } from 'graphql';

/** What would break a client or a gateway, each as one line. */
export function breaks(released, now) {
  const [before, after] = [released, now].map((text) => buildSchema(text));
  const changes = findBreakingChanges(before, after).map(({ type, description }) => `${type}: ${description}`);
  const kept = new Set(keysOf(after));
  return [...changes, ...keysOf(before).filter((key) => !kept.has(key)).map((key) => `KEY_REMOVED: ${key} is no key any more.`)].sort();
}

/** By which fields other graphs name the objects of this one. */
function keysOf(schema) {
  return Object.values(schema.getTypeMap()).flatMap(({ name, astNode, extensionASTNodes }) =>
    [astNode, ...(extensionASTNodes ?? [])].flatMap((node) => (node?.directives ?? []).filter((directive) => directive.name.value === 'key'))
      .map(({ arguments: [fields] }) => `${name}(${fields.value.value})`));
}

/** What is wrong: breaks that nobody accepted, accepted ones that there are not, and reasons that say nothing. */
export function judge(found, accepted) {
  return [
    ...found.filter((change) => !(change in accepted)).map((change) => `breaks clients: ${change}`),
    ...Object.keys(accepted).filter((change) => !found.includes(change)).map((change) => `is accepted, and breaks nothing: ${change}`),
    ...Object.entries(accepted).filter(([, why]) => typeof why !== 'string' || why.trim().length < 10).map(([change]) => `is accepted without a reason: ${change}`),
  ];
}
