import { EFFECT } from './words';

const BREAK = /;|:(?=\s|$)|\s[–-]\s|\s?—\s?|,\s|\s(?:and|but|while|whilst|whereas|although|because|so)\s/g;

const AUXILIARY =
  "(?:is|are|was|were|has|have|had|will|shall|would|can|cannot|could|may|might|must|should|'ll|'re|'ve|remains?|includes?|agreed)";
/** A subject of its own and a finite verb within eight words: another clause starts. */
const NEW_CLAUSE = new RegExp(
  `^(?:(?:and|but|or|while|whilst|whereas|although|because|so|as) )?(?:(?:we|they|I|he|she|it|there)\\b(?! (?:all|both) )|(?:this|these|those|that|which)\\s(?:\\S{1,20}\\s){0,5}${AUXILIARY}\\b|(?:(?:the|an?|our|their|its|all|no|each|every|both|some|many|most|more)\\s|[\\dA-Z£]\\S{0,60}\\s)(?:(?!(?:that|which|who|to|whose)\\s)[^\\s,;:.]{1,60}\\s){0,8}(?:also |then |now )?${AUXILIARY}\\s|(?:should|must|can|may|might|could|would|will|noted|stressed|recogni[sz]ed|discussed|underlined|highlighted|emphasi[sz]ed|expressed) (?!be the case|by\\b))`,
);
const BUT =
  /^(?:but (?:\S{1,20} ){1,6}(?:can|will|may|must|are|is|should|have|has)\b|(?:but|yet|whereas|although|though) (?:the|this|these|that|those|an?|we|it|they|I|there|our|its|their|all|some|no|not(?! only))\b)/;
/** After a relative clause that stands between commas: the action goes on. */
const TAIL =
  /^(?:which|who|whom|whose|whereby)\b[^;:]{1,300}, (?:(?:in each case )?(?:consistent with|subject to|in accordance with|in line with)|where (?:appropriate|possible|necessary)|as appropriate|including through|including by|and to)\b/;
/** An aside before the comma: "will endeavour, consistent with the rules, to act". */
const ASIDE =
  /, (?:consistent with|subject to|in accordance with|in line with|where|as|if|when|the|an?|with|alongside|together with|through|by)\b[^,]{0,80}$/;
/** After a semicolon: another action under the same trigger. */
const GOES_ON = /^[a-z]/;
const RELATIVE =
  /^(?:(?:the|each|all|some|both|many|most)[^,]{0,40} of which|which|who|whom|whose|whereby|meaning|thereby|so that|so as|thus|so)\b/;
const DASH_GOES_ON =
  /^(?:and|or|including|such as|by|in|with|from|through|particularly|especially|provided|(?:but )?only (?:if|provided|where|when)|as long as|not|but not|as well as|for|on|at|using|both|to|subject|where|if|unless)\b/;
const CONDITION = /^(?:(?:but )?only (?:if|provided|where|when)|provided|as long as|subject to|if|unless)\b/;
const ATTRIBUTION =
  /^(?:(?:he|she|they|[AFN]_+|the (?:\w+ )?(?:minister|secretary|spokesperson|spokesman)) )?(?:said|added|says|explained)\b/i;
/** The longest stretch after a trigger that is read. */
const LONGEST_ACTION = 2500;
/** How far a break is read on to tell whether a new clause starts. */
const LONGEST_LOOK = 400;

const isDash = (word: string): boolean => word === '–' || word === '—' || word === '-';

function cuts(word: string, before: string, rest: string, trigger: string, inList: boolean): boolean {
  if (word === ';') return !inList && (NEW_CLAUSE.test(rest) || !GOES_ON.test(rest));
  if (word === ':') return false;
  if (isDash(word)) return !DASH_GOES_ON.test(rest) || (NEW_CLAUSE.test(rest) && !CONDITION.test(rest));
  if (word === ',') {
    if (RELATIVE.test(rest)) return !TAIL.test(rest);
    if ((EFFECT.test(rest) && !listsParticiples(before, rest)) || ATTRIBUTION.test(rest)) return true;
    if (BUT.test(rest)) return true;
    if (PURPOSE.test(rest)) return !/\bto$/.test(trigger) && !ASIDE.test(before);
    return NEW_CLAUSE.test(rest);
  }
  return word !== 'so' && NEW_CLAUSE.test(rest);
}

/** "by defending media, tackling lies and protecting space": the participle is one of a row, not an effect. */
function listsParticiples(before: string, rest: string): boolean {
  const last = before.slice(Math.max(before.lastIndexOf(', '), 0)).trimStart();
  const inRow =
    /^(?:, )?(?:and )?[a-z]{3,16}ing\b/.test(last) ||
    /\b(?:by|including|through|on|of|to|for|such as) (?:[a-z]{2,16}ly )?[a-z]{3,16}ing\b/.test(last);
  return inRow && /,? and (?:[a-z]{2,16}ly )?[a-z]{3,16}ing\b/.test(rest.slice(0, 200));
}

/**
 * Where the clause that goes on from a trigger ends: before an effect that a comma or dash sets off, before the next
 * clause, at the sentence's end; without closing punctuation. `sentence` is masked; offsets are into it.
 */
export function closingOf(sentence: string, triggerStart: number, triggerEnd: number, limit: number): number {
  const trigger = sentence.slice(triggerStart, triggerEnd);
  const to = Math.min(limit, triggerEnd + LONGEST_ACTION);
  const right = sentence.slice(triggerEnd, to);
  let inList = false;
  let dashes = 0;
  let end = right.length;
  let open = 0;
  let read = 0;
  for (const found of right.matchAll(BREAK)) {
    const word = found[0].trim();
    const rest = right.slice(found.index + found[0].length, found.index + found[0].length + LONGEST_LOOK).trimStart();
    open = balance(open, right.slice(read, found.index));
    read = found.index;
    if (word === ':') inList = true;
    if (open > 0) continue;
    if (isDash(word)) dashes++;
    if (dashes % 2 === 0 && isDash(word) && !NEW_CLAUSE.test(rest)) continue;
    if (cuts(word, right.slice(Math.max(0, found.index - LONGEST_LOOK), found.index), rest, trigger, inList)) {
      end = found.index;
      break;
    }
  }
  return triggerEnd + trimEnd(right.slice(0, end));
}

function balance(open: number, words: string): number {
  let depth = open;
  for (const sign of words) {
    if (sign === '(') depth++;
    if (sign === ')' && depth > 0) depth--;
  }
  return depth;
}

const PURPOSE = /^to (?![a-z]{2,16}ing\b|be\b|the\b|an?\b|other|all\b|both\b|our\b|their\b|[A-Z\d])/;
/** A conjunction left over before the next clause. */
const LOOSE = /(?:, with|[\s,]{1,3}(?:(?:under|through|by|in|with|for|on|at) which|and|but|or|so|while|as))[\s,]{0,3}$/;
const CLOSING = /[\s.,;:!?–—-]/;

/** The length of `words` without closing punctuation, and without a quote or bracket that was not opened in it. */
export function trimEnd(words: string): number {
  const opened = words.includes('(');
  let quotes = words.split('"').length - 1;
  let length = words.length - (LOOSE.exec(words.slice(-20))?.[0].length ?? 0);
  while (length > 0) {
    const last = words.charAt(length - 1);
    const strayQuote = last === '"' && quotes % 2 === 1;
    const strayApostrophe = last === "'" && /\s/.test(words.charAt(length - 2));
    if (!CLOSING.test(last) && !(last === ')' && !opened) && !strayQuote && !strayApostrophe) break;
    if (last === '"') quotes--;
    length--;
  }
  return length;
}
