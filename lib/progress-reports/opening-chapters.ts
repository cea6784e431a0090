export interface OpeningRow {
  readonly name: string;
  /** The whole name of a chapter, or how it begins. */
  readonly pattern: RegExp;
  readonly example: string;
  readonly counterExample: string;
}

/** Chapters that speak of the whole: what they say of an item is said in full elsewhere, or is no answer. */
export const OPENING_CHAPTERS: readonly OpeningRow[] = [
  {
    name: 'foreword',
    pattern: /^(?:\d+[.)]?\s+)?(?:ministerial )?(?:foreword|preface)\b/i,
    example: 'Ministerial foreword by the Secretary of State',
    counterExample: 'Forewords to exhibition books',
  },
  {
    name: 'introduction',
    pattern: /^(?:\d+[.)]?\s+)?(?:introduction|background|overview|context)(?=$|[:.])/i,
    example: '1. Introduction',
    counterExample: 'Background checks for carers',
  },
  {
    name: 'summary',
    pattern: /^(?:\d+[.)]?\s+)?(?:executive )?summary(?=$|[:.]| of progress)/i,
    example: 'Executive summary',
    counterExample: 'Summary justice in the courts',
  },
];

/** Whether a chapter bears the name of one that speaks of the whole. */
export function isOpening(chapter: string): boolean {
  return OPENING_CHAPTERS.some(({ pattern }) => pattern.test(chapter));
}
