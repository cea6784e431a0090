import { dateWords } from '@/lib/words';
import type { FoundDocument, Preview, Way } from './import-view';

export const WAY_WORDS: Readonly<
  Record<Way, { readonly label: string; readonly field: string; readonly hint: string }>
> = {
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
};

const SECOND = 60;
const KB = 1000;

const figures = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

export const documentWords = (count: number): string =>
  `${figures.format(count)} ${count === 1 ? 'document' : 'documents'}`;

/** "about 40 seconds", "about 3 minutes". */
export function secondsWords(seconds: number): string {
  if (seconds < SECOND) return `about ${Math.max(1, Math.round(seconds))} ${seconds < 1.5 ? 'second' : 'seconds'}`;
  const minutes = Math.round(seconds / SECOND);
  return `about ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`;
}

/** "about 200 kB", "about 1.2 MB". */
export function bytesWords(bytes: number): string {
  return bytes < KB * KB
    ? `about ${figures.format(Math.max(1, Math.round(bytes / KB)))} kB`
    : `about ${figures.format(bytes / KB / KB)} MB`;
}

/** "Policy paper · 3 March 2026", as far as GOV.UK says it. */
export function foundFacts({ kind, date }: FoundDocument): string {
  return [kind, date === undefined ? undefined : dateWords(date)].filter((fact) => fact !== undefined).join(' · ');
}

/** What bringing in so many of them takes. */
export function takesWords({ bytesEach, perSecond }: Preview, count: number): string {
  return `It takes ${bytesWords(bytesEach * count)} of this computer’s storage and ${secondsWords(count / perSecond)}.`;
}
