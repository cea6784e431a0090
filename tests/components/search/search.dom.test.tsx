import '@/components/styles/tokens.css';
import '@/components/styles/elements.css';
import '@/components/styles/pages.css';
import '@/components/styles/search.css';

import { run } from 'axe-core';
import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';

import { ImportSection } from '@/components/import/ImportSection';
import type { ImportView } from '@/components/import/import-view';
import { PacksSection } from '@/components/import/PacksSection';
import { ChangesPage } from '@/components/changes/ChangesPage';
import { SearchPage } from '@/components/search/SearchPage';
import type { SearchView } from '@/components/search/search-view';
import { OUTCOMES, STRENGTHS } from '@/lib/model';
import type { FindId, Found, IsoDate, IsoInstant, PageKey, Results } from '@/lib/model';

import { saidFor } from '../../lib/app/said/said-for';
import { aJudgement, anEvidence, records } from '../../lib/corpus/records';

const HOSTILE = '<img src=x onerror="document.body.dataset.hacked=1"><script>document.body.dataset.hacked=1</script>';
const ADDRESS = 'javascript:document.body.dataset.hacked=1';
const TODAY = '2026-11-24' as IsoDate;
const words = { text: HOSTILE, marks: [{ start: 1, end: 4 }] };

const FOUND: readonly Found[] = [
  {
    kind: 'commitment',
    key: 'c',
    words,
    strength: 'firm',
    said: saidFor(records({ evidence: [anEvidence()], judgements: [aJudgement({ reason: HOSTILE })] })),
    document: HOSTILE,
    date: '2024-03-04',
    address: ADDRESS,
  },
  {
    kind: 'name',
    key: 'n',
    name: words,
    type: 'organisation',
    about: words,
    aliases: [HOSTILE],
    officialSite: ADDRESS,
  },
  {
    kind: 'document',
    key: 'd',
    title: words,
    excerpt: words,
    publisher: HOSTILE,
    date: '2024',
    address: ADDRESS,
    page: 'p' as PageKey,
  },
  {
    kind: 'evidence',
    key: 'e',
    shows: words,
    stance: 'contradicts',
    tier: 4,
    independent: true,
    source: { title: HOSTILE, publisher: HOSTILE, date: '2025-06', address: ADDRESS },
    bearsOn: [HOSTILE],
  },
  {
    kind: 'note',
    key: 'o',
    body: words,
    quote: words,
    tags: [HOSTILE],
    title: HOSTILE,
    address: ADDRESS,
    changed: '2026-11-24',
  },
];

const asked = { query: HOSTILE, kind: 'commitment', strengths: STRENGTHS, outcomes: OUTCOMES, limit: 20 } as const;
const results = (found: readonly Found[]): Results => ({
  asked,
  found,
  total: found.length,
  commitments: [],
  kinds: { commitment: 1, name: 1, document: 1, evidence: 1, note: 1 },
  outcomes: Object.fromEntries(OUTCOMES.map((outcome) => [outcome, 1])) as Required<Results>['outcomes'],
  promisers: [{ id: 'organisation/x' as never, name: HOSTILE }],
});
const view = (change: Partial<SearchView>): SearchView => ({
  asked,
  size: { state: 'ready', data: { documents: 412, commitments: 1906, names: 388 } },
  results: { state: 'ready', data: results(FOUND) },
  ...change,
});
const acts = { ask: vi.fn(), remove: vi.fn(), bringBack: vi.fn() };

function draw(node: preact.ComponentChild): HTMLElement {
  const place = document.body.appendChild(document.createElement('div'));
  render(node, place);
  return place;
}

afterEach(() => {
  for (const place of document.querySelectorAll('body > div')) {
    render(null, place);
    place.remove();
  }
});

async function faults(): Promise<readonly string[]> {
  const { violations, passes } = await run(document.body, {
    runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
    rules: { 'landmark-one-main': { enabled: false }, region: { enabled: false } },
  });
  expect(passes.length).toBeGreaterThan(5);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}

test('whatever pages, packs and readers wrote is shown as words, and no link runs anything', async () => {
  const place = draw(<SearchPage view={view({ removed: HOSTILE })} acts={acts} />);
  expect(place.querySelectorAll('article')).toHaveLength(FOUND.length);
  expect(place.querySelectorAll('script, article img')).toHaveLength(0);
  expect([...place.querySelectorAll('a')].filter((link) => link.protocol === 'javascript:')).toEqual([]);
  expect(place.textContent).toContain(HOSTILE);
  expect(document.body.dataset['hacked']).toBeUndefined();
  expect(await faults()).toEqual([]);
});

test.each([
  { state: 'while the corpus is opened', change: { size: { state: 'loading' }, results: { state: 'loading' } } },
  { state: 'where nothing was found', change: { results: { state: 'ready', data: results([]) } } },
  {
    state: 'where the corpus cannot be read',
    change: { results: { state: 'error', say: 'The corpus could not be read. Your notes are safe.', retry: vi.fn() } },
  },
] as const)('axe finds nothing $state', async ({ change }) => {
  draw(<SearchPage view={view(change)} acts={acts} />);
  expect(await faults()).toEqual([]);
});

test('while the corpus is opened, and while changes are read, bars stand where words will', () => {
  for (const page of [
    <SearchPage view={view({ results: { state: 'loading' } })} acts={acts} />,
    <ChangesPage view={{ state: 'loading' }} />,
  ]) {
    const bars = [...draw(page).querySelectorAll<HTMLElement>('.pm-bones span')];
    expect(bars.length).toBeGreaterThan(2);
    expect(bars.filter(({ offsetHeight }) => offsetHeight < 8)).toEqual([]);
  }
});

test('it says how large the corpus is, and that it is not the whole of GOV.UK', () => {
  const place = draw(<SearchPage view={view({})} acts={acts} />);
  expect(place.querySelector('.lead')?.textContent).toBe(
    '412 documents, 1,906 commitments and 388 names that came with Pledgemark or that you added. It is not the whole of GOV.UK.',
  );
});

const COUNTS = { waiting: 2, arrived: 5, 'there already': 1, moved: 0, 'not brought in': 1, failed: 1 };
const imports: ImportView = {
  asking: { at: 'asking', because: 'This is no address of a page on www.gov.uk.' },
  storage: 'room',
  imports: [
    {
      job: {
        id: 'j',
        wish: { by: 'search', words: 'x' },
        title: HOSTILE,
        started: '2026-11-24T10:00:00.000Z' as IsoInstant,
        state: 'stopped',
      },
      counts: { all: 10, of: COUNTS },
      failed: [{ job: 'j', path: '/a', order: 1, state: 'failed', because: HOSTILE }],
      leftOut: [{ job: 'j', path: '/b', order: 2, state: 'not brought in', title: HOSTILE, because: HOSTILE }],
      moved: [{ job: 'j', path: '/c', order: 3, state: 'moved', because: HOSTILE }],
      ended: 'no answer',
    },
  ],
};
const importActs = {
  look: vi.fn(),
  leave: vi.fn(),
  start: vi.fn(),
  stop: vi.fn(),
  goOn: vi.fn(),
  retry: vi.fn(),
  forget: vi.fn(),
};

test('an import that stopped says how far it came, what failed and why, and how it can go on', async () => {
  const place = draw(<ImportSection view={imports} acts={importActs} />);
  expect(place.textContent).toContain('6 documents brought in, 1 of them you had already. 2 still waiting.');
  expect(place.textContent).toContain('GOV.UK did not answer, or there is no connection.');
  const buttons = [...place.querySelectorAll('button')].map((button) => button.textContent ?? '');
  expect(buttons).toEqual(expect.arrayContaining(['Go on', 'Try the 1 again']));
  expect(place.querySelectorAll('script, img')).toHaveLength(0);
  expect(await faults()).toEqual([]);
});

test('a pack that was refused says where and why, and that nothing was changed', async () => {
  const place = draw(
    <PacksSection
      view={{ packs: [], found: 3, reading: { at: 'refused', place: HOSTILE, because: HOSTILE } }}
      acts={{
        read: vi.fn(),
        takeIn: vi.fn(),
        leave: vi.fn(),
        remove: vi.fn(),
        bringBack: vi.fn(),
        save: vi.fn(),
      }}
    />,
  );
  expect(place.querySelector('[role=alert]')?.textContent).toContain('nothing was changed');
  expect(place.querySelectorAll('script, img')).toHaveLength(0);
  expect(await faults()).toEqual([]);
});

test('what changed on a page is shown as words too', async () => {
  const find = {
    id: 'c' as FindId,
    start: 0,
    end: 1,
    quote: HOSTILE,
    strength: 'firm',
    trigger: { start: 0, end: 1, words: '' },
    action: { start: 0, end: 1, words: '' },
    actors: [],
    conditions: [],
    why: '',
  } as const;
  const runs = [
    { kind: 'removed', words: HOSTILE },
    { kind: 'added', words: HOSTILE },
  ] as const;
  const place = draw(
    <ChangesPage
      view={{
        state: 'ready',
        data: {
          title: HOSTILE,
          address: ADDRESS,
          readOn: '2026-03-02' as IsoDate,
          readNow: TODAY,
          comparison: {
            passages: [{ kind: 'reworded', runs }, { kind: 'same', passages: 3 }, ...runs],
            commitments: {
              added: [find],
              removed: [{ ...find, id: 'd' as FindId }],
              reworded: [{ was: find, now: { ...find, strength: 'exploratory' }, runs }],
              same: 2,
            },
          },
        },
      }}
    />,
  );
  expect(place.querySelectorAll('script, main img')).toHaveLength(0);
  expect([...place.querySelectorAll('a')].filter((link) => link.protocol === 'javascript:')).toEqual([]);
  expect(place.textContent).toMatch(/The words said:\s+Will do\s*They say now:\s+May do/);
  expect(await faults()).toEqual([]);
});
