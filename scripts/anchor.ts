// npm run --silent anchor [-- --seeds 1-20 --cases 6000 --part all|tuned on|held out]: places quotes on pages that were
// changed in every way we know, and prints how many are told right, by kind of change and of page. Fails where one is on
// wrong words.
// npm run --silent anchor -- CASES.jsonl…: a line {id, before, after, start, end} each; describes before[start, end) and
// looks for it in `after`, by the extension's own code. Answers a line {id, state, start?, end?} each. Offsets are UTF-16.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { describeQuote, placeQuote } from '@/lib/anchoring';

import { PARTS } from './anchoring/cases';
import type { Part } from './anchoring/cases';
import { scoreOf, table } from './anchoring/score';

/** One line of a file of cases. */
interface Case {
  readonly id: string | number;
  readonly before: string;
  readonly after: string;
  readonly start: number;
  readonly end: number;
}

class BadLine extends Error {
  override readonly name = 'BadLine';
  constructor(readonly why: string) {
    super(why);
  }
}

const NEWLINE = 0x0a;

/** The lines of a file as bytes: one that is not UTF-8 does not spoil the others. */
function* linesOf(bytes: Buffer): Generator<Buffer> {
  for (let from = 0; from < bytes.length;) {
    const to = bytes.indexOf(NEWLINE, from);
    const end = to < 0 ? bytes.length : to;
    yield bytes.subarray(from, end);
    from = end + 1;
  }
}

function decoded(line: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(line).trim();
  } catch {
    throw new BadLine('this line is not UTF-8.');
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new BadLine('this line is not JSON.');
  }
}

function isOffset(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function caseOf(value: unknown): Case {
  const { id, before, after, start, end }: Partial<Record<keyof Case, unknown>> =
    typeof value === 'object' && value !== null ? value : {};
  if (typeof id !== 'string' && typeof id !== 'number') throw new BadLine('this line has no "id".');
  if (typeof before !== 'string') throw new BadLine('this line has no text "before".');
  if (typeof after !== 'string') throw new BadLine('this line has no text "after".');
  if (!isOffset(start) || !isOffset(end)) throw new BadLine('"start" and "end" have to be whole numbers from 0 on.');
  if (start >= end) throw new BadLine(`"start" (${start}) has to be less than "end" (${end}).`);
  if (end > before.length) throw new BadLine(`"end" (${end}) is beyond the end of "before" (${before.length}).`);
  return { id, before, after, start, end };
}

function answerTo({ id, before, after, start, end }: Case): Record<string, unknown> {
  const placement = placeQuote(after, describeQuote(before, { start, end }));
  return { id, state: placement.state, ...('span' in placement ? placement.span : {}) };
}

function complain(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}

function answerFile(file: string): void {
  let number = 0;
  for (const bytes of linesOf(readFileSync(file))) {
    number++;
    try {
      const line = decoded(bytes);
      if (line !== '') console.log(JSON.stringify(answerTo(caseOf(parsed(line)))));
    } catch (fault) {
      if (!(fault instanceof BadLine)) throw fault;
      complain(`${file}, line ${number}: ${fault.why}`);
    }
  }
}

function whyNot(file: string, fault: unknown): string {
  const code = fault instanceof Error && 'code' in fault ? fault.code : undefined;
  if (code === 'ENOENT') return `${file}: there is no such file.`;
  if (code === 'EISDIR') return `${file}: this is a folder, not a file.`;
  return `${file}: ${fault instanceof Error ? fault.message : String(fault)}`;
}

/** "1-20" or "7": which seeds. */
function seedsOf(words: string): readonly number[] | undefined {
  const [first, last = first] = words.split('-').map(Number);
  if (!isOffset(first) || !isOffset(last) || last < first) return undefined;
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

const isPart = (words: string): words is Part => PARTS.some((part) => part === words);

function measure({ seeds, cases, part }: { seeds: string; cases: string; part: string }): void {
  const [numbers, count] = [seedsOf(seeds), Number(cases)];
  if (numbers === undefined || !isOffset(count) || !isPart(part)) {
    complain('Say which: --seeds FIRST-LAST --cases NUMBER --part all, “tuned on” or “held out”.');
    return;
  }
  const score = scoreOf(numbers, count, part, (seed, all) => console.error(`seed ${seed}: ${JSON.stringify(all)}`));
  console.log(table(score));
  for (const { seed, kind, page, edits, before, quote, placement } of score.wrong) {
    console.log(JSON.stringify({ seed, kind, page, edits, quote: before.slice(quote.start, quote.end), placement }));
  }
  if (score.wrong.length > 0) complain(`${score.wrong.length} of ${score.cases} quotes are on wrong words.`);
}

const { values, positionals: files } = parseArgs({
  allowPositionals: true,
  options: {
    seeds: { type: 'string', default: '1-20' },
    cases: { type: 'string', default: '6000' },
    part: { type: 'string', default: 'all' },
  },
});
if (files.length === 0) measure(values);

for (const file of files) {
  try {
    answerFile(file);
  } catch (fault) {
    complain(whyNot(file, fault));
  }
}
