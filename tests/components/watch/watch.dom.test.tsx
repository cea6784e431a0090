import '@/components/styles/tokens.css';
import '@/components/styles/elements.css';
import '@/components/styles/pages.css';
import '@/components/styles/panel-open.css';
import '@/components/styles/panel-corpus.css';
import '@/components/styles/look-for.css';
import '@/components/styles/entry.css';
import '@/components/styles/watch.css';

import { render } from 'preact';
import { page } from 'vitest/browser';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';

import { CorpusProvider } from '@/components/corpus/corpus-context';
import type { CorpusTools } from '@/components/corpus/corpus-context';
import type { LookTools, LookView } from '@/components/look-for/look-view';
import { WatchPage } from '@/components/watch/WatchPage';
import type { AllDatesView } from '@/components/watch/AllDates';
import type { WatchActs, WatchData, WatchPageView } from '@/components/watch/watch-view';
import type {
  CommitmentId,
  IsoDate,
  IsoInstant,
  LookAllState,
  LookRequest,
  PageKey,
  WatchedEntry,
  WatchGroup,
} from '@/lib/model';
import { SEEDS } from '@/seeds/corpus';

import { QUIET_TOOLS } from '../../gallery/entry-stories';
import { LOOK_STATES, SUBJECT } from '../look-for/states';
import { entryIn } from '../../lib/app/said/entries';
import { axeFindings } from '../axe-findings';

beforeEach(() => page.viewport(1280, 800));

const SINCE = '2026-11-20T10:00:00.000Z' as IsoInstant;
const KNOWN = entryIn(SEEDS, 'commitment/calais-group-2024-c10');
const { said } = KNOWN;
const NOBODY = { ...said, outcome: 'nobody looked', headline: 'Nobody has looked yet' } as const;

function anEntry(name: string, group: WatchGroup, change: Partial<WatchedEntry> = {}): WatchedEntry {
  return {
    id: `commitment/${name}` as CommitmentId,
    words: `We will ${name}`,
    said,
    document: 'Harbour strategy for Norland',
    date: '2019-03-12',
    since: SINCE,
    group,
    strength: 'firm',
    ...change,
  };
}
const day = (text: string): IsoDate => text as IsoDate;
const CLOSED: AllDatesView = { open: vi.fn(), more: vi.fn() };
const CHANGE = {
  page: 'a:en' as PageKey,
  textHash: 'h',
  seen: '2026-11-26' as IsoDate,
  isKept: true,
} as const;
const ALL = [
  anEntry('open a tribunal', 'past, nobody looked', { said: NOBODY }),
  anEntry('lay a code', 'past, nobody looked', { said: NOBODY }),
  anEntry('extend the training', 'changed', { change: CHANGE }),
  anEntry('consult', 'no date', { looked: '2026-11-24' as IsoDate }),
];
const REQUESTS = Array.from({ length: 31 }, (_, at): LookRequest => ({
  address: `https://www.gov.uk/api/content/government/news/${at}`,
  was: at === 3 ? 'busy' : 'answered',
}));
const LOOKING: LookAllState = {
  is: 'looking', at: 2, of: 4, requests: REQUESTS, most: 60, passages: 2, found: 1, none: 0, unread: 0, firstFound: 'q',
}; // prettier-ignore

function draw(
  entries: readonly WatchedEntry[],
  {
    acts = {},
    tools = {},
    counted = '2026-11-28',
    dates = CLOSED,
    shown = 'when opened',
    lookFor,
    ...rest
  }: {
    acts?: Partial<WatchActs>;
    tools?: Partial<CorpusTools['acts']>;
    counted?: string;
    dates?: AllDatesView;
    shown?: 'at first' | 'when opened';
    /** With what is known of the first row. */
    lookFor?: LookTools;
  } & Partial<WatchPageView> = {},
) {
  document.documentElement.lang = 'en-GB';
  document.title = 'What is due, Pledgemark';
  const root = document.body.appendChild(document.createElement('div'));
  onTestFinished(() => {
    render(null, root);
    root.remove();
  });
  const on = day(counted);
  const asOf = { day: day('2026-11-28'), is: 'of this list' } as const;
  const given: WatchActs = {
    lookForAll: vi.fn(),
    stopLooking: vi.fn(),
    saveCalendar: vi.fn(),
    saveCsv: vi.fn(() => 'due.csv'),
    print: vi.fn(),
    ...acts,
  };
  const again = (some: readonly WatchedEntry[], more: Partial<WatchPageView> = rest, all = dates): void => {
    const data: WatchData = {
      list: { entries: some, asOf, on },
      entries: new Map(some.slice(0, 1).map(({ id }) => [id, KNOWN])),
      edition: day('2026-11-24'),
    };
    render(
      <CorpusProvider
        value={{
          ...QUIET_TOOLS,
          acts: { ...QUIET_TOOLS.acts, ...tools },
          ...(lookFor === undefined ? {} : { lookFor }),
        }}
      >
        <WatchPage
          view={{ state: 'ready', data }}
          most={60}
          accessed={day('2026-11-29')}
          dates={all}
          shown={shown}
          acts={given}
          {...more}
        />
      </CorpusProvider>,
      root,
    );
  };
  again(entries);
  const words = (): string => root.innerText.replaceAll(/\s+/gu, ' ');
  const button = (text: string): HTMLElement => {
    const found = [...root.querySelectorAll<HTMLElement>('main button')].find((one) => one.textContent.includes(text));
    if (found === undefined) throw new Error(`no button “${text}”`);
    return found;
  };
  return { root, again, words, button, given, said: () => root.querySelector('[role=status]')?.textContent ?? '' };
}

test('only groups that have commitments stand there, in their order, each with its count', () => {
  const { root, words } = draw(ALL);
  const headings = [...root.querySelectorAll('.watch-group > h2')].map((one) =>
    one.textContent.replaceAll(/\s+/gu, ' '),
  );
  expect(headings).toEqual(['Past, nobody has looked 2', 'Changed on its page 1', 'No date 1']);
  expect(words()).toContain('4 watched commitments. As of 28 November 2026, when you last changed this list.');
  expect(words()).toContain('A date that has gone by says nothing of whether it was done.');
});

test('a row says what is known of it; that nobody has looked is for ears alone', () => {
  const { root } = draw(ALL);
  expect([...root.querySelectorAll('.watch-group .pm-status')].map((one) => one.textContent)).toEqual([
    said.headline,
    said.headline,
  ]);
  expect(root.querySelector('.watch-group .pm-hidden')?.textContent).toBe('Nobody has looked yet');
});

test('what changed on its page says when that was seen, and leads to both texts', () => {
  const { root, words } = draw(ALL);
  expect(words()).toContain('Seen on 26 November 2026');
  expect(words()).toContain('GOV.UK shows no new date');
  expect(root.querySelector('a[href^="/changes.html"]')?.getAttribute('href')).toBe('/changes.html?page=a%3Aen&text=h');
});

test('the words that went and came stand struck and underlined in the row, and are said', () => {
  const runs = [
    { kind: 'same', words: 'We will extend it to' },
    { kind: 'removed', words: '15' },
    { kind: 'added', words: '12' },
    { kind: 'same', words: 'ports' },
  ] as const;
  const { root } = draw([anEntry('extend', 'changed', { change: { ...CHANGE, words: runs } })]);
  const link = root.querySelector('a[data-watch]');
  expect(link?.textContent).toBe('We will extend it to removed: 15 added: 12 ports');
  expect(link?.querySelector('del')?.textContent).toBe('removed: 15');
  expect(link?.querySelector('ins')?.textContent).toBe('added: 12');
});

test('words that no longer stand on their page are shown whole, and that is said', () => {
  const { root, words } = draw([anEntry('extend', 'changed', { change: { ...CHANGE, words: 'gone' } })]);
  expect(root.querySelector('a[data-watch]')?.textContent).toBe('We will extend');
  expect(words()).toContain('These words no longer stand on its page.');
});

test.each([
  { counted: '2026-11-28', due: '2026-11-27', line: 'Was due by 27 November 2026', far: '1 day ago', lede: false },
  { counted: '2026-12-05', due: '2026-12-01', line: 'Was due by 1 December 2026', far: '4 days ago', lede: true },
  { counted: '2026-12-05', due: '2026-12-05', line: 'Due by 5 December 2026', far: 'today', lede: true },
  { counted: '2026-12-05', due: '2026-12-07', line: 'Due by 7 December 2026', far: 'in 2 days', lede: true },
])('due $due, counted to $counted: $line, $far', ({ counted, due, line, far, lede }) => {
  const dated = { ...said, due: { ...said.due, line: 'Due by another day', day: day(due) } };
  const { root, words } = draw([anEntry('open', 'later', { said: dated })], { counted });
  const when = root.querySelector<HTMLElement>('.watch-when')?.innerText.replaceAll(/\s+/gu, ' ');
  expect(when).toBe(`${line} ${far}`);
  expect(words().includes('Dates are counted to 5 December 2026.')).toBe(lede);
});

const TWELVE = Array.from({ length: 12 }, (_, at) => anEntry(`open berth ${String(at + 10)}`, 'later'));
const shownRows = (root: HTMLElement): number =>
  [...root.querySelectorAll<HTMLElement>('.watch-group li')].filter(({ offsetHeight }) => offsetHeight > 0).length;

test('of a long group the first ten stand there, and the rest at a press, with the focus on the next', async () => {
  const { root, button } = draw(TWELVE);
  expect(shownRows(root)).toBe(10);
  button('Show 2 more').click();
  await expect.poll(() => shownRows(root)).toBe(12);
  await expect.poll(() => document.activeElement?.textContent).toBe('We will open berth 20');
  expect(root.querySelector('.watch-more')).toBeNull();
});

test('on paper every row stands, with the address of its document; the citation and the day of reading are last', async () => {
  const address = 'https://www.gov.uk/government/publications/harbours';
  const { root } = draw([...TWELVE, anEntry('consult', 'no date', { address })]);
  const { cdp } = await import('vitest/browser');
  const print = (media: '' | 'print'): Promise<unknown> => cdp().send('Emulation.setEmulatedMedia', { media });
  onTestFinished(async () => void (await print('')));
  await print('print');
  const main = root.querySelector('main');
  expect(shownRows(root)).toBe(13);
  expect(main?.innerText).toContain(address);
  expect(main?.innerText.trim()).toMatch(
    /What became of them: Pledgemark, corpus edition of 24 November 2026\. Accessed 29 November 2026\.$/u,
  );
  const controls = [...root.querySelectorAll<HTMLElement>('main button, .watch-all, .watch-jump')];
  expect(controls.filter(({ offsetHeight }) => offsetHeight > 0)).toEqual([]);
});

test('all dates are read when they are opened, and stand open where the panel leads to them', async () => {
  const open = vi.fn();
  const { root } = draw(ALL, { dates: { ...CLOSED, open } });
  expect(root.querySelector('#all-dates')).toMatchObject({ open: false });
  expect(open).not.toHaveBeenCalled();
  root.querySelector<HTMLElement>('#all-dates > summary')?.click();
  await expect.poll(() => open.mock.calls.length).toBe(1);
  const told = vi.fn();
  const { root: other } = draw([], { dates: { ...CLOSED, open: told }, shown: 'at first' });
  expect(other.querySelector('#all-dates')).toMatchObject({ open: true });
  await expect.poll(() => told.mock.calls.length).toBe(1);
});

test('while more dates are read, those that were read stay', () => {
  const one = { ...anEntry('open', 'later'), said };
  const data = {
    toCome: { entries: [one], all: 60 }, passed: { entries: [], all: 0 }, eventBound: { entries: [], all: 0 },
  }; // prettier-ignore
  const dates: AllDatesView = { ...CLOSED, view: { state: 'ready', data } };
  const { again, words, button } = draw(ALL, { dates, shown: 'at first' });
  button('Show more (59 left)').click();
  expect(CLOSED.more).toHaveBeenCalledTimes(1);
  again(ALL, {}, { ...CLOSED, view: { state: 'loading' } });
  expect(words()).toContain('Still to come: 60');
});

test('nothing watched says how to begin', () => {
  expect(draw([]).words()).toContain('You watch nothing yet. Open a commitment and choose Watch.');
});

test('before a press it is said how often www.gov.uk would be asked, and nothing is asked', () => {
  const { words, given, button } = draw(ALL);
  expect(words()).toContain('GOV.UK would be asked at most 60 times, in about 1 minute.');
  expect(given.lookForAll).not.toHaveBeenCalled();
  button('Look again for all 4').click();
  expect(given.lookForAll).toHaveBeenCalledTimes(1);
});

test('while it looks there is one bar, and the focus is on Stop', async () => {
  const { root, words, again, button, given } = draw(ALL);
  again(ALL, { look: LOOKING });
  expect(root.querySelectorAll('progress')).toHaveLength(1);
  expect(root.querySelector('progress')).toMatchObject({ max: 60, value: 31 });
  expect(words()).toContain('Request 31 of at most 60, to www.gov.uk. Commitment 2 of 4.');
  expect(words()).toContain('About 29 seconds left. 2 passages so far: see them.');
  expect(root.querySelector('.watch-all a')?.getAttribute('href')).toBe('#q');
  expect(root.querySelectorAll('.watch-all .pm-requests li')).toHaveLength(31);
  expect(root.querySelector('.watch-all .pm-requests')?.textContent).toContain('GOV.UK was busy');
  await expect.poll(() => document.activeElement?.textContent).toBe('Stop');
  button('Stop').click();
  expect(given.stopLooking).toHaveBeenCalledTimes(1);
});

const looksAt = (state: string): LookTools => {
  const view: LookView | undefined = LOOK_STATES[state];
  const nothing = vi.fn();
  return {
    subjectOf: () => SUBJECT,
    viewOf: () => view,
    open: nothing,
    close: nothing,
    start: nothing,
    lookWithin: vi.fn(),
    stop: nothing,
    goOn: nothing,
    say: nothing,
    takeBack: nothing,
    noneOfThese: nothing,
    dontAskAgain: nothing,
    now: () => 0,
  };
};

test.each(['opening', 'asking', 'unavailable'])(
  'while all are looked for, a row that is “%s” has no bar and no button of its own',
  async (state) => {
    const { root, again } = draw(ALL, { lookFor: looksAt(state) });
    again(ALL, { look: LOOKING });
    await expect.poll(() => document.activeElement?.textContent).toBe('Stop');
    expect(root.querySelectorAll('progress')).toHaveLength(1);
    expect(root.querySelectorAll('.watch-group .pm-look')).toHaveLength(0);
    expect([...root.querySelectorAll('main button')].filter((one) => one.textContent === 'Stop')).toHaveLength(1);
  },
);

test('what was found for a row stands in it while the rest is looked for, where the link of the bar leads', () => {
  const { root, again } = draw(ALL, { lookFor: looksAt('answers') });
  again(ALL, { look: { ...LOOKING, firstFound: SUBJECT.key } });
  const link = root.querySelector('.watch-all a')?.getAttribute('href') ?? '';
  expect(link).toBe(`#${SUBJECT.key}`);
  expect(document.getElementById(link.slice(1))?.querySelectorAll('.pm-passage')).toHaveLength(3);
});

test('what came of it is told, and said', async () => {
  const { root, words, again, said: spoken } = draw(ALL);
  again(ALL, { look: LOOKING });
  await expect.poll(() => document.activeElement?.textContent).toBe('Stop');
  again(ALL, { look: { ...LOOKING, is: 'done', passages: 5, found: 3, none: 1 } });
  expect(words()).toContain('Looked for 4. 5 passages for 3 commitments. None found for 1.');
  await expect.poll(spoken).toContain('Looked for 4.');
  await expect.poll(() => document.activeElement?.textContent).toContain('Looked for 4.');
  expect(root.querySelectorAll('.watch-all .pm-requests li')).toHaveLength(31);
});

test('who has gone on to a row while it looks stays there when it ends', async () => {
  const { root, again, said: spoken } = draw(ALL);
  again(ALL, { look: LOOKING });
  await expect.poll(() => document.activeElement?.textContent).toBe('Stop');
  root.querySelector<HTMLElement>('a[data-watch]')?.focus();
  again(ALL, { look: { ...LOOKING, is: 'stopped' } });
  await expect.poll(spoken).toContain('You stopped it.');
  expect(document.activeElement).toBe(root.querySelector('a[data-watch]'));
});

test('“Stop watching” puts the focus on the next row’s link, and the way back in its place', async () => {
  const stopWatching = vi.fn(() => Promise.resolve('saved' as const));
  const watch = vi.fn(() => Promise.resolve('saved' as const));
  const { root, words, again, button } = draw(ALL, { tools: { stopWatching, watch } });
  button('Stop watching: We will lay a code').click();
  again(ALL.filter(({ words: one }) => one !== 'We will lay a code'));
  await expect.poll(words).toContain('No longer watched. Bring it back');
  expect(stopWatching).toHaveBeenCalledExactlyOnceWith('commitment/lay a code', 'We will lay a code');
  expect(document.activeElement?.textContent).toBe('We will open a tribunal');
  button('Bring it back').click();
  again(ALL);
  expect(watch).toHaveBeenCalledExactlyOnceWith('commitment/lay a code', SINCE);
  await expect.poll(() => document.activeElement?.textContent).toBe('We will lay a code');
  expect(root.querySelector('[data-gone]')).toBeNull();
});

test('the dates, the table and the print are at hand', () => {
  const { button, given } = draw(ALL);
  button('Save the dates for a calendar').click();
  button('Save as CSV').click();
  button('Print').click();
  expect(given.saveCalendar).toHaveBeenCalledTimes(1);
  expect(given.saveCsv).toHaveBeenCalledExactlyOnceWith(ALL);
  expect(given.print).toHaveBeenCalledTimes(1);
});

test.each([1280, 320])('at %ipx axe finds nothing wrong, and nothing scrolls sideways', async (width) => {
  await page.viewport(width, 800);
  draw(ALL, { look: LOOKING });
  const { wrong, looked } = await axeFindings();
  expect(wrong).toEqual([]);
  expect(looked).toBeGreaterThan(0);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
});
