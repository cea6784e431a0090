/** Letters that some typesetters draw as one sign: the Latin ligatures of Unicode. */
const LIGATURE = /[\uFB00-\uFB06]/gu;
/** Zero-width space and joiners, and the mark of byte order: they take no place on paper. */
const INVISIBLE = /\u200B|\u200C|\u200D|\u2060|\uFEFF/gu;

/** A text of a run with letters for ligatures and single spaces, and none at its ends. A soft hyphen is kept. */
export function plainText(text: string): string {
  return text
    .replaceAll(INVISIBLE, '')
    .replaceAll(LIGATURE, (sign) => sign.normalize('NFKC'))
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
