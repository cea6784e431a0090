import { draft, isCapitalised, isSafeAbbreviation, ofTheCrown, spellings, withoutArticle } from './draft';
import type { Draft } from './draft';
import { ORDINARY, PERIODS } from './left-out';
import { values } from './table';
import type { Row } from './table';

const capitalised = (names: readonly string[]): string[] =>
  names.filter((name) => isCapitalised(name)).map(withoutArticle);

export function countries(rows: readonly Row[]): Draft[] {
  return rows
    .filter((row) => row['kind'] !== 'state (former)')
    .map((row) => {
      const place = row['kind'] === 'emirate' || row['kind'] === 'crown-dependency-group';
      const aliases = values(row, 'official_name', 'alternatives').map(withoutArticle);
      return draft(
        place ? 'place' : 'country',
        row['name'] ?? '',
        aliases.filter((name) => !ORDINARY.has(name)),
        row,
      );
    });
}

/** Towns that are also words, forenames or surnames are found by their context only (see lib/finder/names). */
const PLACE_DOUBTS = /ordinary word|given name|surname|countries[.]tsv|programme|adjective|company|month/;
const PLACES_KEPT: ReadonlySet<string> = new Set(
  'Oxford Derby Rugby Slough Reading Bath Bury Kent Midlands Gulf Arctic Fens Chester Preston Stafford Victoria Wellington Lincoln Bolton Blackburn Surrey Shanghai Mecca Chequers Cenotaph Fife Moray Harrow Hackney Windsor Potteries Phoenix Florence Sydney Bologna Boston Ascot Paisley Hove Angus'.split(
    ' ',
  ),
);

export function places(rows: readonly Row[]): Draft[] {
  return rows
    .filter((row) => !PLACE_DOUBTS.test(row['ambiguous'] ?? '') || PLACES_KEPT.has(row['name'] ?? ''))
    .filter((row) => row['kind'] !== 'road' || /^M\d+$|^A\d{2,}/.test(row['name'] ?? ''))
    .map((row) =>
      draft(
        'place',
        withoutArticle(row['name'] ?? ''),
        capitalised(values(row, 'alternatives')).filter((name) => !ORDINARY.has(name)),
        row,
      ),
    )
    .filter((made) => !ORDINARY.has(made.name));
}

/** Departments "of" are as often written "for", and the other way round. */
function otherDepartment(name: string): string[] {
  if (/^Department of (?=.* and )/.test(name)) return [name.replace('Department of', 'Department for')];
  return /^Department for (?=Transport|Education|Work)/.test(name)
    ? [name.replace('Department for', 'Department of')]
    : [];
}

export function govukOrganisations(rows: readonly Row[]): Draft[] {
  return rows
    .filter(
      (row) =>
        row['closed_reason'] !== 'changed_name' && row['ambiguous'] !== 'name' && !PERIODS.test(row['name'] ?? ''),
    )
    .map((row) => {
      const short =
        row['ambiguous'] === 'abbreviation'
          ? []
          : values(row, 'abbreviation').filter(isSafeAbbreviation).flatMap(spellings);
      const longer = values(row, 'alternatives', 'former_names').filter(
        (name) => !PERIODS.test(name) && name.includes(' '),
      );
      const made = draft(
        'organisation',
        withoutArticle(row['name'] ?? ''),
        [...short, ...capitalised(longer), ...ofTheCrown(row['name'] ?? ''), ...otherDepartment(row['name'] ?? '')],
        row,
        row['slug'],
      );
      if (row['kind'] === 'Ministerial department' && row['name']?.includes(' ') === true) made.anyCase.add(made.name);
      return made;
    });
}

export function otherOrganisations(rows: readonly Row[]): Draft[] {
  return rows
    .filter((row) => !ORDINARY.has(row['name'] ?? ''))
    .map((row) => {
      const aliases = values(row, 'alternatives').filter(
        (name) => !ORDINARY.has(name) && (name.includes(' ') || isSafeAbbreviation(name) || row['kind'] === 'company'),
      );
      return draft('organisation', withoutArticle(row['name'] ?? ''), aliases.map(withoutArticle), row);
    });
}

export function internationalBodies(rows: readonly Row[]): Draft[] {
  return rows.map((row) => {
    const doubtful = new Set(values(row, 'ambiguous'));
    const names = [...values(row, 'abbreviations').filter(isSafeAbbreviation), ...values(row, 'alternatives')];
    return draft(
      'organisation',
      row['name'] ?? '',
      names.filter((name) => !doubtful.has(name) && !ORDINARY.has(name)),
      row,
    );
  });
}

const TITLES = /^(?:The )?(?:(?:Rt Hon|Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Baroness|Viscount|Professor|Earl of) )+/;

export function people(rows: readonly Row[]): Draft[] {
  return rows.map((row) => {
    const names = [row['name'] ?? '', ...values(row, 'alternatives')].map((name) =>
      name.replace(/ (?:[CMO]BE|MP|KC|QC)$/, ''),
    );
    const bare = names
      .map((name) => name.replace(TITLES, ''))
      .filter((name) => name.includes(' ') || row['kind'] === 'foreign-leader');
    return draft('person', row['name'] ?? '', bare, row);
  });
}

export function roles(rows: readonly Row[]): Draft[] {
  return rows
    .filter(
      (row) => !(row['ambiguous'] ?? '').startsWith('generic') && !/[,(]/.test((row['office'] ?? '').slice(0, 12)),
    )
    .map((row) => {
      const aliases = values(row, 'alternatives').filter(
        (name) => !ORDINARY.has(name) && !/^M[ra]\w* /.test(name) && (name.includes(' ') || isSafeAbbreviation(name)),
      );
      return draft('role', withoutArticle(row['office'] ?? ''), aliases.map(withoutArticle), row);
    });
}

/** A treaty is a law; an agreement, pact or declaration is a programme (ANNOTATION, Entities). */
const IS_TREATY =
  /Treat(?:y|ies)|Convention|Protocol|Charter|Covenant|Statute|MARPOL|SOLAS|CITES|START|Regulations|Amendment|Trade and Cooperation|Withdrawal Agreement|Intellectual Property|General Agreement/;

export function laws(rows: readonly Row[]): Draft[] {
  return rows
    .filter((row) => row['confidence'] !== 'low' || row['ambiguous'] === '')
    .map((row) => {
      const bare = row['ambiguous'] === '' ? values(row, 'name_without_year') : [];
      const number = row['kind'] === 'eu-instrument' ? values(row, 'number') : [];
      const short =
        row['ambiguous'] === 'abbreviation'
          ? []
          : values(row, 'alternatives').filter(
              (name) => !ORDINARY.has(name) && (name.includes(' ') || isSafeAbbreviation(name)),
            );
      const name = row['name'] ?? '';
      return draft(
        row['kind'] === 'treaty' && !IS_TREATY.test(name) ? 'programme' : 'law',
        name,
        [...bare, ...number, ...short],
        row,
      );
    });
}

/** Grants and benefits are often written in lower case: three words, or two that say enough, cannot be mistaken. */
const SPECIFIC = /^\S+ \S+ \S+|Premium$|Formula$/;

export function programmes(rows: readonly Row[]): Draft[] {
  return rows
    .filter((row) => !ORDINARY.has(row['name'] ?? ''))
    .map((row) => {
      const doubtful = new Set(values(row, 'ambiguous'));
      const names = values(row, 'alternatives').filter((name) => !doubtful.has(name) && !ORDINARY.has(name));
      const clear = names.filter(
        (name) => isCapitalised(name) && (name.includes(' ') || isSafeAbbreviation(name) || /\d/.test(name)),
      );
      const name = row['name'] ?? '';
      const kind = row['type'] === 'event' ? 'event' : 'programme';
      const made = draft(name.endsWith(' Inquiry') ? 'organisation' : kind, name, clear.map(withoutArticle), row);
      const paid = /^(?:benefit|fund)$/.test(row['kind'] ?? '') || /(?:Grant|Premium)$/.test(name);
      if (paid && SPECIFIC.test(name)) made.anyCase.add(name);
      return made;
    });
}
