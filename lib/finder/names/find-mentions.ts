import type { EntityId, IsoDate, Mention, Reading } from '@/lib/model';
import { chooseSpans } from '@/lib/spans';

import { namedIn, oneTypeEach, isDefined, linkOf } from '../links/links';
import { withoutOrgansOfOthers } from '../links/other-states';
import { GROWTH_RULES } from '../tables/growth-rules';
import { SETTING_RULES } from '../tables/name-rules';
import { foldText } from '../text/fold';
import type { Folded } from '../text/fold';
import { readTokens } from '../text/tokens';
import type { Tokens } from '../text/tokens';
import { applyRules } from './apply-rules';
import type { Find } from './find';
import { findDefined, withoutRedefined } from './find-defined';
import { wordsInCapitals, findBrands, findLetters } from './find-letters';
import { findGovernments, findNames } from './find-names';
import { findPatterns } from './find-patterns';
import { findPeople } from './find-people';
import { findPlaces } from './find-places';
import { candidateOf, findHeads, findRepeated } from './find-repeated';
import type { Candidate } from './find-repeated';
import { findShapes } from './find-shapes';
import { findTitles, titleCaseHeadings } from './find-titles';
import type { Gazetteer } from './gazetteer';
import { readRuns } from './runs';
import type { Segment } from './segment';
import { segmentsOf } from './segments';
import { findShortForms, shortFormsOf } from './short-forms';

/** What the text itself defines comes before what a list says, and both before what the words look like. */
function trust(find: Find): number {
  if (isDefined(find)) return 0;
  return find.bearers === undefined ? 2 : 1;
}

/** Of two finds the longer is the better; of two alike the one that is trusted more. */
function better(one: Find, other: Find): number {
  return other.end - other.start - (one.end - one.start) || trust(one) - trust(other) || one.start - other.start;
}

function mentionOf(find: Find, folded: Folded, written: string, named: ReadonlySet<EntityId>): Mention {
  const start = folded.placeOf(find.start);
  const end = folded.placeOf(find.end - 1) + 1;
  const surface = written.slice(start, end);
  return {
    start,
    end,
    type: find.type,
    surface,
    ...linkOf(find, surface, named),
    ...(find.resolved && { resolved: find.resolved }),
    why: find.why,
  };
}

type Capitals = ReturnType<typeof wordsInCapitals>;

function firstFinds(tokens: Tokens, capitals: Capitals, gazetteer: Gazetteer, published?: IsoDate): readonly Find[] {
  const { text } = tokens;
  const names = oneTypeEach(text, withoutRedefined(text, findNames(tokens, gazetteer)));
  const nameAt = new Map(names.map((find) => [find.start, find]));
  const patterns = findPatterns(tokens, published);
  const dates = new Set(
    patterns.filter((find) => find.type === 'date' && /[A-Z]/.test(text.charAt(find.start))).map((find) => find.start),
  );
  const inHeading = titleCaseHeadings(tokens);
  const candidates: Candidate[] = [];
  const alone: Segment[] = [];
  const finds = [...names, ...patterns, ...findTitles(tokens), ...findBrands(text, capitals)];
  for (const run of readRuns(tokens, nameAt, dates)) {
    const segments = segmentsOf(run.units);
    const heading = inHeading(run.units[0]?.start ?? 0);
    const people = findPeople(text, segments);
    finds.push(...people, ...findShapes(text, run, segments, heading));
    if (heading || people.length > 0) continue;
    finds.push(...findPlaces(text, segments));
    alone.push(...segments);
    candidates.push(...segments.flatMap((segment, at) => candidateOf(run, segment, at) ?? []));
  }
  // what has a head noun or stands in a list is known better: of two alike the first stands
  finds.push(
    ...findRepeated(
      text,
      candidates,
      finds.filter(({ byNoun }) => byNoun),
    ),
    ...findDefined(text),
    ...findHeads(text, alone),
  );
  return applyRules(text, [...finds, ...findGovernments(text, names)], SETTING_RULES);
}

/**
 * The mentions of a text by the rulings of ANNOTATION: sorted, without overlap, each with the row that found
 * it. Time: linear in the text.
 * @param published the day of publication, which gives "next month" and "21 February" their meaning
 */
export function findMentions(reading: Reading, gazetteer: Gazetteer, published?: IsoDate): readonly Mention[] {
  const folded = foldText(reading.text);
  const tokens = readTokens(folded.text);
  const capitals = wordsInCapitals(tokens);
  const first = firstFinds(tokens, capitals, gazetteer, published);
  const chosen = chooseSpans(first, better);
  // what else the text teaches comes before what only the words around tell
  const taught = findShortForms(tokens, shortFormsOf(folded.text, chosen));
  const short = [...taught, ...findLetters(tokens, capitals, new Set(chosen.map(({ start }) => start)))];
  const whole = short.length === 0 ? chosen : chooseSpans([...first, ...short], better);
  const all = applyRules(folded.text, whole, GROWTH_RULES);
  const final = withoutOrgansOfOthers(folded.text, chooseSpans(all, better));
  const named = namedIn(final);
  return final.map((find) => mentionOf(find, folded, reading.text, named));
}
