// Runs the audit suite of npm graphql-http against a running server.
// usage: CADRE_TOKEN=... node audit.mjs http://127.0.0.1:8080/graphql
// Exit code 1 where any MUST or SHOULD is not met; a MAY is reported only.
import { auditServer } from 'graphql-http';

const [url] = process.argv.slice(2);
if (!url) {
  console.error('usage: CADRE_TOKEN=... node audit.mjs URL');
  process.exit(2);
}

const token = process.env.CADRE_TOKEN;
const fetchFn = (address, init = {}) =>
  fetch(address, token ? { ...init, headers: { ...init.headers, authorization: `Bearer ${token}` } } : init);

const audits = await auditServer({ url, fetchFn });
const levelOf = (audit) => audit.name.split(' ')[0];
const counts = {};
let failed = false;
for (const audit of audits) {
  const key = `${levelOf(audit)} ${audit.status}`;
  counts[key] = (counts[key] ?? 0) + 1;
  if (audit.status === 'ok') continue;
  failed ||= levelOf(audit) !== 'MAY';
  console.log(`${audit.status} ${audit.id} ${audit.name}: ${audit.reason}`);
}
console.log(`${audits.length} audits: ${JSON.stringify(counts)}`);
process.exit(failed || audits.length === 0 ? 1 : 0);
