import type { TimelineEvent, TimelineLane } from '@/lib/model';

/** In units of the drawing: no column that shows it is narrower in pixels, so that its text is never smaller than 13px. */
const WIDTH = 576;
const LEFT = 84;
const RIGHT = WIDTH - 14;
const ROW = 18;
/** From the top to the middle of the first lane: the years stand above it. */
const TOP = 46;
/** A lane whose labels find no room in so many rows leaves the rest to the list. */
const MOST_ROWS = 3;
const FONT = 13;
const SHAPE = 9;
const GAP = 6;
const LONGEST_LABEL = 220;
const MOST_YEARS = 9;
const MONTHS = 12;
const DAYS_OF_A_MONTH = 31;

/** Advance widths of Arial in thousandths of its size, none too small; others count as an em. */
const WIDTHS: readonly (readonly [signs: RegExp, width: number])[] = [
  [/[ijl|'’‘]/, 230],
  [/[ ftrI.,:;!()/[\]“”-]/, 340],
  [/[a-hknopqsu-vxyz\d?£$–]/, 570],
  [/[A-HJ-LN-VX-Zw&]/, 785],
];
const MARGIN_OF_ERROR = 1.05;

const LANES = ['promised', 'moved', 'reported', 'view'] as const satisfies readonly TimelineLane[];
export type DrawnLane = (typeof LANES)[number];

export interface DrawnLabel {
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
  /** Where the shape is that it belongs to, if the label stands in a row below. */
  readonly under?: { readonly x: number; readonly y: number };
}

export interface DrawnEvent {
  readonly event: TimelineEvent;
  readonly x: number;
  readonly y: number;
  /** The month or year in which it lies, where its day is not known. */
  readonly within?: { readonly from: number; readonly to: number };
  /** The day that it names. */
  readonly to?: number;
}

export interface TimelineDrawing {
  readonly width: number;
  readonly height: number;
  readonly lanes: readonly { readonly lane: DrawnLane; readonly y: number }[];
  readonly years: readonly { readonly year: number; readonly x: number }[];
  readonly events: readonly DrawnEvent[];
  readonly labels: readonly DrawnLabel[];
}

/** How wide words are at most, in units of the drawing. */
function widthOf(words: string): number {
  const thousandths = Array.from(words).reduce(
    (sum, sign) => sum + (WIDTHS.find(([signs]) => signs.test(sign))?.[1] ?? 1000),
    0,
  );
  return (thousandths / 1000) * FONT * MARGIN_OF_ERROR;
}

/** A label that is too long ends in "…": the list has it whole. */
function shortened(words: string): string {
  if (widthOf(words) <= LONGEST_LABEL) return words;
  let cut = words;
  while (widthOf(`${cut} …`) > LONGEST_LABEL) cut = cut.slice(0, -1);
  const space = cut.lastIndexOf(' ');
  return `${space > 0 ? cut.slice(0, space) : cut} …`;
}

/** The time of a date as a number of years, its parts that are not known being their middle. */
function yearsOf(date: string): { readonly at: number; readonly from: number; readonly to: number } {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return { at: year + 1 / 2, from: year, to: year + 1 };
  const from = year + (month - 1) / MONTHS;
  if (day === undefined) return { at: from + 1 / MONTHS / 2, from, to: from + 1 / MONTHS };
  const at = from + (day - 1) / DAYS_OF_A_MONTH / MONTHS;
  return { at, from: at, to: at };
}

interface Scale {
  readonly first: number;
  readonly last: number;
  readonly x: (years: number) => number;
}

function scaleOf(events: readonly TimelineEvent[]): Scale {
  const times = events.flatMap(({ date, to }) => [yearsOf(date), ...(to === undefined ? [] : [yearsOf(to)])]);
  const first = Math.floor(Math.min(...times.map(({ from }) => from)));
  const last = Math.max(first + 1, Math.ceil(Math.max(...times.map(({ to }) => to))));
  return { first, last, x: (years) => LEFT + ((years - first) / (last - first)) * (RIGHT - LEFT) };
}

/** The years that are named: all, or every second, fifth, tenth. */
function yearsNamed({ first, last, x }: Scale): TimelineDrawing['years'] {
  const step = [1, 2, 5, 10, 20, 50, 100].find((by) => (last - first) / by <= MOST_YEARS) ?? last - first;
  const start = Math.ceil(first / step) * step;
  const count = Math.ceil((last - start) / step);
  return Array.from({ length: count }, (_, at) => start + at * step)
    .map((year) => ({ year, x: x(year) }))
    .filter((named) => named.x + widthOf(`${named.year}`) <= WIDTH);
}

interface Box {
  /** Which event of the lane it belongs to: its own shape and its own day are no obstacle to a label. */
  readonly of: number;
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

const collide = (one: Box, other: Box): boolean =>
  one.of !== other.of && one.row === other.row && one.from < other.to + GAP && other.from < one.to + GAP;

/** The places that a label could take, the best first: beside its shape, then in the rows below. */
function placesFor(of: number, label: number, { x, to, within }: Omit<DrawnEvent, 'event' | 'y'>) {
  const right = Math.max(x + SHAPE, to ?? 0, within?.to ?? 0) + GAP;
  const left = Math.min(x, within?.from ?? x) - SHAPE - GAP;
  const start = (row: number, from: number) => ({ of, row, from, to: from + label, anchor: 'start' }) as const;
  const end = (row: number, until: number) => ({ of, row, from: until - label, to: until, anchor: 'end' }) as const;
  const below = Array.from({ length: MOST_ROWS - 1 }, (_, at) => [start(at + 1, x - GAP), end(at + 1, x + GAP)]).flat();
  return [start(0, right), end(0, left), ...below].filter(({ from, to: until }) => from >= LEFT && until <= WIDTH);
}

interface Placed {
  readonly shape: Omit<DrawnEvent, 'y'>;
  readonly label?: Box & { readonly anchor: 'start' | 'end'; readonly words: string };
}

/** Places the labels of one lane so that none covers another, nor a shape. */
function placeLane(events: readonly TimelineEvent[], { x: at }: Scale): readonly Placed[] {
  const shapes = events.map((event): Omit<DrawnEvent, 'y'> => {
    const { at: years, from, to } = yearsOf(event.date);
    return {
      event,
      x: at(years),
      ...(from === to ? {} : { within: { from: at(from), to: at(to) } }),
      ...(event.to === undefined ? {} : { to: at(yearsOf(event.to).at) }),
    };
  });
  const taken: Box[] = shapes.flatMap(({ x, to }, of) => [
    { of, row: 0, from: x - SHAPE, to: x + SHAPE },
    ...(to === undefined ? [] : [{ of, row: 0, from: to - 1, to: to + 1 }]),
  ]);
  return shapes.map((shape, of) => {
    const words = shortened(shape.event.label);
    const label = placesFor(of, widthOf(words), shape).find((place) => !taken.some((box) => collide(place, box)));
    if (label === undefined) return { shape };
    taken.push(label);
    return { shape, label: { ...label, words } };
  });
}

/** A drawing of events: a lane for each kind, shapes at their dates, labels that never cover one another. */
export function layTimeline(timeline: readonly TimelineEvent[]): TimelineDrawing {
  const scale = scaleOf(timeline);
  let top = TOP;
  const lanes = LANES.flatMap((lane) => {
    const of = timeline.filter((event) => event.lane === lane);
    if (of.length === 0) return [];
    const placed = placeLane(of, scale);
    const y = top;
    top += ROW * (2 + Math.max(...placed.map(({ label }) => label?.row ?? 0)));
    return [{ lane, y, placed }];
  });
  return {
    width: WIDTH,
    height: top - ROW / 2,
    lanes: lanes.map(({ lane, y }) => ({ lane, y })),
    years: yearsNamed(scale),
    events: lanes.flatMap(({ y, placed }) => placed.map(({ shape }) => ({ ...shape, y }))),
    labels: lanes.flatMap(({ y, placed }) =>
      placed.flatMap(({ label, shape: { x } }): readonly DrawnLabel[] => {
        if (label === undefined) return [];
        const { words, row, anchor } = label;
        const edge = anchor === 'start' ? label.from : label.to;
        return [{ words, anchor, x: edge, y: y + row * ROW, ...(row === 0 ? {} : { under: { x, y } }) }];
      }),
    ),
  };
}
