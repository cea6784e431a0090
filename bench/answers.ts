import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

import MiniSearch from 'minisearch';

import { poolOf } from '@/lib/retrieval';
import type { PoolDocument, Question } from '@/lib/retrieval';
import { blocksOf } from '@/lib/spans';
import { likenessOf } from '@/lib/corpus/likeness';

import type { QuestionId } from './bounds';
import { always, answer } from './measure';
import type { Bench, Row, Rounds } from './measure';
import { storedTexts } from '../scripts/evaluate/labelled';

const COMPOSED = resolve(import.meta.dirname, '../tests/fixtures/became');
/** More paragraphs that answer nothing, where a folder of texts stands beside this checkout. */
const BESIDE = resolve(import.meta.dirname, '../../shared/evaluation/texts-large');
/** What is shorter is a heading, in UTF-16 code units. */
const SHORTEST = 60;
const MOST = 10;
const FIRST_SEEN = 5;

/** A commitment of which it is known which documents of the pool say what became of it. */
interface Asked extends Question {
  readonly id: string;
  readonly published?: string;
}

/** Gives the ids of the likeliest documents, best first. */
type Ranking = (asked: Asked) => readonly string[];

interface Figures {
  readonly first: number;
  readonly amongFive: number;
  readonly recall: number;
}

function linesOf(name: string): readonly unknown[] {
  const text = readFileSync(join(COMPOSED, name), 'utf8').trim();
  return text.split('\n').map((line) => JSON.parse(line) as unknown);
}

/** Paragraphs of policy texts, each a document without a title: what a search brings up besides. */
function paragraphs(): readonly PoolDocument[] {
  const beside = existsSync(BESIDE) ? readdirSync(BESIDE).filter((name) => name.endsWith('.txt')) : [];
  const texts = [
    ...storedTexts().map(({ text }) => text),
    ...beside.map((name) => readFileSync(join(BESIDE, name), 'utf8')),
  ];
  return texts.flatMap((text, at) =>
    blocksOf(text).flatMap(({ start, end }) =>
      end - start < SHORTEST ? [] : [{ id: `text ${at} at ${start}`, title: '', text: text.slice(start, end) }],
    ),
  );
}

/** A year or a month is as late as it can be. */
const lastDayOf = (date: string): string => date + ({ 4: '-12-31', 7: '-31' }[date.length] ?? '');

/** What comes before the commitment is left out on all sides alike. */
const isLater = (document: PoolDocument, { published = '' }: Asked): boolean =>
  document.published === undefined || lastDayOf(document.published) >= published;

function bm25(documents: readonly PoolDocument[], title: number): Ranking {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const index = new MiniSearch<PoolDocument>({ fields: title > 0 ? ['text', 'title'] : ['text'] });
  index.addAll(documents);
  return (asked) =>
    index
      .search(asked.words, {
        combineWith: 'OR',
        boost: { title },
        filter: ({ id }) => {
          const document = byId.get(id as string);
          return document !== undefined && isLater(document, asked);
        },
      })
      .slice(0, MOST)
      .map(({ id }) => id as string);
}

const likeness =
  (documents: readonly PoolDocument[]): Ranking =>
  (asked) =>
    documents
      .filter((document) => isLater(document, asked))
      .map(({ id, text }) => ({ id, share: likenessOf(asked.words, text).share }))
      .toSorted((one, other) => other.share - one.share)
      .slice(0, MOST)
      .map(({ id }) => id);

function own(documents: readonly PoolDocument[]): Ranking {
  const pool = poolOf(documents);
  return (asked) => pool.rank(asked, MOST).map(({ document }) => document);
}

const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;

function figuresOf(rank: Ranking, asked: readonly Asked[], truth: ReadonlyMap<string, readonly string[]>): Figures {
  const answers = asked.map((one) => ({ found: rank(one), right: truth.get(one.id) ?? [] }));
  const isAmong = (first: number): number =>
    mean(answers.map(({ found, right }) => (found.slice(0, first).some((id) => right.includes(id)) ? 1 : 0)));
  return {
    first: isAmong(1),
    amongFive: isAmong(FIRST_SEEN),
    recall: mean(answers.map(({ found, right }) => right.filter((id) => found.includes(id)).length / right.length)),
  };
}

const QUESTIONS = {
  first: 'answers/first',
  amongFive: 'answers/among-five',
  recall: 'answers/recall',
} as const satisfies Record<keyof Figures, QuestionId>;

const ofHundred = (what: string, value: number): Rounds => always(what, value * 100, 'of 100');

function rowsOf(
  about: string,
  documents: readonly PoolDocument[],
  asked: readonly Asked[],
  truth: Map<string, string[]>,
): readonly Row[] {
  const rankings = {
    ours: own(documents),
    'BM25 over words and titles, titles counted double (MiniSearch)': bm25(documents, 2),
    'BM25 over words (MiniSearch)': bm25(documents, 0),
    'likeness of words alone': likeness(documents),
  };
  const { ours, ...peers } = Object.fromEntries(
    Object.entries(rankings).map(([name, rank]) => [name, figuresOf(rank, asked, truth)]),
  ) as { readonly ours: Figures } & Readonly<Record<string, Figures>>;
  return Object.entries(peers).flatMap(([name, peer]) =>
    (Object.keys(QUESTIONS) as (keyof Figures)[]).map((figure) =>
      answer(QUESTIONS[figure], {
        on: `beside ${name}`,
        figure: ofHundred(`ours, ${about}`, ours[figure]),
        peer: ofHundred(name, peer[figure]),
      }),
    ),
  );
}

function composed(): readonly Row[] {
  const documents = [...(linesOf('pool.jsonl') as readonly PoolDocument[]), ...paragraphs()];
  const { held } = JSON.parse(readFileSync(join(COMPOSED, 'split.json'), 'utf8')) as { readonly held: string[] };
  const truth = new Map(
    (linesOf('truth.jsonl') as readonly { id: string; gold: string[] }[]).map(({ id, gold }) => [id, gold]),
  );
  const asked = (linesOf('queries.jsonl') as readonly (Asked & { readonly quote: string })[]).map(
    ({ quote, ...rest }) => ({
      ...rest,
      words: quote,
    }),
  );
  const about = `${held.length} commitments, composed documents with near misses, ${documents.length} paragraphs`;
  return rowsOf(
    about,
    documents,
    asked.filter(({ id }) => held.includes(id)),
    truth,
  );
}

export const ANSWERS: Bench = {
  name: 'answers',
  question: 'Does the ranking find what became of a commitment, beside plain searches over the same paragraphs?',
  run: () => Promise.resolve(composed()),
};
