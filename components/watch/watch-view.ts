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
export const GROUP_WORDS: Readonly<Record<WatchGroup, string>> = {
  'past, nobody looked': 'Past, nobody has looked',
  'due soon': 'Due within 2 months',
  changed: 'Changed on its page',
  later: 'Later',
  'past, looked for': 'Past, looked for',
  'no date': 'No date',
};

const counted = (count: number, one: string): string => `${count} ${count === 1 ? one : `${one}s`}`;

const ENDED: Readonly<Record<Exclude<LookAllState['is'], 'looking'>, string>> = {
  done: '',
  stopped: 'You stopped it. ',
  unavailable: 'GOV.UK did not answer. ',
  'no connection': 'This computer is not connected. ',
  failed: 'The search could not go on. ',
};

/** "Looked for 12. 5 passages for 3 commitments. None found for 9."; nothing while it looks. */
export function lookedWords(look: LookAllState): string | undefined {
  const { is, at, of, passages, found, none, unread } = look;
  if (is === 'looking') return undefined;
  const done = is === 'done' ? of : at - 1;
  return [
    `${ENDED[is]}Looked for ${done}.`,
    ...(found === 0 ? [] : [`${counted(passages, 'passage')} for ${counted(found, 'commitment')}.`]),
    ...(none === 0 ? [] : [`None found for ${none}.`]),
    ...(unread === 0
      ? []
      : [
          `For ${unread}, GOV.UK names documents that were not read: look for ${unread === 1 ? 'it' : 'each'} by itself.`,
        ]),
  ].join(' ');
}

/** About how many seconds are left at most: one request a second. */
export function secondsLeftWords({ requests, most }: LookAllState): string {
  return `About ${counted(Math.max(1, most - requests.length), 'second')} left.`;
}

/** "GOV.UK would be asked at most 60 times, in about 1 minute." */
export function wouldAskWords(most: number): string {
  const minutes = Math.ceil(most / 60);
  return `GOV.UK would be asked at most ${most} times, in about ${counted(minutes, 'minute')}. It would see words of these commitments, and nothing of yours.`;
}
