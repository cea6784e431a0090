import type { EntityType } from '@/lib/model';

import { headRow, leadRow } from '../tables/heads';
import { GENERIC } from '../tables/word-lists';
import { isFacility, isGroups, isMission, isNetwork, isOfNation, isPlatform } from './body-shapes';
import type { Unit } from './find';
import { ADVISES, COMPASS, DIRECTS, headOf, openHead } from './segment';
import type { Segment } from './segment';

/** What a segment names, and the row that says so. */
export interface Shape {
  readonly type: EntityType;
  readonly why: string;
  /** The words beside the head do not say which one is meant: it counts only with more evidence. */
  readonly bare?: boolean;
  /** Two words of it that open a sentence are none: the first of them may be any word. */
  readonly unlessItOpens?: true;
}

/** Bodies of a state: "British Embassy" says enough. */
const NATIONAL = /^(?:Embassy|Consulate|Consulate-General|Navy|Army|Parliament|Senate|Assembly)$/;
const COMPANY = /^(?:Ltd|Limited|plc|PLC|LLP|Inc|Company|Companies)$/;
const OWNED: ReadonlySet<EntityType> = new Set(['organisation', 'programme', 'law', 'role', 'event']);

/** Services of a kind, whoever gives them. */
const ANY_SERVICES =
  /^(?:Financial|Social|Children's|Emergency|Public|Digital|Legal|Health|Community|Professional|Business) Services$/;

/** What bodies publish every year or few years under one title; an action plan may be any. */
const PUBLISHED = /^(?:Annual (?:Report|Review|Update|Accounts|Plan)|Strategic (?:Plan|Report))$/;

/** Whether the words beside the head say which one is meant: "Action Plan" does not. */
function isSpecific(segment: Segment, head: number): boolean {
  const others = segment.filter((unit, at) => at !== head && unit.kind !== 'small');
  const word = segment[head]?.words ?? '';
  if (COMPANY.test(word) && !others.some((unit) => unit.kind === 'word' && !GENERIC.has(unit.words))) return false;
  if (NATIONAL.test(word)) return others.length > 0;
  if (segment.length === 2 && ANY_SERVICES.test(`${segment[0]?.words} ${word}`)) return false;
  if (segment.length > 1 && PUBLISHED.test(`${segment[0]?.words} ${word}`)) return true;
  if (word === 'Bank') return others.some((unit) => unit.words === 'Central' || !GENERIC.has(unit.words));
  const body = headRow(word)?.type === 'organisation' && !word.endsWith('s');
  return (
    others.length > (body ? 1 : 2) ||
    others.some((unit) => unit.kind === 'name' || (unit.kind === 'word' && !GENERIC.has(unit.words)))
  );
}

/** What is written under a programme: "Digital by Default | Service Standard". */
const DOCUMENT = / (?:Standards?|Strategy|Plan|Report|Framework|Review|Manual)$/;

/** "West Yorkshire Devolution Deal". */
const OF_A_PLACE = / (?:Deals?|Fund|Plan|Strategy|Zones?|Programme|Partnership)$/;

/** Committees are of one house. */
const HOUSE = /^House of (?:Commons|Lords)$/;

/** "UK Space Agency", "NHS Test and Trace"; but two bodies in a row are two: "Home Office | UK Border Agency". */
function ownedBy(owner: Unit, owned: Unit): boolean {
  const [one, other] = [owner.find?.type, owned.find?.type];
  if (one === 'programme') return other === 'programme' && DOCUMENT.test(owned.words);
  if (other === 'programme' && owned.words.endsWith(' Book')) return false;
  if (HOUSE.test(owner.words)) return owned.words.endsWith(' Committee');
  if (one === 'organisation' && other === 'organisation')
    return !owner.words.includes(' ') && owned.words.includes(' ');
  if (one === 'place') return other === 'programme' && OF_A_PLACE.test(owned.words);
  return one === 'country' || one === 'organisation';
}

/** "Scottish Ministerial Code": a nation has one of its own under the name that the lists know. */
const OF_A_NATION = /^(?:British|English|Scottish|Welsh)$/;

/** "G7 Partnership for …", "Deputy Prime Minister": a gazetteer's name with what stands before it. */
function ofName(segment: Segment): Shape | undefined {
  const last = segment.at(-1);
  const before = segment.at(-2);
  if (last?.find === undefined || before === undefined || !OWNED.has(last.find.type)) return undefined;
  const type = last.find.type;
  if (segment.some((unit) => unit.kind === 'small' || unit.kind === 'number')) return undefined;
  if (before.find !== undefined) return ownedBy(before, last) ? { type, why: 'name before a name' } : undefined;
  if (OF_A_NATION.test(before.words) && /programme|law/.test(type) && headOf(last) !== undefined)
    return { type, why: 'name of a nation' };
  return type === 'role' ? { type, why: 'words before an office' } : undefined;
}

/** "Crossrail 2", "COP 28": a number that goes with a name. */
function numbered(segment: Segment): Shape | undefined {
  const [name, number] = segment.slice(-2);
  if (segment.length !== 2 || number?.kind !== 'number' || name?.find === undefined || /\d$/.test(name.words))
    return undefined;
  return /programme|event/.test(name.find.type) ? { type: name.find.type, why: 'name with a number' } : undefined;
}

/** "UN Mission for …": a mission of a body is a body, others are policies. */
function missionOf(segment: Segment, head: number): EntityType | undefined {
  const mission = /^(?:Mission|Operation)$/.test(segment[head]?.words ?? '');
  return mission && segment[head - 1]?.find?.type === 'organisation' ? 'organisation' : undefined;
}

/** "Retail Prices Index": a statistic is no policy; an index that ranks is a publication. */
const isMeasure = (segment: Segment): boolean =>
  segment.at(-1)?.words === 'Index' && /^(?:Prices?|Earnings|Production|Turnover)$/.test(segment.at(-2)?.words ?? '');

/** "Northern Ireland Protocol", "Optional Protocol": of states or to a treaty; what a trade agrees with itself is no law. */
const OF_STATES = /^(?:Optional|Additional|Supplementary|Agreed|First|Second|Third|Fourth)$/;

function isOwnProtocol(segment: Segment): boolean {
  const [before, last] = segment.slice(-2);
  if (segment.length < 3 || before?.kind !== 'word' || !/^Protocols?$/.test(last?.words ?? '')) return false;
  return segment.every((unit) => unit.find === undefined && !OF_STATES.test(unit.words));
}

const BEFORE_GENERAL =
  /(?:Attorney|Solicitor|Secretary|Director|Comptroller|Inspector|Advocate|Auditor|Governor|Consul|Paymaster|Registrar|Commissioner|Surgeon|Brigadier|Major|Lieutenant|Prosecutor|-General)$/;

/** "Attorney General" is an office, "Consulate General" is none. */
export function isLoneGeneral(segment: Segment): boolean {
  return segment.at(-1)?.words === 'General' && !BEFORE_GENERAL.test(segment.at(-2)?.words ?? '');
}

/** "British Consulate General", "Directorate General of …": bodies, though they end like offices. */
function isGeneralBody(segment: Segment): boolean {
  const general = segment.findIndex((unit) => unit.words === 'General');
  return general > 0 && /^(?:Consulate|Directorate)$/.test(segment[general - 1]?.words ?? '') && segment.length > 2;
}

/** "Northern Ireland Executive" governs; a Chief Executive holds an office. */
function isExecutiveOfNation(segment: Segment): boolean {
  const [before, last] = segment.slice(-2);
  return segment.length > 1 && last?.words === 'Executive' && /country|organisation/.test(before?.find?.type ?? '');
}

/** "an Executive Agency of the Department": one of many. */
const ANY = /^(?:Executive|Regional|Local|Public|New|Independent)$/;

/** Tells by capitals and head noun what a segment of a run names, if anything. */
export function shapeOf(segment: Segment): Shape | undefined {
  const bare = segment.at(-1)?.kind === 'number' ? segment.slice(0, -1) : segment;
  const lead = bare[0]?.kind === 'word' ? leadRow(bare[0].words) : undefined;
  if (lead !== undefined && bare.length > 1 && bare[1]?.kind !== 'small') return { type: lead.type, why: lead.name };
  const places = bare.slice(1).every((unit) => unit.words === 'of' || /place|country/.test(unit.find?.type ?? ''));
  if (COMPASS.test(bare[0]?.words ?? '') && bare.length > 1 && places)
    return { type: 'place', why: 'part of a country' };
  if (isFacility(bare)) return { type: 'place', why: 'place' };
  if (isMission(bare) || isGroups(bare) || isPlatform(bare)) return { type: 'organisation', why: 'body' };
  if (isOfNation(bare)) return { type: 'organisation', why: 'body of a nation', unlessItOpens: true };
  if (isNetwork(bare) && isSpecific(bare, bare.length - 1)) return { type: 'organisation', why: 'body' };
  if (bare.some((unit, at) => ADVISES.test(unit.words) && bare[at + 1]?.words === 'on'))
    return { type: 'role', why: 'office' };
  if (isGeneralBody(bare)) return { type: 'organisation', why: 'body' };
  if (isMeasure(bare)) return undefined;
  if (isOwnProtocol(bare)) return { type: 'programme', why: 'policy' };
  const open = openHead(bare);
  const opening = headOf(bare[open]);
  if (
    opening !== undefined &&
    /^Codes?$/.test(bare[open]?.words ?? '') &&
    bare.some((unit) => unit.words === 'Act' || unit.find?.type === 'law')
  ) {
    return { type: 'law', why: 'code of a law' };
  }
  if (opening !== undefined)
    return {
      type: missionOf(bare, open) ?? opening.type,
      why: opening.name,
      bare:
        bare.slice(0, open).every((unit) => ANY.test(unit.words)) &&
        bare.filter((unit) => unit.kind !== 'small').length < 4,
    };
  const office = bare.findIndex((unit) => unit.find?.type === 'role');
  if (office !== -1 && office < 2 && /^(?:and|,)$/.test(bare[office + 1]?.words ?? ''))
    return { type: 'role', why: 'fields of an office' };
  if (bare.some((unit, at) => DIRECTS.test(unit.words) && bare[at + 1]?.words === ','))
    return { type: 'role', why: 'fields of an office' };
  const last = bare.at(-1);
  if (isExecutiveOfNation(bare)) return { type: 'organisation', why: 'body' };
  const row = last?.kind === 'word' && !isLoneGeneral(bare) ? headOf(last) : undefined;
  if (row?.type === 'role' && bare.at(-2)?.kind === 'small') return undefined;
  if (last?.words === 'Ministerial' && bare.at(-2)?.words === 'Prime') return undefined;
  const dated = bare !== segment && row?.type === 'programme';
  if (dated && last?.words === 'Order') return { type: 'law', why: 'law' };
  if (row !== undefined && bare.length > 1 && (row.type === 'role' || dated || isSpecific(bare, bare.length - 1)))
    return { type: missionOf(bare, bare.length - 1) ?? row.type, why: row.name };
  return ofName(segment) ?? numbered(segment);
}
