/** A reason as a headline and a text: "This page is a notice" · "It seldom makes commitments, …". */
export function reasonWords(reason: string): { readonly headline: string; readonly text: string } {
  const end = reason.indexOf('. ');
  if (end === -1) return { headline: reason.replace(/\.$/u, ''), text: '' };
  return { headline: reason.slice(0, end), text: reason.slice(end + 2) };
}

/** The sentence of a reason that tells what this page is; the whole reason where none does. */
export function pageSentence(reason: string): string {
  return reason.split(/(?<=\.) /u).find((sentence) => sentence.startsWith('This page ')) ?? reason;
}

/** "Welsh" for `cy`; the code itself where the browser knows no name for it. */
export function languageWords(locale: string): string {
  try {
    return new Intl.DisplayNames(['en-GB'], { type: 'language', fallback: 'code' }).of(locale) ?? locale;
  } catch {
    return locale === '' ? 'another language' : locale; // not a language code: the page's own word is shown
  }
}
