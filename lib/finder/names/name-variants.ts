import type { EntityType } from '@/lib/model';

/** "Foreign, Commonwealth and …" is in American texts "Foreign, Commonwealth, and …". */
const SERIAL = /(, [^,]+)(?<!,) (and )/;
/** "Department for Environment Food and Rural Affairs": departments and their offices are often written without commas. */
const WITHOUT_COMMAS = /^(?:Department|Ministry|Secretary of State|Minister) (?:for|of) [^,]+, .* and /;
/** "Paris Agreement" is often written "Paris agreement", "Glasgow Climate Pact" "Glasgow climate pact". */
const TREATY = /^[A-Z][a-z]+(?: [A-Z][a-z]+){0,2} (?:Accords?|Agreement|Convention|Declaration|Pact|Protocol|Treaty)$/;
/** "Department of Energy" is often taken for "Department for Energy", and the other way round. */
const DEPARTMENT = /^(Department|Ministry) (for|of) (?=[A-Z])/;
/** "Work and Pensions Committee": a committee of Parliament is as often called a select committee. */
const COMMITTEE = /^(?!.* Select )[A-Z].* (?=Committee$)/;
/** "G20" is in American texts "G-20". */
const GROUP_OF_STATES = /^G\d{1,2}$/;

/** A treaty's name with its kind, or all but its first word, in small letters. */
function inSmall(words: string): string[] {
  if (!TREATY.test(words)) return [];
  return [words.indexOf(' '), words.lastIndexOf(' ')].map((at) => words.slice(0, at) + words.slice(at).toLowerCase());
}

/** How else a name is written, from the same first word on. */
export function variantsOf(words: string): readonly string[] {
  return [
    ...(SERIAL.test(words) ? [words.replace(SERIAL, '$1, $2')] : []),
    ...(WITHOUT_COMMAS.test(words) ? [words.replaceAll(', ', ' ')] : []),
    ...inSmall(words),
    ...(words.includes(' & ') ? [words.replaceAll(' & ', ' and ')] : []),
  ];
}

/** How else a name is written, from its first word on: "G-20", "Kings Cross". */
export function respelt(words: string, type: EntityType): string | undefined {
  if (GROUP_OF_STATES.test(words)) return words.replace('G', 'G-');
  return type === 'place' && words.includes("'s ") ? words.replaceAll("'s ", 's ') : undefined;
}

/** What a name is often taken for, where nothing else is called so. */
export function mistakenFor(words: string): string | undefined {
  if (COMMITTEE.test(words)) return words.replace(/Committee$/, 'Select $&');
  const [opening, kind, preposition] = DEPARTMENT.exec(words) ?? [];
  if (opening === undefined) return undefined;
  return `${kind} ${preposition === 'for' ? 'of' : 'for'} ${words.slice(opening.length)}`;
}
