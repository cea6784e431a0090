/** The words of a Markdown document without its signs, on one line: what a reader of the page reads. */
export function plainWords(markdown: string): string {
  return markdown
    .replaceAll(/^#+ |^- |^\d\. /gmu, '')
    .replaceAll('*', '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
