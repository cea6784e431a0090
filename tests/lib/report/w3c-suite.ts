import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

import Ajv from 'ajv';
import type { AnySchema, ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

const SUITE = join(import.meta.dirname, '../../fixtures/w3c');
const DEFINITIONS = [
  'annotations',
  'bodyTarget',
  'choiceSet',
  'collections',
  'id',
  'otherProperties',
  'specificResource',
];

/** The lists of the suite: which assertions hold for an annotation, a collection and a page of one. */
const LISTS = {
  annotation: 'annotations/annotationMusts.test',
  collection: 'collections/collectionMusts.test',
  page: 'collections/pages/pageMusts.test',
} as const;

export interface Assertion {
  readonly name: string;
  readonly holds: ValidateFunction;
}

function read(path: string): unknown {
  return JSON.parse(readFileSync(join(SUITE, path), 'utf8'));
}

/**
 * The suite is written in JSON Schema draft 4 and read here as draft 7: `id` becomes `$id` (and is dropped where
 * it is a property's name), `exclusiveMinimum: true` the bound itself, and `$ref` no longer hides its neighbours.
 */
function asDraft7(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(asDraft7);
  if (typeof schema !== 'object' || schema === null) return schema;
  const entries = Object.entries(schema).flatMap(([key, value]): [string, unknown][] => {
    if (key === '$schema' || key === 'id' || key === 'minimum' || key === 'exclusiveMinimum') {
      return typeof value === 'object' ? [[key, asDraft7(value)]] : [];
    }
    return [[key, asDraft7(value)]];
  });
  const { minimum, exclusiveMinimum } = schema as { minimum?: unknown; exclusiveMinimum?: unknown };
  if (typeof minimum === 'number') entries.push([exclusiveMinimum === true ? 'exclusiveMinimum' : 'minimum', minimum]);
  return Object.fromEntries(entries);
}

function schemaAt(path: string): AnySchema {
  return { ...(asDraft7(read(path)) as object), $id: `w3c:/${basename(path)}` };
}

/** Every "must" of one of the suite's lists, ready to be asked. */
export function musts(of: keyof typeof LISTS): readonly Assertion[] {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats(ajv);
  for (const name of DEFINITIONS) ajv.addSchema(schemaAt(`definitions/${name}.json`));
  const { assertions } = read(LISTS[of]) as { assertions: readonly string[] };
  return assertions.map((path) => ({ name: basename(path, '.json'), holds: ajv.compile(schemaAt(path)) }));
}
