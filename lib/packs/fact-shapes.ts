import * as v from 'valibot';

import { isoDate } from '@/lib/model';
import type { IsoDate, IsoInstant } from '@/lib/model';

const LONGEST_TEXT = 20_000;
const LONGEST_ADDRESS = 2_000;
/** An id of a page's document is made of the page's address. */
const LONGEST_ID = 2_200;
/** More than any list of a pack, or of a record in it, ever holds. */
export const MOST_MEMBERS = 100_000;

const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

export const text = v.pipe(
  v.string('It is no text.'),
  v.minLength(1, 'It is empty.'),
  v.maxLength(LONGEST_TEXT, 'It is too long.'),
);
/** May be empty: a view without a reason, a page without a title, a promise whose action is not stated. */
export const anyText = v.pipe(v.string('It is no text.'), v.maxLength(LONGEST_TEXT, 'It is too long.'));
export const day = v.pipe(
  v.string('It is no day.'),
  v.check((words) => isoDate(words) !== undefined, 'It is no day of the calendar.'),
  v.transform((words) => words as IsoDate),
);
export const date = v.pipe(v.string('It is no date.'), v.regex(DATE, 'It is no day, month or year.'));
/** Empty where no day is known of a document. */
export const perhapsDate = v.union([v.literal(''), date], 'It is no day, month or year.');
export const instant = v.pipe(
  v.string('It is no moment.'),
  v.regex(INSTANT, 'It is no moment in UTC.'),
  v.check((words) => !Number.isNaN(Date.parse(words)), 'It is no moment of the calendar.'),
  v.transform((words) => words as IsoInstant),
);
/** A web address as it is written: nothing in it is hidden, and what stands before the host does not look like one. */
function isWebAddress(words: string): boolean {
  if (!/^https?:\/\//i.test(words) || /[\s\p{Cc}\p{Cf}]/u.test(words) || !URL.canParse(words)) return false;
  const { username, password } = new URL(words);
  return username === '' && password === '';
}

/** Only what may stand in a link. */
export const address = v.pipe(
  v.string('It is no address.'),
  v.maxLength(LONGEST_ADDRESS, 'It is too long.'),
  v.check(isWebAddress, 'It is no web address.'),
);
export const confidence = v.picklist(['high', 'medium', 'low'], 'It is no confidence.');
export const list = <Member extends v.GenericSchema>(member: Member) =>
  v.pipe(v.array(member, 'It is no list.'), v.maxLength(MOST_MEMBERS, 'It is too long.'));

/**
 * An id begins with what it names: `commitment/…`. What follows is a slug, in letters of any language, or the address of
 * a page; white space, quotation marks and angle brackets are in neither.
 */
export const id = <Id extends string>(kinds: string) =>
  v.pipe(
    v.string('It is no id.'),
    v.regex(new RegExp(`^(?:${kinds})/[^\\s\\p{Cc}"<>]{1,${LONGEST_ID}}$`, 'u'), 'It is no id.'),
    v.transform((words) => words as Id),
  );

const sourceDated = <Dated extends v.GenericSchema<string>>(dated: Dated) =>
  v.pipe(
    v.strictObject({
      publisher: anyText,
      title: anyText,
      date: dated,
      address: v.exactOptional(address),
      certainty: v.exactOptional(v.picklist(['seen', 'copy seen', 'inferred'], 'It is no certainty.')),
      copy: v.exactOptional(address),
      read: v.exactOptional(day),
    }),
    v.check((source) => {
      const { publisher, title, address: at } = source as { publisher: string; title: string; address?: string };
      return publisher !== '' || title !== '' || at !== undefined;
    }, 'It names neither publisher nor title nor address.'),
  );
export const Source = sourceDated(date);
/** Of a page that shows no day. */
const UndatedSource = sourceDated(perhapsDate);

/** A fact without a source is refused. */
export const sources = v.pipe(list(Source), v.minLength(1, 'It has no source.'));
export const documentSources = v.pipe(list(UndatedSource), v.minLength(1, 'It has no source.'));
