// Composes the graph of a running server with another one that extends it, by npm @apollo/composition, as a gateway would
// be given them.   CADRE_TOKEN=... node compose.mjs http://127.0.0.1:8080
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { composeServices } from '@apollo/composition';
import { buildSchema, findBreakingChanges, getIntrospectionQuery, buildClientSchema, parse } from 'graphql';
import { ask, text } from './ask.mjs';

const { _service: { sdl } } = await ask('{ _service { sdl } }');
const projects = readFileSync(new URL('projects.graphql', import.meta.url), 'utf8');
const compose = (ours) => composeServices([{ name: 'cadre', url: 'http://cadre', typeDefs: parse(ours) }, { name: 'projects', url: 'http://projects', typeDefs: parse(projects) }]);

const { errors, hints, supergraphSdl } = compose(sdl);
assert.deepEqual(errors, undefined);
assert.deepEqual((hints ?? []).map(({ definition, message }) => `${definition.code} ${message}`).filter((hint) => /Person|Team|Position|Objective/.test(hint)), []);
for (const type of ['Person', 'Position', 'Team', 'Objective']) {
  const owners = [...supergraphSdl.matchAll(new RegExp(`^type ${type}(?: implements [^\\n]*)?\\n((?:  @.*\\n)+)`, 'gm'))].flatMap(([, directives]) => [...directives.matchAll(/graph: (\w+), key/g)].map(([, graph]) => graph));
  assert.deepEqual([...new Set(owners)].sort(), ['CADRE', 'PROJECTS'], `${type} is joined by both graphs: ${owners}`);
}
// Whoever takes a key away breaks every graph that uses it: this judge notices.
assert.notEqual(compose(sdl.replace('@key(fields: "source externalId")', '')).errors, undefined, 'a graph without a key composes all the same');

// The schema as a file is the one that introspection tells, but for a directive of the executor's own.
const file = buildSchema(await text('/schema.graphql'));
const told = buildClientSchema(await ask(getIntrospectionQuery({ directiveIsRepeatable: true })));
assert.deepEqual([...findBreakingChanges(file, told), ...findBreakingChanges(told, file)].map(({ description }) => description), ['defer was removed.']);
console.log(`composed ${sdl.length} characters with another graph; the file and introspection tell one schema`);
