import type { Actor, EntityId, Mention, Span } from '@/lib/model';

import { headOf, isNamedScheme, kindOf, subjectOnly } from '../clauses/subject';
import type { Stretch } from '../match/pattern';
import { partOf, textOf, wordFrom } from '../text/words';
import type { Part, Words } from '../text/words';
import { canAct, idsOf } from './name-index';
import type { NameIndex } from './name-index';

/** A short form that the text gives to the bodies named before it: "(hereinafter ‘the participants’)". */
interface Definition {
  readonly name: string;
  readonly from: number;
  readonly ids: readonly EntityId[];
}

const DEFINED =
  /\((?:hereinafter|hereafter|henceforth|together|collectively|referred to as|herein)?[\s,]{0,3}(?:referred to as|called|together)?\s{0,2}["'](?:the )?([A-Za-z][\w -]{2,30})["']\)/gi;
const GROUP =
  /^(?:they|both|both sides|(?:the |all |all the |our |both |both our |these )?(?:two )?(?:sides|parties|leaders|ministers|countries|governments|nations|group|members|participants|states|partners))$/i;
/** Words for a group that speaks for itself. */
const OWN_GROUP = /^our\b/i;
/** Words that stand for two, or for several. */
const PAIR = /\b(?:both|two)\b/i;
const SEVERAL =
  /\b(?:both|all|sides|parties|leaders|ministers|countries|governments|nations|members|participants|states|partners)\b/i;
/** Pronouns that stand for bodies; "this" and "which" stand for what was said. */
const PRONOUN = /^(?:they|it|both|each|all|either)$/i;
/** A body that no list knows: "the Harbour Guild of Norland"; a single word that opens a sentence may be any word. */
const UNKNOWN_NAME = /^(?:[Tt]he )?(?:[A-Z][\w'&-]+(?: (?:of|for|and|the|&))* ){1,6}[A-Z][\w'&-]+$/;
/** Schemes that are bodies too. */
const BODY_TOO = /\b(?:partnership|network|mission|centre|center|fleet|alliance)$/i;
/** Whose aim it is: "our revised charter", "my plan". */
const OWNER = /^(?:our|my)\b/i;
const AUTHORS =
  /(?:\bWe, |\b[Jj]oint (?:[\w-]{1,20} ){0,2}(?:statement|declaration|communiqu\S) (?:of|by|from|between) )/;

/** Names further apart than this, in UTF-16 code units, are not one list. */
const LIST_GAP = 12;
/** The same for the list of a document's authors, which has titles between the names. */
const AUTHORS_GAP = 40;

/** The bodies named in a row directly before `end`. */
function listBefore(names: NameIndex, end: number): readonly Mention[] {
  const list: Mention[] = [];
  let next = end;
  for (const mention of names.before(end)) {
    if (next - mention.end > LIST_GAP) break;
    if (!canAct(mention)) continue;
    list.unshift(mention);
    next = mention.start;
  }
  return list;
}

function definitionsIn(masked: string, names: NameIndex): readonly Definition[] {
  return [...masked.matchAll(DEFINED)].flatMap(({ 1: name, index }) =>
    name === undefined ? [] : [{ name: name.toLowerCase(), from: index, ids: idsOf(listBefore(names, index)) }],
  );
}

/** Whom "we" stands for: the bodies after "We," or "Joint statement of", as far as the text tells. */
function authorsOf(masked: string, names: NameIndex): readonly EntityId[] {
  const opened = AUTHORS.exec(masked);
  if (opened === null) return [];
  const list: Mention[] = [];
  let reached = opened.index + opened[0].length;
  for (const mention of names.from(reached)) {
    if (mention.start - reached > AUTHORS_GAP) break;
    if (canAct(mention)) list.push(mention);
    reached = mention.end;
  }
  return idsOf(list);
}

/** "firms which trade in the", "forces of the": the name after it tells of somebody else. */
const WITHIN_ANOTHER =
  /(?:\b(?:in|of|for|to|from|with|by|on|at|into|across|within|against|through|over|under|about)(?: (?:the|all|both))?|\b(?:who|which|whose)\b.*)$/i;

/** "the UK and France" names two actors, "forces of the UK" and "the UK forces" none. */
function isActor(text: string, subject: Span, mention: Mention): boolean {
  const before = text.slice(subject.start, mention.start).trim();
  const after = text.slice(mention.end, subject.end).trim();
  const opens = before === '' || /(?:^|\s)(?:the|and|&|both|all)$/i.test(before) || before.endsWith(',');
  if (WITHIN_ANOTHER.test(before)) return false;
  return (
    opens && (after === '' || /^(?:[,&(]|(?:and|which|who|also|both|together|jointly|[a-z]{2,16}ly)\b)/.test(after))
  );
}

/** In words that hold more than the subject, as where a front has no comma: who speaks, at either end of them. */
const SPEAKS_WITHIN =
  /^(?:we|the government)(?= (?!of\b)[a-z]+ )|(?<=[\s,–—-])(?:we|the (?:government|department|agency|council|ministry|commission|participants))$/i;

/** A plan or an aim that tells whose it is: "the Agency's plan", "the Agency's aim". */
const OWNED =
  /^(?:[Tt]he )?[ACRN]_+'s (?:T_+|(?:[\w-]+ ){0,3}(?:aim|ambition|goal|intention|intent|commitment|plan|strategy|budget|vision|policy|objective|priority))$/;

/** Who acts, as far as their words and the text tell. */
export interface Acting {
  /** The words before the trigger for the one who acts. */
  readonly subject: Stretch;
  /** From the trigger to the end of the clause: where a passive names its doer. */
  readonly deed?: Stretch;
}

/** Whether words that hold no known name tell who acts, and not a thing, a document, a time or somebody else. */
function isWho(subject: Part): boolean {
  const bare = subjectOnly(subject);
  const kind = kindOf(bare);
  if (kind === 'public' || kind === 'speaker') return true;
  if (kind === 'pronoun') return PRONOUN.test(textOf(bare));
  if (kind !== 'scheme' && kind !== 'thing') return false;
  return BODY_TOO.test(textOf(headOf(bare))) || (UNKNOWN_NAME.test(textOf(bare)) && !isNamedScheme(bare));
}

/**
 * Resolves those who act to the bodies that a text names: the doer of a passive, names in the subject, a short form that the
 * text defines, "we" for its authors, "they" for the last group named; nobody where the subject is a thing. Made once for
 * each text; clauses come in its order.
 */
export function actorReader(
  text: string,
  masked: string,
  words: Words,
  names: NameIndex,
): (acting: Acting) => readonly Actor[] {
  const definitions = definitionsIn(masked, names);
  const authors = authorsOf(masked, names);
  let lastGroup: readonly EntityId[] = [];

  /** "Both countries" are two, and never the one that was named last. */
  const groupOf = (words: string, before: number): readonly EntityId[] => {
    const defined = definitions.findLast(({ from }) => from < before)?.ids ?? [];
    const known = OWN_GROUP.test(words) ? [authors, defined] : [lastGroup, defined, authors];
    return known.find(({ length }) => (PAIR.test(words) ? length === 2 : length > (SEVERAL.test(words) ? 1 : 0))) ?? [];
  };

  const spanOf = ({ from, to }: Stretch): Span => {
    const start = words.starts[from] ?? text.length;
    return { start, end: to > from ? (words.ends[to - 1] ?? start) : start };
  };

  return ({ subject: acting, deed: done }) => {
    const subject = spanOf(acting);
    const deed = done && spanOf(done);
    const said = text.slice(subject.start, subject.end).trim();
    const agents = deed === undefined ? [] : agentIn(text, masked, words, deed, names);
    if (agents.length > 0) return agents;
    const owner = OWNER.exec(said === '' && deed !== undefined ? text.slice(deed.start, deed.end) : said)?.[0];
    if (said === '') return owner === undefined ? [] : [{ words: owner, entityIds: authors }];
    const named = names.within(subject).filter((mention) => canAct(mention) && isActor(text, subject, mention));
    const ownedBy = OWNED.test(masked.slice(subject.start, subject.end).split(',')[0]?.trim() ?? '')
      ? names.within(subject).slice(0, 1)
      : [];
    if (ownedBy.length > 0) return ownedBy.map((mention) => ({ words: mention.surface, entityIds: idsOf([mention]) }));
    if (named.length > 0) {
      lastGroup = idsOf(named);
      return named.map((mention) => ({ words: mention.surface, entityIds: idsOf([mention]) }));
    }
    const bare = said.toLowerCase().replace(/^(?:(?:all|both|each of|our|these|those)\s)?(?:the\s)?/, '');
    const defined = definitions.findLast(({ name, from }) => name === bare && from < subject.start);
    if (defined !== undefined) {
      lastGroup = defined.ids;
      return [{ words: said, entityIds: lastGroup }];
    }
    if (/^(?:we|i|us)$/i.test(said)) return [{ words: said, entityIds: authors }];
    if (GROUP.test(said)) return [{ words: said, entityIds: groupOf(said, subject.start) }];
    const sameName = names.named(bare);
    if (sameName !== undefined) return [{ words: said, entityIds: idsOf([sameName]) }];
    if (isWho(partOf(words, acting.from, acting.to))) return [{ words: said, entityIds: [] }];
    if (owner !== undefined) return [{ words: owner, entityIds: authors }];
    const within = SPEAKS_WITHIN.exec(said)?.[0].trim();
    return within === undefined ? [] : [{ words: within, entityIds: /^we$/i.test(within) ? authors : [] }];
  };
}

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
