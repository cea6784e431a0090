/** "(2018 to 2021)": a name that was never printed on a page. */
export const PERIODS = /\(\d{4} to \d{4}\)/;

/**
 * Names that are ordinary words, or stand for several things of different kinds: left out, because a capital
 * at the start of a sentence or a table's abbreviation would make a false find. A text that defines one of
 * them ("X (Y)") is understood all the same.
 */
export const ORDINARY: ReadonlySet<string> = new Set([
  // abbreviations that mean something else as often
  'NI', 'ODA', 'LDC', 'LDCs', 'SIDS', 'SPA', 'BAT', 'SBAs', 'IS', 'RT', 'EE', 'C', 'CAS', 'NSA', 'IPC', 'CT', 'IR', 'UC', 'AA', 'RO', 'SOL', 'ISL', 'ERA', 'EPC',
  'AI', 'ETA', 'EMI', 'HB', 'IB', 'MA', 'CS', 'SAR', 'PIP', 'PPT', 'DRS', 'GCA', 'ERC', 'COM', 'IE', 'LTA', 'TCI', 'LAC', 'CMO England',
  // companies, charities, unions and programmes named after words
  'Apple', 'Arm', 'Crisis', 'Mind', 'Prospect', 'Refuge', 'Scope', 'Scouts', 'Shell', 'Shelter', 'Sky', 'Stonewall', 'Unite', 'Meta',
  'Mears', 'Leonardo', 'Monitor', 'Alphabet', 'Labour', 'Conservatives', 'Garda', 'Quad', 'Wellcome', 'Global Fund',
  'Multiply', 'Prevent', 'Channel', 'Apprenticeships', 'Contest', 'Erasmus', 'Blue Card', 'Lightning II', 'Everyone In',
  'Earned settlement', 'Common Understanding', 'Article 50', 'COVID-19 pandemic', 'Holocaust',
  'Levelling Up', 'National Parks', 'Green Belt', 'Triple Lock', 'Personal Allowance', 'Joint Committee', 'Partnership Council', 'Global Forum', 'Joint Declaration', 'Security Action for Europe SAFE', 'Middle East and North Africa', 'Latin America and the Caribbean',
  'Commission', 'General Court', 'Federal Police', 'Ministry of the Interior', 'Federal Government',
  'Integrated Care Board', 'Integrated Care System',
  // what happened, and kinds of spending, that no list of policies holds
  'Brexit', 'EU Exit', 'Official Development Assistance',
  // offices without the body that they belong to
  'Speaker', 'King', 'Queen', 'Ambassador', 'Permanent Representative', 'Trade Envoy', 'Trade Envoys', 'High Commissioner',
  'Minister of the Interior', 'Minister for Foreign Affairs', 'Secretary-General', 'The Ombudsman',
  // countries and regions
  'Union', 'Alba', 'Virgin Islands', 'Wash', 'Forth', 'Nord', 'Davos', 'Windrush', 'Euro-Atlantic', 'Eastern Partnership', 'Highlands',
]); // prettier-ignore
