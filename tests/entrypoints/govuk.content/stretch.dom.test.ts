import { answers, askedFor } from './in-memory-browser';

import { expect, test, vi } from 'vitest';
import { page as browserPage, userEvent } from 'vitest/browser';

import type { FindId } from '@/lib/model';

import { layPage } from './lay-page';
import type { Laid } from './lay-page';

const HTML = `<h2>Plan</h2><p>Today we will fund Europol in spring, as agreed with <a href="#plan">Frontex</a>.</p><p>We met Frontex.</p>`;
const QUOTE = 'we will fund Europol in spring';
const WORDS = { commitments: [QUOTE], names: ['Europol'] };
const FIND = QUOTE as FindId;

const handles = ({ view }: Laid): readonly HTMLElement[] => [
  ...((view('stretch' as never)?.querySelectorAll<HTMLElement>('[role=slider]') ?? []) as NodeListOf<HTMLElement>),
];

/** Begins to change the words of the commitment; `ended` is how that ended, once it has. */
async function changing(change = {}) {
  const laid = await layPage(HTML, WORDS, change);
  answers.set('correct', () => null);
  const told: { ended?: string } = {};
  void laid.overlay.changeWords(FIND).then((how) => (told.ended = how));
  await vi.waitFor(() => expect(handles(laid)).toHaveLength(2));
  return { laid, told, chosen: () => askedFor('correct') };
}

test('the stretch has a handle at each end, the focus is on the first, and it is said how they are moved', async () => {
  const { laid } = await changing();
  const [start, end] = handles(laid);
  expect(laid.view('stretch' as never)?.activeElement).toBe(start);
  expect([start?.ariaLabel, end?.ariaLabel]).toEqual(['Where the words begin', 'Where the words end']);
  expect(laid.said()).toBe(
    'The words begin at “we will fund Europol”. The words end at “fund Europol in spring”. ' +
      'Left and Right move an end by a word. Tab changes ends. Enter saves, Esc leaves the words as they were.',
  );
  const line = laid.mark(QUOTE).getClientRects()[0];
  expect(start?.getBoundingClientRect().left).toBeCloseTo((line?.left ?? 0) - 12, 0);
});

test('the arrow keys move an end by a word, Tab changes ends, Enter saves what the reader chose', async () => {
  const { laid, told, chosen } = await changing();
  await userEvent.keyboard('{ArrowLeft}');
  expect(laid.said()).toBe('The words begin at “Today we will fund”.');
  await userEvent.keyboard('{Tab}{ArrowRight}{ArrowRight}{ArrowLeft}');
  expect(laid.said()).toBe('The words end at “Europol in spring, as”.');
  await userEvent.keyboard('{Enter}');
  await vi.waitFor(() => expect(told.ended).toBe('changed'));
  expect(chosen()).toMatchObject([
    {
      find: FIND,
      selector: { exact: QUOTE, headings: ['Plan'] },
      passage: { text: expect.stringContaining('Today we will fund Europol in spring, as agreed') },
      says: { is: 'words', selector: { exact: 'Today we will fund Europol in spring, as', headings: ['Plan'] } },
    },
  ]);
  expect(handles(laid)).toEqual([]);
});

test('an end stops at the other, and at the edges of the page', async () => {
  const { laid } = await changing();
  for (let press = 0; press < 20; press++) await userEvent.keyboard('{ArrowRight}');
  expect(laid.said()).toBe('The words begin at “spring”.');
  await userEvent.keyboard('{Tab}');
  for (let press = 0; press < 20; press++) await userEvent.keyboard('{ArrowRight}');
  expect(laid.said()).toBe('The words end at “Frontex.\nWe met Frontex”.'.replace('\n', ' '));
});

test('Esc leaves the words as they were, and the focus goes to their mark', async () => {
  const { laid, told, chosen } = await changing();
  await userEvent.keyboard('{ArrowLeft}{Escape}');
  await vi.waitFor(() => expect(told.ended).toBe('left'));
  expect(chosen()).toEqual([]);
  expect(document.activeElement).toBe(laid.mark(QUOTE));
  expect(laid.said()).toBe('The words are as they were.');
});

test('Enter on the words that were there is no change', async () => {
  const { told, chosen } = await changing();
  await userEvent.keyboard('{ArrowLeft}{ArrowRight}{Enter}');
  await vi.waitFor(() => expect(told.ended).toBe('left'));
  expect(chosen()).toEqual([]);
});

test('the panel ends it, and so does leaving the page; the page is then what it was', async () => {
  const { laid, told } = await changing();
  laid.overlay.stopChanging();
  await vi.waitFor(() => expect(told.ended).toBe('left'));
  const again = await changing();
  await again.laid.overlay.lift();
  await vi.waitFor(() => expect(again.told.ended).toBe('left'));
  expect(again.laid.body.innerHTML).toBe(HTML);
  expect(document.querySelector('[data-pledgemark-host="stretch"]')).toBeNull();
});

test('keys that a page makes up move nothing and save nothing', async () => {
  const { laid, told, chosen } = await changing();
  for (const key of ['ArrowLeft', 'Enter', 'Escape'])
    for (const target of [...handles(laid), document.body])
      target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
  expect(handles(laid)).toHaveLength(2);
  expect([told.ended, chosen()]).toEqual([undefined, []]);
  expect(laid.said()).toMatch(/^The words begin at “we will fund Europol”/u);
});

test('a handle can be dragged to a word', async () => {
  const { laid } = await changing();
  const [, end] = handles(laid);
  const link = laid.body.querySelector('a');
  if (end === undefined || link === null) throw new Error('nothing to drag');
  await userEvent.dragAndDrop(end, link);
  await vi.waitFor(() => expect(laid.said()).toMatch(/^The words end at “as agreed with Frontex”/u));
});

test('where it cannot be saved, that is said, and the mark has the focus', async () => {
  const { laid, told } = await changing();
  answers.delete('correct');
  await userEvent.keyboard('{ArrowLeft}{Enter}');
  await vi.waitFor(() => expect(told.ended).toBe('not saved'));
  expect(laid.said()).toBe('The words could not be saved.');
  expect(document.activeElement).toBe(laid.mark(QUOTE));
});

test('at 320px the handles stay within the window', async () => {
  const { laid } = await changing();
  await browserPage.viewport(320, 700);
  await vi.waitFor(() => {
    for (const handle of handles(laid)) {
      const { left, right, width } = handle.getBoundingClientRect();
      expect(left).toBeGreaterThanOrEqual(-12);
      expect(right).toBeLessThanOrEqual(332);
      expect(width).toBe(24);
    }
  });
});
