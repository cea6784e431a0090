import './word-classes';
import { testsOf } from './notation';
import { vocabulary } from './vocabulary';
import type { WordSet } from './vocabulary';

/** Words that are asked for one at a time. */
export class NamedWords {
  private static readonly all: NamedWords[] = [];
  private static waitingFrom = 0;
  private ready: WordSet | undefined;

  constructor(private readonly notation: string) {
    NamedWords.all.push(this);
  }

  static prepareAll(): void {
    for (; NamedWords.waitingFrom < NamedWords.all.length; NamedWords.waitingFrom++)
      NamedWords.all[NamedWords.waitingFrom]?.set();
  }

  /** The set of each, by its notation. */
  static allPrepared(): ReadonlyMap<string, WordSet> {
    return new Map(NamedWords.all.map((one) => [one.notation, one.set()]));
  }

  /** Takes the sets of a vocabulary that was packed. */
  static take(prepared: ReadonlyMap<string, WordSet>): void {
    for (const one of NamedWords.all) one.ready ??= prepared.get(one.notation);
  }

  private set(): WordSet {
    this.ready ??= vocabulary.setOf(testsOf(this.notation));
    return this.ready;
  }

  /** @param word the number that the vocabulary has for it */
  has(word: number | undefined): boolean {
    return vocabulary.isIn(word ?? 0, this.set());
  }
}

/** The words that the notation of one word names: "and|but", "<our>". */
export const wordSet = (notation: string): NamedWords => new NamedWords(notation);
