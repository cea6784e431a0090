import { askedFor } from './in-memory-browser';

import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';

import { Gesture } from '@/lib/gesture';

import { layPage } from './lay-page';

const HTML = `<p>We will fund Europol in spring. We met Frontex.</p><p>We will publish <a href="#plan">the plan</a>.</p>`;
const WORDS = {
  commitments: ['We will fund Europol in spring', 'We will publish the plan'],
  progress: ['We met Frontex'],
  names: ['Europol', 'Frontex'],
};

test('a mark takes the focus, and says what it is, only while it is visited', async () => {
  const { overlay, mark, body, said } = await layPage(HTML, WORDS);
  expect(body.querySelector('[tabindex], [aria-description]')).toBeNull();
  await overlay.command('next-mark', Gesture.ofOwnPage());
  const first = mark('We will fund Europol in spring');
  expect(document.activeElement).toBe(first);
  expect([first.tabIndex, first.getAttribute('aria-description')]).toEqual([-1, 'Commitment. The words say: will do']);
  await vi.waitFor(() => expect(said()).toBe('Commitment 1 of 2. The words say: will do.'));
  await userEvent.keyboard('n');
  expect(document.activeElement).toBe(mark('Europol'));
  expect([first.hasAttribute('tabindex'), first.hasAttribute('aria-description')]).toEqual([false, false]);
});

test('N goes on, P goes back, and at the end the next N begins again', async () => {
  const { overlay, mark, said } = await layPage(HTML, WORDS);
  await overlay.command('next-mark', Gesture.ofOwnPage());
  await userEvent.keyboard('n');
  await userEvent.keyboard('p');
  expect(document.activeElement).toBe(mark('We will fund Europol in spring'));
  await userEvent.keyboard('p');
  await vi.waitFor(() => expect(said()).toBe('First mark. Press P to go to the last.'));
  await userEvent.keyboard('p');
  expect(document.activeElement).toBe(mark('We will publish the plan'));
  await userEvent.keyboard('n');
  await vi.waitFor(() => expect(said()).toBe('Last mark. Press N to begin again.'));
  expect(document.activeElement).toBe(mark('We will publish the plan'));
  await userEvent.keyboard('n');
  expect(document.activeElement).toBe(mark('We will fund Europol in spring'));
});

test.each([
  { key: '1', next: 'We will publish the plan' },
  { key: '2', next: 'We met Frontex' },
  { key: '3', next: 'Europol' },
])('after $key, N goes to “$next”', async ({ key, next }) => {
  const { overlay, mark } = await layPage(HTML, WORDS);
  await overlay.command('next-mark', Gesture.ofOwnPage());
  await userEvent.keyboard(key);
  await userEvent.keyboard('n');
  expect(document.activeElement).toBe(mark(next));
});

test('with single keys switched off N does nothing, and Enter still opens the item in the panel', async () => {
  const { overlay, mark } = await layPage(HTML, WORDS, { singleKeys: false });
  await overlay.command('next-mark', Gesture.ofOwnPage());
  await userEvent.keyboard('n');
  expect(document.activeElement).toBe(mark('We will fund Europol in spring'));
  await userEvent.keyboard('{Enter}');
  await vi.waitFor(() =>
    expect(askedFor('openPanel')).toEqual([
      { target: { open: 'find', id: 'We will fund Europol in spring' }, only: 'beside the page' },
    ]),
  );
});

test('away from marks our keys are the page’s own', async () => {
  const { body } = await layPage(`${HTML}<p><input aria-label="Search"></p>`, WORDS);
  body.querySelector('input')?.focus();
  await userEvent.keyboard('n1p');
  expect(body.querySelector('input')?.value).toBe('n1p');
  expect(document.querySelector('[data-pledgemark-host="card"]')).toBeNull();
});

test('Down or Tab goes into the card, Shift+Tab and Esc lead back to the mark, and a second Esc leaves it', async () => {
  const { overlay, mark, view } = await layPage(HTML, WORDS);
  const first = mark('We will fund Europol in spring');
  const inCard = (): string | null | undefined => view('card')?.activeElement?.getAttribute('aria-label');
  await overlay.command('next-mark', Gesture.ofOwnPage());
  await userEvent.keyboard('{ArrowDown}');
  expect(inCard()).toBe('Close card');
  await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
  expect(document.activeElement).toBe(first);
  expect(view('card')).not.toBeNull();
  await userEvent.keyboard('{Tab}');
  expect(inCard()).toBe('Close card');
  await userEvent.keyboard('{Escape}');
  expect([document.activeElement, view('card')]).toEqual([first, null]);
  await userEvent.keyboard('{Escape}');
  expect(document.activeElement).toBe(document.body);
  expect(first.hasAttribute('tabindex')).toBe(false);
});

test('where names are not marked, the steps pass them by', async () => {
  const { overlay, mark } = await layPage(HTML, WORDS, { density: 'commitments' });
  await overlay.command('next-mark', Gesture.ofOwnPage());
  await userEvent.keyboard('n');
  expect(document.activeElement).toBe(mark('We met Frontex'));
});

test('the next mark is the next after the focus', async () => {
  const { overlay, mark, body } = await layPage(HTML, { ...WORDS, names: [...WORDS.names, 'plan'] });
  body.querySelector('a')?.focus();
  await overlay.command('next-mark', Gesture.ofOwnPage());
  expect(document.activeElement).toBe(mark('plan'));
});
