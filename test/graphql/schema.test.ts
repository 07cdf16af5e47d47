import { readFileSync } from 'node:fs';
import {
  getIntrospectionQuery,
  graphqlSync,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  validateSchema,
} from 'graphql';
import { projectFile } from '../../src/domain/project-files';
import { printApiSchema } from '../../src/graphql/print-schema';
import { apiSchema } from '../../src/graphql/schema';

test('schema.graphql is what the code emits (npm run schema)', () => {
  expect(readFileSync(projectFile('schema', 'graphql', 'schema.graphql'), 'utf8')).toBe(printApiSchema());
});

test('the schema is valid and answers introspection', () => {
  expect(validateSchema(apiSchema())).toEqual([]);
  expect(graphqlSync({ schema: apiSchema(), source: getIntrospectionQuery() }).errors).toBeUndefined();
});

test('every type, field and argument has a description with an example, every enum value a description', () => {
  const missing: string[] = [];
  const check = (name: string, { description }: { readonly description?: string | null | undefined }) => {
    if (!description?.trim()) missing.push(name);
  };
  const exemplify = (name: string, described: { readonly description?: string | null | undefined }) => {
    if (!/\bExamples?\b/.test(described.description ?? '')) missing.push(name);
  };
  for (const type of Object.values(apiSchema().getTypeMap())) {
    if (type.name.startsWith('__') || isSpecifiedScalarType(type)) continue;
    if (isScalarType(type)) exemplify(type.name, type);
    check(type.name, type);
    if (isEnumType(type)) for (const value of type.getValues()) check(`${type.name}.${value.name}`, value);
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields())) exemplify(`${type.name}.${field.name}`, field);
    if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)) exemplify(type.name, type);
  }
  for (const type of Object.values(apiSchema().getTypeMap())) {
    if (type.name.startsWith('__') || !(isObjectType(type) || isInterfaceType(type))) continue;
    for (const field of Object.values(type.getFields())) {
      exemplify(`${type.name}.${field.name}`, field);
      for (const argument of field.args) exemplify(`${type.name}.${field.name}(${argument.name})`, argument);
    }
  }
  expect(missing).toEqual([]);
});

test('the names that clients rely on are there', () => {
  const fields = Object.keys(apiSchema().getQueryType()?.getFields() ?? {});
  expect(fields).toEqual(
    expect.arrayContaining([
      'node',
      'nodes',
      'country',
      'countries',
      'leader',
      'leaders',
      'visits',
      'meetings',
      'agreements',
      'statements',
      'sectors',
      'institutions',
      'events',
      'documents',
      'relation',
      'relations',
      'timeline',
      'changes',
      'compare',
      'path',
      'neighbourhood',
      'search',
      'statistics',
    ]),
  );
});
