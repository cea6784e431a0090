import { browser } from 'wxt/browser';

import { t } from '@/lib/language';
import type { DueEntry } from '@/lib/model';
import { dateWords, packWords } from '@/lib/words';
import { londonDay } from '@/lib/model';
import type { IsoInstant } from '@/lib/model';
import { toCalendar } from '@/lib/report';

/** Gives the browser a calendar file of these days. */
export function saveCalendar(entries: readonly DueEntry[], moment: number): void {
  const { name, version } = browser.runtime.getManifest();
  const dated = entries.flatMap(({ id, words, said, document: title, date, address }) => {
    const { day } = said.due;
    if (day === undefined) return [];
    const whose = said.pack === undefined ? [] : [t('From {pack}.', { pack: packWords(said.pack) })];
    const where = [date === '' ? title : `${title}, ${dateWords(date)}`, ...whose].join('\n');
    return [{ commitment: id, due: day, words, where, ...(address === undefined ? {} : { address }) }];
  });
  const now = new Date(moment).toISOString() as IsoInstant;
  const file = new Blob([toCalendar(dated, { now, product: `${name} ${version}` })], {
    type: 'text/calendar;charset=utf-8',
  });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `pledgemark-dates-${londonDay(moment)}.ics`;
  link.click();
  URL.revokeObjectURL(link.href);
}
