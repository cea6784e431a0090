import '@/components/styles/tokens.css';
import '@/components/styles/elements.css';
import '@/components/styles/live.css';
import '@/components/styles/panel.css';
import '@/components/styles/panel-opened.css';

import { render } from 'preact';
import { useState } from 'preact/hooks';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { CorpusProvider } from '@/components/corpus/corpus-context';
import type { CorpusTools, PageCorrections } from '@/components/corpus/corpus-context';
import { commitmentRows } from '@/components/panel/commitment-rows';
import { headOf } from '@/components/panel/content';
import { nameRows } from '@/components/panel/name-rows';
import type { PanelActs, PanelView } from '@/components/panel/panel-view';
import { applyCorrections } from '@/lib/app/pages/apply-corrections';
import { foundRecords } from '@/lib/app/said/found-records';
import { saidOf } from '@/lib/app/said/said-of';
import type { CommitmentEntry, Correction, FindId, Finds, IsoDate, ReaderSays } from '@/lib/model';

import { axeFindings } from '../axe-findings';
import { PlacedPanel } from '../../gallery/PlacedPanel';
import { FACTS, TEXT, correct, findOf, findsIn } from '../../lib/app/pages/harbour';

const TODAY = '2026-11-28' as IsoDate;
const FOUND = findsIn(TEXT);
const TRIBUNAL = findOf(FOUND, 'commitments', 'We will open a Harbour Tribunal');
const EDITION = '2026-11-24' as IsoDate;

/** Nothing here is asked of them. */
const never = (): never => {
  throw new Error('not in this test');
};

const ACTS = { outline: () => undefined, show: () => Promise.resolve(true) } as unknown as PanelActs;

function viewOf(finds: Finds, entry?: CommitmentEntry): PanelView {
  const linked =
    entry === undefined
      ? finds
      : { ...finds, commitments: finds.commitments.map((find) => ({ ...find, known: entry.commitment.id })) };
  const said = Object.fromEntries(
    linked.commitments.map((find) => [
      find.id,
      saidOf(foundRecords(find, FACTS, EDITION), { edition: EDITION, entities: [], held: 'found' }),
    ]),
  );
  const entries = entry === undefined ? {} : { [entry.commitment.id]: entry };
  const known = { linked, said, entries, entities: [], edition: EDITION };
  return {
    pageKey: 'harbours',
    head: headOf(FACTS),
    density: 'names',
    banners: [],
    links: {},
    content: {
      shows: 'lists',
      commitments: { state: 'ready', data: { rows: commitmentRows(known), progress: finds.progress } },
      names: { state: 'ready', data: nameRows(finds, []) },
      notes: { state: 'ready', data: { notes: [], drafts: [], everywhere: 0, bodyLimit: 50_000 } },
    },
  };
}

interface Given {
  readonly changeWords?: PageCorrections['changeWords'];
  readonly stopChanging?: () => void;
  readonly outcome?: 'saved' | 'storage full';
  readonly entry?: CommitmentEntry;
}

/** The panel of a page over corrections in memory: what is put right is applied as the product applies it. */
async function drawn({ changeWords = never, stopChanging = () => undefined, outcome = 'saved', entry }: Given = {}) {
  await page.viewport(360, 900);
  document.documentElement.lang = 'en-GB';
  document.title = 'Pledgemark';
  const root = document.body.appendChild(document.createElement('div'));
  onTestFinished(() => {
    render(null, root);
    root.remove();
  });
  let made: readonly Correction[] = [];
  function Harness() {
    const [all, setAll] = useState<readonly Correction[]>([]);
    made = all;
    const { finds } = applyCorrections(FOUND, TEXT, all);
    const putRight = async (ids: readonly FindId[], says: ReaderSays) => {
      if (outcome !== 'saved') return outcome;
      const asked = [...finds.mentions, ...finds.commitments, ...finds.progress].filter(({ id }) => ids.includes(id));
      const more = asked.map((find) => correct(TEXT, find, says));
      setAll((before) => [...before.filter(({ id }) => !more.some((one) => one.id === id)), ...more]);
      return outcome;
    };
    const tools = {
      today: TODAY,
      suggested: { related: {}, bearsOn: {} },
      clips: [],
      begun: new Map(),
      dates: { open: never, close: never, addToCalendar: never },
      wordsToSearch: () => '',
      acts: {
        putRight,
        bringBack: async (ids: readonly string[]) => {
          setAll((before) => before.filter(({ id }) => !ids.includes(id)));
          return 'saved' as const;
        },
      } as unknown as CorpusTools['acts'],
      corrections: { all, takenOff: all.filter(({ says }) => says.is === 'not one'), changeWords, stopChanging },
    } satisfies CorpusTools;
    return (
      <CorpusProvider value={tools}>
        <PlacedPanel view={viewOf(finds, entry)} acts={ACTS} />
      </CorpusProvider>
    );
  }
  render(<Harness />, root);
  const said = (): string => root.querySelector('[role=status]')?.textContent ?? '';
  return { root, said, made: () => made };
}

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
const rowOf = (root: HTMLElement, words: string): HTMLElement => {
  const found = [...root.querySelectorAll<HTMLElement>('.pm-row-button')].find((one) =>
    one.textContent.includes(words),
  );
  if (found === undefined) throw new Error(`no row says “${words}”`);
  return found;
};

/** Opens a row and, in it, “Put this right”. */
async function openWays(root: HTMLElement, words = 'Harbour Tribunal'): Promise<void> {
  await userEvent.click(rowOf(root, words));
  await userEvent.click(page.getByText('Put this right', { exact: true }));
}

const alertWords = (): string => document.querySelector('[role=alert]')?.textContent ?? '';
const focused = (): string => (document.activeElement?.textContent ?? '').trim();

describe('what is not a commitment', () => {
  test('becomes a line where it stood, out of the count; the focus goes to the way back, and then to the row', async () => {
    const { root, said } = await drawn();
    const rows = (): readonly string[] =>
      [...root.querySelectorAll('.pm-rows > li')].map((one) => one.textContent.slice(0, 40));
    const before = rows();
    await openWays(root);
    await userEvent.click(button('This is not a commitment'));
    await expect.poll(focused).toBe('Bring it back');
    expect(said()).toBe('Taken off. Bring it back is the next button.');
    expect(root.textContent).toContain(
      'Taken off: not a commitment. “We will open a Harbour Tribunal in Port Ness by the end of 2020”',
    );
    await expect.element(page.getByRole('tab', { name: `Commitments ${FOUND.commitments.length - 1}` })).toBeVisible();
    expect(rows()[0]).toContain('Taken off: not a commitment.');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => document.activeElement).toBe(rowOf(root, 'Harbour Tribunal'));
    expect(said()).toBe('Brought back.');
    expect(rows().map((words) => words.length)).toHaveLength(before.length);
  });

  test('is kept in the list while there is no room for it, and that is said', async () => {
    const { root } = await drawn({ outcome: 'storage full' });
    await openWays(root);
    await userEvent.click(button('This is not a commitment'));
    await expect.poll(alertWords).toContain('not saved');
    expect(rowOf(root, 'Harbour Tribunal')).toBeInTheDocument();
  });

  test('where all were taken off, each can still be brought back', async () => {
    const { root } = await drawn();
    for (const { quote } of FOUND.commitments) {
      await openWays(root, quote.slice(0, 20));
      await userEvent.click(button('This is not a commitment'));
      await expect.poll(focused).toBe('Bring it back');
    }
    await expect.element(page.getByText('No commitments found on this page')).toBeVisible();
    expect(root.querySelectorAll('.pm-taken-off')).toHaveLength(FOUND.commitments.length);
  });
});

describe('its date', () => {
  const way = button('Change its date');

  test('the form says what the page says and what was read, and takes the reader’s day', async () => {
    const { root, said, made } = await drawn();
    await openWays(root);
    await userEvent.click(way);
    await expect
      .element(page.getByText('The page says “by the end of 2020”. Pledgemark read 31 December 2020.'))
      .toBeVisible();
    for (const [field, value] of [
      ['Day', '31'],
      ['Month', '3'],
      ['Year', '2021'],
    ] as const)
      await userEvent.fill(page.getByRole('textbox', { name: field }), value);
    await userEvent.click(button('Use this date'));
    await expect.poll(focused).toBe('Change its date');
    expect(said()).toBe('Date changed.');
    expect(made()[0]?.says).toEqual({ is: 'date', date: { day: '2021-03-31' } });
    await expect.poll(() => rowOf(root, 'Harbour Tribunal').textContent).toContain('Was due by 31 March 2021');
    expect(root.textContent).toContain('You set this date.');
  });

  test('a day that the calendar does not have is told at its field, and nothing is changed', async () => {
    const { root, made } = await drawn();
    await openWays(root);
    await userEvent.click(way);
    await userEvent.fill(page.getByRole('textbox', { name: 'Month' }), '13');
    await userEvent.click(button('Use this date'));
    await expect.poll(alertWords).toContain('Give a day of the calendar, such as 31 3 2021.');
    expect(document.activeElement).toBe(page.getByRole('textbox', { name: 'Day' }).element());
    expect(document.activeElement?.getAttribute('aria-invalid')).toBe('true');
    expect(made()).toEqual([]);
  });

  test('an event stands in its place, and is asked for where it is missing', async () => {
    const { root, made } = await drawn();
    await openWays(root);
    await userEvent.click(way);
    await userEvent.click(page.getByRole('radio', { name: 'By an event, no day known' }));
    await userEvent.click(button('Use this date'));
    await expect.poll(alertWords).toContain('Say what it is to be done before.');
    await userEvent.fill(page.getByRole('textbox', { name: 'Before what' }), 'the harbour fair');
    await userEvent.click(button('Use this date'));
    await expect.poll(() => made()[0]?.says).toEqual({ is: 'date', date: { event: 'the harbour fair' } });
    await expect
      .poll(() => rowOf(root, 'Harbour Tribunal').textContent)
      .toContain('Before the harbour fair, no date known');
  });

  test('words that are no date give none; who has changed it can bring it back', async () => {
    const { root, said } = await drawn();
    await openWays(root);
    await userEvent.click(way);
    await userEvent.click(page.getByRole('radio', { name: 'These words are not a date' }));
    await userEvent.click(button('Use this date'));
    await expect.poll(() => rowOf(root, 'Harbour Tribunal').textContent).toContain('No date stated');
    expect(root.textContent).toContain('You changed this on 28 November 2026.');
    await userEvent.click(button('Bring it back'));
    await expect.poll(() => rowOf(root, 'Harbour Tribunal').textContent).toContain('Was due by 31 December 2020');
    expect([focused(), said()]).toEqual(['Change its date', 'Brought back.']);
  });

  test('where the page gives none, there are no words to say that they are none', async () => {
    const { root } = await drawn();
    await openWays(root, 'We will work with France');
    await userEvent.click(way);
    await expect.element(page.getByText('Pledgemark read no date.')).toBeVisible();
    expect(root.querySelectorAll('.pm-put-right input[type=radio]')).toHaveLength(2);
  });

  test('Cancel changes nothing, and gives the focus back', async () => {
    const { root, made, said } = await drawn();
    await openWays(root);
    await userEvent.click(way);
    await userEvent.click(button('Cancel'));
    expect([focused(), made().length]).toEqual(['Change its date', 0]);
    expect(said()).not.toContain('hanged');
  });
});

test('who acts is named by the reader, with the names of the page to choose from', async () => {
  const { root, said, made } = await drawn();
  await openWays(root);
  await userEvent.click(button('Change who acts'));
  await expect.element(page.getByText('Pledgemark read: We.')).toBeVisible();
  expect([...root.querySelectorAll('datalist option')].map((one) => one.getAttribute('value'))).toContain(
    'Home Office',
  );
  await userEvent.fill(page.getByRole('combobox', { name: 'Who acts', exact: true }), 'home office');
  await userEvent.click(button('Add another name'));
  await userEvent.fill(page.getByRole('combobox', { name: 'Who acts, 2' }), 'Harbour Board');
  await userEvent.click(button('Use these names'));
  await expect
    .poll(() => made()[0]?.says)
    .toEqual({
      is: 'actor',
      actors: [{ words: 'home office', entityId: 'organisation/home-office' }, { words: 'Harbour Board' }],
    });
  await expect.poll(() => [focused(), said()]).toEqual(['Change who acts', 'Who acts changed.']);
});

describe('its words', () => {
  test('are changed on the page: here it is told how, and the focus comes back when it is over', async () => {
    let end: ((how: 'changed') => void) | undefined;
    const { root, said } = await drawn({ changeWords: () => new Promise((settle) => (end = settle)) });
    await openWays(root);
    await userEvent.click(button('Change its words'));
    await expect.element(page.getByText(/Left and Right move an end by a word\./)).toBeVisible();
    await expect.poll(() => end).toBeDefined();
    end?.('changed');
    await expect.poll(focused).toBe('Change its words');
    expect(said()).toBe('Words changed.');
  });

  test('Cancel, or closing the row, ends it on the page as well', async () => {
    const stopChanging = vi.fn<() => void>();
    const { root } = await drawn({ changeWords: () => new Promise(() => undefined), stopChanging });
    await openWays(root);
    await userEvent.click(button('Change its words'));
    await userEvent.click(button('Cancel'));
    await expect.poll(() => [focused(), stopChanging.mock.calls.length]).toEqual(['Change its words', 1]);
    await userEvent.click(button('Change its words'));
    await userEvent.click(rowOf(root, 'Harbour Tribunal'));
    await expect.poll(() => stopChanging.mock.calls.length).toBe(2);
  });

  test('that are not on the page now are said not to be', async () => {
    const { root } = await drawn({ changeWords: () => Promise.resolve('not there') });
    await openWays(root);
    await userEvent.click(button('Change its words'));
    await expect.poll(alertWords).toContain('These words are not on the page as it stands now.');
  });
});

test('a commitment of others’ records keeps their date and actors', async () => {
  const { commitment } = foundRecords(TRIBUNAL, FACTS, EDITION);
  const records = { commitment, evidence: [], searched: [], lineage: [], judgements: [] };
  const said = saidOf(records, { edition: EDITION, entities: [], held: 'stored' });
  const entry: CommitmentEntry = {
    said,
    commitment,
    recordedBy: 'editors',
    timeline: [],
    who: [],
    evidence: [],
    searched: [],
    participants: [],
    aboutNone: 0,
    earlier: [],
    later: [],
    views: [],
    published: [],
  };
  const { root } = await drawn({ entry });
  await openWays(root);
  await expect.element(page.getByText(/^Its date and who acts are from records with sources\./)).toBeVisible();
  expect(button('Change its date').elements()).toEqual([]);
  await expect.element(button('Change its words')).toBeVisible();
});

test('a report is said not to be progress, and a name not to be one, wherever it stands; both come back', async () => {
  const { root, made } = await drawn();
  await userEvent.click(button('This is not progress'));
  await expect.poll(focused).toBe('Bring it back');
  expect(root.textContent).toContain('Taken off: not progress. “We have published the berth charges”');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => document.activeElement?.className).toContain('pm-progress');

  await userEvent.click(page.getByRole('tab', { name: /^Names/ }));
  await userEvent.click(button(/^France/));
  await userEvent.click(button('Not a name'));
  await expect.poll(focused).toBe('Bring it back');
  expect(root.textContent).toContain('Taken off: not a name. “France”');
  expect(made().map(({ of, gave }) => [of, gave.type])).toEqual([['entity', 'country']]);
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => document.activeElement?.textContent).toMatch(/^France/u);
});

test.each([
  { width: 360, scheme: 'light' },
  { width: 320, scheme: 'dark' },
])('axe finds nothing at $width px, $scheme, and nothing is cut off', async ({ width, scheme }) => {
  const { root } = await drawn({ changeWords: () => new Promise(() => undefined) });
  await page.viewport(width, 900);
  document.documentElement.style.colorScheme = scheme;
  onTestFinished(() => {
    document.documentElement.style.removeProperty('color-scheme');
  });
  await openWays(root);
  for (const name of ['Change its words', 'Change its date', 'Change who acts']) {
    await userEvent.click(button(name));
    const { wrong, looked } = await axeFindings();
    expect(wrong).toEqual([]);
    expect(looked).toBeGreaterThan(10);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  }
  await userEvent.click(button('This is not a commitment'));
  expect((await axeFindings()).wrong).toEqual([]);
});
