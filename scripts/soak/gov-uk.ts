// What www.gov.uk's interfaces answer in a soak: one news story an address, and nothing to any search.
import type { BrowserContext } from '@playwright/test';

const PREFIX = '/api/content';
export const IMPORTED = 'https://www.gov.uk/government/news/brought-in-';

function storyAt(path: string): Record<string, unknown> {
  const number = path.split('-').at(-1) ?? '0';
  return {
    base_path: path,
    content_id: `00000000-0000-4000-8000-${number.padStart(12, '0')}`,
    document_type: 'news_story',
    schema_name: 'news_article',
    locale: 'en',
    title: `Kettle ${number} is mended`,
    first_published_at: '2021-04-18T09:30:00.000+00:00',
    public_updated_at: '2021-04-18T09:30:00.000+00:00',
    updated_at: '2021-04-18T09:30:00.000+00:00',
    links: {},
    details: { body: `<p>The Home Office will mend kettle ${number} by the end of 2030.</p>` },
  };
}

/** Answers the two interfaces, beside the pages. */
export async function serveGovUk(context: Pick<BrowserContext, 'route'>): Promise<void> {
  await context.route('https://www.gov.uk/api/**', async (route) => {
    const { pathname } = new URL(route.request().url());
    const body = pathname.startsWith(PREFIX)
      ? storyAt(pathname.slice(PREFIX.length))
      : { total: 0, start: 0, results: [] };
    await route.fulfill({ contentType: 'application/json', body: JSON.stringify(body) });
  });
}
