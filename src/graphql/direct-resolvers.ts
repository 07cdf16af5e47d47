import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import { isInterfaceType, isObjectType } from 'graphql';
import { getMetadataStorage } from 'type-graphql';

/** What type-graphql knows of a resolver's method. */
type Storage = ReturnType<typeof getMetadataStorage>;
type MethodMetadata = Storage['fieldResolvers'][number] | Storage['queries'][number];
type ParamMetadata = NonNullable<MethodMetadata['params']>[number];
type Resolve = GraphQLFieldResolver<unknown, unknown>;
type Value = (...given: Parameters<Resolve>) => unknown;

/**
 * Lets the schema call the methods of the resolver classes straight. Between them type-graphql puts what this API has
 * no use for (middlewares, validation of classes), which costs a field with arguments three promises.
 */
export function callDirectly(schema: GraphQLSchema): void {
  const { queries, fieldResolvers, interfaceTypes, objectTypes } = getMetadataStorage();
  const direct = (type: string, method: MethodMetadata) => {
    const owner = schema.getType(type);
    const field = isObjectType(owner) ? owner.getFields()[method.schemaName] : undefined;
    if (field?.resolve) field.resolve = directly(method, field.resolve);
  };
  for (const query of queries) direct('Query', query);
  const methods = fieldResolvers.filter(({ kind }) => kind === 'external');
  const nameIn = (types: Storage['objectTypes'], { getObjectType }: (typeof methods)[number]) =>
    types.find(({ target }) => target === getObjectType?.())?.name;
  // What an interface resolves, its types may resolve themselves: those come last.
  for (const method of methods) {
    const type = schema.getType(nameIn(interfaceTypes, method) ?? '');
    if (isInterfaceType(type)) for (const { name } of schema.getPossibleTypes(type)) direct(name, method);
  }
  for (const method of methods) direct(nameIn(objectTypes, method) ?? '', method);
}

const instances = new Map<unknown, Readonly<Record<string, (...values: unknown[]) => unknown>>>();

/** Calls the method as `byWrapper` does; what is no instance of the class that it expects is left to that. */
function directly({ target, methodName, params = [] }: MethodMetadata, byWrapper: Resolve): Resolve {
  const known = instances.get(target) ?? new (target as new () => Record<string, () => unknown>)();
  instances.set(target, known);
  const sorted = [...params].sort((a, b) => a.index - b.index);
  const values = sorted.map(taken);
  if (values.includes(undefined)) return byWrapper;
  const getters = values as Value[];
  const roots = sorted.flatMap((param) => (param.kind === 'root' && param.getType ? [param.getType()] : []));
  return (root, args, context, info) => {
    for (const type of roots)
      if (!(root instanceof (type as new () => object))) return byWrapper(root, args, context, info);
    return known[methodName]?.(...getters.map((value) => value(root, args, context, info)));
  };
}

/** What a parameter of a method takes from a call; undefined for parameters of other kinds. */
function taken(param: ParamMetadata): Value | undefined {
  switch (param.kind) {
    case 'args':
      return (_root, args) => args;
    case 'arg':
      return (_root, args) => args[param.name];
    case 'context':
      return param.propertyName ? undefined : (_root, _args, context) => context;
    case 'root':
      return param.propertyName ? undefined : (root) => root;
    case 'info':
      return (_root, _args, _context, info) => info;
    default:
      return undefined;
  }
}
