import { ImportSection } from '@/components/import/ImportSection';
import type { End, ImportActs, ImportView, Preview } from '@/components/import/import-view';
import { PacksSection } from '@/components/import/PacksSection';
import type { PacksActs, PacksView } from '@/components/import/packs-view';
import { PageFrame } from '@/components/pages/PageFrame';
import type { ImportCounts, ImportJob, IsoDate, IsoInstant, TakenPack } from '@/lib/model';

import type { DrawnStory } from './drawn-story';
import { LONG_WORDS } from './long-words';
import { press, unfold } from './reader-acts';

const nothing = (): void => undefined;
const AT = '2026-11-24T10:00:00.000Z' as IsoInstant;

const IMPORT_ACTS: ImportActs = {
  look: nothing,
  leave: nothing,
  start: nothing,
  stop: nothing,
  goOn: nothing,
  retry: nothing,
  forget: nothing,
};

const PACK_ACTS: PacksActs = {
  read: nothing,
  takeIn: nothing,
  leave: nothing,
  remove: nothing,
  bringBack: nothing,
  save: nothing,
};

const preview = (there: number): Preview => ({
  title: 'Documents of GOV.UK with the words “kettles”',
  documents: Array.from({ length: Math.min(there, 60) }, (_, at) =>
    at === 0
      ? { path: '/government/publications/kettles' }
      : { path: `/kettle-${at}`, title: `Kettles: plan ${at}`, kind: 'Policy paper', date: '2024-03-04' as IsoDate },
  ),
  there,
  bytesEach: 30_000,
  perSecond: 1,
});

const counts = (waiting: number): ImportCounts => ({
  all: 12,
  of: { waiting, arrived: 5, 'there already': 2, moved: 1, 'not brought in': 2, failed: waiting === 0 ? 2 : 0 },
});

function imported(state: ImportJob['state'], waiting: number, ended?: End): ImportView {
  const job: ImportJob = { id: 'j', wish: { by: 'search', words: 'kettles' }, title: 'Kettles', started: AT, state };
  const listed = {
    job,
    counts: counts(waiting),
    failed: [{ job: 'j', path: '/a', order: 1, state: 'failed', because: 'GOV.UK answered 503.' }],
    leftOut: [
      { job: 'j', path: '/b', order: 2, state: 'not brought in', title: 'Kettles', because: 'It is a PDF alone.' },
    ],
    moved: [{ job: 'j', path: '/c', order: 3, state: 'moved', because: 'It is at /d now.' }],
    ...(ended === undefined ? {} : { ended }),
  } as const;
  return { asking: { at: 'asking' }, storage: 'room', imports: [listed] };
}

const asked = (asking: ImportView['asking'], storage: ImportView['storage'] = 'room'): ImportView => ({
  asking,
  storage,
  imports: [],
});

const importing = (view: ImportView) => (
  <PageFrame here="search">
    <ImportSection view={view} acts={IMPORT_ACTS} />
  </PageFrame>
);

const IMPORTS: readonly DrawnStory[] = [
  {
    name: 'import-begin',
    title: 'Bringing in: before anything is asked for',
    view: importing(asked({ at: 'asking' })),
  },
  {
    name: 'import-wrong',
    title: 'Bringing in: an address is wrong',
    view: importing(asked({ at: 'asking', because: 'This is no address of a page on www.gov.uk.' })),
  },
  { name: 'import-looking', title: 'Bringing in: GOV.UK is asked', view: importing(asked({ at: 'looking' })) },
  {
    name: 'import-one',
    title: 'Bringing in: one document was found',
    view: importing(asked({ at: 'looked', preview: preview(1) })),
  },
  {
    name: 'import-many',
    title: 'Bringing in: more was found than can be had at once',
    view: importing(asked({ at: 'looked', preview: preview(90) })),
  },
  {
    name: 'import-none-chosen',
    title: 'Bringing in: none is chosen',
    view: importing(asked({ at: 'looked', preview: preview(3) })),
    play: (root) => press(root, '.pm-link', 'Choose none'),
  },
  {
    name: 'import-storage-full',
    title: 'Bringing in: the storage is full',
    view: importing(asked({ at: 'looked', preview: preview(3) }, 'full')),
  },
  { name: 'import-running', title: 'Bringing in: under way', view: importing(imported('running', 2)) },
  { name: 'import-stopped', title: 'Bringing in: stopped', view: importing(imported('stopped', 2)) },
  {
    name: 'import-no-answer',
    title: 'Bringing in: GOV.UK does not answer',
    view: importing(imported('stopped', 2, 'no answer')),
  },
  {
    name: 'import-ended-full',
    title: 'Bringing in: stopped, as the storage is full',
    view: importing(imported('stopped', 2, 'storage full')),
  },
  {
    name: 'import-done',
    title: 'Bringing in: done, and what was not brought in',
    view: importing(imported('done', 0, 'done')),
    play: unfold,
  },
];

const PACK: TakenPack = {
  id: 'p',
  title: 'Kettles 2026',
  publisher: 'Institute for Kettles',
  made: AT,
  taken: AT,
  checksum: 'sha256:0',
  counts: { commitments: 25, evidence: 58, judgements: 9 },
};

const packs = (change: Partial<PacksView>) => (
  <PageFrame here="search">
    <PacksSection view={{ packs: [], reading: { at: 'nothing' }, found: 3, ...change }} acts={PACK_ACTS} />
  </PageFrame>
);

const PACKS: readonly DrawnStory[] = [
  { name: 'packs-none', title: 'Packs: none was taken in', view: packs({}) },
  {
    name: 'packs-some',
    title: 'Packs: two were taken in, one of them with long words (invented)',
    view: packs({
      packs: [PACK, { ...PACK, id: 'q', title: LONG_WORDS.title, publisher: LONG_WORDS.publisher, counts: {} }],
    }),
  },
  { name: 'packs-reading', title: 'Packs: a file is read', view: packs({ reading: { at: 'reading' } }) },
  {
    name: 'packs-refused',
    title: 'Packs: a file was refused',
    view: packs({ reading: { at: 'refused', place: 'corpus.entities.0.id', because: 'is no id of a name.' } }),
  },
  {
    name: 'packs-preview',
    title: 'Packs: what is in one, before it is taken in',
    view: packs({
      reading: {
        at: 'read',
        preview: { ...PACK, licence: 'CC BY 4.0', asOf: '2026-11-24', replaces: '2026-01-02' },
      },
    }),
  },
  {
    name: 'packs-taken-out',
    title: 'Packs: one was taken out, and the next found no room',
    view: packs({ removed: PACK.title, failed: 'The browser’s storage on this computer is full.' }),
  },
  {
    name: 'packs-saving',
    title: 'Packs: one is saved',
    view: packs({
      packs: [PACK],
      saved: { name: 'kettles.pack.json', leftOut: { unheld: 2, unfounded: 1, replaced: 1, unfit: 1, links: 4 } },
    }),
    play: async (root) => {
      await press(root, 'summary', 'Save a pack');
    },
  },
];

/** Every state of what is brought in from GOV.UK and of packs. */
export const IMPORT_STORIES: readonly DrawnStory[] = [...IMPORTS, ...PACKS];
