import { asOfRecords, holderOf, isSilent, packSays, statusOf } from '@/lib/corpus';
import type { PackSays } from '@/lib/corpus';
import { plural, t } from '@/lib/language';
import { speaksFor } from '@/lib/model';
import type {
  Attributed,
  CommitmentRecords,
  DueSaid,
  Entity,
  EntityId,
  Headline,
  JudgedAs,
  Outcome,
  Said,
} from '@/lib/model';
import type { IsoDate, Schedule, Stage, Status } from '@/lib/model';
import { RULE_WORDS, due, headlineWords, packWords } from '@/lib/words';
import { records as recordWords } from '@/lib/words';

const OUTCOME_OF_VIEW: Readonly<Record<JudgedAs, Outcome>> = {
  kept: 'kept',
  'kept so far': 'kept',
  'partly kept': 'partly kept',
  'not kept': 'not kept',
  superseded: 'undecided',
  'too early': 'undecided',
  disputed: 'undecided',
  'not testable': 'cannot be tested',
};
const OUTCOME_OF_HEADLINE: Readonly<Record<Exclude<Headline['says'], 'view'>, Outcome>> = {
  'cannot be tested': 'cannot be tested',
  'records disagree': 'records',
  'records suggest done': 'records',
  'records suggest not done': 'records',
  'the date has passed': 'date passed',
  'none found': 'none found',
  'nobody has looked': 'nobody looked',
};

/** The editors' view decides; the reader's own does where there is no other. */
function outcomeOf(headline: Headline): Outcome {
  if (headline.says !== 'view') return OUTCOME_OF_HEADLINE[headline.says];
  const view = headline.editors ?? headline.reader;
  return view === undefined ? 'nobody looked' : OUTCOME_OF_VIEW[view];
}

const DUE_IS: Readonly<Record<Schedule['is'], DueSaid['is']>> = {
  overdue: 'passed',
  due: 'to come',
  upcoming: 'to come',
  'event-bound': 'event',
  'words alone': 'none',
  'none stated': 'none',
};

function dueOf(schedule: Schedule, asOf: IsoDate): DueSaid {
  const day = 'due' in schedule && schedule.binds === 'to a day' ? schedule.due : undefined;
  const isDated = 'due' in schedule;
  return {
    line: due.line(schedule),
    sentence: due.sentence(schedule, asOf),
    is: isDated && day === undefined ? 'none' : DUE_IS[schedule.is],
    ...(day === undefined ? {} : { day }),
  };
}

/** The last stage of its history, and the last in which those who promised spoke. */
function stagesOf({ commitment: { history } }: CommitmentRecords, asOf: IsoDate) {
  const inOrder = history.toSorted((a, b) => a.since.localeCompare(b.since)).filter(({ since }) => since <= asOf);
  // the first stage is the promise itself: it tells nothing of what became of it
  const last: Stage | undefined = inOrder.slice(1).at(-1);
  return { last, official: inOrder.findLast(({ official }) => official !== undefined) };
}

/**
 * What those who promised say. That they say nothing is told only after a search, beside records of others alone: where
 * nothing at all was found, that is said already.
 */
function officialSide({ evidence }: Told['by'], { official, looked }: Status, speaker: string | undefined) {
  if (official !== 'unknown') return recordWords.official(official, speaker);
  const isSilent = looked !== undefined && evidence.length > 0 && evidence.every(({ independent }) => independent);
  return isSilent ? t('Nothing found from those who promised.') : undefined;
}

/** How the answer begins: a view by its reason, the other headlines by what they rest on. */
function answerOf({ headline, looked, counts, independent }: Status, reason: string): string {
  switch (headline.says) {
    case 'view':
      return reason === '' ? recordWords.counted({ counts, independent }) : reason;
    case 'cannot be tested':
      return t('The words do not say what would be done.');
    case 'the date has passed':
    case 'none found':
      return looked === undefined ? '' : recordWords.noneFound(looked);
    case 'nobody has looked':
      return t('So nothing is said here of what became of it.');
    default:
      return recordWords.counted({ counts, independent });
  }
}

function countedOf({ why }: Status, { searched }: Told['by']): string {
  const searches = searched.filter(({ id }) => why.includes(id)).length;
  const counted = why.length - searches;
  if (why.length === 0) return t('No record and no search were counted.');
  if (searches === 0) return plural(counted, '{count} record was counted.', '{count} records were counted.');
  return plural(
    counted,
    '{count} record was counted, and {searches}.',
    '{count} records were counted, and {searches}.',
    { searches: plural(searches, '{count} search', '{count} searches') },
  );
}

export interface Saying {
  /** The state of knowledge of what ships. */
  readonly edition: IsoDate;
  /** Those whom the records name: participants are told by name. */
  readonly entities: readonly (Entity & Attributed)[];
  /** `found`: the words stand on a page, and the store holds no such commitment. */
  readonly held: 'stored' | 'found';
}

/** What is told of it: by the editors and the reader; of what a pack alone holds, where these say nothing, by that pack. */
interface Told {
  readonly status: Status;
  readonly by: Pick<CommitmentRecords, 'evidence' | 'searched'>;
  /** The pack that its headline rests on. */
  readonly pack?: string;
}

function toldOf(records: CommitmentRecords, asOf: IsoDate): Told {
  const own = statusOf(records, asOf);
  const holder = holderOf(records);
  if (holder === undefined) return { status: own, by: records };
  const { publisher } = holder;
  if (isSilent(own)) return { status: packSays(records, holder).status, by: holder, pack: publisher };
  // the reader looked, but the day that has passed is one that the pack gives
  return { status: own, by: records, ...(own.headline.says === 'the date has passed' ? { pack: publisher } : {}) };
}

/** What a pack says beside what is told: its view, and what its records come to. */
function besideOf({ publisher, status, view }: PackSays, told: Told): readonly string[] {
  const isTold = told.pack === publisher;
  return [
    ...(view === undefined ? [] : [`${recordWords.packView(view.view, publisher)}.`]),
    ...(isTold || isSilent(status) ? [] : [`${headlineWords(status.headline, publisher)}.`]),
  ];
}

/**
 * What is said of one commitment, read from nothing but its records: the only place where it is worked out. What the
 * editors and the reader hold is told from their records alone, whatever packs were taken in; what packs say stands
 * beside it, under their publishers' names.
 */
export function saidOf(records: CommitmentRecords, { edition, entities, held }: Saying): Said {
  const asOf = asOfRecords(records, edition);
  const of = toldOf(records, asOf);
  const { status } = of;
  const { headline, sign, looked, schedule, told } = status;
  const { last, official } = stagesOf(records, asOf);
  const named = entities.filter((entity) => speaksFor(entity, records.origin));
  const nameOf = (id: EntityId): string => named.find((entity) => entity.id === id)?.name ?? id;
  const participants = status.participants.map(({ entity, counts }) => ({ name: nameOf(entity), counts }));
  const answer = answerOf(status, told?.reason ?? '');
  const dueSaid = dueOf(schedule, asOf);
  const more = [
    dueSaid.is === 'passed' && headline.says !== 'nobody has looked' ? dueSaid.sentence : undefined,
    last === undefined ? undefined : recordWords.stage(last),
    officialSide(of.by, status, official?.source.publisher),
    headline.says === 'view' || headline.says === 'cannot be tested' ? recordWords.counted(status) : undefined,
    recordWords.missing(participants, looked === undefined ? 'no record' : 'none found'),
  ];
  const { packs = [] } = records;
  const holder = holderOf(records)?.publisher;
  return {
    ...(held === 'stored' ? { id: records.commitment.id } : {}),
    asOf,
    headline: headlineWords(headline, of.pack),
    outcome: outcomeOf(headline),
    sign,
    answer,
    more: more.filter((sentence) => sentence !== undefined && sentence !== '' && sentence !== answer) as string[],
    beside: [
      ...(holder === undefined ? [] : [t('Recorded by {pack}.', { pack: packWords(holder) })]),
      ...packs.flatMap((pack) => besideOf(packSays(records, pack), of)),
    ],
    ...(holder === undefined ? {} : { pack: holder }),
    ...(told === undefined ? {} : { view: { by: told.by, date: told.date } }),
    due: dueSaid,
    why: { rule: RULE_WORDS[headline.says], counted: countedOf(status, of.by) },
    status,
  };
}
