import { foldQuote, isFaint, stemsOf } from '@/lib/model';
import type { LookSearch, LookSubject } from '@/lib/model';

/** More words find less: search engines weigh all of them. */
const MOST_WORDS = 6;
/** Longer words are sent by nobody: the Search API takes 512 characters. */
export const LONGEST_SEARCH = 200;
/** A key phrase has so many words, two at least. */
const MOST_OF_PHRASE = 3;
const WORD = /[\p{L}\p{N}]+(?:[.,'’-][\p{L}\p{N}]+)*/gu;

interface Told {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a text that tell its topic, as they stand, copies too. */
function tellingIn(text: string): readonly Told[] {
  return [...text.matchAll(WORD)].flatMap(({ 0: word, index: start }) => {
    const [stem] = stemsOf(word);
    return stem === undefined || isFaint(stem) ? [] : [{ word, start, end: start + word.length }];
  });
}

/** Words that tell the topic, each once; where there are too few of them, those that say how and where too. */
function tellingWords(text: string, most: number): readonly string[] {
  const folded = foldQuote(text);
  const telling = tellingIn(folded).map(({ word }) => word);
  const all = telling.length >= 2 ? telling : (folded.match(WORD) ?? []).filter((word) => stemsOf(word).length > 0);
  const seen = new Set<string>();
  const once = all.filter((word) => {
    const key = stemsOf(word).join(' ');
    return !seen.has(key) && seen.add(key);
  });
  return once.slice(0, most).map((word) => word.toLowerCase());
}

/** Telling words that stand side by side: the first with capitals, "Harbour Tribunal", else the first. */
function keyPhrase(text: string): string | undefined {
  const folded = foldQuote(text);
  const runs: Told[][] = [];
  for (const told of tellingIn(folded)) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const isNext = last !== undefined && folded.slice(last.end, told.start) === ' ';
    if (run !== undefined && isNext && run.length < MOST_OF_PHRASE) run.push(told);
    else runs.push([told]);
  }
  const phrases = runs.filter((run) => run.length > 1);
  const named = phrases.find((run) => run.every(({ word }) => /^\p{Lu}/u.test(word)));
  const words = (named ?? phrases[0])?.map(({ word }) => word.toLowerCase());
  return words === undefined ? undefined : `"${words.join(' ')}"`;
}

const cut = (words: readonly (string | undefined)[]): string =>
  words
    .filter((word) => word !== undefined && word !== '')
    .join(' ')
    .slice(0, LONGEST_SEARCH)
    .trim();

/**
 * The forms in which www.gov.uk is asked for what became of a commitment, two or three, each another one: its telling
 * words; a key phrase with who promised; the title of its document with "progress update", of the body that promised.
 */
export function formsOf({ words, title, publisher, actors, body }: LookSubject): readonly LookSearch[] {
  const who = (body?.name ?? actors[0] ?? publisher ?? '').toLowerCase().replaceAll('"', '');
  const phrase = keyPhrase(words);
  const short = tellingWords(words, 2);
  const named = title === undefined ? [] : tellingWords(title, MOST_WORDS);
  const forms: LookSearch[] = [
    { words: cut(tellingWords(words, MOST_WORDS)) },
    { words: cut([...(phrase === undefined ? short : [phrase]), who]) },
    {
      words: cut([...(named.length > 0 ? named : [who, ...short]), 'progress', 'update']),
      ...(body === undefined ? {} : { body }),
    },
  ];
  const seen = new Set<string>();
  return forms.filter((form) => form.words !== '' && !seen.has(form.words) && seen.add(form.words));
}
