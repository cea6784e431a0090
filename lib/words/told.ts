import { languageNow, t } from '@/lib/language';
import type { Values } from '@/lib/language';

type Filled = readonly [pattern: RegExp, say: (it: Values) => string];

/**
 * Sentences with something filled in, as the rooms below say them in English: of a page, of a file, of an answer, of what
 * failed. The first that fits counts, so the general ones stand last. Those that have nothing filled in are messages.
 */
export const FILLED: readonly Filled[] = [
  [/^This page is in (?<language>.+?)\.$/su, (it) => t('This page is in {language}.', it)],
  [
    /^This page is too long for Pledgemark to read: it has more than (?<most>.+?) elements\.$/su,
    (it) => t('This page is too long for Pledgemark to read: it has more than {most} elements.', it),
  ],
  [
    /^This page is too long for Pledgemark to read: it has more than (?<most>.+?) elements inside one another\.$/su,
    (it) => t('This page is too long for Pledgemark to read: it has more than {most} elements inside one another.', it),
  ],
  [
    /^This page is too long for Pledgemark to read: it has more than (?<most>.+?) characters\.$/su,
    (it) => t('This page is too long for Pledgemark to read: it has more than {most} characters.', it),
  ],
  [
    /^This page is too long for Pledgemark to read: it has more than (?<most>.+?) pieces of text\.$/su,
    (it) => t('This page is too long for Pledgemark to read: it has more than {most} pieces of text.', it),
  ],
  [
    /^This page is too long for Pledgemark to read: it has more than (?<most>.+?) paragraphs\.$/su,
    (it) => t('This page is too long for Pledgemark to read: it has more than {most} paragraphs.', it),
  ],
  [
    /^This page is too long for Pledgemark to read: it has more than (?<most>.+?) characters in one paragraph\.$/su,
    (it) => t('This page is too long for Pledgemark to read: it has more than {most} characters in one paragraph.', it),
  ],
  [
    /^This page is too long for Pledgemark to read: it has more than (?<most>.+?) names and commitments\.$/su,
    (it) => t('This page is too long for Pledgemark to read: it has more than {most} names and commitments.', it),
  ],
  [
    /^This page is (?<is>.+?), so it has not been read\.$/su,
    (it) => t('This page is {is}, so it has not been read.', it),
  ],
  [/^This page is (?<is>.+?)\.$/su, (it) => t('This page is {is}.', it)],
  [/^The text is in the attachment: (?<title>.+?)\.$/su, (it) => t('The text is in the attachment: {title}.', it)],
  [
    /^The name of its publisher is longer than (?<most>.+?) characters\.$/su,
    (it) => t('The name of its publisher is longer than {most} characters.', it),
  ],
  [
    /^Its publisher may not be called “(?<name>.+?)”: that reads like a name of Pledgemark\.$/su,
    (it) => t('Its publisher may not be called “{name}”: that reads like a name of Pledgemark.', it),
  ],
  [
    /^Its publisher may not be called “(?<name>.+?)”: that reads like a name of Pledgemark’s editors\.$/su,
    (it) => t('Its publisher may not be called “{name}”: that reads like a name of Pledgemark’s editors.', it),
  ],
  [
    /^Its publisher may not be called “(?<name>.+?)”: that reads like a name of the reader\.$/su,
    (it) => t('Its publisher may not be called “{name}”: that reads like a name of the reader.', it),
  ],
  [/^“kept” stands on no record for or against\.$/u, () => t('“kept” stands on no record for or against.')],
  [/^“not kept” stands on no record for or against\.$/u, () => t('“not kept” stands on no record for or against.')],
  [/^“(?<id>.+?)” stands twice\.$/su, (it) => t('“{id}” stands twice.', it)],
  [
    /^It names “(?<id>.+?)”, which neither the pack nor this corpus holds\.$/su,
    (it) => t('It names “{id}”, which neither the pack nor this corpus holds.', it),
  ],
  [
    /^It is of another version than (?<version>.+?)\. Update the extension to read it\.$/su,
    (it) => t('It is of another version than {version}. Update the extension to read it.', it),
  ],
  [/^It is longer than (?<most>.+?) characters\.$/su, (it) => t('It is longer than {most} characters.', it)],
  [/^It is longer than (?<most>.+?) MB\.$/su, (it) => t('It is longer than {most} MB.', it)],
  [/^It is larger than (?<most>.+?) MB\.$/su, (it) => t('It is larger than {most} MB.', it)],
  [/^It is now at (?<address>.+?)\.$/su, (it) => t('It is now at {address}.', it)],
  [/^GOV\.UK answered (?<status>.+?)\.$/su, (it) => t('GOV.UK answered {status}.', it)],
  [
    /^The answer was not taken in\. (?<place>.+?): (?<because>.+?)$/su,
    (it) => t('The answer was not taken in. {place}: {because}', it),
  ],
  [
    /^The answer of GOV\.UK was not taken in\. (?<place>.+?): (?<because>.+?)$/su,
    (it) => t('The answer of GOV.UK was not taken in. {place}: {because}', it),
  ],
  [/^is longer than (?<most>.+?) characters$/su, (it) => t('is longer than {most} characters', it)],
  [/^has more than (?<most>.+?) names$/su, (it) => t('has more than {most} names', it)],
  [/^has more than (?<most>.+?) tags$/su, (it) => t('has more than {most} tags', it)],
  [/^is nested more than (?<most>.+?) deep$/su, (it) => t('is nested more than {most} deep', it)],
  [/^is no JSON: (?<detail>.+?)$/su, (it) => t('is no JSON: {detail}', it)],
  [/^is not “(?<format>.+?)”$/su, (it) => t('is not “{format}”', it)],
  [
    /^is not (?<version>.+?): update Pledgemark to read it$/su,
    (it) => t('is not {version}: update Pledgemark to read it', it),
  ],
  [/^holds more than (?<most>.+?) notes$/su, (it) => t('holds more than {most} notes', it)],
  [/^row (?<number>.+?)$/su, (it) => t('row {number}', it)],
  [
    /^GOV\.UK took too long to end its answer\. Try again later\.$/u,
    () => t('GOV.UK took too long to end its answer. Try again later.'),
  ],
  [
    /^Nobody answers “(?<asked>.+?)”\. Reload the page and try again\.$/su,
    (it) => t('Nobody answers “{asked}”. Reload the page and try again.', it),
  ],
  [
    /^“(?<asked>.+?)” was asked with something wrong at (?<place>.+?)\.$/su,
    (it) => t('“{asked}” was asked with something wrong at {place}.', it),
  ],
  [
    /^The data is of version (?<found>.+?); this build knows version (?<known>.+?)\. Update the extension to read it\.$/su,
    (it) => t('The data is of version {found}; this build knows version {known}. Update the extension to read it.', it),
  ],
  [
    /^These tables are missing or have another key: (?<tables>.+?)\. Save what can be read, then begin anew\.$/su,
    (it) => t('These tables are missing or have another key: {tables}. Save what can be read, then begin anew.', it),
  ],
  [
    /^Pledgemark asks www\.gov\.uk only, not (?<address>.+?)$/su,
    (it) => t('Pledgemark asks www.gov.uk only, not {address}', it),
  ],
  [
    /^Pledgemark fetches PDFs of GOV\.UK only, not (?<address>.+?)$/su,
    (it) => t('Pledgemark fetches PDFs of GOV.UK only, not {address}', it),
  ],
  [
    /^A note of (?<length>.+?) characters is longer than (?<limit>.+?)$/su,
    (it) => t('A note of {length} characters is longer than {limit}', it),
  ],
  [
    /^There are no words between (?<start>.+?) and (?<end>.+?)$/su,
    (it) => t('There are no words between {start} and {end}', it),
  ],
  [/^Its (?<field>.+?) (?<why>.+?)\.$/su, (it) => t('Its {field} {why}.', it)],
];

/** What of these is said in words of ours, and told in its turn; the rest are names, figures and addresses. */
const OURS: readonly string[] = ['language', 'is', 'place', 'because', 'why'];

/**
 * A sentence that was made in English where no language is known, in the language that is spoken: one of the pages that
 * are read, of the data, of www.gov.uk, or of an error. What is none of these is given back as it is.
 */
export function told(sentence: string): string {
  if (languageNow() === 'en') return sentence;
  const whole = t(sentence);
  if (whole !== sentence) return whole;
  for (const [pattern, say] of FILLED) {
    const { groups } = pattern.exec(sentence) ?? {};
    if (groups === undefined) continue;
    const parts = Object.entries(groups).map(
      ([name, part]) => [name, OURS.includes(name) ? told(part) : part] as const,
    );
    return say(Object.fromEntries(parts));
  }
  return sentence;
}
