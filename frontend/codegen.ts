import type { CodegenConfig } from '@graphql-codegen/cli';

/** Reads the exported schema, so that types need no running server. */
const config: CodegenConfig = {
  schema: '../graph/schema.graphql',
  documents: ['src/**/*.{ts,tsx}', '!src/gql/**'],
  ignoreNoDocuments: true,
  generates: {
    './src/gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: { unmaskFunctionName: 'unmask' } },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        defaultScalarType: 'unknown',
        scalars: { DateTime: 'string', Date: 'string', Cursor: 'string', JSON: 'unknown', _Any: 'unknown' },
      },
    },
    // Which types an interface or a union can be: without it the cache guesses, and reads a team as a person.
    './src/gql/possibleTypes.ts': { plugins: ['fragment-matcher'], config: { apolloClientVersion: 3, useExplicitTyping: true } },
  },
};

export default config;
