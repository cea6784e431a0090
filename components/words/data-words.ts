import { plural, t, worded } from '@/lib/language';
import { VERSIONS_KEPT, isoDate } from '@/lib/model';
import type { IsoDate, IsoInstant } from '@/lib/model';

const DAY_MS = 86_400_000;

/** Whether the browser keeps the data until the reader removes them, and how many bytes there are. */
export type Keeping =
  | { readonly is: 'asking' }
  | { readonly is: 'kept' | 'not promised'; readonly bytes: number | undefined };

const BYTES_EACH = 1_000_000;

function usedWords(bytes: number): string {
  if (bytes < BYTES_EACH) return t('It takes up less than 1 MB.');
  return t('It takes up {size} MB.', { size: Math.round(bytes / BYTES_EACH) });
}

/** Whether the browser keeps the data, in sentences. */
export function keepingWords(keeping: Keeping): string {
  if (keeping.is === 'asking') return t('Your browser is being asked to keep this data.');
  const used = keeping.bytes === undefined ? '' : ` ${usedWords(keeping.bytes)}`;
  return keeping.is === 'kept'
    ? `${t('Your browser keeps this data until you remove it.')}${used}`
    : `${t('Your browser was asked to keep this data and has not promised it: it may clear it when this computer runs out of space. A backup file is safe from that.')}${used}`;
}

/** Which words of a page are kept. */
export function versionsWords(): string {
  return t(
    'Of each page that you saved or wrote on, Pledgemark keeps the words that it had first and last, those that your notes and drafts were written on, and those of its last 2 changes. Of all others it keeps the last of each hour, {most} a page at most.',
    { most: VERSIONS_KEPT },
  );
}

export const FORGET_WORDS = worded({
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
} as const);

/** "Last backup: 9 days ago", by London's days. */
export function backupWords(backup: { readonly at?: IsoInstant; readonly changes: number }, today: IsoDate): string {
  if (backup.at === undefined) return t('No backup yet');
  const day = isoDate(backup.at.slice(0, 'YYYY-MM-DD'.length)) ?? today;
  const days = Math.max(0, Math.round((Date.parse(today) - Date.parse(day)) / DAY_MS));
  if (days === 0) return t('Last backup: today');
  return plural(days, 'Last backup: yesterday', 'Last backup: {count} days ago');
}
