import { scaleLog } from 'd3-scale';

import { BOUNDS } from '../bounds';
import { judge } from '../judge';
import type { Row } from '../measure';
import { figures } from '../print-rows';
import { sentenceOf } from './in-words';
import { layOut } from './lay-out';
import { GUTTER, LINE, VALUES, WIDTH, drawing, element, escaped, text } from './svg';

const DEPTH = 18;
const [LEGEND, TICKS] = [2 * LINE + 12, 6] as const;

/** Ours by the peer's, whichever way the question is read: to the left is less. */
export function shareOf({ id }: Pick<Row, 'id'>, value: number): number {
  return BOUNDS[id].reads === 'times less' ? 1 / value : value;
}

/** All that has to be within the axis; what is nothing has no place on it. */
function domainOf(rows: readonly Row[]): [number, number] {
  const shares = rows.flatMap((row) => {
    const { limit, aim } = judge(row);
    const all = [row.value, row.noise.low, row.noise.high, limit, ...(aim === null ? [] : [aim.asked])];
    return all.map((one) => shareOf(row, one)).filter((one) => Number.isFinite(one) && one > 0);
  });
  return [Math.min(0.5, ...shares), Math.max(2, ...shares)];
}

/**
 * Ratios on one axis, each a point with its noise, the limit beside it, and what was asked where that is more.
 * @param rows of questions that are read as a ratio
 */
export function ratioChart(title: string, rows: readonly Row[]): string {
  const { words, placed, bottom } = layOut(title, rows, DEPTH);
  const axis = scaleLog(domainOf(rows), [GUTTER, WIDTH - VALUES]).nice();
  const [left = GUTTER] = axis.range();
  const x = (share: number): number => (share > 0 ? axis(share) : left);
  const upright = (share: number, top: number, kind: string): string =>
    element('line', { class: kind, x1: x(share), x2: x(share), y1: top, y2: top + DEPTH });
  const marks = placed.map(({ row, top }) => {
    const { limit, aim } = judge(row);
    const middle = top + DEPTH / 2;
    const [low, high] = [row.noise.low, row.noise.high].map((one) => x(shareOf(row, one)));
    return element('g', {}, [
      element('title', {}, [escaped(sentenceOf(row))]),
      element('line', { class: 'rule', x1: left, x2: WIDTH - VALUES, y1: middle, y2: middle }),
      upright(shareOf(row, limit), top, 'limit'),
      ...(aim === null ? [] : [upright(shareOf(row, aim.asked), top, 'aim')]),
      element('line', { class: 'noise', x1: low ?? left, x2: high ?? left, y1: middle, y2: middle }),
      element('circle', { class: 'ours', cx: x(shareOf(row, row.value)), cy: middle, r: 4.5 }),
      text(`${figures(shareOf(row, row.value))} ×`, { class: 'ink', x: WIDTH - VALUES + 8, y: middle + 4 }),
    ]);
  });
  const format = axis.tickFormat(TICKS, '~g');
  const ticks = axis.ticks(TICKS).filter((tick) => format(tick) !== '');
  const grid = ticks.map((tick) =>
    element('g', {}, [
      element('line', { class: tick === 1 ? 'one' : 'rule', x1: x(tick), x2: x(tick), y1: 50, y2: bottom }),
      text(format(tick), { class: 'soft', x: x(tick), y: bottom + LINE, 'text-anchor': 'middle' }),
    ]),
  );
  const legend = text(
    'Ours by the peer’s: at 1 the same, further left less. Point: median · line: noise · red: limit · broken red: asked',
    {
      class: 'soft',
      x: 16,
      y: bottom + 2 * LINE + 4,
      'font-size': 12,
    },
  );
  const description = rows.map(sentenceOf).join(' ');
  return drawing({ title, description, height: bottom + LEGEND }, [...grid, ...words, ...marks, legend]);
}
