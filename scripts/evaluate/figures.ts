// An evaluation as tables: for the screen and for docs/evaluation.md alike.
import type { PartScores, Share } from './anatomy';
import { wordsIn } from './count-words';
import type { Evaluation, Run } from './evaluation';
import type { Finder, OwnFinder } from './finder';
import type { Labelled } from './labelled';
import type { Measure, Scores } from './score';
import { share, table } from './table';

const shares = ({ precision, recall, f1 }: Measure): string[] => [precision, recall, f1].map(share);
const counts = ({ hits, falseAlarms, misses }: Measure): number[] => [hits, falseAlarms, misses];

const MEASURES: readonly { readonly name: string; readonly of: (scores: Scores) => Measure }[] = [
  { name: 'names, strict (span and type)', of: ({ strict }) => strict },
  { name: 'names, span', of: ({ span }) => span },
  { name: 'names, overlap (and type)', of: ({ overlap }) => overlap },
  { name: 'commitments, sentence', of: ({ sentence }) => sentence },
  { name: 'commitments, clause', of: ({ clause }) => clause },
  { name: 'progress, sentence', of: ({ progress }) => progress },
];

export function overall({ own: { scores } }: Evaluation): string {
  const rows = MEASURES.map(({ name, of }) => [name, ...shares(of(scores)), ...counts(of(scores))]);
  const { agreeing, of, share: agreed } = scores.strength;
  const measures = table(['measure', 'precision', 'recall', 'F1', 'hits', 'false alarms', 'misses'], rows);
  return `${measures}\n\nStrength agrees in ${agreeing} of ${of} matched clauses: ${share(agreed)}.`;
}

const PARTS: readonly { readonly name: string; readonly of: (parts: PartScores) => Share }[] = [
  { name: 'dates labelled whose last day is said', of: ({ datesRight }) => datesRight },
  { name: 'dates said where none is labelled', of: ({ datesFalse }) => datesFalse },
  { name: 'times labelled that are said', of: ({ timesFound }) => timesFound },
  { name: 'times said that are labelled', of: ({ timesRight }) => timesRight },
  { name: 'clauses with an actor that is said', of: ({ actorsRight }) => actorsRight },
  { name: 'clauses with an actor said where none is', of: ({ actorsFalse }) => actorsFalse },
  { name: 'conditions labelled that are said', of: ({ conditionsFound }) => conditionsFound },
  { name: 'conditions said that are labelled', of: ({ conditionsRight }) => conditionsRight },
];

/** Who, by when, on what condition: of the commitments that were both labelled and found. */
export function ofParts({ parts }: Evaluation): string {
  const rows = PARTS.map(({ name, of }) => [name, share(of(parts).share), of(parts).count, of(parts).of]);
  return table(['part', 'share', 'count', 'of'], rows);
}

/** Ours first; a measure that a peer does not give is a dash. */
export function besidePeers({ own, baselines }: Evaluation): string {
  const row = ({ finder, scores }: Run): string[] => {
    const names = finder.finds.includes('names');
    const clauses = finder.finds.includes('commitments');
    return [
      finder.name,
      share(names ? scores.strict.f1 : undefined),
      share(names ? scores.span.f1 : undefined),
      share(names ? scores.overlap.f1 : undefined),
      share(clauses ? scores.sentence.f1 : undefined),
      share(clauses ? scores.clause.f1 : undefined),
      share(clauses ? scores.strength.share : undefined),
      share(names && clauses ? scores.progress.f1 : undefined),
    ];
  };
  const head = ['F1', 'names strict', 'span', 'overlap', 'commitments sentence', 'clause', 'strength', 'progress'];
  return table(head, [own, ...baselines].map(row));
}

export function byType({ own: { scores } }: Evaluation): string {
  const rows = [...scores.types].map(([type, measure]) => [type, ...shares(measure), ...counts(measure)]);
  return table(['type', 'precision', 'recall', 'F1', 'hits', 'false alarms', 'misses'], rows);
}

export function byDocument({ perText }: Evaluation): string {
  const rows = perText.map(([{ id, kind, text, entities, commitments, progress }, scores]) => [
    id,
    kind,
    wordsIn(text),
    entities.length > 0 ? share(scores.strict.f1) : '-',
    ...(commitments.length > 0
      ? [share(scores.sentence.f1), share(scores.clause.f1), share(scores.strength.share)]
      : ['-', '-', '-']),
    scores.sentence.falseAlarms,
    progress.length > 0 ? share(scores.progress.f1) : '-',
  ]);
  const head = [
    'text',
    'kind',
    'words',
    'names strict',
    'commitments sentence',
    'clause',
    'strength',
    'false',
    'progress',
  ];
  return table(head, rows);
}

/** A mention that the lists of the labelling did not hold may be rightly linked since: such links are told, not scored. */
export function linking({ links }: Evaluation): string {
  const { known, knownFound, right, toAnother, notLinked, unknownFound, unknownLinked } = links;
  return [
    `Of ${known} mentions of known entities ${knownFound} are found: ${right} linked right, ${toAnother} to another, ${notLinked} not linked`,
    `(right, of those found: ${share(links.recall)}; of all: ${share(links.recallOverAll)}). Of ${unknownFound} further mentions found, which the`,
    `lists of the labelling did not hold, ${unknownLinked} are linked; they are not scored (all of them taken for wrong, precision would be ${share(links.precision)}).`,
  ].join('\n');
}

/** A share of false commitments cannot be told where none is right: they are counted, by the thousand words. */
export function onGuidance(texts: readonly Labelled[], finders: readonly (Finder | OwnFinder)[]): string {
  const words = texts.reduce((sum, { text }) => sum + wordsIn(text), 0);
  const rows = finders.map((finder) => {
    const found = texts.reduce((sum, labelled) => sum + finder.read(labelled).commitments.length, 0);
    return [finder.name, texts.length, words, found, ((1000 * found) / words).toFixed(2)];
  });
  return table(['finder', 'texts', 'words', 'commitments found', 'in 1,000 words'], rows);
}

/** Where most is wrong: the weakest types and texts, and what the faults are. */
export function weakest({ own: { scores }, perText, faults }: Evaluation): string {
  const names = [...scores.types].filter(([, { hits, misses }]) => hits + misses > 0);
  const types = names.sort(([, one], [, other]) => one.f1 - other.f1).slice(0, 3);
  const texts = perText
    .toSorted(([, one], [, other]) => one.strict.f1 - other.strict.f1)
    .filter(([{ entities }]) => entities.length > 9);
  const kinds = new Map<string, number>();
  for (const { of, kind } of faults) kinds.set(`${of}, ${kind}`, (kinds.get(`${of}, ${kind}`) ?? 0) + 1);
  const rows = [...kinds].sort(([, one], [, other]) => other - one);
  return [
    `Weakest types: ${types.map(([type, { f1 }]) => `${type} (${share(f1)})`).join(', ')}.`,
    `Weakest texts for names: ${texts
      .slice(0, 3)
      .map(([{ id }, { strict }]) => `${id} (${share(strict.f1)})`)
      .join(', ')}.`,
    '',
    table(['fault', 'times'], rows),
  ].join('\n');
}
