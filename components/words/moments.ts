import { londonDay } from '@/lib/model';
import type { IsoInstant } from '@/lib/model';
import { dateWords } from '@/lib/words';

const TIME = /* @__PURE__ */ new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** "10:42", the time of this computer; the clock has no words. */
export function timeWords(instant: IsoInstant): string {
  return TIME.format(Date.parse(instant));
}

/** "24 November 2026", London's day. */
export function momentWords(instant: IsoInstant): string {
  return dateWords(londonDay(Date.parse(instant)));
}
