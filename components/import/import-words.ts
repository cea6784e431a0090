import { plural, t, worded } from '@/lib/language';
import { dateWords } from '@/lib/words';
import type { FoundDocument, Preview, Way } from './import-view';

export const WAY_WORDS: Readonly<
  Record<Way, { readonly label: string; readonly field: string; readonly hint: string }>
> = worded({
  address: {
    label: 'One page',
    field: 'Address of the page',
    hint: 'A page of www.gov.uk. The documents that it announces come with it.',
  },
  collection: {
    label: 'A collection',
    field: 'Address of the collection',
    hint: 'A page of www.gov.uk that lists documents under one heading.',
  },
  search: { label: 'A search', field: 'Words to search GOV.UK for', hint: 'These words are sent to www.gov.uk.' },
});

const SECOND = 60;
const KB = 1000;

const figures = (count: number): string => count.toLocaleString('en-GB', { maximumFractionDigits: 1 });

/** "1,200 documents". */
export const documentWords = (count: number): string =>
  plural(count, '{count} document', '{count} documents', { count: figures(count) });

/** What the button says that brings in so many of them. */
export const bringWords = (count: number): string =>
  plural(count, 'Bring in {count} document', 'Bring in {count} documents', { count: figures(count) });

/** How many were brought in, and how many of these were here before. */
export function broughtWords(arrived: number, already: number): string {
  const count = figures(arrived);
  if (already === 0) return plural(arrived, '{count} document brought in.', '{count} documents brought in.', { count });
  return plural(
    arrived,
    '{count} document brought in, {already} of them you had already.',
    '{count} documents brought in, {already} of them you had already.',
    { count, already },
  );
}

/** "about 40 seconds", "about 3 minutes". */
export function secondsWords(seconds: number): string {
  if (seconds < SECOND)
    return plural(Math.max(1, Math.round(seconds)), 'about {count} second', 'about {count} seconds');
  return plural(Math.round(seconds / SECOND), 'about {count} minute', 'about {count} minutes');
}

/** "about 200 kB", "about 1.2 MB". */
export function bytesWords(bytes: number): string {
  return bytes < KB * KB
    ? t('about {size} kB', { size: figures(Math.max(1, Math.round(bytes / KB))) })
    : t('about {size} MB', { size: figures(bytes / KB / KB) });
}

/** "Policy paper · 3 March 2026", as far as GOV.UK says it. */
export function foundFacts({ kind, date }: FoundDocument): string {
  return [kind, date === undefined ? undefined : dateWords(date)].filter((fact) => fact !== undefined).join(' · ');
}

/** What bringing in so many of them takes. */
export function takesWords({ bytesEach, perSecond }: Preview, count: number): string {
  return t('It takes {size} of this computer’s storage and {time}.', {
    size: bytesWords(bytesEach * count),
    time: secondsWords(count / perSecond),
  });
}
