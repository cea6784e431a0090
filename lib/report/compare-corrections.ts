import { fingerprint, foldQuote } from '@/lib/model';
import type { ComparedCorrection, Correction, CorrectionId, FindId, PageKey, QuoteSelector } from '@/lib/model';
import type { ReaderSays, TextQuote } from '@/lib/model';

import type { CorrectionsFile, Label } from './corrections-shape';
import type { Refusal } from './refusal';

type PageOfFile = CorrectionsFile['pages'][number];

/** A file of the reader's computer is known by its hash, anything else by an address of the web. */
const ADDRESSES = ['https:', 'http:', 'ni:'];

/** The address without query and fragment, as pages tell theirs; nothing where it could be taken for something else. */
function addressOf(source: string): string | undefined {
  if (!URL.canParse(source)) return undefined;
  const { protocol, origin, pathname } = new URL(source);
  if (!ADDRESSES.includes(protocol)) return undefined;
  return protocol === 'ni:' ? source : origin + pathname;
}

/** Words with a hint where they are: the file does not tell where they stood on their page. */
function selectorAt({ exact, prefix, suffix }: TextQuote, start: number): QuoteSelector {
  const codePoints = { start, end: start + Array.from(exact).length };
  return { exact, prefix, suffix, position: { start, end: start + exact.length }, codePoints, headings: [] };
}

function saysOf({ says }: Label): ReaderSays {
  return says.is === 'words' ? { is: 'words', selector: selectorAt(says.words, says.start) } : says;
}

/** A label as a correction: it stands on the page's address until the page is opened. */
function correctionOf(address: string, { title, published }: PageOfFile, label: Label): Correction {
  const { of, words, found, made, passage } = label;
  const says = saysOf(label);
  const place = [address, of, words.exact, words.prefix, words.suffix];
  return {
    id: `correction/${fingerprint(['file', ...place, says.is].join('\n'))}` as CorrectionId,
    page: address as PageKey,
    address,
    title,
    ...(published === undefined ? {} : { published }),
    of,
    find: `find/${fingerprint(['file', ...place].join('\n'))}` as FindId,
    selector: selectorAt(words, passage.start),
    passage,
    gave: found,
    made,
    says,
  };
}

/** Two descriptions of one place may reach further or less far to each side. */
const reaches = (one: string, other: string, side: 'startsWith' | 'endsWith'): boolean =>
  one[side](other) || other[side](one);

function isSamePlace(one: Correction, other: Correction): boolean {
  const [a, b] = [one.selector, other.selector];
  return (
    one.of === other.of &&
    one.address === other.address &&
    foldQuote(a.exact) === foldQuote(b.exact) &&
    reaches(a.prefix, b.prefix, 'endsWith') &&
    reaches(a.suffix, b.suffix, 'startsWith')
  );
}

function contentOf({ says }: Correction): string {
  switch (says.is) {
    case 'not one':
      return says.is;
    case 'words':
      return `words ${foldQuote(says.selector.exact)}`;
    case 'date':
      return JSON.stringify(says.date);
    case 'actor':
      return JSON.stringify(says.actors.map(({ words, entityId = '' }) => [words, entityId]));
  }
}

/** Of one kind the last made counts; and what is none has no date, no other words and nobody who acts. */
const excludes = (one: Correction, other: Correction): boolean =>
  one.says.is === other.says.is || one.says.is === 'not one' || other.says.is === 'not one';

function compared(correction: Correction, mine: readonly Correction[]): ComparedCorrection {
  const here = mine.filter((one) => isSamePlace(one, correction));
  const same = here.filter((one) => contentOf(one) === contentOf(correction));
  if (same.length > 0) return { correction, is: 'here already', mine: same };
  const against = here.filter((one) => excludes(one, correction));
  return { correction, is: against.length > 0 ? 'conflict' : 'new', mine: against };
}

/** Compares the corrections of a file with those here, or says what in it stands on no page. Nothing is decided by it. */
export function compareCorrections(
  { pages }: CorrectionsFile,
  mine: readonly Correction[],
): readonly ComparedCorrection[] | Refusal {
  const theirs = new Map<CorrectionId, Correction>();
  for (const [number, page] of pages.entries()) {
    const address = addressOf(page.address);
    if (address === undefined) return { where: `pages.${number}.address`, why: 'is no address of the web' };
    for (const label of page.corrections) {
      const correction = correctionOf(address, page, label);
      theirs.set(correction.id, correction);
    }
  }
  const at = new Map<string, Correction[]>();
  for (const one of mine) at.set(one.address, [...(at.get(one.address) ?? []), one]);
  return [...theirs.values()].map((one) => compared(one, at.get(one.address) ?? []));
}
