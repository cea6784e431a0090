import type { Language } from '@/lib/model';

/** Of what is counted, a translation for each category that `Intl.PluralRules` names; "other" is there always. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/**
 * The messages of a language by their English words. Of what is counted, the key is the English for many. Placeholders,
 * "{day}", stand in both.
 */
export type Catalogue = Readonly<Record<string, string | PluralForms>>;

/** What a language other than English has. */
export interface Messages {
  readonly catalogue: Catalogue;
  /** Sentences with placeholders that come filled in, in English; the first that fits counts. */
  readonly filled: readonly string[];
}

/** What is put in the place of a placeholder, by its name. */
export type Values = Readonly<Record<string, string | number>>;

const PLACEHOLDER = /\{(\w+)\}/gu;

interface Spoken {
  readonly language: Language;
  readonly catalogue: ReadonlyMap<string, string | PluralForms>;
  readonly filled: readonly string[];
}

let spoken: Spoken = { language: 'en', catalogue: new Map(), filled: [] };
let rules: Intl.PluralRules | undefined;

/**
 * From now on words are in this language; before the first call, and where a message has no translation, in English.
 * Told once in each script, before anything is drawn.
 */
export function speak(language: Language, { catalogue, filled }: Messages): void {
  spoken = { language, catalogue: new Map(Object.entries(catalogue)), filled };
  rules = undefined;
}

/** The language that is spoken now. */
export function languageNow(): Language {
  return spoken.language;
}

const filled = (message: string, values: Values): string =>
  message.replace(PLACEHOLDER, (placeholder, name: string) => String(values[name] ?? placeholder));

function translated(english: string): string {
  const found = spoken.catalogue.get(english);
  return typeof found === 'string' ? found : english;
}

/**
 * A message in the language that is spoken.
 * @param english the message in English, which is its key; written out where it is called, so that it is found there
 * @param values what stands for its placeholders
 */
export function t(english: string, values?: Values): string {
  const message = translated(english);
  return values === undefined ? message : filled(message, values);
}

/**
 * A message about so many: `plural(3, '{count} note', '{count} notes')`. Other languages know more cases than two.
 * @param values what stands for the placeholders other than `{count}`
 */
export function plural(count: number, one: string, many: string, values: Values = {}): string {
  const forms = spoken.catalogue.get(many);
  if (forms === undefined) return filled(count === 1 ? one : many, { count, ...values });
  rules ??= new Intl.PluralRules(spoken.language);
  const message = typeof forms === 'string' ? forms : (forms[rules.select(count)] ?? forms.other);
  return filled(message, { count, ...values });
}

/**
 * A message with parts that are more than words, as links are: gives its pieces in order, to be put into a view.
 * `rich('Read {guide} first.', { guide: <a href="/help.html">{t('the guide')}</a> })`
 */
export function rich<Part>(english: string, parts: Readonly<Record<string, Part>>): readonly (string | Part)[] {
  const pieces = translated(english).split(PLACEHOLDER);
  // a pattern with one group puts what it holds between the pieces: every second one is a placeholder's name
  return pieces.map((piece, at) => (at % 2 === 0 ? piece : (parts[piece] ?? `{${piece}}`)));
}

/** What of a filled sentence is said in words of ours, and told in its turn; the rest are names, figures and addresses. */
const OURS: readonly string[] = ['language', 'is', 'place', 'because', 'why'];

/** The pattern of a sentence that is filled in. */
function patternOf(message: string): RegExp {
  const literal = message.replaceAll(/[.*+?^$()[\]\\|/]/gu, String.raw`\$&`);
  return new RegExp(`^${literal.replaceAll(PLACEHOLDER, '(?<$1>.+?)')}$`, 'su');
}

/**
 * A sentence that was made in English where no language is known, in the language that is spoken: one about a page, the
 * data, www.gov.uk, or of an error. What is none of these is given back as it is.
 */
export function told(sentence: string): string {
  const whole = t(sentence);
  if (whole !== sentence) return whole;
  for (const message of spoken.filled) {
    const { groups } = patternOf(message).exec(sentence) ?? {};
    if (groups === undefined) continue;
    const parts = Object.entries(groups).map(
      ([name, part]) => [name, OURS.includes(name) ? told(part) : part] as const,
    );
    return t(message, Object.fromEntries(parts));
  }
  return sentence;
}

const isTable = (value: unknown): value is object =>
  Array.isArray(value) ||
  (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype);

/**
 * A table of messages, of any depth, translated when one is read: a table is made once, before the language is known.
 * Values that are neither words nor tables or lists are given as they are.
 */
export function worded<Table extends object>(table: Table): Table {
  const read = { enumerable: true, configurable: true };
  const entries = Object.entries(table).map(([name, value]: readonly [string, unknown]) => {
    if (typeof value === 'string') return [name, { ...read, get: () => t(value) }];
    return [name, { ...read, value: isTable(value) ? worded(value) : value }];
  });
  return Object.defineProperties(Array.isArray(table) ? [] : {}, Object.fromEntries(entries)) as Table;
}
