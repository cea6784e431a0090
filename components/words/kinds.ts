/** A reason as a headline and a text: "This page is a notice" · "It seldom makes commitments, …". */
export function reasonWords(reason: string): { readonly headline: string; readonly text: string } {
  const end = reason.indexOf('. ');
  if (end === -1) return { headline: reason.replace(/\.$/u, ''), text: '' };
  return { headline: reason.slice(0, end), text: reason.slice(end + 2) };
}

/**
 * Of a reason, the sentence about this page: “This page is a search page.”, “It does not know this kind of page.” What
 * stands before it says what Pledgemark reads, which the panel says itself.
 */
export function pageSentence(reason: string): string {
  const sentences = reason.split(/(?<=\.) /u);
  return sentences.find((sentence) => sentence.startsWith('This page ')) ?? sentences.at(-1) ?? reason;
}

/** "Welsh" for `cy`; the code itself where the browser knows no name for it. */
export function languageWords(locale: string): string {
  try {
    return new Intl.DisplayNames(['en-GB'], { type: 'language', fallback: 'code' }).of(locale) ?? locale;
  } catch {
    return locale === '' ? 'another language' : locale; // not a language code: the page's own word is shown
  }
}
