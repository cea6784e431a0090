import type { PageBounds, TooLong } from '@/lib/model';

import type { Run, TextBlock } from './page-text';

/** Between one block and the next, as in a plain-text copy of a page. */
const BORDER = '\n\n';
/** In the page, not in the text: soft hyphen, zero-width space, word joiner, byte order mark. Then white space, then words. */
const PARTS = /([\u00AD\u200B\u2060\uFEFF]+)|(\s+)|[^\s\u00AD\u200B\u2060\uFEFF]+/g;

/** Where the block that is being written stands. */
export interface Place {
  readonly element: Element;
  readonly heading: number | undefined;
}

type Growing<Value> = { -readonly [Field in keyof Value]: Value[Field] };

/** White space or soft hyphens that were met after the last word: they are written when another word follows. */
interface Waiting {
  readonly isSpace: boolean;
  readonly raw: number;
  rawLength: number;
}

/** Writes the text of a page block by block, and with it the map back to the page. */
export class BlockWriter {
  readonly #blocks: TextBlock[] = [];
  readonly #texts: string[] = [];
  #length = 0;
  #place: Place | undefined;
  #runs: Growing<Run>[] = [];
  #waiting: Waiting[] = [];
  #tooLong: TooLong['tooLong'] | undefined;

  constructor(private readonly bounds: Pick<PageBounds, 'blocks' | 'blockCharacters'>) {}

  /** Which bound was passed first by what is written so far. */
  get tooLong(): TooLong['tooLong'] | undefined {
    return this.#tooLong;
  }

  /** Adds a text node's words. `raw` is its offset into the raw text of `place.element`. */
  write(place: Place, words: string, raw: number): void {
    for (const part of words.matchAll(PARTS)) {
      const at = raw + part.index;
      if (part[1] !== undefined) this.#waiting.push({ isSpace: false, raw: at, rawLength: part[0].length });
      else if (part[2] !== undefined) this.#meetSpace(at, part[0].length);
      else this.#writeWord(place, part[0], at);
    }
  }

  /** A `<br>` is a space without characters of its own. */
  breakLine(raw: number): void {
    this.#meetSpace(raw, 0);
  }

  /** A block border: what follows is a new block. */
  endBlock(): void {
    const first = this.#runs[0];
    if (first && this.#place) {
      const { element, heading } = this.#place;
      const span = { start: first.at, end: this.#length };
      this.#blocks.push({ element, span, runs: this.#runs, ...(heading === undefined ? {} : { heading }) });
      if (this.#blocks.length > this.bounds.blocks) this.#tooLong ??= 'blocks';
    }
    this.#runs = [];
    this.#place = undefined;
    this.#waiting = [];
  }

  finish(): { readonly text: string; readonly blocks: readonly TextBlock[] } {
    this.endBlock();
    return { text: this.#texts.join(''), blocks: this.#blocks };
  }

  #meetSpace(raw: number, rawLength: number): void {
    const last = this.#waiting.at(-1);
    if (last?.isSpace && last.raw + last.rawLength === raw) last.rawLength += rawLength;
    else this.#waiting.push({ isSpace: true, raw, rawLength });
  }

  #writeWord(place: Place, word: string, raw: number): void {
    if (this.#place) {
      this.#writeWaiting();
    } else {
      if (this.#blocks.length > 0) this.#put(BORDER);
      this.#place = place;
    }
    this.#waiting = [];
    this.#run(this.#put(word), word.length, raw, word.length);
    if (this.#length - (this.#runs[0]?.at ?? 0) > this.bounds.blockCharacters) this.#tooLong ??= 'blockCharacters';
  }

  /** The first white space becomes the space; the rest is on the page only. */
  #writeWaiting(): void {
    const space = this.#waiting.find((waiting) => waiting.isSpace);
    for (const waiting of this.#waiting) {
      if (waiting === space) this.#run(this.#put(' '), 1, waiting.raw, waiting.rawLength);
      else this.#run(this.#length, 0, waiting.raw, waiting.rawLength);
    }
  }

  /** Adds to the text; gives where it stands. */
  #put(text: string): number {
    const at = this.#length;
    this.#texts.push(text);
    this.#length += text.length;
    return at;
  }

  /** One to one and next to each other: one run, so that a paragraph has few. */
  #run(at: number, length: number, raw: number, rawLength: number): void {
    const last = this.#runs.at(-1);
    if (last && length === rawLength && last.length === last.rawLength && last.raw + last.rawLength === raw) {
      last.length += length;
      last.rawLength += rawLength;
    } else {
      this.#runs.push({ at, length, raw, rawLength });
    }
  }
}
