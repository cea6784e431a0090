import type { Actor, Span } from '@/lib/model';

import { canAct, idsOf } from './name-index';
import type { NameIndex } from './name-index';
import { kindOf } from '../clauses/subject';
import { partOf } from '../text/part';
import { wordFrom } from '../text/words';
import type { Words } from '../text/words';

/** The doer of a passive: "will be published by the Harbour Board". */
const PASSIVE =
  /\b(?:be|been|being|is|are)\s(?:[a-z]+ly\s)?[a-z]{1,16}(?:ed|en|un|wn|ut|et|ld|nt|de|ne|ght|pt|nd|id)\b(?:(?!\b(?:that|which|who|to)\b)[^,;:.()]){0,40}?\sby\s(?![\d£M])(?=(?<agent>(?:(?!(?:by|in|to|from|with|on|at|for|of|under|within|during|through|when|where|which|who|that|or|before|after|until)\b)[^\s,;:.()]{1,80}\s?){1,6}))/d;
/** Those of whom it was agreed that they will act: "we agreed that all piers' councils will report". */
const AGREED_OF_OTHERS =
  /^(?:(?:have|has|had) )?(?:[a-z]+ )?(?:agreed?|decided|resolved)(?: [a-z]+){0,3} that (?=(?<agent>[^,;:.()]{3,80}?) (?:will|shall|would)\b)/d;
/** The verb before its subject: "nor will we", "so too shall they". */
const INVERTED = /^(?:will|shall|do|are|would) (?=(?<agent>we|they|I)\b)/d;
/** After a name that acts: "by the Agency in May"; in "by the Agency fund" it does not. */
const ENDS =
  /^\s?(?:$|[,;:.()]|(?:and|or|in|to|from|with|on|at|for|under|within|during|through|when|where|which|who|by|before|after|until|as)\b)/;
/** "The actions the council takes": another clause starts within. */
const SECOND_NOUN = /\s(?:the|our|their|its)\s/;
/** Names further apart than this, in UTF-16 code units, are not one list. */
const LIST_GAP = 12;

/** Who acts by the words behind the trigger; none where they name a means, a time or somebody without office. */
export function agentIn(text: string, masked: string, all: Words, deed: Span, names: NameIndex): readonly Actor[] {
  const said = masked.slice(deed.start, deed.end);
  const inverted = INVERTED.exec(said)?.groups?.['agent'];
  if (inverted !== undefined) return [{ words: inverted, entityIds: [] }];
  const found = AGREED_OF_OTHERS.exec(said) ?? PASSIVE.exec(said);
  const [from, to] = found?.indices?.groups?.['agent'] ?? [];
  if (from === undefined || to === undefined) return [];
  const span = { start: deed.start + from, end: deed.start + to };
  const listed: Actor[] = [];
  let reached = span.start;
  for (const mention of names.from(span.start)) {
    if (mention.start - reached > LIST_GAP || mention.end > deed.end || !canAct(mention)) break;
    if (found?.[0].endsWith('by ') && !ENDS.test(masked.slice(mention.end, deed.end))) break;
    listed.push({ words: mention.surface, entityIds: idsOf([mention]) });
    reached = mention.end;
  }
  if (listed.length > 0) return listed;
  const words = text.slice(span.start, span.end).trim();
  const isOne =
    !SECOND_NOUN.test(words) && kindOf(partOf(all, wordFrom(all, span.start), wordFrom(all, span.end))) === 'public';
  return isOne ? [{ words, entityIds: [] }] : [];
}
