import type { EntityType } from '@/lib/model';

import type { Unit } from './capital-runs';
import { headRow } from './heads';
import type { HeadRow } from './heads';
import { AFTER_NAMES, TITLES } from './word-lists';

/** A part of a country by its direction. */
export const COMPASS =
  /^(?:North|South|East|West|Northern|Southern|Eastern|Western|North-East|North-West|South-East|South-West)$/;

/** A part of a run that may be one name: it begins and ends with a capitalised piece. */
export type Segment = readonly Unit[];

/** The row of the head that a piece is: its last word, or the kind of the gazetteer's name. */
export function headOf(unit: Unit | undefined): HeadRow | undefined {
  if (unit === undefined || unit.kind === 'small' || unit.kind === 'number') return undefined;
  const last = unit.words.slice(Math.max(unit.words.lastIndexOf(' '), unit.words.lastIndexOf('-')) + 1);
  return headRow(unit.words) ?? headRow(last);
}

const isNamed = (unit: Unit | undefined, ...types: readonly EntityType[]): boolean =>
  unit?.find !== undefined && types.includes(unit.find.type);

/** Where the first head stands that goes on to the right: "Minister | for Security"; -1 if none does. */
export function openHead(segment: Segment): number {
  return segment.findIndex((unit, at) => {
    const after = segment[at + 1];
    const small = after?.words.startsWith('(') === true ? segment[at + 2] : after;
    return small?.kind === 'small' && headOf(unit)?.goesOn.includes(small.words) === true;
  });
}

/** Offices and ministries whose field is a list: "Environment, Food and Rural Affairs". */
const LISTERS =
  /^(?:Minister|Ministers|Secretary|Department|Ministry|Commissioner|State|Committee|Conference|Summit|Declaration|Convention|Director|Office|Institute|Spokesperson|Centre|Envoy|Agency|Adviser)$/;

/** Whether the pieces from `at` on are "A, B and C": plain words, commas, an "and" and an end. */
function isList(units: Segment, at: number): boolean {
  for (let next = at; next < units.length; next++) {
    const unit = units[next];
    if (unit === undefined || unit.kind === 'name') return false;
    if (unit.words === 'and' || unit.words === '&')
      return units[next + 1]?.kind === 'word' || isNamed(units[next + 1], 'programme');
    if (unit.kind === 'small' && unit.words !== ',') return false;
  }
  return false;
}

/** "Border Security, Asylum and Immigration Act": a list whose last word is an Act or a Bill. */
function isListOfLaw(units: Segment, at: number): boolean {
  if (!isList(units, at)) return false;
  const end = units.findIndex((unit, next) => next > at && (unit.words === 'Act' || unit.words === 'Bill'));
  return end !== -1 && units.slice(at, end).every((unit) => unit.kind !== 'name');
}

function joinsAnd(before: Segment, units: Segment, at: number): boolean {
  const left = before.at(-1);
  const right = units[at + 1];
  if (right?.kind === 'name' && !isNamed(right, 'place', 'programme')) return false;
  const open = openHead(before);
  if (before.length === 1 && left?.kind === 'word') return true;
  if (open !== -1 && open < before.length - 1) return left?.kind !== 'name' || before.length > open + 3;
  if (left?.kind === 'name') return false;
  return headOf(left) === undefined;
}

/** "the Prime Ministers of Canada and of France": the office of several is no name of one. */
function isPluralOffice(unit: Unit | undefined, small: string): boolean {
  return small === 'of' && headOf(unit)?.type === 'role' && unit?.words.endsWith('s') === true;
}

/** What a small word stands between. */
interface Joint {
  readonly left: Unit | undefined;
  readonly small: string;
  readonly article: boolean;
  readonly right: Unit | undefined;
}

/** A second complement: "Conference on the Recovery | of Ukraine", "Council of Advisors | on Science". */
function complementGoesOn(before: Segment, { small, article, right }: Joint): boolean {
  const open = openHead(before);
  if (open === -1 || open === before.length - 1 || article) return false;
  const takes = headOf(before[open])?.goesOn.includes(small) === true;
  return takes && small !== 'in' && (right?.kind === 'word' || isNamed(right, 'country', 'place'));
}

function nameGoesOn({ left, small, article, right }: Joint): boolean {
  const takes = headOf(left)?.goesOn.includes(small) === true;
  if (isNamed(left, 'role'))
    return takes && (isNamed(right, 'country', 'organisation', 'place') || right?.kind === 'word');
  return (
    takes &&
    isNamed(left, 'organisation', 'programme', 'event') &&
    /^(?:for|on|to|against)$/.test(small) &&
    !article &&
    right?.kind === 'word'
  );
}

function headGoesOn(row: HeadRow, { left, small, article, right }: Joint): boolean {
  if (!row.goesOn.includes(small) || isPluralOffice(left, small)) return false;
  if (small === 'in') return isNamed(right, 'country', 'place') && /Forces?|Mission/.test(left?.words ?? '');
  if (!article) return small !== 'to' || right?.kind === 'word' || row.type === 'role';
  return small === 'of' || right?.kind === 'word' || /role|law|event/.test(row.type);
}

function joinsOf(before: Segment, units: Segment, at: number): boolean {
  const article = units[at + 1]?.words === 'the';
  const joint: Joint = {
    left: before.at(-1),
    small: units[at]?.words ?? '',
    article,
    right: units[at + (article ? 2 : 1)],
  };
  const { left, small, right } = joint;
  if (small === 'of' && before.some((unit) => TITLES.has(unit.words))) return true;
  if (left?.kind === 'name') return nameGoesOn(joint);
  const row = headOf(left);
  if (row !== undefined && headGoesOn(row, joint)) return true;
  if (complementGoesOn(before, joint)) return true;
  if (small === 'of' && COMPASS.test(left?.words ?? '')) return isNamed(right, 'country', 'place');
  return row === undefined && !article && !/^(?:in|at|from|by)$/.test(small) && right?.kind === 'word';
}

/** A bracket goes on with the head that the name lacks, or with a complement that its head takes. */
function joinsBracket(before: Segment, units: Segment, at: number): boolean {
  const next = units[at + 1];
  if (next?.kind === 'small')
    return before.some((unit) => headOf(unit)?.goesOn.includes(next.words) === true) && joinsOf(before, units, at + 1);
  return (
    next?.kind === 'word' &&
    before.at(-1)?.kind === 'word' &&
    headOf(before.at(-1)) === undefined &&
    headOf(next) !== undefined
  );
}

/** Whether a small word (or comma) at `at` holds the pieces around it together in one name. */
function joins(before: Segment, units: Segment, at: number): boolean {
  const small = units[at]?.words;
  if (small === 'the') return units[at - 1]?.kind === 'small';
  if (small?.startsWith('(') === true) return joinsBracket(before, units, at);
  if (units[at - 1]?.words.startsWith('(') === true) return joinsOf(before.slice(0, -1), units, at);
  if (small === ',') {
    const open = openHead(before);
    const lister = open !== -1 && LISTERS.test(before[open]?.words.split(' ').at(-1) ?? '');
    return (lister && isList(units, at + 1)) || isListOfLaw(units, at + 1);
  }
  if (small === 'and' || small === '&') return units[at + 1]?.words !== 'the' && joinsAnd(before, units, at);
  return joinsOf(before, units, at);
}

/** "Road Safety Minister | Robert Goodwill": an office is followed by its holder, unless a head is still to come. */
function holderFollows(before: Segment, units: Segment, at: number): boolean {
  const left = before.at(-1);
  const open = openHead(before);
  const office = open === -1 ? left : before[open];
  if (left?.kind === 'small' || (headOf(office)?.type !== 'role' && office?.find?.type !== 'role')) return false;
  if (open !== -1 && left?.kind !== 'name') return false;
  const rest = units.slice(at);
  const end = rest.findIndex((unit) => unit.kind === 'small');
  const ahead = end === -1 ? rest : rest.slice(0, end);
  if (ahead.length === 1 && left?.kind !== 'name') return false;
  return ahead.every((unit) => headOf(unit) === undefined || unit.find?.type === 'person');
}

/** Cuts a run where its pieces do not belong to one name. */
export function segmentsOf(units: Segment): Segment[] {
  const segments: Unit[][] = [];
  let segment: Unit[] = [];
  const close = (): void => {
    if (segment.length > 0) segments.push(segment);
    segment = [];
  };
  units.forEach((unit, at) => {
    if (unit.kind === 'small') {
      const held = segment.length > 0 && joins(segment, units, at);
      if (held) segment.push(unit);
      else close();
      return;
    }
    if (AFTER_NAMES.has(unit.words)) {
      close();
      return;
    }
    if (isNamed(unit, 'person') || isNamed(segment.at(-1), 'person')) close();
    else if (segment.length > 0 && holderFollows(segment, units, at)) close();
    segment.push(unit);
  });
  close();
  return segments;
}
