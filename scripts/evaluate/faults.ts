import type { Span } from '@/lib/model';
import { overlaps } from '@/lib/spans';

import { byClause, sentencesIn, sentencesWith, strictly } from './fits';
import type { Labelled } from './labelled';
import type { OwnLabels } from './finder';
import { judgeLink } from './links';
import { pairUp, shareOf } from './pair-up';
import { partFaults } from './part-faults';
import type { PartFault } from './part-faults';

/** One thing that is wrong, with what a person needs to act on it. */
export interface Fault extends Span {
  readonly document: string;
  readonly of: 'name' | 'commitment' | 'progress' | PartFault['of'];
  readonly kind: 'missed' | 'false alarm' | 'other words' | 'other type' | 'other strength' | 'other link';
  /** What it should have been, or was taken for: "organisation, by “gazetteer”". */
  readonly says: string;
}

/** Labels and finds that are left over, put together again where they touch: one fault, not two. */
function leftOver<Label extends Span, Found extends Span>(
  { missed, falseAlarms }: { readonly missed: readonly Label[]; readonly falseAlarms: readonly Found[] },
  say: {
    readonly missed: (label: Label) => string;
    readonly falseAlarm: (found: Found) => string;
    readonly other: (label: Label, found: Found) => Pick<Fault, 'kind' | 'says'>;
  },
): (Span & Pick<Fault, 'kind' | 'says'>)[] {
  const touching = pairUp(missed, falseAlarms, shareOf);
  return [
    ...touching.pairs.map(([label, found]) => ({ start: found.start, end: found.end, ...say.other(label, found) })),
    ...touching.missed.map((label) => {
      const { start, end } = label;
      return { start, end, kind: 'missed' as const, says: say.missed(label) };
    }),
    ...touching.falseAlarms.map((found) => {
      const { start, end } = found;
      return { start, end, kind: 'false alarm' as const, says: say.falseAlarm(found) };
    }),
  ];
}

function faultsOfNames({ text, entities, links }: Labelled, found: OwnLabels) {
  const wrong = leftOver(pairUp(entities, found.entities, strictly), {
    missed: ({ type }) => type,
    falseAlarm: ({ type, why }) => `${type}, by “${why}”`,
    other: (label, { start, end, type, why }) =>
      start === label.start && end === label.end
        ? { kind: 'other type', says: `${label.type}, taken for ${type} by “${why}”` }
        : { kind: 'other words', says: `${label.type} “${text.slice(label.start, label.end)}”; ${type} by “${why}”` },
  });
  const misled = links.flatMap((link) => {
    const judged = judgeLink(link, found.entities);
    if (judged !== 'to another' && judged !== 'not linked') return [];
    const to = found.entities.find(({ start, end }) => start === link.start && end === link.end)?.entityName;
    const says = `means ${link.entity}; linked to ${to ?? 'nothing'}`;
    return [{ start: link.start, end: link.end, kind: 'other link' as const, says }];
  });
  return [...wrong, ...misled].map((fault) => ({ ...fault, of: 'name' as const }));
}

function faultsOfCommitments({ text, commitments }: Labelled, found: OwnLabels) {
  const { pairs, missed, falseAlarms } = pairUp(commitments, found.commitments, byClause);
  const wrong = leftOver(
    { missed, falseAlarms },
    {
      missed: ({ strength }) => strength,
      falseAlarm: ({ strength, why }) => `${strength}, by “${why}”`,
      other: (label, { why }) => ({
        kind: 'other words',
        says: `“${text.slice(label.start, label.end)}”; found by “${why}”`,
      }),
    },
  );
  const weighed = pairs.flatMap(([label, one]) =>
    label.strength === one.strength
      ? []
      : [
          {
            start: one.start,
            end: one.end,
            kind: 'other strength' as const,
            says: `${label.strength}, taken for ${one.strength} by “${one.why}”`,
          },
        ],
  );
  return [...wrong, ...weighed].map((fault) => ({ ...fault, of: 'commitment' as const }));
}

/** Progress is scored by the sentence, and so are its faults. */
function faultsOfProgress({ text, progress }: Labelled, found: OwnLabels) {
  const sentences = sentencesIn(text);
  const [labelled, seen] = [sentencesWith(sentences, progress), sentencesWith(sentences, found.progress)];
  const startsIn = (one: Span, among: ReadonlySet<Span>): boolean =>
    [...among].some((sentence) => one.start >= sentence.start && one.start < sentence.end);
  return [
    ...progress
      .filter((label) => !startsIn(label, seen))
      .map(({ start, end }) => ({ start, end, kind: 'missed' as const, says: '' })),
    ...found.progress
      .filter((one) => !startsIn(one, labelled))
      .map(({ start, end, why }) => {
        const promised = found.commitments.some((promise) => overlaps(promise, { start, end }));
        return {
          start,
          end,
          kind: 'false alarm' as const,
          says: `by “${why}”${promised ? ', within a commitment' : ''}`,
        };
      }),
  ].map((fault) => ({ ...fault, of: 'progress' as const }));
}

/** Everything that is wrong with what was found in one text, in the order of the text. */
export function faultsOf(labelled: Labelled, found: OwnLabels): Fault[] {
  return [
    ...faultsOfNames(labelled, found),
    ...faultsOfCommitments(labelled, found),
    ...faultsOfProgress(labelled, found),
    ...partFaults(labelled.parts, found.commitments),
  ]
    .map((fault) => ({ ...fault, document: labelled.id }))
    .sort((one, other) => one.start - other.start);
}

const AROUND = 60;
const oneLine = (words: string): string => words.replaceAll(/\s+/g, ' ');

/** One fault as lines for a person: what, where, and the words in brackets with the words around them. */
export function faultLines(fault: Fault, text: string): string {
  const { of, kind, says, start, end } = fault;
  const before = oneLine(text.slice(Math.max(0, start - AROUND), start));
  const after = oneLine(text.slice(end, end + AROUND));
  const words = oneLine(text.slice(start, end));
  return `  ${of} ${kind}${says === '' ? '' : `: ${says}`} [${start}–${end}]\n      …${before}[[${words}]]${after}…`;
}
