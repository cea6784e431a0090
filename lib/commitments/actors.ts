import type { Actor, EntityId, Mention, Span } from '@/lib/model';

import { canAct } from './name-index';
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
  /^(?:they|both|both sides|(?:the |all |our )?(?:two )?(?:sides|parties|leaders|ministers|countries|governments|nations|group|members|participants|states|partners))$/i;
const AUTHORS =
  /(?:\bWe, |\b[Jj]oint (?:[\w-]{1,20} ){0,2}(?:statement|declaration|communiqu\S) (?:of|by|from|between) )/;

/** Names further apart than this, in UTF-16 code units, are not one list. */
const LIST_GAP = 12;
/** The same for the list of a document's authors, which has titles between the names. */
const AUTHORS_GAP = 40;

const idsOf = (mentions: readonly Mention[]): readonly EntityId[] => [
  ...new Set(mentions.flatMap(({ entityId }) => (entityId === undefined ? [] : [entityId]))),
];

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

/** "the UK and France" names two actors, "forces of the UK" and "the UK forces" none. */
function isActor(text: string, subject: Span, mention: Mention): boolean {
  const before = text.slice(subject.start, mention.start).trim();
  const after = text.slice(mention.end, subject.end).trim();
  const opens = before === '' || /(?:^|\s)(?:the|and|&|both|all)$/i.test(before) || before.endsWith(',');
  return (
    opens && (after === '' || /^(?:[,&(]|(?:and|which|who|also|both|together|jointly|[a-z]{2,16}ly)\b)/.test(after))
  );
}

/**
 * Resolves the words of subjects to the bodies that a text names: names in the subject, a short form that the text
 * defines, "we" for its authors, "they" for the last group named. Made once for each text; subjects come in its order.
 */
export function actorReader(text: string, masked: string, names: NameIndex): (subject: Span) => readonly Actor[] {
  const definitions = definitionsIn(masked, names);
  const authors = authorsOf(masked, names);
  let lastGroup: readonly EntityId[] = [];
  return (subject) => {
    const words = text.slice(subject.start, subject.end).trim();
    if (words === '') return [];
    const named = names.within(subject).filter((mention) => canAct(mention) && isActor(text, subject, mention));
    if (named.length > 0) {
      lastGroup = idsOf(named);
      return named.map((mention) => ({ words: mention.surface, entityIds: idsOf([mention]) }));
    }
    const bare = words.toLowerCase().replace(/^(?:(?:all|both|each of|our|these|those)\s)?(?:the\s)?/, '');
    const defined = definitions.findLast(({ name, from }) => name === bare && from < subject.start);
    if (defined !== undefined) {
      lastGroup = defined.ids;
      return [{ words, entityIds: lastGroup }];
    }
    if (/^(?:we|i|us)$/i.test(words)) return [{ words, entityIds: authors }];
    if (GROUP.test(words)) {
      const group = definitions.findLast(({ from }) => from < subject.start)?.ids ?? authors;
      return [{ words, entityIds: lastGroup.length > 0 ? lastGroup : group }];
    }
    const sameName = names.named(bare);
    return [{ words, entityIds: sameName === undefined ? [] : idsOf([sameName]) }];
  };
}
