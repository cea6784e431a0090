import { chooseSpans } from '@/lib/spans';
import type { IsoDate, Mention, Reading } from '@/lib/model';

import { readRuns } from './capital-runs';
import type { Find } from './find';
import { findNames } from './find-names';
import { findPatterns } from './find-patterns';
import { findShapes } from './find-shapes';
import { foldText } from './fold';
import type { Folded } from './fold';
import type { Gazetteer } from './gazetteer';
import { readTokens } from './tokens';

/** Of two finds the longer is the better; of two alike the one that the gazetteer knows. */
function better(one: Find, other: Find): number {
  return (
    other.end - other.start - (one.end - one.start) ||
    Number(one.bearers === undefined) - Number(other.bearers === undefined) ||
    one.start - other.start
  );
}

function mentionOf(find: Find, folded: Folded, written: string): Mention {
  const start = folded.placeOf(find.start);
  const end = folded.placeOf(find.end - 1) + 1;
  const bearer = find.bearers?.length === 1 ? find.bearers[0] : undefined;
  return {
    start,
    end,
    type: find.type,
    surface: written.slice(start, end),
    ...(bearer && { entityId: bearer.id, entityName: bearer.name }),
    ...(find.resolved && { resolved: find.resolved }),
    why: find.why,
  };
}

/**
 * The mentions of a text by the rulings of ANNOTATION: sorted, without overlap, each with the row that found
 * it. Time: linear in the text.
 * @param published the day of publication, which gives "next month" and "21 February" their meaning
 */
export function findMentions(reading: Reading, gazetteer: Gazetteer, published?: IsoDate): readonly Mention[] {
  const folded = foldText(reading.text);
  const tokens = readTokens(folded.text);
  const names = findNames(tokens, gazetteer);
  const nameAt = new Map(names.map((find) => [find.start, find]));
  const finds = [...names, ...findPatterns(tokens, published), ...findShapes(folded.text, readRuns(tokens, nameAt))];
  return chooseSpans(finds, better).map((find) => mentionOf(find, folded, reading.text));
}
