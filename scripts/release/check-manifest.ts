import { isDeepStrictEqual } from 'node:util';

import { MANIFEST, PERMISSIONS, wantedOf } from './manifest-table';
import type { BrowserName } from './manifest-table';

const PERMISSION_FIELDS = [
  'permissions',
  'host_permissions',
  'optional_permissions',
  'optional_host_permissions',
] as const;

const members = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/**
 * What in a built manifest is not as the table has it, a sentence each; none where all is right.
 * @param version of package.json
 */
export function manifestFaults(
  manifest: Readonly<Record<string, unknown>>,
  browser: BrowserName,
  version: string,
): readonly string[] {
  const rows = new Map<string, unknown>(MANIFEST.map((row) => [row.field, wantedOf(row, browser)]));
  rows.set('version', version);
  const unaccounted = PERMISSION_FIELDS.flatMap((field) => members(manifest[field]))
    .filter((permission) => !(String(permission) in PERMISSIONS))
    .map((permission) => `${browser}: it asks for “${String(permission)}”, which no row of PERMISSIONS accounts for.`);
  const unknown = Object.keys(manifest)
    .filter((field) => rows.get(field) === undefined)
    .map((field) => `${browser}: the field “${field}” does not stand in the table.`);
  const others = [...rows]
    .filter(([field, wanted]) => wanted !== undefined && !isDeepStrictEqual(manifest[field], wanted))
    .map(
      ([field, wanted]) =>
        `${browser}: “${field}” is ${JSON.stringify(manifest[field]) ?? 'not there'}, expected ${JSON.stringify(wanted)}.`,
    );
  return [...unaccounted, ...unknown, ...others];
}
