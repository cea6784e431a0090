import type { IsoInstant } from '@/lib/model';

const TIME = /* @__PURE__ */ new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const DAY = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'Europe/London',
});

/** "10:42", the time of this computer. */
export function timeWords(instant: IsoInstant): string {
  return TIME.format(Date.parse(instant));
}

/** "24 November 2026", London's day. */
export function momentWords(instant: IsoInstant): string {
  return DAY.format(Date.parse(instant));
}
