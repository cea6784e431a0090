import type { Pattern } from './pattern';

const sticky = (source: string): RegExp => new RegExp(source, 'y');

/** Instruments with a number. */
export const LAW_PATTERNS: readonly Pattern[] = [
  {
    name: 'EU instrument with its number', because: 'numbered instruments', type: 'law', first: ['Regulation', 'Directive', 'Decision', 'Council', 'Commission', 'Implementing', 'Delegated', 'Framework'],
    pattern: sticky('(?:(?:Council|Commission|Implementing|Delegated|Framework) ){0,3}(?:Regulation|Directive|Decision)s? (?:\\((?:EU|EC|EEC|Euratom|CFSP)(?:, Euratom)?\\) (?:No\\.? ?)?\\d{1,4}/\\d{1,4}|(?:No\\.? ?)?\\d{2,4}/\\d{1,4}(?:/(?:EU|EC|EEC|JHA|CFSP|Euratom))?)(?!\\w)'),
    example: 'under Regulation (EU) 2022/2065', counterExample: 'under this Regulation',
  },
  {
    name: 'Article of an instrument', because: 'numbered instruments', type: 'law', first: ['Article', 'Articles'],
    pattern: sticky('Articles? \\d+[A-Z]?(?:\\(\\w{1,3}\\)){0,3}(?:(?:, | and | to |-)\\d+[A-Z]?(?:\\(\\w{1,3}\\)){0,3}){0,3}(?: (?:ECHR|TEU|TFEU|GDPR))?(?!\\w)'),
    example: 'rights under Article 8 ECHR', counterExample: 'an Article of faith',
  },
  {
    name: 'resolution of the Security Council', because: 'numbered instruments', type: 'law', first: ['UNSCR', 'UNSCRs', 'UNSC', 'Security', 'UN', 'United'],
    pattern: sticky('(?:UNSCRs?|(?:UNSC|(?:UN |United Nations )?Security Council) Resolutions?) (?:S/RES/)?\\d{3,4}(?:/\\d{4}| ?\\(\\d{4}\\))?(?!\\w)'),
    example: 'under UN Security Council Resolution 1325', counterExample: 'the UN Security Council met',
  },
  {
    name: 'resolution by its number', because: 'numbered instruments', type: 'law', first: ['Resolution', 'Resolutions'],
    pattern: sticky('Resolutions? (?:S/RES/)?\\d{4}(?: ?\\(\\d{4}\\))?(?!\\w)'),
    example: 'as outlined in Resolution 2735', counterExample: 'a New Year Resolution',
  },
]; // prettier-ignore

/** Words that are offices or bodies only in one setting. */
export const SETTINGS: readonly Pattern[] = [
  {
    name: 'Speaker addressed', type: 'role', first: ['Speaker'], pattern: sticky('Speaker(?!\\w)'), after: /\b(?:Mr|Madam|Mister) $/,
    example: 'Mr Speaker, I would like', counterExample: 'the Speaker Series began',
  },
  {
    name: 'monarch or peer of a place', because: 'titles of monarchs and peers', type: 'role', first: ['King', 'Queen', 'Emir', 'Sultan', 'Crown', 'Duke', 'Duchess', 'Earl', 'Countess', 'Marquess', 'Viscount'],
    pattern: sticky('(?:King|Queen|Emir|Sultan|Crown Prince|Duke|Duchess|Earl|Countess|Marquess|Viscount) of [A-Z][a-z]+(?: [A-Z][a-z]+)?(?!\\w)'),
    example: 'met the King of Jordan', counterExample: 'the King of the Belgians',
  },
  {
    name: 'the House', type: 'organisation', first: ['House'], pattern: sticky("House(?! of| [A-Z]|\\w|-)"), after: /\b(?:the|this) $/,
    example: 'as I told the House before', counterExample: 'the White House said',
  },
]; // prettier-ignore
