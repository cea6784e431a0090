import type { AlsoHere, Subject } from '@/components/card/card-view';
import type { Ink } from '@/lib/highlight';
import { t } from '@/lib/language';

import type { Desk } from './desk';

/** A quote in a button: enough to know it by. */
const SHORT_QUOTE = 40;

export const wordsOf = ({ read }: Desk, { start, end }: Ink): string => read.page.reading.text.slice(start, end);

const shortened = (words: string): string =>
  words.length <= SHORT_QUOTE ? words : `${words.slice(0, SHORT_QUOTE).trimEnd()}…`;

/** What the page itself knows of an item. */
export function subjectOf(desk: Desk, ink: Ink): Subject {
  const item = desk.itemOf(ink);
  return item.kind === 'note' ? { ...item, words: wordsOf(desk, ink) } : item;
}

function alsoWords(desk: Desk, ink: Ink): string {
  const item = desk.itemOf(ink);
  switch (item.kind) {
    case 'commitment':
      return t('Commitment {number}', { number: item.number });
    case 'progress':
      return t('Progress the page reports');
    case 'entity':
      return item.name;
    case 'note':
      return t('your note on “{words}”', { words: shortened(wordsOf(desk, ink)) });
  }
}

/** The items around this one, and the reader's notes in it. */
export function alsoHere(desk: Desk, ink: Ink): readonly AlsoHere[] {
  const marks = desk.pen.marksOf(ink.id);
  const around = desk.pen.inksAt(marks[0]?.parentNode ?? null);
  const within = marks.flatMap((mark) =>
    [...mark.querySelectorAll('mark')].flatMap((inner) => {
      const [innermost] = desk.pen.inksAt(inner);
      return innermost?.kind === 'note' ? [innermost] : [];
    }),
  );
  const others = new Map([...around, ...within].filter(({ id }) => id !== ink.id).map((other) => [other.id, other]));
  return [...others.values()].map((other) => ({ id: other.id, words: alsoWords(desk, other) }));
}
