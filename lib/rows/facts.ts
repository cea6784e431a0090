import * as v from 'valibot';

import { isoDate } from '@/lib/model';
import type { IsoDate, IsoInstant } from '@/lib/model';

const LONGEST_FACT = 10_000;
/** Words that are longer than any page that is read. */
export const LONGEST_WORDS = 5_000_000;
/** More than any list of a row ever holds. */
const MOST_MEMBERS = 100_000;

/** A title, an address, a label: what stands on one line. */
export const fact = v.pipe(
  v.string('is no text'),
  v.maxLength(LONGEST_FACT, `is longer than ${LONGEST_FACT} characters`),
);
/** Words of a page, or of the reader's: any number of lines, or none. */
export const words = v.pipe(v.string('is no text'), v.maxLength(LONGEST_WORDS, 'is longer than any page'));

/** An id of this product's own making. */
export const named = <Id extends string>() =>
  v.pipe(
    v.string('is no text'),
    v.minLength(1, 'is empty'),
    v.maxLength(LONGEST_FACT, `is longer than ${LONGEST_FACT} characters`),
    v.transform((text) => text as Id),
  );

export const count = v.pipe(v.number('is no number'), v.integer('is no whole number'), v.minValue(0, 'is below 0'));
export const share = v.pipe(v.number('is no number'), v.minValue(0, 'is below 0'), v.maxValue(1, 'is above 1'));

export const list = <Member extends v.GenericSchema>(member: Member) =>
  v.pipe(v.array(member, 'is no list'), v.maxLength(MOST_MEMBERS, 'is longer than any list of its kind'));

export const day = v.pipe(
  v.string('is no text'),
  v.check((text) => isoDate(text) !== undefined, 'is no day of the calendar'),
  v.transform((text) => text as IsoDate),
);

/** What a year or a month lacks to be a day of the calendar. */
const FIRST_DAY = '0000-01-01';

/** A day, a month or a year; empty where none is known. */
export const dated = v.pipe(
  v.string('is no text'),
  v.check(
    (text) =>
      text === '' ||
      (/^\d{4}(?:-\d{2}){0,2}$/.test(text) && isoDate(text + FIRST_DAY.slice(text.length)) !== undefined),
    'is no day, month or year',
  ),
);

/** A moment as this product writes it: UTC to the millisecond. */
export const instant = v.pipe(
  v.string('is no text'),
  v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/, 'is no moment in UTC'),
  v.check((text) => !Number.isNaN(Date.parse(text)), 'is no moment of the calendar'),
  v.transform((text) => text as IsoInstant),
);

/** UTF-16 code units, `start` included, `end` not. */
export const span = v.pipe(
  v.object({ start: count, end: count }),
  v.check(({ start, end }) => start <= end, 'ends before it starts'),
);

/** What shapes of files are made of too. */
export const facts = { count, day, fact, instant };
