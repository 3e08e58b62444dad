import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types from the committed schema: the server's resolvers, and the client's operations. */
const config: CodegenConfig = {
  schema: 'api/schema/schema.graphql',
  importExtension: '.ts',
  ignoreNoDocuments: true,
  generates: {
    'api/schema/generated/resolver-types.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        defaultScalarType: 'unknown',
        scalars: { ID: 'string', JSON: 'unknown', Date: 'string', DateTime: 'string' },
      },
    },
    'ui/gql/generated/': {
      preset: 'client',
      documents: ['ui/**/*.{ts,tsx}', '!ui/gql/generated/**', '!ui/dist/**'],
      presetConfig: { fragmentMasking: false },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        scalars: { ID: 'string', JSON: 'unknown', Date: 'string', DateTime: 'string' },
      },
    },
  },
};

export default config;
