/** Document types that are guidance to a reader, whatever GOV.UK calls each. */
const GUIDANCE: readonly string[] = [
  'guidance',
  'guide',
  'detailed_guide',
  'detailed_guidance',
  'statutory_guidance',
  'manual',
  'manual_section',
  'hmrc_manual',
  'hmrc_manual_section',
  'service_manual_guide',
  'answer',
];

/** Kinds of which one does not say "a": their last word. */
const UNCOUNTED: readonly string[] = [
  'statistics',
  'guidance',
  'correspondence',
  'research',
  'data',
  'material',
  'news',
];

export const isGuidance = (kind: string): boolean => GUIDANCE.includes(kind);

/** "a notice", "an independent report", "official statistics", "an FOI release": a kind in the middle of a sentence. */
export function kindWords(kindShown: string): string {
  const shown = kindShown.trim();
  if (shown === '') return 'of a kind that is not a policy page';
  const [head = ''] = shown.split(/\s/u);
  const kept = head.length > 1 && head === head.toUpperCase();
  const words = kept ? shown : shown.charAt(0).toLowerCase() + shown.slice(1);
  if (UNCOUNTED.some((word) => words.toLowerCase().endsWith(word))) return words;
  const vowel = kept ? /^[AEFHILMNORSX]/u : /^[aeiou]/u;
  return `${vowel.test(words) ? 'an' : 'a'} ${words}`;
}

/** "Welsh" for `cy`; the code itself where the browser knows no name for it. */
export function languageWords(locale: string): string {
  try {
    return new Intl.DisplayNames(['en-GB'], { type: 'language', fallback: 'code' }).of(locale) ?? locale;
  } catch {
    return locale === '' ? 'another language' : locale; // not a language code: the page's own word is shown
  }
}
