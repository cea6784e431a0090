import type { Measured, Row } from './measure';

const figures = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toPrecision(3));
const shown = ({ what, value, unit }: Measured): string => `${value === 0 ? '0' : figures(value)} ${unit}  ${what}`;

const VERDICTS = { true: 'holds', false: 'DOES NOT HOLD', null: 'nothing asked' } as const;

/** One answer as lines for a person. */
export function linesOf({ question, figure, peer, ratio, reads, asked, holds }: Row): string {
  const bound = asked === null ? '' : ` (asked: ${asked.side} ${asked.bound})`;
  return [
    question,
    `    ours  ${shown(figure)}`,
    `    peer  ${shown(peer)}`,
    `    ${ratio.toFixed(2)} ${reads}${bound}: ${VERDICTS[`${holds}`]}`,
  ].join('\n');
}
