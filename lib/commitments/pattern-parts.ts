/** How often a part comes: a part that may be missing promises nothing of a match. */
export type Times = 'once' | 'many' | 'maybe';

/** What a regular expression is made of, as far as the words that it looks for can be told from it. */
export type Part = { readonly times: Times } & (
  | { readonly kind: 'letter'; readonly letter: string }
  /** A class or an escape: one of many signs, all of which may stand inside a word or not. */
  | { readonly kind: 'open'; readonly inWord: boolean }
  /** It looks around or marks a place, and takes no letter. */
  | { readonly kind: 'empty' }
  | { readonly kind: 'group'; readonly alternatives: readonly Sequence[] }
);
export type Sequence = readonly Part[];

interface Reader {
  readonly source: string;
  at: number;
}

const read = (reader: Reader, pattern: RegExp): string => {
  const found = pattern.exec(reader.source.slice(reader.at, reader.at + 200))?.[0] ?? '';
  reader.at += found.length;
  return found;
};

function readTimes(reader: Reader): Times {
  const sign = read(reader, /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/);
  if (sign === '') return 'once';
  return /^(?:[?*]|\{0)/.test(sign) ? 'maybe' : 'many';
}

function readGroup(reader: Reader): Part {
  const opened = read(reader, /^\((?:\?(?:<?[=!]|:))?/);
  const alternatives = readAlternatives(reader);
  reader.at++;
  const times = readTimes(reader);
  return opened === '(?:' || opened === '(' ? { kind: 'group', alternatives, times } : { kind: 'empty', times };
}

function readAtom(reader: Reader): Part {
  const atom = read(reader, /^(?:\[(?:\\.|[^\]\\])*\]|\\.|[^])/);
  const times = readTimes(reader);
  if (/^(?:\^|\$|\\b)$/i.test(atom)) return { kind: 'empty', times };
  if (atom.length === 1 && atom !== '.') return { kind: 'letter', letter: atom.toLowerCase(), times };
  const few = /^\[([A-Za-z]{1,6})\]$/.exec(atom)?.[1];
  if (few === undefined) return { kind: 'open', inWord: /^(?:\\w|\[(?:a-z|A-Z|0-9|\\w|-)+\])$/.test(atom), times };
  const alternatives = Array.from(few, (letter): Sequence => [
    { kind: 'letter', letter: letter.toLowerCase(), times: 'once' },
  ]);
  return { kind: 'group', alternatives, times };
}

function readSequence(reader: Reader): Sequence {
  const parts: Part[] = [];
  while (reader.at < reader.source.length && !'|)'.includes(reader.source.charAt(reader.at)))
    parts.push(reader.source.charAt(reader.at) === '(' ? readGroup(reader) : readAtom(reader));
  return parts;
}

function readAlternatives(reader: Reader): readonly Sequence[] {
  const alternatives = [readSequence(reader)];
  while (reader.source.charAt(reader.at) === '|') {
    reader.at++;
    alternatives.push(readSequence(reader));
  }
  return alternatives;
}

/** The alternatives of a regular expression, each the parts that it is made of, in order. */
export const partsOf = (pattern: RegExp): readonly Sequence[] => readAlternatives({ source: pattern.source, at: 0 });
