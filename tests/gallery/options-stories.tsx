import { HowViewsAreSet } from '@/components/pages/HowViewsAreSet';
import { OptionsPage } from '@/components/pages/OptionsPage';
import type { OptionsProps } from '@/components/pages/OptionsPage';
import type { CorrectionsProps } from '@/components/pages/corrections-view';
import { FaultNet } from '@/components/states/FaultNet';
import { LeftOutProvider } from '@/components/states/UnreadableLine';
import howViewsAreSet from '@/docs/how-views-are-set.md?raw';
import { DENSITIES, FIRST_SETTINGS } from '@/lib/model';
import type { IsoInstant, StoredUnreadable } from '@/lib/model';

import { COMPARED, CORRECTIONS } from './corrections';
import { TODAY } from './entry-stories';
import type { DrawnStory } from './drawn-story';
import { chooseFile, press, shown, typeWords } from './reader-acts';
import { PAGE } from './statement';

const nothing = (): void => undefined;
const at = (day: string): IsoInstant => `${day}T10:42:00.000Z` as IsoInstant;

const PUT_RIGHT: CorrectionsProps = {
  corrections: { state: 'ready', data: [] },
  notNames: [],
  onBringBack: () => Promise.resolve('saved'),
  onNameAgain: () => Promise.resolve('saved'),
  onSave: nothing,
  onPreview: () => ({ is: 'read', compared: COMPARED }),
  onReadIn: () => Promise.resolve({ change: 7 }),
  onTakeBack: () => Promise.resolve('taken back'),
};

const unreadable = (table: string, row: number, field: string, why: string): StoredUnreadable => ({
  table,
  at: `row ${row}`,
  field,
  why,
  row: {},
  key: row,
});
const ROWS = [unreadable('notes', 3, 'body', 'is no text'), unreadable('evidence', 12, '', 'is no object')];

const KEYS = new Map([
  ['_execute_action', 'Alt+Shift+P'],
  ['next-mark', 'Alt+Shift+J'],
  ['previous-mark', ''],
]);

const OPTIONS: OptionsProps = {
  settings: FIRST_SETTINGS,
  edition: TODAY,
  keyboard: { keys: KEYS, onChangeKeys: nothing },
  data: {
    today: TODAY,
    last: { at: at('2026-11-20'), changes: 4 },
    onSave: nothing,
    store: 'open',
    keeping: { is: 'kept', bytes: 4_200_000 },
    onForget: () => Promise.resolve(),
    marker: undefined,
    onAcceptLoss: nothing,
  },
  putRight: PUT_RIGHT,
  unreadable: {
    rows: [],
    takenOut: [],
    onSave: nothing,
    onTakeOut: () => Promise.resolve('saved'),
    onBringBack: () => Promise.resolve('saved'),
  },
  pdfs: { mayRead: false, reader: '/pdf.html', onAllow: nothing, onStop: nothing },
  onChange: nothing,
};

const options = (change: Partial<OptionsProps>) => <OptionsPage {...OPTIONS} {...change} />;
const withData = (change: Partial<OptionsProps['data']>) => options({ data: { ...OPTIONS.data, ...change } });
const withPutRight = (change: Partial<CorrectionsProps>) => options({ putRight: { ...PUT_RIGHT, ...change } });

const LOSS = { notes: 300, at: at('2026-11-20'), changes: 512, backup: at('2026-11-12'), found: 120, lostChanges: 200 };

async function chooseCorrections(root: HTMLElement): Promise<void> {
  await chooseFile(root, 'input[type=file]', 'corrections.json');
  await shown(root, '[role=group][aria-label], [role=alert]');
}

const SECTIONS: readonly DrawnStory[] = [
  ...DENSITIES.map((density) => ({
    name: `options-density-${density}`,
    title: `Options: marks “${density}”`,
    view: options({ settings: { ...FIRST_SETTINGS, density } }),
  })),
  {
    name: 'options-changed',
    title: 'Options: every choice is another one than at first, and no key is told',
    view: options({
      keyboard: { keys: undefined },
      edition: undefined,
      settings: {
        ...FIRST_SETTINGS,
        language: 'cy',
        singleKeys: false,
        sayMarks: true,
        hoverCards: false,
        paper: 'list',
        alwaysRead: ['guidance'],
        offPages: Array.from({ length: 12 }, (_, page) => `${PAGE.address}-${page}`),
        remindAfter: 0,
        lookUnasked: true,
        showWhy: true,
      },
    }),
  },
  {
    name: 'options-put-right',
    title: 'Options: what the reader put right',
    view: withPutRight({
      corrections: {
        state: 'ready',
        data: CORRECTIONS.map((correction, number) => ({ correction, place: number === 1 ? 'missing' : 'found' })),
      },
      notNames: [{ id: 'n', words: 'Further Work', type: 'organisation' }],
    }),
  },
  {
    name: 'options-put-right-error',
    title: 'Options: what the reader put right cannot be read',
    view: withPutRight({
      corrections: { state: 'error', say: 'The details could not be read. Your notes are safe.', retry: nothing },
    }),
  },
  {
    name: 'options-corrections-file',
    title: 'Options: what a file of corrections would bring',
    view: withPutRight({}),
    play: chooseCorrections,
  },
  {
    name: 'options-corrections-refused',
    title: 'Options: a file of corrections that cannot be read',
    view: withPutRight({ onPreview: () => ({ is: 'refused', where: 'line 1', why: 'is no JSON' }) }),
    play: chooseCorrections,
  },
  {
    name: 'options-corrections-read-in',
    title: 'Options: a file of corrections was read in',
    view: withPutRight({}),
    play: async (root) => {
      await chooseCorrections(root);
      await press(root, '[role=group] .pm-button', 'Read in');
      await shown(root, '*', 'read in.');
    },
  },
  {
    name: 'options-unreadable',
    title: 'Options: rows that cannot be read, and one that was taken out',
    view: (
      <LeftOutProvider value={ROWS}>
        {options({
          unreadable: { ...OPTIONS.unreadable, rows: ROWS, takenOut: [unreadable('notes', 9, 'tags', 'is no list')] },
        })}
      </LeftOutProvider>
    ),
  },
  {
    name: 'options-loss',
    title: 'Options: some of the notes that were here cannot be found',
    view: withData({
      keeping: { is: 'not promised', bytes: 400 },
      last: { changes: 120 },
      marker: { notes: 120, changes: 312, loss: LOSS },
    }),
  },
  {
    name: 'options-newer-data',
    title: 'Options: the data are of a newer Pledgemark',
    view: withData({ store: 'newer data', keeping: { is: 'asking' } }),
  },
  {
    name: 'options-broken-data',
    title: 'Options: the data cannot be opened',
    view: withData({ store: 'failed', marker: { notes: 300, changes: 512, at: at('2026-11-20') } }),
  },
  {
    name: 'options-forget',
    title: 'Options: asked before everything is forgotten',
    view: withData({}),
    play: async (root) => {
      await press(root, '.pm-button', 'Forget everything…');
      await typeWords(root, 'form input[type=text]', 'delet');
      await press(root, 'form .pm-button', 'Forget everything now');
    },
  },
  {
    name: 'options-forgotten',
    title: 'Options: everything is forgotten',
    view: withData({}),
    play: async (root) => {
      await press(root, '.pm-button', 'Forget everything…');
      await typeWords(root, 'form input[type=text]', 'delete');
      await press(root, 'form .pm-button', 'Forget everything now');
      await shown(root, 'p[role=status]', 'Everything is forgotten.');
    },
  },
];

function Failing(): never {
  throw new Error('The store answered with something else than a row.');
}

/** Every state of the options, the page that tells how views are set, and what stands where a page of ours fails. */
export const OPTIONS_STORIES: readonly DrawnStory[] = [
  ...SECTIONS,
  { name: 'how-views-are-set', title: 'How views are set', view: <HowViewsAreSet text={howViewsAreSet} /> },
  {
    name: 'fault-net',
    title: 'A page of ours that failed',
    view: (
      <FaultNet headline="The notebook could not be shown">
        <Failing />
      </FaultNet>
    ),
  },
];
