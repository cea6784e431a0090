import { isoDate } from '@/lib/model';
import type { IsoDate, LookAnswer, LookProgress, LookRequest, LookSubject } from '@/lib/model';
import { dateWords } from '@/lib/words';

const WAS_WORDS: Readonly<Record<LookRequest['was'], string>> = {
  asked: 'asked, no answer waited for',
  answered: 'answered',
  busy: 'GOV.UK was busy',
  'no connection': 'no connection',
  'too slow': 'no answer in time',
  'not taken in': 'the answer could not be read',
  moved: 'it has moved',
  'not there': 'it is not there',
};

const DAY_MS = 86_400_000;
const DAYS_OF_MONTH = 30.44;
/** Up to so many days, weeks and months are told as such. */
const MOST_DAYS = 13;
const MOST_MONTHS = 23;

export const count = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`;

/** "2 years later"; nothing where a day is not known, or it is not later. */
function laterWords(from: string, to: string): string | undefined {
  if (isoDate(from) === undefined || isoDate(to) === undefined || to <= from) return undefined;
  const days = Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
  if (days <= MOST_DAYS) return `${count(days, 'day')} later`;
  const months = Math.max(1, Math.round(days / DAYS_OF_MONTH));
  return months <= MOST_MONTHS ? `${count(months, 'month')} later` : `${count(Math.floor(months / 12), 'year')} later`;
}

/** Why a passage is offered, in facts that a reader can check; and that it may be there by chance, where they are few. */
export function whyWords(
  { why, date, dateIs }: Pick<LookAnswer, 'why' | 'date' | 'dateIs'>,
  { published = '' }: Pick<LookSubject, 'published'>,
  due: IsoDate | undefined,
): string {
  const { sharedWords, figures, sameBody, namesTitle } = why;
  const facts = [
    `${count(sharedWords, 'word')} shared, marked`,
    ...(figures.length === 0 ? [] : [`${count(figures.length, 'sum or count', 'sums or counts')} in common`]),
    ...(sameBody ? ['the same body'] : []),
    ...(namesTitle ? ['its title names the document that the commitment is in'] : []),
  ];
  const later = laterWords(published, date);
  const isThin = facts.length === 1 && sharedWords <= 2;
  return [
    `${facts.join('; ')}.`,
    ...(later === undefined ? [] : [`${dateIs === 'published' ? 'Published' : 'Changed'} ${later}.`]),
    ...(due !== undefined && date !== '' && date < due ? ['Before it was due.'] : []),
    ...(isThin ? ['It may be about something else.'] : []),
  ].join(' ');
}

/** What is listed of one request: the words or the page that were asked for, and what came of it. */
export function requestWords({ address, was }: LookRequest): { readonly asked: string; readonly was: string } {
  const { pathname, searchParams, host } = new URL(address);
  const body = searchParams.get('filter_organisations');
  const words = searchParams.get('q');
  const asked =
    words === null
      ? `${host}${pathname.replace('/api/content', '')}`
      : `${host}, search: ${words}${body === null ? '' : ` (only ${body})`}`;
  return { asked, was: WAS_WORDS[was] };
}

/** About how many seconds are left: one request a second. */
export function secondsLeft({ plan, searched, chosen, settled }: LookProgress): number {
  const documents = searched < plan.searches.length ? plan.documents : chosen;
  return Math.max(1, plan.searches.length - searched + documents - settled);
}

export const passages = (number: number): string => count(number, 'passage');

/** "From 20 documents read on 28 November 2026." */
export function fromWords({ read, here, place, on }: LookProgress): string {
  const day = dateWords(on);
  const stored = `${count(here, 'document')} on this computer`;
  return place === 'here'
    ? `From ${stored}, looked through on ${day}.`
    : `From ${count(read, 'document')} read at GOV.UK and ${stored}, on ${day}.`;
}

/** What the live region says while it looks: at the beginning, and every ten requests. */
export function askingSaid(requests: number, most: number): string | undefined {
  if (requests === 0) return 'Looking.';
  return requests % 10 === 0 ? `${requests} of at most ${most}.` : undefined;
}
