import { z } from 'zod';
import { networkSchema } from '../schema/network';
import {
  type FieldPath,
  fields,
  type Part,
  parts,
  type Term,
  type ValueSetName,
  type ValueTerm,
  valueSets,
} from '../vocabulary';

type Schema = z.core.JSONSchema.BaseSchema;

/** Objects with a closed set of keys, and the terms of these keys. */
const KEY_TERMS: Readonly<Record<string, ValueSetName>> = {
  'purpose.effects': 'effects',
  'participants.facilities': 'facility-types',
};

const isSchema = (node: unknown): node is Schema => typeof node === 'object' && node !== null;

function setOf(path: string): ValueSetName | undefined {
  return path in fields ? fields[path as FieldPath].values : undefined;
}

function valueTerm(set: ValueSetName, id: string): ValueTerm | undefined {
  const terms: readonly ValueTerm[] = valueSets[set];
  return terms.find((term) => term.id === id);
}

/** The vocabulary's term of a key in an object of the record. */
function termOf(path: string, key: string): Term | undefined {
  const inner = path === '' ? key : `${path}.${key}`;
  if (inner in fields) return fields[inner as FieldPath];
  const keys = KEY_TERMS[path];
  if (keys) return valueTerm(keys, key);
  return key in parts ? parts[key as Part] : undefined;
}

/** Turns a record with named keys into an object with these properties, so that each can be described. */
function withNamedKeys(schema: Schema): Schema {
  const { propertyNames, additionalProperties, ...rest } = schema;
  if (!isSchema(propertyNames) || !isSchema(additionalProperties)) return schema;
  const keys = (propertyNames.enum ?? []).map(String);
  const properties = keys.map((key) => [key, additionalProperties] as const);
  return { ...rest, properties: Object.fromEntries(properties), additionalProperties: false };
}

/** Words that sheets use in a field: examples only, since lists are open. */
function withExamples(schema: Schema, set: ValueSetName | undefined): Schema {
  if (!set || schema.type !== 'string' || schema.enum || schema.const) return schema;
  return { ...schema, examples: valueSets[set].map(({ label }) => label) };
}

function described(schema: Schema, path: string, key: string): Schema {
  const term = termOf(path, key);
  const inner = path === '' ? key : `${path}.${key}`;
  const isValue = key === 'value' || key === 'values';
  const result = annotated(schema, isValue ? path : inner, isValue ? setOf(path) : undefined);
  if (!term) return result;
  const { label, english, definition } = term;
  return { title: label, description: `${definition} (${english})`, ...result };
}

/** Adds the vocabulary's terms to everything in a schema. */
function annotated(schema: Schema, path: string, set?: ValueSetName): Schema {
  const named = withExamples(withNamedKeys(schema), set);
  const { anyOf, oneOf, items, properties } = named;
  const each = (nodes: readonly Schema[]) => nodes.map((node) => annotated(node, path, set));
  return {
    ...named,
    ...(anyOf ? { anyOf: each(anyOf as Schema[]) } : {}),
    ...(oneOf ? { oneOf: each(oneOf as Schema[]) } : {}),
    ...(isSchema(items) && !Array.isArray(items) ? { items: annotated(items, path, set) } : {}),
    ...(properties
      ? {
          properties: Object.fromEntries(
            Object.entries(properties).map(([key, node]) => [
              key,
              isSchema(node) ? described(node, path, key) : node,
            ]),
          ),
        }
      : {}),
  };
}

/**
 * The JSON Schema (draft 2020-12) of `networks.json`, made from the zod schema that the records are
 * validated with; titles and descriptions come from the vocabulary. Rules between fields (a code must
 * exist and fit the scope) cannot be written in a JSON Schema; the build checks them.
 */
export function networksJsonSchema(): Schema {
  const { $schema, ...network } = z.toJSONSchema(networkSchema);
  return {
    $schema,
    title: '連携アトラス ネットワークの記録',
    description:
      'Records of regional medical information-sharing networks (医療情報連携ネットワーク). What a fact sheet does not state is null, never 0.',
    type: 'object',
    properties: {
      $schema: { type: 'string' },
      attribution: {
        description: 'To be named by whoever uses the data.',
        type: 'array',
        items: { type: 'string' },
      },
      networks: { type: 'array', items: annotated(network as Schema, '') },
    },
    required: ['attribution', 'networks'],
    additionalProperties: false,
  };
}
