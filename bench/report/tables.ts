import { BOUNDS } from '../bounds';
import { failing, judge } from '../judge';
import type { Row } from '../measure';
import { noiseOf, shown, valueOf } from '../print-rows';
import { VERDICTS, askedOf, limitOf, sentenceOf } from './in-words';
import type { Kept, KeptFigures } from './kept-figures';
import type { Section } from './sections';

const cell = (words: string): string => words.replaceAll('|', '\\|');
const lineOf = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

/** One row of the table: noise is told where it was measured. */
function cellsOf(row: Row): readonly string[] {
  const { id, on, figure, peer } = row;
  const noise = noiseOf(row);
  return [
    on === '' ? BOUNDS[id].question : `${BOUNDS[id].question} · ${on}`,
    `${shown(figure)}: ${figure.what}`,
    peer === null ? '' : `${shown(peer)}: ${peer.what}`,
    noise === '' ? valueOf(row) : `${valueOf(row)} (${noise})`,
    limitOf(row),
    askedOf(row),
    VERDICTS[judge(row).verdict],
  ];
}

const HEAD = ['question', 'ours', 'peer', 'answer (noise)', 'limit', 'asked', ''] as const;

/** What was measured of one bench, and on what. */
const aboutOf = (name: string, { day, commit, machine, load, minutes }: Kept): string =>
  `\`--only ${name}\`, ${day}, commit ${commit}, ${machine}, load ${load}, ${minutes.toFixed(1)} minutes.`;

/** Drawings and tables of one section, as far as they were measured. */
export function sectionOf({ benches, charts }: Section, figures: KeptFigures): string {
  const measured = benches.flatMap((name) => {
    const kept = figures[name];
    return kept === undefined ? [] : [{ name, kept }];
  });
  if (measured.length === 0) return 'Not measured yet.';
  const drawn = charts
    .filter(({ questions }) => measured.some(({ kept }) => kept.rows.some(({ id }) => questions.includes(id))))
    .map(({ file, title }) => `![${title}: all figures stand in the table below](performance/${file}.svg)`);
  const table = [
    lineOf(HEAD),
    lineOf(HEAD.map(() => '---')),
    ...measured.flatMap(({ kept }) => kept.rows.map((row) => lineOf(cellsOf(row)))),
  ];
  return [...drawn, table.join('\n'), measured.map(({ name, kept }) => aboutOf(name, kept)).join('\n')].join('\n\n');
}

/** What is past a limit, and what was asked and is not reached: a list. */
export function shortfallsOf(figures: KeptFigures): string {
  const rows = Object.values(figures).flatMap((kept) => kept.rows);
  const past = new Set(failing(rows));
  const short = rows.filter((row) => past.has(row) || judge(row).aim?.reached === 'not reached');
  if (short.length === 0) return 'Everything that was asked is reached, and every limit is kept.';
  return short.map((row) => `- ${past.has(row) ? '**Past its limit**: ' : ''}${sentenceOf(row)}`).join('\n');
}
