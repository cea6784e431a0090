import type { AlsoHere, Subject } from '@/components/card/card-view';
import type { Ink } from '@/lib/highlight';
import { t } from '@/lib/language';

import type { PageContext } from './page-context';

/** A quote in a button: enough to know it by. */
const SHORT_QUOTE = 40;

export const wordsOf = ({ read }: PageContext, { start, end }: Ink): string => read.page.reading.text.slice(start, end);

const shortened = (words: string): string =>
  words.length <= SHORT_QUOTE ? words : `${words.slice(0, SHORT_QUOTE).trimEnd()}…`;

/** What the page itself knows of an item. */
export function subjectOf(context: PageContext, ink: Ink): Subject {
  const item = context.itemOf(ink);
  return item.kind === 'note' ? { ...item, words: wordsOf(context, ink) } : item;
}

function alsoWords(context: PageContext, ink: Ink): string {
  const item = context.itemOf(ink);
  switch (item.kind) {
    case 'commitment':
      return t('Commitment {number}', { number: item.number });
    case 'progress':
      return t('Progress the page reports');
    case 'entity':
      return item.name;
    case 'note':
      return t('your note on “{words}”', { words: shortened(wordsOf(context, ink)) });
  }
}

/** The items around this one, and the reader's notes in it. */
export function alsoHere(context: PageContext, ink: Ink): readonly AlsoHere[] {
  const marks = context.painter.marksOf(ink.id);
  const around = context.painter.inksAt(marks[0]?.parentNode ?? null);
  const within = marks.flatMap((mark) =>
    [...mark.querySelectorAll('mark')].flatMap((inner) => {
      const [innermost] = context.painter.inksAt(inner);
      return innermost?.kind === 'note' ? [innermost] : [];
    }),
  );
  const others = new Map([...around, ...within].filter(({ id }) => id !== ink.id).map((other) => [other.id, other]));
  return [...others.values()].map((other) => ({ id: other.id, words: alsoWords(context, other) }));
}
