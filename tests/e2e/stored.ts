import type { OpenBrowser } from '../../scripts/open-browser';

/** Rows of one table of the extension's database, read in a page of the extension, which is closed again. */
export async function rowsOf(reader: OpenBrowser, table: string): Promise<readonly Record<string, unknown>[]> {
  const own = await reader.context.newPage();
  await own.goto(`chrome-extension://${reader.extensionId}/options.html`);
  const rows = await own.evaluate(async (name) => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((give, fail) => {
        request.addEventListener('success', () => give(request.result));
        request.addEventListener('error', () => fail(request.error));
      });
    const open = await done(indexedDB.open('pledgemark'));
    const all: unknown[] = await done(open.transaction(name).objectStore(name).getAll());
    open.close();
    return all as Record<string, unknown>[];
  }, table);
  await own.close();
  return rows;
}
