import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';

import type { Span } from '@/lib/model';

import { chance, oneOf } from './chance';
import type { Pick } from './chance';
import type { Change } from './change';
import { OF_LISTS } from './changes-of-lists';
import { OF_PAGES } from './changes-of-pages';
import { OF_PARTS } from './changes-of-parts';
import { OF_PLACE } from './changes-of-place';
import { OF_SETTING } from './changes-of-setting';
import { OF_WORDS } from './changes-of-words';
import { EDITS } from './edits';
import { PAGES } from './pages';
import type { PageKind } from './pages';
import { PAGES_OF_PARTS } from './pages-of-parts';
import { quoteIn } from './quotes';
import { traced } from './traced-text';
import type { TracedText } from './traced-text';

/** A page, a quote on it, and the page after a change of one kind. */
export interface AnchoringCase {
  readonly kind: string;
  readonly page: string;
  /** The main change first, and then what else was changed on the page. */
  readonly edits: readonly string[];
  readonly before: string;
  readonly after: TracedText;
  readonly quote: Span;
}

const TUNED_ON: readonly Change[] = [...OF_SETTING, ...OF_WORDS, ...OF_PLACE, ...OF_LISTS, ...OF_PAGES];

/** Which kinds of change and of pages the cases are of. */
export const PARTS = ['all', 'tuned on', 'held out'] as const;
export type Part = (typeof PARTS)[number];

/** No rule was tuned on the changes and pages that are held out. */
const OF_PART: Readonly<Record<Part, { changes: readonly Change[]; pages: readonly PageKind[] }>> = {
  all: { changes: [...TUNED_ON, ...OF_PARTS], pages: [...PAGES, ...PAGES_OF_PARTS] },
  'tuned on': { changes: TUNED_ON, pages: PAGES },
  'held out': { changes: OF_PARTS, pages: PAGES_OF_PARTS },
};

const FOLDER = resolve(import.meta.dirname, '../../tests/fixtures/policy-texts');
/** So much of a text is a page: the same forms come again on longer ones. */
const LONGEST = 5000;

const POLICY = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(resolve(FOLDER, name), 'utf8'));

function policyPage(pick: Pick): string {
  const text = oneOf(POLICY, pick, '');
  const starts = [0, ...Array.from(text.matchAll(/\n+(?=.)/g), ({ 0: gap, index }) => index + gap.length)];
  const start = oneOf(
    starts.filter((at) => text.length - at > LONGEST / 2 || at === 0),
    pick,
    0,
  );
  return text.slice(start, start + LONGEST).trim();
}

function pageBy(pick: Pick, part: Part): readonly [string, string] {
  const { pages } = OF_PART[part];
  const kind = pick(2) === 0 ? undefined : pages[pick(pages.length)];
  return kind ? [kind.name, kind.write(pick)] : ['policy', policyPage(pick)];
}

/** Where what is left of the quote stands. */
function quoteNow(after: TracedText, quote: Span): Span {
  const isOwn = (from: number): boolean => from >= quote.start && from < quote.end;
  const first = after.from.findIndex(isOwn);
  return first < 0 ? { start: 0, end: 0 } : { start: first, end: after.from.findLastIndex(isOwn) + 1 };
}

/** So often another page and quote is tried for a change that does not apply. */
const TRIES = 20;
/** Of so many cases one has a second change anywhere on the page, and one a third. */
const ALONE = 3;

function caseOf(change: Change, pick: Pick, part: Part): AnchoringCase | undefined {
  for (let tried = 0; tried < TRIES; tried++) {
    const [page, before] = pageBy(pick, part);
    const quote = quoteIn(before, pick);
    // no text that this page was taken from: it holds the quote
    const others = [...POLICY, pageBy(pick, part)[1]].filter((text) => !text.includes(before));
    let after = change.make(traced(before), { pick, quote, others });
    if (after.text === before) continue;
    const edits = [change.name];
    for (let count = Math.max(0, pick(2 * ALONE) - ALONE); count > 0; count--) {
      const edit = EDITS[pick(EDITS.length)];
      const now = quoteNow(after, quote);
      if (!edit || now.end === 0) break;
      after = edit.make(after, { pick, quote: now, others });
      edits.push(edit.name);
    }
    return { kind: change.name, page, edits, before, after, quote };
  }
  return undefined;
}

/** The cases of a seed: all kinds of change in turn. */
export function* casesOf(seed: number, count: number, part: Part): Generator<AnchoringCase> {
  const pick = chance(seed);
  const kinds = OF_PART[part].changes;
  for (let at = 0; at < count; at++) {
    const change = kinds[at % kinds.length];
    const made = change && caseOf(change, pick, part);
    if (made) yield made;
  }
}
