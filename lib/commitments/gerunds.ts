import type { Strength } from '@/lib/model';
import { closingOf } from './clause-end';
import type { Promised } from './promises';
import type { Unit } from './units';
import { FINITE } from './words';

/** A row of the grammar of list items that open with a participle: "Working together to deepen …". */
interface GerundRow {
  readonly name: string;
  readonly strength: Strength;
  readonly pattern: RegExp;
  readonly example: string;
  readonly counterExample: string;
}

const WORDS_BETWEEN = '(?: [\\w,-]{1,20}){0,7}';

/** Read top to bottom. In a declaration whose items open with participles, each of them is a promise of its authors. */
export const GERUNDS: readonly GerundRow[] = [
  {
    name: 'exploring',
    strength: 'exploratory',
    pattern: new RegExp(
      `^(?:Exploring|Considering|Seeking|Aiming|Striving|Intending|Investigating|Hoping|Looking|(?:Partnering|Working|Collaborating|Co-operating|Cooperating)${WORDS_BETWEEN} to (?:explore|strive|consider|seek))\\b`,
      'i',
    ),
    example: 'Exploring new markets for hydrogen',
    counterExample: 'Building new markets for hydrogen',
  },
  {
    name: 'continuing',
    strength: 'continuing',
    pattern: /^(?:Continuing|Maintaining|Sustaining|Reaffirming|Upholding|Keeping|Renewing)\b/i,
    example: 'Continuing close collaboration on storage',
    counterExample: 'Starting close collaboration on storage',
  },
  {
    name: 'doing',
    strength: 'firm',
    pattern:
      /^(?:(?:further|jointly|actively|together) )?(?!recogni|underscor|underlin|noting|welcom|recall|acknowledg|emphasi|stress|believ|know|being|having|regarding|concerning|according|including|following|depending|consider|convinc|mindful|bearing|taking note|citing|speaking|commenting|saying|during|thing|nothing|something|anything|everything|king|spring|morning|evening|building on|drawing on|given|using|comprising|containing|totalling|owing|failing|barring|pending|discussing|leaving|living|existing|asking|being)[a-z]{3,16}ing\b/i,
    example: 'Working together to deepen trade',
    counterExample: 'Recognising the need to deepen trade',
  },
];

/** Fewer items than this in one text are loose fragments, not the list of a declaration. */
const FEWEST_ITEMS = 3;
/** A stem that says that promises follow: "will focus on the following priority areas:". */
const DECLARES =
  /\b(?:will|shall|commit|commits|agree|agreed|resolve|pledge|undertake)\b[^.;:]{0,200}(?:\b(?:following|below|these)\b[^.;:]{0,80}|, including):$/;
/** A stem that says that deeds follow: "The UK's direct support includes:". */
const REPORTS =
  /\b(?:support|work|action|actions|response|measures|contributions?|efforts|help|assistance|steps)\b[^.;:]{0,80}\b(?:includes?|included|has included|have included|are|is|so far)\b[^.;:]{0,30}:$/;
const LONGEST_STEM = 400;
/** Nothing longer is one item, in UTF-16 code units. */
const LONGEST_ITEM = 1500;

/** The front of an item: "To this end," or "Recognising the role of trade," before its participle. */
const FRONT =
  /^(?:(?:to this end|in support of [^,]{1,40}|in addition|(?:recogni[sz]|underscor|not|acknowledg|emphasi[sz]|underlin)ing\b[^:]{1,250}),\s)?(?:and\s)?/i;
const ASIDE = /,? (?:which|that|who|as|where|when|if|in which)\b[^,;]*/g;

const INFINITIVE = /\bto [a-z]{2,16}\b/g;

function fronts(masked: string): readonly number[] {
  const front = FRONT.exec(masked)?.[0].length ?? 0;
  if (front === 0) return [0];
  const commas = [...masked.slice(0, 400).matchAll(/,\s/g)].map((comma) => comma.index + comma[0].length);
  return commas;
}

/** The promise of a unit that opens with a participle and has no finite verb of its own. */
function gerundIn(unit: Unit, masked: string): Promised | undefined {
  const words = masked.slice(unit.start, Math.min(unit.end, unit.start + LONGEST_ITEM));
  if (FINITE.test(words.replace(ASIDE, '').replace(INFINITIVE, ''))) return undefined;
  for (const start of fronts(words)) {
    const rest = words.slice(start);
    const row = GERUNDS.find(({ pattern }) => pattern.test(rest));
    const opened = row?.pattern.exec(rest)?.[0];
    if (row === undefined || opened === undefined) continue;
    const at = unit.start + start;
    const end = unit.start + closingOf(words, start, start + opened.length, words.length);
    return {
      start: at,
      end,
      strength: row.strength,
      trigger: { start: at, end: at + opened.length },
      subject: { start: at, end: at },
      why: row.name,
    };
  }
  return undefined;
}

/** What the items of a list that open with a participle are: promises of a declaration, or reports of what is done. */
export interface Gerunds {
  readonly promised: ReadonlyMap<Unit, Promised>;
  readonly reported: ReadonlyMap<Unit, Promised>;
}

/** The units that open with a participle below a stem that says what they are. One or two loose ones are none. */
export function gerundsIn(units: readonly Unit[], masked: string): Gerunds {
  const promised = new Map<Unit, Promised>();
  const reported = new Map<Unit, Promised>();
  let under: Map<Unit, Promised> | undefined;
  for (const unit of units) {
    const stem = masked.slice(Math.max(unit.start, unit.end - LONGEST_STEM), unit.end);
    if (DECLARES.test(stem)) under = promised;
    else if (REPORTS.test(stem)) under = reported;
    if (under === undefined || unit.isItem) continue;
    for (const each of [unit, ...(DECLARES.test(stem) ? unit.items : [])]) {
      const found = gerundIn(each, masked);
      if (found !== undefined) under.set(each, found);
    }
  }
  return { promised: enough(promised), reported: enough(reported) };
}

const enough = (found: ReadonlyMap<Unit, Promised>): ReadonlyMap<Unit, Promised> =>
  found.size < FEWEST_ITEMS ? new Map() : found;
