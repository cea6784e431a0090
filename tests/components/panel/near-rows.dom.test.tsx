import { expect, test } from 'vitest';

import type { FindId } from '@/lib/model';

import { LISTS, STATEMENT } from '../../gallery/stories';
import { drawPanel } from './draw-panel';

const MANY = 600;

/** The panel of a page with very many commitments. */
function longPanel(): Parameters<typeof drawPanel>[0] {
  if (LISTS.commitments.state !== 'ready') throw new Error('the story has no commitments');
  const { rows, ...listed } = LISTS.commitments.data;
  const [first] = rows;
  if (first === undefined) throw new Error('the story has no row');
  const many = Array.from({ length: MANY }, (_, at) => ({
    ...first,
    find: { ...first.find, id: `c-${at}` as FindId, start: at * 10, end: at * 10 + 5 },
  }));
  return {
    ...STATEMENT,
    content: { ...LISTS, commitments: { state: 'ready', data: { ...listed, rows: many, progress: [] } } },
  };
}

test('of a long list the rows near the window are drawn, and more as the reader comes near', async () => {
  const { all } = drawPanel(longPanel());
  const drawn = (): number => all('.pm-rows > .pm-row').length;
  expect(drawn()).toBeLessThan(MANY / 5);
  expect(all('*').length).toBeLessThan(MANY * 3);
  const before = drawn();
  all('.pm-row').at(-1)?.scrollIntoView();
  await expect.poll(drawn).toBeGreaterThan(before);
});

test('the list is about as long as all of its rows', () => {
  const { all } = drawPanel(longPanel());
  const [end] = all('.pm-rows-end');
  expect(end?.getBoundingClientRect().height).toBeGreaterThan(MANY * 40);
});

test('a row that is asked for is drawn wherever it stands, and gets the focus', async () => {
  const { again } = drawPanel(longPanel());
  const id = `c-${MANY - 50}` as FindId;
  again(longPanel(), { open: 'find', id });
  await expect.poll(() => document.activeElement?.getAttribute('data-row')).toBe(id);
});
