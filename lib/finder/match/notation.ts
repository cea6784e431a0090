import type { WordTest } from './vocabulary';

/** A pattern as it is read. */
export type Node =
  | { readonly is: 'word'; readonly tests: readonly WordTest[] }
  | { readonly is: 'sequence'; readonly parts: readonly Node[] }
  | { readonly is: 'choice'; readonly of: readonly Node[] }
  | { readonly is: 'times'; readonly part: Node; readonly least: number; readonly most: number }
  /** Stands, or does not stand, before or behind this place; takes no word. */
  | { readonly is: 'look'; readonly part: Node; readonly way: 'ahead' | 'behind'; readonly wanted: boolean }
  | { readonly is: 'start' }
  | { readonly is: 'end' };

/** A row of a table that cannot be read. */
export class BadPattern extends Error {
  override readonly name = 'BadPattern';
  constructor(notation: string, at: number, wanted: string) {
    super(`The pattern “${notation}” cannot be read at ${at}: ${wanted} is wanted.`);
  }
}

/** Adverbs and asides that may stand between the words of a verb: "will also actively support". */
const ADVERBS =
  '((also|already|since|either|just|ever|never|now|then|therefore|thus|further|together|today|both|all|each|still|' +
  'always|soon|again|hereby|instead|however|nevertheless|*ly | so far | to date | once again | in turn | ' +
  'in particular | of course | as appropriate | where appropriate) ,?){0,5}';

const PIECE = /\s\|\s|[()^$~]|[!&]<?|\?|\{\d+(?:,\d+)?\}|\s+|(?:<[a-z -]+>|[^\s(){}?~^$!&|<]|\|(?!\s))+/y;

class Reader {
  private readonly pieces: { readonly text: string; readonly at: number }[] = [];
  private next = 0;

  constructor(private readonly notation: string) {
    PIECE.lastIndex = 0;
    while (PIECE.lastIndex < notation.length) {
      const at = PIECE.lastIndex;
      const text = PIECE.exec(notation)?.[0];
      if (text === undefined) throw new BadPattern(notation, at, 'a word or a sign of the notation');
      if (text.trim() !== '') this.pieces.push({ text: text.trim(), at });
    }
  }

  read(): Node {
    const node = this.choice();
    if (this.next < this.pieces.length) throw this.bad('the end');
    return node;
  }

  private bad(wanted: string): BadPattern {
    return new BadPattern(this.notation, this.pieces[this.next]?.at ?? this.notation.length, wanted);
  }

  private peek(): string {
    return this.pieces[this.next]?.text ?? '';
  }

  private choice(): Node {
    const of = [this.sequence()];
    while (this.peek() === '|') {
      this.next++;
      of.push(this.sequence());
    }
    return of.length === 1 && of[0] ? of[0] : { is: 'choice', of };
  }

  private sequence(): Node {
    const parts: Node[] = [];
    while (!['', ')', '|'].includes(this.peek())) parts.push(this.part());
    return parts.length === 1 && parts[0] ? parts[0] : { is: 'sequence', parts };
  }

  private part(): Node {
    const look = /^([!&])(<?)$/.exec(this.peek());
    if (look !== null) {
      this.next++;
      return { is: 'look', part: this.atom(), way: look[2] === '<' ? 'behind' : 'ahead', wanted: look[1] === '&' };
    }
    return this.repeated(this.atom());
  }

  private repeated(part: Node): Node {
    const sign = this.peek();
    if (sign === '?') {
      this.next++;
      return { is: 'times', part, least: 0, most: 1 };
    }
    const [, least, most = least] = /^\{(\d+)(?:,(\d+))?\}$/.exec(sign) ?? [];
    if (least === undefined) return part;
    this.next++;
    return { is: 'times', part, least: Number(least), most: Number(most) };
  }

  private atom(): Node {
    const piece = this.peek();
    if (piece === '') throw this.bad('a word');
    this.next++;
    if (piece === '^') return { is: 'start' };
    if (piece === '$') return { is: 'end' };
    if (piece === '~') return ADVERBS_READ;
    if (piece === '(') {
      const inner = this.choice();
      if (this.peek() !== ')') throw this.bad('a closing bracket');
      this.next++;
      return inner;
    }
    if (/^[|?{)]/.test(piece)) throw this.bad('a word');
    return { is: 'word', tests: testsOf(piece) };
  }
}

/** "agree/s/d|*ing|<our>|May": alternatives of one word. */
export function testsOf(words: string): readonly WordTest[] {
  return words.split('|').flatMap((word): readonly WordTest[] => {
    if (word.startsWith('<') && word.length > 1) return [{ is: 'class', name: word.slice(1, -1) }];
    if (word.includes('*')) return [shapeIn(word)];
    if (!word.includes('/') || word.length === 1) return [{ is: 'word', letters: word }];
    const [stem = '', ...endings] = word.split('/');
    return ['', ...endings].map((ending) => ({ is: 'word', letters: stem + ending }));
  });
}

/** "*ing", "4*ing", "announc*". */
function shapeIn(word: string): WordTest {
  const [, least = '', starts = '', ends = ''] = /^(\d*)([^*]*)\*(.*)$/.exec(word) ?? [];
  return { is: 'shape', starts, ends, least: least === '' ? (starts === '' ? 2 : 0) : Number(least) };
}

/**
 * Reads a pattern. Words stand apart by spaces: `we will`. `a|b` is one of several words, `(a b | c)` one of several
 * stretches; `x?` may be missing, `x{0,3}` comes so often; `!x` must not and `&x` must follow, `!<x` and `&<x` stand
 * before; `^` and `$` are the ends of what is read. `agree/s/d` is agree, agrees, agreed; `*ing` any word that ends so,
 * at least two letters before, `4*ing` at least four; `<our>` a class of words; `~` adverbs. A word with a capital is itself
 * alone, others are read in any case.
 * @throws BadPattern
 */
export function readNotation(notation: string): Node {
  return new Reader(notation).read();
}

const ADVERBS_READ: Node = new Reader(ADVERBS).read();
