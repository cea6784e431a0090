import '@/components/styles/tokens.css';
import '@/components/styles/elements.css';
import '@/components/styles/panel.css';
import '@/components/styles/panel-opened.css';

import { render } from 'preact';
import { page, userEvent } from 'vitest/browser';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';

import { CommitmentActs } from '@/components/corpus/CommitmentActs';
import { CorpusProvider } from '@/components/corpus/corpus-context';
import type { CorpusActs, CorpusTools } from '@/components/corpus/corpus-context';
import type { CommitmentRecords, OfCommitment } from '@/lib/model';

import { FINDS, TODAY } from '../../gallery/statement';
import { saidFor } from '../../lib/app/said/said-for';
import { A_COMMITMENT, aSearch, records } from '../../lib/corpus/records';

beforeEach(() => page.viewport(360, 800));

const QUOTE = 'We will open a harbour tribunal';

function draw(
  change: Partial<CorpusActs> = {},
  known: CommitmentRecords = records(),
  of: OfCommitment = A_COMMITMENT.id,
) {
  const acts = {
    recordSearch: vi.fn<CorpusActs['recordSearch']>().mockResolvedValue('saved'),
    addRecord: vi.fn<CorpusActs['addRecord']>().mockResolvedValue('saved'),
    wantEvidence: vi.fn<CorpusActs['wantEvidence']>().mockResolvedValue(undefined),
    ...change,
  };
  const tools = {
    today: TODAY,
    acts,
    wordsToSearch: () => 'harbour tribunal',
    dates: { open: vi.fn(), close: vi.fn(), addToCalendar: vi.fn() },
  } as unknown as CorpusTools;
  const root = document.body.appendChild(document.createElement('div'));
  onTestFinished(() => {
    render(null, root);
    root.remove();
  });
  render(
    <CorpusProvider value={tools}>
      <CommitmentActs of={of} quote={QUOTE} said={saidFor(known)} />
    </CorpusProvider>,
    root,
  );
  return { acts, tools, root };
}

const button = (name: string) => page.getByRole('button', { name, exact: true });
const press = (name: string): Promise<void> => userEvent.click(button(name));
const forms = (): number => document.querySelectorAll('form').length;
const focused = (): string => document.activeElement?.textContent ?? '';

test('a search that found nothing is put on record with its place and words, and the focus goes back', async () => {
  const { acts } = draw();
  await press('Look for what became of it');
  expect(button('Look for what became of it').element().getAttribute('aria-expanded')).toBe('true');
  await userEvent.fill(page.getByLabelText('Words to search for'), 'harbour & tribunal ');
  await userEvent.selectOptions(page.getByLabelText('Where you looked'), 'the web');
  const link = page.getByRole('link', { name: /Search GOV\.UK for these words/u }).element();
  expect(link.getAttribute('href')).toBe(
    'https://www.gov.uk/search/all?order=most-viewed&keywords=harbour%20%26%20tribunal',
  );
  await press('I looked and found none');
  expect(vi.mocked(acts.recordSearch).mock.calls).toEqual([[A_COMMITMENT.id, 'the web', ['harbour & tribunal']]]);
  await expect.poll(forms).toBe(0);
  expect(focused()).toBe('Look for what became of it');
});

test('the words to search for are offered, and without any nothing is put on record', async () => {
  const { acts } = draw();
  await press('Look for what became of it');
  const field = page.getByLabelText('Words to search for');
  expect(field.element()).toHaveProperty('value', 'harbour tribunal');
  await userEvent.clear(field);
  await press('I looked and found none');
  expect(acts.recordSearch).not.toHaveBeenCalled();
  expect(forms()).toBe(1);
});

test('after a search on record one looks again', () => {
  const { root } = draw({}, records({ searched: [aSearch()] }));
  expect(root.textContent).toContain('Look again');
  expect(root.textContent).not.toContain('Look for what became of it');
});

test('where there is no room, a search stays in its form and the reader is told', async () => {
  const { root } = draw({ recordSearch: () => Promise.resolve('storage full') });
  await press('Look for what became of it');
  await press('I looked and found none');
  await expect.poll(() => root.querySelector('[role=alert]')?.textContent).toContain('not saved yet');
  expect(forms()).toBe(1);
});

const ADDRESS = 'https://www.gov.uk/government/news/harbour-tribunal-opens';
const FILLED = {
  'Web address': ADDRESS,
  'Who published it': 'Ministry of Harbours',
  'Its date': '2026-11-01',
  'What it shows, in one sentence of yours': 'The tribunal opened.',
};

async function fillRecord(change: Partial<typeof FILLED> = {}): Promise<void> {
  await press('Add evidence');
  for (const [label, text] of Object.entries({ ...FILLED, ...change }))
    await userEvent.fill(page.getByLabelText(label, { exact: true }), text);
}

test('words clipped while the form is open bear on a stored commitment; for one that is only found nothing is stored', async () => {
  const { acts } = draw();
  await press('Add evidence');
  expect(acts.wantEvidence).toHaveBeenCalledWith(A_COMMITMENT.id);
  const [found] = FINDS.commitments.map(({ known: _known, ...find }) => find);
  const unsaved = draw({}, records(), found);
  await userEvent.click(page.getByRole('button', { name: 'Add evidence' }).last());
  expect(forms()).toBe(2);
  for (const act of Object.values(unsaved.acts)) expect(act).not.toHaveBeenCalled();
});

test('a record from elsewhere is saved as the reader said it, and the focus goes back', async () => {
  const { acts } = draw();
  await fillRecord();
  await userEvent.click(page.getByLabelText('✓ Suggests done'));
  await press('Save as a record');
  await expect.poll(forms).toBe(0);
  expect(vi.mocked(acts.addRecord).mock.calls).toEqual([
    [
      A_COMMITMENT.id,
      {
        address: ADDRESS,
        publisher: 'Ministry of Harbours',
        date: '2026-11-01',
        shows: 'The tribunal opened.',
        stance: 'supports',
        tier: 4,
      },
    ],
  ]);
  expect(focused()).toBe('Add evidence');
});

test.each([
  { missing: 'an address', change: { 'Web address': 'the news' }, says: 'Give its web address' },
  { missing: 'a web address', change: { 'Web address': 'javascript:alert(1)' }, says: 'Give its web address' },
  { missing: 'a publisher', change: { 'Who published it': '  ' }, says: 'Say who published it.' },
  { missing: 'a day that is not to come', change: { 'Its date': '2027-01-01' }, says: 'not later than today.' },
  {
    missing: 'what it shows',
    change: { 'What it shows, in one sentence of yours': ' ' },
    says: 'Say in one sentence what it shows.',
  },
  { missing: 'what it suggests', change: {}, says: 'Choose what it suggests.' },
])('without $missing a record is not saved, and the form says what is missing', async ({ change, says }) => {
  const { acts, root } = draw();
  await fillRecord(change);
  await press('Save as a record');
  await expect.poll(() => root.querySelector('[role=alert]')?.textContent).toContain(says);
  expect(acts.addRecord).not.toHaveBeenCalled();
});

test('one form is open at a time, Cancel closes it, and the focus goes back to its button', async () => {
  draw();
  await press('Look for what became of it');
  await press('Add evidence');
  expect(forms()).toBe(1);
  await press('Cancel');
  expect([forms(), focused()]).toEqual([0, 'Add evidence']);
});

test('only a day that the words bind to can be added to a calendar', () => {
  const source = { publisher: 'P', title: 'T', date: '2024-01-01' };
  const withDue = (words: string) =>
    records({
      commitment: { ...A_COMMITMENT, deadlines: [{ words, due: TODAY, setOn: '2024-01-01', source }] },
    });
  expect(draw({}, withDue('by November 2026')).root.textContent).toContain('Add to calendar');
  expect(draw({}, withDue('in autumn 2026')).root.textContent).not.toContain('Add to calendar');
  expect(draw({}, records()).root.textContent).not.toContain('Add to calendar');
});
