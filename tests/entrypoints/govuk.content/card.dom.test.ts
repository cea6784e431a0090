import { answers, askedFor } from './in-memory-browser';

import { beforeEach, expect, test, vi } from 'vitest';
import { page as browserPage, userEvent } from 'vitest/browser';

import { Gesture } from '@/lib/gesture';

import { CARD_CLOSE_MS } from '../../../entrypoints/govuk.content/pointer';
import { layPage, press } from './lay-page';
import type { Laid } from './lay-page';

const HTML = `<p>We will fund Europol in spring, as agreed.</p><p>We will publish <a href="#plan">the plan</a> soon.</p><p style="margin-top: 500px">Nothing here.</p>`;
const WORDS = {
  commitments: ['We will fund Europol in spring', 'We will publish the plan'],
  names: ['Europol', 'plan'],
};

const cardOf = ({ view }: Laid): HTMLElement | null =>
  view('card')?.querySelector<HTMLElement>('[role=dialog]') ?? null;

/** Rests the pointer on the middle of an element. */
const rest = (element: Element): Promise<void> => userEvent.hover(element);

// where the last test left the pointer, the next page may have a mark: its card could lie over others
beforeEach(() => userEvent.hover(document.documentElement, { position: { x: 1, y: 1 } }));

async function restOn(laid: Laid, words: string): Promise<HTMLElement> {
  await rest(laid.mark(words));
  return vi.waitFor(() => {
    const card = cardOf(laid);
    if (card?.getAttribute('aria-busy') !== 'false') throw new Error('no card yet');
    return card;
  });
}

test('a card opens after the pointer has rested on a mark, and closes after it has left mark and card', async () => {
  const laid = await layPage(HTML, WORDS);
  await rest(laid.mark('Europol'));
  expect(cardOf(laid)).toBeNull();
  const card = await vi.waitFor(() => cardOf(laid) ?? Promise.reject(new Error('no card')));
  expect(card.getAttribute('aria-label')).toBe('Europol, organisation');
  await rest(card);
  await new Promise((later) => setTimeout(later, 2 * CARD_CLOSE_MS));
  expect(cardOf(laid)).toBe(card);
  await rest(laid.body.querySelector('p:last-of-type') ?? laid.body);
  await vi.waitFor(() => expect(cardOf(laid)).toBeNull());
});

test('a reader who wants no cards under the pointer still points at the whole item', async () => {
  const laid = await layPage(HTML, WORDS, { hoverCards: false });
  await rest(laid.mark('Europol'));
  expect(laid.mark('Europol').hasAttribute('data-pledgemark-on')).toBe(true);
  await new Promise((later) => setTimeout(later, 4 * CARD_CLOSE_MS));
  expect(cardOf(laid)).toBeNull();
});

test('a card that is opened while the rest of its page is read is filled once that is done', async () => {
  const whole = Promise.withResolvers<void>();
  const laid = await layPage(HTML, WORDS, {}, whole.promise);
  await rest(laid.mark('Europol'));
  const card = await vi.waitFor(() => cardOf(laid) ?? Promise.reject(new Error('no card')));
  expect([card.getAttribute('aria-busy'), askedFor('cardOf')]).toEqual(['true', []]);
  whole.resolve();
  await vi.waitFor(() => expect(cardOf(laid)?.getAttribute('aria-busy')).toBe('false'));
  expect(askedFor('cardOf')).toHaveLength(1);
});

test('the card stands directly after its mark, takes no room, and is never over the mark', async () => {
  const laid = await layPage(HTML, WORDS);
  const height = laid.body.offsetHeight;
  const card = await restOn(laid, 'Europol');
  const mark = laid.mark('Europol');
  expect(mark.nextElementSibling?.getAttribute('data-pledgemark-host')).toBe('card');
  expect(laid.body.offsetHeight).toBe(height);
  expect(card.getBoundingClientRect().top).toBeGreaterThan(mark.getBoundingClientRect().bottom);
});

test('in a low window the card is as high as there is room, and its buttons are in the window', async () => {
  const laid = await layPage(HTML, WORDS);
  await browserPage.viewport(700, 270);
  answers.set('cardOf', () => ({
    kind: 'entity',
    type: 'organisation',
    name: 'Europol',
    known: true,
    about: 'An agency. '.repeat(40),
    aliases: [],
    times: 2,
    inCommitments: 1,
    inProgress: 0,
  }));
  const card = await restOn(laid, 'plan');
  const open = [...card.querySelectorAll('button')].find(({ textContent }) => textContent === 'Open in panel');
  expect(open?.getBoundingClientRect().bottom).toBeLessThanOrEqual(window.innerHeight);
  expect(card.getBoundingClientRect().top).toBeGreaterThan(laid.mark('plan').getBoundingClientRect().bottom);
});

test('the card of a name in a link stands after the link: it is no part of it', async () => {
  const laid = await layPage(HTML, WORDS);
  await restOn(laid, 'plan');
  expect(laid.body.querySelector('a')?.nextElementSibling?.getAttribute('data-pledgemark-host')).toBe('card');
  expect(laid.body.querySelector('a [data-pledgemark-host]')).toBeNull();
});

test('the innermost mark has the card, and what lies around it is said and can be chosen', async () => {
  const laid = await layPage(HTML, WORDS);
  const card = await restOn(laid, 'Europol');
  const also = [...card.querySelectorAll('button')].find(({ textContent }) => textContent === 'Commitment 1');
  await press(also);
  await vi.waitFor(() => expect(cardOf(laid)?.getAttribute('aria-label')).toBe('Commitment 1 of 2'));
  expect(document.querySelectorAll('[data-pledgemark-host="card"]')).toHaveLength(1);
});

test('details that cannot be read are told, the page stays marked, and trying again reads them', async () => {
  const laid = await layPage(HTML, WORDS);
  const facts = answers.get('cardOf');
  answers.delete('cardOf');
  const card = await restOn(laid, 'Europol');
  expect(card.textContent).toContain('The details could not be read. Your notes are safe.');
  if (facts !== undefined) answers.set('cardOf', facts);
  await press([...card.querySelectorAll('button')].find(({ textContent }) => textContent === 'Try again'));
  await vi.waitFor(() => expect(cardOf(laid)?.textContent).toContain('by the way it is written'));
  expect(laid.faults).toEqual([]);
});

test('Esc closes a card that the pointer opened', async () => {
  const laid = await layPage(HTML, WORDS);
  await restOn(laid, 'Europol');
  await userEvent.keyboard('{Escape}');
  expect(cardOf(laid)).toBeNull();
});

test('a click on a mark opens the panel at the innermost item', async () => {
  const laid = await layPage(HTML, WORDS);
  await userEvent.click(laid.mark('Europol'));
  expect(askedFor('openPanel')).toEqual([{ target: { open: 'find', id: 'Europol' }, only: 'beside the page' }]);
});

test('a click on a link in a mark follows the link, and opens nothing', async () => {
  const laid = await layPage(HTML, WORDS);
  await userEvent.click(laid.mark('plan'));
  expect(location.hash).toBe('#plan');
  expect(askedFor('openPanel')).toEqual([]);
  location.hash = '';
});

test('clicks and keys that the page makes up do nothing', async () => {
  const laid = await layPage(HTML, WORDS);
  laid.mark('Europol').click();
  laid.mark('Europol').dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
  await laid.overlay.command('next-mark', Gesture.ofOwnPage());
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  expect(askedFor('openPanel')).toEqual([]);
  expect(laid.mark('Europol').hasAttribute('data-pledgemark-on')).toBe(false);
});

test('where the browser opens the sidebar only by its own button, the card says so', async () => {
  const laid = await layPage(HTML, WORDS);
  answers.set('openPanel', () => ({ opened: false, say: 'use the toolbar button' }));
  await userEvent.click(laid.mark('Europol'));
  await vi.waitFor(() => expect(cardOf(laid)?.textContent).toContain('open the sidebar with the Pledgemark button'));
});

test('where the panel would cover the page, a click on a mark opens its card, which says nothing of a toolbar', async () => {
  const laid = await layPage(HTML, WORDS);
  answers.set('openPanel', () => ({ opened: false, say: 'not beside the page' }));
  await userEvent.click(laid.mark('Europol'));
  await vi.waitFor(() => expect(cardOf(laid)?.textContent).toContain('Open in panel'));
  expect(cardOf(laid)?.querySelector('.pm-card-hint')).toBeNull();
});

test('“Add a note” begins a note on the item’s own words', async () => {
  const laid = await layPage(HTML, WORDS);
  const card = await restOn(laid, 'Europol');
  await press([...card.querySelectorAll('button')].find(({ textContent }) => textContent === 'Add a note'));
  expect(askedFor('startNote')).toMatchObject([{ selector: { exact: 'Europol' } }]);
});
