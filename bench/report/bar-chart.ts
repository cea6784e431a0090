import { scaleLinear } from 'd3-scale';

import { BOUNDS } from '../bounds';
import { judge } from '../judge';
import type { Row } from '../measure';
import { shown } from '../print-rows';
import { sentenceOf } from './in-words';
import { layOut } from './lay-out';
import { GUTTER, LINE, VALUES, WIDTH, drawing, element, escaped, text } from './svg';

const [BAR, GAP, LEGEND, TICKS] = [13, 2, 2 * LINE + 12, 6] as const;

/** The limit and what was asked, in the unit of the bars: a limit of a ratio is as long as it makes the peer's bar. */
function boundsOf(row: Row): { readonly limit: number; readonly aim: number | undefined } {
  const { limit, aim } = judge(row);
  const { reads } = BOUNDS[row.id];
  const own = (bound: number): number => {
    if (row.peer === null || reads === 'as it is') return bound;
    return reads === 'times less' ? row.peer.value / bound : row.peer.value * bound;
  };
  return { limit: own(limit), aim: aim === null ? undefined : own(aim.asked) };
}

/**
 * Figures on one axis from nothing on, each with its peer's below it, if it has one, and with its limit.
 * @param rows all of one unit
 */
export function barChart(title: string, rows: readonly Row[]): string {
  const depth = rows.some(({ peer }) => peer !== null) ? 2 * BAR + GAP : BAR;
  const { words, placed, bottom } = layOut(title, rows, depth);
  const most = rows.flatMap((row) => {
    const { limit, aim = 0 } = boundsOf(row);
    return [row.figure.value, row.peer?.value ?? 0, limit, aim];
  });
  const axis = scaleLinear([0, Math.max(...most)], [GUTTER, WIDTH - VALUES]).nice();
  const bar = (value: number, top: number, kind: string): string =>
    element('rect', { class: kind, x: GUTTER, y: top, width: axis(value) - GUTTER, height: BAR });
  const marks = placed.map(({ row, top }) => {
    const { limit, aim } = boundsOf(row);
    // what is asked can be less than the bar is long: it is seen on the bar too
    const upright = (value: number, kind: string): readonly string[] => {
      const place = { x1: axis(value), x2: axis(value), y1: top - 2, y2: top + BAR + 2 };
      return [element('line', { class: 'halo', ...place }), element('line', { class: kind, ...place })];
    };
    const told = (words: string, y: number): string =>
      text(words, { class: 'ink', x: WIDTH - VALUES + 8, y: y + BAR - 3, 'font-size': 12 });
    const second = top + BAR + GAP;
    const { peer } = row;
    return element('g', {}, [
      element('title', {}, [escaped(sentenceOf(row))]),
      bar(row.figure.value, top, 'ours'),
      told(shown(row.figure), top),
      ...(peer === null ? [] : [bar(peer.value, second, 'peer'), told(shown(peer), second)]),
      ...upright(limit, 'limit'),
      ...(aim === undefined ? [] : upright(aim, 'aim')),
    ]);
  });
  const unit = rows[0]?.figure.unit ?? '';
  const grid = axis
    .ticks(TICKS)
    .map((tick) =>
      element('g', {}, [
        element('line', { class: 'rule', x1: axis(tick), x2: axis(tick), y1: 50, y2: bottom }),
        text(`${tick} ${unit}`, { class: 'soft', x: axis(tick), y: bottom + LINE, 'text-anchor': 'middle' }),
      ]),
    );
  const legend = text('Blue: ours · grey: the peer · red: limit · broken red: asked', {
    class: 'soft',
    x: 16,
    y: bottom + 2 * LINE + 4,
    'font-size': 12,
  });
  const description = rows.map(sentenceOf).join(' ');
  return drawing({ title, description, height: bottom + LEGEND }, [...grid, ...words, ...marks, legend]);
}
