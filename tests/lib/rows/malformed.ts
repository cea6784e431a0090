/** A row of a table with one thing in it made wrong, and what. */
export interface Malformed {
  readonly table: string;
  /** Which field, by its path. */
  readonly field: string;
  readonly kind: string;
  readonly row: object;
}

type Fields = Record<string, unknown>;

const GONE = Symbol('gone');
const DEEP = 500;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function nested(depth: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < depth; level += 1) value = [value];
  return value;
}

/** What may be wrong with a field: what stands there instead, or that nothing is to be done to such a value. */
const KINDS: Readonly<Record<string, (value: unknown) => unknown>> = {
  missing: () => GONE,
  null: () => null,
  'a number': (value) => (typeof value === 'number' ? undefined : 5),
  'no number': (value) => (typeof value === 'number' ? Number.NaN : undefined),
  'below nothing': (value) => (typeof value === 'number' ? -7.5 : undefined),
  words: (value) => (typeof value === 'string' ? undefined : 'words'),
  'yes or no': (value) => (typeof value === 'boolean' ? undefined : true),
  'a list for a record': (value) => (isFields(value) ? [value] : undefined),
  'a record for a list': (value) => (Array.isArray(value) ? { length: 1, 0: value[0] } : undefined),
  'a list of nothing': (value) => (Array.isArray(value) ? [null] : undefined),
  'a list of numbers': (value) => (Array.isArray(value) ? [5] : undefined),
  'a list for words': (value) => (typeof value === 'string' ? [value] : undefined),
  'a record for words': (value) => (typeof value === 'string' ? { words: value } : undefined),
  'no date': (value) => (typeof value === 'string' && /^\d{4}-/.test(value) ? 'not a date' : undefined),
  'a date of no calendar': (value) =>
    typeof value === 'string' && /^\d{4}-\d{2}-\d{2}/.test(value) ? value.replace(/-\d{2}-\d{2}/, '-13-99') : undefined,
  'another prototype': () => JSON.parse('{"__proto__":{"origin":"seed","toString":5}}') as unknown,
  'nested without end': (value) => (typeof value === 'boolean' ? nested(DEEP) : undefined),
};

/** Every path in a row: its fields, those of its records, and those of the first of each list. */
function pathsIn(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  const below = Array.isArray(value) ? (value.length > 0 ? ['0'] : []) : isFields(value) ? Object.keys(value) : [];
  return below.flatMap((key) => {
    const to = [...path, key];
    return [to, ...pathsIn((value as Fields)[key], to)];
  });
}

function valueAt(row: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Fields)[key], row);
}

function withValue(row: object, path: readonly string[], value: unknown): object {
  const copy = structuredClone(row);
  const holder = valueAt(copy, path.slice(0, -1)) as Fields;
  const last = path.at(-1) ?? '';
  if (value === GONE) delete holder[last];
  else holder[last] = value;
  return copy;
}

/** The field by which rows of a table are told apart, in tables where it is not `id`. */
const KEY: Readonly<Record<string, string>> = {
  history: 'revision',
  readings: 'hash',
  keptPages: 'page',
  keptTexts: 'hash',
  importItems: 'path',
  finds: 'order',
  steps: 'order',
  changes: 'order',
};

/** The same row under another key. */
function under(table: string, row: object, number: number): object {
  const key = KEY[table] ?? 'id';
  const own = (row as Fields)[key];
  return { ...row, [key]: typeof own === 'number' ? own + 1000 + number : `${String(own)}-${number}` };
}

/**
 * Of one good row of a table, every row that is wrong in one place in one way, each with a key of its own, but where
 * the key is what is wrong.
 */
export function malformedOf(table: string, good: object): readonly Malformed[] {
  let number = 0;
  return pathsIn(good).flatMap((path) =>
    Object.entries(KINDS).flatMap(([kind, change]): Malformed[] => {
      const value = change(valueAt(good, path));
      if (value === undefined) return [];
      number += 1;
      const own = path[0] === (KEY[table] ?? 'id') ? good : under(table, good, number);
      return [{ table, field: path.join('.'), kind, row: withValue(own, path, value) }];
    }),
  );
}
