import { stemsOf } from '@/lib/model';
import type { IsoDate, PageFacts, Reading } from '@/lib/model';

import { labelOf } from './own-words';
import { itemBlocks, numberedBlocks } from './read-blocks';
import { reportedOn } from './titles';

/** What is known of a document before its items are read. */
export interface KnownDocument extends Pick<PageFacts, 'address' | 'title' | 'published' | 'publisher'> {
  /** Its words, where they are at hand. */
  readonly reading?: Reading;
}

/** A text that prints so many labels beside numbered items reports, whatever it is called. */
const LEAST_LABELS = 5;
/** A title of fewer telling words is no name: "Strategy". */
const LEAST_NAME = 2;
/** The share of the shorter name that the other must have. */
const LEAST_COVERED = 0.75;
/** A document of fewer words than this in its name is not looked for in the text of a report. */
const LEAST_NAMED = 3;

/** Words that stand in the titles of any document, or only tell in which form it is given. */
const FORM = new Set(
  stemsOf(
    `accessible version html web document paper policy command government uk national the january february march april
    may june july august september october november december`,
  ),
);
const YEAR = /^(?:19|20)\d\d$/;

const nameOf = (title: string): ReadonlySet<string> =>
  new Set(stemsOf(title).filter((stem) => !FORM.has(stem) && !YEAR.test(stem)));
const yearsIn = (title: string): readonly string[] => title.match(/\b(?:19|20)\d\d\b/g) ?? [];

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether a document tells what became of the items of another: by its title, or by labels beside numbered items. */
export function isProgressReport({ title, reading }: Pick<KnownDocument, 'title' | 'reading'>): boolean {
  if (reportedOn(title) !== undefined) return true;
  if (reading === undefined) return false;
  const blocks = itemBlocks(reading);
  const labels = blocks.filter(({ words, isHeading }) => !isHeading && labelOf(words) !== undefined);
  return labels.length >= LEAST_LABELS && numberedBlocks(blocks).length >= LEAST_LABELS;
}

/** The name that a report gives what it reports on is that of the other document. */
function isNamedInTitle(report: KnownDocument, earlier: KnownDocument): boolean {
  const rest = reportedOn(report.title);
  if (rest === undefined) return false;
  const [mine, other] = [nameOf(rest), nameOf(earlier.title)];
  const both = [...mine].filter((stem) => other.has(stem)).length;
  const least = Math.min(mine.size, other.size);
  if (least < LEAST_NAME || both / least < LEAST_COVERED || both / mine.size < LEAST_COVERED) return false;
  // of two plans of one name, the report says which by its years
  const [years, otherYears] = [yearsIn(rest), yearsIn(earlier.title)];
  return years.length === 0 || otherYears.length === 0 || years.some((year) => otherYears.includes(year));
}

/** The report names the other document, whole, in its text. */
function isNamedInText({ reading }: KnownDocument, { title }: KnownDocument): boolean {
  const name = plain(title);
  return reading !== undefined && nameOf(title).size >= LEAST_NAMED && ` ${plain(reading.text)} `.includes(` ${name} `);
}

const isBefore = (one: IsoDate | undefined, other: IsoDate | undefined): boolean =>
  one !== undefined && other !== undefined && one < other;

/** Why a report is taken to answer an earlier document; never more than that it seems so. */
export type SeemsBecause = 'its title' | 'its text';

/**
 * Why the one document seems to report on the other; nothing where it does not. Strict: the other is earlier, by days
 * that both give; the same body published both, or the report's title is its name; and it is named. A report is not
 * taken for what another report answers.
 */
export function seemsToAnswer(report: KnownDocument, earlier: KnownDocument): SeemsBecause | undefined {
  if (report.address === earlier.address || !isBefore(earlier.published, report.published)) return undefined;
  if (!isProgressReport(report) || reportedOn(earlier.title) !== undefined) return undefined;
  if (isNamedInTitle(report, earlier)) return 'its title';
  // a report whose title names a plan reports on that one, whatever else its text names
  const named = nameOf(reportedOn(report.title) ?? '').size >= LEAST_NAME;
  const isSame = report.publisher !== undefined && report.publisher === earlier.publisher;
  return !named && isSame && isNamedInText(report, earlier) ? 'its text' : undefined;
}
