// The rules of the finder: every object with a name, an example and whatever it is told by, in a list at the top of a file.
import type { Given } from './modules';

/** A rule, by its table and its name: "entities/doubts: DOUBTS: a ship". */
export type RuleId = string;

interface Row {
  readonly name: string;
  readonly example: string;
}

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' &&
  value !== null &&
  'name' in value &&
  'example' in value &&
  typeof value.name === 'string';

const isTable = (rows: readonly unknown[]): rows is readonly Row[] => rows.length > 0 && rows.every(isRow);

/** Whether a row says why it stands though no stored text needs it. */
const isKept = (row: Row): boolean => 'because' in row;

/** Gives each row its id when it is first met; a table that is made of others holds rows that have one. */
function namer(): (table: string, row: Row) => RuleId {
  const known = new WeakMap<Row, RuleId>();
  return (table, row) => {
    const id = known.get(row) ?? `${table}: ${row.name}`;
    known.set(row, id);
    return id;
  };
}

/** Tables without one rule. */
function without(left: RuleId): Given {
  const nameOf = namer();
  return {
    RegExp,
    table: (table, rows) => (isTable(rows) ? rows.filter((row) => nameOf(table, row) !== left) : rows),
  };
}

/** Patterns that must not match say nothing of where a row acts. */
const NEGATIVE = /^(?:not|unless)/;

/** A row's patterns by their sources: of those of one part all must match, else any. */
type Patterns = readonly (readonly string[])[];

function patternsOf(row: Row): Patterns {
  return Object.entries(row).flatMap(([key, value]: [string, unknown]): Patterns => {
    if (NEGATIVE.test(key)) return [];
    if (value instanceof RegExp) return [[value.source]];
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
    const parts = Object.values(value).filter((part) => part instanceof RegExp);
    return parts.length === 0 ? [] : [parts.map(({ source }) => source)];
  });
}

/** All rules, and what their patterns do while texts are read. */
export interface Watch extends Given {
  readonly rules: ReadonlyMap<RuleId, { readonly kept: boolean }>;
  /** The rules of which no pattern ever matched, of those that have one. */
  readonly silent: () => readonly RuleId[];
  /** The rules that may have acted since the last question: those of which a pattern matched, and those that cannot be watched. */
  readonly acted: () => ReadonlySet<RuleId>;
}

/** Tables whose patterns tell when they match. What only other patterns are built from cannot be watched. */
function watched(): Watch {
  const nameOf = namer();
  const rules = new Map<RuleId, { kept: boolean; patterns: Patterns }>();
  const tried = new Set<string>();
  const everMatched = new Set<string>();
  let matched = new Set<string>();
  class Watched extends RegExp {
    override exec(text: string): RegExpExecArray | null {
      const found = super.exec(text);
      tried.add(this.source);
      if (found !== null) matched.add(this.source);
      return found;
    }
    override test(text: string): boolean {
      return this.exec(text) !== null;
    }
  }
  const watch = (owner: object): void => {
    for (const [key, value] of Object.entries(owner)) {
      if (value instanceof RegExp) Object.assign(owner, { [key]: new Watched(value.source, value.flags) });
      else if (typeof value === 'object' && value !== null && !Array.isArray(value)) watch(value);
    }
  };
  return {
    rules,
    RegExp: Watched as unknown as RegExpConstructor,
    table: (table, rows) => {
      if (!isTable(rows)) return rows;
      for (const row of rows) {
        const id = nameOf(table, row);
        if (rules.has(id)) continue;
        rules.set(id, { kept: isKept(row), patterns: patternsOf(row) });
        watch(row);
      }
      return rows;
    },
    silent: () =>
      [...rules].flatMap(([id, { patterns }]) =>
        patterns.length === 0 || patterns.some((all) => all.every((source) => everMatched.has(source))) ? [] : [id],
      ),
    acted: () => {
      const acted = [...rules].filter(
        ([, { patterns }]) =>
          !patterns.flat().some((source) => tried.has(source)) ||
          patterns.some((all) => all.every((source) => matched.has(source))),
      );
      for (const source of matched) everMatched.add(source);
      matched = new Set();
      return new Set(acted.map(([id]) => id));
    },
  };
}

/** What the modules of a run are given. */
export const given = {
  all: (): Given => ({ RegExp, table: (_table, rows) => rows }),
  without,
  watched,
};
