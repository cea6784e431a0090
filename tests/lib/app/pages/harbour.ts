import { describeQuote } from '@/lib/anchoring';
import { readerRecords } from '@/lib/corpus';
import { readPolicy } from '@/lib/corpus/finding';
import { compileGazetteer, joinEntities } from '@/lib/finder';
import { londonDay } from '@/lib/model';
import type { Correction, FindId, Finds, IsoDate, IsoInstant, PageFacts, PageKey, ReaderSays } from '@/lib/model';
import { passageAround } from '@/lib/spans';
import { SEEDS } from '@/seeds/corpus';
import { NAMES } from '@/seeds/names';

/** Made up: a policy paper of a port. */
export const TEXT = [
  'The harbours of Norland',
  'We will open a Harbour Tribunal in Port Ness by the end of 2020. The Home Office will publish a list of berths by 31 March 2020, subject to Parliament.',
  'We have published the berth charges. We will work with France so that every gangway can be used without a step.',
  'The department will consult on the dredging of the outer channel before the next ministerial meeting.',
].join('\n\n');

export const FACTS: PageFacts = {
  address: 'https://www.gov.uk/government/publications/harbours',
  contentId: 'harbours',
  locale: 'en',
  verdict: 'annotate',
  kind: 'policy_paper',
  kindShown: 'Policy paper',
  title: 'The harbours of Norland',
  published: '2019-03-12' as IsoDate,
  publisher: 'Home Office',
  reason: 'a policy paper',
  attachments: [],
};
export const PAGE = 'harbours/en' as PageKey;

const gazetteer = compileGazetteer(joinEntities(SEEDS.entities, NAMES));

export function findsIn(text: string): Finds {
  const nothing = { commitments: [], documents: [] };
  return readPolicy(FACTS, { text, headings: [] }, { ...nothing, gazetteer });
}

/** The find whose words begin so. */
export function findOf<Kind extends keyof Finds>(finds: Finds, kind: Kind, words: string): Finds[Kind][number] {
  const wordsOf = (one: object): string =>
    'quote' in one ? String(one.quote) : 'surface' in one ? String(one.surface) : '';
  const found = (finds[kind] as readonly Finds[Kind][number][]).find((one) => wordsOf(one).startsWith(words));
  if (found === undefined) throw new Error(`nothing is found at “${words}”`);
  return found;
}

/** A stretch of a text, described as the page describes it. */
export function selectorOf(text: string, words: string) {
  const start = text.indexOf(words);
  return describeQuote(text, { start, end: start + words.length });
}

let made = Date.parse('2026-11-28T09:00:00.000Z');

/** What the reader says of a find of this text. */
export function correct(text: string, find: Finds[keyof Finds][number], says: ReaderSays): Correction {
  made += 1000;
  const span = readerRecords.foundAt(find);
  return readerRecords.correction(find, {
    page: PAGE,
    facts: FACTS,
    selector: describeQuote(text, span),
    passage: passageAround(text, span),
    says,
    made: new Date(made).toISOString() as IsoInstant,
  });
}

export const idsOf = (finds: readonly { readonly id: FindId }[]): readonly FindId[] => finds.map(({ id }) => id);
export const TODAY = londonDay(made);
