import { t, told, worded } from '@/lib/language';

const unstopped = (sentence: string): string => sentence.replace(/\.$/u, '');

/**
 * A reason as a headline and a text: "This page is a notice" · "It seldom makes commitments, …". It is made in English,
 * where the page is read; it is parted as it came, and each part told in the language of the reader.
 */
export function reasonWords(reason: string): { readonly headline: string; readonly text: string } {
  const end = reason.indexOf('. ');
  if (end === -1) return { headline: unstopped(told(reason)), text: '' };
  return { headline: unstopped(told(reason.slice(0, end + 1))), text: told(reason.slice(end + 2)) };
}

/**
 * Of a reason, the sentence about this page: “This page is a search page.”, “It does not know this kind of page.” What
 * stands before it says what Pledgemark reads, which the panel says itself.
 */
export function pageSentence(reason: string): string {
  const sentences = reason.split(/(?<=\.) /u);
  return told(sentences.find((sentence) => sentence.startsWith('This page ')) ?? sentences.at(-1) ?? reason);
}

/** The languages that pages of GOV.UK are translated into most: the browser has names for them in English alone. */
const NAMES: Readonly<Record<string, string>> = worded({
  ar: 'Arabic',
  bn: 'Bangla',
  cy: 'Welsh',
  de: 'German',
  es: 'Spanish',
  fa: 'Persian',
  fr: 'French',
  it: 'Italian',
  ja: 'Japanese',
  pa: 'Punjabi',
  pl: 'Polish',
  pt: 'Portuguese',
  ru: 'Russian',
  tr: 'Turkish',
  uk: 'Ukrainian',
  ur: 'Urdu',
  zh: 'Chinese',
});

/** "Welsh" for `cy`; the code itself where the browser knows no name for it. */
export function languageWords(locale: string): string {
  const name = Object.hasOwn(NAMES, locale) ? NAMES[locale] : undefined;
  if (name !== undefined) return name;
  try {
    return new Intl.DisplayNames(['en-GB'], { type: 'language', fallback: 'code' }).of(locale) ?? locale;
  } catch {
    return locale === '' ? t('another language') : locale; // not a language code: the page's own word is shown
  }
}
