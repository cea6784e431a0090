import type { EntityType } from '../../lib/model';
import { sourceKey } from './sources';
import type { SourceKey } from './sources';
import type { Row } from './table';

/** A name on its way into a seeds file. */
export interface Draft {
  readonly type: EntityType;
  name: string;
  readonly aliases: Set<string>;
  readonly anyCase: Set<string>;
  readonly from: SourceKey;
  readonly site?: string;
}

export function draft(type: EntityType, name: string, aliases: readonly string[], row: Row, site?: string): Draft {
  return {
    type,
    name,
    aliases: new Set(aliases),
    anyCase: new Set(),
    from: sourceKey(row['source'] ?? ''),
    ...(site === undefined ? {} : { site }),
  };
}

/** "The Fens" is found as "Fens": a leading article is no part of a mention. */
export function withoutArticle(name: string): string {
  return name.replace(/^The /, '');
}

/** Words that a name keeps in lower case. */
const SMALL = /^(?:of|and|for|the|in|on|to|de|du|la|le|y|a|&|with|against|from|by|at|under|von|van|der|al-.*)$/;

/** Whether a name is written as a name: each word but the small ones has a capital or a digit. */
export function isCapitalised(name: string): boolean {
  return name.split(/\s+/).every((word) => SMALL.test(word) || /[\p{Lu}\d]/u.test(word));
}

/** Two letters stand for too many things ("IE", "HE", "PO"); these few are read alike by everyone. */
const TWO_LETTERS: ReadonlySet<string> = new Set(['EU', 'UN', 'UK', 'US', 'BT', 'BP', 'G7', 'G8', 'E3', 'C4', 'EE']);

/** Whether an abbreviation is safe to be found wherever it stands. */
export function isSafeAbbreviation(abbreviation: string): boolean {
  if (TWO_LETTERS.has(abbreviation)) return true;
  return abbreviation.length > 2 && /[A-Z].*[A-Z\d]|^Of[a-z]+$|^Defra$|^Acas$|^Cefas$|^Dstl$|^Fera$/.test(abbreviation);
}

/** Departments write their abbreviations in more than one way: "MOD" and "MoD", "Defra" and "DEFRA". */
export function spellings(abbreviation: string): string[] {
  const capitals = abbreviation.toUpperCase();
  const spelt = [abbreviation, ...(/^(?:D[ef]|Mo|Def)/.test(abbreviation) ? [capitals] : [])];
  return /^MO[A-Z]$/.test(abbreviation) ? [...spelt, `Mo${abbreviation.slice(2)}`] : spelt;
}

/** "HM Treasury" is also "His Majesty's Treasury", and was "Her Majesty's" until 2022. */
export function ofTheCrown(name: string): string[] {
  return name.startsWith('HM ') ? [`Her Majesty's ${name.slice(3)}`, `His Majesty's ${name.slice(3)}`] : [];
}
