import { page, userEvent } from 'vitest/browser';
import { beforeEach, expect, test, vi } from 'vitest';

import type { FindId } from '@/lib/model';

import { LISTS, STATEMENT, opening } from '../../gallery/stories';
import { FINDS, findOf } from '../../gallery/statement';
import { drawPanel, typeInto } from './draw-panel';

beforeEach(() => page.viewport(360, 800));

const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);

const chosenTab = (all: (selector: string) => readonly HTMLElement[]): string =>
  all('[role=tab][aria-selected=true]')
    .map((tab) => tab.dataset['tab'])
    .join();

test.each([
  { keys: '{ArrowRight}', from: 'commitments', to: 'names' },
  { keys: '{ArrowLeft}', from: 'commitments', to: 'notes' },
  { keys: '{End}', from: 'commitments', to: 'notes' },
  { keys: '{End}{Home}', from: 'commitments', to: 'commitments' },
  { keys: '{ArrowRight}{ArrowRight}{ArrowRight}', from: 'commitments', to: 'commitments' },
])('on the tabs, $keys leads from $from to $to, shows it and focuses it', async ({ keys, to }) => {
  const { all, find } = drawPanel(STATEMENT);
  find('[role=tab]').focus();
  await userEvent.keyboard(keys);
  expect(chosenTab(all)).toBe(to);
  expect(document.activeElement).toBe(find(`[data-tab="${to}"]`));
  const shown = all('[role=tabpanel]').filter((panel) => !panel.hidden);
  expect(shown.map((panel) => panel.getAttribute('aria-labelledby'))).toEqual([find(`[data-tab="${to}"]`).id]);
});

test('only the chosen tab is a stop for the Tab key', () => {
  const { all } = drawPanel(STATEMENT);
  expect(all('[role=tab]').map((tab) => tab.tabIndex)).toEqual([0, -1, -1]);
});

test('a row opens and closes with Enter, and the page is told which mark to outline', async () => {
  const outline = vi.fn();
  const { find, all } = drawPanel(STATEMENT, { outline });
  const row = find(`[data-row="${findOf(10)}"]`);
  row.focus();
  await userEvent.keyboard('{Enter}');
  expect(row.getAttribute('aria-expanded')).toBe('true');
  expect(document.getElementById(row.getAttribute('aria-controls') ?? '')?.textContent).toContain('What became of it');
  await userEvent.keyboard('{Enter}');
  expect(row.getAttribute('aria-expanded')).toBe('false');
  expect(all('.pm-open')).toHaveLength(0);
  expect(outline.mock.calls).toEqual([[findOf(10)], [null]]);
});

test('the blocks of an open row stand in the order of the reader’s questions', async () => {
  const { again, all, find } = drawPanel(STATEMENT);
  again(STATEMENT, opening(10));
  await expect.poll(() => all('.pm-open')).toHaveLength(1);
  expect(all('.pm-open h3').map((heading) => heading.textContent?.replace(/\?.*/u, ''))).toEqual([
    'What became of it',
    'In its parts',
    'Can it be tested',
    'Evidence',
    'Who did what',
    'Said before',
    'Views',
    'Why does it say this',
  ]);
  expect(find('.pm-open').firstElementChild?.tagName).toBe('BLOCKQUOTE');
});

test('the journey page, status, evidence, source goes by keyboard alone', async () => {
  const { again, find } = drawPanel(STATEMENT);
  again(STATEMENT, opening(10));
  await expect.poll(() => document.activeElement).toBe(find(`[data-row="${findOf(10)}"]`));
  const source = find('.pm-timeline a', 'ECR welcomes stronger Europol tools');
  for (let press = 0; press < 20 && document.activeElement !== source; press++) await userEvent.keyboard('{Tab}');
  expect(document.activeElement).toBe(source);
  expect(source.getAttribute('href')).toMatch(/^https:\/\/ecrgroup\.eu\//u);
});

test('links go to official addresses only, never to a copy', async () => {
  const { again, all } = drawPanel(STATEMENT);
  again(STATEMENT, opening(10));
  await expect.poll(() => all('.pm-timeline a').length).toBeGreaterThan(0);
  expect(all('.pm-timeline a').map((link) => new URL(link.getAttribute('href') ?? '').host)).toEqual([
    'www.gov.uk',
    'www.legislation.gov.uk',
    'ecrgroup.eu',
    'eucrim.eu',
    'eucrim.eu',
    'www.gov.uk',
  ]);
});

test('“Show on page” asks the page, and says how to get there', async () => {
  const show = vi.fn((_id: string) => Promise.resolve(true));
  const { again, find, said } = drawPanel(STATEMENT, { show });
  again(STATEMENT, opening(2));
  await expect.poll(() => find('.pm-open .pm-button', 'Show on page')).toBeTruthy();
  find('.pm-open .pm-button', 'Show on page').click();
  await expect.poll(said).toBe('Shown on the page. Press F6 to go there.');
  expect(show.mock.calls).toEqual([[findOf(2)]]);
});

test('where the page does not hold the words any more, the panel says so', async () => {
  const { again, find, words } = drawPanel(STATEMENT, { show: () => Promise.resolve(false) });
  again(STATEMENT, opening(2));
  await expect.poll(() => find('.pm-open .pm-button', 'Show on page')).toBeTruthy();
  find('.pm-open .pm-button', 'Show on page').click();
  await expect.poll(words).toContain('These words are not on the page as it stands now.');
});

test.each([
  { typed: 'Joint Intelligence Cell', finds: 1, because: 'words of the quote' },
  { typed: 'germany', finds: 10, because: 'a body that the actors’ words stand for, in small letters' },
  { typed: 'smugglers online remove', finds: 1, because: 'all its words, in any order' },
  { typed: '', finds: 10, because: 'nothing was asked' },
])('find “$typed” shows $finds: $because', async ({ typed, finds }) => {
  const { fieldOf, words } = drawPanel(STATEMENT);
  typeInto(fieldOf('input[type=search]'), typed);
  await expect.poll(words).toContain(`${finds} of 10 shown`);
});

test('the count is said once typing has paused, and not before', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    const { fieldOf, said, words } = drawPanel(STATEMENT);
    typeInto(fieldOf('input[type=search]'), 'online');
    await vi.waitFor(() => expect(words()).toContain('1 of 10 shown'));
    await frame();
    vi.advanceTimersByTime(400);
    await frame();
    expect(said()).not.toContain('shown');
    vi.advanceTimersByTime(200);
    await vi.waitFor(() => expect(said()).toBe('1 of 10 shown.'));
  } finally {
    vi.useRealTimers();
  }
});

test('the filter by words and by outcome leaves what fits, and “Show all” brings all back', async () => {
  const { find, words } = drawPanel(STATEMENT);
  find('.pm-tools .pm-button', 'Filter').click();
  await expect.poll(() => find('.pm-filter')).toBeTruthy();
  find('.pm-option', 'Will go on').click();
  await expect.poll(words).toContain('Showing 6 of 10');
  find('.pm-option', 'None found').click();
  await expect.poll(words).toContain('Showing 4 of 10');
  find('.pm-option', 'Kept or partly kept').click();
  await expect.poll(words).toContain('None of the 10 match');
  find('.pm-button', 'Show all 10').click();
  await expect.poll(words).toContain('10 of 10 shown');
});

test('names are found by what they are, and kinds can be left out', async () => {
  const { find, fieldOf, words, said } = drawPanel(STATEMENT);
  find('[data-tab="names"]').click();
  await expect.poll(words).toContain('Countries: 5');
  typeInto(fieldOf('input[type=search]'), 'regulation 2022');
  await expect.poll(said).toBe('1 of 27 shown.');
  expect(words()).toContain('Digital Services Act');
  typeInto(fieldOf('input[type=search]'), '');
  find('.pm-tools .pm-button', 'Filter').click();
  await expect.poll(words).toContain('Showing 27 of 27');
  find('.pm-option', 'Countries').click();
  await expect.poll(words).toContain('Showing 22 of 27');
  expect(words()).not.toContain('Countries: 5');
});

test('the order can be changed, and is named', async () => {
  const { find, all, words } = drawPanel(STATEMENT);
  find('.pm-tools .pm-button', 'Filter').click();
  await expect.poll(() => find('select')).toBeTruthy();
  await userEvent.selectOptions(find('select', 'Strongest words first'), 'Strongest words first');
  await expect.poll(words).toContain('Strongest words first');
  const labels = all('.pm-row .pm-words').map((label) => label.textContent?.replace('The words say: ', '').trim());
  expect(labels).toEqual([
    ...Array<string>(3).fill('Will do'),
    ...Array<string>(4).fill('Will go on'),
    ...Array<string>(3).fill('May do'),
  ]);
});

test('what was found is said once for a page, however often it is drawn', async () => {
  const { again, said, find } = drawPanel(STATEMENT);
  await expect.poll(said).toBe('10 commitments and 22 names found.');
  find('.pm-density label', 'Margin').click();
  await expect.poll(said).toBe('Marks: margin only.');
  again({ ...STATEMENT, content: { ...LISTS } });
  again({ ...STATEMENT, pageKey: 'other', content: { ...LISTS, names: { state: 'ready', data: [] } } });
  await expect.poll(said).toBe('10 commitments and no names found.');
  again(STATEMENT);
  await frame();
  await frame();
  expect(said()).toBe('10 commitments and no names found.');
});

test('the density is chosen among four and told', () => {
  const chooseDensity = vi.fn();
  const { find, all } = drawPanel(STATEMENT, { chooseDensity });
  expect(all('.pm-density label').map((label) => label.textContent)).toEqual([
    'Off',
    'Margin',
    'Commitments',
    'With names',
  ]);
  expect(find('.pm-density label:last-of-type input').matches(':checked')).toBe(true);
  find('.pm-density label', 'Commitments').click();
  expect(chooseDensity.mock.calls).toEqual([['commitments']]);
});

test.each([
  { what: 'a commitment', id: findOf(6), tab: 'commitments', place: `[data-row="${findOf(6)}"]` },
  { what: 'progress', id: 'progress-2' as FindId, tab: 'commitments', place: '[data-row="progress-2"]' },
  { what: 'a name', id: 'mention-17' as FindId, tab: 'names', place: '[data-row="europol"]' },
])('a click on $what on the page opens its place in the panel', async ({ id, tab, place }) => {
  const { again, all } = drawPanel(STATEMENT);
  again(STATEMENT, { open: 'find', id });
  await expect.poll(() => document.activeElement?.matches(place)).toBe(true);
  expect(chosenTab(all)).toBe(tab);
});

test('a name leads to the commitments that it takes part in', async () => {
  const { again, find, all } = drawPanel(STATEMENT);
  again(STATEMENT, { open: 'find', id: 'mention-4' as FindId });
  await expect.poll(() => find('.pm-name-open')).toBeTruthy();
  find('.pm-numbers button', 'commitment 7').click();
  await expect.poll(() => chosenTab(all)).toBe('commitments');
  await expect.poll(() => document.activeElement).toBe(find(`[data-row="${findOf(7)}"]`));
});

test('while a page is read anew, what was open stays open', async () => {
  const { again, all } = drawPanel(STATEMENT);
  again(STATEMENT, opening(3));
  await expect.poll(() => all('.pm-open')).toHaveLength(1);
  again({ ...STATEMENT, content: { shows: 'waiting' } });
  again(STATEMENT);
  expect(all('.pm-open')).toHaveLength(1);
});

test('another page begins with its rows closed', async () => {
  const { again, all } = drawPanel(STATEMENT);
  again(STATEMENT, opening(3));
  await expect.poll(() => all('.pm-open')).toHaveLength(1);
  again({ ...STATEMENT, pageKey: 'another' });
  await expect.poll(() => all('.pm-open')).toHaveLength(0);
});

test('“Always read guidance” is for guidance of every kind', () => {
  const alwaysRead = vi.fn();
  const said = { is: 'offered', kind: 'detailed_guide', reason: '', attachments: [] } as const;
  const { find } = drawPanel(
    { ...STATEMENT, content: { shows: 'said', said, notes: { state: 'loading' } } },
    { alwaysRead },
  );
  find('button', 'Always read guidance').click();
  expect(alwaysRead.mock.calls).toEqual([['guidance']]);
});

test('a page that announces a document of guidance offers to be read, and no more', () => {
  const reason = 'This page announces a document. The text is in its attachments';
  const said = { is: 'offered', kind: 'guidance', reason, attachments: [] } as const;
  const { words } = drawPanel({ ...STATEMENT, content: { shows: 'said', said, notes: { state: 'loading' } } });
  expect(words()).toContain('This page announces a document Read this page');
  expect(words()).not.toContain('Always read guidance');
});

test('in developer mode every commitment, report of progress and name tells the row that found it', async () => {
  const { find, all } = drawPanel({ ...STATEMENT, detail: 'with why' });
  const foundBy = (within: string): readonly string[] =>
    all(`${within} .pm-found-by code`).map((row) => row.textContent ?? '');
  expect(foundBy('.pm-row-button')).toEqual(FINDS.commitments.map(({ why }) => why));
  expect(foundBy('.pm-progress')).toEqual(FINDS.progress.map(({ why }) => why));
  find('[data-tab=names]').click();
  await expect.poll(() => foundBy('.pm-name-button').length).toBeGreaterThan(20);
  expect(foundBy('.pm-name-button')).toHaveLength(all('.pm-name-button').length);
});

test('outside developer mode the panel names no row of the tables beside a mark', async () => {
  const { find, all } = drawPanel(STATEMENT);
  expect(all('.pm-row-button, .pm-progress').length).toBeGreaterThan(10);
  expect(all('.pm-found-by')).toHaveLength(0);
  find('[data-tab=names]').click();
  await expect.poll(() => all('.pm-name-button').length).toBeGreaterThan(20);
  expect(all('.pm-found-by')).toHaveLength(0);
});
