import { plural, t, worded } from '@/lib/language';
import type { Looked, OfficialState, Stage, Stance, Status } from '@/lib/model';

import { dateWords } from './dates';
import { authorWords, packViewWords } from './headline';
import { namesWords } from './names';

type Counts = Readonly<Record<Stance, number>>;

const totalOf = ({ supports, contradicts, context }: Counts): number => supports + contradicts + context;

function partsOf({ supports, contradicts, context }: Counts): readonly string[] {
  return [
    ...(supports > 0 ? [plural(supports, '{count} suggests it was done', '{count} suggest it was done')] : []),
    ...(contradicts > 0
      ? [plural(contradicts, '{count} suggests it was not done', '{count} suggest it was not done')]
      : []),
    ...(context > 0 ? [plural(context, '{count} is background', '{count} are background')] : []),
  ];
}

const ONE: Readonly<Record<Stance, string>> = worded({
  supports: 'It suggests it was done.',
  contradicts: 'It suggests it was not done.',
  context: 'It is background.',
});

/** Whose records they are: "2 of them come from others." */
function fromWords(total: number, independent: number): string {
  if (independent === 0) return t('All come from those who promised.');
  if (independent === total) return t('All come from others.');
  return plural(independent, '{count} of them comes from others.', '{count} of them come from others.');
}

/** "6 records: 5 suggest it was done, 1 is background. 2 of them come from others."; nothing where there is none. */
function recordsWords({ counts, independent }: Pick<Status, 'counts' | 'independent'>): string {
  const total = totalOf(counts);
  if (total === 0) return '';
  if (total === 1) {
    const [stance = 'context'] = (['supports', 'contradicts'] as const).filter((one) => counts[one] > 0);
    const from = independent === 0 ? t('1 record, from those who promised.') : t('1 record, from others.');
    return `${from} ${ONE[stance]}`;
  }
  const parts = counts.context === total ? t('all background') : partsOf(counts).join(', ');
  return `${plural(total, '{count} record: {parts}.', '{count} records: {parts}.', { parts })} ${fromWords(total, independent)}`;
}

/**
 * What the records show of one participant: "2 suggest it was done, 1 is background".
 * @param silence what is said where there is none: "None found" only after a search
 */
function participantWords(counts: Counts, silence: string): string {
  const parts = partsOf(counts);
  return parts.length === 0 ? silence : parts.join(', ');
}

/** Participants without records, named; nothing where all or none have records. */
function missingWords(
  participants: readonly { readonly name: string; readonly counts: Counts }[],
  silence: 'none found' | 'no record',
): string | undefined {
  const missing = participants.filter(({ counts }) => totalOf(counts) === 0);
  if (missing.length === 0 || missing.length === participants.length) return undefined;
  const names = namesWords(missing.map(({ name }) => name));
  return silence === 'none found' ? t('For {names}: none found.', { names }) : t('For {names}: no record.', { names });
}

type Spoken = Exclude<OfficialState, 'open' | 'unknown'>;

/** What the promising side says of it. */
const OFFICIAL: Readonly<Record<Spoken, string>> = worded({
  'in progress': 'in progress',
  done: 'done',
  changed: 'changed',
  dropped: 'dropped',
});

/** What the promising government says; nothing while it is simply open, or not known. */
function officialWords(official: OfficialState, publisher: string | undefined): string | undefined {
  if (official === 'open' || official === 'unknown') return undefined;
  const state = OFFICIAL[official];
  return publisher === undefined
    ? t('Those who promised say: {state}.', { state })
    : t('{publisher} says: {state}.', { publisher, state });
}

/** "19 December 2025: a law was passed in Germany." */
function stageWords({ since, said }: Pick<Stage, 'since' | 'said'>): string {
  return `${dateWords(since)}: ${said.replace(/\.$/u, '')}.`;
}

/** "None found, when you looked on 24 November 2026. That is not proof that there is none." */
function noneFoundWords({ by, on }: Looked): string {
  const day = dateWords(on);
  return by === 'reader'
    ? t('None found, when you looked on {day}. That is not proof that there is none.', { day })
    : t('None found, when {who} looked on {day}. That is not proof that there is none.', { who: authorWords(by), day });
}

/** What records come to, in sentences. */
export const records = {
  counted: recordsWords,
  ofParticipant: participantWords,
  missing: missingWords,
  official: officialWords,
  stage: stageWords,
  noneFound: noneFoundWords,
  packView: packViewWords,
};
