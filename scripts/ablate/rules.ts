// The rules of the finder: every object with a name, an example and whatever it is told by, in a list at the top of a file.
import type { Given } from './modules';

/** A rule, by its table and its name: "finder/tables/firm: FIRM: will". */
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

const isTable = (value: unknown): value is readonly Row[] =>
  Array.isArray(value) && value.length > 0 && value.every(isRow);

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
    table: (table, value) => (isTable(value) ? value.filter((row) => nameOf(table, row) !== left) : value),
  };
}

/** Patterns that must not match say nothing of where a row acts. */
const NEGATIVE = /^(?:not|unless|doesNot)/;

/** What matching code asks of a pattern over words. */
const QUESTIONS = ['at', 'find', 'fits', 'startOf'] as const;
type Ask = (...words: readonly unknown[]) => unknown;
type WordPattern = { readonly notation: string; readonly first: unknown } & Record<(typeof QUESTIONS)[number], Ask>;

const isWordPattern = (value: object): value is WordPattern =>
  'notation' in value && QUESTIONS.every((question) => question in value);

/** No place, no stretch, does not fit. */
const NO_MATCH: readonly unknown[] = [-1, undefined, false];

/** What tells patterns apart: of a regular expression its source, as others are built from it; one over words is its row's alone. */
export type Key = string;

/** What the patterns of rows do while texts are read. */
class Ears {
  readonly tried = new Set<Key>();
  readonly matched = new Set<Key>();
  readonly RegExp: RegExpConstructor;
  private count = 0;

  constructor() {
    const tell = (key: Key, matched: boolean): void => this.tell(key, matched);
    class Told extends RegExp {
      override exec(text: string): RegExpExecArray | null {
        const found = super.exec(text);
        tell(this.source, found !== null);
        return found;
      }
      override test(text: string): boolean {
        return this.exec(text) !== null;
      }
    }
    this.RegExp = Told as unknown as RegExpConstructor;
  }

  private tell(key: Key, matched: boolean): void {
    this.tried.add(key);
    if (matched) this.matched.add(key);
  }

  /** The same pattern, but that it tells when it matches. */
  private told(pattern: WordPattern): { readonly key: Key; readonly pattern: WordPattern } {
    const key = `${pattern.notation} (${this.count++})`;
    const asks = QUESTIONS.map((question) => {
      const ask: Ask = (...words) => {
        const answer = pattern[question](...words);
        this.tell(key, !NO_MATCH.includes(answer));
        return answer;
      };
      return [question, { value: ask }];
    });
    const of = Object.fromEntries([...asks, ['first', { get: () => pattern.first }]]) as PropertyDescriptorMap;
    return { key, pattern: Object.create(pattern, of) as WordPattern };
  }

  /**
   * Puts patterns that tell when they match in the place of a row's own, and gives their keys: where the row acts, one of
   * each part has matched.
   */
  listenTo(owner: object): readonly (readonly Key[])[] {
    return Object.entries(owner).flatMap(([name, value]: [string, unknown]): readonly (readonly Key[])[] => {
      if (NEGATIVE.test(name) || typeof value !== 'object' || value === null) return [];
      if (value instanceof RegExp) {
        Object.assign(owner, { [name]: new this.RegExp(value.source, value.flags) });
        return [[value.source]];
      }
      if (isWordPattern(value)) {
        const { key, pattern } = this.told(value);
        Object.assign(owner, { [name]: pattern });
        return [[key]];
      }
      if (!Array.isArray(value)) return this.listenTo(value);
      const several: unknown[] = [...value];
      const keys = this.listenTo(several).flat();
      if (keys.length > 0) Object.assign(owner, { [name]: several });
      return keys.length > 0 ? [keys] : [];
    });
  }
}

/** All rules, and what their patterns do while texts are read. */
export interface Watch extends Given {
  readonly rules: ReadonlyMap<RuleId, { readonly kept: boolean }>;
  /** The patterns that matched since the last question. */
  readonly matched: () => ReadonlySet<Key>;
  /** Whether a rule may have acted where these matched; to be asked when all is read. One whose patterns were never tried may have. */
  readonly mayAct: (id: RuleId, matched: ReadonlySet<Key>) => boolean;
  /** Whether a rule has patterns, and they never matched together. */
  readonly isSilent: (id: RuleId, readings: readonly ReadonlySet<Key>[]) => boolean;
}

/** Tables whose patterns tell when they match. What only other patterns are built from cannot be watched. */
function watched(): Watch {
  const nameOf = namer();
  const ears = new Ears();
  const rules = new Map<RuleId, { kept: boolean; parts: readonly (readonly Key[])[] }>();
  const partsOf = (id: RuleId): readonly (readonly Key[])[] => rules.get(id)?.parts ?? [];
  const triedOf = (id: RuleId): readonly (readonly Key[])[] =>
    partsOf(id).filter((part) => part.some((key) => ears.tried.has(key)));
  const mayAct: Watch['mayAct'] = (id, matched) => triedOf(id).every((part) => part.some((key) => matched.has(key)));
  return {
    rules,
    RegExp: ears.RegExp,
    table: (table, value) => {
      if (!isTable(value)) return value;
      for (const row of value) {
        const id = nameOf(table, row);
        if (!rules.has(id)) rules.set(id, { kept: isKept(row), parts: ears.listenTo(row) });
      }
      return value;
    },
    matched: () => {
      const matched = new Set(ears.matched);
      ears.matched.clear();
      return matched;
    },
    mayAct,
    isSilent: (id, readings) =>
      partsOf(id).length > 0 && (triedOf(id).length === 0 || !readings.some((matched) => mayAct(id, matched))),
  };
}

/** What the modules of a run are given. */
export const given = {
  all: (): Given => ({ RegExp, table: (_table, value) => value }),
  without,
  watched,
};
