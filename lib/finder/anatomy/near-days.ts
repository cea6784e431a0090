import { resolveDate } from '@/lib/entities';
import { isoDate } from '@/lib/model';
import type { DateInterval, IsoDate } from '@/lib/model';

/** The day that "later today", "starting tonight" and "from tomorrow" name; they are no mentions of dates by themselves. */
export function nearDay(words: string, published: IsoDate | undefined): DateInterval | undefined {
  if (published === undefined) return undefined;
  if (/\b(?:today|tonight|this (?:afternoon|evening))$/i.test(words)) return { from: published, to: published };
  const next = resolveDate('within one day', published)?.to;
  return next !== undefined && /\btomorrow\b/i.test(words) ? { from: next, to: next } : undefined;
}

/** The years of a decade, by their last figure, that "early", "mid" and "late" stand for. */
const YEARS: Readonly<Record<string, readonly [number, number]>> = { early: [0, 3], mid: [4, 6], late: [7, 9] };
/** "By the mid-2020s" is by the middle of the decade. */
const MIDDLE = 5;

const PART = /\b(?<part>early|mid|late)[ -–](?<decade>(?:19|20)\d)0s$/i;
const DUE = /^(?:by|before|no later than|not later than)\b/i;

/** The years that a part of a decade comes to: "in the early 2030s", "by the mid-2020s". */
export function partOfDecade(words: string): DateInterval | undefined {
  const { part = '', decade } = PART.exec(words.replaceAll(/[‐‑–]/g, '-'))?.groups ?? {};
  const years = YEARS[part.toLowerCase()];
  if (decade === undefined || years === undefined) return undefined;
  const last = DUE.test(words) && part.toLowerCase() === 'mid' ? MIDDLE : years[1];
  const [from, to] = [isoDate(`${decade}${years[0]}-01-01`), isoDate(`${decade}${last}-12-31`)];
  return from && to && { from, to };
}
