import { leaveRoom } from './full-disk';
import { look, openSearch, serveApi, story } from './gov-uk-api';
import { STATEMENT, expect, heard, placeOf, select, test, visit } from './reader';

const CLIP = 'Clip as evidence the selected words';
const FULL = 'The browser’s storage on this computer is full. Free some space';

test('with a full disk each wish says why it came to nothing, and what to do: a note, a clip, a page, an import', async ({
  page,
  reader,
}) => {
  test.setTimeout(240_000);
  await visit(page, STATEMENT);
  const panel = await reader.panelInTab(page);
  await expect(panel.getByRole('tab', { name: /^Commitments/ })).toBeVisible();
  await serveApi(reader.context, (path) => ({ body: story(path, 1) }));
  const search = await reader.context.newPage();
  await openSearch(reader, search);
  await look(search, 'One page', '/government/news/kettle-1');
  await expect(search.getByRole('button', { name: /^Bring in/ })).toBeVisible();
  await leaveRoom(panel, 1);

  await panel.bringToFront();
  await panel.getByRole('button', { name: 'Save this page' }).click();
  await expect(
    panel.getByRole('alert').filter({ hasText: 'The browser’s storage on this computer is full.' }),
  ).toBeVisible();

  await panel.locator('.pm-row-button').first().click();
  await panel.getByRole('button', { name: 'Add a note' }).first().click();
  await expect(panel.getByText(`The note could not be begun. ${FULL} and try again.`)).toBeVisible();

  await page.bringToFront();
  for (const [button, what] of [
    ['Note on the selected words', 'The note could not be begun.'],
    [CLIP, 'The words could not be kept.'],
  ] as const) {
    await select(page, button === CLIP ? 'people smuggling' : 'swift operationalisation');
    await expect.poll(() => heard(page, 'button')).toContain(button);
    const { x, y } = await placeOf(page, 'button', button);
    await page.mouse.click(x, y);
    await expect.poll(async () => (await heard(page, 'StaticText')).join(' ')).toContain(`${what} ${FULL}`);
  }
  await expect(page.locator('html')).toHaveAttribute('data-pledgemark-state', 'ready');

  await search.bringToFront();
  await search.getByRole('button', { name: /^Bring in/ }).click();
  await expect(search.getByRole('alert').filter({ hasText: FULL })).toBeVisible();
  await leaveRoom(panel);
  await search.getByRole('button', { name: /^Bring in/ }).click();
  await expect(search.getByText('1 document brought in')).toBeVisible();
});
