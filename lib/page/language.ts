import { ofGovUk, pathOf } from './address';

const ENGLISH = 'en';
/** A locale as GOV.UK writes it: `cy`, `zh-hk`, `es-419`. */
const LOCALE = /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/;
/** A translation's path ends in its locale: `/government/news/x.cy`. */
const SUFFIX = /\.([a-z]{2}(?:-[a-z0-9]{2,3})?)$/;
/** Locales of GOV.UK that the language tables call otherwise. */
const OWN_NAMES: Readonly<Record<string, string>> = {
  dr: 'Dari',
  'es-419': 'Spanish',
  'pa-pk': 'Punjabi',
  zh: 'Chinese',
  'zh-hk': 'Chinese',
  'zh-tw': 'Chinese',
};

/**
 * The locale of the content: the body's own `lang`, else that of `main` or `title`, else the path's ending. The `lang`
 * of `html` says nothing: it is `en` on translated pages too.
 */
export function localeOf(document: Document, bodies: readonly Element[], address: string): string {
  const around = bodies[0]?.closest('[lang]:not(html)');
  const said = [around, document.querySelector('main[lang]'), document.querySelector('title[lang]')].map((element) =>
    element?.getAttribute('lang'),
  );
  const found = [...said, SUFFIX.exec(pathOf(address))?.[1]].map((locale) => locale?.trim().toLowerCase() ?? '');
  return found.find((locale) => LOCALE.test(locale)) ?? ENGLISH;
}

export function isEnglish(locale: string): boolean {
  return locale === ENGLISH || locale.startsWith(`${ENGLISH}-`);
}

/** Where a page in another language says that the same is in English; nothing where it says none, or not on GOV.UK. */
export function englishPageOf(document: Document): string | undefined {
  const link = document.querySelector(':is(a, link)[rel~="alternate"][hreflang="en"][href]');
  return ofGovUk(link?.getAttribute('href'));
}

/** The English name of a language: `ur` is "Urdu". */
export function languageName(locale: string): string {
  const named = OWN_NAMES[locale];
  if (named !== undefined) return named;
  const name = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(locale);
  return name ?? 'a language other than English';
}
