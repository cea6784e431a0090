import { ask } from '@/lib/messages';
import { FIRST_SETTINGS, PAGE_BOUNDS, tooLongWords } from '@/lib/model';
import type { Analysis, PageFacts, Reading, Settings, TooLong, Visit } from '@/lib/model';
import { asFound, bodiesOf, spot, tooLarge } from '@/lib/page';
import { readSettings } from '@/lib/settings';

import { decide } from './decide';
import type { Wish } from './decide';
import { faultWords, guardWith, whyUnread } from './faults';
import { setFlag } from './flags';
import { watchBodies } from './late-changes';
import type { BodyWatch } from './late-changes';
import { paced } from './paced';
import { isSameText, readBody, takenFor } from './read-body';
import type { Read } from './read-body';
import type { Sheet, SheetNeeds, layOut } from './sheet';
import { watchRoot } from './watch-root';

/** One page being visited, from `reading` to `ready`, `off` or `failed`. */
export interface PageVisit {
  readonly sheet: () => Sheet | undefined;
  /** Reads the page anew. */
  readonly read: (wish?: Wish) => Promise<void>;
  readonly follow: (settings: Settings) => Promise<void>;
  /** Asks what this page's items are, and what became of them, once more; reads anew only where others are found. */
  readonly lookAgain: () => Promise<void>;
  /** Asks for the places of this page's notes again. */
  readonly placeNotes: () => Promise<void>;
  /** Has the page's words kept, if it has notes: what changes later can then be told word by word. */
  readonly keepNoted: () => Promise<void>;
  /** Tells the background once more what this page shows: another page may have stood in this tab since. */
  readonly tellAgain: () => void;
  readonly fail: (fault: unknown) => void;
  /** The extension that put us here is gone: everything of ours is taken away. */
  readonly retire: () => void;
}

export interface VisitNeeds {
  /** Where the page is now. */
  readonly address: () => string;
  /** Whether the extension that put us here is still there. */
  readonly isValid: () => boolean;
  /** The page has another root or body: `document.open` has taken every listener off document and window, ours too. */
  readonly onNewRoot: () => void;
  /** Gives what lies over a marked page, loaded when it is first asked for. */
  readonly overPage: () => Promise<{ readonly layOut: typeof layOut }>;
}

export function openVisit(page: Document, { address, isValid, onNewRoot, overPage }: VisitNeeds): PageVisit {
  let settings: Settings = FIRST_SETTINGS;
  let wish: Wish = 'arrived';
  let sheet: Sheet | undefined;
  let shown: Visit = { state: 'reading' };
  let facts: PageFacts | undefined;
  let words: Reading | undefined;
  let laid: { readonly read: Read; readonly analysis: Analysis } | undefined;
  let turn = 0;
  let watch: BodyWatch | undefined;
  /** Nodes that the page changed while it was being read. */
  let late = new Set<Node>();
  const over = new AbortController();

  const lift = (): Promise<void> => {
    turn += 1;
    watch?.stop();
    const gone = sheet?.lift() ?? Promise.resolve();
    watch = undefined;
    sheet = undefined;
    words = undefined;
    laid = undefined;
    return gone;
  };
  const retire = (): void => {
    over.abort();
    void lift();
    shown = { state: 'off', because: 'updated' };
    setFlag(page, 'state', 'off');
  };
  const fail = (fault: unknown): void => {
    if (!isValid()) return retire();
    void lift();
    tell({ state: 'failed', ...whyUnread(fault), ...(facts ? { page: asFound(facts) } : {}) });
  };
  const tell = (visit: Visit): void => {
    shown = visit;
    setFlag(page, 'state', visit.state);
    const mine = turn;
    ask('reportVisit', { visit })
      // the background stopped before it had kept what it answered
      .then(({ isKept }) => (isKept || mine !== turn ? undefined : lookAgain()))
      .catch((fault: unknown) => {
        if (visit.state !== 'failed' || !isValid()) fail(fault);
      });
  };
  const lookAgain = async (): Promise<void> => {
    const mine = turn;
    const before = laid;
    if (sheet === undefined || facts === undefined || before === undefined) return;
    const analysis = await ask('analyse', { page: facts, reading: before.read.page.reading });
    if (mine !== turn) return;
    if (laid !== before) return lookAgain(); // read anew meanwhile
    if (analysis.key === before.analysis.key) return sheet.takeSigns(analysis.signs);
    await renew(before.read, analysis);
  };
  /** Lays what was found over a page that is marked already: only what differs is written, and the page stays ready. */
  const renew = async (of: Read, analysis: Analysis): Promise<void> => {
    const mine = turn;
    const read = settle(of, analysis);
    sheet?.renew(read, analysis);
    sheet?.loosen(late);
    await sheet?.settled();
    if (mine !== turn) return;
    tell({ state: 'ready', page: read.facts, notePage: read.notePage, analysis: analysis.key });
    await placeNotes();
  };
  /** Takes what was read for the page that it was found to be. */
  const settle = (before: Read, analysis: Analysis): Read => {
    const read = analysis.page === undefined ? before : takenFor(analysis.page, before);
    facts = read.facts;
    words = read.page.reading;
    laid = { read, analysis };
    return read;
  };
  /** Lays marks and margin over a page that was read. */
  const lay = (lays: typeof layOut, given: Pick<SheetNeeds, 'read' | 'analysis' | 'write'>): Sheet =>
    lays(page, {
      ...given,
      settings,
      guard: guardWith(fail),
      async corpusChanged(arrival) {
        await lookAgain();
        if (arrival !== undefined) sheet?.arrive(arrival);
      },
    });
  const analyse = async (of: PageFacts, mine: number): Promise<void> => {
    const bodies = bodiesOf(page);
    // watched from before it is read: what changes meanwhile is read again
    watch = watchBodies(page, bodies, guardWith(fail)(lateChange));
    late = new Set();
    // it comes while the page is read and its items are found; where it does not, that is told below
    const loading = overPage();
    loading.catch(() => undefined);
    const before = await readBody(page, of, bodies);
    if (mine !== turn) return;
    if ('because' in before) {
      watch.stop();
      return tell({ state: 'failed', page: asFound(of), ...before });
    }
    const [analysis, over] = await Promise.all([ask('analyse', { page: of, reading: before.page.reading }), loading]);
    if (mine !== turn) return;
    const read = settle(before, analysis);
    sheet = lay(over.layOut, { read, analysis, write: watch.write });
    sheet.loosen(late);
    await sheet.settled();
    if (mine !== turn) return;
    tell({ state: 'ready', page: read.facts, notePage: read.notePage, analysis: analysis.key });
    if (late.size > 0) readAgain();
    await placeNotes();
  };
  /** The page has changed its bodies: the blocks that it touched have no marks until they are read. */
  const lateChange = (nodes: ReadonlySet<Node>): void => {
    for (const node of nodes) late.add(node);
    sheet?.loosen(nodes);
    if (sheet !== undefined) readAgain();
  };
  /** Reads a marked page anew; where it has other bodies, or cannot be read any more, as if it had just come. */
  const reread = async (): Promise<void> => {
    const mine = turn;
    const before = laid;
    if (sheet === undefined || facts === undefined || before === undefined) return;
    late = new Set();
    const now = tooLarge(page, PAGE_BOUNDS) === undefined ? await readBody(page, facts) : undefined;
    if (mine !== turn) return;
    const isSameBodies =
      now !== undefined &&
      'bodies' in now &&
      now.bodies.length === before.read.bodies.length &&
      now.bodies.every((body, at) => body === before.read.bodies[at]);
    if (!isSameBodies) return read();
    if (isSameText(before.read, now)) return renew(now, before.analysis);
    const analysis = await ask('analyse', { page: facts, reading: now.page.reading });
    if (mine === turn) await renew(now, analysis);
  };
  /** Notes that cannot be shown are told; what was found stays marked. */
  const placeNotes = async (): Promise<void> => {
    try {
      await sheet?.placeNotes();
    } catch (fault) {
      if (!isValid()) return retire();
      tell({ ...shown, detail: `Your notes could not be shown on the page. ${faultWords(fault)}` });
    }
  };
  const lookAtPage = (): PageFacts | TooLong => tooLarge(page, PAGE_BOUNDS) ?? spot(page, address());
  const read = async (next: Wish = wish): Promise<void> => {
    wish = next;
    const gone = lift();
    const mine = turn;
    tell({ state: 'reading' });
    try {
      // the settings come while the page is looked at
      const [kept, said] = await Promise.all([readSettings(), gone.then(lookAtPage)]);
      if (mine !== turn) return;
      settings = kept;
      if ('tooLong' in said) return tell({ state: 'failed', because: 'too long', detail: tooLongWords(said) });
      facts = said;
      const because = decide(facts, settings, wish);
      if (because === 'read') await analyse(facts, mine);
      else tell({ state: 'off', because, page: asFound(facts) });
    } catch (fault) {
      // a reading that another one has replaced may fail in silence
      if (mine === turn) fail(fault);
    }
  };
  const readAgain = paced(reread, fail, over.signal);
  const readNewRoot = paced(() => read(), fail, over.signal);
  const newRoot = (): void => {
    void lift();
    setFlag(page, 'state', 'reading');
    onNewRoot();
    readNewRoot();
  };
  watchRoot(page, guardWith(fail)(newRoot), over.signal);
  return {
    sheet: () => sheet,
    read,
    placeNotes,
    lookAgain,
    async keepNoted() {
      if (facts === undefined || words === undefined) return;
      try {
        await ask('keepNoted', { page: facts, reading: words });
      } catch (fault) {
        if (!isValid()) return retire();
        tell({ ...shown, detail: `The words of this page could not be kept. ${faultWords(fault)}` });
      }
    },
    async follow(next) {
      const before = settings;
      settings = next;
      if (facts === undefined) return;
      const changed = decide(facts, next, wish) !== decide(facts, before, wish);
      if (changed) await read();
      else sheet?.follow(next);
    },
    tellAgain: () => tell(shown),
    fail,
    retire,
  };
}
