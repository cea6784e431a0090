import { plural, t, worded } from '@/lib/language';
import type { CommitmentEntry, CommitmentId, IsoDate, LookAllState } from '@/lib/model';
import type { WatchedEntry, WatchedList, WatchGroup } from '@/lib/model';

import type { View } from '../states/view';

/** What the reader watches, and everything known of each, by which it is looked for. */
export interface WatchData {
  readonly list: WatchedList;
  readonly entries: ReadonlyMap<CommitmentId, CommitmentEntry>;
  /** The day of the shipped corpus. */
  readonly edition: IsoDate;
}

export interface WatchPageView {
  readonly view: View<WatchData>;
  /** The looking for all, once it was begun. */
  readonly look?: LookAllState;
}

export interface WatchActs {
  /** Nothing where www.gov.uk cannot be asked from here. */
  readonly lookForAll?: () => void;
  readonly stopLooking: () => void;
  readonly saveCalendar: () => void;
  /** Gives the browser a table. Says its name. */
  readonly saveCsv: (entries: readonly WatchedEntry[]) => string;
  readonly print: () => void;
}

/** The headings of the groups (UI section 10.5). */
export const GROUP_WORDS: Readonly<Record<WatchGroup, string>> = worded({
  'past, nobody looked': 'Past, nobody has looked',
  'due soon': 'Due within 2 months',
  changed: 'Changed on its page',
  later: 'Later',
  'past, looked for': 'Past, looked for',
  'no date': 'No date',
});

/** Why it ended before all were looked for. */
const ENDED: Readonly<Record<Exclude<LookAllState['is'], 'looking' | 'done'>, string>> = worded({
  stopped: 'You stopped it.',
  unavailable: 'GOV.UK did not answer.',
  'no connection': 'This computer is not connected.',
  failed: 'The search could not go on.',
});

function passagesWords({ passages, found }: LookAllState): string {
  return t('{passages} for {commitments}.', {
    passages: plural(passages, '{count} passage', '{count} passages'),
    commitments: plural(found, '{count} commitment', '{count} commitments'),
  });
}

function unreadWords({ unread }: LookAllState): string {
  return plural(
    unread,
    'For {count}, GOV.UK names documents that were not read: look for it by itself.',
    'For {count}, GOV.UK names documents that were not read: look for each by itself.',
  );
}

/** "Looked for 12. 5 passages for 3 commitments. None found for 9."; nothing while it looks. */
export function lookedWords(look: LookAllState): string | undefined {
  const { is, at, of, found, none, unread } = look;
  if (is === 'looking') return undefined;
  return [
    ...(is === 'done' ? [] : [ENDED[is]]),
    t('Looked for {count}.', { count: is === 'done' ? of : at - 1 }),
    ...(found === 0 ? [] : [passagesWords(look)]),
    ...(none === 0 ? [] : [t('None found for {count}.', { count: none })]),
    ...(unread === 0 ? [] : [unreadWords(look)]),
  ].join(' ');
}

/** About how many seconds are left at most: one request a second. */
export function secondsLeftWords({ requests, most }: LookAllState): string {
  return plural(Math.max(1, most - requests.length), 'About {count} second left.', 'About {count} seconds left.');
}

/** "GOV.UK would be asked at most 60 times, in about 1 minute." */
export function wouldAskWords(most: number): string {
  return plural(
    Math.ceil(most / 60),
    'GOV.UK would be asked at most {most} times, in about {count} minute. It would see words of these commitments, and nothing of yours.',
    'GOV.UK would be asked at most {most} times, in about {count} minutes. It would see words of these commitments, and nothing of yours.',
    { most },
  );
}
