import { LONGEST_TEXT } from '@/lib/messages';
import { fingerprint } from '@/lib/model';
import type { Because, NotePage, PageFacts } from '@/lib/model';
import { bodiesOf, pageKey } from '@/lib/page';
import { readText } from '@/lib/text';
import type { PageText } from '@/lib/text';

/** A body that was read: its text, and what notes on it hang on. */
export interface Read {
  readonly facts: PageFacts;
  readonly bodies: readonly Element[];
  readonly page: PageText;
  readonly notePage: NotePage;
}

export interface Unread {
  readonly because: Because;
  readonly detail: string;
}

/** Reads the page's body, or says why it cannot be read. @param bodies the elements that hold it */
export function readBody(page: Document, facts: PageFacts, bodies = bodiesOf(page)): Read | Unread {
  const text = readText(bodies);
  const { length } = text.reading.text;
  if (length === 0) return { because: 'no body', detail: 'No text was found where GOV.UK puts the body of a page.' };
  if (length > LONGEST_TEXT) {
    return {
      because: 'too long',
      detail: `The text has ${length} characters. Pledgemark reads up to ${LONGEST_TEXT}.`,
    };
  }
  return { bodies, page: text, ...named(facts, fingerprint(text.reading.text)) };
}

function named(facts: PageFacts, textHash: string): Pick<Read, 'facts' | 'notePage'> {
  const { address, title } = facts;
  return { facts, notePage: { key: pageKey(facts), address, title, textHash } };
}

/** The same words, of the page that they were found to be. */
export function takenFor(facts: PageFacts, read: Read): Read {
  return { ...read, ...named(facts, read.notePage.textHash) };
}

/** Whether the body still says what was read of it, in the same blocks. */
export function stands(page: Document, before: Read): boolean {
  const now = readBody(page, before.facts);
  if ('because' in now || now.notePage.textHash !== before.notePage.textHash) return false;
  return before.page.blocks.every(({ element }) => element.isConnected);
}
