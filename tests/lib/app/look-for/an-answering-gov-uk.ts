import type { ContentItem } from '@/lib/govuk-api';
import type { PageFacts } from '@/lib/model';

import { json, storedItem } from '../../govuk-api/answers';

const guide = storedItem('composed-guide-with-parts');

export const SAYS =
  'The Harbour Tribunal opened its doors in Port Ness on 4 March 2021 and has heard 12 cases on berths.';

/** What the Search API answers where it finds these. */
export const results = (paths: readonly string[]): Response =>
  json({ total: paths.length, start: 0, results: paths.map((link) => ({ title: `Harbour tribunal ${link}`, link })) });

/** A news story that tells of the tribunal, as the Content API gives it. */
export const news = (path: string, change: Record<string, unknown> = {}): Response =>
  json({
    ...guide,
    base_path: path,
    document_type: 'news_story',
    schema_name: 'news_article',
    title: `News of ${path}`,
    first_published_at: '2021-06-18T09:30:00.000+00:00',
    public_updated_at: '2021-06-18T09:30:00.000+00:00',
    details: { body: `<p>${SAYS}</p>` },
    ...change,
  });

/** Reads an item without a document of the web: its words between tags. */
export function readPlainly(item: ContentItem) {
  const pages = item.bodies.map(({ html, title }) => ({
    facts: {
      address: `https://www.gov.uk${item.path}`, locale: 'en', verdict: 'annotate', kind: item.kind, kindShown: '', title,
      reason: '', attachments: [], published: item.published, updated: item.updated, publisher: item.publisher,
    } as unknown as PageFacts,
    reading: { text: html.replaceAll(/<[^>]*>/g, '') },
  })); // prettier-ignore
  return { read: true, pages } as const;
}
