import { browser } from 'wxt/browser';

import type { Catalogue } from '@/lib/language';
import type { Language } from '@/lib/model';

/** The messages of a language, a file of the extension's own; English stands in the code, and needs none. */
export async function catalogueOf(language: Language): Promise<Catalogue> {
  if (language === 'en') return {};
  const file = await fetch(`${browser.runtime.getURL('/')}languages/${language}.json`);
  return (await file.json()) as Catalogue;
}
