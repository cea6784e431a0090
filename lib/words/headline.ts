import type { Author, Headline, JudgedAs } from '@/lib/model';

/** A view, in the words of UI section 6. */
export const VIEW_WORDS: Readonly<Record<JudgedAs, string>> = {
  kept: 'Kept',
  'kept so far': 'Kept so far',
  'partly kept': 'Partly kept',
  'not kept': 'Not kept',
  superseded: 'Replaced by a later one',
  'too early': 'Too early to say',
  'not testable': 'Cannot be tested',
  disputed: 'Disputed',
};

const suggest = (records: number, what: string): string =>
  `${records} ${records === 1 ? 'record suggests' : 'records suggest'} ${what}`;

/** Whose pack: "the pack of Institute for Kettles". A publisher is never named without these words. */
export function packWords(publisher: string): string {
  return `the pack of ${publisher}`;
}

/**
 * What became of a commitment, as every view, export and sign names it (UI sections 6 and 10).
 * @param pack who published what the headline rests on, where it is neither the editors nor the reader
 */
export function headlineWords(headline: Headline, pack?: string): string {
  const said = saidWords(headline);
  return pack === undefined || headline.says === 'nobody has looked'
    ? said
    : `${said}, according to ${packWords(pack)}`;
}

/** "Not kept, in the view of the pack of Institute for Kettles." */
export function packViewWords(view: JudgedAs, publisher: string): string {
  return `${VIEW_WORDS[view]}, in the view of ${packWords(publisher)}`;
}

function saidWords(headline: Headline): string {
  switch (headline.says) {
    case 'view': {
      const { editors, reader } = headline;
      if (editors === undefined) return reader === undefined ? '' : `${VIEW_WORDS[reader]}, in your view`;
      const said = `${VIEW_WORDS[editors]}, in the editors’ view`;
      return reader === undefined ? said : `${said}. ${VIEW_WORDS[reader]}, in yours.`;
    }
    case 'cannot be tested':
      return 'Cannot be tested';
    case 'records disagree':
      return 'Records disagree';
    case 'records suggest done':
      return suggest(headline.records, 'it was done');
    case 'records suggest not done':
      return suggest(headline.records, 'it was not done');
    case 'the date has passed':
      return 'The date has passed';
    case 'none found':
      return 'None found';
    case 'nobody has looked':
      return 'Nobody has looked yet';
  }
}

/** Why a headline stands there: its rule, in words. */
export const RULE_WORDS: Readonly<Record<Headline['says'], string>> = {
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
};

/** Who it is, inside a sentence: "you", "Pledgemark’s editors", "the pack of Institute for Kettles". */
export function authorWords(by: Author): string {
  if (by === 'reader') return 'you';
  return by === 'editors' ? 'Pledgemark’s editors' : packWords(by.pack);
}
