// What a row says, in words: for the tables, for the drawings, and for those who hear them.
import { BOUNDS } from '../bounds';
import { judge } from '../judge';
import type { Row } from '../measure';
import { figures, noiseOf, shown, valueOf } from '../print-rows';

export const VERDICTS = {
  holds: 'within the limit',
  'within noise': 'past the limit, within the noise',
  'too few rounds': 'past the limit, too few rounds',
  past: '**past the limit**',
} as const;

/** The limit with its side: “≤ 2”. */
export function limitOf(row: Row): string {
  const { side } = BOUNDS[row.id];
  return `${side === 'at most' ? '≤' : '≥'} ${figures(judge(row).limit)}`;
}

/** What was asked where the limit is less, and whether it is reached; else nothing. */
export function askedOf(row: Row): string {
  const { aim } = judge(row);
  if (aim === null) return '';
  return `${BOUNDS[row.id].side === 'at most' ? '≤' : '≥'} ${figures(aim.asked)}: ${aim.reached}`;
}

/** One row as a sentence. */
export function sentenceOf(row: Row): string {
  const on = row.on === '' ? '' : `, ${row.on}`;
  const asked = askedOf(row);
  const noise = noiseOf(row);
  const sides = row.peer === null ? '' : `${shown(row.figure)} beside ${shown(row.peer)}, `;
  const all = [
    `${sides}${valueOf(row)}${noise === '' ? '' : ` (${noise})`}`,
    `limit ${limitOf(row)}`,
    ...(asked === '' ? [] : [`asked ${asked}`]),
  ];
  return `${BOUNDS[row.id].question}${on}: ${all.join('; ')}.`;
}
