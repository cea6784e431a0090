// What readers put right, as labels: for each, whether the finder finds by now what the reader says.
import { readClauses, findMentions } from '@/lib/finder';
import type { Gazetteer } from '@/lib/finder';
import { foldQuote } from '@/lib/model';
import type {
  Actor,
  Commitment,
  Deadline,
  IsoDate,
  Mention,
  Progress,
  ReaderActor,
  ReaderDate,
  Span,
} from '@/lib/model';
import { correctionsFile } from '@/lib/report';

import { byClause, bySpan, strictly } from './fits';
import { foldEntity } from './links';
import { table } from './table';

type File = Exclude<ReturnType<typeof correctionsFile.read>, { readonly why: string }>;
type Label = File['pages'][number]['corrections'][number];

export class CorrectionsRefused extends Error {
  override readonly name = 'CorrectionsRefused';
  constructor(
    readonly file: string,
    where: string,
    why: string,
  ) {
    super(`${file}: ${[where, why].filter(Boolean).join(' ')}.`);
  }
}

interface Found {
  readonly entities: readonly Mention[];
  readonly commitments: readonly Commitment[];
  readonly progress: readonly Progress[];
}

/** One label, and what the finder makes of it: `found` says what stands there instead. */
export interface Judged {
  readonly address: string;
  readonly label: Label;
  readonly is: 'right' | 'wrong';
  readonly found: string;
}

const wordsOf = (text: string, { start, end }: Span): string => `“${text.slice(start, end).replaceAll(/\s+/gu, ' ')}”`;
const folded = (words: string): string => foldQuote(words).toLowerCase();

function dateWords(deadline: Deadline | undefined): string {
  if (deadline === undefined) return 'no date';
  return `“${deadline.words}”: ${deadline.to ?? deadline.event ?? 'no day'}`;
}

function isDate(date: ReaderDate, deadline: Deadline | undefined): boolean {
  if ('none' in date) return deadline === undefined;
  if ('day' in date) return deadline?.to === date.day;
  const [said, read] = [folded(date.event), folded(deadline?.event ?? '')];
  return read !== '' && (said.includes(read) || read.includes(said));
}

/** The same names, by entity or by words, and no other. */
function areActors(said: readonly ReaderActor[], read: readonly Actor[]): boolean {
  const isNamed = ({ words, entityIds }: Actor, { words: name, entityId }: ReaderActor): boolean =>
    (entityId !== undefined && entityIds.includes(entityId)) || foldEntity(words) === foldEntity(name);
  return (
    said.every((one) => read.some((actor) => isNamed(actor, one))) &&
    read.every((actor) => said.some((one) => isNamed(actor, one)))
  );
}

/** What the finder takes these words for; nothing where it leaves them alone. */
function takenFor({ of, passage, found: { type } }: Label, found: Found): Span | undefined {
  if (of === 'entity')
    return found.entities.find((one) =>
      (type === undefined ? bySpan : strictly)({ ...passage, type: type ?? one.type }, one),
    );
  return (of === 'commitment' ? found.commitments : found.progress).find((one) => byClause(passage, one) > 0);
}

function judge(label: Label, found: Found): Pick<Judged, 'is' | 'found'> {
  const { says, passage, of } = label;
  const verdict = (isRight: boolean, instead: string) => ({ is: isRight ? 'right' : 'wrong', found: instead }) as const;
  const taken = takenFor(label, found);
  const here = taken === undefined ? 'nothing' : wordsOf(passage.text, taken);
  if (says.is === 'not one') return verdict(taken === undefined, here);
  if (says.is === 'words') {
    const finds: readonly Span[] = of === 'progress' ? found.progress : found.commitments;
    return verdict(
      finds.some((one) => bySpan(says, one) === 1),
      here,
    );
  }
  const commitment = found.commitments.find((one) => byClause(passage, one) > 0);
  if (commitment === undefined) return verdict(false, 'nothing');
  if (says.is === 'date') return verdict(isDate(says.date, commitment.deadline), dateWords(commitment.deadline));
  const { actors } = commitment;
  return verdict(areActors(says.actors, actors), actors.map(({ words }) => `“${words}”`).join(', ') || 'nobody');
}

/** Runs the finder on each label's own passage. @throws CorrectionsRefused */
export function judgeCorrections(text: string, file: string, gazetteer: Gazetteer): readonly Judged[] {
  const read = correctionsFile.read(text);
  if ('why' in read) throw new CorrectionsRefused(file, read.where, read.why);
  const found = (words: string, published: IsoDate | undefined): Found => {
    const reading = { text: words, headings: [] };
    const entities = findMentions(reading, gazetteer, published);
    return { entities, ...readClauses(reading, entities, published) };
  };
  return read.pages.flatMap(({ address, published, corrections }) =>
    corrections.map((label) => ({ address, label, ...judge(label, found(label.passage.text, published)) })),
  );
}

function saysWords({ says }: Label): string {
  switch (says.is) {
    case 'not one':
      return 'not one';
    case 'words':
      return `“${says.words.exact}”`;
    case 'date':
      return 'day' in says.date ? says.date.day : 'event' in says.date ? says.date.event : 'no date';
    case 'actor':
      return says.actors.map(({ words }) => `“${words}”`).join(', ');
  }
}

/** How many labels of each kind the finder fits by now, and each that it does not, with its words. */
export function correctionsReport(judged: readonly Judged[]): string {
  const kinds = [...new Set(judged.map(({ label: { of, says } }) => `${of}: ${says.is}`))].sort();
  const rows = kinds.map((kind) => {
    const here = judged.filter(({ label: { of, says } }) => `${of}: ${says.is}` === kind);
    const right = here.filter(({ is }) => is === 'right').length;
    return [kind, `${right}`, `${here.length - right}`];
  });
  const wrong = judged
    .filter(({ is }) => is === 'wrong')
    .map(({ address, label, found }) => {
      const { of, passage } = label;
      return `  ${of} ${wordsOf(passage.text, passage)}\n      the reader says: ${saysWords(label)}; the finder: ${found}\n      ${address}`;
    });
  return [table(['correction', 'right', 'wrong'], rows), ...wrong].join('\n');
}
