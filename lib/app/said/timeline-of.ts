import { bindsToDay } from '@/lib/finder/words';
import { t } from '@/lib/language';
import { MARK_OF_VIEW, TIMELINE_LANES } from '@/lib/model';
import type { CommitmentEntry, DeadlineEntry, IsoDate, JudgedAs, Stage, TimelineEvent } from '@/lib/model';
import { VIEW_WORDS, dateWords, packWords } from '@/lib/words';

type Entry = Omit<CommitmentEntry, 'timeline'>;

/** Years from 1900 to 2199: one date far off would leave no room for the others. */
const EXACTNESS = [
  { is: 'day', pattern: /^(?:19|2[01])\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/ },
  { is: 'month', pattern: /^(?:19|2[01])\d{2}-(?:0[1-9]|1[0-2])$/ },
  { is: 'year', pattern: /^(?:19|2[01])\d{2}$/ },
] as const;

const lowered = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
const unstopped = (words: string): string => words.replace(/\.$/u, '');

/** Nothing where the date cannot stand on a line of time. */
function eventAt(date: string, event: Omit<TimelineEvent, 'date' | 'exactness'>): readonly TimelineEvent[] {
  const exactness = EXACTNESS.find(({ pattern }) => pattern.test(date))?.is;
  return exactness === undefined ? [] : [{ ...event, date, exactness }];
}

/** A line of the ledger that gives a day or an event, and what it did to the line before it. */
interface Step {
  readonly line: DeadlineEntry;
  readonly did: 'promise' | 'set' | 'move';
}

function stepsOf(ledger: readonly DeadlineEntry[]): readonly Step[] {
  const stated = ledger.filter(({ due, event }) => due !== undefined || event !== undefined);
  return stated.flatMap((line, at): readonly Step[] => {
    const before = stated[at - 1];
    if (before === undefined) return [{ line, did: line === ledger[0] ? 'promise' : 'set' }];
    if (before.due === line.due && before.event === line.event) return [];
    // the same count as that of the schedule: only a day that takes the place of another day is a move
    return [{ line, did: before.due !== undefined && line.due !== undefined ? 'move' : 'set' }];
  });
}

/** The day of a line; only where its words tie the action to that day. */
function boundDay({ due, words }: DeadlineEntry): IsoDate | undefined {
  return due !== undefined && bindsToDay(words) ? due : undefined;
}

/** @param is a day that was replaced and is still to come is not due */
function dueWords(line: DeadlineEntry, is: 'current' | 'replaced', asOf: IsoDate): string {
  const day = boundDay(line);
  if (day === undefined) return `“${line.words}”`;
  const by = { day: dateWords(day) };
  if (day < asOf) return t('was due by {day}', by);
  return is === 'current' ? t('due by {day}', by) : t('by {day}', by);
}

function targetWords(line: DeadlineEntry): string {
  const day = boundDay(line);
  return day === undefined ? `“${line.words}”` : dateWords(day);
}

const toDay = (line: DeadlineEntry | undefined): Pick<TimelineEvent, 'to'> => {
  const day = line === undefined ? undefined : (boundDay(line) ?? line.eventDate);
  return day === undefined ? {} : { to: day };
};

function promised({ commitment, document, said: { asOf } }: Entry, steps: readonly Step[]): readonly TimelineEvent[] {
  const { sources, deadlines, history } = commitment;
  const dates = [document?.date, sources[0]?.date, history[0]?.since, deadlines[0]?.setOn];
  const line = steps.find(({ did }) => did === 'promise')?.line;
  return eventAt(dates.find((date) => date !== undefined && date !== '') ?? '', {
    lane: 'promised',
    words: line === undefined ? t('promised') : t('promised, “{words}”', { words: line.words }),
    label: line === undefined ? t('promised') : dueWords(line, steps.length === 1 ? 'current' : 'replaced', asOf),
    ...toDay(line),
  });
}

function changed(steps: readonly Step[]): readonly TimelineEvent[] {
  return steps.flatMap(({ line, did }) => {
    const target = targetWords(line);
    if (did === 'promise') return [];
    if (did === 'set')
      return eventAt(line.setOn, {
        lane: 'promised',
        words: t('a date was set: {target}', { target }),
        label: target,
        ...toDay(line),
      });
    return eventAt(line.setOn, {
      lane: 'moved',
      words: t('the date was moved to {target}, according to {publisher}', {
        target,
        publisher: line.source.publisher,
      }),
      label: t('to {target}', { target }),
      ...toDay(line),
    });
  });
}

/** The days that were named, and the events that were waited for, where their day is known. */
function dueDays({ said: { asOf } }: Entry, steps: readonly Step[]): readonly TimelineEvent[] {
  return steps.flatMap(({ line }, at) => {
    const day = boundDay(line);
    if (day === undefined) {
      const { event, eventDate } = line;
      if (event === undefined || eventDate === undefined) return [];
      const words = eventDate <= asOf ? t('held: {event}', { event }) : t('to be held: {event}', { event });
      return eventAt(eventDate, { lane: 'due', words, label: words });
    }
    const isLast = at === steps.length - 1;
    const now = day < asOf ? t('was due by this day') : t('is due by this day');
    const words = isLast ? now : at === 0 ? t('the date first promised') : t('a date that was moved again');
    return eventAt(day, { lane: 'due', words, label: words });
  });
}

/** The stages that no record tells already; the first is the promise itself, and "open" says no more than that. */
function stagesOf({ commitment: { history }, evidence, recordedBy, said: { asOf } }: Entry): readonly Stage[] {
  // a record of a pack takes the place of no stage that another tells
  const pack = typeof recordedBy === 'string' ? undefined : recordedBy.pack;
  const beside = evidence.filter((one) => one.pack === undefined || one.pack === pack);
  const known = history.toSorted((a, b) => a.since.localeCompare(b.since)).filter(({ since }) => since <= asOf);
  return known
    .slice(1)
    .filter(({ said }) => said !== 'open')
    .filter(
      ({ since, source }) => !beside.some((one) => one.source.date === since && one.source.title === source.title),
    );
}

function reported(entry: Entry): readonly TimelineEvent[] {
  const records = entry.evidence
    .filter(({ correction }) => correction !== 'corrected')
    .flatMap(({ source: { date, publisher }, shows, by, pack }) => {
      const what = unstopped(shows);
      const said = by === undefined ? `${publisher}: ${what}` : t('you: {shows}', { shows: what });
      const own = by === undefined ? publisher : t('your record');
      return eventAt(date, {
        lane: 'reported',
        words: pack === undefined ? said : t('{said}, according to {pack}', { said, pack: packWords(pack) }),
        label: by !== undefined || pack === undefined ? own : t('pack of {publisher}', { publisher: pack }),
      });
    });
  const stages = stagesOf(entry).flatMap(({ since, said, source: { publisher } }) =>
    eventAt(since, { lane: 'reported', words: `${publisher}: ${unstopped(said)}`, label: publisher }),
  );
  return [...records, ...stages];
}

/** A view with whose it is. */
const BY = {
  editors: (view: string) => t('{view}, in the editors’ view', { view }),
  reader: (view: string) => t('{view}, in your view', { view }),
  pack: (pack: string) => (view: string) => t('{view}, in the view of {pack}', { view, pack: packWords(pack) }),
} as const;

function judged({ views, published, evidence, recordedBy, said: { status } }: Entry): readonly TimelineEvent[] {
  const { supports, contradicts } = status.counts;
  // the same rule as that of the headline: "kept" and "not kept" stand on a record for or against
  const isTelling = (pack: string | undefined): boolean => {
    if (pack === undefined && typeof recordedBy === 'string') return supports + contradicts > 0;
    return evidence.some((one) => one.stance !== 'context' && (one.pack === undefined || one.pack === pack));
  };
  const isTold = ({ view, pack }: { readonly view: JudgedAs; readonly pack?: string }): boolean =>
    (view !== 'kept' && view !== 'not kept') || isTelling(pack);
  const all = [
    ...views.map(({ view, date, by }) => ({ view, date, whose: BY[by] })),
    ...published.map(({ view, date, publisher: pack }) => ({ view, date, pack, whose: BY.pack(pack) })),
  ];
  return all.filter(isTold).flatMap(({ view, date, whose }) =>
    eventAt(date, {
      lane: 'view',
      words: whose(lowered(VIEW_WORDS[view])),
      label: whose(VIEW_WORDS[view]),
      sign: { shape: view === 'not testable' ? 'untestable' : 'new', mark: MARK_OF_VIEW[view] },
    }),
  );
}

const placeOf = ({ lane }: TimelineEvent): number => TIMELINE_LANES.indexOf(lane);

/**
 * The life of a commitment, in the order of time: what was promised, moved, due, reported and judged. A date without a
 * day stands before the days of its month or year.
 */
export function timelineOf(entry: Entry): readonly TimelineEvent[] {
  const { asOf } = entry.said;
  const steps = stepsOf(entry.commitment.deadlines.filter(({ setOn }) => setOn <= asOf));
  const events = [
    ...promised(entry, steps),
    ...changed(steps),
    ...dueDays(entry, steps),
    ...reported(entry),
    ...judged(entry),
  ];
  return events.toSorted((a, b) => a.date.localeCompare(b.date) || placeOf(a) - placeOf(b));
}
