/** What a pattern may ask of one word. */
export type WordTest =
  /** These letters; capitals count only where they are written with one. */
  | { readonly is: 'word'; readonly letters: string }
  /** Any word of letters with this beginning and end, and at least so many letters between them. */
  | { readonly is: 'shape'; readonly starts: string; readonly ends: string; readonly least: number }
  | { readonly is: 'class'; readonly name: string };

/** Whether a word is of a class, by its form. `letters` is the word in small letters. */
type Form = (word: string, letters: string) => boolean;

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

const add = <Key>(lists: Map<Key, WordSet[]>, key: Key, set: WordSet): void => {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [set]);
  else list.push(set);
};

/** Words of one form have one number; of each it is known in which sets it is. */
class Vocabulary {
  private readonly sets = new Map<string, WordSet>();
  private count = 0;
  /** Sets by the words that are told by their letters, in small letters or as they are written. */
  private readonly bySmall = new Map<string, WordSet[]>();
  private readonly byExact = new Map<string, WordSet[]>();
  private readonly forms: { readonly set: WordSet; readonly form: Form }[] = [];
  /** Sets that hold all the words of another. */
  private readonly wider = new Map<WordSet, WordSet[]>();
  private readonly classes = new Map<string, Form>();
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

  define(name: string, form: Form): void {
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
      else if (tests.length === 1) this.forms.push({ set, form: this.formOf(test) });
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

  private formOf(test: WordTest & { is: 'shape' | 'class' }): Form {
    if (test.is === 'shape') return shapeOf(test);
    const form = this.classes.get(test.name);
    if (form === undefined) throw new TypeError(`There is no class of words called “${test.name}”.`);
    return form;
  }

  private put(number: number, sets: readonly WordSet[] = []): void {
    const from = number * this.width;
    for (const set of sets) {
      const at = from + (set >>> 5);
      this.bits[at] = (this.bits[at] ?? 0) | (1 << (set & 31));
    }
  }

  private mark(number: number, word: string): void {
    const letters = smallOf(word);
    this.spelt[number] = this.spellings.get(letters) ?? 0;
    this.put(number, this.bySmall.get(letters));
    this.put(number, this.byExact.get(word));
    for (const { set, form } of this.forms) {
      if (!form(word, letters)) continue;
      this.put(number, [set]);
      this.put(number, this.wider.get(set));
    }
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
