import '@/components/styles/tokens.css';
import '@/components/styles/elements.css';
import '@/components/styles/live.css';
import '@/components/styles/panel.css';
import '@/components/styles/panel-opened.css';

import { render } from 'preact';
import { page, userEvent } from 'vitest/browser';
import { describe, expect, onTestFinished, test, vi } from 'vitest';

import { CorpusProvider } from '@/components/corpus/corpus-context';
import type { CorpusTools, PageWords } from '@/components/corpus/corpus-context';
import type { PanelView } from '@/components/panel/panel-view';
import type { Clip, ClipId, CommitmentId, DeadlineEntry, DueEntry, DueNext, FindId, IsoDate } from '@/lib/model';
import type { IsoInstant, PanelTarget, StoredWords } from '@/lib/model';

import { axeFindings } from '../axe-findings';
import { ANCHORED } from '../../gallery/notes';
import { PlacedPanel } from '../../gallery/PlacedPanel';
import { FINDS, PAGE, TODAY, commitmentOf, findOf } from '../../gallery/statement';
import { STATEMENT, opening } from '../../gallery/stories';
import { QUIET } from '../../gallery/story';
import { saidFor } from '../../lib/app/said/said-for';
import { A_COMMITMENT, records } from '../../lib/corpus/records';

const HOSTILE = '<img src=x onerror="document.body.dataset.hacked=1"><script>document.body.dataset.hacked=1</script>';
const ADDRESS = 'javascript:document.body.dataset.hacked=1';
const saved = vi.fn().mockResolvedValue('saved');

const EARLIER: StoredWords = {
  id: 'commitment/earlier' as CommitmentId,
  words: `reaffirmed their commitment to disrupt criminal activity ${HOSTILE}`,
  are: 'its own words',
  document: HOSTILE,
  date: '2022-12-08',
  address: ADDRESS,
};

const entry = (at: number, deadline: Partial<DeadlineEntry>): DueEntry => {
  const source = { publisher: HOSTILE, title: HOSTILE, date: '2024-03-04' };
  const deadlines = [{ words: 'by the end of the year', setOn: '2024-03-04', source, ...deadline }];
  return {
    id: `commitment/${at}` as CommitmentId,
    words: HOSTILE,
    said: saidFor(records({ commitment: { ...A_COMMITMENT, deadlines } })),
    document: HOSTILE,
    date: '2024-03-04',
    address: ADDRESS,
  };
};
const DUE: DueNext = {
  of: 'everything',
  entries: [
    entry(1, { words: 'by 31 December 2039', due: '2039-12-31' as IsoDate }),
    entry(2, { words: 'by 31 December 2025', due: '2025-12-31' as IsoDate }),
    entry(3, { event: HOSTILE }),
  ],
  all: 4,
};
const NONE: DueNext = { of: 'everything', entries: [], all: 0 };

const clip = (wish: Clip['wish']): Clip => ({
  id: 'clip' as ClipId,
  wish,
  page: { ...ANCHORED.page, title: HOSTILE },
  facts: PAGE,
  selector: { ...ANCHORED.selector, exact: HOSTILE },
  made: '2026-11-24T10:42:00.000Z' as IsoInstant,
});

const acts = (): CorpusTools['acts'] => ({
  giveView: saved,
  saveCommitment: saved,
  acceptRelated: saved,
  refuseRelated: saved,
  acceptAnswer: saved,
  refuseAnswer: saved,
  addName: saved,
  notAName: saved,
  addAlias: saved,
  saveEvidence: vi.fn().mockResolvedValue('storage full'),
  addRecord: saved,
  recordSearch: saved,
  sayOfPassage: vi.fn().mockResolvedValue('storage full'),
  takePassageBack: saved,
  watch: saved,
  stopWatching: saved,
  takeOut: saved,
  saveMarked: saved,
  dropClip: saved,
  findCommitments: vi.fn().mockResolvedValue([EARLIER]),
  wantEvidence: vi.fn().mockResolvedValue(undefined),
  putRight: saved,
  bringBack: saved,
  takeBack: vi.fn().mockResolvedValue(undefined),
});

const dates = { open: vi.fn(), close: vi.fn(), addToCalendar: vi.fn() };
const here = (change: Partial<PageWords> = {}): PageWords => ({
  page: 'read',
  words: 'not saved',
  save: saved,
  takeOut: vi.fn().mockResolvedValue(undefined),
  bringBack: saved,
  clip: vi.fn().mockResolvedValue('nothing selected'),
  ...change,
});

const toolsWith = (change: Partial<CorpusTools> = {}): CorpusTools => ({
  today: TODAY,
  suggested: { related: {}, bearsOn: {} },
  clips: [],
  begun: new Map(),
  dates,
  acts: acts(),
  wordsToSearch: (quote) => quote,
  ...change,
});

const LAST = findOf(10);
const REPORT: FindId = FINDS.progress[0]?.id ?? LAST;
const OFF: PanelView = {
  ...STATEMENT,
  content: {
    shows: 'said',
    said: { is: 'off here' },
    notes: { state: 'ready', data: { notes: [], drafts: [], everywhere: 0, bodyLimit: 50_000 } },
  },
};

interface State {
  readonly name: string;
  readonly tools: CorpusTools;
  readonly view?: PanelView;
  readonly target?: PanelTarget;
  readonly play?: () => Promise<void>;
  readonly says: RegExp;
}

const click = (name: string): Promise<void> => userEvent.click(page.getByRole('button', { name, exact: true }));

/** Opens every folded block of the open row. */
async function unfold(): Promise<void> {
  await expect.poll(() => document.querySelectorAll('.pm-open').length).toBe(1);
  for (const block of document.querySelectorAll('.pm-open details')) block.setAttribute('open', '');
}

const STATES: readonly State[] = [
  {
    name: 'what is due',
    tools: toolsWith({ dates: { ...dates, due: { state: 'ready', data: DUE } } }),
    says: /Due by 31 December 2039/,
  },
  {
    name: 'nothing is due',
    tools: toolsWith({ dates: { ...dates, due: { state: 'ready', data: NONE } } }),
    says: /No commitment in this corpus states a date or an event/,
  },
  {
    name: 'what is due cannot be read',
    tools: toolsWith({
      dates: { ...dates, due: { state: 'error', say: 'The details could not be read.', retry: vi.fn() } },
    }),
    says: /What is due could not be read/,
  },
  {
    name: 'what is due is read',
    tools: toolsWith({ dates: { ...dates, due: { state: 'loading' } } }),
    says: /Calais Group/,
  },
  {
    name: 'a clip to be evidence',
    tools: toolsWith({ clips: [clip('evidence')] }),
    // what is offered comes after a moment
    says: /Which commitment does it bear on[^]*reaffirmed their commitment/,
  },
  { name: 'a clip to be a commitment', tools: toolsWith({ clips: [clip('commitment')] }), says: /Mark as commitment/ },
  {
    name: 'an earlier one is suggested',
    tools: toolsWith({
      suggested: {
        related: {
          [LAST]: [
            {
              suggestion: {
                other: EARLIER.id,
                is: 'earlier',
                relation: 'strengthens',
                because: ['firmer words'],
                share: 0.5,
              },
              other: EARLIER,
            },
          ],
        },
        bearsOn: {
          [REPORT]: [
            { commitment: EARLIER, said: 'suggested' },
            { commitment: { ...EARLIER, id: 'commitment/x' as CommitmentId }, said: 'accepted', stance: 'supports' },
          ],
        },
      },
    }),
    target: opening(10),
    play: unfold,
    says: /It may be that this goes further than:[^]*You said so\./,
  },
  {
    name: 'a view is given',
    tools: toolsWith({ begun: new Map([[commitmentOf(10), { reason: HOSTILE }]]) }),
    target: opening(10),
    play: unfold,
    says: /Why \(your words stay on this computer\)/,
  },
  {
    name: 'a search is put on record',
    tools: toolsWith({ wordsToSearch: () => HOSTILE }),
    target: opening(8),
    play: async () => {
      await unfold();
      await click('Look for what became of it');
    },
    says: /I looked and found none/,
  },
  {
    name: 'a record from elsewhere is refused for want of an address',
    tools: toolsWith(),
    target: opening(8),
    play: async () => {
      await unfold();
      await click('Add evidence');
      await click('Save as a record');
    },
    says: /Give its web address, which begins with https:/,
  },
  {
    name: 'a change can be taken back',
    tools: toolsWith({
      last: { order: 1, what: 'evidence', about: HOSTILE, at: '2026-11-24T10:42:00.000Z' as IsoInstant },
    }),
    says: /Take it back/,
  },
  { name: 'a page can be saved', tools: toolsWith({ page: here() }), says: /Save this page/ },
  {
    name: 'a page is saved',
    tools: toolsWith({ page: here({ words: 'saved' }) }),
    says: /words of this page are saved/,
  },
  { name: 'a page was taken out', tools: toolsWith({ page: here({ words: 'out' }) }), says: /Bring them back/ },
  {
    name: 'nothing is selected on a page that was not read',
    tools: toolsWith({ page: here({ page: 'not read' }) }),
    view: OFF,
    play: () => click('Clip the selected words'),
    says: /Select words on the page first\./,
  },
  {
    name: 'there is no room for a saved page',
    tools: toolsWith({ page: here({ save: vi.fn().mockResolvedValue('storage full') }) }),
    play: () => click('Save this page'),
    says: /not saved/,
  },
];

const LOOKS = [
  { width: 360, scheme: 'light' },
  { width: 320, scheme: 'light' },
  { width: 360, scheme: 'dark' },
  { width: 320, scheme: 'dark' },
] as const;

describe.each(LOOKS)('at $width px, $scheme', ({ width, scheme }) => {
  test.each(STATES)('axe finds nothing where $name; nothing is cut off, and all words stay words', async (state) => {
    await page.viewport(width, 800);
    document.documentElement.lang = 'en-GB';
    document.title = 'Pledgemark';
    document.documentElement.style.colorScheme = scheme;
    const root = document.body.appendChild(document.createElement('div'));
    onTestFinished(() => {
      render(null, root);
      root.remove();
    });
    render(
      <CorpusProvider value={state.tools}>
        <PlacedPanel view={state.view ?? STATEMENT} acts={QUIET} target={state.target} />
      </CorpusProvider>,
      root,
    );
    await state.play?.();
    await expect.poll(() => root.innerText).toMatch(state.says);
    const { wrong, looked } = await axeFindings();
    expect(wrong).toEqual([]);
    expect(looked).toBeGreaterThan(10);
    const wide = [...document.querySelectorAll('body *')].filter((each) => each.getBoundingClientRect().right > width);
    expect(wide.map((each) => each.outerHTML.slice(0, 200))).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    expect(root.querySelectorAll('script, img')).toHaveLength(0);
    expect([...root.querySelectorAll('a')].filter((link) => link.protocol === 'javascript:')).toEqual([]);
    expect(document.body.dataset['hacked']).toBeUndefined();
  });
});
