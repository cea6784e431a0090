import '@/components/styles/report.css';

import { useState } from 'preact/hooks';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { ReportPage } from '@/components/report/ReportPage';
import type { ReportActs, RowWish } from '@/components/report/report-view';
import type { View } from '@/components/states/view';
import type { Changed, CommitmentId, IsoDate, PageKey, ReportRow, ReportTable } from '@/lib/model';

import { axeFindings } from '../axe-findings';
import { drawPage } from '../draw-page';

const DOCUMENT = { kind: 'Strategy', publisher: 'Norland Harbours', address: 'https://www.gov.uk/a' } as const;
const row = (number: string, more: Partial<ReportRow>): ReportRow => ({
  id: `row ${number}`,
  number,
  chapter: 'Chapter 1: The harbours',
  words: `We will do ${number}`,
  quote: `It did ${number}.`,
  own: 'Complete',
  counts: 'done',
  why: { number: 'same', words: 2 },
  by: 'number and words',
  holds: 'commitment',
  ...more,
});
const TABLE: ReportTable = {
  report: 'r' as PageKey,
  earlier: 'e' as PageKey,
  strategy: { ...DOCUMENT, title: 'Harbour strategy', date: '2019-03-12' as IsoDate },
  answer: { ...DOCUMENT, title: 'Two years on', date: '2021-06-18' as IsoDate },
  publishedBy: 'the same body',
  numbered: 4,
  rows: [
    row('1', {}),
    row('2', { own: 'On track', counts: 'background', why: { number: 'same', words: 1 } }),
    row('3', { by: 'look', why: { number: 'same', words: 0 }, own: 'Merged', counts: 'changed', chapter: 'Chapter 2' }),
  ],
  unanswered: [{ number: '4', words: 'We will mend the pier' }],
  reportOnly: [{ number: '9', words: 'We will look at the ice house.', own: 'New' }],
};

const COMMITMENT = 'commitment/a' as CommitmentId;
const isIn = (ids: readonly string[], { id }: ReportRow): boolean => ids.includes(id);

/** The page over a store that keeps what is accepted. */
function Kept({ answers, given }: { answers: Changed; given: Partial<ReportActs> }) {
  const [table, setTable] = useState(TABLE);
  const change = (make: (row: ReportRow) => ReportRow): Promise<Changed> => {
    if (answers === 'saved') setTable((before) => ({ ...before, rows: before.rows.map(make) }));
    return Promise.resolve(answers);
  };
  const acts: ReportActs = {
    accept: (wishes: readonly RowWish[]) =>
      change((one) => {
        const counts = wishes.find(({ id }) => id === one.id)?.counts;
        return counts === undefined ? one : { ...one, counts, accepted: { commitment: COMMITMENT } };
      }),
    takeBack: (ids) =>
      change((one) => {
        const { accepted: _, ...rest } = one;
        return isIn(ids, one) ? rest : one;
      }),
    refuse: () => Promise.resolve('saved'),
    leave: () => undefined,
    ...given,
  };
  return <ReportPage view={{ state: 'ready', data: table }} acts={acts} />;
}
const draw = (given: Partial<ReportActs> = {}, answers: Changed = 'saved') =>
  drawPage(<Kept answers={answers} given={given} />);
const heard = () => page.getByRole('status');

test('the table says whose words they are, why they are a pair, and that nothing counts yet', async () => {
  const root = draw();
  for (const words of [
    '3 of 4 items are answered. Nothing counts until you accept it.',
    'Strategy · Norland Harbours · 12 March 2019',
    '4 numbered actions',
    'The same body reports on itself. Words used: Complete, On track, Merged, New.',
    '0 of 3 accepted. Item 3 is yours to look at, one by one.',
    'Matched by: same number, 2 words',
    'Matched by: same number, 1 word',
    'Look at this one: same number, no word shared',
    'Not answered in this report: 1',
    'The report has no item 4. That says nothing of what became of it.',
    'No item 9 in the strategy',
  ])
    expect(root.textContent.replaceAll(/\s+/g, ' ')).toContain(words);
  await expect
    .element(page.getByRole('table'))
    .toHaveAccessibleName('The report aligned with its strategy, item by item');
  const { wrong, looked } = await axeFindings(root.querySelector('.report') ?? root);
  expect(wrong).toEqual([]);
  expect(looked).toBeGreaterThan(20);
});

test('a row is accepted as the reader lets it count, says so, and has its way back in its place', async () => {
  draw();
  await userEvent.selectOptions(page.getByRole('combobox', { name: 'Counts as, item 2' }), 'Partly');
  await userEvent.click(page.getByRole('button', { name: /Accept\s+item 2/ }));
  const back = page.getByRole('button', { name: /Take it back\s?, item 2/ });
  await expect.element(back).toHaveFocus();
  await expect.element(heard()).toHaveTextContent('Item 2 accepted. 1 of 3.');
  await expect.element(page.getByRole('combobox', { name: 'Counts as, item 2' })).toHaveValue('partly');
  await userEvent.click(back);
  await expect.element(page.getByRole('button', { name: /Accept\s+item 2/ })).toHaveFocus();
  await expect.element(heard()).toHaveTextContent('Item 2 taken back. 0 of 3.');
});

test('those that match by number and words are accepted at once; one to look at never is', async () => {
  const root = draw();
  await userEvent.click(page.getByRole('button', { name: 'Accept the 2 that match by number and words' }));
  await expect.element(heard()).toHaveTextContent('2 accepted. 2 of 3.');
  expect(root.querySelectorAll('tr[data-state="accepted"]')).toHaveLength(2);
  expect(root.querySelector('tr[data-state="look"]')?.textContent).toContain('We will do 3');
  await userEvent.click(page.getByRole('button', { name: 'Take all 2 back' }));
  await expect.element(heard()).toHaveTextContent('All 2 taken back. 0 of 3.');
  expect(root.querySelectorAll('tr[data-state="accepted"]')).toHaveLength(0);
});

test('groups can be hidden', async () => {
  const root = draw();
  await userEvent.click(page.getByRole('checkbox', { name: 'Not answered 1' }));
  expect(root.textContent).not.toContain('We will mend the pier');
  await userEvent.click(page.getByRole('checkbox', { name: 'Not answered 1' }));
  expect(root.textContent).toContain('We will mend the pier');
});

test('accepting none writes nothing and leaves; a refusal says what becomes of the rest', async () => {
  const [leave, accept] = [vi.fn(), vi.fn()];
  const root = draw({ leave, accept });
  await userEvent.click(page.getByRole('button', { name: 'Accept none' }));
  expect(leave).toHaveBeenCalledExactlyOnceWith();
  expect(accept).not.toHaveBeenCalled();
  await userEvent.click(page.getByRole('button', { name: 'Not its report' }));
  await expect.poll(() => root.textContent).toContain('You said that this is not its report.');
});

test('a full disk is told, and nothing looks accepted', async () => {
  const root = draw({}, 'storage full');
  await userEvent.click(page.getByRole('button', { name: /Accept\s+item 1/ }));
  await expect.element(page.getByRole('alert')).toBeVisible();
  expect(root.querySelectorAll('tr[data-state="accepted"]')).toHaveLength(0);
});

const STATES: readonly { readonly view: View<ReportTable>; readonly words: string }[] = [
  { view: { state: 'loading' }, words: 'A report and its strategy' },
  { view: { state: 'empty', teach: 'Save it from the panel.' }, words: 'Save it from the panel.' },
  { view: { state: 'error', say: 'It could not be read.', retry: () => undefined }, words: 'It could not be read.' },
];
test.each(STATES)('the page says so while it is $view.state', async ({ view, words }) => {
  const root = drawPage(<ReportPage view={view} />);
  expect(root.textContent).toContain(words);
  expect((await axeFindings(root.querySelector('.report') ?? root)).wrong).toEqual([]);
});

test('hostile words of a page stay words', () => {
  const root = drawPage(
    <ReportPage
      view={{ state: 'ready', data: { ...TABLE, rows: [row('1', { quote: '<img src=x onerror=alert(1)>' })] } }}
      acts={{
        accept: () => Promise.resolve('saved'),
        takeBack: () => Promise.resolve('saved'),
        refuse: () => Promise.resolve('saved'),
        leave: () => undefined,
      }}
    />,
  );
  expect(root.querySelector('q')?.textContent).toBe('<img src=x onerror=alert(1)>');
  expect(root.querySelector('q img')).toBeNull();
});
