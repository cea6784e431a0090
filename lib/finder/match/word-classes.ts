import { vocabulary } from './vocabulary';

/** Names as they are masked, by their letters. */
const NAMES: Readonly<Record<string, string>> = {
  org: 'A', country: 'C', office: 'R', person: 'N', date: 'D', law: 'L', programme: 'T', budget: 'B', event: 'E', place: 'P', money: 'M',
  private: 'F', bygone: 'H',
  actor: 'ACRN', body: 'ACR', state: 'AC', scheme: 'T', instrument: 'TLEB',
}; // prettier-ignore

for (const [name, letters] of Object.entries(NAMES)) {
  vocabulary.define(name, { words: Array.from(letters, (letter) => `${letter}_`), told: 'as written' });
}

/** Classes of words by their form. */
const FORMS: Readonly<Record<string, RegExp>> = {
  /** A word of three letters or more. */
  long: /^(?:[\p{L}\d_][\p{L}\d_'-]{2}|[A-Z]_$)/u,
  word: /^[\p{L}\d_]/u,
  /** A word in small letters. */
  small: /^[a-z][a-z'-]*$/,
  /** A word with a capital, a number, or a name. */
  capital: /^[A-Z]/,
  number: /^\d/,
  year: /^(?:19|20)\d\d$/,
  name: /^[A-Z]_$/,
  acronym: /^[A-Z]{2,6}$/,
  'in part': /^[^,;:.]/,
  'in clause': /^[^;:.]/,
  any: /./,
  /** How an item of a list is counted: "1", "a", "iv". */
  'item number': /^(?:\d{1,2}|[a-z]|[ivx]{1,4})$/,
  /** "4.20pm", "9am". */
  clock: /^\d{1,2}(?:[.:]\d{2})?(?:am|pm)$|^\d{1,2}[.:]\d{2}$/i,
  'no plural': /^[a-z]+(?<!s)$/,
  dash: /^[–—-]$/,
  bullet: /^[•▪◦*‣–-]$/,
  stop: /^[.!?]$/,
  question: /^\?$/,
  quote: /^["']$/,
  open: /^\($/,
  close: /^\)$/,
  currency: /^[£$€]$/,
};
for (const [name, form] of Object.entries(FORMS)) vocabulary.define(name, (word) => form.test(word));

/** Small closed classes of words. */
const WORDS: Readonly<Record<string, string>> = {
  be: "is|are|am|'re|'m|were|was",
  have: "have|has|'ve",
  our: 'our|their|its|his|her|my',
  will: "will|shall|'ll",
};
for (const [name, words] of Object.entries(WORDS))
  vocabulary.define(name, { words: words.split('|'), told: 'in any case' });
