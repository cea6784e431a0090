import type { Find } from './find';
import { endsWord, inCompound } from './find-names';
import { isDefined } from './how-known';
import type { ShortForm } from './short-form';
import { CAPITAL, DIGIT } from './tokens';
import type { Tokens } from './tokens';

const ARTICLE = /(?:^|[^\w-])(?:[Tt]he|[Tt]his|[Oo]ur|[Ss]aid)(?: (?:new|first|second|third|proposed|draft))? $/;

/** The form that holds at a place: taught before it, and not two things by then. A definition beats the rest. */
function holding(forms: readonly ShortForm[], text: string, start: number): ShortForm | undefined {
  const taught = forms.filter((form) => form.from <= start);
  const defined = taught.findLast(isDefined);
  const form = defined ?? (new Set(taught.map((form) => form.key)).size === 1 ? taught[0] : undefined);
  if (form === undefined || !form.article) return form;
  return ARTICLE.test(text.slice(Math.max(0, start - 16), start)) ? form : undefined;
}

/** Short forms that the text has taught, where they stand after the lesson. Time: linear in the tokens. */
export function findShortForms(tokens: Tokens, forms: ReadonlyMap<string, readonly ShortForm[]>): Find[] {
  const { text } = tokens;
  const finds: Find[] = [];
  const byFirst = new Map<string, string[]>();
  for (const words of forms.keys()) {
    const first = /^[\p{L}\p{N}]+/u.exec(words)?.[0] ?? words;
    byFirst.set(
      first,
      [...(byFirst.get(first) ?? []), words].sort((one, other) => other.length - one.length),
    );
  }
  if (byFirst.size === 0) return finds;
  for (let at = 0; at < tokens.count; at++) {
    const kind = tokens.kinds[at];
    if (kind !== CAPITAL && kind !== DIGIT) continue;
    const start = tokens.starts[at] ?? 0;
    for (const words of byFirst.get(text.slice(start, tokens.ends[at])) ?? []) {
      const end = start + words.length;
      if (!text.startsWith(words, start) || !endsWord(text, end) || inCompound(text, start, end)) continue;
      const form = holding(forms.get(words) ?? [], text, start);
      if (form === undefined) continue;
      finds.push({ start, end, type: form.type, why: form.why, ...(form.bearers && { bearers: form.bearers }) });
      break;
    }
  }
  return finds;
}
