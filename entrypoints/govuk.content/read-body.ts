import { PAGE_BOUNDS, fingerprint } from '@/lib/model';
import type { Because, NotePage, PageFacts } from '@/lib/model';
import { pageKey } from '@/lib/page';
import { readSteps } from '@/lib/text';
import type { PageText } from '@/lib/text';

import { stepsInSlices } from './slices';

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

const NO_BODY: Unread = { because: 'no body', detail: 'No text was found where GOV.UK puts the body of a page.' };

/** Reads the page's body in slices, or says why it cannot be read. @param bodies the elements that hold it */
export async function readBody(facts: PageFacts, bodies: readonly Element[]): Promise<Read | Unread> {
  const text = await stepsInSlices(readSteps(bodies, PAGE_BOUNDS));
  if (text === undefined) return NO_BODY;
  if ('tooLong' in text) return { because: 'too long', detail: text.tooLong };
  if (text.reading.text.length === 0) return NO_BODY;
  return { bodies, page: text, ...named(facts, fingerprint(text.reading.text)) };
}

function named(facts: PageFacts, textHash: string): Pick<Read, 'facts' | 'notePage'> {
  const { address, title } = facts;
  return { facts, notePage: { key: pageKey(facts), address, title, textHash } };
}

/** The same words, of the page that they were found to be, where that was decided. */
export function takenFor(facts: PageFacts | undefined, read: Read): Read {
  return facts === undefined ? read : { ...read, ...named(facts, read.notePage.textHash) };
}

/** Whether a page was read anew in the same elements. */
export function hasSameBodies(before: Read, now: Read | Unread): now is Read {
  return (
    'bodies' in now &&
    now.bodies.length === before.bodies.length &&
    now.bodies.every((body, at) => body === before.bodies[at])
  );
}

/** Whether two readings of a page are of the same text in the same blocks. */
export function isSameText(before: Read, now: Read): boolean {
  return (
    now.notePage.textHash === before.notePage.textHash &&
    now.page.blocks.length === before.page.blocks.length &&
    before.page.blocks.every(({ element, runs }, at) => {
      const block = now.page.blocks[at];
      return block?.element === element && block.runs[0]?.raw === runs[0]?.raw;
    })
  );
}
