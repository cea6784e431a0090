import type { FindId, FindKind, NoteId } from '@/lib/model';
import type { MarkSpan } from '@/lib/highlight';
import { readText } from '@/lib/text';
import type { PageText } from '@/lib/text';

/** A body on the test's page, and what is read of it. The one before is taken away. */
export function bodyOf(html: string): { body: HTMLElement; page: PageText } {
  document.body.replaceChildren();
  const body = document.createElement('div');
  body.className = 'govspeak';
  body.innerHTML = html;
  document.body.append(body);
  return { body, page: readText([body]) };
}

/** An item to be marked at a span of the text. */
export function span(id: string, kind: FindKind, start: number, end: number): MarkSpan {
  const spans: Readonly<Record<FindKind, MarkSpan>> = {
    entity: { kind: 'entity', id: id as FindId, type: 'organisation', start, end },
    commitment: { kind: 'commitment', id: id as FindId, type: 'firm', start, end },
    progress: { kind: 'progress', id: id as FindId, type: 'progress', start, end },
    note: { kind: 'note', id: id as NoteId, type: 'note', start, end },
  };
  return spans[kind];
}

/** An item to be marked at the first place where these words stand. */
export function spanOn(page: PageText, words: string, kind: FindKind): MarkSpan {
  const start = page.reading.text.indexOf(words);
  if (start === -1) throw new Error(`“${words}” is not in the text`);
  return span(`${kind} on ${words}`, kind, start, start + words.length);
}

/** The marks of one id, outermost first, as the text that they hold. */
export function wordsOf(body: HTMLElement, id: string): string {
  return [...body.querySelectorAll<HTMLElement>('mark.pledgemark')]
    .filter((mark) => mark.dataset['pledgemarkId'] === id)
    .map((mark) => mark.textContent)
    .join('|');
}
