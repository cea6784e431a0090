// npm run evaluate [-- --errors] [--as-of YYYY-MM-DD] [--corrections FILE]: scores the finder on the labelled texts, beside others; lists every
// fault in .output/evaluate/errors.txt (with --errors on the screen too); writes the figures into docs/evaluation.md. With
// --corrections it only says of what a reader put right (docs/corrections.schema.json) whether the finder finds it by now.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { compileGazetteer, joinEntities } from '@/lib/finder';
import { isoDate } from '@/lib/model';
import type { IsoDate } from '@/lib/model';
import { SEEDS } from '@/seeds/corpus';
import { NAMES } from '@/seeds/names';

import { COMPROMISE } from './evaluate/compromise';
import { correctionsReport, judgeCorrections } from './evaluate/corrections';
import { CUE_LIST } from './evaluate/cue-list';
import { figuresOf, guidanceFigures, withPart } from './evaluate/document';
import { evaluate } from './evaluate/evaluation';
import type { Evaluation, Run } from './evaluate/evaluation';
import { faultLines, faultsOf } from './evaluate/faults';
import { ownFinder } from './evaluate/finder';
import { guidancePages } from './evaluate/guidance';
import { storedTexts, textsBeside } from './evaluate/labelled';
import type { Labelled } from './evaluate/labelled';
import { winkFinder } from './evaluate/wink';

const DOCUMENT = resolve(import.meta.dirname, '../docs/evaluation.md');
const OUT = resolve(import.meta.dirname, '../.output/evaluate');

/** The figures' day: handed in, or that of the newest data. */
function dayOf(words: string | undefined): IsoDate {
  const day = words === undefined ? SEEDS.asOf : isoDate(words);
  if (day === undefined) throw new TypeError(`--as-of ${words}: write the day as YYYY-MM-DD.`);
  return day;
}

/** Each finder's answers, a file a text: offsets are UTF-16 code units. */
function keepPredictions({ finder, found }: Run): void {
  const folder = join(OUT, 'found', finder.name.toLowerCase().replaceAll(' ', '-'));
  mkdirSync(folder, { recursive: true });
  for (const [{ id, text }, labels] of found)
    writeFileSync(join(folder, `${id}.json`), `${JSON.stringify({ id, text, ...labels })}\n`);
}

function faultsText({ texts, faults }: Pick<Evaluation, 'texts' | 'faults'>): string {
  return texts
    .flatMap(({ id, title, text }) => {
      const here = faults.filter(({ document }) => document === id);
      return [`${id}  ${title}: ${here.length}`, ...here.map((fault) => faultLines(fault, text)), ''];
    })
    .join('\n');
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      errors: { type: 'boolean', default: false },
      'as-of': { type: 'string' },
      corrections: { type: 'string' },
    },
  });
  const gazetteer = compileGazetteer(joinEntities(SEEDS.entities, NAMES));
  if (values.corrections !== undefined) {
    const text = readFileSync(values.corrections, 'utf8');
    console.log(correctionsReport(judgeCorrections(text, values.corrections, gazetteer)));
    return;
  }
  const day = dayOf(values['as-of']);
  const own = ownFinder(gazetteer);
  const baselines = [COMPROMISE, winkFinder(), CUE_LIST];
  const pages = await guidancePages();
  const [stored, beside] = [storedTexts(), textsBeside()];
  const ofStored = evaluate(stored, own, baselines);
  const ofAll = beside.length > 0 ? evaluate(beside, own, baselines) : undefined;
  const shown = ofAll ?? ofStored;
  const withoutPromise = (texts: readonly Labelled[]): Labelled[] =>
    texts.filter(({ kind }) => kind === 'guidance' || kind === 'independent report');
  const guidance = guidanceFigures(withoutPromise(stored), pages, [own, CUE_LIST]);

  [shown.own, ...shown.baselines].forEach(keepPredictions);
  const onPages = { texts: pages, faults: pages.flatMap((page) => faultsOf(page, own.read(page))) };
  const promisesOnPages = { ...onPages, faults: onPages.faults.filter(({ of }) => of === 'commitment') };
  const faults = `${faultsText(shown)}\nCommitments found on stored pages of guidance\n\n${faultsText(promisesOnPages)}`;
  writeFileSync(join(OUT, 'errors.txt'), faults);

  let document = withPart(readFileSync(DOCUMENT, 'utf8'), 'stored texts', figuresOf(ofStored, day));
  document = withPart(document, 'guidance', guidance);
  if (ofAll) document = withPart(document, 'whole set', figuresOf(ofAll, day));
  writeFileSync(DOCUMENT, document);

  const set = ofAll
    ? `the whole development set (${beside.length} texts, of which ${stored.length} are stored here)`
    : `the ${stored.length} texts stored here; the further ones are not at hand, and their part of the document stays`;
  console.log(`[evaluate] Scored on ${set}. Nothing is learnt from them, so nothing is cross-validated.\n`);
  console.log(`${figuresOf(shown, day)}\n\n### On guidance\n\n${guidance}`);
  if (values.errors) console.log(`\n${faults}`);
  console.log(`\n[evaluate] ${shown.faults.length} faults, each with its words: .output/evaluate/errors.txt`);
  console.log('[evaluate] Figures: docs/evaluation.md. What each finder said: .output/evaluate/found/');
}

await main().catch((fault: unknown) => {
  console.error(fault instanceof Error ? fault.message : String(fault));
  process.exitCode = 1;
});
