// npm run --silent became -- --pool POOL.jsonl QUERIES.jsonl: for each commitment the passages of the pool that may say what became of
// it, best first, by the extension's own ranking. A query is {id, quote, context?, title, publisher?, published, actors?,
// deadline?}, a document of the pool {id, url?, title, publisher?, published, text}; dates are a day, a month or a year.
// An answer is {id, candidates: [{document, start, end, quote, score, why}]}: at most ten; offsets are UTF-16 code units.
import { parseArgs } from 'node:util';

import * as v from 'valibot';

import { poolOf } from '@/lib/retrieval';

import { readUtf8 } from './read-utf8';

const MOST = 10;

const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u;

/** A fact that may be left out, or be null. */
const fact = v.nullish(v.string());
const Query = v.object({
  id: v.string(),
  quote: v.string(),
  context: fact,
  title: fact,
  publisher: fact,
  published: fact,
  actors: v.nullish(v.array(v.string())),
});
const PoolLine = v.object({ id: v.string(), title: fact, publisher: fact, published: fact, text: v.string() });

/** What is known of a document; a date that is none is not known, and the document stays in. */
function factsOf({ title, publisher, published }: Omit<v.InferOutput<typeof PoolLine>, 'id' | 'text'>) {
  return {
    ...(title ? { title } : {}),
    ...(publisher ? { publisher } : {}),
    ...(published && DATE.test(published) ? { published } : {}),
  };
}

class LineUnreadable extends Error {
  override readonly name = 'LineUnreadable';
  constructor(file: string, line: number, why: string) {
    super(`${file}, line ${line}: ${why}.`);
  }
}

function jsonOf(line: string, file: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new LineUnreadable(file, number, 'it is not JSON');
  }
}

/** @throws LineUnreadable at the first line that is not of the shape */
async function readLines<Shape extends v.GenericSchema>(
  file: string,
  shape: Shape,
): Promise<readonly v.InferOutput<Shape>[]> {
  const lines = (await readUtf8(file)).split('\n');
  return lines.flatMap((line, at) => {
    if (line.trim() === '') return [];
    const read = v.safeParse(shape, jsonOf(line, file, at + 1));
    if (read.success) return [read.output];
    const [issue] = read.issues;
    throw new LineUnreadable(file, at + 1, `${v.getDotPath(issue) ?? 'the line'}: ${issue.message}`);
  });
}

async function answer(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { pool: { type: 'string' } } });
  const [queries] = positionals;
  if (values.pool === undefined || queries === undefined)
    throw new TypeError('Name both files: npm run --silent became -- --pool POOL.jsonl QUERIES.jsonl');
  const documents = await readLines(values.pool, PoolLine);
  const pool = poolOf(documents.map(({ id, text, ...facts }) => ({ title: '', ...factsOf(facts), id, text })));
  for (const { id, quote, context, actors, ...facts } of await readLines(queries, Query)) {
    const asked = { words: quote, ...factsOf(facts), actors: actors ?? [], ...(context ? { context } : {}) };
    console.log(JSON.stringify({ id, candidates: pool.rank(asked, MOST) }));
  }
}

answer().catch((fault: unknown) => {
  console.error(fault instanceof Error ? fault.message : String(fault));
  process.exitCode = 1;
});
