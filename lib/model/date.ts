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

const LONDON = /* @__PURE__ */ new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' });

/** The day in London at this moment (milliseconds since 1970, UTC): "today", for everything that is due. */
export function londonDay(moment: number): IsoDate {
  return LONDON.format(moment) as IsoDate;
}
