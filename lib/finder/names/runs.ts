import { WEEKDAYS } from '../tables/date-words';
import { OWNERS, SMALL } from '../tables/word-lists';
import { CAPITAL, DIGIT, LOWER, NEWLINE } from '../text/tokens';
import type { Tokens } from '../text/tokens';
import type { Find, Run, Unit } from './find';
import { ownsOn } from './pairs-and-chains';

/** A run that is longer names nothing; the bound keeps hostile texts linear. */
const MOST_UNITS = 24;

/** People by what they do: "Shipbuilders' Relief", "War Pensioners' Mobility Supplement" are theirs by name. */
const AGENTS = /^[A-Z][a-z]{3,}(?:er|or|ant|ee|ist)s$/;

/** Names of the gazetteer by the token at which they begin. */
export type NameAt = ReadonlyMap<number, Find>;

class Reader {
  constructor(
    private readonly tokens: Tokens,
    private readonly nameAt: NameAt,
    private readonly dates: ReadonlySet<number>,
  ) {}

  private word(at: number): string {
    return this.tokens.text.slice(this.tokens.starts[at], this.tokens.ends[at]);
  }

  private kind(at: number): number {
    return at < this.tokens.count ? (this.tokens.kinds[at] ?? NEWLINE) : NEWLINE;
  }

  private start(at: number): number {
    return at < this.tokens.count ? (this.tokens.starts[at] ?? 0) : this.tokens.text.length;
  }

  private end(at: number): number {
    return this.tokens.ends[at] ?? 0;
  }

  /** Whether a token stands directly after the one before it, or one space after. */
  private joins(at: number, gap: number): boolean {
    return this.kind(at) !== NEWLINE && this.start(at) - this.end(at - 1) === gap;
  }

  private tokenAfter(end: number, from: number): number {
    let at = from;
    while (at < this.tokens.count && this.start(at) < end) at++;
    return at;
  }

  /** A capitalised word with its hyphens, slashes and the possessives that belong to names; or a name. */
  private unit(at: number): { unit: Unit; next: number } | undefined {
    const start = this.start(at);
    const find = this.nameAt.get(start);
    if (find !== undefined) {
      const words = this.tokens.text.slice(start, find.end);
      return { unit: { start, end: find.end, kind: 'name', words, find }, next: this.tokenAfter(find.end, at) };
    }
    const kind = this.kind(at);
    if ((kind !== CAPITAL && kind !== DIGIT) || this.dates.has(start) || WEEKDAYS.includes(this.word(at)))
      return undefined;
    let next = this.afterDots(at);
    while (this.joins(next, 0)) {
      const sign = this.word(next);
      if ((sign === '-' || sign === '/') && this.joins(next + 1, 0) && this.kind(next + 1) <= DIGIT) next += 2;
      else if (sign === "'" && this.isIrish(next)) next += 2;
      else if (sign === "'" && this.owner(at, next))
        next += this.word(next + 1) === 's' && this.joins(next + 1, 0) ? 2 : 1;
      else break;
    }
    const end = this.end(next - 1);
    return {
      unit: { start, end, kind: kind === DIGIT ? 'number' : 'word', words: this.tokens.text.slice(start, end) },
      next,
    };
  }

  /** "U.S.-UK": letters with stops are one word. */
  private afterDots(at: number): number {
    let next = at + 1;
    while (
      this.end(next - 1) - this.start(next - 1) === 1 &&
      this.joins(next, 0) &&
      this.word(next) === '.' &&
      this.joins(next + 1, 0)
    ) {
      if (this.kind(next + 1) !== CAPITAL) return this.word(next + 1) === '-' ? next + 1 : next;
      next += 2;
    }
    return next;
  }

  /** "O'Gorman". */
  private isIrish(sign: number): boolean {
    return this.word(sign - 1) === 'O' && this.joins(sign + 1, 0) && this.kind(sign + 1) === CAPITAL;
  }

  /** "Majesty's Treasury", "Leaders' Summit": the possessive is part of the name. */
  private owner(at: number, sign: number): boolean {
    const singular = this.word(sign + 1) === 's' && this.joins(sign + 1, 0);
    const after = singular ? sign + 2 : sign + 1;
    const saint = this.joins(at, 1) && /^(?:St|Saint)$/.test(this.word(at - 1));
    const many = !singular && AGENTS.test(this.word(at));
    return (saint || many || OWNERS.has(this.word(at))) && this.joins(after, 1) && this.kind(after) === CAPITAL;
  }

  /** "Chevening/British Library Fellowship", "Joint Defra / Environment Agency Programme". */
  private isSlash(at: number): boolean {
    const gap = this.joins(at, 0) ? 0 : 1;
    const between = this.joins(at, gap) && this.word(at) === '/' && this.joins(at + 1, gap);
    return between && this.kind(at + 1) === CAPITAL;
  }

  private small(at: number): Unit {
    return { start: this.start(at), end: this.end(at), kind: 'small', words: this.word(at) };
  }

  /** Small words, a comma or "(Scotland)" between two capitalised pieces. */
  private between(at: number, before: readonly Unit[]): { units: Unit[]; next: number } | undefined {
    if (this.isSlash(at)) return { units: [this.small(at)], next: at + 1 };
    if (ownsOn(this.tokens.text, before))
      return { units: [{ start: this.start(at), end: this.end(at + 1), kind: 'small', words: "'s" }], next: at + 2 };
    const units: Unit[] = [];
    let next = at;
    if (this.joins(next, 0) && this.word(next) === ',') {
      units.push(this.small(next));
      next++;
    }
    const bracket = this.bracket(next);
    if (bracket !== undefined) {
      units.push(bracket.unit);
      next = bracket.next;
    }
    for (let count = 0; count < 2; count++) {
      const word = this.joins(next, 1) ? this.word(next) : '';
      const article = count === 1 && /^an?$/.test(word) && /^(?:for|on)$/.test(units.at(-1)?.words ?? '');
      const by = count === 0 && word === 'by' && /[a-z]ed$/.test(before.at(-1)?.words ?? '');
      if ((!SMALL.has(word) && !article && !by) || this.nameAt.has(this.start(next))) break;
      units.push(this.small(next));
      next++;
    }
    const kind = this.kind(next);
    const goesOn =
      this.joins(next, 1) &&
      (kind === CAPITAL || kind === DIGIT || (kind === LOWER && this.nameAt.has(this.start(next))));
    return goesOn ? { units, next } : undefined;
  }

  /** "Memorandum of Understanding (MoU) on …": the abbreviation stands within the name. */
  private bracket(at: number): { unit: Unit; next: number } | undefined {
    const opens = this.joins(at, 1) && this.word(at) === '(' && this.kind(at + 1) === CAPITAL && this.joins(at + 1, 0);
    if (!opens) return undefined;
    const from = this.start(at);
    const words = lawBracketsAt(this.tokens.text, from);
    if (words !== undefined) {
      const end = from + words.length;
      return { unit: { start: from, end, kind: 'small', words }, next: this.tokenAfter(end, at) };
    }
    if (!this.joins(at + 2, 0) || this.word(at + 2) !== ')' || !/[A-Z]\w*[A-Z]/.test(this.word(at + 1)))
      return undefined;
    const [start, end] = [this.start(at), this.end(at + 2)];
    return { unit: { start, end, kind: 'small', words: this.tokens.text.slice(start, end) }, next: at + 3 };
  }

  run(at: number): Run | undefined {
    const first = this.unit(at);
    if (first === undefined) return undefined;
    const units: Unit[] = [first.unit];
    let next = first.next;
    while (units.length < MOST_UNITS) {
      const between = this.between(next, units);
      const more = between && this.unit(between.next);
      if (between === undefined || more === undefined) break;
      units.push(...between.units, more.unit);
      next = more.next;
    }
    return { units, startsSentence: this.startsSentence(at), next };
  }

  private startsSentence(at: number): boolean {
    if (at === 0 || this.kind(at - 1) === NEWLINE) return true;
    return /[.!?:;"'()*•]/.test(this.word(at - 1)) && this.kind(at - 1) > DIGIT;
  }
}

/**
 * The runs of capitalised words in a text, in order; names of the gazetteer are single pieces of them.
 * @param dates where dates with a word begin: a run never goes on into "September 2023"
 */
export function readRuns(tokens: Tokens, nameAt: NameAt, dates: ReadonlySet<number>): Run[] {
  const reader = new Reader(tokens, nameAt, dates);
  const runs: Run[] = [];
  for (let at = 0; at < tokens.count;) {
    const kind = tokens.kinds[at] ?? NEWLINE;
    const run = kind === CAPITAL || nameAt.has(tokens.starts[at] ?? 0) ? reader.run(at) : undefined;
    if (run !== undefined) runs.push(run);
    at = run?.next ?? at + 1;
  }
  return runs;
}

const LAW_BRACKETS =
  /^((?:\([A-Z][\w'.-]{0,20},?(?: [\w'.-]{1,20},?){0,5}\) ){1,2})(?:[A-Z][a-z]+ ){0,2}(?:Act|Bill|Regulations|Order|Rules|Measure)\b/;
/** The longest brackets with the words up to the kind of law, in code units. */
const LONGEST = 160;

/** "Housing (Scotland) Act", "Finance (Amendment) (No. 2) Order": the brackets at `start` if they are within the title of a law. */
export function lawBracketsAt(text: string, start: number): string | undefined {
  return LAW_BRACKETS.exec(text.slice(start, start + LONGEST))?.[1]?.trimEnd();
}
