// Prints every vacant seat, one a line, by types that graphql-codegen writes from the schema.
//   npm install && npm run generate
//   CADRE_URL=http://127.0.0.1:8080 CADRE_TOKEN=… npm start
import { VacanciesDocument, type TypedDocumentString, type VacanciesQuery } from './gql/graphql.js';

/** Sends a query; answers its data, or throws what the server says is wrong with it. */
async function ask<Data, Variables>(query: TypedDocumentString<Data, Variables>, variables: Variables): Promise<Data> {
  const response = await fetch(`${process.env['CADRE_URL']}/graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer ${process.env['CADRE_TOKEN']}`, 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data: Data; errors?: { message: string }[] };
  if (errors?.[0]) throw new Error(errors[0].message);
  return data;
}

async function page(after: string | null): Promise<VacanciesQuery['org']['positions']> {
  return (await ask(VacanciesDocument, { first: 5, after })).org.positions;
}

let after: string | null = null;
do {
  const { edges, pageInfo } = await page(after);
  for (const { node } of edges) console.log([node.title, node.manager?.title ?? 'nobody', node.team?.name ?? 'no team'].join('\t'));
  after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
} while (after !== null);
