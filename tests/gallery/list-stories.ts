/** Lists stories as links: each is shown under its name as the fragment of the address. */
export function listStories(
  place: HTMLElement,
  stories: readonly { readonly name: string; readonly title: string }[],
): void {
  const list = document.createElement('ul');
  for (const { name, title } of stories) {
    const link = document.createElement('a');
    link.href = `#${name}`;
    link.textContent = title;
    const entry = document.createElement('li');
    entry.append(link);
    list.append(entry);
  }
  place.replaceChildren(list);
}
