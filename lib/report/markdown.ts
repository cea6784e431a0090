import { noteSheet } from '@/lib/model';
import type { AnchorState, Note, PageKey } from '@/lib/model';

const STATES: Readonly<Record<AnchorState, string>> = {
  anchored: 'in place',
  edited: 'words changed',
  removed: 'words removed',
  ambiguous: 'could be in more than one place',
  orphaned: 'place not found',
  waiting: 'not checked yet',
};

/** Words of a page as words: none of their signs is Markdown. */
export function escaped(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]<>()#+!|~-]/g, String.raw`\$&`);
}

const quoted = (text: string): string =>
  text
    .split(/\r\n|\r|\n/)
    .map((line) => `> ${escaped(line)}`.trimEnd())
    .join('\n');

/** Of PDFs, by the key of the note's page: where each of their pages begins in their text. */
export type Sheets = ReadonlyMap<PageKey, readonly number[]>;

function factsOf(note: Note, sheets: Sheets): string {
  const { placement, kind, tags, changed, page } = note;
  const sheet = noteSheet(note, sheets.get(page.key));
  const facts = [
    ...(sheet === undefined ? [] : [`page ${sheet}`]),
    ...(kind === undefined ? [] : [kind]),
    ...(placement.state === 'anchored' && placement.moved ? [] : [STATES[placement.state]]),
    ...('moved' in placement ? ['moved on this page'] : []),
    ...tags.map((tag) => `#${escaped(tag)}`),
    `changed ${changed.slice(0, 10)}`,
  ];
  return `*${facts.join(' · ')}*`;
}

function noteText(note: Note, sheets: Sheets): string {
  const { placement, selector, body } = note;
  const now = placement.state === 'edited' ? `Now:\n\n${quoted(placement.now)}` : '';
  return [quoted(selector.exact), now, body, factsOf(note, sheets)].filter((part) => part !== '').join('\n\n');
}

/** Notes as a document: pages as headings, the page's words as quotations, the reader's words as they were written. */
export function toMarkdown(notes: readonly Note[], sheets: Sheets = new Map()): string {
  const pages = Map.groupBy(notes, ({ page }) => page.key);
  const parts = [...pages.values()].map((some) => {
    const [first] = some;
    if (first === undefined) return '';
    const { title, address } = first.page;
    const link = URL.canParse(address) ? `<${new URL(address).href}>` : escaped(address);
    return [`## ${escaped(title.replaceAll(/\s+/g, ' '))}`, link, ...some.map((note) => noteText(note, sheets))].join(
      '\n\n',
    );
  });
  return ['# Notes', ...parts].join('\n\n') + '\n';
}
