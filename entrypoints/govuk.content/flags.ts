/** What the page's root says of us: the state of the visit, how much is marked, on what ground, and what is printed. */
export type Flag = 'state' | 'density' | 'ground' | 'paper';

/** Sets `data-pledgemark-…` on the page's root, or takes it away. */
export function setFlag(page: Document, flag: Flag, value: string | undefined): void {
  const name = `data-pledgemark-${flag}`;
  // a script may have taken the root away: it is told again of the next one
  const root: Element | null = page.documentElement;
  if (value === undefined) root?.removeAttribute(name);
  else root?.setAttribute(name, value);
}
