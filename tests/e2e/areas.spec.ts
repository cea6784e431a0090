import { newsStory } from './gov-uk-page';
import { openSearch } from './gov-uk-api';
import { expect, firstLineOf, heard, test, visit } from './reader';

const ADDRESS =
  'https://www.gov.uk/government/publications/build-back-better-our-plan-for-health-and-social-care/adult-social-care-charging-reform-further-details';
/** Composed for this test of the words by which the corpus knows the sentence: the corpus does not store the sentence. */
const SAYS =
  'From October 2023 the government will introduce a new £86,000 cap on the amount anyone in England will need to spend on personal care over a lifetime.';
const SUMMARY = 'cap lifetime personal care costs in England at £86,000';
const HEADLINE = 'Not kept, in the editors’ view';
const MARK = 'mark[data-pledgemark-kind="commitment"]';

test('a commitment of an area is found, its page is complete, and the page that states it shows its mark', async ({
  reader,
  page,
}) => {
  await openSearch(reader, page);
  await page.getByRole('searchbox').fill('lifetime cap personal care costs');
  await page.getByRole('link', { name: new RegExp(`^Its page ?: .*${SUMMARY}`) }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(SUMMARY);
  const became = page.getByRole('region', { name: 'What became of it' });
  await expect(became).toContainText(HEADLINE);
  await expect(became).toContainText('The cap was put off to October 2025 and then dropped by the next government.');
  await expect(page.getByText('Adult social care charging reform: further details (as updated)').first()).toBeVisible();
  await expect(page.getByText('Department of Health and Social Care').first()).toBeVisible();
  await expect(page.getByText(/editors.*24 November 2026/).first()).toBeVisible();
  await expect(page.getByText(/^Its date is inferred|Of its document: Its date is inferred/).first()).toBeVisible();

  const title = 'Adult social care charging reform: further details';
  reader.addPage(ADDRESS, newsStory({ title, published: '2021-11-17', paragraphs: ['We met in London.', SAYS] }));
  await visit(page, ADDRESS);
  const mark = page.locator(MARK, { hasText: 'the government will introduce' });
  const { x, y } = await firstLineOf(mark.first());
  await page.mouse.move(x, y);
  await expect.poll(async () => (await heard(page, 'button')).join(' ')).toContain('Its page');

  const elsewhere = 'https://www.gov.uk/government/news/elsewhere';
  reader.addPage(elsewhere, newsStory({ title: 'Elsewhere', published: '2021-11-17', paragraphs: [SAYS] }));
  const panel = await reader.panelInTab(page);
  await expect(panel.getByText(HEADLINE).first()).toBeVisible();
  await panel.close();
  await visit(page, elsewhere);
  const other = await reader.panelInTab(page);
  await expect(other.getByText('the government will introduce').first()).toBeVisible();
  await expect(other.getByText(HEADLINE)).toHaveCount(0);
});
