import { answers, asked, askedFor, kept } from './in-memory-browser';

import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { FIRST_SETTINGS, PAGE_BOUNDS } from '@/lib/model';
import type { PageFacts, Visit } from '@/lib/model';

import { govUkPage } from '@/entrypoints/govuk.content/gov-uk-page';
import { layOut } from '../../../entrypoints/govuk.content/overlay';
import { openVisit } from '../../../entrypoints/govuk.content/visit';
import guidance from '../../fixtures/pages/eu-rules-on-chemicals/source.html?raw';
import manual from '../../fixtures/pages/bank-holidays/source.html?raw';
import statement from '../../fixtures/pages/calais-group-statement/source.html?raw';

const overPage = async () => ({ layOut });
const ADDRESS =
  'https://www.gov.uk/government/publications/joint-ministerial-statement-from-the-calais-group-march-2024/joint-ministerial-statement-from-the-calais-group';
const WORDS = 'All participants voiced their continued commitment';

const root = document.documentElement;
const state = (): string | undefined => root.dataset['pledgemarkState'];
const reports = (): readonly Visit[] => askedFor('reportVisit').map(({ visit }) => visit as Visit);
const marks = (): number => document.querySelectorAll('mark.pledgemark').length;

/** Puts a stored page's own head and body into the test's document. */
function turnTo(source: string): void {
  const parsed = new DOMParser().parseFromString(source, 'text/html');
  parsed.querySelectorAll('script, link[rel=stylesheet], noscript').forEach((element) => element.remove());
  document.head
    .querySelectorAll('meta[name^=govuk], meta[property], link[rel=canonical]')
    .forEach((element) => element.remove());
  document.head.append(...parsed.head.querySelectorAll('meta[name^=govuk], meta[property], link[rel=canonical]'));
  document.body.replaceChildren(...parsed.body.childNodes);
}

function visitOf(source: string, { address = ADDRESS, isValid = (): boolean => true } = {}) {
  turnTo(source);
  return openVisit(document, { ...govUkPage(document, () => address), isValid, onNewRoot: () => undefined, overPage });
}

beforeEach(() => {
  asked.length = 0;
  kept.clear();
  answers.clear();
  answers.set('reportVisit', () => ({ isKept: true }));
  answers.set('countNotes', () => 0);
  answers.set('analyse', ({ reading }) => {
    const { text } = reading as { text: string };
    const start = text.indexOf(WORDS);
    const mention = { id: 'm', start, end: start + WORDS.length, type: 'organisation', surface: WORDS, why: 'a test' };
    return { key: 'k', signs: {}, finds: { mentions: start === -1 ? [] : [mention], commitments: [], progress: [] } };
  });
});

afterEach(() => {
  document.body.replaceChildren();
  root.removeAttribute('data-pledgemark-state');
});

test('a policy page is read, analysed and marked, and each step is told', async () => {
  const visit = visitOf(statement);
  await visit.read();
  expect([state(), marks()]).toEqual(['ready', 1]);
  expect(reports().map((report) => report.state)).toEqual(['reading', 'ready']);
  expect(reports()[1]).toMatchObject({ analysis: 'k', page: { kind: 'policy_paper' }, notePage: { address: ADDRESS } });
  visit.retire();
});

const FIRST = 'effective co-operation';

/** An analysis in which these words are a name, wherever they first stand. */
function naming(key: string, ...names: readonly string[]) {
  return ({ reading }: Record<string, unknown>) => {
    const { text } = reading as { text: string };
    const mentions = names.map((surface) => {
      const start = text.indexOf(surface);
      return { id: surface, start, end: start + surface.length, type: 'organisation', surface, why: 'a test' };
    });
    return { key, signs: {}, finds: { mentions, commitments: [], progress: [] } };
  };
}

/** A visit to a long page of which the beginning is marked; the rest is found when `all` is resolved. */
async function begun() {
  const all = Promise.withResolvers<void>();
  answers.set('the beginning of a long page', naming('k', FIRST));
  answers.set('analyse', async (question) => {
    await all.promise;
    return naming('k', FIRST, WORDS)(question);
  });
  const visit = visitOf(statement);
  const reading = visit.read();
  await vi.waitFor(() => expect(marks()).toBe(1));
  return { visit, all, reading };
}

test('the beginning of a long page is marked while the rest is found, and the page is ready only then', async () => {
  const { visit, all, reading } = await begun();
  expect([state(), reports().length, askedFor('countNotes').length]).toEqual(['reading', 1, 0]);
  all.resolve();
  await reading;
  expect([state(), marks(), askedFor('analyse').length]).toEqual(['ready', 2, 1]);
  expect(reports()[1]).toMatchObject({ state: 'ready', analysis: 'k' });
  visit.retire();
});

test('what the page changes while the rest is found is read again, and does not come before it', async () => {
  const { visit, all, reading } = await begun();
  const added = document.createElement('p');
  added.textContent = 'The page goes on.';
  document.querySelector('.gem-c-govspeak')?.prepend(added);
  await visit.lookAgain();
  expect([state(), askedFor('analyse').length]).toEqual(['reading', 1]);
  all.resolve();
  await reading;
  await vi.waitFor(() => expect(askedFor('analyse')).toHaveLength(2), { timeout: 3000 });
  await vi.waitFor(() => expect(reports().filter((report) => report.state === 'ready')).toHaveLength(2));
  const { reading: last } = askedFor('analyse')[1] as { reading: { text: string } };
  expect([marks(), last.text.includes('The page goes on.')]).toEqual([2, true]);
  visit.retire();
});

test('where the rest of a long page cannot be found nothing stays marked, and the fault is told', async () => {
  answers.set('the beginning of a long page', naming('k', FIRST));
  answers.delete('analyse');
  const visit = visitOf(statement);
  const before = document.body.innerHTML;
  await visit.read();
  expect([state(), document.body.innerHTML === before]).toEqual(['failed', true]);
});

test('a page that is found to be another than it says is told, noted and placed as that one', async () => {
  answers.set('analyse', ({ page }) => {
    const own = { ...(page as PageFacts), key: 'https://www.gov.uk/own', says: 'claimed/en' };
    return { key: 'k', signs: {}, finds: { mentions: [], commitments: [], progress: [] }, page: own };
  });
  const visit = visitOf(statement);
  await visit.read();
  expect(reports().at(-1)).toMatchObject({ page: { says: 'claimed/en' }, notePage: { key: 'https://www.gov.uk/own' } });
  expect(askedFor('countNotes')).toEqual([{ page: 'https://www.gov.uk/own' }]);
  visit.retire();
});

test('a page that was turned off stays so where it was found, whatever address it gives itself', async () => {
  const address = 'https://www.gov.uk/government/news/harmless';
  const visit = visitOf(statement, { address });
  kept.set('settings', { ...FIRST_SETTINGS, offPages: [ADDRESS] });
  await visit.read();
  expect(state()).toBe('ready');
  kept.set('settings', { ...FIRST_SETTINGS, offPages: [address] });
  await visit.read();
  expect(reports().at(-1)).toMatchObject({ state: 'off', because: 'turned off here', page: { address } });
  visit.retire();
});

test('guidance is left alone until the reader asks to have it read', async () => {
  const visit = visitOf(guidance, { address: 'https://www.gov.uk/guidance/eu-rules-on-chemicals' });
  await visit.read();
  expect([state(), reports().at(-1)?.because, askedFor('analyse').length]).toEqual(['off', 'offered', 0]);
  await visit.read('asked');
  expect(state()).toBe('ready');
  visit.retire();
});

test('a page that is none of ours is off, with the reason that a reader can see', async () => {
  await visitOf(manual, { address: 'https://www.gov.uk/bank-holidays' }).read();
  expect([state(), reports().at(-1)?.because]).toEqual(['off', 'not a policy page']);
  expect(reports().at(-1)?.page?.reason).not.toBe('');
});

test('a policy page whose body holds nothing but a contact box fails, and says what was not found', async () => {
  const visit = visitOf(statement);
  const box = document.createElement('address');
  box.textContent = 'Press office';
  document.querySelector('.gem-c-govspeak')?.replaceChildren(box);
  await visit.read();
  expect([state(), reports().at(-1)?.because]).toEqual(['failed', 'no body']);
});

test('a text that is longer than is read is refused with a sentence, and nothing of it is sent', async () => {
  const visit = visitOf(statement);
  const long = document.createElement('p');
  long.textContent = 'word '.repeat(1_000_001);
  document.querySelector('.gem-c-govspeak')?.append(long);
  await visit.read();
  expect([state(), reports().at(-1)?.because, askedFor('analyse').length]).toEqual(['failed', 'too long', 0]);
  expect(reports().at(-1)?.detail).toBe('characters');
});

test('when the analysis fails the page is as it was, and the fault is told as a sentence', async () => {
  answers.delete('analyse');
  const visit = visitOf(statement);
  const before = document.body.innerHTML;
  await visit.read();
  expect([state(), document.body.innerHTML === before]).toEqual(['failed', true]);
  expect(reports().at(-1)).toMatchObject({ because: 'fault', detail: 'AnswerFailed: Nothing answers “analyse”.' });
});

test('when notes cannot be asked for, what was found stays marked, and the reader is told', async () => {
  answers.delete('countNotes');
  const visit = visitOf(statement);
  await visit.read();
  expect([state(), marks()]).toEqual(['ready', 1]);
  expect(reports().at(-1)?.detail).toMatch(/^Your notes could not be shown/);
  visit.retire();
});

test('turned off here, the page is as it was; turned on again, it is marked again', async () => {
  const visit = visitOf(statement);
  const before = document.body.innerHTML;
  await visit.read();
  const turnTo = async (offPages: readonly string[]): Promise<void> => {
    kept.set('settings', { offPages });
    await visit.follow({ ...FIRST_SETTINGS, offPages });
  };
  await turnTo([ADDRESS]);
  expect([state(), reports().at(-1)?.because, document.body.innerHTML === before]).toEqual([
    'off',
    'turned off here',
    true,
  ]);
  await turnTo([]);
  expect([state(), marks()]).toEqual(['ready', 1]);
  visit.retire();
});

test('when the extension was updated under the page, the marks are taken off and the page is off', async () => {
  let isThere = true;
  const visit = visitOf(statement, { isValid: () => isThere });
  const before = document.body.innerHTML;
  await visit.read();
  isThere = false;
  visit.fail(new Error('Extension context invalidated.'));
  expect([state(), document.body.innerHTML === before]).toEqual(['off', true]);
});

test('a body that the page changes late is read and marked anew', async () => {
  const visit = visitOf(statement);
  await visit.read();
  const paragraph = document.querySelector('.govspeak p');
  if (paragraph !== null) paragraph.textContent = 'The first paragraph is another one now.';
  await vi.waitFor(() => expect(askedFor('analyse')).toHaveLength(2), { timeout: 3000 });
  await vi.waitFor(() => expect([state(), marks()]).toEqual(['ready', 1]));
  visit.retire();
});

test('what the background had not kept when it stopped is asked for once more, and the marks stay', async () => {
  let isKept = false;
  answers.set('reportVisit', ({ visit: told }) => ({ isKept: (told as Visit).state !== 'ready' || isKept }));
  const visit = visitOf(statement);
  await visit.read();
  const [mark] = document.querySelectorAll('mark.pledgemark');
  await vi.waitFor(() => expect(askedFor('analyse')).toHaveLength(2));
  isKept = true;
  expect([state(), marks(), mark?.isConnected]).toEqual(['ready', 1, true]);
  expect(askedFor('analyse')[1]).toEqual(askedFor('analyse')[0]);
  visit.retire();
});

test('where what lies over a page cannot be loaded, that is told', async () => {
  turnTo(statement);
  const visit = openVisit(document, {
    ...govUkPage(document, () => ADDRESS),
    isValid: () => true,
    onNewRoot: () => undefined,
    overPage: () => Promise.reject(new Error('It is not there.')),
  });
  await visit.read();
  expect(state()).toBe('failed');
  expect(reports().at(-1)).toMatchObject({ state: 'failed', because: 'fault', detail: 'Error: It is not there.' });
  visit.retire();
});

test('of a page that is not marked nothing more is loaded', async () => {
  const loads = vi.fn(overPage);
  turnTo(manual);
  const visit = openVisit(document, {
    ...govUkPage(document, () => 'https://www.gov.uk/bank-holidays'),
    isValid: () => true,
    onNewRoot: () => undefined,
    overPage: loads,
  });
  await visit.read();
  expect([state(), loads.mock.calls.length]).toEqual(['off', 0]);
  visit.retire();
});

test('a page that was turned off says so, though it was read before its settings came, and though it is too long', async () => {
  kept.set('settings', { ...FIRST_SETTINGS, offPages: [ADDRESS] });
  const long = new DOMParser().parseFromString(statement, 'text/html');
  const paragraph = long.createElement('p');
  paragraph.textContent = 'word '.repeat(PAGE_BOUNDS.blockCharacters);
  long.querySelector('.govspeak')?.append(paragraph);
  for (const source of [statement, long.documentElement.outerHTML]) {
    const visit = visitOf(source);
    await visit.read();
    expect([state(), marks()]).toEqual(['off', 0]);
    expect(reports().at(-1)).toMatchObject({ state: 'off', because: 'turned off here' });
    expect(askedFor('analyse')).toEqual([]);
    visit.retire();
  }
});
