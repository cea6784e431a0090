import { isoDate } from '@/lib/model';
import type { DataStanding, IsoDate, IsoInstant, Loss } from '@/lib/model';
import { dateWords } from '@/lib/words';

const figures = new Intl.NumberFormat('en-GB');

const counted = (count: number, one: string): string => `${figures.format(count)} ${count === 1 ? one : `${one}s`}`;
const dayOf = (moment: IsoInstant): IsoDate | undefined => isoDate(moment.slice(0, 'YYYY-MM-DD'.length));

function onDay(moment: IsoInstant | undefined): string {
  const day = moment === undefined ? undefined : dayOf(moment);
  return day === undefined ? '' : ` on ${dateWords(day)}`;
}

/** "300 notes were here on 28 November 2026." */
const wereHere = ({ notes, at }: DataStanding): string =>
  `${counted(notes, 'note')} ${notes === 1 ? 'was' : 'were'} here${onDay(at)}.`;

/** Which file may bring them back. */
function backupToRead({ backup }: DataStanding): string {
  const day = backup === undefined ? undefined : dayOf(backup);
  return day === undefined
    ? 'No backup was made on this computer. If you have a file of your notes, read it in.'
    : `Your last backup is of ${dateWords(day)}. Read that file in to bring back what it holds.`;
}

/** The notebook opened by this fragment is open at the reading of a file. */
export const READ_FILE = '#read-file';

/** Of data that cannot be opened: what was in them, and which file may bring it back. */
export const keptOutside = (marker: DataStanding): string => `${wereHere(marker)} ${backupToRead(marker)}`;

function headlineOf(loss: Loss): string {
  const { notes, found, lostChanges } = loss;
  if (found >= notes) return `Your last ${counted(lostChanges, 'change')} cannot be found.`;
  const now =
    found === 0 ? `${notes === 1 ? 'It' : 'They'} cannot be found now.` : `${figures.format(found)} can be found now.`;
  return `${wereHere(loss)} ${now}`;
}

/** What was here and cannot be found, why that may be, and what to do. */
export function lossWords(loss: Loss): { readonly headline: string; readonly text: string } {
  const why = 'The browser has cleared Pledgemark’s data on this computer, or they were damaged.';
  return { headline: headlineOf(loss), text: `${why} ${backupToRead(loss)}` };
}
