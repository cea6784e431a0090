import { GENERIC } from '../tables/word-lists';
import { initialsOf } from './definitions';
import type { Unit } from './find';
import { COMPASS, headOf } from './segment';
import type { Segment } from './segment';

const MISSION =
  /(?:^|[ -])(?:Embassy|Consulate|Consulate-General|Commission|College|School|University|Academy|Institute)$/;

/** "British Embassy Tokyo", "Trinity College London": a mission or a college with its seat. */
export function isMission(segment: Segment): boolean {
  const [mission, seat] = segment.slice(-2);
  const enough = segment.length > 2 || mission?.words === 'Consulate-General';
  return enough && MISSION.test(mission?.words ?? '') && /country|place/.test(seat?.find?.type ?? '');
}

/** "Liverpool City Centre": a facility or a part of a town. */
const FACILITY = /^(?:City|Town|Shopping|Leisure|Sports|Conference|Exhibition|Detention|Removal) Centre$/;

const NATION = /^(?:England|Scotland|Wales|Northern Ireland|Cymru|UK)$/;
/** "Mid Wales", "Victorian England": a part or a time of the nation, no body of it. */
const OF_PART =
  /^(?:Mid|Rural|Mainland|Greater|Inner|Outer|Lowland|Highland|Coastal|Roman|Tudor|Victorian|Medieval|Modern|Global|Whole|Digital|Post-.*)$|^[A-Z]+$/;

const mayWorkIn = (unit: Unit): boolean =>
  unit.kind === 'word'
    ? !COMPASS.test(unit.words) && !OF_PART.test(unit.words)
    : unit.find?.type === 'organisation' && !/^(?:EU|UN|UK|US|NATO|G\d+)$/.test(unit.words);

/** "Haemophilia Wales", "Cancer Research UK": a body that works in one nation. */
export function isOfNation(segment: Segment): boolean {
  const last = segment.at(-1);
  if (segment.length < 2 || last?.find?.type !== 'country' || !NATION.test(last.words)) return false;
  const others = segment.slice(0, -1);
  if (others.some((unit) => !mayWorkIn(unit))) return false;
  return others.some((unit) => !GENERIC.has(unit.words)) && headOf(others.at(-1))?.type !== 'role';
}

/** "UK Water Industry Research (UKWIR)": a body is told by a nation or body at its front and its letters behind. */
export function isLettered(segment: Segment, letters: string): boolean {
  const named = /country|organisation/.test(segment[0]?.find?.type ?? '');
  if (!named || segment.length < 3 || segment.some((unit) => headOf(unit) !== undefined)) return false;
  return initialsOf(segment.map((unit) => unit.words).join(' ')) === letters;
}

/** Networks of wires, roads and rails are no bodies of people. */
const OF_LINES =
  /^(?:Services|Road|Rail|Rural|Transport|Grid|Energy|5G|Broadband|Mobile|Gigabit|Fibre|Communications|Gas|Bus|Cycle|Area)$/;

/** A platform on which bodies meet; other platforms are machines. */
const MEETS_ON = /^(?:Science-Policy|Policy|Donor|Donors|Dialogue|Coordination|Co-ordination|Multi-agency)$/;

export const isPlatform = (segment: Segment): boolean => {
  const at = segment.findIndex((unit) => unit.words === 'Platform');
  return at > 1 && MEETS_ON.test(segment[at - 1]?.words ?? '');
};

export const isNetwork = (segment: Segment): boolean =>
  segment.at(-1)?.words === 'Network' && !OF_LINES.test(segment.at(-2)?.words.split(' ').at(-1) ?? '');

export const isFacility = (segment: Segment): boolean =>
  segment.length > 2 &&
  FACILITY.test(
    segment
      .slice(-2)
      .map((unit) => unit.words)
      .join(' '),
  );

/** "AUKUS Joint Steering Groups": several of one body; groups in general are none. */
export const isGroups = (segment: Segment): boolean =>
  segment.length > 2 &&
  segment.at(-1)?.words === 'Groups' &&
  segment[0]?.kind === 'name' &&
  segment.every((unit) => unit.kind !== 'small');

const WORKING_BODY = /(?:^| )(?:Group|Committee|Board|Panel|Taskforce)$/;

/** "QRX Steering Group | Meetings": meetings that have neither number nor date are no event, and leave the body's name. */
export function withoutMeetings(segment: Segment): Segment {
  if (segment.length < 3 || !/^Meetings?$/.test(segment.at(-1)?.words ?? '')) return segment;
  const numbered = /\d|^(?:First|Second|Third|Fourth|Fifth|Annual|Inaugural)$/;
  const meets = WORKING_BODY.test(segment.at(-2)?.words ?? '');
  return meets && segment.every((unit) => !numbered.test(unit.words)) ? segment.slice(0, -1) : segment;
}
