import type { PdfRun, PdfSheet } from '@/lib/model';

import { greatest } from './figures';
import { rowsOf, textOf } from './line';

/** So many rows from either edge of a page can be running heads or feet. */
const ROWS_AT_EDGE = 4;
/** Places that differ by less are one, in points: a head is set anew on each page, by the same settings. */
const SAME_PLACE = 3;
/** So far apart two pages with the same head may be: left and right pages have heads of their own. */
const PAGES_APART = 2;
/** With fewer letters a row of figures may repeat by chance. */
const FEWEST_LETTERS = 3;
/** The share of pages that a watermark or stamp in the midst of pages is on, and the fewest pages. */
const ON_PAGES = { share: 0.6, fewest: 3 };
/** A head of changing words stands off from the body by this, in sizes. */
const STANDS_OFF = 1.4;

/** A head stands within so many points of the upper edge, and has so many words of the title. */
const HEAD_WITHIN = 90;
const FEWEST_WORDS = 2;

/** A row near an edge of a page. */
interface EdgeRow {
  readonly sheet: number;
  readonly runs: readonly PdfRun[];
  readonly edge: 'top' | 'bottom';
  /** From that edge, in points. */
  readonly distance: number;
  readonly size: number;
  readonly text: string;
  /** The words with figures folded. */
  readonly key: string;
  /** To the next row towards the middle of the page. */
  readonly gap: number;
}

const ROMAN = /^[ivxlc]+$/iu;
const NUMBER = /\d+/gu;

function keyOf(text: string): string {
  if (ROMAN.test(text)) return '#';
  return text.toLowerCase().replaceAll(NUMBER, '#');
}

const letters = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;
const isLevel = (run: PdfRun): boolean => run.turned === undefined;

function edgeRows(sheet: PdfSheet, at: number): readonly EdgeRow[] {
  const rows = rowsOf(sheet.runs.filter(isLevel));
  return rows.flatMap((runs, index) => {
    const y = runs[0]?.y ?? 0;
    const edge = y < sheet.height / 2 ? 'top' : 'bottom';
    if ((edge === 'top' ? index : rows.length - 1 - index) >= ROWS_AT_EDGE) return [];
    const next = rows[edge === 'top' ? index + 1 : index - 1]?.[0]?.y;
    const text = textOf(runs);
    return [
      {
        sheet: at,
        runs,
        edge,
        distance: edge === 'top' ? y : sheet.height - y,
        size: greatest(runs.map(({ size }) => size)),
        text,
        key: keyOf(text),
        gap: next === undefined ? Infinity : Math.abs(next - y),
      },
    ];
  });
}

/** The number of the page, where it counts up with the pages: the same difference between page and number on all. */
const differenceOf = ({ text, sheet }: EdgeRow): number => Number(/\d+/u.exec(text)?.[0] ?? Number.NaN) - sheet;

function isRepeat(one: EdgeRow, other: EdgeRow): boolean {
  if (one.sheet === other.sheet || one.edge !== other.edge || one.key !== other.key) return false;
  if (Math.abs(one.sheet - other.sheet) > PAGES_APART) return false;
  if (Math.abs(one.distance - other.distance) > SAME_PLACE) return false;
  if (one.text === other.text && letters(one.text) > 0) return true;
  return letters(one.text) >= FEWEST_LETTERS || ROMAN.test(one.text) || differenceOf(one) === differenceOf(other);
}

const isLike = (row: EdgeRow, told: EdgeRow): boolean =>
  row.edge === told.edge &&
  Math.abs(row.distance - told.distance) <= SAME_PLACE / 2 &&
  Math.abs(row.size - told.size) <= 0.5 &&
  row.gap > STANDS_OFF * row.size;

/** So many rows of the first page may be its title, with who publishes it and when. */
const TITLE_ROWS = 8;

function titleWords(first: PdfSheet | undefined): readonly string[] {
  const rows = rowsOf(first?.runs.filter(isLevel) ?? []).slice(0, TITLE_ROWS);
  return textOf(rows.flat()).toLowerCase().split(' ');
}

/** The outermost row of a later page, off from the rest, with no words but those of the title: a head of a file of two pages. */
function isOfTitle({ text, gap, size, distance, edge }: EdgeRow, title: ReadonlySet<string>): boolean {
  const words = text.toLowerCase().split(' ');
  const isOff = edge === 'top' && distance < HEAD_WITHIN && gap > STANDS_OFF * size;
  return isOff && words.length >= FEWEST_WORDS && words.every((word) => title.has(word) || /^\d+$/u.test(word));
}

/** Words that stand at the very same place of most pages, wherever that is: watermarks and stamps. */
function* stamps(sheets: readonly PdfSheet[]): Generator<void, Set<PdfRun>> {
  const places = new Map<string, PdfRun[]>();
  for (const { runs } of sheets) {
    yield;
    for (const run of runs) {
      if (letters(run.text) < FEWEST_LETTERS) continue;
      const key = [run.text, Math.round(run.x), Math.round(run.y), Math.round(run.size)].join(' ');
      const same = places.get(key);
      if (same === undefined) places.set(key, [run]);
      else same.push(run);
    }
  }
  const fewest = Math.max(ON_PAGES.fewest, ON_PAGES.share * sheets.length);
  return new Set([...places.values()].filter(({ length }) => length >= fewest).flat());
}

/** Words that are drawn a second time in their own place, as a shadow or for more weight. */
function* twins({ runs }: PdfSheet): Generator<PdfRun> {
  const places = new Set<string>();
  for (const run of runs) {
    if (letters(run.text) < FEWEST_LETTERS) continue;
    const keys = [0, 1].map((shift) =>
      [run.text, Math.floor(run.x / 2 + shift / 2), Math.floor(run.y / 2 + shift / 2)].join(' '),
    );
    if (keys.some((key) => places.has(key))) yield run;
    for (const key of keys) places.add(key);
  }
}

/**
 * The runs that belong to the pages and not to the text: what is turned or drawn twice, what stands at the same place of most pages, and
 * rows at the edges that come again on a page nearby with the same words or a counting number. Once such a
 * place is known, what stands there on other pages is one too. A page alone tells nothing. In steps of a page.
 */
export function* furnitureOf(sheets: readonly PdfSheet[]): Generator<void, ReadonlySet<PdfRun>> {
  const furniture = yield* stamps(sheets);
  const rows: (readonly EdgeRow[])[] = [];
  for (const [at, sheet] of sheets.entries()) {
    for (const run of sheet.runs) if (!isLevel(run)) furniture.add(run);
    for (const run of twins(sheet)) furniture.add(run);
    rows.push(edgeRows(sheet, at));
    yield;
  }
  const told: EdgeRow[] = [];
  for (const [at, here] of rows.entries()) {
    const near = rows.slice(Math.max(0, at - PAGES_APART), at + PAGES_APART + 1).flat();
    told.push(...here.filter((row) => near.some((other) => isRepeat(row, other))));
  }
  yield;
  const places = new Map(told.map((row) => [`${row.edge} ${Math.round(row.distance)} ${Math.round(row.size)}`, row]));
  for (const row of told) for (const run of row.runs) furniture.add(run);
  const title = new Set(titleWords(sheets[0]));
  for (const row of rows.slice(1).flat()) if (isOfTitle(row, title)) for (const run of row.runs) furniture.add(run);
  for (const row of rows.flat())
    if ([...places.values()].some((place) => isLike(row, place))) for (const run of row.runs) furniture.add(run);
  return furniture;
}
