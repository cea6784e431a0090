// What is set as a PDF: the body of a stored page, or a labelled text, as plain blocks that each typesetter can write.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { bodiesOf } from '@/lib/page';

import { parsePage } from '../open-page';

const FIXTURES = resolve(import.meta.dirname, '../../tests/fixtures');

/** Words in one look, or the mark of a footnote. */
export type Inline = { readonly text: string; readonly look?: 'bold' } | { readonly note: string };
export type Words = readonly Inline[];

export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly words: Words }
  | { readonly kind: 'paragraph'; readonly words: Words }
  | { readonly kind: 'list'; readonly marker: 'bullet' | 'number'; readonly items: readonly Words[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly Words[])[] };

export interface Source {
  readonly name: string;
  readonly title: string;
  readonly publisher: string;
  readonly published: string;
  readonly from: string;
  readonly blocks: readonly Block[];
  /** The words of the footnotes by id. */
  readonly notes: Readonly<Record<string, Words>>;
}

/** Which part of a page is set: from the heading that begins so, to the one that begins otherwise. */
export interface Part {
  readonly from: string;
  readonly to?: string;
}

const folded = (text: string): string => text.replaceAll(/\s+/g, ' ');
const plain = (words: Words): string => words.map((piece) => ('text' in piece ? piece.text : '')).join('');

function inlineOf(node: Node, look?: 'bold'): Inline[] {
  if (node.nodeType === node.TEXT_NODE) {
    const text = folded(node.textContent ?? '');
    return text === '' ? [] : [look === undefined ? { text } : { text, look }];
  }
  const element = node as Element;
  const note =
    element.localName === 'sup' ? /#fn:(.+)$/.exec(element.querySelector('a')?.getAttribute('href') ?? '') : null;
  if (note?.[1] !== undefined) return [{ note: note[1] }];
  if (element.classList?.contains('reversefootnote') || element.localName === 'ul' || element.localName === 'ol')
    return [];
  if (element.localName === 'br') return [{ text: ' ' }];
  const inner = element.localName === 'strong' || element.localName === 'b' ? 'bold' : look;
  return [...element.childNodes].flatMap((child) => inlineOf(child, inner));
}

/** Without spaces at its ends; words of one look that stand side by side are one. */
function trimmed(pieces: readonly Inline[]): Words {
  const joined: Inline[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last !== undefined && 'text' in last && 'text' in piece && last.look === piece.look)
      joined[joined.length - 1] = { ...last, text: folded(last.text + piece.text) };
    else joined.push(piece);
  }
  return joined.flatMap((piece, at): readonly Inline[] => {
    if (!('text' in piece)) return [piece];
    const start = at === 0 ? piece.text.trimStart() : piece.text;
    const text = at === joined.length - 1 ? start.trimEnd() : start;
    return text === '' ? [] : [{ ...piece, text }];
  });
}

const wordsIn = (element: Element): Words => trimmed(inlineOf(element));

function itemsOf(list: Element): Words[] {
  return [...list.children].flatMap((item) => {
    const inner = [...item.querySelectorAll('ul, ol')].flatMap(itemsOf);
    return [wordsIn(item), ...inner].filter((words) => plain(words) !== '');
  });
}

function* blocksIn(element: Element): Generator<Block> {
  for (const child of element.children) {
    const level = /^h([1-6])$/.exec(child.localName)?.[1];
    const words = level !== undefined || child.localName === 'p' ? wordsIn(child) : [];
    if (level !== undefined && plain(words) !== '') yield { kind: 'heading', level: Number(level), words };
    else if (child.localName === 'p' && plain(words) !== '') yield { kind: 'paragraph', words };
    else if (child.localName === 'ul' || child.localName === 'ol')
      yield { kind: 'list', marker: child.localName === 'ul' ? 'bullet' : 'number', items: itemsOf(child) };
    else if (child.localName === 'table') {
      const rows = [...child.querySelectorAll('tr')].map((row) => [...row.children].map(wordsIn));
      yield { kind: 'table', rows };
    } else if (!child.classList.contains('footnotes')) yield* blocksIn(child);
  }
}

function partOf(blocks: readonly Block[], { from, to }: Part): readonly Block[] {
  const at = (opening: string): number =>
    blocks.findIndex((block) => block.kind === 'heading' && plain(block.words).startsWith(opening));
  const [start, end] = [at(from), to === undefined ? blocks.length : at(to)];
  if (start < 0 || end < start) throw new RangeError(`No part from “${from}” to “${to ?? 'the end'}”.`);
  return blocks.slice(start, end);
}

function* notesIn(blocks: readonly Block[]): Generator<string> {
  const pieces = blocks.flatMap((block) => {
    if (block.kind === 'list') return block.items.flat();
    return block.kind === 'table' ? block.rows.flat(2) : block.words;
  });
  for (const piece of pieces) if ('note' in piece) yield piece.note;
}

interface Expected {
  readonly address: string;
  readonly spot: { readonly title: string; readonly published?: string; readonly publisher?: string };
}

/** The body of a stored page of `tests/fixtures/pages`, or a part of it. */
export function pageSource(name: string, slug: string, part?: Part): Source {
  const folder = join(FIXTURES, 'pages', slug);
  const { address, spot } = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Expected;
  const { document } = parsePage(readFileSync(join(folder, 'source.html'), 'utf8'), address);
  const bodies = bodiesOf(document);
  const all = bodies.flatMap((body) => [...blocksIn(body)]);
  const blocks = part === undefined ? all : partOf(all, part);
  const stored = new Map(
    [...document.querySelectorAll('.footnotes li')].map((item) => [
      item.id.replace('fn:', ''),
      trimmed([...item.children].flatMap((child) => inlineOf(child))),
    ]),
  );
  const notes = Object.fromEntries([...notesIn(blocks)].map((id) => [id, stored.get(id) ?? []]));
  document.defaultView?.close();
  const { title, published = '2020-01-01', publisher = 'HM Government' } = spot;
  return { name, title, publisher, published, from: address, blocks, notes };
}

interface Labelled {
  readonly title: string;
  readonly published: string;
  readonly source: string;
  readonly text: string;
}

const CLOSED = /[.!?;:,…]["'”’)\]]*$/;
const BULLETED = /^[•▪*–-]\s+/;

/** A labelled text of `tests/fixtures/evaluation`: a line that nothing closes is a heading; lines under a colon that begin small, or have a bullet, a list. */
export function textSource(name: string, id: string): Source {
  const file = join(FIXTURES, 'evaluation', `${id}.json`);
  const { title, published, source, text } = JSON.parse(readFileSync(file, 'utf8')) as Labelled;
  return { name, title, publisher: 'HM Government', published, from: source, blocks: blocksOfText(text), notes: {} };
}

function blocksOfText(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let items: Words[] | undefined;
  for (const line of text.split('\n').map((one) => folded(one).trim())) {
    if (line === '') continue;
    const isItem = BULLETED.test(line) || (items !== undefined && /^\p{Ll}/u.test(line));
    const words = [{ text: line.replace(BULLETED, '') }];
    if (isItem && items !== undefined) items.push(words);
    else if (isItem) blocks.push({ kind: 'list', marker: 'bullet', items: (items = [words]) });
    else {
      items = undefined;
      if (!CLOSED.test(line) && line.length < 120) blocks.push({ kind: 'heading', level: 2, words });
      else blocks.push({ kind: 'paragraph', words });
      if (line.endsWith(':')) blocks.push({ kind: 'list', marker: 'bullet', items: (items = []) });
    }
  }
  return blocks.filter((block) => block.kind !== 'list' || block.items.length > 0);
}
