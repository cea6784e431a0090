import type { IsoDate } from '@/lib/model';

import { wordsIn } from './count-words';
import type { Evaluation } from './evaluation';
import { besidePeers, byDocument, byType, linking, ofParts, onGuidance, overall, weakest } from './figures';
import type { Finder } from './finder';
import type { Labelled } from './labelled';
import { table } from './table';

/** The parts of the document that are written anew, each between a pair of marks. */
type Part = 'stored texts' | 'whole set' | 'guidance';

const open = (part: Part): string => `<!-- ${part} -->`;
const close = (part: Part): string => `<!-- end of ${part} -->`;

class PartMissing extends Error {
  override readonly name = 'PartMissing';
  constructor(readonly part: Part) {
    super(`The document has no place for “${part}”: it needs the marks ${open(part)} and ${close(part)}.`);
  }
}

/** The document with one part written anew; the rest stays as it is. @throws PartMissing */
export function withPart(document: string, part: Part, words: string): string {
  const start = document.indexOf(open(part));
  const end = document.indexOf(close(part));
  if (start < 0 || end < start) throw new PartMissing(part);
  return `${document.slice(0, start)}${open(part)}\n${words}\n${document.slice(end)}`;
}

/** What a part says now. @throws PartMissing */
export function partOf(document: string, part: Part): string {
  const start = document.indexOf(open(part));
  const end = document.indexOf(close(part));
  if (start < 0 || end < start) throw new PartMissing(part);
  return document.slice(start + open(part).length, end);
}

function sizeOf(texts: readonly Labelled[]): string {
  const sum = (count: (labelled: Labelled) => number): number => texts.reduce((total, one) => total + count(one), 0);
  return [
    `${texts.length} texts, ${sum(({ text }) => wordsIn(text))} words`,
    `${sum(({ entities }) => entities.length)} names`,
    `${sum(({ commitments }) => commitments.length)} commitments`,
    `${sum(({ progress }) => progress.length)} progress clauses`,
  ].join(', ');
}

/** All tables of one set of texts. */
export function figuresOf(evaluation: Evaluation, measured: IsoDate): string {
  const texts = table(
    ['text', 'title', 'kind', 'published'],
    evaluation.texts.map(({ id, title, kind, published }) => [id, title, kind, published]),
  );
  return [
    `Measured ${measured}: ${sizeOf(evaluation.texts)}.`,
    overall(evaluation),
    '### The parts of commitments',
    ofParts(evaluation),
    '### Beside others',
    besidePeers(evaluation),
    evaluation.baselines.map(({ finder }) => `- *${finder.name}*: ${finder.about}.`).join('\n'),
    '### By type of name',
    byType(evaluation),
    '### By text',
    byDocument(evaluation),
    '### Links',
    linking(evaluation),
    '### What is weak',
    weakest(evaluation),
    '### The texts',
    texts,
  ].join('\n\n');
}

/** What was found as commitments where there is none. */
export function guidanceFigures(
  labelled: readonly Labelled[],
  pages: readonly Labelled[],
  finders: readonly Finder[],
): string {
  return [
    `Labelled guidance and recommendations (${labelled.map(({ id }) => id).join(', ')}):`,
    onGuidance(labelled, finders),
    `Stored pages of guidance (${pages.map(({ id }) => id).join(', ')}):`,
    onGuidance(pages, finders),
  ].join('\n\n');
}
