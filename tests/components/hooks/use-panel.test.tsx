// @vitest-environment jsdom
import 'fake-indexeddb/auto';

import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { usePanel } from '@/components/hooks/use-panel';
import type { PanelNeeds } from '@/components/hooks/use-panel';
import { drafts, finds, library, mine, notes, plantSeeds } from '@/lib/db';
import type { AnalysisKey, DescribedWords, IsoInstant, Visit } from '@/lib/model';
import { pageKey } from '@/lib/page';
import { readSettings, visits } from '@/lib/settings';

import { ANCHORED, DRAFT } from '../../gallery/notes';
import { CORPUS } from '../../gallery/records';
import { FINDS, PAGE, TODAY, findOf } from '../../gallery/statement';
import { hold } from './hook-holder';

beforeEach(() => fakeBrowser.reset());

const TAB = 7;
const KEY = 'analysis' as AnalysisKey;
const SPAN = { start: 0, end: 9 };
/** Of the find that is pressed. */
const QUOTE = FINDS.commitments.find(({ id }) => id === findOf(1))?.quote ?? '';
const DESCRIBED: DescribedWords = {
  selector: { exact: QUOTE, prefix: '', suffix: '', position: SPAN, codePoints: SPAN, headings: [] },
  passage: { ...SPAN, text: QUOTE },
};
const VISIT: Visit = { state: 'ready', page: PAGE, notePage: ANCHORED.page, analysis: KEY };

function needs(): PanelNeeds {
  return {
    tabId: TAB,
    today: TODAY,
    now: () => '2026-11-24T10:42:00.000Z' as IsoInstant,
    access: 'granted',
    links: {},
    allow: vi.fn(),
    reload: vi.fn(),
    openPdf: vi.fn(),
    openChanges: vi.fn(),
    openReport: vi.fn(),
    copy: vi.fn(() => Promise.resolve()),
    saveFile: vi.fn(),
    saveCommitments: vi.fn(async () => 'commitments.csv'),
    printCommitments: vi.fn(),
    addNote: vi.fn(),
    saveCalendar: vi.fn(),
    tellPages: vi.fn(),
  };
}

async function holdPanel(given: PanelNeeds = needs()) {
  const held = await hold(() => usePanel(given));
  return { ...held, given, shows: () => held.now().view.content.shows };
}

type Panel = Awaited<ReturnType<typeof holdPanel>>;

function lists({ now }: Panel) {
  const { content } = now().view;
  if (content.shows !== 'lists') throw new Error(`the panel shows ${content.shows}`);
  return content;
}

const rows = (panel: Panel) => {
  const { commitments } = lists(panel);
  return commitments.state === 'ready' ? commitments.data.rows : [];
};

async function readStatement(panel: Panel): Promise<void> {
  await plantSeeds(panel.store, CORPUS);
  await finds.keep(panel.store, KEY, FINDS);
  await visits.keep(TAB, VISIT);
  await expect.poll(panel.shows).toBe('lists');
}

test('a page with other words than at the last visit says so, and leads to what changed where both texts were kept', async () => {
  const panel = await holdPanel();
  await readStatement(panel);
  expect(panel.now().view.banners).toEqual([]);
  const { key: page, textHash: hash } = ANCHORED.page;
  const at = '2026-11-24T10:00:00.000Z' as IsoInstant;
  await library.readings.visit(panel.store, { page, hash: 'before', at: '2026-03-02T10:00:00.000Z' as IsoInstant });
  await library.readings.visit(panel.store, { page, hash, at });
  await expect.poll(() => panel.now().view.banners).toEqual([{ is: 'changed', readOn: '2026-03-02' }]);
  expect(panel.now().acts.seeChanges).toBeUndefined();
  for (const one of ['before', hash])
    await library.keptPages.keep(panel.store, {
      page: { page, facts: PAGE, because: 'noted', kept: at },
      hash: one,
      reading: { text: one, headings: [] },
      finds: FINDS,
    });
  await expect.poll(() => panel.now().acts.seeChanges).toBeDefined();
  panel.now().acts.seeChanges?.();
  expect(panel.given.openChanges).toHaveBeenCalledExactlyOnceWith(new URLSearchParams({ page, text: hash }).toString());
});

test('a page that was read shows its commitments with their status, its names and its notes', async () => {
  const panel = await holdPanel();
  await notes.save(panel.store, ANCHORED);
  await readStatement(panel);
  await expect.poll(() => rows(panel)).toHaveLength(10);
  expect(rows(panel)[9]?.said).toMatchObject({ headline: 'Partly kept, in the editors’ view', asOf: TODAY });
  expect(rows(panel)[9]?.entry?.said).toEqual(rows(panel)[9]?.said);
  expect(rows(panel)[9]?.entry?.earlier[0]?.quote).toBe(FINDS.commitments[5]?.quote);
  const { names, notes: shown } = lists(panel);
  expect(names.state === 'ready' ? names.data.find(({ name }) => name === 'Europol')?.about : '').toMatch(
    /^EU agency/u,
  );
  expect(shown.state === 'ready' ? shown.data.notes : []).toEqual([ANCHORED]);
  expect(panel.now().view.head).toMatchObject({ title: PAGE.title, publisher: 'Home Office' });
});

test('a note begun on the page appears without being asked for', async () => {
  const panel = await holdPanel();
  await readStatement(panel);
  await drafts.save(panel.store, DRAFT);
  await expect
    .poll(() => {
      const { notes: shown } = lists(panel);
      return shown.state === 'ready' ? shown.data.drafts : [];
    })
    .toEqual([DRAFT]);
});

test('finds that are no longer kept are said to be so, with a way to read the page again', async () => {
  const panel = await holdPanel();
  await visits.keep(TAB, VISIT);
  await expect.poll(panel.shows).toBe('lists');
  const { commitments } = lists(panel);
  expect(commitments).toMatchObject({ state: 'error', say: expect.stringContaining('Your notes are safe.') });
});

test.each([
  { visit: { state: 'reading' }, shows: 'waiting' },
  { visit: { state: 'off', because: 'turned off here', page: PAGE }, shows: 'off here' },
  { visit: { state: 'off', because: 'offered', page: PAGE }, shows: 'offered' },
  { visit: { state: 'failed', because: 'no body', page: PAGE }, shows: 'failed' },
] as const satisfies readonly { visit: Visit; shows: string }[])(
  'a visit that is $visit.state shows “$shows”',
  async ({ visit, shows }) => {
    const panel = await holdPanel();
    await visits.keep(TAB, visit);
    const told = (): string => {
      const { content } = panel.now().view;
      return content.shows === 'said' ? content.said.is : content.shows;
    };
    await expect.poll(told).toBe(shows);
  },
);

test('a page of which nothing was told is none of ours', async () => {
  const panel = await holdPanel();
  await visits.forget(TAB);
  await expect.poll(panel.shows).toBe('said');
  expect(panel.now().view.content).toMatchObject({ said: { is: 'elsewhere' } });
});

test('withheld access comes before everything else', async () => {
  const panel = await holdPanel({ ...needs(), access: 'withheld' });
  await visits.keep(TAB, VISIT);
  await expect.poll(panel.shows).toBe('said');
  expect(panel.now().view.content).toMatchObject({ said: { is: 'no access' } });
});

test('turning off and on is for this page alone; density and kinds are for all', async () => {
  const panel = await holdPanel();
  await readStatement(panel);
  panel.now().acts.turnOff();
  await expect.poll(async () => (await readSettings()).offPages).toEqual([PAGE.address]);
  await expect.poll(() => panel.now().view.density).toBe('names');
  panel.now().acts.turnOn();
  await expect.poll(async () => (await readSettings()).offPages).toEqual([]);
  panel.now().acts.chooseDensity('margin');
  await expect.poll(() => panel.now().view.density).toBe('margin');
  panel.now().acts.alwaysRead('guidance');
  await expect.poll(async () => (await readSettings()).alwaysRead).toEqual(['guidance']);
});

test('a page that does not answer shows nothing, and nothing fails', async () => {
  const panel = await holdPanel();
  await readStatement(panel);
  expect(await panel.now().acts.show(findOf(1))).toBe(false);
  panel.now().acts.outline(findOf(1));
  expect(panel.shows()).toBe('lists');
});

test('a page in which nobody answers is loaded anew when it is to be read', async () => {
  const panel = await holdPanel();
  await visits.keep(TAB, { state: 'failed', because: 'fault', page: PAGE });
  await expect.poll(panel.shows).toBe('said');
  panel.now().acts.tryAgain();
  await expect.poll(() => vi.mocked(panel.given.reload).mock.calls.length).toBe(1);
});

test('details for a report hold the address and our own words, nothing of the page’s text', async () => {
  const panel = await holdPanel();
  await visits.keep(TAB, { state: 'failed', because: 'fault', detail: 'NoBody: no body', page: PAGE });
  await expect.poll(panel.shows).toBe('said');
  panel.now().acts.copyDetails();
  expect(panel.given.copy).toHaveBeenCalledWith(
    ['Pledgemark could not read a page.', PAGE.address, 'fault', 'NoBody: no body'].join('\n'),
  );
});

test('a file of notes is asked for with its notes', async () => {
  const panel = await holdPanel();
  await notes.save(panel.store, ANCHORED);
  await readStatement(panel);
  panel.now().acts.saveFile('all pages');
  await expect.poll(() => vi.mocked(panel.given.saveFile).mock.calls).toEqual([[[ANCHORED]]]);
});

test('the commitments of the page are saved in the form that was asked for, and its name is told', async () => {
  const panel = await holdPanel();
  await readStatement(panel);
  await expect.poll(() => rows(panel)).toHaveLength(10);
  expect(await panel.now().acts.saveCommitments?.('csv')).toBe('commitments.csv');
  const [[saved, form] = []] = vi.mocked(panel.given.saveCommitments).mock.calls;
  expect(form).toBe('csv');
  expect(saved).toMatchObject({ page: PAGE, edition: CORPUS.asOf });
  expect(saved?.entries.map(({ said }) => said)).toEqual(rows(panel).map(({ said }) => said));
});

test('the page to print is opened for this tab and this text', async () => {
  const panel = await holdPanel();
  await readStatement(panel);
  await expect.poll(() => panel.now().acts.printCommitments).toBeDefined();
  panel.now().acts.printCommitments?.();
  expect(panel.given.printCommitments).toHaveBeenCalledExactlyOnceWith(`tab=${TAB}&text=${KEY}`);
});

test('while no page is read, no commitments can be saved', async () => {
  const panel = await holdPanel();
  await visits.keep(TAB, { state: 'reading' });
  await expect.poll(panel.shows).toBe('waiting');
  expect(panel.now().acts.saveCommitments).toBeUndefined();
  expect(panel.now().acts.printCommitments).toBeUndefined();
});

test('what is pressed while the same page is read anew is done, of the finds that are still shown', async () => {
  fakeBrowser.tabs.sendMessage = async () => ({ answer: DESCRIBED }) as never;
  const given = needs();
  const id = findOf(1);
  let is: 'not yet' | 'to be pressed' | 'pressed' = 'not yet';
  let changed: Promise<unknown> | undefined;
  const panel = await hold(() => {
    const held = usePanel(given);
    if (is === 'to be pressed' && held.view.content.shows === 'waiting') {
      is = 'pressed';
      changed = held.tools?.acts.putRight([id], { is: 'not one' });
    }
    return held;
  });
  await readStatement({ ...panel, given, shows: () => panel.now().view.content.shows });
  // what acts do is loaded with the first of them
  await panel.now().tools?.acts.takeBack();
  const later = 'analysis with another alias' as AnalysisKey;
  await finds.keep(panel.store, later, FINDS);
  is = 'to be pressed';
  await visits.keep(TAB, { ...VISIT, analysis: later });
  await expect.poll(() => is).toBe('pressed');
  expect(await changed).toBe('saved');
  expect(await mine.corrections.on(panel.store, pageKey(PAGE))).toMatchObject([{ find: id }]);
});
