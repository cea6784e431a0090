import { ask } from '@/lib/messages';
import { FIRST_SETTINGS, PAGE_BOUNDS } from '@/lib/model';
import type { Analysis, Because, PageFacts, Settings, TooLong, Visit, Wish } from '@/lib/model';
import { asFound, decide, tooLarge } from '@/lib/page';
import { readSettings } from '@/lib/settings';

import { faultWords, guardWith, whyUnread } from './faults';
import { setFlag } from './flags';
import { watchBodies } from './late-changes';
import type { BodyWatch } from './late-changes';
import type { PageVisit, VisitNeeds } from './page-visit';
import { paced } from './paced';
import { hasSameBodies, isSameText, readBody, takenFor } from './read-body';
import type { Read } from './read-body';
import type { Overlay, OverlayNeeds, layOut } from './overlay';
import { watchRoot } from './watch-root';

export function openVisit(page: Document, { isValid, onNewRoot, overPage, ...is }: VisitNeeds): PageVisit {
  let settings: Settings = FIRST_SETTINGS;
  let wish: Wish = 'arrived';
  let overlay: Overlay | undefined;
  let shown: Visit = { state: 'reading' };
  let facts: PageFacts | undefined;
  let laid: { readonly read: Read; readonly analysis: Analysis } | undefined;
  let turn = 0;
  let watch: BodyWatch | undefined;
  /** Nodes that the page changed while it was being read. */
  let late = new Set<Node>();
  const over = new AbortController();

  const lift = (): Promise<void> => {
    turn += 1;
    watch?.stop();
    const gone = overlay?.lift() ?? Promise.resolve();
    watch = undefined;
    overlay = undefined;
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
    if (overlay === undefined || facts === undefined || before === undefined) return;
    const analysis = await ask('analyse', { page: facts, reading: before.read.page.reading });
    if (mine !== turn) return;
    if (laid !== before) return lookAgain(); // read anew meanwhile
    if (analysis.key === before.analysis.key) return overlay.takeSigns(analysis.signs);
    await renew(before.read, analysis);
  };
  /** Lays what was found over a page that is marked already: only what differs is written, and the page stays ready. */
  const renew = async (of: Read, analysis: Analysis): Promise<void> => {
    const mine = turn;
    const read = settle(of, analysis);
    overlay?.renew(read, analysis);
    overlay?.loosen(late);
    await overlay?.settled();
    if (mine !== turn) return;
    tell({ state: 'ready', page: read.facts, notePage: read.notePage, analysis: analysis.key });
    await placeNotes();
  };
  /** Takes what was read for the page that it was found to be. */
  const settle = (before: Read, analysis: Analysis): Read => {
    const read = takenFor(analysis.page, before);
    facts = read.facts;
    laid = { read, analysis };
    return read;
  };
  /** Lays marks and margin over a page that was read. */
  const lay = (lays: typeof layOut, given: Pick<OverlayNeeds, 'read' | 'analysis' | 'write' | 'whole'>): Overlay =>
    lays(page, {
      ...given,
      settings,
      guard: guardWith(fail),
      async corpusChanged(arrival) {
        await lookAgain();
        if (arrival !== undefined) overlay?.arrive(arrival);
      },
    });
  const off = (of: PageFacts, because: Because): void => {
    tell({ state: 'off', because, page: asFound(of) });
    // what the second script offers where files are announced is offered in the panel too
    if (because === 'offered' && of.attachments.some(({ readable }) => !readable)) overPage().catch(() => undefined);
  };
  /** @param settled settles when the settings are there, which the reading of the page does not wait for */
  const analyse = async (of: PageFacts, mine: number, settled: Promise<void>): Promise<void> => {
    const bodies = is.bodies();
    // watched from before it is read: what changes meanwhile is read again
    watch = watchBodies(page, bodies, guardWith(fail)(lateChange));
    late = new Set();
    // it comes while the page is read and its items are found; where it does not, that is told below
    const loading = overPage();
    loading.catch(() => undefined);
    const before = await readBody(of, bodies);
    if (mine !== turn) return;
    if ('because' in before) {
      watch.stop();
      await settled;
      if (mine !== turn) return;
      const because = decide(of, settings, wish);
      if (because !== 'read') return off(of, because);
      return tell({ state: 'failed', page: asFound(of), ...before });
    }
    const asked = ask('analyseIfWanted', { page: of, reading: before.page.reading, wish });
    const [answer, { layOut: lays, atWords }] = await Promise.all([asked, loading, settled]);
    await atWords;
    if (mine !== turn) return;
    if ('because' in answer) {
      watch.stop();
      return off(of, answer.because);
    }
    const { analysis, part } = answer;
    // the beginning of a long page is marked while the rest is found
    const whole = part === 'first' ? ask('analyse', { page: of, reading: before.page.reading }) : analysis;
    overlay = lay(lays, { read: takenFor(analysis.page, before), analysis, write: watch.write, whole });
    overlay.loosen(late);
    const found = await whole;
    if (mine !== turn) return;
    await renew(before, found);
    if (mine === turn && late.size > 0) readAgain();
  };
  /** The page has changed its bodies: the blocks that it touched have no marks until they are read. */
  const lateChange = (nodes: ReadonlySet<Node>): void => {
    for (const node of nodes) late.add(node);
    overlay?.loosen(nodes);
    if (overlay !== undefined) readAgain();
  };
  /** Reads a marked page anew; where it has other bodies, or cannot be read any more, as if it had just come. */
  const reread = async (): Promise<void> => {
    const mine = turn;
    const before = laid;
    if (overlay === undefined || facts === undefined || before === undefined) return;
    late = new Set();
    const now = tooLarge(page, PAGE_BOUNDS) === undefined ? await readBody(facts, is.bodies()) : undefined;
    if (mine !== turn) return;
    if (now === undefined || !hasSameBodies(before.read, now)) return read();
    if (isSameText(before.read, now)) return renew(now, before.analysis);
    const analysis = await ask('analyse', { page: facts, reading: now.page.reading });
    if (mine === turn) await renew(now, analysis);
  };
  /** What fails beside the marks is told; what was found stays marked. */
  const orTell = async (what: string, act: () => Promise<unknown> | undefined): Promise<void> => {
    try {
      await act();
    } catch (fault) {
      if (!isValid()) return retire();
      tell({ ...shown, detail: `${what} ${faultWords(fault)}` });
    }
  };
  const placeNotes = (): Promise<void> =>
    orTell('Your notes could not be shown on the page.', () => overlay?.placeNotes());
  const lookAtPage = (): PageFacts | TooLong => tooLarge(page, PAGE_BOUNDS) ?? is.facts();
  const read = async (next: Wish = wish): Promise<void> => {
    wish = next;
    const gone = lift();
    const mine = turn;
    tell({ state: 'reading' });
    try {
      const settled = readSettings().then((kept) => void (settings = kept));
      // a fault is told where it is awaited
      settled.catch(() => undefined);
      await gone;
      if (mine !== turn) return;
      const said = lookAtPage();
      if ('tooLong' in said) return tell({ state: 'failed', because: 'too long', detail: said.tooLong });
      facts = said;
      if (facts.verdict !== 'annotate') {
        await settled;
        if (mine !== turn) return;
        const because = decide(facts, settings, wish);
        if (because !== 'read') return off(facts, because);
      }
      await analyse(facts, mine, settled);
    } catch (fault) {
      // a reading that another one has replaced may fail in silence
      if (mine === turn) fail(fault);
    }
  };
  /** What is marked stays so where the background is stopped again and again: it is asked later. */
  const rereadAtLast = (): Promise<void> =>
    reread().catch((fault: unknown) => {
      if ((fault as Error).name !== 'AnswerLost') throw fault;
      readAgain();
    });
  const readAgain = paced(rereadAtLast, fail, over.signal);
  const readNewRoot = paced(() => read(), fail, over.signal);
  const newRoot = (): void => {
    void lift();
    setFlag(page, 'state', 'reading');
    onNewRoot();
    readNewRoot();
  };
  watchRoot(page, guardWith(fail)(newRoot), over.signal);
  return {
    overlay: () => overlay,
    read,
    placeNotes,
    lookAgain,
    keepNoted: () => orTell('The words of this page could not be kept.', () => overlay?.keepWords()),
    async follow(next) {
      const before = settings;
      settings = next;
      if (facts === undefined) return;
      const changed = decide(facts, next, wish) !== decide(facts, before, wish);
      if (changed) await read();
      else overlay?.follow(next);
    },
    tellAgain: () => tell(shown),
    fail,
    retire,
  };
}
