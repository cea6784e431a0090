import { londonDay } from '@/lib/model';
import type { IsoInstant } from '@/lib/model';
import { dateWords } from '@/lib/words';

/** "10:42", the time of this computer; the clock has no words. */
export function timeWords(instant: IsoInstant): string {
  return new Date(instant).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
}

/** "24 November 2026", London's day. */
export function momentWords(instant: IsoInstant): string {
  return dateWords(londonDay(Date.parse(instant)));
}
