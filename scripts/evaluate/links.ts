// Which known entity each mention was linked to. Only mentions whose span was found exactly are judged: finding them is
// scored elsewhere.
import type { Mention } from '@/lib/model';

import { bySpan } from './fits';
import type { Link } from './labelled';

/** Counts of mentions of known entities, and of mentions that name nothing known. */
export interface LinkScores {
  readonly known: number;
  readonly knownFound: number;
  readonly right: number;
  readonly toAnother: number;
  readonly notLinked: number;
  readonly unknownFound: number;
  readonly unknownLinked: number;
  /** Of all links, those that are right. */
  readonly precision: number;
  /** Of the mentions found whose entity is known, those linked right. */
  readonly recall: number;
  /** Of all mentions whose entity is known, found or not, those linked right. */
  readonly recallOverAll: number;
}

export interface Linked {
  readonly links: readonly Link[];
  readonly mentions: readonly Mention[];
}

/** Names that the lists of entities print in two ways. */
const SAME: ReadonlyMap<string, string> = new Map([
  ['office of the united nations high commissioner for refugees', 'unhcr'],
  ['european multidisciplinary platform against criminal threats', 'empact'],
  ['st helena', 'saint helena'],
]);

export function foldEntity(name: string): string {
  const folded = name
    .normalize('NFC')
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[‐-―]/g, '-')
    .replaceAll('&', ' and ')
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/^the /, '');
  return SAME.get(folded) ?? folded;
}

type Judged = 'right' | 'to another' | 'not linked' | 'not found' | 'left alone' | 'linked though unknown';

export function judgeLink(link: Link, mentions: readonly Mention[]): Judged | undefined {
  if (link.entity === 'AMBIGUOUS') return undefined;
  const here = mentions.filter((mention) => bySpan(link, mention) === 1);
  const mention = here.find(({ type }) => type === link.type) ?? here[0];
  if (mention === undefined) return 'not found';
  const linked = mention.entityName;
  if (link.entity === 'NIL') return linked === undefined ? 'left alone' : 'linked though unknown';
  if (linked === undefined) return 'not linked';
  return foldEntity(linked) === foldEntity(link.entity) ? 'right' : 'to another';
}

const rounded = (part: number, whole: number): number => Number((part / (whole || 1)).toFixed(3));

export function scoreLinks(texts: readonly Linked[]): LinkScores {
  const judged = texts.flatMap(({ links, mentions }) =>
    links.map((link) => ({ known: link.entity !== 'NIL', judged: judgeLink(link, mentions) })),
  );
  const count = (sought: Judged): number => judged.filter((one) => one.judged === sought).length;
  const known = judged.filter((one) => one.known && one.judged !== undefined).length;
  const [right, toAnother, notLinked] = [count('right'), count('to another'), count('not linked')];
  const unknownLinked = count('linked though unknown');
  const knownFound = right + toAnother + notLinked;
  return {
    known,
    knownFound,
    right,
    toAnother,
    notLinked,
    unknownFound: unknownLinked + count('left alone'),
    unknownLinked,
    precision: rounded(right, right + toAnother + unknownLinked),
    recall: rounded(right, knownFound),
    recallOverAll: rounded(right, known),
  };
}
