import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { openPdf } from '@/entrypoints/background/pdf';
import { readPdfQuery } from '@/lib/model';
import type { PageFacts } from '@/lib/model';

beforeEach(() => fakeBrowser.reset());

const page: PageFacts = {
  address: 'https://www.gov.uk/government/publications/plan',
  locale: 'en',
  verdict: 'offer',
  kind: 'policy_paper',
  kindShown: 'Policy paper',
  title: 'Plan',
  reason: '',
  attachments: [],
};

test('a PDF of GOV.UK is opened in the reader for PDFs, beside the page that announces it', async () => {
  const create = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
  const address = 'https://assets.publishing.service.gov.uk/media/1/plan.pdf';
  expect(await openPdf({ tabId: 3 }, { title: 'The plan', address, page })).toEqual({ opened: true });
  const [{ url = '', openerTabId } = {}] = create.mock.calls[0] ?? [];
  expect(openerTabId).toBe(3);
  expect(url.split('?')[0]).toBe(fakeBrowser.runtime.getURL('/pdf.html'));
  expect(readPdfQuery(url.split('?')[1] ?? '')).toMatchObject({ address, title: 'The plan', from: page.address });
});

test.each(['https://example.org/a.pdf', 'https://www.gov.uk/a', 'javascript:alert(1)'])(
  'a page cannot have %s opened',
  async (address) => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    expect((await openPdf({ tabId: 3 }, { title: 'A', address, page })).opened).toBe(false);
    expect(create).not.toHaveBeenCalled();
  },
);
