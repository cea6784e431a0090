/** A content word without its endings: "smuggling", "smugglers" and "smuggled" are one. */
export type Stem = string & { readonly of: 'stem' };

/** Two content words that stand together, in either order: "migrant smuggling", "smuggling of migrants". */
export type PhraseKey = string & { readonly of: 'phrase' };

const WORDS = /[\p{L}\p{N}]+(?:[.,]\p{N}+)*/gu;
const MARKS = /\p{M}/gu;
const NUMBER = /^[\d.,]+$/;

/** Words of grammar, and what stands in almost every commitment: they tell no two topics apart. Marked as without effect, as in `faint-words`. */
const EMPTY: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ `a about across after against ahead all also an and any are as at be been before being between both but by can could
  do does during each for from further had has have he her his how i if in including into is it its itself more most
  must no nor not of on or other our out over own she should so some such than that the their them then there these
  they this those through to towards under until up upon us was we were what when where whether which while who whom
  whose will with within without would you your shall may might yet only very new now
  agree agreed affirm affirmed announce announced aim aims commit commits committed commitment commitments continue
  continued continuing ensure ensuring intend intends participants participant parties pleased plan plans pledge
  pledged reaffirm reaffirmed remain seek undertake voiced welcome welcomed willingness ways way order make made
  government governments ministers minister`.split(/\s+/u),
);

/** Endings, longest first, each with the least length of what it leaves. */
const ENDINGS = [
  ['isation', 4], ['ization', 4], ['ations', 4], ['ation', 4], ['ments', 4], ['ment', 4], ['ities', 4], ['ity', 4],
  ['ively', 4], ['ative', 4], ['ingly', 4], ['ings', 3], ['ions', 4], ['ion', 4], ['ing', 3], ['ers', 4], ['ies', 3],
  ['ally', 4], ['ive', 4], ['ise', 4], ['ize', 4], ['ed', 3], ['er', 4], ['es', 4], ['ly', 4], ['al', 4], ['s', 3],
  ['e', 3], ['y', 3],
] as const; // prettier-ignore

function stemOf(word: string): string {
  if (NUMBER.test(word)) return word;
  const ending = ENDINGS.find(([end, least]) => word.endsWith(end) && word.length - end.length >= least);
  const stem = ending === undefined ? word : word.slice(0, -ending[0].length);
  const doubled = /([b-df-hj-np-tv-z])\1$/u.test(stem) && stem.length > 4;
  return doubled ? stem.slice(0, -1) : stem;
}

/**
 * The content words of a text as stems, in its order, copies too. A rough stemmer of our own: it need not find the
 * right root, only the same one for the forms of a word.
 */
export function stemsOf(text: string): readonly Stem[] {
  const folded = text
    .normalize('NFKD')
    .replaceAll(MARKS, '')
    .toLowerCase()
    .replaceAll(/['’]s\b/gu, '')
    .replaceAll(/\bco-(?=op|ord)/gu, 'co');
  return (folded.match(WORDS) ?? [])
    .filter((word) => word.length > 1 && !EMPTY.has(word))
    .map((word) => stemOf(word) as Stem);
}

/** What a commitment is looked up by where only its topic is known: pairs of neighbouring content words. */
export function phraseKeys(text: string): readonly PhraseKey[] {
  const stems = stemsOf(text);
  const pairs = stems.flatMap((stem, at) =>
    [stems[at + 1], stems[at + 2]].flatMap((next) =>
      next === undefined || next === stem ? [] : [(stem < next ? `${stem} ${next}` : `${next} ${stem}`) as PhraseKey],
    ),
  );
  return [...new Set(pairs)];
}
