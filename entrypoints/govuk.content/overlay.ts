import type { Gesture } from '@/lib/gesture';
import type { MarkSpan } from '@/lib/highlight';
import { t, told } from '@/lib/language';
import { ask } from '@/lib/messages';
import type { Question } from '@/lib/messages';
import type { Analysis, DescribedWords, NotePage, QuoteSelector, Settings, Span, WordsChanged } from '@/lib/model';
import { rangeOf } from '@/lib/text';

import { openCardBox } from './card-box';
import { cardSays } from './card-says';
import type { Arrival } from './card-says';
import { WORDS_SAID, changeWords } from './change-words';
import { startClip } from './clips';
import { tellContents } from './contents';
import { describeWords } from './correct';
import { openPageContext } from './page-context';
import type { PageContext } from './page-context';
import { refusalsSaid } from './faults';
import type { Guard } from './faults';
import { listenForKeys } from './keys';
import { layMarginOver } from './margin-layer';
import { offerNotes, selectedSpan } from './note-button';
import { openNotice } from './notice';
import { placeNotes, quoteOf, startNote } from './notes';
import { openBesidePage } from './panel';
import { layPaper } from './paper-layer';
import type { Look } from './mark-painter';
import { followPointer } from './pointer';
import type { Read } from './read-body';
import { inSlices } from './slices';
import { visitMarks } from './visiting';

/** A page that was read and analysed, and what lies over it. */
export interface Overlay {
  readonly follow: (settings: Settings) => void;
  readonly placeNotes: () => Promise<void>;
  /** Has the words of the page kept, if there are notes on it. */
  readonly keepWords: () => Promise<unknown>;
  /** Settles when all that is near the window is marked. */
  readonly settled: () => Promise<void>;
  /** The page was read anew, or other things were found in it: only the marks of blocks that differ change. */
  readonly renew: (read: Read, analysis: Analysis) => void;
  /** The page has changed these nodes: the marks of their blocks go, until it is read anew. */
  readonly loosen: (nodes: ReadonlySet<Node>) => void;
  /** What became of the commitments, anew. */
  readonly takeSigns: (signs: Analysis['signs']) => void;
  readonly show: (id: MarkSpan['id']) => boolean;
  readonly describeWords: (span: Span) => DescribedWords;
  /** Lets the reader move the ends of a find's words, and keeps what was chosen. */
  readonly changeWords: (id: MarkSpan['id']) => Promise<WordsChanged>;
  readonly stopChanging: () => void;
  /** Says these words, and gives the focus to an item: this one, else the first after a place. */
  readonly arrive: (arrival: Arrival) => void;
  readonly outline: (id: MarkSpan['id'] | undefined) => void;
  readonly outlined: () => MarkSpan['id'] | undefined;
  /** Selects these words and brings them into view. */
  readonly showPlace: (span: Span) => boolean;
  /** The words that the reader has selected, described. */
  readonly selectedQuote: () => { readonly page: NotePage; readonly selector: QuoteSelector } | undefined;
  /** Begins a note on the words of a find; answers why it was not begun. */
  readonly noteOn: (id: MarkSpan['id'], gesture: Gesture) => Promise<string | undefined>;
  readonly command: (name: Question<'command'>['name'], gesture: Gesture) => Promise<void>;
  /** Takes everything of ours away; settles when the page is as it was. */
  readonly lift: () => Promise<void>;
}

export interface OverlayNeeds {
  readonly read: Read;
  readonly analysis: Analysis;
  readonly settings: Settings;
  readonly guard: Guard;
  /** The reader has said of an item what it is, or that it is none. */
  readonly corpusChanged: (arrival?: Arrival) => Promise<void>;
  /** Runs a write to the page of which the page's watcher shall take no notice. */
  readonly write: PageContext['write'];
  readonly whole: PageContext['whole'];
}

const lookOf = ({ density, sayMarks }: Settings): Look => ({ density, voice: sayMarks ? 'spoken' : 'quiet' });

export function layOut(page: Document, needs: OverlayNeeds): Overlay {
  const { write } = needs;
  let { settings } = needs;
  const visit = new AbortController();
  const { signal } = visit;
  const guard = refusalsSaid(needs.guard, (words) => context.say(told(words)));
  const { context, clear, takeSigns, renew } = openPageContext({
    page,
    read: needs.read,
    analysis: needs.analysis,
    whole: needs.whole,
    settings: () => settings,
    write,
    guard,
    signal,
    slices: (work) =>
      inSlices(work).catch((fault: unknown) => {
        guard(() => Promise.reject(fault))();
      }),
  });
  const { painter } = context;
  guard(() => tellContents(page, needs.read.facts))();
  painter.look(lookOf(settings));
  const box = openCardBox(context, {
    onNote: (span, gesture) => startNote(context, span, gesture, span.id),
    ...cardSays(context, () => box, needs.corpusChanged),
    onBack: (span) => void visiting.visit(span),
  });
  const visiting = visitMarks(context, box);
  /** Where the panel does not open, the item's card says how; where it would cover the page, the card comes first. */
  const openItem = async (span: MarkSpan, gesture: Gesture): Promise<void> => {
    const opening = await openBesidePage(span, gesture);
    if (opening === 'not beside the page') return box.open(span);
    if (opening.opened) return box.close();
    box.open(span);
    box.answered(opening);
  };
  const notice = openNotice(context, (said) => needs.corpusChanged({ words: said }));
  const margin = layMarginOver(context, guard(openItem));
  const paper = layPaper(context);
  listenForKeys(context, { box, visiting, openItem });
  followPointer(context, { box, visited: visiting.current, openItem });
  offerNotes(context, (span, is, gesture) =>
    is === 'note' ? startNote(context, span, gesture) : startClip(context, span, is, gesture),
  );
  const spanOf = (id: MarkSpan['id']): MarkSpan | undefined => painter.spans().find((span) => span.id === id);
  /** The item that is open in the panel. */
  let here: MarkSpan['id'] | undefined;
  const outline = (id: MarkSpan['id'] | undefined): void => {
    here = id;
    margin.outline(id);
  };
  /** Counts the askings for notes: the latest counts. */
  let placing = 0;
  /** Ends the choosing of words that is under way. */
  let changing: AbortController | undefined;
  return {
    follow(next) {
      settings = next;
      if (next.density === 'off') box.close();
      painter.look(lookOf(next));
      paper.follow(next);
      margin.refresh();
    },
    settled: painter.settled,
    renew(read, analysis) {
      // what was chosen and what is open stand in the text that was read before
      changing?.abort();
      const open = box.current();
      renew(read, analysis);
      const now = open && spanOf(open.id);
      if (open !== undefined && (now?.start !== open.start || now.end !== open.end)) box.close();
      margin.refresh();
    },
    loosen: painter.loosen,
    takeSigns(signs) {
      takeSigns(signs);
      margin.refresh();
    },
    async placeNotes() {
      placing += 1;
      const mine = placing;
      await placeNotes(context, () => mine !== placing);
      margin.refresh();
    },
    keepWords: () => ask('keepNoted', { page: context.read.facts, reading: context.read.page.reading }),
    show(id) {
      const span = spanOf(id);
      if (span === undefined) return false;
      outline(id);
      if (visiting.visit(span)) return true;
      const words = rangeOf(context.read.page, span)?.startContainer.parentElement;
      words?.scrollIntoView({ block: 'center', behavior: 'instant' });
      return words !== null && words !== undefined;
    },
    outline,
    outlined: () => here,
    showPlace(span) {
      const range = rangeOf(context.read.page, span);
      if (range === undefined) return false;
      page
        .getSelection()
        ?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
      range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      return true;
    },
    selectedQuote() {
      const selected = selectedSpan(context);
      return selected && { page: context.read.notePage, selector: quoteOf(context, selected.span) };
    },
    describeWords: (span) => describeWords(context, span),
    async changeWords(id) {
      changing?.abort();
      const span = spanOf(id);
      if (span === undefined) return 'not there';
      changing = new AbortController();
      margin.outline(undefined);
      const how = await changeWords(context, span, AbortSignal.any([signal, changing.signal]));
      if (how === 'changed') await needs.corpusChanged({ words: WORDS_SAID[how], id });
      else if (!signal.aborted) {
        margin.outline(here);
        visiting.visit(span);
        context.say(WORDS_SAID[how]);
      }
      return how;
    },
    stopChanging: () => changing?.abort(),
    arrive({ words, id, after = Number.POSITIVE_INFINITY, change = null }) {
      const kinds = painter.kinds();
      const next = painter.spans().find(({ kind, start }) => start >= after && kinds.includes(kind));
      const span = (id && spanOf(id)) ?? next;
      if (span !== undefined) visiting.visit(span);
      context.say(words);
      if (change !== null) notice.show(words, change);
    },
    async noteOn(id, gesture) {
      const span = spanOf(id);
      if (span === undefined) return undefined;
      const opening = await startNote(context, span, gesture, id);
      return !opening.opened && opening.because === 'fault' ? opening.hint : undefined;
    },
    async command(name, gesture) {
      if (name !== 'note-on-selection') return visiting.step(name === 'next-mark' ? 1 : -1);
      const span = selectedSpan(context)?.span ?? visiting.current();
      if (span === undefined) context.say(t('Select words first, then make a note.'));
      else box.answered(await startNote(context, span, gesture));
    },
    lift() {
      visit.abort();
      box.close();
      notice.close();
      margin.lower();
      paper.lower();
      return clear();
    },
  };
}
