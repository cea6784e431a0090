/** A calendar day, `YYYY-MM-DD`, without a clock or a zone. "Today" is Europe/London's. */
export type IsoDate = string & { readonly of: 'day' };
/** A moment, UTC, `YYYY-MM-DDTHH:mm:ss.sssZ`. */
export type IsoInstant = string & { readonly of: 'instant' };

/** Both days included; `from` and `to` are equal for a single day. */
export interface DateInterval {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The day, if `text` is one that the calendar has; otherwise nothing. */
export function isoDate(text: string): IsoDate | undefined {
  if (!DAY.test(text)) return undefined;
  const time = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(time)) return undefined;
  return new Date(time).toISOString().startsWith(text) ? (text as IsoDate) : undefined;
}

const HOUR_MS = 3_600_000;
/** The first year in which British summer time began and ended as it does now. */
const SINCE = 1996;
const [MARCH, OCTOBER] = [2, 9];

/** The last Sunday of a month of 31 days, 01:00 UTC: then clocks in Britain change (Summer Time Order 2002, and its like before). */
function clocksChange(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month, 31, 1));
  return last.setUTCDate(31 - last.getUTCDay());
}

/**
 * The day in London at this moment (milliseconds since 1970, UTC): "today", for everything that is due. Reckoned, for to make
 * the first `Intl.DateTimeFormat` of a process takes 10 to 18 ms; what was before 1996 is left to it.
 */
export function londonDay(moment: number): IsoDate {
  const at = new Date(moment);
  const year = at.getUTCFullYear();
  if (year < SINCE) return at.toLocaleDateString('en-CA', { timeZone: 'Europe/London' }) as IsoDate;
  const isSummer = moment >= clocksChange(year, MARCH) && moment < clocksChange(year, OCTOBER);
  return new Date(isSummer ? moment + HOUR_MS : moment).toISOString().slice(0, 10) as IsoDate;
}
