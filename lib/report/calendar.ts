import type { CommitmentId, IsoDate, IsoInstant } from '@/lib/model';

/** One day by which something is due. */
export interface CalendarEntry {
  readonly commitment: CommitmentId;
  readonly due: IsoDate;
  /** Its words, as the title of the entry. */
  readonly words: string;
  /** Where it stands: title, publisher, date. */
  readonly where: string;
  readonly address?: string;
}

/** RFC 5545 section 3.1: a line holds at most so many octets, its break apart. */
const LINE_OCTETS = 75;
const BREAK = '\r\n';
const DAY_MS = 86_400_000;
/** RFC 5545 allows no control characters in text but the tab; a line end is written `\n`. */
const CONTROLS = /[^\P{Cc}\t\n]/gu;

const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/\r\n|\r|[\u2028\u2029\u0085]/g, '\n')
    .replaceAll(CONTROLS, '')
    .replaceAll(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

const octetsOf = (codePoint: number): number =>
  codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;

/** Folds a line at 75 octets, never inside a character; what follows begins with a space. */
function folded(line: string): string {
  let lines = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + size > LINE_OCTETS) {
      lines += `${BREAK} `;
      octets = 1;
    }
    lines += character;
    octets += size;
  }
  return lines;
}

const dayOf = (day: string): string => day.replaceAll('-', '');
const dayAfter = (day: IsoDate): string => dayOf(new Date(Date.parse(day) + DAY_MS).toISOString().slice(0, day.length));
const momentOf = (instant: IsoInstant): string => instant.replaceAll(/[-:]|\.\d+/g, '');
/** An address in a value of its own: nothing in it may end the line. */
const addressOf = (address: string): string => address.toWellFormed().replaceAll(/[\s\p{Cc}]/gu, encodeURIComponent);

function eventLines({ commitment, due, words, where, address }: CalendarEntry, now: IsoInstant): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(`${commitment}/${due}@pledgemark`)}`,
    `DTSTAMP:${momentOf(now)}`,
    `DTSTART;VALUE=DATE:${dayOf(due)}`,
    `DTEND;VALUE=DATE:${dayAfter(due)}`,
    `SUMMARY:${escaped(`Due: ${words}`)}`,
    `DESCRIPTION:${escaped(`${words}\n${where}`)}`,
    ...(address === undefined ? [] : [`URL:${addressOf(address)}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/**
 * Days by which commitments are due, as a calendar file: whole days, that take up no time. An entry has the same UID
 * each time, so that reading the file in again adds none twice.
 * @param now the moment of writing, which each entry must tell
 * @see RFC 5545
 */
export function toCalendar(
  entries: readonly CalendarEntry[],
  { now, product }: { now: IsoInstant; product: string },
): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${escaped(product).replaceAll('/', '-')}//EN`,
    'CALSCALE:GREGORIAN',
    ...entries.flatMap((entry) => eventLines(entry, now)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => folded(line) + BREAK).join('');
}
