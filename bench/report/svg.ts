// A drawing as text: elements, words in lines, and the frame that every chart has.

export const escaped = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

type Attributes = Readonly<Record<string, string | number>>;

const round = (value: string | number): string =>
  typeof value === 'number' ? String(Number(value.toFixed(1))) : escaped(value);

/** @param inside elements, or words that were escaped */
export function element(name: string, attributes: Attributes, inside: readonly string[] = []): string {
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${round(value)}"`);
  const begin = `<${name}${given.join('')}`;
  return inside.length === 0 ? `${begin}/>` : `${begin}>${inside.join('')}</${name}>`;
}

export const text = (words: string, attributes: Attributes): string => element('text', attributes, [escaped(words)]);

/** Words in lines of at most so many characters; a longer word has a line of its own. */
export function linesOfWords(words: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

export const WIDTH = 760;
/** To the left of every bar: the names of cases. */
export const GUTTER = 220;
/** To the right of it: the value. */
export const VALUES = 90;
export const LINE = 17;

/** Colours of the product, for pages that are light and dark: a file of its own knows only what the reader prefers. */
const STYLE = `
svg{color-scheme:light dark;font:13px system-ui,sans-serif}
text{paint-order:stroke;stroke:#fff;stroke-width:4px}
.ground{fill:#fff}.ink{fill:#0b0c0c}.soft{fill:#484949}.question{fill:#0b0c0c;font-weight:600}
.rule{stroke:#cecece}.one{stroke:#6f7172}.ours{fill:#1a65a6;stroke:#1a65a6}.peer{fill:#b1b4b6}
.halo{stroke:#fff;stroke-width:5}
.noise{stroke:#0b0c0c;stroke-width:1.5}.limit{stroke:#98285d;stroke-width:2}.aim{stroke:#98285d;stroke-width:2;stroke-dasharray:3 2}
@media(prefers-color-scheme:dark){
text{stroke:#151617}
.ground{fill:#151617}.ink,.question{fill:#f3f3f3}.soft{fill:#c4c6c8}
.rule{stroke:#45484b}.one{stroke:#8b9094}.ours{fill:#8ec5f4;stroke:#8ec5f4}.peer{fill:#6f7172}
.halo{stroke:#151617}.noise{stroke:#f3f3f3}.limit,.aim{stroke:#f2a7c8}}
`;

export interface Frame {
  readonly title: string;
  /** All that the drawing shows, in words. */
  readonly description: string;
  readonly height: number;
}

/** A whole drawing, that says in words what it shows. No script, no font and no address is in it. */
export function drawing({ title, description, height }: Frame, inside: readonly string[]): string {
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    width: WIDTH,
    height,
    viewBox: `0 0 ${WIDTH} ${Math.ceil(height)}`,
    role: 'img',
    'aria-labelledby': 'title description',
  };
  const svg = element('svg', attributes, [
    element('title', { id: 'title' }, [escaped(title)]),
    element('desc', { id: 'description' }, [escaped(description)]),
    element('style', {}, [STYLE]),
    element('rect', { class: 'ground', width: WIDTH, height }),
    ...inside,
  ]);
  return `${svg.replaceAll('><', '>\n<')}\n`;
}
