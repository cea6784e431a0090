import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { readPolicy } from '@/lib/corpus/finding';
import { compileGazetteer } from '@/lib/finder';
import { alignItems, reportPassages, strategyItems } from '@/lib/progress-reports';
import type { Alignment, Pair } from '@/lib/progress-reports';
import type { PageFacts, Reading } from '@/lib/model';

const FOLDER = resolve(import.meta.dirname, '../../tests/fixtures/progress-reports');
const HEADING = /^#{2,6} /;
const GAZETTEER = compileGazetteer([]);

export interface StoredPage {
  readonly facts: PageFacts;
  readonly reading: Reading;
}
export interface StoredPair {
  readonly name: string;
  readonly origin: string;
  readonly earlier: StoredPage;
  readonly report: StoredPage;
  /** Opening words of an item, and words of each passage that would be right for it. */
  readonly truth: readonly { readonly earlier: string; readonly report: readonly string[] }[];
}

/** Blocks as `lib/text` writes them: parted by an empty line; a heading's marks are no text. */
function readingOf(file: string): Reading {
  const headings: { start: number; end: number }[] = [];
  let text = '';
  for (const block of readFileSync(file, 'utf8')
    .trim()
    .split(/\n{2,}/)) {
    if (text !== '') text += '\n\n';
    const start = text.length;
    text += block.replace(HEADING, '');
    if (HEADING.test(block)) headings.push({ start, end: text.length });
  }
  return { text, headings };
}

type Said = Pick<PageFacts, 'address' | 'title' | 'kind' | 'kindShown' | 'published' | 'publisher'>;

function pairOf(name: string): StoredPair {
  const path = (file: string): string => join(FOLDER, name, file);
  const said = JSON.parse(readFileSync(path('pair.json'), 'utf8')) as {
    readonly origin: string;
    /** The folder that has the earlier text, where two reports answer one document. */
    readonly earlierIn?: string;
    readonly earlier: Said;
    readonly report: Said;
  };
  const pageOf = (which: 'earlier' | 'report', folder: string): StoredPage => ({
    facts: { locale: 'en', verdict: 'annotate', reason: 'a policy paper', attachments: [], ...said[which] },
    reading: readingOf(join(FOLDER, folder, `${which}.txt`)),
  });
  const [, ...lines] = readFileSync(path('truth.tsv'), 'utf8').trim().split('\n');
  const truth = lines.map((line) => {
    const [earlier = '', report = ''] = line.split('\t');
    return { earlier, report: report.split(' || ') };
  });
  const earlier = pageOf('earlier', said.earlierIn ?? name);
  return { name, origin: said.origin, earlier, report: pageOf('report', name), truth };
}

/** Every stored pair; `not-a-pair` among them. */
export function storedPairs(): readonly StoredPair[] {
  const folders = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.map(({ name }) => pairOf(name));
}

/** The pair aligned as the product does it: what is promised in the earlier text is found by the finder. */
export function aligned({ earlier, report }: StoredPair): Alignment {
  const known = { gazetteer: GAZETTEER, commitments: [], documents: [] };
  const finds = readPolicy(earlier.facts, earlier.reading, known);
  return alignItems(strategyItems(earlier.reading, finds.commitments), reportPassages(report.reading));
}

const wordsIn = ({ reading }: StoredPage, { start, end }: { readonly start: number; readonly end: number }): string =>
  reading.text.slice(start, end);

/** The whole block that a passage stands in. */
const blockOf = ({ reading: { text } }: StoredPage, { start, end }: Pair['passage']['span']): string =>
  text.slice(text.lastIndexOf('\n', start) + 1, `${text}\n`.indexOf('\n', end));

/** Whether the truth has this pair: the passage stands in a block that answers the item. */
export function isRight({ earlier, report, truth }: StoredPair, { item, passage }: Pair): boolean {
  const [words, answer] = [wordsIn(earlier, item.whole), blockOf(report, passage.span)];
  return truth.some((line) => words.includes(line.earlier) && line.report.some((one) => answer.includes(one)));
}

export interface PairFigures {
  readonly items: number;
  readonly made: number;
  readonly right: number;
  readonly precision: number;
  readonly recall: number;
}

export function figuresOf(pair: StoredPair): PairFigures {
  const { pairs } = aligned(pair);
  const right = pairs.filter((one) => isRight(pair, one)).length;
  const items = pair.truth.length;
  return { items, made: pairs.length, right, precision: right / pairs.length, recall: right / items };
}

/** The figures of a pair as a row of the table in docs/quality.md. */
export function figuresLine(pair: StoredPair): string {
  const { items, made, right, precision, recall } = figuresOf(pair);
  return `| ${pair.name} | ${pair.origin} | ${items} | ${made} | ${right} | ${precision.toFixed(2)} | ${recall.toFixed(2)} |`;
}
