// What is done on the search page, which stays open: searches, packs, documents of GOV.UK brought in.
import { PACK_SIZES, packFile } from '../files';
import { IMPORTED } from '../gov-uk';
import type { Work } from '../work';

const WORDS = ['remove content online', 'kettles', 'people smuggling', 'harbours', 'apprenticeship', 'zebras on ice'];

/** Searches what is on this computer. */
export async function search({ session: { search: page }, draw }: Work): Promise<void> {
  const box = page.getByRole('searchbox').first();
  await box.fill(WORDS[draw % WORDS.length] ?? '');
  await page.getByRole('article').first().or(page.getByText('Nothing found?')).first().waitFor();
  await box.fill('');
}

/** Takes the pack in, in one edition or the other, or out again. */
export async function takePack(work: Work): Promise<void> {
  const {
    session: { search: page },
    expected,
    draw,
  } = work;
  const edition = draw % PACK_SIZES.length;
  if (edition === 0) {
    if (expected.pack === 0) return;
    await page.getByRole('button', { name: /^Take out ?: Records of the soak/u }).click();
    await page.getByRole('list', { name: 'Packs that you took in' }).waitFor({ state: 'detached' });
    expected.pack = 0;
    return;
  }
  await page.getByLabel('Read a pack in').setInputFiles(await packFile(edition));
  const group = page.getByRole('group', { name: 'What is in the pack' });
  await group.getByRole('button', { name: 'Take it in' }).click();
  await group.waitFor({ state: 'detached' });
  await page
    .getByRole('list', { name: 'Packs that you took in' })
    .getByText(`${PACK_SIZES[edition]} records`)
    .waitFor();
  expected.pack = edition;
}

/** Brings a document of GOV.UK in; it is kept. */
export async function bringIn(work: Work): Promise<void> {
  const {
    session: { search: page },
    expected,
    made,
  } = work;
  made.documents += 1;
  const address = `${IMPORTED}${made.documents}`;
  await page.getByRole('radio', { name: 'One page' }).check();
  await page.getByLabel(/^Address of the page/u).fill(address);
  await page.getByRole('button', { name: 'Look first' }).click();
  await page.getByRole('button', { name: 'Bring in 1 document' }).click();
  const imports = page.getByRole('list', { name: 'Imports' }).getByRole('listitem');
  await imports
    .filter({ hasText: `Kettle ${made.documents} is mended` })
    .getByText('1 document brought in.')
    .waitFor();
  expected.imports += 1;
  expected.kept.add(address);
}
