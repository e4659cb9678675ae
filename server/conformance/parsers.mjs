// Has the exports of a running server read by parsers that are not ours, and compares what they find with the graph. It
// opens a seat with a title that every format must keep apart from its own signs.
//   CADRE_TOKEN=... node parsers.mjs http://127.0.0.1:8080
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse as parseDot } from '@ts-graphviz/ast';
import DOMPurify from 'dompurify';
import { DirectedGraph } from 'graphology';
import graphml from 'graphology-graphml';
import jsonld from 'jsonld';
import mermaid from 'mermaid';
import { Parser, Writer } from 'n3';
import { validateXML } from 'xmllint-wasm';
import { ask, text } from './ask.mjs';

const hostile = `=1+1 "q" <b>&amp; \\ # ; 'x' \`é\` -->|y| @en`;
const { openPosition: { position: { id: seat } } } = await ask('mutation($title: String!) { openPosition(input: { title: $title }) { position { id } } }', { title: hostile });
const { org } = await ask('{ org { chart { seats { id title reportsTo } lines { from to } } teams(first: 100) { totalCount } } }');
const { seats, lines } = org.chart;
const reports = seats.filter(({ reportsTo }) => reportsTo !== null).length;

async function turtleAndJSONLD() {
  const quads = new Parser().parse(await text('/exports/org.ttl'));
  const title = quads.find(({ subject, predicate }) => subject.value === `urn:cadre:${seat}` && predicate.value.endsWith('prefLabel'));
  assert.equal(title?.object.value, hostile);
  const count = (predicate) => quads.filter((quad) => quad.predicate.value === `http://www.w3.org/ns/org#${predicate}`).length;
  assert.equal(count('reportsTo'), reports);
  assert.equal(quads.filter(({ object }) => object.value === 'http://www.w3.org/ns/org#Post').length, seats.length);
  const document = JSON.parse(await text('/exports/org.jsonld'));
  const fromJSON = await jsonld.toRDF(document, { format: 'application/n-quads', documentLoader: () => assert.fail('the file refers to another') });
  const fromTurtle = new Writer({ format: 'N-Quads' }).quadsToString(quads);
  const sorted = (nquads) => [...new Set(new Parser({ format: 'N-Quads' }).parse(nquads).map((quad) => new Writer({ format: 'N-Quads' }).quadsToString([quad])))].sort();
  assert.deepEqual(sorted(fromJSON), sorted(fromTurtle));
  return `Turtle and JSON-LD: the same ${quads.length} triples`;
}

async function dot() {
  const { children: [graph] } = parseDot(await text('/exports/org.dot'));
  const of = (type) => graph.children.filter((child) => child.type === type);
  assert.equal(of('Node').length, seats.length);
  assert.equal(of('Edge').length, reports + lines.length);
  const node = of('Node').find(({ id }) => id.value === seat);
  const label = node.children.find(({ key }) => key?.value === 'label').value.value;
  assert.equal(label.replace(/^[^]*?\\n/, '').replaceAll('\\"', '"').replaceAll('\\\\', '\\'), hostile);
  return `DOT: ${seats.length} nodes, ${reports + lines.length} edges`;
}

async function flowchart() {
  // There is no page here that a label could harm: what Mermaid takes out of labels for one is left in.
  Object.assign(DOMPurify, { addHook: () => undefined, sanitize: (label) => label });
  const drawn = await text('/exports/org.mmd');
  assert.equal((await mermaid.parse(drawn)).diagramType, 'flowchart-v2');
  const { db } = await mermaid.mermaidAPI.getDiagramFromText(drawn);
  const vertices = [...db.getVertices().values()];
  assert.equal(vertices.length, seats.length);
  assert.equal(db.getEdges().length, reports + lines.length);
  const plain = (label) => label.replaceAll(/ﬂ°°(\d+)¶ß/g, (_, code) => String.fromCodePoint(code));
  assert.ok(vertices.some(({ text }) => plain(text).endsWith(`<br/>${hostile}`)), vertices.find(({ text }) => text.includes('1+1'))?.text);
  await assert.rejects(mermaid.parse('flowchart TB\n  s0["a"] --> '), 'what is no flowchart is parsed');
  return `Mermaid: ${vertices.length} vertices`;
}

/** Whether a file is as the schema of GraphML says, by libxml2; else what is wrong with it. */
async function asGraphML(contents) {
  const schema = [readFileSync(new URL('graphml.xsd', import.meta.url), 'utf8')];
  const { valid, errors } = await validateXML({ xml: [{ fileName: 'org.graphml', contents }], schema });
  return valid ? null : errors[0].message;
}

async function graphML() {
  const written = await text('/exports/org.graphml');
  assert.equal(await asGraphML(written), null);
  for (const [from, to] of [[/source="[^"]+"/, 'source="nobody"'], ['attr.type="string"', 'attr.type="text"'], ['<data key="kind">', '<data key="kin">'], ['<graph id', '<tree/><graph id']]) {
    assert.notEqual(await asGraphML(written.replace(from, to)), null, `${to} is let pass`);
  }
  const graph = graphml.parse(DirectedGraph, written, { addMissingNodes: false });
  assert.equal(graph.order, seats.length + org.teams.totalCount);
  assert.equal(graph.getNodeAttribute(seat, 'title'), hostile);
  assert.equal(graph.filterEdges((_, { relation }) => relation === 'REPORTS_TO').length, reports);
  return `GraphML: ${graph.order} nodes, ${graph.size} edges, as its schema says`;
}

for (const check of [turtleAndJSONLD, dot, flowchart, graphML]) console.log(await check());
