import { isNationAdjective } from '../names/segment';
import type { Find } from '../names/find';

/** Bodies that most states have, and offices, which all have: the lists hold those of the United Kingdom under their bare names. */
const ORGAN =
  /^(?:(?:Ministry|Department|House|Court) (?:of|for) |(?:Armed Forces|Army|Border Force|Cabinet|Cabinet Office|Civil Service|Electoral Commission|Environment Agency|Foreign Office|Health Security Agency|High Court|Home Office|National Audit Office|National Crime Agency|Navy|Parliament|Security Service|Space Agency|Supreme Court|Treasury)$)/;
const OF_THE_UNITED_KINGDOM: ReadonlySet<string> = new Set([
  'United Kingdom',
  'England',
  'Scotland',
  'Wales',
  'Northern Ireland',
  'Great Britain',
]);
const OF_ITS_NATIONS = /^(?:British|English|Scottish|Welsh)$/;
/** How far before a name the adjective of a nation begins. */
const ADJECTIVE_LENGTH = 24;
const ADJECTIVE_BEFORE = /(?:^|[^\w-])(?:(Northern) )?([A-Z][a-z]+) $/;
const OF_BEHIND = /^ of (?:the )?/;

/**
 * The finds without the links that another state's name beside them belies: "the Ukrainian Ministry of Defence",
 * "Kenya's Cabinet Office", "the House of Commons of Canada". Time: linear in the finds.
 * @param text the folded text
 */
export function withoutOrgansOfOthers(text: string, finds: readonly Find[]): readonly Find[] {
  const states = finds.filter(({ type, bearers = [] }) => type === 'country' && bearers.some(isOther));
  const [ends, starts] = [new Set(states.map(({ end }) => end)), new Set(states.map(({ start }) => start))];
  const isOfAnother = ({ start, end }: Find): boolean => {
    if (text.startsWith("'s ", start - 3) && ends.has(start - 3)) return true;
    const behind = OF_BEHIND.exec(text.slice(end, end + 8))?.[0];
    if (behind !== undefined && starts.has(end + behind.length)) return true;
    const [, northern, adjective = ''] =
      ADJECTIVE_BEFORE.exec(text.slice(Math.max(0, start - ADJECTIVE_LENGTH), start)) ?? [];
    return northern === undefined && isNationAdjective(adjective) && !OF_ITS_NATIONS.test(adjective);
  };
  return finds.map((find) => {
    if (find.bearers === undefined || (find.type !== 'organisation' && find.type !== 'role')) return find;
    if (find.type === 'organisation' && !ORGAN.test(text.slice(find.start, find.end))) return find;
    if (!isOfAnother(find)) return find;
    const { bearers: _, others: __, ...rest } = find;
    return rest;
  });
}

const isOther = ({ name }: { readonly name: string }): boolean => !OF_THE_UNITED_KINGDOM.has(name);
