import { isoDate, londonDay } from '@/lib/model';
import type { IsoDate } from '@/lib/model';

import { jsonLdOf } from './json-ld';
import { DATE_LINES, METADATA } from './periods';
import { firstOf, metaOf, wordsOf } from './words';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DATE = String.raw`(\d{1,2})\s+([A-Z][a-z]{2,8})\s+(\d{4})`;
const PRINTED = new RegExp(DATE);
const PUBLISHED = { term: /^published:?$/i, line: new RegExp(`published:?\\s*${DATE}`, 'i') };
const UPDATED = { term: /^(?:last )?updated:?$/i, line: new RegExp(`updated:?\\s*${DATE}`, 'i') };
/** The machine's own dates begin with the day. */
const INSTANT = /^\d{4}-\d{2}-\d{2}(?:T|$)/;

/**
 * The days on which a document was published and last updated: what the page prints, else what its metas and JSON-LD
 * say. An HTML attachment that was changed prints "Updated" alone: then that day is the day its words were published.
 */
export function datesOf(document: Document): { readonly published?: IsoDate; readonly updated?: IsoDate } {
  const updated = printedDate(document, UPDATED);
  const published =
    printedDate(document, PUBLISHED) ??
    dayOf(metaOf(document, 'govuk:first-published-at')) ??
    dayOf(jsonLdOf(document).datePublished) ??
    (document.querySelector('main .publication-external') ? updated : undefined);
  return { ...(published ? { published } : {}), ...(updated ? { updated } : {}) };
}

function printedDate(document: Document, word: typeof PUBLISHED): IsoDate | undefined {
  for (const list of firstOf(document, METADATA)) {
    for (const term of firstOf(list, 'dt')) {
      if (!word.term.test(wordsOf(term)) || !term.nextElementSibling) continue;
      const day = readDay(PRINTED.exec(wordsOf(term.nextElementSibling)));
      if (day) return day;
    }
  }
  for (const selector of DATE_LINES) {
    for (const line of firstOf(document, selector)) {
      const day = readDay(word.line.exec(wordsOf(line)));
      if (day) return day;
    }
  }
  return undefined;
}

/** "4 March 2024" as `2024-03-04`. */
function readDay(date: RegExpExecArray | null): IsoDate | undefined {
  const [day = '', name = '', year = ''] = date?.slice(1) ?? [];
  const month = MONTHS.findIndex((known) => known.toLowerCase() === name.toLowerCase()) + 1;
  return isoDate(`${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`);
}

/** The London day of a moment, for GOV.UK's days are London's: `2013-04-15T23:30:00Z` → `2013-04-16`. */
function dayOf(instant: string | undefined): IsoDate | undefined {
  if (instant === undefined || !INSTANT.test(instant)) return undefined;
  const time = Date.parse(instant);
  return Number.isNaN(time) ? undefined : londonDay(time);
}
