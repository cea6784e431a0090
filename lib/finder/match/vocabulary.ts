/** What a pattern may ask of one word. */
export type WordTest =
  /** These letters; capitals count only where they are written with one. */
  | { readonly is: 'word'; readonly letters: string }
  /** Any word of letters with this beginning and end, and at least so many letters between them. */
  | { readonly is: 'shape'; readonly starts: string; readonly ends: string; readonly least: number }
  | { readonly is: 'class'; readonly name: string };

/** Whether a word is of a class, by its form. `letters` is the word in small letters. */
type Form = (word: string, letters: string) => boolean;

/** A class that is a list: of words as they are written, in any case, or behind a hyphen as well ("sub-committee"). */
interface WordList {
  readonly words: Iterable<string>;
  readonly told: 'as written' | 'in any case' | 'by the last part';
}

/** The number of a set of words, as patterns ask for it. */
export type WordSet = number;

const BITS = 32;
const FIRST_WIDTH = 48;
const FIRST_WORDS = 2048;
/** More different words than this are forgotten before the next text is read. */
const MOST_WORDS = 60_000;

/** Letters, behind a prefix with its hyphen: "re-opened". */
const LETTERS = /^(?:(?:re|co|de|pre|out|over|under)-)?[a-z]*$/;

const shapeOf =
  ({ starts, ends, least }: WordTest & { is: 'shape' }): Form =>
  (_word, letters) =>
    letters.length >= starts.length + ends.length + least &&
    letters.startsWith(starts) &&
    letters.endsWith(ends) &&
    LETTERS.test(letters.slice(starts.length, letters.length - ends.length));

interface Formed {
  readonly set: WordSet;
  readonly test: WordTest & { readonly is: 'shape' | 'class' };
  readonly form: Form;
}

type SetsByWord = [word: string, sets: WordSet[]][];

/** The sets of words that patterns ask for, as a file holds them. */
export interface PackedSets {
  readonly count: number;
  readonly small: SetsByWord;
  readonly exact: SetsByWord;
  readonly lastPart: SetsByWord;
  readonly forms: readonly Omit<Formed, 'form'>[];
  readonly wider: [set: WordSet, holding: WordSet[]][];
  readonly spellings: readonly string[];
}

function add<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/** Words of one form have one number; of each it is known in which sets it is. */
class Vocabulary {
  private readonly sets = new Map<string, WordSet>();
  private count = 0;
  /** Sets by the words that are told by their letters, in small letters or as they are written. */
  private bySmall = new Map<string, WordSet[]>();
  private byExact = new Map<string, WordSet[]>();
  private byLastPart = new Map<string, WordSet[]>();
  private readonly forms: Formed[] = [];
  /** Forms that ask for an ending, by its last letter: most words have none of them. */
  private readonly byEnding = new Map<string, Formed[]>();
  /** Sets that hold all the words of another. */
  private wider = new Map<WordSet, WordSet[]>();
  private readonly classes = new Map<string, Form | WordList>();
  private readonly numbers = new Map<string, number>();
  private words: string[] = [];
  /** Changes when words are forgotten or sets are added: what is known by a word's number is known for one era. */
  era = 0;
  /** So many 32-bit pieces for each word. */
  width = FIRST_WIDTH;
  bits = new Uint32Array(FIRST_WORDS * FIRST_WIDTH);
  /** Of each word, which of the letters that patterns ask for it has, capitals aside; 0 for none of them. */
  spelt = new Int32Array(FIRST_WORDS);
  private readonly spellings = new Map<string, number>();

  /** Gives a class of words its name. @throws TypeError where another class has it */
  define(name: string, form: Form | WordList): void {
    if (this.classes.has(name)) throw new TypeError(`There are two classes of words called “${name}”.`);
    this.classes.set(name, form);
  }

  /** The set of the words that pass one of the tests. Words that are known already are looked at anew. */
  setOf(all: readonly WordTest[]): WordSet {
    const byKey = new Map(all.map((test) => [keyOf(test), test]));
    const key = [...byKey.keys()].sort().join('|');
    const known = this.sets.get(key);
    if (known !== undefined) return known;
    const tests = [...byKey.values()];
    const parts = tests.length === 1 ? [] : tests.filter(({ is }) => is !== 'word').map((test) => this.setOf([test]));
    const set = this.count++;
    this.era++;
    this.sets.set(key, set);
    for (const part of parts) add(this.wider, part, set);
    for (const test of tests) {
      if (test.is === 'word') add(isSmall(test.letters) ? this.bySmall : this.byExact, test.letters, set);
      else if (tests.length === 1) this.addForm(set, test);
    }
    if (this.count > this.width * BITS) this.widen();
    else if (this.words.length > 0) this.words.forEach((word, number) => this.mark(number, word));
    return set;
  }

  /** The number of these small letters, as `spelt` has it. */
  spelling(letters: string): number {
    const known = this.spellings.get(letters);
    if (known !== undefined) return known;
    const spelling = this.spellings.size + 1;
    this.spellings.set(letters, spelling);
    this.words.forEach((word, number) => {
      if (smallOf(word) === letters) this.spelt[number] = spelling;
    });
    return spelling;
  }

  numberOf(word: string): number {
    const known = this.numbers.get(word);
    if (known !== undefined) return known;
    const number = this.words.length;
    this.numbers.set(word, number);
    this.words.push(word);
    if (number >= this.spelt.length) this.grow();
    this.mark(number, word);
    return number;
  }

  isIn(number: number, set: WordSet): boolean {
    return (((this.bits[number * this.width + (set >>> 5)] ?? 0) >>> (set & 31)) & 1) === 1;
  }

  /** Forgets the words of earlier texts once they are many: called before a text is read, never while one is. */
  makeRoom(): void {
    if (this.words.length < MOST_WORDS) return;
    this.era++;
    this.numbers.clear();
    this.words = [];
    this.bits.fill(0);
  }

  /** All sets there are, to be taken by a vocabulary with the same classes. */
  packed(): PackedSets {
    const forms = [...this.forms, ...[...this.byEnding.values()].flat()];
    return {
      count: this.count,
      small: [...this.bySmall],
      exact: [...this.byExact],
      lastPart: [...this.byLastPart],
      forms: forms.map(({ set, test }) => ({ set, test })),
      wider: [...this.wider],
      spellings: [...this.spellings.keys()],
    };
  }

  /** Takes sets as they were packed, with their numbers, and keeps them as its own; false: there are sets or words already. */
  take({ count, small, exact, lastPart, forms, wider, spellings }: PackedSets): boolean {
    if (this.count > 0 || this.spellings.size > 0 || this.words.length > 0) return false;
    this.era++;
    this.count = count;
    while (this.count > this.width * BITS) this.widen();
    this.bySmall = new Map(small);
    this.byExact = new Map(exact);
    this.byLastPart = new Map(lastPart);
    this.wider = new Map(wider);
    for (const { set, test } of forms) this.addForm(set, test);
    for (const letters of spellings) this.spelling(letters);
    return true;
  }

  private addForm(set: WordSet, test: WordTest & { is: 'shape' | 'class' }): void {
    if (test.is === 'shape') {
      const formed = { set, test, form: shapeOf(test) };
      if (test.ends === '') this.forms.push(formed);
      else add(this.byEnding, test.ends.slice(-1), formed);
      return;
    }
    const named = this.classes.get(test.name);
    if (named === undefined) throw new TypeError(`There is no class of words called “${test.name}”.`);
    if (typeof named === 'function') {
      this.forms.push({ set, test, form: named });
      return;
    }
    const lists = { 'as written': this.byExact, 'in any case': this.bySmall, 'by the last part': this.byLastPart };
    for (const word of named.words) add(lists[named.told], word, set);
  }

  private put(number: number, set: WordSet): void {
    const at = number * this.width + (set >>> 5);
    this.bits[at] = (this.bits[at] ?? 0) | (1 << (set & 31));
    for (const wide of this.wider.get(set) ?? []) this.put(number, wide);
  }

  private mark(number: number, word: string): void {
    const letters = smallOf(word);
    this.spelt[number] = this.spellings.get(letters) ?? 0;
    for (const set of this.bySmall.get(letters) ?? []) this.put(number, set);
    for (const set of this.byExact.get(word) ?? []) this.put(number, set);
    for (const part of new Set([letters, letters.slice(letters.lastIndexOf('-') + 1)]))
      for (const set of this.byLastPart.get(part) ?? []) this.put(number, set);
    for (const forms of [this.forms, this.byEnding.get(letters.slice(-1)) ?? []])
      for (const { set, form } of forms) if (form(word, letters)) this.put(number, set);
  }

  private widen(): void {
    this.width *= 2;
    this.bits = new Uint32Array(this.spelt.length * this.width);
    this.words.forEach((word, number) => this.mark(number, word));
  }

  private grow(): void {
    const [spelt, bits] = [new Int32Array(this.spelt.length * 2), new Uint32Array(this.bits.length * 2)];
    spelt.set(this.spelt);
    bits.set(this.bits);
    [this.spelt, this.bits] = [spelt, bits];
  }
}

/** The month is no "may". */
const smallOf = (word: string): string => (word === 'May' ? word : word.toLowerCase());

export const isSmall = (letters: string): boolean => letters === letters.toLowerCase();

function keyOf(test: WordTest): string {
  if (test.is === 'word') return test.letters;
  return test.is === 'class' ? `<${test.name}>` : `${test.least}${test.starts}*${test.ends}`;
}

/** The words that the finder has met. Patterns and texts share it, so that a text is matched by numbers. */
export const vocabulary = new Vocabulary();
