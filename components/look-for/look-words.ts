import { plural, t, worded } from '@/lib/language';
import { isoDate } from '@/lib/model';
import type { IsoDate, LookAnswer, LookProgress, LookRequest, LookSubject } from '@/lib/model';
import { dateWords } from '@/lib/words';

const WAS_WORDS: Readonly<Record<LookRequest['was'], string>> = worded({
  asked: 'asked, no answer waited for',
  answered: 'answered',
  busy: 'GOV.UK was busy',
  'no connection': 'no connection',
  'too slow': 'no answer in time',
  'not taken in': 'the answer could not be read',
  moved: 'it has moved',
  'not there': 'it is not there',
});

const DAY_MS = 86_400_000;
const DAYS_OF_MONTH = 30.44;
/** Up to so many days, weeks and months are told as such. */
const MOST_DAYS = 13;
const MOST_MONTHS = 23;

/** "2 years later"; nothing where a day is not known, or it is not later. */
function laterWords(from: string, to: string): string | undefined {
  if (isoDate(from) === undefined || isoDate(to) === undefined || to <= from) return undefined;
  const days = Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
  if (days <= MOST_DAYS) return plural(days, '{count} day later', '{count} days later');
  const months = Math.max(1, Math.round(days / DAYS_OF_MONTH));
  return months <= MOST_MONTHS
    ? plural(months, '{count} month later', '{count} months later')
    : plural(Math.floor(months / 12), '{count} year later', '{count} years later');
}

/** Why a passage is offered, in facts that a reader can check; and that it may be there by chance, where they are few. */
export function whyWords(
  { why, date, dateIs }: Pick<LookAnswer, 'why' | 'date' | 'dateIs'>,
  { published = '' }: Pick<LookSubject, 'published'>,
  due: IsoDate | undefined,
): string {
  const { sharedWords, figures, sameBody, namesTitle } = why;
  const facts = [
    plural(sharedWords, '{count} word shared, marked', '{count} words shared, marked'),
    ...(figures.length === 0
      ? []
      : [plural(figures.length, '{count} sum or count in common', '{count} sums or counts in common')]),
    ...(sameBody ? [t('the same body')] : []),
    ...(namesTitle ? [t('its title names the document that the commitment is in')] : []),
  ];
  const later = laterWords(published, date);
  const isThin = facts.length === 1 && sharedWords <= 2;
  return [
    `${facts.join('; ')}.`,
    ...(later === undefined
      ? []
      : [dateIs === 'published' ? t('Published {later}.', { later }) : t('Changed {later}.', { later })]),
    ...(due !== undefined && date !== '' && date < due ? [t('Before it was due.')] : []),
    ...(isThin ? [t('It may be about something else.')] : []),
  ].join(' ');
}

/** The words or the page that were asked for. */
function askedWords(address: string): string {
  const { pathname, searchParams, host } = new URL(address);
  const body = searchParams.get('filter_organisations');
  const words = searchParams.get('q');
  if (words === null) return `${host}${pathname.replace('/api/content', '')}`;
  if (body === null) return t('{host}, search: {words}', { host, words });
  return t('{host}, search: {words} (only {body})', { host, words, body });
}

/** What is listed of one request: the words or the page that were asked for, and what came of it. */
export function requestWords({ address, was }: LookRequest): { readonly asked: string; readonly was: string } {
  return { asked: askedWords(address), was: WAS_WORDS[was] };
}

/** About how many seconds are left: one request a second. */
export function secondsLeft({ plan, searched, chosen, settled }: LookProgress): number {
  const documents = searched < plan.searches.length ? plan.documents : chosen;
  return Math.max(1, plan.searches.length - searched + documents - settled);
}

export const passages = (number: number): string => plural(number, '{count} passage', '{count} passages');

/** "From 20 documents read on 28 November 2026." */
export function fromWords({ read, here, place, on }: LookProgress): string {
  const day = dateWords(on);
  const stored = plural(here, '{count} document on this computer', '{count} documents on this computer');
  if (place === 'here') return t('From {stored}, looked through on {day}.', { stored, day });
  const asked = plural(read, '{count} document read at GOV.UK', '{count} documents read at GOV.UK');
  return t('From {asked} and {stored}, on {day}.', { asked, stored, day });
}

/** What the live region says while it looks: at the beginning, and every ten requests. */
export function askingSaid(requests: number, most: number): string | undefined {
  if (requests === 0) return t('Looking.');
  return requests % 10 === 0 ? t('{requests} of at most {most}.', { requests, most }) : undefined;
}
