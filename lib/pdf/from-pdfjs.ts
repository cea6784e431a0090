import type { PdfRun, PdfSheet } from '@/lib/model';

import { plainText } from './plain-text';

/** A 2D transformation `[a, b, c, d, e, f]`: x' = ax + cy + e, y' = bx + dy + f. */
type Transform = readonly number[];

/** What is used of an item of `getTextContent()`: its origin and size in the units of the file, y upwards. */
export interface PdfjsItem {
  readonly str: string;
  readonly transform: Transform;
  readonly width: number;
  readonly fontName: string;
}

/** A mark of the structure of a page, which `getTextContent()` gives among the items where it is asked to. */
interface PdfjsMark {
  readonly type: string;
}

/** What is used of `styles` of `getTextContent()`. */
export interface PdfjsStyle {
  readonly fontFamily?: string;
  /** The font's own name, `BCDEEE+Arial-BoldMT`: pdf.js has it in `page.commonObjs` once the operators of a page were read. */
  readonly name?: string;
}

/** A page: its size as it is shown, and how its units become points from its upper left. */
export interface PdfjsPage {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** `transform` of the viewport at scale 1. Absent: the page is not turned, and its box begins at the origin. */
  readonly transform?: Transform;
}

const BOLD = /bold|black|heavy|demi|-medi(?:ital)?$|(?:^|\+)(?:CMBX|SFBX|ECBX)/iu;
/** How wide a space at an end of an item is, in sizes: it is no part of the run. */
const SPACE = 0.25;
/** Below this a line counts as level, in degrees. */
const LEVEL = 2;

function times(outer: Transform, inner: Transform): readonly [number, number, number, number, number, number] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = outer;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

function runOf(item: PdfjsItem, toPage: Transform, style: PdfjsStyle | undefined): PdfRun | undefined {
  const text = plainText(item.str);
  if (text === '') return undefined;
  const [a, b, c, d, x, y] = times(toPage, item.transform);
  const size = Math.hypot(c, d);
  if (![x, y, size, item.width].every(Number.isFinite) || size === 0) return undefined;
  const turned = Math.round((Math.atan2(b, a) * 180) / Math.PI);
  const font = style?.name ?? style?.fontFamily ?? item.fontName;
  const isBold = BOLD.test(font);
  if (Math.abs(turned) >= LEVEL) return { text, x, y, width: item.width, size, font, isBold, turned };
  const space = Math.min(SPACE * size, item.width / item.str.length);
  const [before, behind] = [item.str.search(/\S/u) * space, (item.str.length - item.str.trimEnd().length) * space];
  return { text, x: x + before, y, width: item.width - before - behind, size, font, isBold };
}

/**
 * The runs of a page, from what pdf.js gives of it. Left out are items without words and those whose place is no number.
 * @param styles by `fontName` of the items
 */
export function sheetOf(
  page: PdfjsPage,
  items: readonly (PdfjsItem | PdfjsMark)[],
  styles: Readonly<Record<string, PdfjsStyle>>,
): PdfSheet {
  const { number, width, height, transform = [1, 0, 0, -1, 0, height] } = page;
  const runs = items.flatMap((item) => {
    const run = 'str' in item ? runOf(item, transform, styles[item.fontName]) : undefined;
    return run === undefined ? [] : [run];
  });
  return { number, width, height, runs };
}
