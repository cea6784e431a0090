import { answers, asked, askedFor } from './in-memory-browser';

import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';

import { govUkPage } from '@/entrypoints/govuk.content/gov-uk-page';
import { layOut } from '../../../entrypoints/govuk.content/overlay';
import { openVisit } from '../../../entrypoints/govuk.content/visit';
import statement from '../../fixtures/pages/calais-group-statement/source.html?raw';

const overPage = async () => ({ layOut });
const ADDRESS =
  'https://www.gov.uk/government/publications/joint-ministerial-statement-from-the-calais-group-march-2024/joint-ministerial-statement-from-the-calais-group';
const root = document.documentElement;
const state = (): string | undefined => root.dataset['pledgemarkState'];
const marks = (): readonly Element[] => [...document.querySelectorAll('mark.pledgemark')];
const wrapper = (): Element => document.querySelector('.gem-c-govspeak') ?? document.body;

/** What is marked in the test: each “participants”. */
function mentionsIn(text: string) {
  return [...text.matchAll(/participants/gi)].map(({ index }, at) => ({
    id: `m${at}`,
    start: index,
    end: index + 'participants'.length,
    type: 'organisation',
    surface: 'participants',
    why: 'a test',
  }));
}

async function visitStatement(onNewRoot = (): void => undefined) {
  const parsed = new DOMParser().parseFromString(statement, 'text/html');
  parsed.querySelectorAll('script, link[rel=stylesheet], noscript').forEach((element) => element.remove());
  document.head.append(...parsed.head.querySelectorAll('meta[name^=govuk], meta[property], link[rel=canonical]'));
  document.body.replaceChildren(...parsed.body.childNodes);
  const visit = openVisit(document, {
    ...govUkPage(document, () => ADDRESS),
    isValid: () => true,
    onNewRoot,
    overPage,
  });
  onTestFinished(() => visit.retire());
  await visit.read();
  expect([state(), marks().length > 3]).toEqual(['ready', true]);
  return visit;
}

function paragraph(words: string): HTMLElement {
  const made = document.createElement('p');
  made.textContent = words;
  return made;
}

beforeEach(() => {
  asked.length = 0;
  answers.clear();
  answers.set('reportVisit', () => ({ isKept: true }));
  answers.set('countNotes', () => 0);
  answers.set('analyse', ({ reading }) => {
    const { text } = reading as { text: string };
    return { key: text.length, signs: {}, finds: { mentions: mentionsIn(text), commitments: [], progress: [] } };
  });
});

afterEach(() => {
  document.body.replaceChildren();
  document.querySelectorAll('meta[name^=govuk], meta[property], link[rel=canonical]').forEach((meta) => meta.remove());
  root.removeAttribute('data-pledgemark-state');
});

test('a line that changes takes no marks off but its own block’s, and the page is ready all the while', async () => {
  await visitStatement();
  const before = marks();
  const line = paragraph('Closes in 99 seconds, all participants');
  wrapper().prepend(line);
  await vi.waitFor(() => expect(line.querySelector('mark')).not.toBeNull(), { timeout: 5000 });
  expect(marks()).toEqual([line.querySelector('mark'), ...before]);
  line.textContent = 'Closes in 98 seconds, all participants';
  await vi.waitFor(() => expect(line.querySelector('mark')).not.toBeNull(), { timeout: 10_000 });
  expect(marks()).toEqual([line.querySelector('mark'), ...before]);
  expect(askedFor('reportVisit').filter(({ visit }) => (visit as { state: string }).state === 'reading')).toHaveLength(
    1,
  );
});

test('words that change under a mark lose it at once, before anything is found anew', async () => {
  await visitStatement();
  answers.set('analyse', () => new Promise(() => undefined));
  const [mark, ...others] = marks();
  const block = mark?.closest('p, li');
  if (mark?.firstChild instanceof Text) mark.firstChild.data = 'something else';
  await vi.waitFor(() => expect(block?.querySelector('mark')).toBeNull(), { timeout: 3000 });
  expect(others.filter((one) => !block?.contains(one)).every((one) => one.isConnected)).toBe(true);
});

test('marks and margin that the page has taken out come back', async () => {
  await visitStatement();
  const count = marks().length;
  for (const mark of marks()) mark.replaceWith(...mark.childNodes);
  for (const host of document.querySelectorAll('[data-pledgemark-host]')) host.remove();
  await vi.waitFor(() => expect(marks()).toHaveLength(count), { timeout: 5000 });
  const hosts = [...document.querySelectorAll<HTMLElement>('[data-pledgemark-host]')];
  expect(new Set(hosts.map(({ dataset }) => dataset['pledgemarkHost']))).toEqual(new Set(['live', 'margin', 'paper']));
  expect(askedFor('analyse')).toHaveLength(1);
});

test('where the background is stopped again and again, the marks stay, and what changed is read later', async () => {
  await visitStatement();
  const before = marks();
  const analyse = answers.get('analyse');
  let lost = 0;
  answers.set('analyse', (question) => {
    if (lost >= 5) return analyse?.(question);
    lost += 1;
    throw new Error('the message channel closed before a response was received');
  });
  const line = paragraph('Closes in 99 seconds, all participants');
  wrapper().prepend(line);
  await vi.waitFor(() => expect(lost).toBe(5), { timeout: 10_000 });
  expect(before.every((mark) => mark.isConnected)).toBe(true);
  await vi.waitFor(() => expect(line.querySelector('mark')).not.toBeNull(), { timeout: 10_000 });
  const states = askedFor('reportVisit').map(({ visit }) => (visit as { state: string }).state);
  expect(new Set(states)).toEqual(new Set(['reading', 'ready']));
}, 30_000);

test('a page that grows beyond what is read is refused with its sentence, and is left as it is', async () => {
  await visitStatement();
  wrapper().append(paragraph('word '.repeat(20_000)));
  await vi.waitFor(() => expect(state()).toBe('failed'), { timeout: 5000 });
  expect(askedFor('reportVisit').at(-1)?.['visit']).toMatchObject({
    because: 'too long',
    detail: 'blockCharacters',
  });
  expect(marks()).toEqual([]);
});

test('without its body the page is off with a reason, and with it again it is read and marked', async () => {
  await visitStatement();
  const count = marks().length;
  const { body } = document;
  body.remove();
  await vi.waitFor(() => expect(state()).toBe('off'), { timeout: 5000 });
  expect(askedFor('reportVisit').at(-1)?.['visit']).toMatchObject({ page: { reason: expect.stringMatching(/./) } });
  root.append(body);
  await vi.waitFor(() => expect([state(), marks().length]).toEqual(['ready', count]), { timeout: 5000 });
});

test('a page whose body goes and comes again and again is read a few times, and is marked at last', async () => {
  let newRoots = 0;
  await visitStatement(() => (newRoots += 1));
  const count = marks().length;
  const { body } = document;
  asked.length = 0;
  for (let turn = 0; turn < 20; turn += 1) {
    body.remove();
    await new Promise((go) => setTimeout(go, 60));
    root.append(body);
    await new Promise((go) => setTimeout(go, 60));
  }
  await vi.waitFor(() => expect([state(), marks().length]).toEqual(['ready', count]), { timeout: 10_000 });
  const readings = askedFor('reportVisit').filter(
    ({ visit }) => (visit as { readonly state: string }).state === 'reading',
  );
  expect(newRoots).toBeGreaterThan(1);
  expect(readings.length).toBeLessThanOrEqual(newRoots);
  expect(readings.length).toBeLessThan(5);
});

test('a page without a head is marked like any other', async () => {
  const { head } = document;
  onTestFinished(() => root.prepend(head));
  answers.set('reportVisit', () => {
    head.remove();
    return { isKept: true };
  });
  await visitStatement();
  expect(document.querySelector('head')).toBeNull();
});
