import { answers, askedFor } from './in-memory-browser';

import { expect, test, vi } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';

import { Gesture } from '@/lib/gesture';

import { layPage } from './lay-page';
import type { Laid } from './lay-page';

const HTML = `<h2>Plan</h2><p>We will fund Europol in spring, as agreed.</p><ul><li>We met Frontex.</li></ul>`;
const TEXT = 'Plan\n\nWe will fund Europol in spring, as agreed.\n\nWe met Frontex.';
const WORDS = { commitments: ['We will fund Europol in spring'], progress: ['We met Frontex'], names: ['Europol'] };

const marks = ({ body }: Laid): readonly string[] => [...body.querySelectorAll('mark')].map((mark) => mark.textContent);
const noteOn = (words: string) => {
  const start = TEXT.indexOf(words);
  return { note: `note on ${words}`, placement: { state: 'anchored', span: { start, end: start + words.length } } };
};
const answerNotes = (placed: readonly unknown[]): void => {
  answers.set('countNotes', () => placed.length);
  answers.set('placeNotes', () => placed);
};
const select = (element: Element, from: number, to: number): void => {
  const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode();
  if (text !== null) document.getSelection()?.setBaseAndExtent(text, from, text, to);
};

test('taking everything away gives the page back', async () => {
  const laid = await layPage(HTML, WORDS);
  await laid.overlay.command('next-mark', Gesture.ofOwnPage());
  expect(document.querySelector('[data-pledgemark-host="card"]')).not.toBeNull();
  await laid.overlay.lift();
  expect(laid.body.innerHTML).toBe(HTML);
  expect([...document.body.children].filter((child) => child.hasAttribute('data-pledgemark-host'))).toEqual([]);
  expect(Object.keys(document.documentElement.dataset)).toEqual([]);
});

test('a page that is darkened while it is open has marks and signs for a dark ground, and back', async () => {
  const laid = await layPage(HTML, WORDS);
  const grounds = (): readonly (string | undefined)[] => [
    document.documentElement.dataset['pledgemarkGround'],
    document.querySelector<HTMLElement>('[data-pledgemark-host="margin"]')?.dataset['ground'],
  ];
  expect(grounds()).toEqual(['light', 'light']);
  const dark = document.createElement('style');
  dark.textContent = 'body { background: #0b0c0c }';
  document.head.append(dark);
  await vi.waitFor(() => expect(grounds()).toEqual(['dark', 'dark']));
  dark.remove();
  await vi.waitFor(() => expect(grounds()).toEqual(['light', 'light']));
  expect(laid.faults).toEqual([]);
});

interface Protocol {
  send(method: 'Emulation.setEmulatedMedia', params: { media: string }): Promise<unknown>;
}
async function emulate(media: string): Promise<void> {
  const changed = new Promise((seen) => matchMedia('print').addEventListener('change', seen, { once: true }));
  await (cdp() as unknown as Protocol).send('Emulation.setEmulatedMedia', { media });
  await changed;
}

/** What would be printed. */
const printedWords = async (laid: Laid): Promise<string> => {
  await emulate('print');
  await emulate('');
  return laid.view('paper')?.querySelector('.pm-paper')?.textContent.replaceAll(/\s+/gu, ' ') ?? '';
};

test('where the reader wants it, the printed page ends with its commitments and the noted words, never with a note', async () => {
  const laid = await layPage(HTML, WORDS, { paper: 'list' });
  answerNotes([noteOn('met Frontex')]);
  await laid.overlay.placeNotes();
  const words = await printedWords(laid);
  expect(words).toContain('Commitment 1. The words say: will do. “We will fund Europol in spring”');
  expect(words).toContain('Your note 1. “… met Frontex”');
  expect(words).toMatch(/as of \d{1,2} [A-Z][a-z]+ \d{4}, in the documents Pledgemark holds/u);
});

test('what is printed is followed live: lines alone at first, a list when asked for, nothing when asked for', async () => {
  const laid = await layPage(HTML, WORDS);
  const flags = (): readonly (string | undefined)[] => [
    document.documentElement.dataset['pledgemarkPaper'],
    document.querySelector<HTMLElement>('[data-pledgemark-host="margin"]')?.dataset['paper'],
  ];
  expect([...flags(), await printedWords(laid)]).toEqual(['lines', 'lines', '']);
  laid.overlay.follow({ ...laid.settings, paper: 'nothing' });
  expect([...flags(), await printedWords(laid)]).toEqual(['nothing', 'nothing', '']);
});

test('density is followed live: off takes every mark and sign away, and coming back brings them', async () => {
  const laid = await layPage(HTML, WORDS);
  const signs = (): number => laid.view('margin')?.querySelectorAll('button').length ?? 0;
  expect([marks(laid).length, signs()]).toEqual([3, 2]);
  laid.overlay.follow({ ...laid.settings, density: 'off' });
  expect(laid.body.innerHTML).toBe(HTML);
  await vi.waitFor(() => expect(signs()).toBe(0));
  laid.overlay.follow({ ...laid.settings, density: 'margin' });
  expect(document.documentElement.dataset['pledgemarkDensity']).toBe('margin');
  await vi.waitFor(() => expect([marks(laid).length, signs()]).toEqual([3, 2]));
});

test('at density margin the words are clean until they are pointed at', async () => {
  const laid = await layPage(HTML, WORDS, { density: 'margin' });
  const mark = laid.mark('We will fund Europol in spring');
  const line = (): string => getComputedStyle(mark).textDecorationLine;
  expect(line()).toBe('none');
  laid.view('margin')?.querySelector('button')?.focus();
  expect(line()).toBe('underline');
});

test('with “Say the marks aloud” the quiet role is left out, and comes back without it', async () => {
  const laid = await layPage(HTML, WORDS);
  laid.overlay.follow({ ...laid.settings, sayMarks: true });
  expect(laid.body.querySelector('[role]')).toBeNull();
  laid.overlay.follow(laid.settings);
  expect(laid.body.querySelectorAll('mark:not([role=none])')).toHaveLength(0);
});

test('each sign stands beside the first line of its item, in the gutter', async () => {
  const laid = await layPage(HTML, WORDS);
  const [sign] = laid.view('margin')?.querySelectorAll('button') ?? [];
  const place = sign?.getBoundingClientRect();
  const line = laid.mark('We will fund Europol in spring').getClientRects()[0];
  expect(Math.abs((place?.top ?? 0) - (line?.top ?? 99))).toBeLessThanOrEqual(1.5);
  expect((place?.left ?? 0) - laid.body.getBoundingClientRect().left).toBeCloseTo(-38, 0);
});

test('signs follow when the page’s layout changes', async () => {
  const laid = await layPage(HTML, WORDS);
  const top = (): number => laid.view('margin')?.querySelector('button')?.getBoundingClientRect().top ?? 0;
  const before = top();
  laid.body.style.marginTop = '200px';
  await vi.waitFor(() => expect(top()).toBeCloseTo(before + 200 - 16, -1.5));
});

test('the page is asked for its notes with its text and headings, and those that are found are marked', async () => {
  const laid = await layPage(HTML, WORDS);
  answerNotes([noteOn('fund Europol'), { note: 'gone', placement: { state: 'orphaned' } }]);
  await laid.overlay.placeNotes();
  expect(laid.body.querySelector('[data-pledgemark-kind=note]')?.textContent).toBe('fund Europol');
  expect(askedFor('placeNotes')).toMatchObject([
    { on: { text: TEXT, outline: [{ start: 0, end: 'Plan'.length, level: 2 }] } },
  ]);
  answerNotes([]);
  await laid.overlay.placeNotes();
  expect(laid.body.querySelector('[data-pledgemark-kind=note]')).toBeNull();
  expect(askedFor('placeNotes')).toHaveLength(1);
});

test('selected words are offered a note, by pointer or Tab; it tells where they stand and under which heading', async () => {
  const laid = await layPage(HTML, WORDS);
  select(laid.body.querySelector('p') ?? laid.body, 3, 12);
  await vi.waitFor(() => expect(laid.view('note-button')?.querySelector('button')).toBeInstanceOf(HTMLElement));
  await userEvent.keyboard('{Tab}');
  expect(document.activeElement?.getAttribute('data-pledgemark-host')).toBe('note-button');
  await userEvent.keyboard('{Enter}');
  await vi.waitFor(() =>
    expect(askedFor('startNote')).toMatchObject([{ selector: { exact: 'will fund', headings: ['Plan'] } }]),
  );
  await vi.waitFor(() => expect(laid.view('note-button')).toBeNull());
});

test('the offer goes when the selection goes', async () => {
  const laid = await layPage(HTML, WORDS);
  select(laid.body.querySelector('p') ?? laid.body, 3, 12);
  await vi.waitFor(() => expect(laid.view('note-button')).not.toBeNull());
  document.getSelection()?.removeAllRanges();
  await vi.waitFor(() => expect(laid.view('note-button')).toBeNull());
});

test('what the page changes in its body is noticed, what we write is not', async () => {
  const laid = await layPage(HTML, WORDS);
  await laid.overlay.command('next-mark', Gesture.ofOwnPage());
  laid.overlay.follow({ ...laid.settings, density: 'off' });
  laid.overlay.follow(laid.settings);
  laid.body.querySelector('li')?.append(' And Europol.');
  await vi.waitFor(() => expect(laid.changes()).toBe(1), { timeout: 3000 });
});

test('showing an item brings it into view, outlines it and gives it the focus', async () => {
  const laid = await layPage(`<div style="height: 3000px"></div>${HTML}`, WORDS);
  expect(laid.overlay.show('We met Frontex' as never)).toBe(true);
  const mark = laid.mark('We met Frontex');
  const { top, bottom } = mark.getBoundingClientRect();
  expect([top > 0, bottom < window.innerHeight, document.activeElement]).toEqual([true, true, mark]);
  const outlined = (): number => laid.view('margin')?.querySelectorAll('.pm-outline').length ?? 0;
  await vi.waitFor(() => expect(outlined()).toBe(1));
  expect(mark.outerHTML).not.toMatch(/here|outline/u);
  laid.overlay.outline(undefined);
  await vi.waitFor(() => expect(outlined()).toBe(0));
  expect(laid.overlay.show('unknown' as never)).toBe(false);
});
