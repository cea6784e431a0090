import { headRow } from '../tables/heads';
import { FORENAMES } from '../tables/lexicon';
import { GENERIC, OFFICE_AFTER_TITLE, STARTERS, TITLES } from '../tables/word-lists';
import type { Unit, Find } from './find';
import { isLoneGeneral } from './name-shapes';
import { headOf } from './segment';
import type { Segment } from './segment';
import { endsInGeneral, isOfficeOfNation } from './segments';

/** How people are told: by what stands before or after their names. Each row is tried in order. */
export interface PersonRow {
  readonly name: string;
  readonly example: string;
  readonly counterExample: string;
  /** Its form alone tells the name: no list, title, office or deed does. */
  readonly byForm?: true;
}

export const PEOPLE: readonly PersonRow[] = [
  { name: 'name after a title', example: 'Sir Bernard Hogan-Howe led it', counterExample: 'the Lord Chancellor led it' },
  { name: 'forename and surname', byForm: true, example: 'we asked Alex Marshall', counterExample: 'we asked Marshall Plan' },
  { name: 'name after an office', example: 'Road Safety Minister Angel Gurria said', counterExample: 'Road Safety Minister said' },
  { name: 'name before a verb of saying', example: 'Quorra Fennimore said', counterExample: 'Regional Growth rose' },
]; // prettier-ignore

const TITLE_BEFORE = new RegExp(`(?:^|[^A-Za-z])(?:${[...TITLES].join('|')})\\.? $`);
const SAYING = /^,? (?:said|says|added|commented|told|wrote|explained|warned)\b/;
const OFFICE_AFTER =
  /^ (?:MP|MSP|MLA|MEP|MS|[CMO]BE|KC|QC|CMG)\b|^(?: [CMO]BE| MP| KC| QC)?, (?:the |an? |our |its |its new |the new |former )?(?:[A-Z][\w&'-]* ){0,4}(?:[Cc]hief|[Dd]irector|[Hh]ead|[Cc]hair|[Cc]hairman|[Mm]inister|[Pp]resident|[Ll]eader|[Ff]ounder|[Ss]ecretary|[Mm]anaging|CEO|MP|[Cc]ommissioner|[Gg]eneral)\b/;
const INITIAL = /^[A-Z]$/;

/** "Rt Hon", "Right Honourable": titles in two words. */
const HONOURED = /^(?:Rt|Hon)$/;
/** Members of a parliament as they address each other. */
const ADDRESSED = /^(?:Friends?|Members?|Gentlem[ae]n|Lady|Ladies|Lords?|Lordships?)$/;

/** The longest name of a person: forename, two middle names, surname. */
const MOST_WORDS = 4;

function span(units: Segment, why: string): Find | undefined {
  const [first, last] = [units[0], units.at(-1)];
  return first && last && { start: first.start, end: last.end, type: 'person', why };
}

/** The words of a name after its title; "of Trafford" belongs to a peer's. */
function afterTitle(units: Segment): Segment {
  const words: Unit[] = [];
  for (const [at, unit] of units.entries()) {
    if (words.length === MOST_WORDS) break;
    if (unit.kind === 'name' && words.length > 0 && /\d| /.test(unit.words) && words.at(-1)?.kind !== 'small') break;
    if (unit.kind === 'small') {
      const next = units[at + 1];
      if (!/^(?:of|de|la|le|van|der|von)$/.test(unit.words) || next === undefined || words.length === 0) break;
      if (next.find?.type === 'organisation') break;
    } else if (
      unit.kind === 'number' ||
      (words.length > 0 && headOf(unit) !== undefined && headRow(unit.words) !== undefined)
    )
      break;
    words.push(unit);
  }
  while (words.at(-1)?.kind === 'small') words.pop();
  return words;
}

function titled(text: string, segment: Segment): Find | undefined {
  const title = segment.findLastIndex(
    (unit) => unit.kind === 'word' && (TITLES.has(unit.words) || HONOURED.test(unit.words)),
  );
  const justice = segment[title + 1]?.words === 'Justice' && segment[title + 2]?.kind === 'word' ? 1 : 0;
  const first = segment[title + 1 + justice];
  if (first === undefined || OFFICE_AFTER_TITLE.has(first.words) || ADDRESSED.test(first.words)) return undefined;
  const before = text.slice(Math.max(0, first.start - 16), first.start);
  if (title === -1 && !TITLE_BEFORE.test(before)) return undefined;
  const name = afterTitle(segment.slice(title + 1 + justice));
  return first.kind === 'number' ? undefined : span(name, 'name after a title');
}

function plainWords(segment: Segment): Segment {
  const end = segment.findIndex((unit) => unit.kind !== 'word');
  return end === -1 ? segment : segment.slice(0, end);
}

/** Offices that go before a surname alone: "President Ghani", "Prime Minister Kishida". */
const BEFORE_SURNAME =
  /(?:President|Prime Minister|Chancellor|Premier|Taoiseach|First Minister|King|Queen|Prince|Princess|Secretary of State)$/;

function surnameAfter(office: Segment, segment: Segment): Find | undefined {
  const [name] = segment;
  const known = office.length === 1 && office[0]?.kind === 'name' && BEFORE_SURNAME.test(office[0].words);
  const ofNation = isOfficeOfNation(office);
  if (
    (!known && !ofNation && !endsInGeneral(office)) ||
    segment.length !== 1 ||
    name?.kind !== 'word' ||
    !/^[A-Z][a-z]+(?:-[A-Z][a-z]+)?$/.test(name.words)
  )
    return undefined;
  const said = headOf(name) !== undefined || STARTERS.has(name.words) || GENERIC.has(name.words);
  return said || /(?:ly|ate|elect|ed|ship|s)$/i.test(name.words) ? undefined : span(segment, 'surname after an office');
}

function untitled(text: string, segment: Segment, afterOffice: boolean): Find | undefined {
  const from = segment.findIndex(
    (unit) =>
      unit.kind !== 'number' && (unit.kind !== 'word' || !STARTERS.has(unit.words) || FORENAMES.has(unit.words)),
  );
  const rest = segment.slice(Math.max(from, 0));
  const [first, second] = rest;
  if (first === undefined || second === undefined) return undefined;
  const fromPlace = rest.length === 2 && first.kind === 'word' && second.find?.type === 'place';
  if (fromPlace && FORENAMES.has(first.words) && !second.words.includes(' ')) return span(rest, 'forename and surname');
  if (second.kind !== 'word') return undefined;
  const words = first.kind === 'name' ? rest.slice(0, 2) : plainWords(rest);
  if (words.length < 2 || words.length > MOST_WORDS) return undefined;
  const forename = FORENAMES.has(first.words.split('-')[0] ?? '');
  const after = text.slice(words.at(-1)?.end, (words.at(-1)?.end ?? 0) + 60);
  if (words.slice(1).some((unit) => headRow(unit.words) !== undefined || STARTERS.has(unit.words)))
    return forename && SAYING.test(after) ? span(words, 'name before a verb of saying') : undefined;
  if (forename && !(first.kind === 'name' && first.find?.type === 'organisation'))
    return span(words, 'forename and surname');
  if (first.kind === 'name' || words.length > 3 || words.some((unit) => /\d|[A-Z]{3}/.test(unit.words)))
    return undefined;
  if (afterOffice) return span(words, 'name after an office');
  const told = SAYING.test(after) || OFFICE_AFTER.test(after);
  return told && headOf(first) === undefined && !INITIAL.test(first.words)
    ? span(words, 'name before a verb of saying')
    : undefined;
}

/** People in the segments of a run: told by title, forename, the office before them or what they are said to do. */
export function findPeople(text: string, segments: readonly Segment[]): Find[] {
  return segments.flatMap((segment, at) => {
    const before = segments[at - 1]?.at(-1);
    const next = segment[0];
    const afterOffice =
      before !== undefined &&
      next !== undefined &&
      next.start - before.end === 1 &&
      before.kind !== 'small' &&
      isOffice(segments[at - 1] ?? []);
    const alone = afterOffice ? surnameAfter(segments[at - 1] ?? [], segment) : undefined;
    const find = titled(text, segment) ?? alone ?? untitled(text, segment, afterOffice);
    return find === undefined ? [] : [find];
  });
}

function isOffice(segment: Segment): boolean {
  if (isLoneGeneral(segment)) return false;
  return segment.some((unit) => headOf(unit)?.type === 'role' || unit.find?.type === 'role');
}
