import winkNLP from 'wink-nlp';
import model from 'wink-eng-lite-web-model';

import type { EntityType, Span } from '@/lib/model';
import { overlaps } from '@/lib/spans';

import type { Finder } from './finder';
import type { Name } from './labelled';
import { trimName } from './trim-name';

/** Its own kinds that have a type of ours. It has none for names of bodies, places or persons. */
const KINDS: ReadonlyMap<string, EntityType> = new Map([
  ['DATE', 'date'],
  ['MONEY', 'money'],
  ['PERCENT', 'quantity'],
]);

/** The commonest type of a run of proper nouns in policy texts: the fairest single guess. */
const COMMONEST: EntityType = 'organisation';

/** The part of the package that is used, with what its properties give. */
interface Wink {
  readonly its: Readonly<Record<'detail' | 'span' | 'pos', symbol>>;
  readonly readDoc: (text: string) => Read;
}
interface Read {
  readonly tokens: () => { readonly out: (property?: symbol) => readonly string[] };
  readonly entities: () => { readonly out: (property: symbol) => readonly unknown[] };
}

function placesOf(text: string, words: readonly string[]): Span[] {
  let at = 0;
  return words.map((word) => {
    const start = Math.max(at, text.indexOf(word, at));
    at = start + word.length;
    return { start, end: at };
  });
}

/** Runs of proper nouns on one line. */
function runsOf(text: string, places: readonly Span[], kinds: readonly string[]): Span[] {
  const runs: { start: number; end: number }[] = [];
  let open = false;
  for (const [at, place] of places.entries()) {
    const last = runs.at(-1);
    const proper = kinds[at] === 'PROPN';
    if (proper && open && last && !text.slice(last.end, place.start).includes('\n')) last.end = place.end;
    else if (proper) runs.push({ ...place });
    open = proper;
  }
  return runs;
}

function finder(): (text: string) => Name[] {
  const nlp = winkNLP(model, ['sbd', 'pos', 'ner']) as unknown as Wink;
  const { its } = nlp;
  return (text) => {
    const read = nlp.readDoc(text);
    const places = placesOf(text, read.tokens().out());
    const details = read.entities().out(its.detail) as readonly { readonly type: string }[];
    const spans = read.entities().out(its.span) as readonly (readonly [number, number])[];
    const kinds = read.tokens().out(its.pos);
    const known = spans.flatMap(([first, last], at): Name[] => {
      const type = KINDS.get(details[at]?.type ?? '');
      const [from, to] = [places[first], places[last]];
      return type && from && to ? [{ start: from.start, end: to.end, type }] : [];
    });
    const runs = runsOf(text, places, kinds).filter((run) => !known.some((name) => overlaps(name, run)));
    const names = [...known, ...runs.map((run) => ({ ...run, type: COMMONEST }))];
    return names.map((name) => ({ ...name, ...trimName(text, name) })).filter(({ start, end }) => start < end);
  };
}

/** A tagger with a statistical model, the largest that is made for browsers. */
export function winkFinder(): Finder {
  const namesIn = finder();
  return {
    name: 'wink-nlp',
    about:
      'wink-nlp 2 with wink-eng-lite-web-model: its dates, money and percentages, and runs of proper nouns, all taken for organisations (it has no types of names)',
    finds: ['names'],
    read: ({ text }) => ({ entities: namesIn(text), commitments: [], progress: [] }),
  };
}
