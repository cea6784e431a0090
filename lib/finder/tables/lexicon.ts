import feasts from '@/seeds/lexicon/feasts.json';
import forenames from '@/seeds/lexicon/forenames.json';
import noNames from '@/seeds/lexicon/no-names.json';
import sanctioned from '@/seeds/lexicon/sanctioned.json';
import senses from '@/seeds/lexicon/senses.json';

/** Facts that rules refer to. Each list of seeds/lexicon says what it holds and where it comes from. */
const split = (lines: readonly string[]): ReadonlySet<string> => new Set(lines.flatMap((line) => line.split(' ')));

export const FORENAMES = split(forenames.lists.forenames.words);
/** Forenames that are words or titles too. */
export const FORENAMES_THAT_ARE_WORDS = split(forenames.lists.alsoWords.words);

/** Letters of things in general: "the ICT programme" is any. */
export const GENERAL_LETTERS = split(noNames.lists.letters.words);
/** Written with capitals, and names of nothing. */
export const NO_NAMES: ReadonlySet<string> = new Set(noNames.lists.phrases.phrases);

/** Houses that stand for who works in them. */
export const HOUSES: ReadonlySet<string> = new Set(senses.lists.houses.phrases);
/** States, groups and people under sanctions of the United Kingdom for what they do: its texts tell of their deeds to condemn them. */
export const SANCTIONED: ReadonlySet<string> = new Set(sanctioned.lists.sanctioned.phrases);
export const SITES = split(senses.lists.sites.words);
export const PLACES_THAT_ARE_WORDS = split(senses.lists.placesThatAreWords.words);

interface Feast {
  readonly name: string;
  readonly month?: number;
  readonly day?: number;
}
/** Days that have a name, the longer names first. */
export const FEASTS: readonly Feast[] = feasts.feasts.toSorted((one, other) => other.name.length - one.name.length);
