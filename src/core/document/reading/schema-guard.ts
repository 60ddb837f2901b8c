import { isObject, type JsonObject } from '#core/document/json/is-object.ts';

type Guard = (value: unknown) => boolean;

/**
 * A JSON Schema as a yes or no, many times faster than a parse: nothing is copied and no issue is made, and the library
 * that says what is wrong is not loaded for a file in which nothing is. A keyword that it does not know it refuses when
 * it is built: it never takes a schema for a laxer one.
 */
export function schemaGuard(schema: unknown): Guard {
  if (!isObject(schema)) throw new Error('a part of the schema is not an object');
  const kind = kindOf(schema);
  for (const keyword of Object.keys(schema))
    if (!keywords[kind].has(keyword)) throw new Error(`the guard does not know "${keyword}" of a ${kind}`);
  switch (kind) {
    case 'choice':
      return choiceGuard(listOf(schema, 'anyOf').map(schemaGuard));
    case 'constant':
      return oneOf([schema['const']]);
    case 'enum':
      return oneOf(listOf(schema, 'enum'));
    case 'string':
      return stringGuard(schema['pattern']);
    case 'boolean':
      return (value) => typeof value === 'boolean';
    case 'number':
      return Number.isFinite;
    case 'integer':
      return integerGuard(numberOf(schema, 'minimum') ?? -Infinity, numberOf(schema, 'maximum') ?? Infinity);
    case 'list':
      return listGuard(schemaGuard(schema['items']), numberOf(schema, 'minItems') ?? 0);
    case 'tuple':
      return tupleGuard(schema);
    case 'map':
      return mapGuard(schemaGuard(schema['propertyNames']), schemaGuard(schema['additionalProperties']));
    case 'object':
      return objectGuard(schema);
  }
}

type Kind =
  | 'choice'
  | 'constant'
  | 'enum'
  | 'string'
  | 'boolean'
  | 'number'
  | 'integer'
  | 'list'
  | 'tuple'
  | 'map'
  | 'object';

/** All keywords that each kind of schema may have. */
const keywords: { readonly [K in Kind]: ReadonlySet<string> } = {
  choice: new Set(['anyOf']),
  constant: new Set(['type', 'const']),
  enum: new Set(['type', 'enum']),
  string: new Set(['type', 'pattern']),
  boolean: new Set(['type']),
  number: new Set(['type']),
  integer: new Set(['type', 'minimum', 'maximum']),
  list: new Set(['type', 'items', 'minItems']),
  tuple: new Set(['type', 'items', 'additionalItems', 'minItems', 'maxItems']),
  map: new Set(['type', 'propertyNames', 'additionalProperties']),
  object: new Set(['type', 'properties', 'required', 'additionalProperties']),
};

function kindOf(schema: JsonObject): Kind {
  if ('anyOf' in schema) return 'choice';
  if ('const' in schema) return 'constant';
  if ('enum' in schema) return 'enum';
  const { type } = schema;
  switch (type) {
    case 'string':
    case 'boolean':
    case 'number':
    case 'integer':
      return type;
    case 'array':
      return Array.isArray(schema['items']) ? 'tuple' : 'list';
    case 'object':
      return 'properties' in schema ? 'object' : 'map';
    default:
      throw new Error(`the guard does not know the type ${JSON.stringify(type)}`);
  }
}

function listOf(schema: JsonObject, keyword: string): readonly unknown[] {
  const list = schema[keyword];
  if (!Array.isArray(list)) throw new Error(`"${keyword}" of the schema is not a list`);
  return list;
}

function numberOf(schema: JsonObject, keyword: string): number | undefined {
  const value = schema[keyword];
  if (value !== undefined && typeof value !== 'number') throw new Error(`"${keyword}" of the schema is not a number`);
  return value;
}

function stringGuard(pattern: unknown): Guard {
  if (pattern === undefined) return (value) => typeof value === 'string';
  if (typeof pattern !== 'string') throw new Error('"pattern" of the schema is not text');
  const expression = new RegExp(pattern, 'u');
  return (value) => typeof value === 'string' && expression.test(value);
}

const integerGuard =
  (least: number, most: number): Guard =>
  (value) =>
    typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;

const listGuard =
  (item: Guard, least: number): Guard =>
  (value) =>
    Array.isArray(value) && value.length >= least && value.every(item);

function tupleGuard(schema: JsonObject): Guard {
  const items = listOf(schema, 'items').map(schemaGuard);
  const { additionalItems, minItems, maxItems } = schema;
  if (additionalItems !== false || minItems !== items.length || maxItems !== items.length)
    throw new Error('the guard does not know a tuple of open length');
  return (value) =>
    Array.isArray(value) && value.length === items.length && items.every((item, index) => item(value[index]));
}

function choiceGuard(options: readonly Guard[]): Guard {
  return (value) => {
    for (const option of options) if (option(value)) return true;
    return false;
  };
}

const oneOf = (values: readonly unknown[]): Guard => {
  const allowed = new Set(values);
  return (value) => allowed.has(value);
};

function mapGuard(key: Guard, inner: Guard): Guard {
  return (value) => {
    if (!isObject(value)) return false;
    for (const name in value) if (name === '__proto__' || !key(name) || !inner(value[name])) return false;
    return true;
  };
}

function objectGuard(schema: JsonObject): Guard {
  const { properties, additionalProperties, required = [] } = schema;
  if (!isObject(properties) || additionalProperties !== false || !Array.isArray(required))
    throw new Error('the guard does not know an object of open keys');
  const guards = new Map(Object.entries(properties).map(([key, inner]) => [key, schemaGuard(inner)]));
  const needed: readonly string[] = required.map(String);
  return (value) => {
    if (!isObject(value)) return false;
    for (const key in value) if (guards.get(key)?.(value[key]) !== true) return false;
    for (const key of needed) if (value[key] === undefined) return false;
    return true;
  };
}
