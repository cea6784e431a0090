const FIGURE = /[£€$]?\d[\d,]*(?:\.\d+)?(?:\s?(?:%|per\s?cent|million|billion|trillion|thousand|bn|m|k)\b)?%?/giu;
/** How a unit is written in a figure that is compared. */
const UNITS: Readonly<Record<string, string>> = {
  'per cent': '%', percent: '%', m: 'million', bn: 'billion', k: 'thousand',
}; // prettier-ignore
/** A year tells no sum, and a single digit stands in every text. */
const TELLS_NOTHING = /^(?:(?:19|20)\d\d|\d)$/u;

/** A figure as it is compared: "£1.3bn" and "£1.3 billion" are one, "20,000" and "20000" too. */
function folded(figure: string): string {
  const [, number = '', unit = ''] = /^([£€$]?[\d.]*)(.*)$/u.exec(figure.toLowerCase().replaceAll(',', '')) ?? [];
  const plain = unit.trim().replaceAll(/\s+/gu, ' ');
  return number.replace(/\.$/u, '') + (UNITS[plain] ?? plain);
}

/** The sums, shares and counts that a text names, each once, as they are compared. */
export function figuresIn(text: string): ReadonlySet<string> {
  const found = [...text.matchAll(FIGURE)].map(([figure]) => folded(figure));
  return new Set(found.filter((figure) => !TELLS_NOTHING.test(figure)));
}
