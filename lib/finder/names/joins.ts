import { leadRow } from '../tables/heads';
import type { HeadRow } from '../tables/heads';
import { FORENAMES } from '../tables/lexicon';
import { DETERMINERS, TITLES } from '../tables/word-lists';
import type { Unit } from './find';
import {
  chainGoesOn,
  fieldIn,
  ownsHead,
  areTwoPeople,
  headsBodies,
  shareBody,
  sharesProgramme,
} from './pairs-and-chains';
import type { Joint } from './pairs-and-chains';
import { ADVISES, COMPASS, DIRECTS, headOf, isNamed, openHead } from './segment';
import type { Segment } from './segment';

/** Offices and ministries whose field is a list: "Environment, Food and Rural Affairs". */
const LISTERS =
  /^(?:Minister|Ministers|Secretary|Department|Ministry|Commissioner|State|Committee|Conference|Summit|Declaration|Convention|Director|Office|Institute|Spokesperson|Centre|Envoy|Agency|Adviser|Center|Secretaries|Board|Council|Group|Agreement|Programme|Strategy|Plan|Bank|Division|Directorate|Authority|Under-Secretary|Undersecretary)$/;

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

/** Heads whose name may be a list: "Border Security, Asylum and Immigration Act". */
const LISTED =
  /^(?:Acts?|Bill|Regulations|Order|Committee|Fund|Council|Directorate|Unit|Department|Strategy|Review|Agenda|Plan|Programme|Forum|Network|Institute|Board|Agency|Group|Division|Team)$/;

function endsInList(units: Segment, at: number): boolean {
  if (!isList(units, at)) return false;
  const end = units.findIndex((unit, next) => next > at && LISTED.test(unit.words));
  return (
    end !== -1 &&
    units.slice(at, end).some((unit) => /^(?:and|&)$/.test(unit.words)) &&
    units.slice(at, end).every((unit) => unit.kind === 'word' || /^(?:,|and|&)$|^\(/.test(unit.words))
  );
}

function joinsAnd(before: Segment, units: Segment, at: number): boolean {
  const left = before.at(-1);
  const right = units[at + 1];
  if (left?.words === 'Report' && right?.words === 'Accounts') return true;
  if (left?.words === 'England' && right?.words === 'Wales') return openHead(before) !== -1;
  if (shareBody(left, units, at) || hasField(before)) return true;
  if (leadRow(before[0]?.words ?? '') !== undefined && leadRow(right?.words ?? '') !== undefined) return false;
  if (right?.kind === 'name' && !isNamed(right, 'place', 'programme')) return false;
  const open = openHead(before);
  const twoOffices = headOf(before[open])?.type === 'role' && headOf(right)?.type === 'role';
  if (twoOffices && units[at + 2]?.kind === 'small') return false;
  const article = DETERMINERS.has(before[0]?.words ?? '') ? 1 : 0;
  if (before.length === 1 + article && left?.kind === 'word') return true;
  if (open !== -1 && open < before.length - 1) return left?.kind !== 'name' || before.length > open + 3;
  if (left?.kind === 'name') return isNamed(left, 'role') && / for /.test(left.words) && fieldGoesOn(units, at + 1);
  return headOf(left) === undefined;
}

/** "Minister for Public Health | and Women's Health": a further field of the office, not a further office. */
function fieldGoesOn(units: Segment, at: number): boolean {
  const end = units.findIndex((unit, next) => next > at && unit.kind === 'small');
  const field = units.slice(at, end === -1 ? units.length : end);
  return field.every((unit) => unit.kind === 'word' && headOf(unit) === undefined && !TITLES.has(unit.words));
}

/** "the Prime Ministers of Canada and of France": the office of several is no name of one. */
function isPluralOffice({ left, small, right }: Joint): boolean {
  const plural = small === 'of' && headOf(left)?.type === 'role' && left?.words.endsWith('s') === true;
  return plural && right?.words !== 'Mission' && (right?.kind !== 'word' || headOf(right) !== undefined);
}

/** Documents whose title runs on: "Declaration of Support | for the Recovery of Ukraine". */
const TITLED =
  /(?:Declaration|Statement|Agreement|Convention|Treaty|Memorandum|Report|Strategy|Framework|Roadmap|Outlook|Dialogue|Code)$/;

/** A second complement: "Conference on the Recovery | of Ukraine", "Council of Advisors | on Science". */
function complementGoesOn(before: Segment, { small, article, right }: Joint): boolean {
  const open = openHead(before);
  if (open === -1 || open === before.length - 1) return false;
  if (chainGoesOn({ left: before.at(-1), small, article, right })) return true;
  if (article)
    return (
      /^(?:for|on)$/.test(small) &&
      (TITLED.test(before[open]?.words ?? '') || headOf(before[open])?.type === 'role') &&
      (right?.kind === 'word' || isNamed(right, 'place'))
    );
  const onState = small === 'on' && isNamed(right, 'country') && headOf(before[open])?.type === 'organisation';
  const takes = !onState && headOf(before[open])?.goesOn.includes(small) === true;
  const inLaw = small === 'in' && headOf(before[open])?.type === 'law' && right?.kind === 'word';
  const inField =
    small === 'in' && TITLED.test(before[open]?.words ?? '') && right?.kind === 'word' && headOf(right) === undefined;
  return (
    inLaw || inField || (takes && small !== 'in' && (right?.kind === 'word' || isNamed(right, 'country', 'place')))
  );
}

/** Bodies that every state has: "Ministry of Defence of Ukraine" is not the one that the lists know. */
const OF_A_STATE =
  /^(?:Ministry|Department|Parliament|Supreme Court|Armed Forces|National Bank|Central Bank|Embassy)\b/;

function nameGoesOn({ left, small, article, right }: Joint): boolean {
  const takes = headOf(left)?.goesOn.includes(small) === true;
  if (isNamed(left, 'role'))
    return (
      takes &&
      (isNamed(right, 'country', 'organisation', 'place') || (right?.kind === 'word' && !(article && small === 'to')))
    );
  if (small === 'of' && isNamed(left, 'organisation') && OF_A_STATE.test(left?.words ?? ''))
    return isNamed(right, 'country');
  return (
    takes &&
    isNamed(left, 'organisation', 'programme', 'event') &&
    /^(?:for|on|to|against)$/.test(small) &&
    !article &&
    right?.kind === 'word'
  );
}

/** "Annual Report to Parliament": what comes out every year is told by whom it is for. */
const RECURS = /^(?:Annual|Biennial|Quarterly|Triennial)$/;

function headGoesOn(row: HeadRow, before: Segment, { left, small, article, right }: Joint): boolean {
  if (!row.goesOn.includes(small) || isPluralOffice({ left, small, article, right }) || right?.kind === 'number')
    return false;
  if (small === 'in') return isNamed(right, 'country', 'place') && /Forces?|Mission/.test(left?.words ?? '');
  if (small === 'to' && RECURS.test(before.at(-2)?.words ?? '') && isNamed(right, 'organisation'))
    return TITLED.test(left?.words ?? '');
  if (!article) return small !== 'to' || right?.kind === 'word' || row.type === 'role';
  if (small === 'to') return right?.kind === 'name';
  if (TITLED.test(left?.words ?? '') && /^(?:for|on)$/.test(small) && isNamed(right, 'place', 'programme')) return true;
  return small === 'of' || right?.kind === 'word' || /role|law|event/.test(row.type);
}

const ARTICLE = /^(?:the|an?)$/;

function joinsOf(before: Segment, units: Segment, at: number): boolean {
  const article = ARTICLE.test(units[at + 1]?.words ?? '');
  const joint: Joint = {
    left: before.at(-1),
    small: units[at]?.words ?? '',
    article,
    right: units[at + (article ? 2 : 1)],
  };
  const { left, small, right } = joint;
  if (small === 'of' && before.some((unit) => TITLES.has(unit.words))) return true;
  if (left?.kind === 'name') return nameGoesOn(joint);
  if (small === 'on' && ADVISES.test(left?.words ?? ''))
    return right?.kind === 'word' || isNamed(right, 'country', 'place');
  const row = headOf(left);
  if (article && isPluralOffice(joint) && headsBodies(units, at + 2)) return true;
  if (row !== undefined && headGoesOn(row, before, joint)) return true;
  if (complementGoesOn(before, joint) || (small === 'in' && fieldIn(before, units, at))) return true;
  if (small === 'of' && COMPASS.test(left?.words ?? '')) return isNamed(right, 'country', 'place');
  return row === undefined && !article && !/^(?:in|at|from|by)$/.test(small) && right?.kind === 'word';
}

const isLaw = (unit: Unit | undefined): boolean =>
  unit?.kind === 'word' && (headOf(unit)?.type === 'law' || unit.words === 'Order');

/** A bracket goes on with the head that the name lacks, or with a complement that its head takes. */
function joinsBracket(before: Segment, units: Segment, at: number): boolean {
  const next = units[at + 1];
  if (next?.kind === 'small')
    return before.some((unit) => headOf(unit)?.goesOn.includes(next.words) === true) && joinsOf(before, units, at + 1);
  if (isLaw(next) || isLaw(units[at + 2]) || isLaw(units[at + 3])) return before.at(-1)?.kind !== 'small';
  return (
    next?.kind === 'word' &&
    before.at(-1)?.kind === 'word' &&
    headOf(before.at(-1)) === undefined &&
    (headOf(next) !== undefined || headOf(units[at + 2]) !== undefined)
  );
}

const isField = (units: Segment, at: number): boolean =>
  isList(units, at) &&
  units.slice(at).every((unit) => headOf(unit)?.type !== 'role' && !TITLES.has(unit.words)) &&
  !FORENAMES.has(units[at]?.words ?? '');

const hasField = (before: Segment): boolean =>
  before.some((unit, at) => DIRECTS.test(unit.words) && before[at + 1]?.words === ',');

/** Whether a small word (or comma) at `at` holds the pieces around it together in one name. */
export function joins(before: Segment, units: Segment, at: number): boolean {
  const small = units[at]?.words;
  if (small === 'a' || small === 'an') return units[at - 1]?.kind === 'small' && units[at + 1]?.kind === 'word';
  if (small === 'the')
    return (
      units[at - 1]?.kind === 'small' || (before.at(-1)?.words.endsWith('ing') === true && openHead(before) !== -1)
    );
  if (small === "'s") return ownsHead(before, units, at);
  if (small === '/') return sharesProgramme(units, at);
  if (small?.startsWith('(') === true) return joinsBracket(before, units, at);
  if (units[at - 1]?.words.startsWith('(') === true) return joinsOf(before.slice(0, -1), units, at);
  if (small === ',') {
    if ((DIRECTS.test(before.at(-1)?.words ?? '') || hasField(before)) && isField(units, at + 1)) return true;
    const open = openHead(before);
    const office = before.some((unit) => isNamed(unit, 'role') && / for /.test(unit.words));
    const lister = office || (open !== -1 && LISTERS.test(before[open]?.words.split(' ').at(-1) ?? ''));
    return (
      (lister && isList(units, at + 1)) ||
      (headOf(before.at(-1)) === undefined && before.at(-1)?.kind === 'word' && endsInList(units, at + 1))
    );
  }
  if (small === 'and' || small === '&')
    return units[at + 1]?.words !== 'the' && !areTwoPeople(before, units[at + 1]) && joinsAnd(before, units, at);
  return joinsOf(before, units, at);
}
