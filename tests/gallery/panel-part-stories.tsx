import type { CorpusTools } from '@/components/corpus/corpus-context';
import { commitmentRows } from '@/components/panel/commitment-rows';
import type { Banner, PanelActs, PanelView } from '@/components/panel/panel-view';
import { LeftOutProvider } from '@/components/states/UnreadableLine';
import type { IsoInstant, ListedPublication, Note, NoteElsewhere, NoteId, PageKey } from '@/lib/model';
import type { PageKnown, PanelTarget } from '@/lib/model';

import { LONG_WORDS } from './long-words';
import type { DrawnStory } from './drawn-story';
import { WithTools } from './looking';
import { ANCHORED, BY_STATE } from './notes';
import { PlacedPanel } from './PlacedPanel';
import { press, shown, unfold } from './reader-acts';
import { PAGE, TODAY } from './statement';
import { LISTS, STATEMENT } from './stories';
import { QUIET } from './story';

const nothing = (): void => undefined;
const AT = '2026-11-24T10:42:00.000Z' as IsoInstant;

/** Every action that a panel can offer. */
const EVERY_DOOR: PanelActs = {
  ...QUIET,
  backToPage: () => Promise.resolve('closed'),
  acceptLoss: nothing,
  copyText: () => Promise.resolve(),
  settleClaim: nothing,
  openReport: nothing,
  refuseReport: nothing,
  attachTo: nothing,
  leaveAsItWas: nothing,
  attachToSelection: () => Promise.resolve('nothing selected'),
  showPlace: nothing,
  openPart: nothing,
  takeBack: nothing,
  earlier: (note) =>
    Promise.resolve([{ id: note.id, revision: 1, replaced: AT, note: { ...note, body: 'Ask.', tags: [] } }]),
  saveCommitments: () => Promise.resolve('pledgemark-2026-11-24-page.csv'),
  printCommitments: nothing,
  forgetPage: () => Promise.resolve(),
  rememberPage: () => Promise.resolve(false),
  seeChanges: nothing,
};

export interface InPanel {
  readonly view?: Partial<PanelView>;
  readonly acts?: Partial<PanelActs>;
  readonly tools?: Partial<CorpusTools>;
  readonly target?: PanelTarget;
  readonly tab?: 'commitments' | 'notes';
}

/** A list with the statement's commitment of that number alone: what is open in its row stands near the top. */
export function aloneIn(known: PageKnown): Pick<PanelView, 'content'> {
  const data = { rows: commitmentRows(known), progress: known.linked.progress };
  return { content: { ...LISTS, commitments: { state: 'ready', data } } };
}

/** The panel of the statement, with every action and with the reader's tools. */
export const inPanel = ({ view = {}, acts = {}, tools = {}, target, tab = 'commitments' }: InPanel) => (
  <WithTools tools={{ today: TODAY, ...tools }}>
    <PlacedPanel view={{ ...STATEMENT, ...view }} acts={{ ...EVERY_DOOR, ...acts }} target={target} tab={tab} />
  </WithTools>
);

const PARTS = ['Foreword', PAGE.title, 'Annex A: terms of reference', LONG_WORDS.title];
const PUBLICATION: ListedPublication = {
  of: { address: 'https://www.gov.uk/government/publications/joint-ministerial-statement' },
  parts: PARTS.map((title, at) => ({
    title,
    address: at === 1 ? PAGE.address : `https://www.gov.uk/government/publications/part-${at}`,
    isCurrent: at === 1,
    ...(at < 2 ? { commitments: at * 10 } : {}),
  })),
  read: 2,
  commitments: 10,
  next: { title: PARTS[2] ?? '', address: 'https://www.gov.uk/government/publications/part-2' },
};

const elsewhere = (id: string, change: Partial<NoteElsewhere> = {}): NoteElsewhere => ({
  note: { ...ANCHORED, id: id as NoteId },
  part: { title: 'Annex A: terms of reference', address: 'https://www.gov.uk/government/publications/part-2' },
  ...change,
});

const banner = (name: string, title: string, banners: readonly Banner[]): DrawnStory => ({
  name: `panel-${name}`,
  title: `Panel: ${title}`,
  view: inPanel({ view: { banners } }),
});

const CLAIM = {
  address: 'https://www.gov.uk/b',
  key: 'id/en' as PageKey,
  other: { address: PAGE.address, title: PAGE.title },
};
const REPORT = { report: 'report' as PageKey, earlier: 'earlier' as PageKey };
const LOSS = { notes: 300, at: AT, changes: 512, backup: AT, found: 0, lostChanges: 512 };

const BANNERS: readonly DrawnStory[] = [
  banner('claim-apart', 'a page that says it is another', [
    { is: 'claim', claim: { ...CLAIM, says: 'apart', by: 'words' } },
  ]),
  banner('claim-same', 'a page that is taken for another', [
    { is: 'claim', claim: { ...CLAIM, says: 'same', by: 'words' } },
  ]),
  banner('report', 'a report, and the document that it seems to answer', [
    { is: 'report', seeming: { ...REPORT, here: 'report', otherTitle: 'Harbour strategy for Norland' } },
  ]),
  banner('report-earlier', 'a document, and the report that seems to answer it', [
    { is: 'report', seeming: { ...REPORT, here: 'earlier', saves: 'this page', otherTitle: LONG_WORDS.title } },
  ]),
  banner('lost', 'the notes that were here cannot be found', [{ is: 'lost', loss: LOSS }]),
  banner('changed', 'the words of the page have changed', [
    { is: 'changed', readOn: TODAY, updated: TODAY },
    { is: 'storage full' },
  ]),
];

const withNotes = (notes: readonly Note[]): Partial<PanelView> => ({
  content: {
    ...LISTS,
    notes: { state: 'ready', data: { notes, drafts: [], everywhere: 12, bodyLimit: 50_000 } },
  },
});

const AMBIGUOUS: Note = {
  ...BY_STATE.ambiguous,
  found: [2835, 4353].map((start) => ({
    ...BY_STATE.ambiguous.selector,
    prefix: 'They agreed to report at ',
    position: { start, end: start + 28 },
    headings: ['Next steps'],
  })),
};

/** What the panel shows beside its lists, each in the whole panel. */
export const PANEL_PART_STORIES: readonly DrawnStory[] = [
  ...BANNERS,
  {
    name: 'panel-publication',
    title: 'Panel: a part of a publication, and notes on other parts',
    view: inPanel({
      view: {
        publication: PUBLICATION,
        content: {
          shows: 'said',
          said: { is: 'off here' },
          notes: { state: 'ready', data: { notes: [ANCHORED], drafts: [], everywhere: 3, bodyLimit: 50_000 } },
          elsewhere: [elsewhere('note-30'), elsewhere('note-31', { here: { start: 0, end: 9 } })],
        },
      },
    }),
    play: async (root) => {
      await shown(root, '.pm-publication');
      unfold(root);
    },
  },
  {
    name: 'panel-old-edition',
    title: 'Panel: what Pledgemark holds is old, and some rows cannot be read',
    view: (
      <LeftOutProvider value={[{ table: 'notes', at: 'row 3', field: 'body', why: 'is no text', row: {} }]}>
        {inPanel({ view: { oldEdition: '2025-06-01' as typeof TODAY } })}
      </LeftOutProvider>
    ),
  },
  {
    name: 'panel-page-closed',
    title: 'Panel as a page of its own: the page it is about is closed',
    view: inPanel({}),
    play: async (root) => {
      await press(root, '.pm-back button');
      await shown(root, '*', 'The page is no longer open.');
    },
  },
  {
    name: 'panel-saved',
    title: 'Panel: the commitments of the page were saved as a file',
    view: inPanel({}),
    play: async (root) => {
      await press(root, '.pm-save .pm-button');
      await shown(root, '.pm-save > .pm-small[aria-hidden]');
    },
  },
  {
    name: 'panel-forget',
    title: 'Panel: asked before the page is forgotten',
    view: inPanel({}),
    play: (root) => press(root, '.pm-foot button', 'Forget this page'),
  },
  {
    name: 'panel-forgotten',
    title: 'Panel: the page is forgotten',
    view: inPanel({}),
    play: async (root) => {
      await press(root, '.pm-foot button', 'Forget this page');
      await press(root, '.pm-banner .pm-button', 'Forget it now');
      await shown(root, '.pm-banner[role=status]');
    },
  },
  {
    name: 'panel-forgotten-no-room',
    title: 'Panel: there is no room to bring a forgotten page back',
    view: inPanel({}),
    play: async (root) => {
      await press(root, '.pm-foot button', 'Forget this page');
      await press(root, '.pm-banner .pm-button', 'Forget it now');
      await shown(root, '.pm-banner[role=status]');
      await press(root, '.pm-banner[role=status] button', 'Bring it back');
      await shown(root, '*', 'has no room');
    },
  },
  {
    name: 'panel-note-places',
    title: 'Panel: a note that could be in more than one place, and its earlier version',
    view: inPanel({ view: withNotes([{ ...AMBIGUOUS, revision: 2 }, BY_STATE.removed]), tab: 'notes' }),
    play: async (root) => {
      await press(root, '.pm-note .pm-button', 'Choose from');
      await press(root, '.pm-history button');
      await press(root, '.pm-note .pm-link', 'Attach to selected words');
      await shown(root, '.pm-history ol');
    },
  },
];
