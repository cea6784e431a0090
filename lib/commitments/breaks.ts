/** Where a clause can start, by what stands there. */
export type BreakKind = 'stop' | 'comma' | 'dash' | 'and' | 'but' | 'that' | 'which' | 'joining' | 'opens';

export interface Break {
  readonly at: number;
  readonly end: number;
  readonly kind: BreakKind;
  /** The word or sign itself. */
  readonly word: string;
}

const BREAK =
  /,?\s(?:and|but|or|so|yet|that|because|if|when|whether|why|how|whatever|while|whilst|whereas|although|though|unless|until|where|what|which|who|whom|whose)(?=[\s,]|$)|,(?!\d{3}(?!\d))\s*|\s[–-]\s|\s?—\s?|[;:("]|\)/g;

const KINDS: ReadonlyMap<string, BreakKind> = new Map<string, BreakKind>([
  ...[';', ':'].map((word) => [word, 'stop'] as const),
  [',', 'comma'],
  ...['–', '-', '—'].map((word) => [word, 'dash'] as const),
  ...['and', 'or', 'yet'].map((word) => [word, 'and'] as const),
  ...['but', 'so'].map((word) => [word, 'but'] as const),
  ['that', 'that'],
  ...['which', 'who', 'whom', 'whose'].map((word) => [word, 'which'] as const),
]);

function allBreaks(left: string): Break[] {
  return [...left.matchAll(BREAK)].map((found) => {
    const word = found[0].replaceAll(/[\s,]/g, '') || found[0].trim();
    return { at: found.index, end: found.index + found[0].length, kind: KINDS.get(word) ?? 'joining', word };
  });
}

/** A quotation mark opens where a space or nothing stands before it, and a word after it. */
const opensQuote = (left: string, { at, end }: Break): boolean =>
  /^[\s("]?$/.test(left.charAt(at - 1)) && !/\s/.test(left.charAt(end));

/**
 * The breaks of `left` from right to left, without those inside brackets and quotes that are closed again. A bracket
 * or quote that is still open at the end comes as `opens`: the clause starts in it.
 */
export function breaksBefore(left: string): readonly Break[] {
  const breaks: Break[] = [];
  let depth = 0;
  let quoted = false;
  for (const here of allBreaks(left).toReversed()) {
    if (here.word === '"') {
      const opens = opensQuote(left, here);
      if (!quoted && opens) breaks.push({ ...here, kind: 'opens' });
      quoted = !opens;
    } else if (quoted) continue;
    else if (here.word === ')') depth++;
    else if (here.word === '(' && depth > 0) depth--;
    else if (here.word === '(') breaks.push({ ...here, kind: 'opens' });
    else if (depth === 0) breaks.push(here);
  }
  return breaks;
}
