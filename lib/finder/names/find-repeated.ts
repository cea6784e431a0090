import { headRow } from '../tables/heads';
import { NO_NAMES } from '../tables/lexicon';
import { GENERIC, THINGS } from '../tables/word-lists';
import type { Run, Find } from './find';
import { trimmed } from './find-shapes';
import { headOf } from './segment';
import type { Segment } from './segment';
import { TOO_GENERAL } from './short-forms';

/** Capitalised words without a head noun are a name if the text writes them so all the time. */
export const REPEATED = [
  {
    name: 'capitals again and again',
    byForm: true,
    example:
      'We back Quiet Harbours. In Quiet Harbours we plan, and for Quiet Harbours we pay, as the Quiet Harbours show.',
    counterExample: 'We back Quiet Harbours, and quiet harbours back us.',
  },
  {
    name: 'head with its article again and again',
    because: 'the document’s own name for what it is about',
    example: 'The Agency met. Crews asked the Agency to act, and the Agency agreed.',
    counterExample: 'The Agency met. Crews asked the agency to act, and the Agency agreed.',
  },
  {
    name: 'named beside its kind',
    because: 'an apposition tells what is named',
    example: 'We fund Quiet Tides, a new scheme for crews.',
    counterExample: 'We fund Quiet Tides, a scheme director said.',
  },
  {
    name: 'named with its kind elsewhere',
    because: 'a short form is its name without the kind',
    example: 'Join the Care for Quays scheme. We pay for Care for Quays.',
    counterExample: 'Join the Quay Crews scheme. We pay for Care for Quays.',
  },
] as const;

const KIND = '(?:programme|scheme|initiative|campaign|project|strategy|pilot)';
/** "Quiet Tides, a new scheme for crews", "our campaign Quiet Tides": an apposition says what is named. */
const KIND_AFTER = new RegExp(
  `^(?:, | is | was |, which is |, which was )(?:an?|the|our|its|their) (?:[\\w'-]+ ){0,4}${KIND}(?=[,.;)]| (?:that|which|to|for|in|of|with|by|aimed|designed|led|run|where|supporting|helping)\\b)`,
);
const KIND_BEFORE = new RegExp(`\\b${KIND}(?:,? (?:called|named|known as|branded))? (?:the )?$`);
const AROUND = 80;

const standsBesideItsKind = (text: string, { start, end }: Candidate): boolean =>
  KIND_AFTER.test(text.slice(end, end + AROUND)) || KIND_BEFORE.test(text.slice(Math.max(0, start - AROUND), start));

/** How often the words must stand within sentences, where a capital says something. */
const LEAST_TIMES = 3;

/** "the charity Quiet Harbours": where a text says once that it is a body, it is one all through. */
const FIRM_BEFORE =
  /\b(?:company|firm|charity|consultancy|developer|manufacturer|retailer|supplier|contractor|operator|start-?up|enterprise|organisation|think tank|union),? $/;

export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly within: boolean;
}

/** Storms have names, and are no entities. */
const STORM = /^(?:Hurricane|Storm|Cyclone|Typhoon)$/;

/** A segment that may be a name without a head: two words or more, none of them known, no abbreviations. */
export function candidateOf(run: Run, whole: Segment, at: number): Candidate | undefined {
  const opens = at === 0 && run.startsSentence;
  const segment = trimmed(whole, opens);
  const [first, last] = [segment[0], segment.at(-1)];
  const words = segment.filter((unit) => unit.kind !== 'small');
  if (first === undefined || last === undefined || words.length < 2) return undefined;
  const plain = words.every((unit) => unit.kind === 'word' && /[a-z]/.test(unit.words));
  if (STORM.test(first.words) || !plain || headOf(last) !== undefined || words.every((unit) => GENERIC.has(unit.words)))
    return undefined;
  return { start: first.start, end: last.end, within: !opens || first !== whole[0] };
}

/** Candidates that stand often enough, or that the text names with their kind once. */
export function findRepeated(text: string, candidates: readonly Candidate[], withKind: readonly Find[]): Find[] {
  const times = new Map<string, number>();
  for (const { start, end, within } of candidates) {
    const words = text.slice(start, end);
    if (within) times.set(words, (times.get(words) ?? 0) + 1);
  }
  const wordsOf = ({ start, end }: Candidate): string => text.slice(start, end);
  const firms = new Set(
    candidates.filter(({ start }) => FIRM_BEFORE.test(text.slice(Math.max(0, start - 24), start))).map(wordsOf),
  );
  const told = new Set(candidates.filter((one) => standsBesideItsKind(text, one)).map(wordsOf));
  const kinds = new Set(withKind.map(({ start, end }) => text.slice(start, end)));
  return candidates.flatMap((candidate): Find[] => {
    const words = wordsOf(candidate);
    const often = (times.get(words) ?? 0) >= LEAST_TIMES && !THINGS.has(words.slice(words.lastIndexOf(' ') + 1));
    const beside = told.has(words);
    if (NO_NAMES.has(words) || (!often && !beside && !kinds.has(words))) return [];
    const { start, end } = candidate;
    const type = firms.has(words) ? 'organisation' : 'programme';
    const why = beside ? 'named beside its kind' : often ? 'capitals again and again' : 'named with its kind elsewhere';
    return [{ start, end, type, why }];
  });
}

/** A head by itself must stand so often with its article. */
const LEAST_HEADS = 2;
const THE_BEFORE = /(?:^|[^\w-])(?:[Tt]he|[Tt]his|[Oo]ur) $/;

/** "the Agency", where a text writes it so each time: the body or policy that it is about. */
export function findHeads(text: string, segments: readonly Segment[]): Find[] {
  const places = new Map<string, Find[]>();
  for (const [unit, more] of segments) {
    if (unit?.kind !== 'word' || more !== undefined || TOO_GENERAL.test(unit.words)) continue;
    const type = headRow(unit.words)?.type;
    if (type !== 'organisation' && type !== 'programme') continue;
    if (!THE_BEFORE.test(text.slice(Math.max(0, unit.start - 6), unit.start))) continue;
    const find: Find = { start: unit.start, end: unit.end, type, why: 'head with its article again and again' };
    places.set(unit.words, [...(places.get(unit.words) ?? []), find]);
  }
  return [...places].flatMap(([words, finds]) =>
    finds.length < LEAST_HEADS || isWrittenSmall(text, words.toLowerCase()) ? [] : finds,
  );
}

/** Whether the text has a word behind its article: "the agency". */
function isWrittenSmall(text: string, word: string): boolean {
  for (let at = text.indexOf(` ${word}`); at !== -1; at = text.indexOf(` ${word}`, at + 1)) {
    const start = at + 1;
    if (!/\w/.test(text.charAt(start + word.length)) && THE_BEFORE.test(text.slice(Math.max(0, start - 6), start)))
      return true;
  }
  return false;
}
