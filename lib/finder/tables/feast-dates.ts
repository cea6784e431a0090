import { monthsFrom, oneDay, partsOf } from '../dates/calendar';
import { inWritten } from '../dates/which-year';
import { YEAR } from './date-words';
import { FEASTS } from './lexicon';
import type { DatePattern } from './name-pattern';

const sticky = (source: string): RegExp => new RegExp(source, 'y');

/** Named after a saint; of those that a list has, the day is known. */
const SAINTS_DAY = "St [A-Z][a-z]+'s Day";
const FIRST = [...new Set(FEASTS.map(({ name }) => name.split(' ', 1)[0] ?? ''))];
const NAME = `(?<feast>${[...FEASTS.map(({ name }) => name), SAINTS_DAY].join('|')})`;
const AS_TIME = '(?= (?:and|or|but|to|we|is|was|as|this|last|next|in|at|for|with|because)\\b|[.,;:)\\n]|$)';

const meaning: DatePattern['means'] = ({ feast = '', year, which }, published, inYear) => {
  const { month, day } = FEASTS.find(({ name }) => name === feast) ?? {};
  if (month === undefined || day === undefined) return undefined;
  if (which === undefined) return inWritten(year, inYear, (one) => oneDay(one, month, day));
  return published && oneDay(partsOf(published).year + (/last/i.test(which) ? -1 : 0), month, day);
};

/** Days that have a name instead of a number. */
export const FEAST_DATES: readonly DatePattern[] = [
  {
    name: 'feast with its year', because: 'a written form of the calendar', type: 'date', first: FIRST,
    pattern: sticky(`${NAME} (?<year>${YEAR})(?![\\w%])`),
    example: 'by Christmas 2020', counterExample: 'a Christmas of 2020 lights',
    means: meaning,
  },
  {
    name: 'this or last feast', type: 'date', first: ['this', 'last', 'next'],
    pattern: sticky(`(?<which>[Tt]his|[Ll]ast|[Nn]ext) ${NAME}${AS_TIME}`),
    example: 'meet this Christmas.', counterExample: 'this Christmas card',
    means: meaning,
  },
  {
    name: 'feast as a time', type: 'date', first: FIRST,
    pattern: sticky(`${NAME}${AS_TIME}`),
    after: /\b(?:[Bb]y|[Bb]efore|[Uu]ntil|[Aa]fter|[Ss]ince|[Aa]t|[Oo]ver|[Oo]n|[Dd]uring|[Ff]rom|the) $/,
    example: 'done by Christmas, we hope', counterExample: 'Christmas came',
    means: meaning,
  },
  {
    name: 'time around a feast', type: 'date', first: ['Christmas', 'Easter', 'Ramadan'],
    pattern: sticky('(?<feast>Christmas|Easter)(?: bank)?(?: holidays?| period| break| weekend| recess)(?![\\w-])'),
    example: 'through the Easter holidays', counterExample: 'the Easter egg',
    means: () => undefined,
  },
  {
    name: 'new year', because: 'a written form of the calendar', type: 'date', first: ['New', 'new'],
    pattern: sticky("[Nn]ew [Yy]ear(?![\\w'-])"),
    after: /\b(?:[Ii]n|[Bb]y|[Bb]efore|[Uu]ntil|[Aa]fter|[Ee]arly in|[Ss]ince|(?:run|lead|up|[Ii]n)[ -]?up to|[Aa]head of|[Dd]uring|[Oo]ver|[Ii]nto) the $/,
    example: 'published in the New Year', counterExample: 'a happy New Year',
    means: (_parts, published) => published && monthsFrom(partsOf(published).year + 1, 1, partsOf(published).year + 1, 1),
  },
  {
    name: 'named day', type: 'date', first: ['Christmas', 'Boxing', 'New', 'Good', 'Easter', 'Armistice', 'St'],
    pattern: sticky("(?<feast>Christmas (?:Day|Eve)|Boxing Day|New Year's (?:Day|Eve)|Good Friday|Easter (?:Sunday|Monday)|Armistice Day|St [A-Z][a-z]+'s Day)(?![\\w-]| [A-Z])"),
    example: 'the shops closed Boxing Day', counterExample: 'a Boxing match',
    means: meaning,
  },
]; // prettier-ignore
