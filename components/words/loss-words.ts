import { plural, t } from '@/lib/language';
import { isoDate } from '@/lib/model';
import type { DataStanding, IsoDate, IsoInstant, Loss } from '@/lib/model';
import { dateWords } from '@/lib/words';

const dayOf = (moment: IsoInstant): IsoDate | undefined => isoDate(moment.slice(0, 'YYYY-MM-DD'.length));

/** "300 notes were here on 28 November 2026." */
function wereHere({ notes, at }: DataStanding): string {
  const count = notes.toLocaleString('en-GB');
  const day = at === undefined ? undefined : dayOf(at);
  if (day === undefined) return plural(notes, '{count} note was here.', '{count} notes were here.', { count });
  const on = { count, day: dateWords(day) };
  return plural(notes, '{count} note was here on {day}.', '{count} notes were here on {day}.', on);
}

/** Which file may bring them back. */
function backupToRead({ backup }: DataStanding): string {
  const day = backup === undefined ? undefined : dayOf(backup);
  if (day === undefined) return t('No backup was made on this computer. If you have a file of your notes, read it in.');
  const of = { day: dateWords(day) };
  return t('Your last backup is of {day}. Read that file in to bring back what it holds.', of);
}

/** The notebook opened by this fragment is open at the reading of a file. */
export const READ_FILE = '#read-file';

/** Of data that cannot be opened: what was in them, and which file may bring it back. */
export const keptOutside = (marker: DataStanding): string => `${wereHere(marker)} ${backupToRead(marker)}`;

function headlineOf(loss: Loss): string {
  const { notes, found, lostChanges } = loss;
  if (found >= notes) {
    const count = lostChanges.toLocaleString('en-GB');
    return plural(
      lostChanges,
      'Your last {count} change cannot be found.',
      'Your last {count} changes cannot be found.',
      { count },
    );
  }
  const now =
    found === 0
      ? plural(notes, 'It cannot be found now.', 'They cannot be found now.')
      : t('{found} can be found now.', { found: found.toLocaleString('en-GB') });
  return `${wereHere(loss)} ${now}`;
}

/** What was here and cannot be found, why that may be, and what to do. */
export function lossWords(loss: Loss): { readonly headline: string; readonly text: string } {
  const why = t('The browser has cleared Pledgemark’s data on this computer, or they were damaged.');
  return { headline: headlineOf(loss), text: `${why} ${backupToRead(loss)}` };
}
