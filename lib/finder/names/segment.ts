import type { EntityType } from '@/lib/model';

import { headRow } from '../tables/heads';
import type { HeadRow } from '../tables/heads';
import type { Unit } from './find';

/** A part of a country by its direction. */
export const COMPASS =
  /^(?:North|South|East|West|Northern|Southern|Eastern|Western|North-East|North-West|South-East|South-West|Greater|Mainland)$/;

const NATION_ADJECTIVE =
  /^(?:[A-Z][a-z]+(?:ish|ian|ese|ean|nian|gian)|Irish|Welsh|French|Dutch|German|American|Afghan|Iraqi|Israeli|Pakistani|Greek|Turkish|Czech|Swiss|Thai|Finnish|Danish|Mexican|Kenyan|African|European|Bangladeshi|Emirati|Qatari|Saudi|Kuwaiti|Omani)$/;

/** "Norwegian", "Polish": the adjective of a state. */
export const isNationAdjective = (word: string): boolean => NATION_ADJECTIVE.test(word);

/** "Adviser on Swaziland", "Special Envoy on Climate": offices with a subject. */
export const ADVISES = /^(?:Advis[eo]r|Envoy|Rapporteur|Spokesperson)$/;

/** "Director General, Strategy and Policy": officials have their field after a comma. */
export const DIRECTS = /^(?:Director|Director-General|General)$/;

/** A part of a run that may be one name: it begins and ends with a capitalised piece. */
export type Segment = readonly Unit[];

const COMPLEMENT = / (?:of|for|on|to|in|against) .*/;

/** The row of the head that a piece is: its last word; of a gazetteer's name the last before its complement. */
export function headOf(unit: Unit | undefined): HeadRow | undefined {
  if (unit === undefined || unit.kind === 'small' || unit.kind === 'number') return undefined;
  const words = unit.kind === 'name' ? unit.words.replace(COMPLEMENT, '') : unit.words;
  const last = words.slice(Math.max(words.lastIndexOf(' '), words.lastIndexOf('-')) + 1);
  return headRow(words) ?? headRow(last);
}

/** Whether a piece is a name of the gazetteer, of one of these types. */
export const isNamed = (unit: Unit | undefined, ...types: readonly EntityType[]): boolean =>
  unit?.find !== undefined && types.includes(unit.find.type);

/** Where the first head stands that goes on to the right: "Minister | for Security"; -1 if none does. */
export function openHead(segment: Segment): number {
  return segment.findIndex((unit, at) => {
    const after = segment[at + 1];
    const small = after?.words.startsWith('(') === true ? segment[at + 2] : after;
    return small?.kind === 'small' && headOf(unit)?.goesOn.includes(small.words) === true;
  });
}
