/** Names that take "the" inside a sentence. */
const WITH_ARTICLE: readonly string[] = [
  'Netherlands',
  'United Kingdom',
  'United States',
  'European Union',
  'European Commission',
  'Home Office',
  'Republic of Ireland',
  'United Arab Emirates',
];

const listed = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** "Belgium, France and the Netherlands". */
export function namesWords(names: readonly string[]): string {
  return listed.format(names.map((name) => (WITH_ARTICLE.includes(name) ? `the ${name}` : name)));
}
