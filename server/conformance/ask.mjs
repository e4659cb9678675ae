// How the judges of this folder ask the server that they judge.
const [url] = process.argv.slice(2);
const token = process.env.CADRE_TOKEN;
if (!url || !token) {
  console.error(`usage: CADRE_TOKEN=... node ${process.argv[1]} URL`);
  process.exit(2);
}
const headers = { authorization: `Bearer ${token}` };

/** Asks a query; answers its data. */
export async function ask(query, variables = {}) {
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify({ query, variables }) });
  const { data, errors } = await response.json();
  if (errors) throw new Error(`${query}: ${JSON.stringify(errors)}`);
  return data;
}

/** Fetches a file. */
export async function text(path) {
  const response = await fetch(url + path, { headers });
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return response.text();
}
