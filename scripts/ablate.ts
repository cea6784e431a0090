// npm run ablate [-- --texts FOLDER] [--only WORDS]: of every rule of the finder, in how many documents it acts, and the figures without
// it. Writes .output/ablate/rules.tsv, and says which rules change nothing. --texts takes a folder of further .txt files
// (again and again); --only keeps to rules whose id holds the words ("finder/tables/firm", "TAKEN").
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { compileGazetteer, joinEntities } from '@/lib/finder';
import { SEEDS } from '@/seeds/corpus';
import { NAMES } from '@/seeds/names';

import { ablate } from './ablate/ablation';
import type { Ablated } from './ablate/ablation';
import { textsFrom } from './ablate/texts';
import type { Scores } from './evaluate/score';

const OUT = resolve(import.meta.dirname, '../.output/ablate');

const MEASURES: readonly (readonly [string, (scores: Scores) => number])[] = [
  ['names', ({ strict }) => strict.f1],
  ['sentence', ({ sentence }) => sentence.f1],
  ['clause', ({ clause }) => clause.f1],
  ['strength', ({ strength }) => strength.share],
  ['progress', ({ progress }) => progress.f1],
];

const HEAD = ['rule', 'matches in', 'acts in', ...MEASURES.map(([name]) => `${name} without it`), 'where'];

function line({ id, matches, acts, scores }: Ablated, whole: Scores): string {
  const figures = MEASURES.map(([, of]) => {
    const change = scores === undefined ? 0 : of(scores) - of(whole);
    return change === 0 ? '' : change.toFixed(3);
  });
  return [id, matches, acts.length, ...figures, acts.slice(0, 12).join(' ')].join('\t');
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { texts: { type: 'string', multiple: true, default: [] }, only: { type: 'string', default: '' } },
  });
  const texts = await textsFrom(values.texts);
  const gazetteer = compileGazetteer(joinEntities(SEEDS.entities, NAMES));
  const { documents, scores, rules, count } = ablate(texts, gazetteer, (id) => id.includes(values.only));
  console.log(`[ablate] ${count} rules on ${texts.length} texts of ${documents} documents.`);
  const all: Ablated[] = [];
  for (const rule of rules) {
    all.push(rule);
    if (all.length % 50 === 0) console.log(`[ablate] ${all.length} of ${count} left out in turn.`);
  }
  mkdirSync(OUT, { recursive: true });
  const lines = [HEAD.join('\t'), ...all.map((rule) => line(rule, scores))];
  writeFileSync(join(OUT, 'rules.tsv'), `${lines.join('\n')}\n`);
  const list = (title: string, some: readonly Ablated[]): void => {
    console.log(`\n${title}: ${some.length}`);
    for (const { id, acts, kept } of some)
      console.log(`  ${id}${kept ? ' (says why it stands)' : ''}  ${acts.join(' ')}`);
  };
  list(
    'Rules whose deletion changes nothing',
    all.filter(({ acts }) => acts.length === 0),
  );
  list(
    'Rules that act in one document alone',
    all.filter(({ acts }) => acts.length === 1),
  );
  console.log(
    `\n[ablate] ${all.filter(({ acts }) => acts.length > 1).length} act in two or more: .output/ablate/rules.tsv`,
  );
}

await main().catch((fault: unknown) => {
  console.error(fault instanceof Error ? fault.message : String(fault));
  process.exitCode = 1;
});
