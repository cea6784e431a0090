// npm run evaluate:pdfs [-- --errors] [NAME…]: for each stored pair of HTML and PDF, which commitments of the HTML are found in the PDF
// with the same words; prints the tables of docs/quality.md. With --errors also what was missed and what is extra.
import { parseArgs } from 'node:util';

import { policyReader } from './annotate/policy-reader';
import { measurePair, storedPdfPairs } from './evaluate/pdf-pairs';
import type { PairFigures } from './evaluate/pdf-pairs';

const sum = (rows: readonly PairFigures[], of: (row: PairFigures) => number): number =>
  rows.reduce((total, row) => total + of(row), 0);

function rowOf(name: string, rows: readonly PairFigures[]): string {
  const [commitments, found] = [sum(rows, (row) => row.commitments), sum(rows, (row) => row.found)];
  const share = commitments === 0 ? '–' : (found / commitments).toFixed(3);
  const extra = sum(rows, (row) => row.extra.length);
  const across = sum(rows, (row) => row.acrossFurniture.length);
  const [blocks, same] = [sum(rows, (row) => row.blocks), sum(rows, (row) => row.blocksFound)];
  return `| ${name} | ${rows.length} | ${sum(rows, (row) => row.pages)} | ${commitments} | ${found} | ${share} | ${extra} | ${across} | ${(same / blocks).toFixed(3)} |`;
}

const HEAD = [
  '| set by | pairs | pages | commitments in the HTML | found in the PDF | share | extra in the PDF | across furniture | blocks with the same words |',
  '|---|---|---|---|---|---|---|---|---|',
];

const { values, positionals } = parseArgs({ options: { errors: { type: 'boolean' } }, allowPositionals: true });
const annotate = policyReader('plain');
const wanted = storedPdfPairs().filter(
  ({ pdf }) => positionals.length === 0 || positionals.some((name) => pdf.includes(name)),
);
const figures: PairFigures[] = [];
for (const pair of wanted) {
  const row = await measurePair(pair, annotate);
  figures.push(row);
  console.log(rowOf(pair.pdf, [row]));
  if (values.errors !== true) continue;
  for (const quote of row.missed) console.log(`    missed: ${quote}`);
  for (const quote of row.extra) console.log(`    extra:  ${quote}`);
  for (const block of row.blocksMissed) console.log(`    block:  ${block.slice(0, 160)}`);
  for (const quote of row.acrossFurniture) console.log(`    across furniture: ${quote}`);
}
for (const [set, rows] of Map.groupBy(figures, ({ pair }) => pair.set)) {
  console.log(['', `Pairs of the ${set} set:`, '', ...HEAD].join('\n'));
  for (const [typesetter, of] of Map.groupBy(rows, ({ pair }) => pair.typesetter)) console.log(rowOf(typesetter, of));
  console.log(rowOf('all', rows));
}
