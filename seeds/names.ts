import type { NamesFile } from '@/lib/finder';

import countries from './names/countries.json';
import events from './names/events.json';
import laws from './names/laws.json';
import organisations from './names/organisations.json';
import people from './names/people.json';
import places from './names/places.json';
import programmes from './names/programmes.json';
import roles from './names/roles.json';

/** The names that are found beside those of the curated entities. The files are checked by the tests. */
export const NAMES = [
  countries,
  events,
  laws,
  organisations,
  people,
  places,
  programmes,
  roles,
] as unknown as readonly NamesFile[];
