import { BOUNDS } from './bounds';
import { judge } from './judge';
import type { Measured, Row } from './measure';

/** Three digits that count. */
export const figures = (value: number): string =>
  value === 0 ? '0' : value >= 100 ? value.toFixed(0) : value.toPrecision(3);
export const shown = ({ value, unit }: Measured): string => `${figures(value)} ${unit}`;

const VERDICTS = {
  holds: 'holds',
  'within noise': 'past the limit, within the noise',
  'too few rounds': 'PAST THE LIMIT, measured too seldom to know the noise',
  past: 'PAST THE LIMIT',
} as const;

/** The answer by itself: a ratio, or the figure where it is read as it is. */
export function valueOf({ id, value, figure: { unit } }: Row): string {
  const { reads } = BOUNDS[id];
  return reads === 'as it is' ? `${figures(value)} ${unit}` : `${figures(value)} ${reads}`;
}

/** From the least to the greatest that the value may be; nothing where it was counted. */
export const noiseOf = ({ noise, rounds }: Row): string =>
  rounds === null ? '' : `${figures(noise.low)} to ${figures(noise.high)} in ${rounds} rounds`;

/** One answer as lines for a person. */
export function linesOf(row: Row): string {
  const { id, on, figure, peer } = row;
  const { question, side } = BOUNDS[id];
  const { verdict, limit, aim } = judge(row);
  const noise = noiseOf(row);
  const asked = aim === null ? '' : `; asked ${figures(aim.asked)}: ${aim.reached}`;
  return [
    `${question}${on === '' ? '' : ` · ${on}`}`,
    `    ours  ${shown(figure)}  ${figure.what}`,
    ...(peer === null ? [] : [`    peer  ${shown(peer)}  ${peer.what}`]),
    `    ${valueOf(row)}${noise === '' ? '' : ` (${noise})`}, ${side} ${figures(limit)}: ${VERDICTS[verdict]}${asked}`,
  ].join('\n');
}
