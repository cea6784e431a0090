import type { Page } from '@playwright/test';

import type { Finds } from '@/lib/model';

/** The finds of the newest text that was read, from the extension's own store. */
export function storedFinds(extensionPage: Page): Promise<Finds> {
  return extensionPage.evaluate(
    () =>
      new Promise<Finds>((found, fail) => {
        const opening = indexedDB.open('pledgemark');
        opening.addEventListener('error', () => fail(new Error('The store could not be opened.')));
        opening.addEventListener('success', () => {
          const asking = opening.result.transaction('finds').objectStore('finds').getAll();
          asking.addEventListener('error', () => fail(new Error('The finds could not be read.')));
          asking.addEventListener('success', () => found((asking.result.at(-1) as { finds: Finds }).finds));
        });
      }),
  );
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = heads.map((head, at) => Math.max(head.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (cells: readonly string[]): string => cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ');
  console.log(line(heads));
  console.log(widths.map((width) => '-'.repeat(width)).join('  '));
  for (const row of rows) console.log(line(row).trimEnd());
}

const LONGEST_CELL = 72;
const short = (words: string): string => (words.length > LONGEST_CELL ? `${words.slice(0, LONGEST_CELL - 1)}…` : words);

/** What the panel says of each commitment, in the order of the page: its headline and when it is due. */
async function saidInPanel(panel: Page): Promise<readonly string[]> {
  return panel.locator('.pm-row-button .pm-status').allInnerTexts();
}

/** Prints entities, commitments, links and statuses as the reader sees them. */
export async function printFinds({ mentions, commitments, progress }: Finds, panel: Page): Promise<void> {
  const statuses = await saidInPanel(panel);
  const byName = new Map<string, { type: string; times: number; surfaces: Set<string>; linked: string }>();
  for (const { surface, type, entityName, entityId } of mentions) {
    const name = entityName ?? surface;
    const one = byName.get(`${type} ${name}`) ?? { type, times: 0, surfaces: new Set(), linked: entityId ?? 'none' };
    one.times += 1;
    one.surfaces.add(surface);
    byName.set(`${type} ${name}`, one);
  }
  console.log(`\nEntities: ${mentions.length} mentions of ${byName.size} names\n`);
  table(
    ['times', 'type', 'named here as', 'linked to'],
    [...byName.values()]
      .toSorted((one, other) => one.type.localeCompare(other.type) || other.times - one.times)
      .map(({ times, type, surfaces, linked }) => [String(times), type, short([...surfaces].join(' · ')), linked]),
  );
  console.log(`\nCommitments: ${commitments.length}; progress that the page reports: ${progress.length}\n`);
  table(
    ['no.', 'the words say', 'what became of it', 'by when', 'linked to', 'words'],
    commitments.map(({ strength, deadline, known, quote }, at) => [
      String(at + 1),
      strength,
      statuses[at] ?? '',
      deadline?.words ?? 'no date stated',
      known ?? 'none',
      short(quote),
    ]),
  );
  console.log('');
}
