import { describe, expect, test } from 'vitest';

import { BadPattern, readNotation } from '@/lib/finder/match/notation';
import { wordSet } from '@/lib/finder/match/named-words';
import { testsOf } from '@/lib/finder/match/notation';
import { pattern } from '@/lib/finder/match/pattern';
import { vocabulary } from '@/lib/finder/match/vocabulary';
import { readWords } from '@/lib/finder/text/words';

/** The words that the first match of a pattern takes, or nothing. */
function found(notation: string, text: string): string | undefined {
  const words = readWords(text);
  const match = pattern(notation).find(words, { from: 0, to: words.count });
  return match && text.slice(words.starts[match.from], match.to > match.from ? words.ends[match.to - 1] : 0);
}

describe('the notation', () => {
  test.each([
    { what: 'words', notation: 'we will', text: 'So We WILL act', finds: 'We WILL' },
    { what: 'words, in order', notation: 'we will', text: 'will we' },
    { what: 'words, side by side', notation: 'we will', text: 'we now will' },
    { what: 'a word and no part of one', notation: 'act', text: 'acts react acting' },
    { what: 'a capital', notation: 'We', text: 'then we and We', finds: 'We' },
    { what: 'the verb may', notation: 'may', text: 'In May it may', finds: 'may' },
    { what: 'the month of May', notation: 'May', text: 'may MAY May', finds: 'May' },
    { what: 'a sign', notation: ', we', text: 'so, we', finds: ', we' },
    { what: 'a contraction', notation: "we 'll", text: "So we'll", finds: "we'll" },
    { what: 'one of several words', notation: 'can|will act', text: 'they will act', finds: 'will act' },
    { what: 'none of several words', notation: 'can|will act', text: 'they shall act' },
    {
      what: 'one of several stretches',
      notation: 'we (set up | will) it',
      text: 'we set up it',
      finds: 'we set up it',
    },
    { what: 'the other stretch', notation: 'we (set up | will) it', text: 'we will it', finds: 'we will it' },
    { what: 'a choice without brackets', notation: 'set up | do', text: 'to do', finds: 'do' },
    { what: 'the first stretch that fits, not the longest', notation: '(set | set up)', text: 'set up', finds: 'set' },
    {
      what: 'the second where the first does not go on',
      notation: '(set | set up) it',
      text: 'set up it',
      finds: 'set up it',
    },
    { what: 'a word that may be missing', notation: 'we also? act', text: 'we act', finds: 'we act' },
    { what: 'and is there', notation: 'we also? act', text: 'we also act', finds: 'we also act' },
    { what: 'but not twice', notation: 'we also? act', text: 'we also also act' },
    {
      what: 'a stretch that may be missing',
      notation: 'we (at once)? act',
      text: 'we at once act',
      finds: 'we at once act',
    },
    {
      what: 'several words that may be missing',
      notation: 'we also|now? act',
      text: 'we now act',
      finds: 'we now act',
    },
    { what: 'as many as may be', notation: 'so{0,3}', text: 'so so so so', finds: 'so so so' },
    { what: 'as few as must be', notation: 'very{2,3} old', text: 'very very old', finds: 'very very old' },
    { what: 'too few', notation: '^ very{2,3} old', text: 'very old' },
    { what: 'too many', notation: '^ very{2,3} old', text: 'very very very very old' },
    { what: 'just so many', notation: '^ very{2} old', text: 'very very old', finds: 'very very old' },
    { what: 'not one less', notation: '^ very{2} old', text: 'very old' },
    { what: 'a repeat that gives back', notation: 'so{0,3} so old', text: 'so so old', finds: 'so so old' },
    { what: 'what must not follow', notation: 'will !not', text: 'will not, will act', finds: 'will' },
    { what: 'what must not follow, and does', notation: 'will !not act', text: 'will not act' },
    { what: 'nothing follows', notation: 'will !not', text: 'we will', finds: 'will' },
    { what: 'what must follow', notation: 'will &(<word> act)', text: 'will act, will then act', finds: 'will' },
    { what: 'what must follow, and does not', notation: 'will &act', text: 'will not act' },
    { what: 'what must not stand before', notation: '!<free will', text: 'free will' },
    { what: 'nothing stands before', notation: '!<free will', text: 'will', finds: 'will' },
    { what: 'what must stand before', notation: '&<(we also{0,2}) act', text: 'we also also act', finds: 'act' },
    { what: 'what must stand before, and does not', notation: '&<we act', text: 'they act' },
    { what: 'no such word, and one', notation: '(!, <any>){1,4} ,', text: 'so we, too', finds: 'so we,' },
    { what: 'a start', notation: '^ we', text: 'so we' },
    { what: 'a start that is there', notation: '^ we', text: 'we act', finds: 'we' },
    { what: 'an end', notation: 'we $', text: 'we act' },
    { what: 'an end that is there', notation: 'we $', text: 'so we', finds: 'we' },
    { what: 'the whole', notation: '^ we $', text: 'we', finds: 'we' },
    { what: 'endings', notation: 'agree/s/d/ing', text: 'agreeable, agreed', finds: 'agreed' },
    { what: 'the stem alone', notation: 'agree/s', text: 'agree', finds: 'agree' },
    { what: 'endings of one of several', notation: 'plan/s|aim/s', text: 'it aims', finds: 'aims' },
    { what: 'a slash', notation: 'and / or', text: 'and/or', finds: 'and/or' },
    { what: 'an end of a word', notation: '*ly', text: 'fly, only', finds: 'only' },
    { what: 'a beginning of a word', notation: 're*', text: 'are reopened', finds: 'reopened' },
    { what: 'a beginning that is the word', notation: 'commit*', text: 'we commit', finds: 'commit' },
    { what: 'both ends of a word', notation: 're*ed', text: 'reopens, reopened', finds: 'reopened' },
    { what: 'letters before an end', notation: '4*ing', text: 'seeing doing growing', finds: 'growing' },
    { what: 'a word with a prefix', notation: '*ed', text: 're-opened', finds: 're-opened' },
    { what: 'no other compound', notation: '*ed', text: 'well-meant well-opened' },
    { what: 'no number', notation: '*bn', text: '30bn' },
    { what: 'a closed class', notation: '<our> plan', text: 'our house, their plan', finds: 'their plan' },
    { what: 'a class by form', notation: '<year>', text: '205 1066 2030', finds: '2030' },
    { what: 'a masked name', notation: 'by <date>', text: 'by C____ by D____', finds: 'by D____' },
    { what: 'a masked name of several kinds', notation: '<body>', text: 'D__ N__ R___', finds: 'R___' },
    { what: 'a class beside a word', notation: 'the|<our> plan', text: 'a plan, my plan', finds: 'my plan' },
    { what: 'adverbs', notation: 'will ~ act', text: 'will also, quickly and act' },
    {
      what: 'adverbs with commas',
      notation: 'will ~ act',
      text: 'will also, quickly, act',
      finds: 'will also, quickly, act',
    },
    { what: 'adverbs of several words', notation: 'will ~ act', text: 'will in turn act', finds: 'will in turn act' },
    { what: 'no adverbs', notation: 'will ~ act', text: 'will act', finds: 'will act' },
    { what: 'too many adverbs', notation: 'will ~ act', text: 'will now now now now now now act' },
    { what: 'brackets in brackets', notation: '((a | b c) d | e)', text: 'b c d', finds: 'b c d' },
    { what: 'nothing', notation: '', text: 'we', finds: '' },
  ])('$what: “$notation” in “$text”', ({ notation, text, finds }) => {
    expect(found(notation, text)).toBe(finds);
  });

  test.each([
    { notation: 'we (will', wanted: 'a closing bracket' },
    { notation: 'we will)', wanted: 'the end' },
    { notation: 'we ((will)', wanted: 'a closing bracket' },
    { notation: '?', wanted: 'a word' },
    { notation: 'we ? ?', wanted: 'a word' },
    { notation: '{2}', wanted: 'a word' },
    { notation: 'we {2,', wanted: 'a word or a sign of the notation' },
    { notation: 'we !', wanted: 'a word' },
    { notation: 'we &< | they', wanted: 'a word' },
    { notation: 'we| they', wanted: 'a word or a sign of the notation' },
    { notation: 'we <Our>', wanted: 'a word or a sign of the notation' },
    { notation: 'we } act', wanted: 'a word or a sign of the notation' },
  ])('“$notation” cannot be read: $wanted is wanted', ({ notation, wanted }) => {
    expect(() => readNotation(notation)).toThrow(BadPattern);
    expect(() => readNotation(notation)).toThrow(/^The pattern “.*” cannot be read at \d+: /);
    expect(() => readNotation(notation)).toThrow(`: ${wanted} is wanted.`);
  });

  test('the place is named at which it cannot be read', () => {
    expect(() => readNotation('we will)')).toThrow('The pattern “we will)” cannot be read at 7: the end is wanted.');
    expect(() => readNotation('we (will')).toThrow('cannot be read at 8: a closing bracket is wanted.');
  });

  test('a class that nobody defined is named', () => {
    expect(() => wordSet('<no such class>').has(0)).toThrow('There is no class of words called “no such class”.');
  });
});

describe('a pattern', () => {
  const words = readWords('so we will act and we will rest');
  const all = { from: 0, to: words.count };

  test('is matched at a place, and tells where it ends', () => {
    const weWill = pattern('we will|may');
    expect([0, 1, 2, 5].map((at) => weWill.at(words, all, at))).toEqual([-1, 3, -1, 7]);
    expect(pattern('also?').at(words, all, 3)).toBe(3);
    expect(pattern('rest also?').at(words, all, 7)).toBe(8);
    expect(pattern('also').at(words, all, 8)).toBe(-1);
  });

  test('is found where it first stands, within the words that are looked at', () => {
    const weWill = pattern('we will');
    expect(weWill.find(words, all)).toEqual({ from: 1, to: 3 });
    expect(weWill.find(words, { from: 2, to: 8 })).toEqual({ from: 5, to: 7 });
    expect(weWill.find(words, { from: 2, to: 6 })).toBeUndefined();
    expect(weWill.find(words, { from: 3, to: 3 })).toBeUndefined();
  });

  test('takes the ends of the words that are looked at for start and end, and sees nothing beyond them', () => {
    expect(pattern('^ we').find(words, { from: 1, to: 4 })).toEqual({ from: 1, to: 2 });
    expect(pattern('act $').find(words, { from: 1, to: 4 })).toEqual({ from: 3, to: 4 });
    expect(pattern('&<so we').fits(words, { from: 1, to: 4 })).toBe(false);
    expect(pattern('act &and').fits(words, { from: 1, to: 4 })).toBe(false);
    expect(pattern('act !and').fits(words, { from: 1, to: 4 })).toBe(true);
  });

  test.each([
    { notation: 'act', fits: true },
    { notation: 'act $', fits: false },
    { notation: '^ act', fits: false },
    { notation: '^ so', fits: true },
    { notation: 'will rest $', fits: true },
    { notation: '^ so we $', fits: false },
    { notation: 'so <any>{0,9} rest $', fits: true },
    { notation: 'so <any>{0,5} rest $', fits: false },
    { notation: 'rest $ | ^ so', fits: true },
    { notation: '^ $', fits: false },
  ])('“$notation” fits “so we will act and we will rest”: $fits', ({ notation, fits }) => {
    expect(pattern(notation).fits(words, all)).toBe(fits);
  });

  test('that ends in $ tells where a match begins that ends with the words', () => {
    expect(pattern('we <word>{0,2} $').startOf(words, all)).toBe(5);
    expect(pattern('!<and we will rest $').startOf(words, all)).toBe(-1);
    expect(pattern('&<and we will rest $').startOf(words, all)).toBe(5);
    expect(pattern('we will $').startOf(words, { from: 0, to: 3 })).toBe(1);
    expect(pattern('we will $').startOf(words, { from: 2, to: 3 })).toBe(-1);
    expect(pattern('<word>{0,2} $').startOf(words, { from: 8, to: 8 })).toBe(8);
  });

  test('that does not end in $ cannot tell that', () => {
    expect(() => pattern('we will').startOf(words, all)).toThrow('“we will” does not end in $.');
  });

  test('says with which words it may begin', () => {
    expect(pattern('we|they will').first).toBe(vocabulary.setOf(testsOf('they|we')));
    expect(pattern('!not (we | also? they)').first).toBe(vocabulary.setOf(testsOf('we|also|they')));
    expect(pattern('also?').first).toBe(-1);
  });
});
