interface Reader {
  readonly source: string;
  at: number;
}

/** Literals of which every match holds at least one; nothing if there are none. */
type Needs = readonly string[] | undefined;

const shortest = (literals: readonly string[]): number => Math.min(...literals.map(({ length }) => length));

/** Of two demands the one that is rarer met: longer literals, then fewer of them. */
function rarer(one: Needs, other: Needs): Needs {
  if (one === undefined || other === undefined) return one ?? other;
  const difference = Math.min(shortest(one), 6) - Math.min(shortest(other), 6);
  if (difference !== 0) return difference > 0 ? one : other;
  return one.length <= other.length ? one : other;
}

/** Reads a quantifier; tells whether what stands before it may be missing, and whether it may come more than once. */
function quantifier(reader: Reader): 'once' | 'many' | 'maybe' {
  const found = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(reader.source.slice(reader.at));
  if (found === null) return 'once';
  reader.at += found[0].length;
  return found[0].startsWith('?') || found[0].startsWith('*') || found[1] === '0' ? 'maybe' : 'many';
}

function readGroup(reader: Reader): Needs {
  const opened = /^\((?:\?(?:<?[=!]|:))?/.exec(reader.source.slice(reader.at))?.[0] ?? '(';
  reader.at += opened.length;
  const needs = readAlternatives(reader);
  reader.at++;
  return opened === '(?:' || opened === '(' ? needs : undefined;
}

/** A class, an escape or a plain character: a plain character is its own literal. */
function readAtom(reader: Reader): string | undefined {
  const found = /^(?:\[(?:\\.|[^\]\\])*\]|\\.|[^])/.exec(reader.source.slice(reader.at))?.[0] ?? '';
  reader.at += found.length;
  return found.length === 1 && !'.^$'.includes(found) ? found.toLowerCase() : undefined;
}

function readSequence(reader: Reader): Needs {
  let needs: Needs;
  let run = '';
  const close = (): void => {
    if (run.length > 1) needs = rarer(needs, [run]);
    run = '';
  };
  while (reader.at < reader.source.length && !'|)'.includes(reader.source.charAt(reader.at))) {
    const isGroup = reader.source.charAt(reader.at) === '(';
    const group = isGroup ? readGroup(reader) : undefined;
    const literal = isGroup ? undefined : readAtom(reader);
    const times = quantifier(reader);
    if (literal !== undefined && times !== 'maybe') run += literal;
    if (literal === undefined || times !== 'once') close();
    if (group !== undefined && times !== 'maybe') needs = rarer(needs, group);
  }
  close();
  return needs;
}

function readAlternatives(reader: Reader): Needs {
  const all: Needs[] = [readSequence(reader)];
  while (reader.source.charAt(reader.at) === '|') {
    reader.at++;
    all.push(readSequence(reader));
  }
  return all.some((needs) => needs === undefined) ? undefined : all.flatMap((needs) => needs ?? []);
}

/**
 * Small letters of which every match of `pattern` holds at least one: a text without them need not be searched, which
 * is most of the time of finding. Works out what it can; nothing, where a match may do without any literal.
 */
export function needsOf(pattern: RegExp): readonly string[] | undefined {
  const needs = readAlternatives({ source: pattern.source, at: 0 });
  return needs === undefined ? undefined : [...new Set(needs)];
}
