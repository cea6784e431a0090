import { isoDate } from '@/lib/model';
import type { IsoDate, LookPlan, LookSearch, LookSubject } from '@/lib/model';

import { LONGEST_SEARCH, formsOf } from './forms';

/** No more requests than these are ever made for one commitment: the reader is told before. */
const SEARCHES = 3;
const RETRIES = 3;
const DOCUMENTS = 20;
const DAY_MS = 86_400_000;

/** The first day that a day, month or year may be. */
function firstDayOf(date: string): IsoDate | undefined {
  return isoDate(`${date}-01-01`.slice(0, 'YYYY-MM-DD'.length));
}

function dayAfter(day: IsoDate): IsoDate {
  return new Date(Date.parse(day) + DAY_MS).toISOString().slice(0, 'YYYY-MM-DD'.length) as IsoDate;
}

/** Where the search begins: the day after publication, or the day of the last finished search, which may have missed some of it. */
function beginning({ published, lookedOn }: LookSubject): IsoDate | undefined {
  const first = published === undefined ? undefined : firstDayOf(published);
  const after = first === undefined ? undefined : dayAfter(first);
  if (lookedOn === undefined) return after;
  return after === undefined || lookedOn > after ? lookedOn : after;
}

/** Searches as the reader wrote them: without what is empty or said twice, no longer than the interface takes. */
function asWritten(words: readonly string[], forms: readonly LookSearch[]): readonly LookSearch[] {
  const written = words.map((one, at): LookSearch => {
    const body = forms[at]?.body;
    const search = one.replaceAll(/\s+/g, ' ').trim().slice(0, LONGEST_SEARCH).trim();
    return { words: search, ...(body === undefined ? {} : { body }) };
  });
  const seen = new Set<string>();
  return written.filter((one) => one.words !== '' && !seen.has(one.words) && seen.add(one.words));
}

/** One search by the first of its forms, and no more documents than these: where many commitments share the requests. */
export function planWithin(subject: LookSubject, documents: number): LookPlan {
  const whole = planOf(subject);
  const searches = whole.searches.slice(0, 1);
  const most = searches.length + documents;
  return { ...whole, searches, documents, retries: Math.min(documents, 1), most };
}

/**
 * What would be asked of www.gov.uk for a commitment, and at most how often.
 * @param words instead of those of its forms, as the reader wrote them
 */
export function planOf(subject: LookSubject, words?: readonly string[]): LookPlan {
  const forms = formsOf(subject);
  const searches = (words === undefined ? forms : asWritten(words, forms)).slice(0, SEARCHES);
  const from = beginning(subject);
  return {
    searches,
    retries: RETRIES,
    documents: DOCUMENTS,
    most: searches.length + RETRIES + DOCUMENTS,
    ...(from === undefined ? {} : { from }),
  };
}
