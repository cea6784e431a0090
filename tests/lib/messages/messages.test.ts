import { afterEach, beforeEach, expect, expectTypeOf, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { Gesture } from '@/lib/gesture';
import {
  AnswerFailed,
  NobodyAnswers,
  NotByReader,
  answer,
  ask,
  askByReader,
  askTab,
  isStorageFull,
} from '@/lib/messages';
import type { Answer, Question } from '@/lib/messages';
import { contextOf } from '@/lib/messages/answer';
import { CONTRACT } from '@/lib/messages/contract';
import { AnswerLost } from '@/lib/messages/errors';
import type { MessageName } from '@/lib/messages/contract';
import { StorageFull } from '@/lib/model';
import type { NotePage, PageKey } from '@/lib/model';

const ID = 'pledgemark-id';
const PAGE = { id: ID, url: 'https://www.gov.uk/government/news/a', tab: { id: 3, windowId: 1 } };
const page = 'id:en:' as PageKey;

/** The in-memory browser delivers without a sender: this stands in for the browser's own word about it. */
function sendAs(sender: object): void {
  fakeBrowser.runtime.sendMessage = async (message: unknown) => {
    for (const listen of listeners) {
      const replied = await new Promise((respond) => {
        if (listen(message, sender, respond) !== true) respond(undefined);
      });
      if (replied !== undefined) return replied;
    }
    return undefined;
  };
}

type Listener = (message: unknown, sender: object, respond: (reply: unknown) => void) => true | undefined;
let listeners: Set<Listener>;

beforeEach(() => {
  fakeBrowser.reset();
  listeners = new Set();
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation(
    (listen) => void listeners.add(listen as Listener),
  );
  vi.spyOn(fakeBrowser.runtime.onMessage, 'removeListener').mockImplementation(
    (listen) => void listeners.delete(listen as Listener),
  );
  Object.assign(fakeBrowser.runtime, { id: ID, getURL: (path: string) => `chrome-extension://${ID}${path}` });
  sendAs(PAGE);
});
afterEach(() => vi.restoreAllMocks());

test('a question is answered, and the answerer knows which tab asked', async () => {
  const handle = vi.fn(() => 0);
  answer('countNotes', handle);
  expect(await ask('countNotes', { page })).toBe(0);
  expect(handle).toHaveBeenCalledExactlyOnceWith({ page }, { tabId: 3, windowId: 1 });
});

test.each([
  { who: 'another extension', sender: { ...PAGE, id: 'someone-else' } },
  { who: 'a page of another host', sender: { ...PAGE, url: 'https://www.gov.uk.example/' } },
  { who: 'a page without encryption', sender: { ...PAGE, url: 'http://www.gov.uk/' } },
  {
    who: 'our own panel, where the contract says page',
    sender: { id: ID, url: `chrome-extension://${ID}/sidepanel.html` },
  },
])('$who gets no answer', async ({ sender }) => {
  const handle = vi.fn(() => 0);
  answer('countNotes', handle);
  sendAs(sender);
  await expect(ask('countNotes', { page })).rejects.toThrow(NobodyAnswers);
  expect(handle).not.toHaveBeenCalled();
});

const SENDERS = {
  page: PAGE,
  'own page': { id: ID, url: `chrome-extension://${ID}/sidepanel.html`, tab: { id: 4, windowId: 1 } },
  background: { id: ID },
} as const;

/** Whether anybody takes this question up, right or wrong, when it comes from such a sender. */
function isHeard(name: MessageName, sender: object): boolean {
  const [listen] = listeners;
  return listen?.({ pledgemark: name, question: {} }, sender, () => undefined) === true;
}

test.each(Object.entries(CONTRACT).map(([name, { from }]) => ({ name: name as MessageName, from })))(
  '“$name” is heard from $from, and from no other context',
  ({ name, from }) => {
    answer(name, () => null);
    const heard = Object.entries(SENDERS).filter(([, sender]) => isHeard(name, sender));
    expect(heard.map(([context]) => context)).toEqual([from]);
  },
);

test.each([
  'a word',
  7,
  null,
  undefined,
  {},
  { question: {} },
  { pledgemark: 'countNotes' },
  { pledgemark: 7, question: {} },
])('what is no message of ours is left to others: %j', (message) => {
  const handle = vi.fn(() => 0);
  answer('countNotes', handle);
  const [listen] = listeners;
  expect(listen?.(message, PAGE, () => undefined)).toBeUndefined();
  expect(handle).not.toHaveBeenCalled();
});

test('an answerer takes up its own question, and no other', () => {
  answer('countNotes', () => 0);
  expect(isHeard('countNotes', PAGE)).toBe(true);
  expect(isHeard('noteOf', PAGE)).toBe(false);
});

test('what the background says is heard from its own page too, and from no tab', () => {
  answer('command', () => null);
  const background = { id: ID, url: `chrome-extension://${ID}/_generated_background_page.html` };
  expect(isHeard('command', background)).toBe(true);
  expect(isHeard('command', { ...background, tab: { id: 4 } })).toBe(false);
  expect(isHeard('command', { ...background, id: 'someone-else' })).toBe(false);
});

test('a question that is not as agreed is refused with the place, and never handled', async () => {
  const handle = vi.fn(() => ({ isKept: true }));
  answer('reportVisit', handle);
  const wrong = { visit: { state: 'cheerful' } } as unknown as Parameters<typeof ask<'reportVisit'>>[1];
  await expect(ask('reportVisit', wrong)).rejects.toThrow(
    '“reportVisit” was asked with something wrong at visit.state.',
  );
  expect(handle).not.toHaveBeenCalled();
});

test('a question that is no question is refused as a whole, by the name of the fault', async () => {
  answer('countNotes', () => 0);
  const fault = await ask('countNotes', 7 as never).catch((error: unknown) => error);
  expect(fault).toMatchObject({
    name: 'AnswerFailed',
    fault: 'NotAsAgreed',
    message: '“countNotes” was asked with something wrong at the question.',
  });
});

test('where a tab cannot be reached, nobody answers, and the browser’s own reason is kept', async () => {
  const cause = new Error('Could not establish connection.');
  fakeBrowser.tabs.sendMessage = () => Promise.reject(cause);
  const fault = await askTab(7, 'savePage', {}).catch((error: unknown) => error);
  expect(fault).toMatchObject({ name: 'NobodyAnswers', cause });
  expect(fault).toBeInstanceOf(NobodyAnswers);
});

test('where the background cannot be reached again and again, its answer is lost, and the browser’s own reason is kept', async () => {
  const cause = new Error('Could not establish connection.');
  fakeBrowser.runtime.sendMessage = () => Promise.reject(cause);
  const fault = await ask('countNotes', { page }).catch((error: unknown) => error);
  expect(fault).toMatchObject({ name: 'AnswerLost', cause });
});

test('a tab’s answer comes back as it was given', async () => {
  fakeBrowser.tabs.sendMessage = async () => ({ answer: { shown: true } }) as never;
  expect(await askTab(7, 'showPlace', { span: { start: 0, end: 1 } })).toEqual({ shown: true });
});

const SELECTOR = {
  exact: 'we will',
  prefix: '',
  suffix: '',
  position: { start: 0, end: 7 },
  codePoints: { start: 0, end: 7 },
  headings: [],
};
const FACTS = { address: 'a', locale: 'en', verdict: 'annotate', kind: 'k', kindShown: 'K', title: 't', reason: '' };
const CORRECTION = {
  analysis: 'k',
  find: 'c',
  facts: { ...FACTS, attachments: [] },
  selector: SELECTOR,
  passage: { text: 'we will', start: 0, end: 7 },
  says: { is: 'not one' },
};

test.each([
  { what: 'a date: only the panel gives one', change: { says: { is: 'date', date: { none: true } } }, at: 'says.is' },
  { what: 'a passage without its words', change: { passage: { text: 'we', start: 0, end: 7 } }, at: 'passage' },
  { what: 'no words', change: { selector: { ...SELECTOR, exact: '' } }, at: 'selector.exact' },
  { what: 'words that are not described', change: { says: { is: 'words', selector: {} } }, at: 'says.selector.exact' },
])('a page cannot put right with $what', async ({ change, at }) => {
  const handle = vi.fn(() => ({ change: null }));
  answer('correct', handle);
  const question = { ...CORRECTION, ...change } as unknown as Question<'correct'>;
  await expect(askByReader(Gesture.ofOwnPage(), 'correct', question)).rejects.toThrow(
    `“correct” was asked with something wrong at ${at}.`,
  );
  expect(handle).not.toHaveBeenCalled();
  await askByReader(Gesture.ofOwnPage(), 'correct', CORRECTION as unknown as Question<'correct'>);
  expect(handle).toHaveBeenCalledOnce();
});

test('a fault crosses as its name and sentence, nothing else', async () => {
  class StoreFull extends Error {
    override readonly name = 'StoreFull';
    readonly secret = 'note body';
  }
  answer('countNotes', () => {
    throw new StoreFull('The storage is full.');
  });
  const fault = await ask('countNotes', { page }).catch((error: unknown) => error);
  expect(fault).toBeInstanceOf(AnswerFailed);
  expect(fault).toMatchObject({ fault: 'StoreFull', message: 'The storage is full.' });
  expect(JSON.stringify(fault)).not.toContain('note body');
});

test('what failed at the end of a chain of askings is told by its own name', async () => {
  answer('countNotes', () => Promise.reject(new AnswerFailed('StorageFull', new StorageFull().message)));
  const fault = await ask('countNotes', { page }).catch((error: unknown) => error);
  expect(fault).toMatchObject({ fault: 'StorageFull' });
  expect([isStorageFull(fault), isStorageFull(new AnswerFailed('SeedWithoutSource', ''))]).toEqual([true, false]);
});

/** What the browser says where the background is stopped while it answers; so many times, then it answers. */
function stopsBeforeAnswering(times: number): { readonly asked: () => number } {
  const send: (message: unknown) => Promise<unknown> = fakeBrowser.runtime.sendMessage;
  let asked = 0;
  fakeBrowser.runtime.sendMessage = async (message: unknown) => {
    asked += 1;
    if (asked <= times) throw new Error('the message channel closed before a response was received');
    return send(message);
  };
  return { asked: () => asked };
}

test('a background that is stopped before it answers is asked once more', async () => {
  answer('countNotes', () => 0);
  const { asked } = stopsBeforeAnswering(1);
  expect(await ask('countNotes', { page })).toBe(0);
  expect(asked()).toBe(2);
});

test('one that is stopped again while it starts is asked once it has settled', async () => {
  answer('countNotes', () => 0);
  const { asked } = stopsBeforeAnswering(3);
  expect(await ask('countNotes', { page })).toBe(0);
  expect(asked()).toBe(4);
});

test('one that was just stopping, of which the browser tells nothing, is asked once more', async () => {
  answer('countNotes', () => 0);
  const deliver = fakeBrowser.runtime.sendMessage;
  let asked = 0;
  fakeBrowser.runtime.sendMessage = async (message: unknown) => {
    asked += 1;
    return asked === 1 ? undefined : deliver(message);
  };
  expect(await ask('countNotes', { page })).toBe(0);
  expect(asked).toBe(2);
});

test('one that is stopped each time is told of, with what to do', async () => {
  answer('countNotes', () => 0);
  const { asked } = stopsBeforeAnswering(Number.POSITIVE_INFINITY);
  const fault = await ask('countNotes', { page }).catch((error: unknown) => error);
  expect(fault).toBeInstanceOf(AnswerLost);
  expect(fault).toMatchObject({ message: 'Pledgemark’s background stopped before it answered. Try again.' });
  expect(asked()).toBe(4);
});

test('who answers is told of the document that asks, where the browser tells of it', async () => {
  const handle = vi.fn(() => 0);
  answer('countNotes', handle);
  sendAs({ ...PAGE, documentId: 'D' });
  await ask('countNotes', { page });
  expect(handle).toHaveBeenCalledExactlyOnceWith({ page }, { tabId: 3, windowId: 1, documentId: 'D' });
});

test('what would be done twice is not asked twice', async () => {
  const handle = vi.fn(() => ({ opened: true }) as const);
  answer('startNote', handle);
  const { asked } = stopsBeforeAnswering(1);
  const notePage = { key: page, address: PAGE.url, title: 'A', textHash: 'h' } as NotePage;
  await expect(askByReader(Gesture.ofOwnPage(), 'startNote', { page: notePage, selector: SELECTOR })).rejects.toThrow(
    AnswerLost,
  );
  expect([asked(), handle.mock.calls.length]).toEqual([1, 0]);
});

test('an extension that was updated under an open page is not asked again: the page is to be loaded anew', async () => {
  const { asked } = stopsBeforeAnswering(Number.POSITIVE_INFINITY);
  Object.assign(fakeBrowser.runtime, { id: undefined });
  await expect(ask('countNotes', { page })).rejects.toThrow(NobodyAnswers);
  expect(asked()).toBe(1);
});

test('once stopped, an answerer is silent', async () => {
  const stop = answer('countNotes', () => 0);
  stop();
  await expect(ask('countNotes', { page })).rejects.toThrow('Nobody answers');
});

test('rooms are told by what the browser says of the sender', () => {
  expect(contextOf(PAGE)).toBe('page');
  expect(contextOf({ id: ID, url: `chrome-extension://${ID}/sidepanel.html` })).toBe('own page');
  const pdf = `chrome-extension://${ID}/pdf.html?file=x`;
  expect(contextOf({ id: ID, url: pdf, tab: { id: 4, windowId: 1 } })).toBe('page');
  expect(contextOf({ id: ID, url: pdf })).toBeUndefined();
  expect(contextOf({ id: ID, url: `chrome-extension://${ID}/pdf.html.other`, tab: { id: 4, windowId: 1 } })).toBe(
    'own page',
  );
  expect(contextOf({ id: ID })).toBe('background');
  expect(contextOf({ ...PAGE, id: undefined })).toBeUndefined();
  expect(contextOf({ ...PAGE, url: 'https://www.example.org/' })).toBeUndefined();
  expect(contextOf({ ...PAGE, url: undefined })).toBeUndefined();
  expect(contextOf({ ...PAGE, tab: undefined })).toBeUndefined();
  expect(contextOf({ ...PAGE, url: `chrome-extension://${ID}.example/` })).toBeUndefined();
});

test('the page is told places of notes, never what they say, nor of which words they were', () => {
  expectTypeOf<keyof Answer<'placeNotes'>[number]>().toEqualTypeOf<'note' | 'placement'>();
});

const BY_READER = [
  'takeBack',
  'openPanel',
  'openEntry',
  'openPdf',
  'startNote',
  'startClip',
  'sayName',
  'correct',
  'keepSaved',
];

test('what a page writes or opens is asked for by the reader alone', () => {
  const fromPage = Object.entries(CONTRACT).filter(([, { from }]) => from === 'page');
  const byReader = fromPage.flatMap(([name, exchange]) => ('by' in exchange ? [name] : []));
  expect(byReader.toSorted()).toEqual(BY_READER.toSorted());
  expect(fromPage.map(([name]) => name).filter((name) => !byReader.includes(name))).toEqual([
    'analyse',
    'analyseIfWanted',
    'identify',
    'keepNoted',
    'cardOf',
    'noteOf',
    'takeContents',
    'countNotes',
    'placeNotes',
    'loadOverPage',
    'reportVisit',
  ]);
});

test('without a press of the reader’s, or with one that was used, it is not asked', async () => {
  const handle = vi.fn(() => ({ opened: true }) as const);
  answer('openPanel', handle);
  const forged = Gesture.of({ isTrusted: false });
  await expect(askByReader(forged, 'openPanel', {})).rejects.toThrow(NotByReader);
  const once = Gesture.ofOwnPage();
  expect(await askByReader(once, 'openPanel', {})).toEqual({ opened: true });
  await expect(askByReader(once, 'openPanel', {})).rejects.toThrow('did not see you press it');
  expect(handle).toHaveBeenCalledOnce();
});

test('a message that does not say that the reader asked for it is refused where it arrives', async () => {
  const handle = vi.fn(() => ({ opened: true }) as const);
  answer('openPanel', handle);
  const reply = await fakeBrowser.runtime.sendMessage({ pledgemark: 'openPanel', question: {} });
  expect(reply).toMatchObject({ fault: 'NotByReader' });
  expect(handle).not.toHaveBeenCalled();
});

test('our own pages speak for the reader', async () => {
  sendAs({ id: ID, url: `chrome-extension://${ID}/sidepanel.html` });
  fakeBrowser.tabs.sendMessage = (_, message: unknown) => fakeBrowser.runtime.sendMessage(message);
  answer('clipSelected', (_, { gesture }) => ({ clipped: gesture.spend() }));
  expect(await askTab(3, 'clipSelected', {})).toEqual({ clipped: true });
});
