import type { Reading, Span } from '@/lib/model';

import { ABBREVIATIONS } from '../tables/abbreviations';
import { sentenceEnds } from '../text/sentence-ends';
import { blocksOf } from './blocks';
import type { Block } from './blocks';

export interface Sentence extends Span {
  readonly block: Block;
}

/**
 * Text given to the segmenter in one call, in UTF-16 code units. Each segment that it hands back copies its whole
 * input, so a long input costs the square of its length; no paragraph of a policy text is this long.
 */
const LONGEST_PIECE = 6000;
/** How far back from the end of a piece a space is looked for to cut at. */
const CUT_ROOM = 500;

const SHORT_FORMS = ABBREVIATIONS.map(({ name }) => name.replaceAll('.', '[.]')).join('|');
const BREAKS_WRONGLY = new RegExp(`(?:(?:^|[\\s(“‘])(?:${SHORT_FORMS})[.]|[.!?]\\[)\\s{0,3}$`);
/** A footnote's number or bracket after the stop, which the segmenter does not break at. */
const NOTE_THEN_CAPITAL = /[.!?](?:\d{1,3}|\[[^\]]{1,20}\])\s+(?=\p{Lu})/gu;

/** A sum that opens a sentence, which the segmenter does not break before. */
const STOP_THEN_SUM = /(?<=[a-z]{4}[.!?]\s)(?=[£€$]\d)/g;

const CURRENCY = /[£€$]/;
/** A word that only opens sentences, with a capital behind a small word: the stop of the one before is lost, as in transcripts. */
const LOST_STOP = /(?<=[a-z\d] )(?:And|But|So|We|They|There|This|It|These|Our) [a-z]/g;

function* piecesOf(text: string, { start, end }: Span): Generator<Span> {
  let at = start;
  while (end - at > LONGEST_PIECE) {
    const roomEnd = at + LONGEST_PIECE;
    // searched in the room alone: a text without spaces would be gone through to its start for each piece
    const space = text.slice(roomEnd - CUT_ROOM, roomEnd + 1).lastIndexOf(' ');
    const cut = space > 0 ? roomEnd - CUT_ROOM + space : roomEnd;
    yield { start: at, end: cut };
    at = cut;
  }
  yield { start: at, end };
}

function trimmed(text: string, start: number, end: number): Span {
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  return { start: start + lead, end: start + Math.max(lead, words.trimEnd().length) };
}

/** A sentence that goes on behind a footnote's number, or behind a lost stop, is two. */
function* apart(text: string, { start, end }: Span): Generator<Span> {
  const words = text.slice(start, end);
  const ended = [NOTE_THEN_CAPITAL, ...(CURRENCY.test(words) ? [STOP_THEN_SUM] : [])].flatMap((pattern) =>
    Array.from(words.matchAll(pattern), (found) => start + found.index + found[0].length),
  );
  const cuts = [...ended, ...Array.from(words.matchAll(LOST_STOP), ({ index }) => start + index)];
  let from = start;
  for (const cut of cuts.toSorted((a, b) => a - b)) {
    yield { start: from, end: cut };
    from = cut;
  }
  yield { start: from, end };
}

/** A question in quotation marks inside a sentence: "by asking ‘How are you?’ and providing support". */
const goesOn = (segment: string, next: string): boolean => /[?!][”’"']\s$/.test(segment) && /^[a-z]{2}/.test(next);

let segmenter: Intl.Segmenter | undefined;

/** The ends of the sentences of a piece, as the platform's segmenter or our own rules give them. */
function endsIn(piece: string): readonly number[] {
  const ends = sentenceEnds(piece);
  if (ends !== undefined) return ends;
  // made where a text needs it: the first one of a process takes 15 to 20 ms
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  return Array.from(segmenter.segment(piece), ({ segment, index }) => index + segment.length);
}

/** What stands before an end tells whether it is one: the longest abbreviation with its stop and spaces, in code units. */
const END_READ = 16;

/** Sentences as rules of letters end them, merged where those break after an abbreviation or inside the bracket of a footnote. */
function* segmentsOf(text: string, piece: Span): Generator<Span> {
  let { start } = piece;
  for (const end of endsIn(text.slice(piece.start, piece.end))) {
    const at = piece.start + end;
    const last = text.slice(Math.max(start, at - END_READ), at);
    if (at < piece.end && (BREAKS_WRONGLY.test(last) || goesOn(last, text.slice(at, at + 2)))) continue;
    yield* apart(text, { start, end: at });
    start = at;
  }
}

/** The sentences of one block, without the white space around them. */
function sentencesOfBlock(text: string, block: Block): readonly Sentence[] {
  const sentences: Sentence[] = [];
  for (const piece of piecesOf(text, block)) {
    for (const segment of segmentsOf(text, piece)) {
      const { start, end } = trimmed(text, segment.start, segment.end);
      if (end > start) sentences.push({ start, end, block });
    }
  }
  return sentences;
}

/**
 * The sentences of a text in order, headings too: each lies in one block. `Intl.Segmenter`, and a list of
 * abbreviations after which it breaks wrongly. Offsets are UTF-16 code units.
 */
export function sentencesOf(reading: Reading): readonly Sentence[] {
  return blocksOf(reading).flatMap((block) => sentencesOfBlock(reading.text, block));
}
