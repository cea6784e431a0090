import '@/components/styles/tokens.css';
import '@/components/styles/elements.css';
import '@/components/styles/pages.css';
import '@/components/styles/panel-open.css';
import '@/components/styles/entry.css';
import '@/components/styles/page-commitments.css';

import { render } from 'preact';
import { page } from 'vitest/browser';
import { expect, onTestFinished, test, vi } from 'vitest';

import { PageCommitments } from '@/components/page-commitments/PageCommitments';
import type { View } from '@/components/states/view';
import { pageEntries } from '@/lib/app/said/page-entries';
import type { IsoDate, PageCommitments as Commitments } from '@/lib/model';

import { SEEDED } from '../../gallery/seeded';
import { PAGE } from '../../gallery/statement';
import { axeFindings } from '../axe-findings';

const ACCESSED = '2026-11-28' as IsoDate;
const DATA: Commitments = { page: PAGE, entries: pageEntries(SEEDED, PAGE), edition: SEEDED.edition };
const READY: View<Commitments> = { state: 'ready', data: DATA };

function draw(view: View<Commitments>, print = (): void => undefined): HTMLElement {
  document.documentElement.lang = 'en-GB';
  document.title = 'Commitments of a page';
  const root = document.body.appendChild(document.createElement('div'));
  onTestFinished(() => {
    render(null, root);
    root.remove();
  });
  render(<PageCommitments view={view} accessed={ACCESSED} print={print} />, root);
  return root;
}
const wordsOf = (root: HTMLElement): string => root.innerText.replaceAll(/\s+/gu, ' ');

test('each commitment has its words, headline, answer, evidence and citation, with edition and day of access', () => {
  const root = draw(READY);
  const items = [...root.querySelectorAll<HTMLElement>('.page-commitments > li')];
  expect(items).toHaveLength(DATA.entries.length);
  for (const [at, { said, evidence }] of DATA.entries.entries()) {
    const words = wordsOf(items[at] ?? root);
    expect(words).toContain(said.headline);
    expect(words).toContain(said.answer);
    for (const { shows } of evidence) expect(words).toContain(shows.replaceAll(/\s+/gu, ' '));
    expect(words).toMatch(/Cite as: .* Accessed 28 November 2026\./u);
  }
  expect(wordsOf(root)).toContain('corpus edition of 24 November 2026. Accessed 28 November 2026.');
});

test.each([
  { said: 'by its answer', more: ['Was due by 31 December 2019, almost 7 years ago.'] },
  { said: 'by itself', more: [] },
])('by when it was due is said once: $said', ({ more }) => {
  const [first] = DATA.entries;
  if (first === undefined) throw new Error('the statement has commitments');
  const sentence = 'Was due by 31 December 2019, almost 7 years ago.';
  const entry = { ...first, said: { ...first.said, more, due: { ...first.said.due, sentence } } };
  const root = draw({ state: 'ready', data: { ...DATA, entries: [entry] } });
  expect(wordsOf(root).split(sentence)).toHaveLength(2);
});

test('“Print” prints', () => {
  const print = vi.fn();
  draw(READY, print).querySelector('button')?.click();
  expect(print).toHaveBeenCalledTimes(1);
});

test.each([
  { view: { state: 'loading' }, says: 'Commitments of a page' },
  { view: { state: 'empty', teach: 'It is gone.' }, says: 'It is gone.' },
  { view: { state: 'error', say: 'It could not be read.', retry: () => undefined }, says: 'It could not be read.' },
] as const)('while it is $view.state it says so', ({ view, says }) => {
  expect(wordsOf(draw(view))).toContain(says);
});

test.each([1280, 320])('at %ipx axe finds nothing wrong, and nothing scrolls sideways', async (width) => {
  await page.viewport(width, 800);
  draw(READY);
  const { wrong, looked } = await axeFindings();
  expect(wrong).toEqual([]);
  expect(looked).toBeGreaterThan(0);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
});
