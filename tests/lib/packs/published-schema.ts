import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { Ajv2020 } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';

const FILE = resolve(import.meta.dirname, '../../../docs/corpus-pack.schema.json');

const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false });
addFormats.default(ajv);
const check = ajv.compile(JSON.parse(readFileSync(FILE, 'utf8')) as object);

/** Where a value is not as the published schema of a pack has it. */
export function schemaFaults(value: unknown): readonly string[] {
  return check(value) ? [] : (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
