/** What the page's root says of us: the state of the visit, how much is marked, and on what ground. */
export type Flag = 'state' | 'density' | 'ground';

/** Sets `data-pledgemark-…` on the page's root, or takes it away. */
export function setFlag(page: Document, flag: Flag, value: string | undefined): void {
  const name = `data-pledgemark-${flag}`;
  if (value === undefined) page.documentElement.removeAttribute(name);
  else page.documentElement.setAttribute(name, value);
}
