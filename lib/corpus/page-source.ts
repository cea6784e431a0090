import type { IsoDate, PageFacts, Source } from '@/lib/model';

/** A page as the source of what the reader takes from it. @param read the day on which the reader read it */
export function sourceOf({ address, title, publisher, published, updated }: PageFacts, read: IsoDate): Source {
  return {
    publisher: publisher ?? 'GOV.UK',
    title,
    date: published ?? updated ?? read,
    address,
    certainty: 'seen',
    read,
  };
}
