import type { Find } from './find';

/**
 * A partnership, alliance or initiative is a body where the text lets it act or gives it members, else a policy
 * (ANNOTATION, Entities). Where it does so once, it is a body all through the text.
 */
export const BODIES = [
  {
    name: 'a partnership that acts',
    example: 'The Harbour Cities Partnership will design the line.',
    counterExample: 'We will launch the Harbour Cities Partnership.',
  },
] as const;

const EITHER = /\b(?:Partnership|Initiative|Alliance|Coalition|Network|Compact|Hub|Platform|Dialogue|Mission|System)$/;
const VERBS =
  'design|operate|advise|publish|meet|convene|recommend|report|agree|coordinate|co-ordinate|oversee|lead|bring together|work with|work closely';
const ACTS = new RegExp(
  `^(?:,? which)? (?:(?:is|are|has) (?:also |now |recently )?(?:launching|launched|published|publishing|established|agreed|met|led|convened|convening|working with)|(?:will|would|shall|must|can) (?:also |now )?(?:${VERBS})|met|agreed|said|says|published|recommended|welcomes?d?|called on|is chaired|was chaired|has \\d+ members|members|member countries|meetings?|secretariat)\\b`,
);
const BELONGS =
  /\b(?:[Mm]embers?|[Pp]articipants|[Cc]hair|[Ss]ecretariat|[Cc]o-chairs?|[Rr]epresentatives|[Mm]eetings?) of the $/;
const AROUND = 40;

/** The finds, with those that act turned into organisations. */
export function withBodies(text: string, finds: readonly Find[]): Find[] {
  const acting = new Set<string>();
  for (const find of finds) {
    if (find.type !== 'programme') continue;
    const words = text.slice(find.start, find.end);
    if (!EITHER.test(words)) continue;
    const acts = ACTS.test(text.slice(find.end, find.end + AROUND));
    if (acts || BELONGS.test(text.slice(Math.max(0, find.start - AROUND), find.start))) acting.add(words);
  }
  if (acting.size === 0) return [...finds];
  return finds.map((find) => {
    const turns = find.type === 'programme' && acting.has(text.slice(find.start, find.end));
    return turns ? { ...find, type: 'organisation', why: 'a partnership that acts' } : find;
  });
}
