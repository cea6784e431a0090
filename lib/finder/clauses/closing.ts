import { wordSet } from '../match/named-words';
import { pattern } from '../match/pattern';
import type { Pattern, Stretch } from '../match/pattern';
import { EFFECT } from '../tables/clause-words';
import { wordAt } from '../text/words';
import type { Words } from '../text/words';

// Where a clause ends, read rightwards from its trigger: at a break behind which another clause starts (a subject of its
// own and a finite verb within eight words), a relative clause, or an effect that a comma sets off ("…, helping trade").

const AUXILIARY =
  "is|are|was|were|has|have|had|will|shall|would|can|cannot|could|may|might|must|should|'ll|'re|'ve|remain/s|include/s|agreed";
/** A subject of its own and a finite verb within eight words: another clause starts. */
const NEW_CLAUSE = pattern(
  `^ and|but|or|while|whilst|whereas|although|because|so|as? (we|they|I|he|she|it|there !(all|both) | this|these|those|that|which <any>{0,5} ${AUXILIARY} | ` +
    `(the|a|an|our|their|its|all|no|each|every|both|some|many|most|more|<number>|<capital>|£) (!(that|which|who|to|whose) <in part>){0,8} also|then|now? ${AUXILIARY} &(<any>) | ` +
    'should|must|can|may|might|could|would|will|noted|stressed|recognised|recognized|discussed|underlined|highlighted|emphasised|emphasized|expressed !(by | be the case))',
);
const BUT = pattern(
  '^ (but <any>{1,6} can|will|may|must|are|is|should|have|has | but|yet|whereas|although|though (the|this|these|that|those|a|an|we|it|they|I|there|our|its|their|all|some|no | not !(only)))',
);
/** After a relative clause that stands between commas: the action goes on. */
const TAIL = pattern(
  '^ which|who|whom|whose|whereby (!(;|:) <any>){1,60} , ((in each case)? (consistent with | subject to | in accordance with | in line with) | where appropriate|possible|necessary | as appropriate | including through|by | and to)',
);
/** An aside before the comma: "will endeavour, consistent with the rules, to act". */
const ASIDE = pattern(
  ', (consistent with | subject to | in accordance with | in line with | where|as|if|when|the|a|an|with|alongside|through|by | together with) (!, <any>){0,16} $',
);
const RELATIVE = pattern(
  '^ (the|each|all|some|both|many|most (!, <any>){0,8} of which | which|who|whom|whose|whereby|meaning|thereby|thus|so)',
);
const DASH_GOES_ON = pattern(
  '^ (and|or|including|by|in|with|from|through|particularly|especially|provided|not|for|on|at|using|both|to|subject|where|if|unless | such as | but? only (if|provided|where|when) | as long as | but not | as well as)',
);
const CONDITION = pattern('^ (but? only (if|provided|where|when) | provided | as long as | subject to | if | unless)');
const ATTRIBUTION = pattern(
  '^ (he|she|they|<org>|<private>|<person> | the <word>? minister|secretary|spokesperson|spokesman)? said|added|says|explained',
);
const PURPOSE = pattern('^ to !(*ing|be|include|the|a|an|other*|all|both|our|their|<capital>|<number>)');
const ENDS_IN_TO = pattern('to $');
const IN_ROW = pattern('^ and? 3*ing | (by|including|through|on|of|to|for | such as) *ly? 3*ing');
const ROW_GOES_ON = pattern(',? and *ly? 3*ing');
/** A conjunction left over before the next clause. */
const LOOSE = pattern('(, with | ,? under|through|by|in|with|for|on|at which | and|but|or|so|while|as) ,? $');

/** The longest stretch after a trigger that is read, and how far a break is read on, in words. */
const LONGEST = 430;
const LOOK = 70;
const ROW = 36;

const BREAKS = wordSet(';|:|,|–|—|-|and|but|while|whilst|whereas|although|because|so');
const CONJUNCTION = wordSet('and|but|while|whilst|whereas|although|because|so');
const DASH = wordSet('–|—|-');
const OPEN = wordSet('(');
const CLOSE = wordSet(')');
const CLOSING = wordSet('.|,|;|:|!|<question>|–|—|-');

const letter = (words: Words, at: number): string => words.text.charAt(words.starts[at] ?? 0);
const is = (test: Pattern, words: Words, within: Stretch): boolean => test.fits(words, within);
const spaced = ({ text, starts, ends }: Words, at: number): boolean =>
  /\s/.test(text.charAt((starts[at] ?? 0) - 1)) && /\s/.test(text.charAt(ends[at] ?? 0));

/** "by defending media, tackling lies and protecting space": the participle is one of a row, not an effect. */
function listsParticiples(words: Words, before: Stretch, rest: Stretch): boolean {
  let from = before.to;
  while (from > before.from && letter(words, from - 1) !== ',') from--;
  return (
    is(IN_ROW, words, { from, to: before.to }) &&
    is(ROW_GOES_ON, words, { from: rest.from, to: Math.min(rest.to, rest.from + ROW) })
  );
}

interface View {
  readonly words: Words;
  readonly trigger: Stretch;
  readonly before: Stretch;
  readonly rest: Stretch;
  readonly inList: boolean;
}

function cutsAtComma({ words, trigger, before, rest }: View): boolean {
  if (is(RELATIVE, words, rest)) return !is(TAIL, words, rest);
  if (is(ATTRIBUTION, words, rest) || is(BUT, words, rest)) return true;
  if (is(EFFECT, words, rest) && !listsParticiples(words, before, rest)) return true;
  if (is(PURPOSE, words, rest)) return !is(ENDS_IN_TO, words, trigger) && !is(ASIDE, words, before);
  return is(NEW_CLAUSE, words, rest);
}

function cuts(view: View, at: number): boolean {
  const { words, rest, inList } = view;
  const sign = letter(words, at);
  if (sign === ';') return !inList && (!/[a-z]/.test(letter(words, rest.from)) || is(NEW_CLAUSE, words, rest));
  if (sign === ':') return false;
  if (DASH.has(words.numbers[at]))
    return !is(DASH_GOES_ON, words, rest) || (is(NEW_CLAUSE, words, rest) && !is(CONDITION, words, rest));
  if (sign === ',') return cutsAtComma(view);
  return wordAt(words, at) !== 'so' && is(NEW_CLAUSE, words, rest);
}

/**
 * Where the clause that goes on from a trigger ends: before an effect that a comma or dash sets off, before the next
 * clause, at `limit`; without closing punctuation.
 */
export function closingOf(words: Words, trigger: Stretch, limit: number): number {
  const to = Math.min(limit, trigger.to + LONGEST);
  let inList = false;
  let [dashes, open, end] = [0, 0, to];
  for (let at = trigger.to; at < to; at++) {
    if (OPEN.has(words.numbers[at])) open++;
    else if (open > 0 && CLOSE.has(words.numbers[at])) open--;
    if (!BREAKS.has(words.numbers[at])) continue;
    const isDash = DASH.has(words.numbers[at]);
    if (isDash && letter(words, at) !== '—' && !spaced(words, at)) continue;
    if (letter(words, at) === ':') inList = true;
    if (open > 0) continue;
    const rest = { from: at + 1, to: Math.min(to, at + 1 + LOOK) };
    if (isDash) dashes++;
    const before = { from: Math.max(trigger.to, at - LOOK), to: at };
    const passes = isDash && dashes % 2 === 0 && !is(NEW_CLAUSE, words, rest);
    if (!passes && cuts({ words, trigger, before, rest, inList }, at)) {
      end = at;
      break;
    }
    if (letter(words, at) === ',' && CONJUNCTION.has(words.numbers[at + 1])) at++;
  }
  return trimEnd(words, { from: trigger.to, to: end });
}

/** Where words end without closing punctuation, and without a quote or bracket that was not opened in them. */
export function trimEnd(words: Words, { from, to }: Stretch): number {
  let opened = false;
  let quotes = 0;
  for (let at = from; at < to; at++) {
    if (OPEN.has(words.numbers[at])) opened = true;
    if (letter(words, at) === '"') quotes++;
  }
  const loose = LOOSE.startOf(words, { from: Math.max(from, to - 5), to });
  let end = loose < 0 ? to : loose;
  for (; end > from; end--) {
    const last = letter(words, end - 1);
    const strayQuote = last === '"' && quotes % 2 === 1;
    const strayApostrophe =
      wordAt(words, end - 1) === "'" && /\s/.test(words.text.charAt((words.starts[end - 1] ?? 0) - 1));
    if (!CLOSING.has(words.numbers[end - 1]) && !(last === ')' && !opened) && !strayQuote && !strayApostrophe) break;
    if (last === '"') quotes--;
  }
  return end;
}
