// Rules for graph/schema.graphql: the recommended ones, Relay's, and a description on everything.
// A package of its own, because its GraphQL and ESLint need not be those of the app.
import graphqlPlugin from '@graphql-eslint/eslint-plugin';

const { rules: recommended } = graphqlPlugin.configs['flat/schema-recommended'];
const { rules: relay } = graphqlPlugin.configs['flat/schema-relay'];

export default [
  {
    files: ['**/*.graphql'],
    languageOptions: {
      parser: graphqlPlugin.parser,
      parserOptions: { graphQLConfig: { schema: 'graph/schema.graphql' } },
    },
    plugins: { '@graphql-eslint': graphqlPlugin },
    rules: {
      ...recommended,
      ...relay,
      '@graphql-eslint/require-description': ['error', {
        types: true,
        rootField: true,
        FieldDefinition: true,
        InputValueDefinition: true,
        EnumValueDefinition: true,
        DirectiveDefinition: true,
      }],
      // What a gateway of Apollo Federation asks has the names that its specification gives.
      '@graphql-eslint/naming-convention': ['error', { ...recommended['@graphql-eslint/naming-convention'][1], allowLeadingUnderscore: true }],
      // Both forms of a description say the same; SDL here uses the short one.
      '@graphql-eslint/description-style': 'off',
      // An edge holds nodes; small closed lists stay plain lists (DESIGN: "Small closed lists are lists").
      '@graphql-eslint/relay-edge-types': ['error', { listTypeCanWrapOnlyEdgeType: false, withEdgeSuffix: true, shouldImplementNode: true }],
      // A connection may go forward only: the Relay specification asks for one direction or both.
      '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
      // Values that have no identity of their own have no id.
      '@graphql-eslint/strict-id-in-types': 'off',
      // An input names its type in full (`MovePositionInput`), which this rule knows only in one other form.
      '@graphql-eslint/input-name': 'off',
      '@graphql-eslint/require-deprecation-reason': 'error',
      '@graphql-eslint/require-nullable-fields-with-oneof': 'error',
    },
  },
];
