// Every error of any room of the product: what pages print, what is thrown, and what the browser lists as the extension's.
import type { ConsoleMessage, Page } from '@playwright/test';

import type { OpenBrowser } from '../open-browser';
import { BARE_PAGE } from '../upgrade/stored-data';

export interface Faults {
  /** Sentences; the same fault once. */
  readonly all: Map<string, number>;
  add(sentence: string): void;
}

/** @param say is told each fault when it is met first */
export function collectFaults(say: (words: string) => void): Faults {
  const all = new Map<string, number>();
  return {
    all,
    add(sentence) {
      if (!all.has(sentence)) say(`not right: ${sentence}`);
      all.set(sentence, (all.get(sentence) ?? 0) + 1);
    },
  };
}

/** What stored pages ask for and nobody stored is no fault of ours. */
const IS_PAGES_OWN = /^Failed to load resource/u;
/** Our bare page is an image: the browser's own view of it has styles that our own policy forbids. */
const isBare = (source: string): boolean => source.endsWith(BARE_PAGE);

/** The part of the browser's page of extensions that lists an extension's errors. */
interface Developer {
  readonly chrome: {
    readonly developerPrivate: {
      updateProfileConfiguration(update: { inDeveloperMode: boolean }): Promise<void>;
      updateExtensionConfiguration(update: { extensionId: string; errorCollection: boolean }): Promise<void>;
      getExtensionInfo(id: string): Promise<{
        readonly runtimeErrors: readonly { message: string; source: string; severity: string; occurrences: number }[];
        readonly manifestErrors: readonly { message: string }[];
      }>;
      deleteExtensionErrors(about: { extensionId: string }): Promise<void>;
    };
  };
}

const EXTENSIONS = 'chrome://extensions/';

/** Listens to every page of the browser, those to come too, and lets the browser list the extension's errors. */
export async function listenForFaults({ context, extensionId }: OpenBrowser, faults: Faults): Promise<void> {
  const onConsole = (message: ConsoleMessage): void => {
    if (message.type() !== 'error' || IS_PAGES_OWN.test(message.text()) || isBare(message.location().url)) return;
    faults.add(`console of ${message.location().url}: ${message.text()}`);
  };
  const onPage = (page: Page): void => void page.on('crash', () => faults.add(`${page.url()} crashed`));
  context.on('console', onConsole);
  context.on('weberror', (error) =>
    faults.add(`thrown on ${error.page()?.url() ?? 'a page'}: ${String(error.error())}`),
  );
  context.on('page', onPage);
  for (const page of context.pages()) onPage(page);
  const extensions = await context.newPage();
  await extensions.goto(EXTENSIONS);
  await extensions.evaluate(async (id) => {
    const { developerPrivate } = (globalThis as unknown as Developer).chrome;
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.updateExtensionConfiguration({ extensionId: id, errorCollection: true });
    await developerPrivate.deleteExtensionErrors({ extensionId: id });
  }, extensionId);
  await extensions.close();
}

/** What the browser listed since the last call: errors of the background, of our pages and of our scripts in others. */
export async function readExtensionErrors({ context, extensionId }: OpenBrowser, faults: Faults): Promise<void> {
  const extensions = await context.newPage();
  await extensions.goto(EXTENSIONS);
  const listed = await extensions.evaluate(async (id) => {
    const { developerPrivate } = (globalThis as unknown as Developer).chrome;
    const { runtimeErrors, manifestErrors } = await developerPrivate.getExtensionInfo(id);
    await developerPrivate.deleteExtensionErrors({ extensionId: id });
    return [
      ...runtimeErrors,
      ...manifestErrors.map(({ message }) => ({ message, source: 'the manifest', severity: 'ERROR' })),
    ];
  }, extensionId);
  await extensions.close();
  for (const { message, source, severity } of listed)
    if (!isBare(source) && !IS_PAGES_OWN.test(message))
      faults.add(`listed by the browser: ${severity} in ${source}: ${message}`);
}
