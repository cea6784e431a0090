import { listWords, t } from '@/lib/language';

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

/** "Belgium, France and the Netherlands". */
export function namesWords(names: readonly string[]): string {
  return listWords(
    names.map((name) => (WITH_ARTICLE.includes(name) ? t('the {name}', { name }) : name)),
    'and',
  );
}
