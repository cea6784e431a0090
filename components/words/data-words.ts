import type { Keeping } from '../hooks/use-keeping';

const BYTES_EACH = 1_000_000;

const sizeWords = (bytes: number): string =>
  bytes < BYTES_EACH ? 'less than 1 MB' : `${Math.round(bytes / BYTES_EACH)} MB`;

/** Whether the browser keeps the data, in sentences. */
export function keepingWords(keeping: Keeping): string {
  if (keeping.is === 'asking') return 'Your browser is being asked to keep this data.';
  const used = keeping.bytes === undefined ? '' : ` It takes up ${sizeWords(keeping.bytes)}.`;
  return keeping.is === 'kept'
    ? `Your browser keeps this data until you remove it.${used}`
    : `Your browser was asked to keep this data and has not promised it: it may clear it when this computer runs out of space. A backup file is safe from that.${used}`;
}

export const FORGET_WORDS = {
  everything: {
    headline: 'Forget everything?',
    text: 'Removes from this computer: your notes, drafts, bin and earlier versions; your views, records and names; packs and saved pages; which pages you have read; the search index; your settings. Files that you saved stay where they are.',
    warning: 'This cannot be taken back. Only a backup file brings it back.',
    missing: 'Nothing was forgotten. Type the word delete first.',
    done: 'Everything is forgotten. Pledgemark notices pages again: those that are open now, and those you open next.',
  },
  page: {
    headline: 'Forget this page?',
    text: 'Removes from this computer: that you read it, its saved words, your notes and drafts on it with their earlier versions, and what you recorded from it. Your additions from other pages stay.',
    done: 'This page is forgotten. Pledgemark notices it again when you next open it.',
  },
} as const;
