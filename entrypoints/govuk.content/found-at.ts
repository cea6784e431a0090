/**
 * Where the browser loaded this document from. The address bar says less: a script of the page can write any other path
 * of GOV.UK into it, and nothing was loaded from there.
 */
export function foundAt(): string {
  const [loading] = performance.getEntriesByType('navigation');
  return loading !== undefined && URL.canParse(loading.name) ? loading.name : location.href;
}
