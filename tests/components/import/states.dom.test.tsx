import '@/components/styles/tokens.css';
import '@/components/styles/elements.css';
import '@/components/styles/pages.css';
import '@/components/styles/search.css';

import { render } from 'preact';
import { page } from 'vitest/browser';
import { describe, expect, onTestFinished, test, vi } from 'vitest';

import { ImportSection } from '@/components/import/ImportSection';
import type { Asking, End, ImportView, Preview } from '@/components/import/import-view';
import { PacksSection } from '@/components/import/PacksSection';
import type { PacksView } from '@/components/import/packs-view';
import { PageFrame } from '@/components/pages/PageFrame';
import type { ImportCounts, ImportJob, IsoDate, IsoInstant, TakenPack } from '@/lib/model';
import { axeFindings } from '../axe-findings';

const HOSTILE = '<img src=x onerror="document.body.dataset.hacked=1"><script>document.body.dataset.hacked=1</script>';
const AT = '2026-11-24T10:00:00.000Z' as IsoInstant;

const preview = (there: number): Preview => ({
  title: HOSTILE,
  documents: Array.from({ length: 60 }, (_, at) =>
    at === 0
      ? { path: '/kettle-0' }
      : { path: `/kettle-${at}`, title: HOSTILE, kind: 'News story', date: '2024-03-04' as IsoDate },
  ),
  there,
  bytesEach: 30_000,
  perSecond: 1,
});

const counts = (waiting: number): ImportCounts => ({
  all: 12,
  of: { waiting, arrived: 5, 'there already': 2, moved: 1, 'not brought in': 2, failed: 2 - (waiting === 0 ? 0 : 2) },
});

function imported(state: ImportJob['state'], waiting: number, ended?: End): ImportView {
  const job: ImportJob = { id: 'j', wish: { by: 'search', words: HOSTILE }, title: HOSTILE, started: AT, state };
  const because = `The answer was not taken in. the answer: ${HOSTILE}`;
  const listed = {
    job,
    counts: counts(waiting),
    failed: [{ job: 'j', path: '/a', order: 1, state: 'failed', because }],
    leftOut: [{ job: 'j', path: '/b', order: 2, state: 'not brought in', title: HOSTILE, because: HOSTILE }],
    moved: [{ job: 'j', path: '/c', order: 3, state: 'moved', because: HOSTILE }],
    ...(ended === undefined ? {} : { ended }),
  } as const;
  return { asking: { at: 'asking' }, storage: 'room', imports: [listed] };
}

const asked = (asking: Asking): ImportView => ({ asking, storage: 'room', imports: [] });

const IMPORTS: readonly { readonly name: string; readonly view: ImportView; readonly says: RegExp }[] = [
  { name: 'nothing was asked for yet', view: asked({ at: 'asking' }), says: /Only when you ask/ },
  {
    name: 'the storage is full, and nothing was begun',
    view: { ...asked({ at: 'looked', preview: preview(90) }), storage: 'full' },
    says: /Nothing was changed\. The browser’s storage on this computer is full\. Free some space and try again\./,
  },
  { name: 'an address is wrong', view: asked({ at: 'asking', because: HOSTILE }), says: /onerror/ },
  { name: 'GOV.UK is looked at', view: asked({ at: 'looking' }), says: /Looking….*Cancel/s },
  {
    name: 'more was found than can be had at once',
    view: asked({ at: 'looked', preview: preview(90) }),
    says: /90 documents\. The first 60.*50 of 60 chosen\..*about 1\.5 MB.*about 50 seconds.*\/kettle-0/s,
  },
  { name: 'an import is under way', view: imported('running', 2), says: /10 of 12/ },
  { name: 'an import was stopped', view: imported('stopped', 2), says: /2 still waiting.*Go on/s },
  { name: 'GOV.UK does not answer', view: imported('stopped', 2, 'no answer'), says: /GOV\.UK did not answer/ },
  {
    name: 'the storage is full',
    view: imported('stopped', 2, 'storage full'),
    says: /storage on this computer is full/,
  },
  {
    name: 'an import is done, and something failed',
    view: imported('done', 0, 'done'),
    says: /7 documents brought in, 2 of them you had already.*Failed: 1.*Not brought in: 1.*Moved: 1.*Try the 1 again/s,
  },
];

const PACK: TakenPack = {
  id: 'p',
  title: HOSTILE,
  publisher: HOSTILE,
  made: AT,
  taken: AT,
  checksum: 'sha256:0',
  counts: { commitments: 25, evidence: 1 },
};
const packs = (change: Partial<PacksView>): PacksView => ({
  packs: [],
  reading: { at: 'nothing' },
  found: 3,
  ...change,
});

const PACKS: readonly { readonly name: string; readonly view: PacksView; readonly says: RegExp }[] = [
  { name: 'no pack was taken in', view: packs({}), says: /Read a pack in/ },
  { name: 'a pack is read', view: packs({ reading: { at: 'reading' } }), says: /Read a pack in/ },
  {
    name: 'a pack was refused',
    view: packs({ reading: { at: 'refused', place: 'corpus.entities.0.id', because: HOSTILE } }),
    says: /nothing was changed\. corpus\.entities\.0\.id:/,
  },
  {
    name: 'a pack is shown before it is taken in',
    view: packs({
      reading: {
        at: 'read',
        preview: {
          title: HOSTILE,
          publisher: HOSTILE,
          licence: HOSTILE,
          asOf: '2026-11-24',
          counts: PACK.counts,
          replaces: '2026-01-02',
        },
      },
    }),
    says: /as of 24 November 2026.*takes the place of the edition of 2 January 2026/s,
  },
  { name: 'packs were taken in', view: packs({ packs: [PACK] }), says: /25 commitments, 1 record/ },
  { name: 'a pack was taken out', view: packs({ removed: HOSTILE }), says: /Bring it back/ },
  {
    name: 'a pack was saved',
    view: packs({
      saved: { name: 'kettles.pack.json', leftOut: { unheld: 2, unfounded: 1, replaced: 0, unfit: 0, links: 0 } },
    }),
    says: /Saved as kettles\.pack\.json\.\s+2 records were left out.*\s+1 view was left out/u,
  },
  { name: 'a pack finds no room', view: packs({ failed: 'The storage is full.' }), says: /The storage is full\./ },
];

const importActs = {
  look: vi.fn(),
  leave: vi.fn(),
  start: vi.fn(),
  stop: vi.fn(),
  goOn: vi.fn(),
  retry: vi.fn(),
  forget: vi.fn(),
};
const packActs = { read: vi.fn(), takeIn: vi.fn(), leave: vi.fn(), remove: vi.fn(), bringBack: vi.fn(), save: vi.fn() };

const STATES = [
  ...IMPORTS.map(({ name, view, says }) => ({
    name,
    says,
    section: <ImportSection view={view} acts={importActs} />,
  })),
  ...PACKS.map(({ name, view, says }) => ({ name, says, section: <PacksSection view={view} acts={packActs} /> })),
];

const LOOKS = [
  { width: 1280, scheme: 'light' },
  { width: 320, scheme: 'light' },
  { width: 1280, scheme: 'dark' },
  { width: 320, scheme: 'dark' },
] as const;

describe.each(LOOKS)('at $width px, $scheme', ({ width, scheme }) => {
  test.each(STATES)('axe finds nothing where $name; nothing is cut off, and all words stay words', async (state) => {
    await page.viewport(width, 800);
    document.documentElement.lang = 'en-GB';
    document.title = 'Search the corpus';
    document.documentElement.style.colorScheme = scheme;
    const root = document.body.appendChild(document.createElement('div'));
    onTestFinished(() => {
      render(null, root);
      root.remove();
    });
    render(
      <PageFrame here="search">
        <h1>Search the corpus</h1>
        {state.section}
      </PageFrame>,
      root,
    );
    await expect.poll(() => root.innerText).toMatch(state.says);
    const { wrong, looked } = await axeFindings();
    expect(wrong).toEqual([]);
    expect(looked).toBeGreaterThan(10);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    expect(root.querySelectorAll('script, main img')).toHaveLength(0);
    expect(document.body.dataset['hacked']).toBeUndefined();
  });
});
