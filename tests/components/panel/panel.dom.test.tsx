import { page, userEvent } from 'vitest/browser';
import { beforeEach, expect, test, vi } from 'vitest';

import { commitmentRows } from '@/components/panel/commitment-rows';
import type { PanelView } from '@/components/panel/panel-view';
import type { FindId } from '@/lib/model';

import { unknown } from '../../gallery/invented';
import { knownOf } from '../../gallery/known';
import { CORPUS } from '../../gallery/records';
import { LISTS, STATEMENT, opening } from '../../gallery/stories';
import { FINDS, PAGE, findOf } from '../../gallery/statement';
import { drawPanel, typeInto } from './draw-panel';
import type { Drawn } from './draw-panel';

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

/** Opens the field of Find. */
async function findField({ find, all, fieldOf }: Drawn): Promise<HTMLInputElement | HTMLTextAreaElement> {
  find('.pm-tools button', 'Find').click();
  await expect.poll(() => all('.pm-tools input[type=search]')).toHaveLength(1);
  return fieldOf('.pm-tools input[type=search]');
}

const UNKNOWN: PanelView = {
  ...STATEMENT,
  content: {
    ...LISTS,
    commitments: {
      state: 'ready',
      data: { rows: commitmentRows(knownOf(unknown(FINDS), CORPUS, PAGE)), progress: FINDS.progress },
    },
  },
};

test('a row opens and closes with Enter, and the page is told which mark to outline', async () => {
  const outline = vi.fn();
  const { find, all } = drawPanel(STATEMENT, { outline });
  const row = find(`[data-row="${findOf(10)}"]`);
  row.focus();
  await userEvent.keyboard('{Enter}');
  expect(row.getAttribute('aria-expanded')).toBe('true');
  expect(document.getElementById(row.getAttribute('aria-controls') ?? '')?.textContent).toContain('What was searched');
  await userEvent.keyboard('{Enter}');
  expect(row.getAttribute('aria-expanded')).toBe('false');
  expect(all('.pm-open')).toHaveLength(0);
  expect(outline.mock.calls).toEqual([[findOf(10)], [null]]);
});

const partsOf = (open: HTMLElement): readonly string[] =>
  [...open.querySelectorAll<HTMLElement>('.pm-answer, blockquote, .pm-acts, .pm-block')]
    .filter((part) => part.parentElement?.closest('.pm-block, .pm-earlier, .pm-form') === null)
    .map((part) => {
      const heading = part.querySelector('h3')?.textContent?.replace(/\?.*/u, '');
      return heading ?? (part.tagName === 'BLOCKQUOTE' ? 'the quote' : part.className);
    });

test('the answer stands before its anatomy: reason, quote, evidence, what one can do, then what is folded', async () => {
  const { again, all, find } = drawPanel(STATEMENT);
  again(STATEMENT, opening(10));
  await expect.poll(() => all('.pm-open')).toHaveLength(1);
  expect(partsOf(find('.pm-open'))).toEqual([
    'pm-answer',
    'the quote',
    'Evidence',
    'pm-acts',
    'pm-acts',
    'Who, by when, on condition',
    'Who did what',
    'Can it be tested',
    'What was searched',
    'Views',
    'Said before, taken up later',
    'Your notes',
    'Why does it say this',
  ]);
  const open = all('.pm-open details').filter((block) => block instanceof HTMLDetailsElement && block.open);
  expect(open.map((block) => block.querySelector('h3')?.textContent)).toEqual(['Evidence']);
});

test('where nobody has looked, that is said once, before the quote, and no evidence, view or search is made up', async () => {
  const { again, all, find, words } = drawPanel(UNKNOWN);
  again(UNKNOWN, opening(8));
  await expect.poll(() => all('.pm-open')).toHaveLength(1);
  expect(partsOf(find('.pm-open'))).toEqual([
    'the quote',
    'pm-acts',
    'pm-acts',
    'Who, by when, on condition',
    'Can it be tested',
    'Said before, taken up later',
    'Your notes',
    'Why does it say this',
  ]);
  expect(find('.pm-row[data-here] .pm-headline').textContent).toBe('Nobody has looked yet');
  expect(find('.pm-open').textContent).toContain('So nothing is said here of what became of it.');
  expect(words()).not.toContain('None found');
});

test('a closed row has no line of status where nobody has looked, but ears are told; and no “No date stated”', () => {
  const { all, words } = drawPanel(UNKNOWN);
  const rows = all('.pm-row-button');
  expect(rows).toHaveLength(10);
  expect(all('.pm-row-button .pm-status')).toHaveLength(0);
  for (const row of rows) {
    expect(row.querySelector('.pm-hidden + .pm-hidden, .pm-clamp + .pm-hidden')?.textContent).toBe(
      'Nobody has looked yet',
    );
    expect(row.innerText).not.toContain('No date stated');
  }
  expect(words()).toContain('10 commitments. Nobody has looked yet into any of them.');
});

test('an open row says that no date is stated', async () => {
  const { again, find } = drawPanel(STATEMENT);
  again(STATEMENT, opening(10));
  await expect.poll(() => find('.pm-row[data-here] .pm-meta').textContent).toContain('No date stated');
});

const some = (count: number, looked: number): PanelView => {
  const rows = LISTS.commitments.data.rows.slice(0, count).map((row, at) => ({
    ...row,
    said: { ...row.said, outcome: at < looked ? ('kept' as const) : ('nobody looked' as const) },
  }));
  return { ...STATEMENT, content: { ...LISTS, commitments: { state: 'ready', data: { rows, progress: [] } } } };
};

test.each([
  { count: 10, looked: 10, says: '10 commitments.' },
  { count: 10, looked: 1, says: '10 commitments. Nobody has looked yet into 9 of them.' },
  { count: 10, looked: 0, says: '10 commitments. Nobody has looked yet into any of them.' },
  { count: 1, looked: 0, says: '1 commitment. Nobody has looked yet into it.' },
  { count: 1, looked: 1, says: '1 commitment.' },
])('of $count commitments with $looked looked into, the top line is “$says”', ({ count, looked, says }) => {
  const { find } = drawPanel(some(count, looked));
  expect(find('.pm-top-line').textContent).toBe(says);
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
  const { again, all, find } = drawPanel(STATEMENT);
  again(STATEMENT, opening(10));
  await expect.poll(() => all('.pm-timeline a').length).toBeGreaterThan(0);
  find('.pm-open button', 'Show all 6 records').click();
  await expect.poll(() => all('.pm-timeline a').length).toBeGreaterThan(3);
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
  const drawn = drawPanel(STATEMENT);
  typeInto(await findField(drawn), typed);
  await expect.poll(() => drawn.all('.pm-row-button').length).toBe(finds);
  expect(drawn.words().includes(`${finds} of 10 shown`)).toBe(finds < 10);
});

test('Find and Filter are buttons that open their fields, and words that cannot be seen choose nothing away', async () => {
  const drawn = drawPanel(STATEMENT);
  const { find, all, words } = drawn;
  const button = (name: string): HTMLElement => find('.pm-tools button', name);
  expect([button('Find'), button('Filter')].map((one) => one.getAttribute('aria-expanded'))).toEqual([
    'false',
    'false',
  ]);
  expect(all('input[type=search], .pm-filter')).toHaveLength(0);
  const field = await findField(drawn);
  await expect.poll(() => document.activeElement).toBe(field);
  expect([button('Find').getAttribute('aria-expanded'), button('Find').getAttribute('aria-controls')]).toEqual([
    'true',
    field.id,
  ]);
  typeInto(field, 'online');
  await expect.poll(words).toContain('1 of 10 shown');
  button('Find').click();
  await expect.poll(() => all('.pm-row-button').length).toBe(10);
  expect(all('input[type=search]')).toHaveLength(0);
});

test('the count is said once typing has paused, and not before', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    const drawn = drawPanel(STATEMENT);
    const { said, words } = drawn;
    typeInto(await findField(drawn), 'online');
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

test('no count is said where a row was opened and nothing was asked for', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    const { find, all, said } = drawPanel(STATEMENT);
    await vi.waitFor(() => expect(said()).toContain('found.'));
    find('.pm-row-button').click();
    await vi.waitFor(() => expect(all('.pm-row-button[aria-expanded=true]')).toHaveLength(1));
    await frame();
    vi.advanceTimersByTime(600);
    await frame();
    await frame();
    expect(said()).not.toContain('shown');
  } finally {
    vi.useRealTimers();
  }
});

test('the filter by words and by outcome leaves what fits, and “Show all” brings all back', async () => {
  const { find, all, words } = drawPanel(STATEMENT);
  find('.pm-tools .pm-button', 'Filter').click();
  await expect.poll(() => all('.pm-filter')).toHaveLength(1);
  find('.pm-option', 'Will go on').click();
  await expect.poll(words).toContain('Showing 6 of 10');
  find('.pm-option', 'None found').click();
  await expect.poll(words).toContain('Showing 4 of 10');
  find('.pm-option', 'Kept').click();
  await expect.poll(words).toContain('Showing 2 of 10');
  find('.pm-option', 'Partly kept').click();
  await expect.poll(words).toContain('None of the 10 match');
  find('.pm-button', 'Show all 10').click();
  await expect.poll(() => all('.pm-row-button').length).toBe(10);
});

test('names are found by what they are, and kinds can be left out', async () => {
  const drawn = drawPanel(STATEMENT);
  const { find, fieldOf, words, said } = drawn;
  find('[data-tab="names"]').click();
  await expect.poll(words).toContain('Countries: 5');
  typeInto(await findField(drawn), 'regulation 2022');
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
  const { find, all } = drawPanel(STATEMENT);
  const order = find('.pm-tools select', 'Page order');
  expect([...order.children].map(({ textContent }) => textContent)).toEqual([
    'Page order',
    'Date due',
    'Strongest words',
    'Nobody has looked yet',
  ]);
  await userEvent.selectOptions(order, 'Strongest words');
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
