/** What words of a passage tell of whether it says what became of something. */
export interface AnswerCue {
  readonly name: string;
  readonly pattern: RegExp;
  /** So much is added to the exponent of the passage's worth for each such word among `PER_WORDS`. */
  readonly weight: number;
  readonly example: string;
  readonly counterExample: string;
}

/** Words that a long passage may have more of than a short one: counted for each so many words. */
const PER_WORDS = 60;
/** More of one kind add nothing. */
const MOST = 3;

/**
 * Weights found on 30 composed commitments with their documents and near misses, and held against 88 real ones whose
 * evidence the editors put in a sentence (docs/retrieval.md).
 */
export const ANSWER_CUES: readonly AnswerCue[] = [
  {
    name: 'what is still to come',
    pattern: /\b(?:will|shall|would|should|could|may|might|intends?|plans? to|aims? to)\b/giu,
    weight: -0.1,
    example: 'The pier will be mended.',
    counterExample: 'The pier was mended.',
  },
  {
    name: 'what is only proposed',
    pattern: /\b(?:propos(?:es?|als?)|ambition|invited?|consult(?:ation|ing)|guidance|draft)\b/giu,
    weight: -0.1,
    example: 'The proposal is open to consultation.',
    counterExample: 'The rule is in force.',
  },
  {
    name: 'what was said before',
    pattern:
      /\b(?:announced|pledge[ds]?|promise[ds]?|commitments?|committed|undert(?:aking|ook)|said (?:that|it would)|set out|manifesto|vowed|unveiled)\b/giu,
    weight: -0.15,
    example: 'In March the minister announced a new pier.',
    counterExample: 'In March the new pier opened.',
  },
  {
    name: 'what was not, or not yet, or no more than in part',
    pattern: /\b(?:not|never|nobody|none|no|without|yet|only|just|still)\b/giu,
    weight: 0.08,
    example: 'Only two piers are open, and none is mended yet.',
    counterExample: 'Piers are built of oak and iron.',
  },
];

/** How much likelier or unlikelier its words make it that a passage answers: a factor, 1 where they tell nothing. */
export function cueFactor(text: string): number {
  const length = Math.max(1, text.split(/\s+/u).length / PER_WORDS);
  const told = ANSWER_CUES.map(
    ({ pattern, weight }) => weight * Math.min(MOST, (text.match(pattern)?.length ?? 0) / length),
  );
  return Math.exp(told.reduce((sum, one) => sum + one, 0));
}
