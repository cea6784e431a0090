import type { Span } from '@/lib/model';

export class EmptyQuote extends Error {
  override readonly name = 'EmptyQuote';
  constructor(readonly span: Span) {
    super(`There are no words between ${span.start} and ${span.end}`);
  }
}
