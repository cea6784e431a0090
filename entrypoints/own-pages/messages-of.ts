import { browser } from 'wxt/browser';

import type { Messages } from '@/lib/language';
import { FIRST_SETTINGS } from '@/lib/model';
import type { Language } from '@/lib/model';
import { readSettings } from '@/lib/settings';

const ENGLISH: Messages = { catalogue: {}, filled: [] };

async function read(language: Language): Promise<Messages> {
  const file = await fetch(`${browser.runtime.getURL('/')}languages/${language}.json`);
  return (await file.json()) as Messages;
}

/**
 * The messages of a language, a file of the extension's own; English stands in the code, and needs none. Where the file cannot be
 * read, English is spoken: words in another language are better than a page without any.
 */
export async function messagesOf(language: Language): Promise<Messages> {
  return language === 'en' ? ENGLISH : read(language).catch(() => ENGLISH);
}

/** The reader's language; the first one where the settings cannot be read, which the page itself then says. */
export async function languageChosen(): Promise<Language> {
  const { language } = await readSettings().catch(() => FIRST_SETTINGS);
  return language;
}
