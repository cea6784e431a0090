import type { AlsoHere, Subject } from '@/components/card/card-view';
import type { MarkSpan } from '@/lib/highlight';
import { t } from '@/lib/language';

import type { PageContext } from './page-context';

/** A quote in a button: enough to know it by. */
const SHORT_QUOTE = 40;

export const wordsOf = ({ read }: PageContext, { start, end }: MarkSpan): string =>
  read.page.reading.text.slice(start, end);

const shortened = (words: string): string =>
  words.length <= SHORT_QUOTE ? words : `${words.slice(0, SHORT_QUOTE).trimEnd()}…`;

/** What the page itself knows of an item. */
export function subjectOf(context: PageContext, span: MarkSpan): Subject {
  const item = context.itemOf(span);
  return item.kind === 'note' ? { ...item, words: wordsOf(context, span) } : item;
}

function alsoWords(context: PageContext, span: MarkSpan): string {
  const item = context.itemOf(span);
  switch (item.kind) {
    case 'commitment':
      return t('Commitment {number}', { number: item.number });
    case 'progress':
      return t('Progress the page reports');
    case 'entity':
      return item.name;
    case 'note':
      return t('your note on “{words}”', { words: shortened(wordsOf(context, span)) });
  }
}

/** The items around this one, and the reader's notes in it. */
export function alsoHere(context: PageContext, span: MarkSpan): readonly AlsoHere[] {
  const marks = context.painter.marksOf(span.id);
  const around = context.painter.spansAt(marks[0]?.parentNode ?? null);
  const within = marks.flatMap((mark) =>
    [...mark.querySelectorAll('mark')].flatMap((inner) => {
      const [innermost] = context.painter.spansAt(inner);
      return innermost?.kind === 'note' ? [innermost] : [];
    }),
  );
  const others = new Map([...around, ...within].filter(({ id }) => id !== span.id).map((other) => [other.id, other]));
  return [...others.values()].map((other) => ({ id: other.id, words: alsoWords(context, other) }));
}
