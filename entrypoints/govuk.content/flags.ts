/** What the page's root says of us: the state of the visit, how much is marked, on what ground, and what is printed. */
export type Flag = 'state' | 'density' | 'ground' | 'paper';

/** Sets `data-pledgemark-…` on the page's root, or takes it away. */
export function setFlag(page: Document, flag: Flag, value: string | undefined): void {
  const name = `data-pledgemark-${flag}`;
  if (value === undefined) page.documentElement.removeAttribute(name);
  else page.documentElement.setAttribute(name, value);
}
