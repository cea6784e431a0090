import { browser } from 'wxt/browser';

import type { Messages } from '@/lib/language';
import type { Language } from '@/lib/model';

/** The messages of a language, a file of the extension's own; English stands in the code, and needs none. */
export async function messagesOf(language: Language): Promise<Messages> {
  if (language === 'en') return { catalogue: {}, filled: [] };
  const file = await fetch(`${browser.runtime.getURL('/')}languages/${language}.json`);
  return (await file.json()) as Messages;
}
