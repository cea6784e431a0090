import { scoreParts } from './anatomy';
import type { PartScores } from './anatomy';
import type { Fault } from './faults';
import { faultsOf } from './faults';
import type { Finder, OwnFinder, OwnLabels } from './finder';
import type { Labelled, Labels } from './labelled';
import { scoreLinks } from './links';
import type { LinkScores } from './links';
import { scoreOf } from './score';
import type { Scores } from './score';

/** One finder on one set of texts. */
export interface Run {
  readonly finder: Finder;
  readonly scores: Scores;
  readonly found: ReadonlyMap<Labelled, Labels>;
}

/** The product's finder on a set of texts, beside those that it is measured against. */
export interface Evaluation {
  readonly texts: readonly Labelled[];
  readonly own: Run;
  readonly baselines: readonly Run[];
  readonly perText: readonly (readonly [Labelled, Scores])[];
  readonly links: LinkScores;
  /** Who, by when, on what condition. */
  readonly parts: PartScores;
  readonly faults: readonly Fault[];
}

function run(finder: Finder, texts: readonly Labelled[]): Run {
  const found = new Map(texts.map((labelled) => [labelled, finder.read(labelled)]));
  return { finder, found, scores: scoreOf([...found].map(([labelled, labels]) => ({ labelled, found: labels }))) };
}

export function evaluate(texts: readonly Labelled[], own: OwnFinder, baselines: readonly Finder[]): Evaluation {
  const reads = new Map<Labelled, OwnLabels>(texts.map((labelled) => [labelled, own.read(labelled)]));
  const known: Finder = { ...own, read: (labelled) => reads.get(labelled) ?? own.read(labelled) };
  return {
    texts,
    own: run(known, texts),
    baselines: baselines.map((baseline) => run(baseline, texts)),
    perText: [...reads].map(([labelled, found]) => [labelled, scoreOf([{ labelled, found }])]),
    links: scoreLinks([...reads].map(([{ links }, { entities }]) => ({ links, mentions: entities }))),
    parts: scoreParts([...reads].map(([{ parts }, { commitments }]) => ({ labelled: parts, found: commitments }))),
    faults: [...reads].flatMap(([labelled, found]) => faultsOf(labelled, found)),
  };
}
