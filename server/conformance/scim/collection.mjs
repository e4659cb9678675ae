// Runs Microsoft's Postman collection of SCIM requests by newman against an organisation with nobody in it, and compares what
// fails with what is known to be expected by Microsoft's own server alone.
// server/host/scim_collection_test.go runs it on each database.
//   CADRE_TOKEN=... node collection.mjs http://127.0.0.1:8080
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import newman from 'newman';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const collection = JSON.parse(readFileSync(here('../../host/testdata/scim-collection/entra.json'), 'utf8'));

// The copy of this repository is that which came with the fixtures, where they are at hand.
const shared = here('../../../../shared/data/scim/entra-PostmanCollection.json');
if (existsSync(shared)) assert.deepEqual(collection, JSON.parse(readFileSync(shared, 'utf8')), 'the collection is not that of ../shared/data/scim');
else console.log('SCIM: ../shared/data/scim is not here, so that the copy in server/host/testdata is not compared with it');

// The first folder fetches a token from Microsoft's own server; ours is given.
collection.item = collection.item.filter(({ name }) => name !== 'Get Token');

/** What is expected there and by RFC 7644 of nobody, and why. */
const known = JSON.parse(readFileSync(here('known.json'), 'utf8'));

const address = new URL(process.argv[2]);
const values = { Protocol: address.protocol.slice(0, -1), Server: address.hostname, Port: `:${address.port}`, Api: 'scim/v2', token: process.env.CADRE_TOKEN };
const failed = [];
const { run } = await new Promise((resolve, reject) => {
  newman
    .run({ collection, environment: { name: 'cadre', values: Object.entries(values).map(([key, value]) => ({ key, value, enabled: true })) } }, (error, summary) => (error ? reject(error) : resolve(summary)))
    .on('assertion', (_, { error, assertion, item }) => { if (error) failed.push(`${item.name}: ${assertion}`); });
});
// What is no assertion: a request that was not answered, a script that does not run.
const broken = run.failures.filter(({ at }) => !at.startsWith('assertion:')).map(({ source, error }) => `${source?.name}: ${error.message}`);
assert.deepEqual([...failed, ...broken].sort(), Object.keys(known).sort());
assert.ok(run.stats.requests.total === 78 && run.stats.assertions.total > 100, `${run.stats.requests.total} requests, ${run.stats.assertions.total} assertions`);
console.log(`SCIM: ${run.stats.requests.total} requests with ${run.stats.assertions.total} assertions by newman, ${failed.length} of which RFC 7644 expects of nobody`);
