import type { Actor, EntityId, Mention, Span } from '@/lib/model';

/** Types of names that can act. */
const CAN_ACT = new Set(['organisation', 'country', 'role', 'person']);

/** A short form that the text gives to the bodies named before it: "(hereinafter ‘the participants’)". */
interface Definition {
  readonly name: string;
  readonly from: number;
  readonly actors: readonly Mention[];
}

const DEFINED =
  /\((?:hereinafter|hereafter|henceforth|together|collectively|referred to as|herein)?[\s,]{0,3}(?:referred to as|called|together)?\s{0,2}["'](?:the )?([A-Za-z][\w -]{2,30})["']\)/gi;

/** Names further apart than this, in UTF-16 code units, are not one list. */
const LIST_GAP = 12;

/** The bodies named in a row directly before `end`, each once. */
function listBefore(mentions: readonly Mention[], end: number): readonly Mention[] {
  const list: Mention[] = [];
  let next = end;
  for (const mention of mentions.toReversed()) {
    if (mention.end > next || !CAN_ACT.has(mention.type)) continue;
    if (next - mention.end > LIST_GAP) break;
    list.unshift(mention);
    next = mention.start;
  }
  return list;
}

function definitionsIn(text: string, mentions: readonly Mention[]): readonly Definition[] {
  const folded = text.replace(/[‘’“”]/g, "'");
  return [...folded.matchAll(DEFINED)].flatMap((found) => {
    const name = found[1];
    return name === undefined
      ? []
      : [{ name: name.toLowerCase(), from: found.index, actors: listBefore(mentions, found.index) }];
  });
}

const idsOf = (mentions: readonly Mention[]): readonly EntityId[] => [
  ...new Set(mentions.flatMap(({ entityId }) => (entityId === undefined ? [] : [entityId]))),
];

const GROUP_WORDS =
  /^(?:they|we|both|both sides|the (?:two )?(?:sides|parties|leaders|ministers|countries|governments|nations|group|members|participants|states|partners))$/i;

/** Resolves the words of subjects to the bodies that a text names. Made once for each text. */
export function actorReader(
  text: string,
  masked: string,
  mentions: readonly Mention[],
): (subject: Span, shown?: string) => readonly Actor[] {
  const sorted = [...mentions].sort((a, b) => a.start - b.start);
  const definitions = definitionsIn(text, sorted);
  const authors = authorsOf(masked, sorted);
  let lastGroup: readonly EntityId[] = authors;

  return (subject, shown) => {
    const words = shown ?? text.slice(subject.start, subject.end).trim();
    if (words === '') return [];
    const named = sorted.filter(
      ({ start, end, type }) => start >= subject.start && end <= subject.end && CAN_ACT.has(type),
    );
    const ownNames = named.filter((mention) => isActor(text, subject, mention));
    if (ownNames.length > 0) {
      lastGroup = idsOf(ownNames);
      return ownNames.map((mention) => ({ words: mention.surface, entityIds: idsOf([mention]) }));
    }
    const bare = words
      .replace(/^(?:all|both|the|each of the|our|these|those)\s/i, '')
      .replace(/^the\s/i, '')
      .toLowerCase();
    const defined = definitions.findLast(({ name, from }) => name === bare && from < subject.start);
    if (defined !== undefined) {
      lastGroup = idsOf(defined.actors);
      return [{ words, entityIds: lastGroup }];
    }
    if (/^(?:we|i|our .*)$/i.test(words)) return [{ words, entityIds: authors }];
    if (GROUP_WORDS.test(words))
      return [{ words, entityIds: definitions.length > 0 ? idsOf(definitions[0]?.actors ?? []) : lastGroup }];
    const sameName = sorted.find(({ surface, type }) => CAN_ACT.has(type) && surface.toLowerCase() === bare);
    return [{ words, entityIds: sameName === undefined ? [] : idsOf([sameName]) }];
  };
}

/** A name inside a subject is an actor unless it tells of a noun after it or stands after "of": "the UK and France", not "forces of the UK". */
function isActor(text: string, subject: Span, mention: Mention): boolean {
  const before = text.slice(subject.start, mention.start).trim();
  const after = text.slice(mention.end, subject.end).trim();
  const opens = before === '' || /(?:^|\s)(?:the|and|&|both|all)$/i.test(before) || before.endsWith(',');
  const closes =
    after === '' ||
    /^(?:,|and\b|&|\(|which\b|who\b|also\b|both\b|together\b|jointly\b|[a-z]+ly\b|will\b|has\b|have\b)/.test(after);
  return opens && closes;
}

/** Whom "we" stands for: the bodies after "We," or "Joint statement of", as far as the text tells. */
function authorsOf(masked: string, mentions: readonly Mention[]): readonly EntityId[] {
  const opened =
    /(?:\bWe, |\b[Jj]oint (?:[\w-]+ ){0,2}(?:statement|declaration|communiqu\S) (?:of|by|from|between) )/.exec(masked);
  if (opened === null) return [];
  const start = opened.index + opened[0].length;
  const list: Mention[] = [];
  let reached = start;
  for (const mention of mentions) {
    if (mention.start < start || !CAN_ACT.has(mention.type)) continue;
    if (mention.start - reached > 40) break;
    list.push(mention);
    reached = mention.end;
  }
  return idsOf(list);
}
