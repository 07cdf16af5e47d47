import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: '../../../schema/graphql/schema.graphql',
  documents: ['session.ts'],
  importExtension: '.js',
  generates: {
    './generated/': {
      preset: 'client',
      config: {
        strictScalars: true,
        scalars: { Date: 'string', DateTime: 'string', Upload: 'Blob' },
        enumsAsTypes: true,
      },
    },
  },
};
export default config;
