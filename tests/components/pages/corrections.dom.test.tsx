import '@/components/styles/tokens.css';
import '@/components/styles/elements.css';
import '@/components/styles/pages.css';

import { render } from 'preact';
import { useState } from 'preact/hooks';
import { expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { CorrectionsSection } from '@/components/pages/CorrectionsSection';
import type { CorrectionsPreview, CorrectionsProps } from '@/components/pages/corrections-view';
import type { ComparedCorrection, Correction, IsoDate, ListedCorrection, PageKey } from '@/lib/model';

import { axeFindings } from '../axe-findings';
import { TEXT, correct, findOf, findsIn } from '../../lib/app/pages/harbour';

const FOUND = findsIn(TEXT);
const TRIBUNAL = findOf(FOUND, 'commitments', 'We will open');
const HOSTILE = '<img src=x onerror="document.body.dataset.hacked=1">';
const DATE = correct(TEXT, TRIBUNAL, { is: 'date', date: { day: '2021-03-31' as IsoDate } });
const OFF = correct(TEXT, TRIBUNAL, { is: 'not one' });
const ELSEWHERE: Correction = {
  ...correct(TEXT, findOf(FOUND, 'mentions', 'France'), { is: 'not one' }),
  page: 'other/en' as PageKey,
  title: HOSTILE,
  address: 'javascript:document.body.dataset.hacked=1',
};
const LISTED: readonly ListedCorrection[] = [
  { correction: DATE, place: 'found' },
  { correction: OFF, place: 'missing' },
  { correction: ELSEWHERE, place: 'found' },
];

function drawn(
  first: CorrectionsProps['corrections'] = { state: 'ready', data: LISTED },
  notNames: CorrectionsProps['notNames'] = [],
  preview: CorrectionsPreview = { is: 'read', compared: [] },
  became: Awaited<ReturnType<CorrectionsProps['onReadIn']>> = { change: 7 },
) {
  document.documentElement.lang = 'en-GB';
  document.title = 'Pledgemark';
  const root = document.body.appendChild(document.createElement('main'));
  onTestFinished(() => {
    render(null, root);
    root.remove();
  });
  const onSave = vi.fn<CorrectionsProps['onSave']>();
  const onPreview = vi.fn<CorrectionsProps['onPreview']>(() => preview);
  const onReadIn = vi.fn<CorrectionsProps['onReadIn']>(async () => became);
  const onTakeBack = vi.fn<CorrectionsProps['onTakeBack']>(async () => 'taken back');
  function Harness() {
    const [corrections, set] = useState(first);
    const [names, setNames] = useState<CorrectionsProps['notNames']>(notNames);
    const onBringBack: CorrectionsProps['onBringBack'] = async (id) => {
      set((before) =>
        before.state === 'ready' ? { ...before, data: before.data.filter((one) => one.correction.id !== id) } : before,
      );
      return 'saved';
    };
    const onNameAgain: CorrectionsProps['onNameAgain'] = async () => {
      setNames([]);
      return 'saved';
    };
    const acts = { onBringBack, onNameAgain, onSave, onPreview, onReadIn, onTakeBack };
    return <CorrectionsSection corrections={corrections} notNames={names} {...acts} />;
  }
  render(
    <>
      <h1>Options</h1>
      <Harness />
    </>,
    root,
  );
  return { root, onSave, onPreview, onReadIn, onTakeBack };
}

test('everything that was put right stands under its page, with what was said, the day, and whether it was found', () => {
  const { root } = drawn();
  const [first, second] = [...root.querySelectorAll('h3')];
  expect(first?.querySelector('a')?.href).toBe('https://www.gov.uk/government/publications/harbours');
  const rows = [...root.querySelectorAll('li')].map((one) => one.textContent);
  expect(rows[0]).toContain('Its date: 31 March 2021.');
  expect(rows[0]).toContain('28 November 2026');
  expect(rows[1]).toContain('Taken off: not a commitment. “We will open a Harbour Tribunal');
  expect(rows[1]).toContain('Place not found');
  expect(rows[0]).not.toContain('Place not found');
  expect([second?.textContent, second?.querySelector('a')]).toEqual([HOSTILE, null]);
  expect(root.querySelector('img')).toBeNull();
  expect(document.body.dataset['hacked']).toBeUndefined();
});

test('what is brought back leaves the list, and the focus goes to its heading', async () => {
  const { root } = drawn();
  await userEvent.click(page.getByRole('button', { name: /^Bring it back/ }).first());
  await expect.poll(() => root.querySelectorAll('li').length).toBe(2);
  expect(document.activeElement).toBe(page.getByRole('heading', { name: 'What you put right' }).element());
});

test('words that are no name on any page stand apart, and are taken for one again', async () => {
  const { root } = drawn({ state: 'ready', data: [] }, [{ id: 'n', words: 'Further Work', type: 'organisation' }]);
  expect(root.textContent).toContain('On all pages');
  expect(root.textContent).not.toContain('Nothing yet.');
  await userEvent.click(page.getByRole('button', { name: /^Bring it back/ }));
  await expect.poll(() => root.textContent).toContain('Nothing yet.');
  expect(document.activeElement?.textContent).toBe('What you put right');
});

test('all of it is saved as one file', async () => {
  const { onSave } = drawn();
  await userEvent.click(page.getByRole('button', { name: 'Save as JSON' }));
  expect(onSave).toHaveBeenCalledExactlyOnceWith([DATE, OFF, ELSEWHERE]);
});

test.each([
  { state: 'ready', data: [] },
  { state: 'loading' },
  { state: 'error', say: 'The details could not be read. Your notes are safe.', retry: () => undefined },
] as const)('where it is $state and nothing is there, nothing can be saved', (view) => {
  const { root } = drawn(view);
  expect(root.querySelector('button')).toBeNull();
  expect(root.textContent).toMatch(
    { ready: /Nothing yet\./u, loading: /right$/u, error: /could not be read/u }[view.state],
  );
});

test.each([1280, 320])('axe finds nothing at %i px, and nothing is cut off', async (width) => {
  await page.viewport(width, 800);
  drawn();
  const { wrong, looked } = await axeFindings();
  expect(wrong).toEqual([]);
  expect(looked).toBeGreaterThan(5);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
});

const READY: CorrectionsProps['corrections'] = { state: 'ready', data: [] };
const ACTOR = correct(TEXT, TRIBUNAL, { is: 'actor', actors: [{ words: 'Harbour Board' }] });
const COMPARED: readonly ComparedCorrection[] = [
  { correction: ACTOR, is: 'new', mine: [] },
  { correction: ELSEWHERE, is: 'here already', mine: [ELSEWHERE] },
  { correction: DATE, is: 'conflict', mine: [OFF] },
];
const choose = (name = 'corrections.json') =>
  userEvent.upload(page.getByLabelText('File of corrections'), new File(['{}'], name));

test('a file is shown before it is read in: what is new, what is here, and where both differ yours is kept unasked', async () => {
  const { root, onPreview, onReadIn, onTakeBack } = drawn(READY, [], { is: 'read', compared: COMPARED });
  await choose();
  await expect.element(page.getByText('New: 1 correction', { exact: true })).toBeVisible();
  await expect.element(page.getByText('Here already: 1 correction. They stay as they are.')).toBeVisible();
  await expect.element(page.getByText('Different from yours: 1 correction')).toBeVisible();
  await expect.element(page.getByText('Who acts: Harbour Board.')).toBeVisible();
  await expect.element(page.getByRole('radio', { name: 'Keep yours. Taken off: not a commitment.' })).toBeChecked();
  expect(onPreview.mock.calls).toEqual([['{}']]);
  expect(onReadIn).not.toHaveBeenCalled();
  const { wrong } = await axeFindings(root);
  expect(wrong).toEqual([]);

  await userEvent.click(page.getByRole('button', { name: 'Read in', exact: true }));
  expect(onReadIn.mock.calls).toEqual([[[COMPARED[0]]]]);
  await expect.element(page.getByRole('status')).toHaveTextContent('1 correction read in.');
  await userEvent.click(page.getByRole('button', { name: 'Take it back' }));
  expect(onTakeBack.mock.calls).toEqual([[7]]);
  await expect.element(page.getByText(/^Taken back\./u)).toBeVisible();
});

test('the file’s is taken where that is chosen', async () => {
  const { onReadIn } = drawn(READY, [], { is: 'read', compared: COMPARED });
  await choose();
  await userEvent.click(page.getByRole('radio', { name: 'Take the one from the file. Its date: 31 March 2021.' }));
  await userEvent.click(page.getByRole('button', { name: 'Read in', exact: true }));
  expect(onReadIn.mock.calls).toEqual([[[COMPARED[0], COMPARED[2]]]]);
});

test('“Cancel” keeps nothing', async () => {
  const { onReadIn } = drawn(READY, [], { is: 'read', compared: COMPARED });
  await choose();
  await userEvent.click(page.getByRole('button', { name: 'Cancel' }));
  await expect.element(page.getByText('New: 1 correction')).not.toBeInTheDocument();
  expect(onReadIn).not.toHaveBeenCalled();
});

test('a file that cannot be read is refused with where and why', async () => {
  drawn(READY, [], { is: 'refused', where: 'pages.0.title', why: 'is no text' });
  await choose();
  await expect
    .element(page.getByRole('alert'))
    .toHaveTextContent('This file cannot be read, and nothing was changed. pages.0.title is no text');
  await expect.element(page.getByRole('button', { name: 'Read in', exact: true })).not.toBeInTheDocument();
});

test('where the storage is full, that is said, and what the file would bring stays', async () => {
  drawn(READY, [], { is: 'read', compared: COMPARED }, 'storage full');
  await choose();
  await userEvent.click(page.getByRole('button', { name: 'Read in', exact: true }));
  await expect.element(page.getByText(/^Nothing was read in\. The browser’s storage/u)).toBeVisible();
  await expect.element(page.getByText('New: 1 correction', { exact: true })).toBeVisible();
});
