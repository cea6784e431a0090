import { plural, t, worded } from '@/lib/language';
import type { Author, Headline, JudgedAs } from '@/lib/model';

/** A view, in the words of UI section 6. */
export const VIEW_WORDS: Readonly<Record<JudgedAs, string>> = worded({
  kept: 'Kept',
  'kept so far': 'Kept so far',
  'partly kept': 'Partly kept',
  'not kept': 'Not kept',
  superseded: 'Replaced by a later one',
  'too early': 'Too early to say',
  'not testable': 'Cannot be tested',
  disputed: 'Disputed',
});

/** Whose pack: "the pack of Institute for Kettles". A publisher is never named without these words. */
export function packWords(publisher: string): string {
  return t('the pack of {publisher}', { publisher });
}

/**
 * What became of a commitment, as every view, export and sign names it (UI sections 6 and 10).
 * @param pack who published what the headline rests on, where it is neither the editors nor the reader
 */
export function headlineWords(headline: Headline, pack?: string): string {
  const said = saidWords(headline);
  return pack === undefined || headline.says === 'nobody has looked'
    ? said
    : t('{said}, according to {pack}', { said, pack: packWords(pack) });
}

/** "Not kept, in the view of the pack of Institute for Kettles." */
export function packViewWords(view: JudgedAs, publisher: string): string {
  return t('{view}, in the view of {pack}', { view: VIEW_WORDS[view], pack: packWords(publisher) });
}

function saidWords(headline: Headline): string {
  switch (headline.says) {
    case 'view': {
      const { editors, reader } = headline;
      if (editors === undefined)
        return reader === undefined ? '' : t('{view}, in your view', { view: VIEW_WORDS[reader] });
      const said = t('{view}, in the editors’ view', { view: VIEW_WORDS[editors] });
      return reader === undefined ? said : t('{said}. {view}, in yours.', { said, view: VIEW_WORDS[reader] });
    }
    case 'cannot be tested':
      return t('Cannot be tested');
    case 'records disagree':
      return t('Records disagree');
    case 'records suggest done':
      return plural(headline.records, '{count} record suggests it was done', '{count} records suggest it was done');
    case 'records suggest not done':
      return plural(
        headline.records,
        '{count} record suggests it was not done',
        '{count} records suggest it was not done',
      );
    case 'the date has passed':
      return t('The date has passed');
    case 'none found':
      return t('None found');
    case 'nobody has looked':
      return t('Nobody has looked yet');
  }
}

/** Why a headline stands there: its rule, in words. */
export const RULE_WORDS: Readonly<Record<Headline['says'], string>> = worded({
  view: 'A view is a person’s judgement. “Kept” and “not kept” need at least one record that is not background.',
  'cannot be tested': '“Cannot be tested” is said where the words do not say what would be done.',
  'records disagree': '“Records disagree” is said where some records suggest it was done and others that it was not.',
  'records suggest done': 'It is said where every record that is not background suggests that it was done.',
  'records suggest not done': 'It is said where every record that is not background suggests that it was not done.',
  'the date has passed':
    '“The date has passed” is said where the words name a day, and a search made after that day found no record.',
  'none found':
    '“None found” is said where a finished search found no record for or against. That is not proof that there is none.',
  'nobody has looked': '“Nobody has looked yet” is said where no finished search is on record.',
});

/** Who it is, inside a sentence: "you", "Pledgemark’s editors", "the pack of Institute for Kettles". */
export function authorWords(by: Author): string {
  if (by === 'reader') return t('you');
  return by === 'editors' ? t('Pledgemark’s editors') : packWords(by.pack);
}
