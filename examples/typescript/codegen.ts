import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types for each query, and the query itself as a text: nothing of GraphQL is needed at run time. */
const config: CodegenConfig = {
  // Without this repository: { [`${process.env.CADRE_URL}/graphql`]: { headers: { authorization: `Bearer ${process.env.CADRE_TOKEN}` } } }
  schema: '../../graph/schema.graphql',
  documents: ['../vacancies.graphql'],
  generates: {
    './gql/': {
      preset: 'client',
      config: { documentMode: 'string', useTypeImports: true, enumsAsTypes: true, scalars: { DateTime: 'string', Date: 'string', Cursor: 'string', JSON: 'unknown', _Any: 'unknown' } },
    },
  },
};

export default config;
