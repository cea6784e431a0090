/** Until the browser has drawn once more: what a press changes stands there then. */
export const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);

/** So often the browser draws before something is taken for missing: answers come, and views are loaded meanwhile. */
const FRAMES = 120;

/** A story in which something is missing would show another state than it says. */
class NotThere extends Error {
  override readonly name = 'NotThere';
  constructor(readonly what: string) {
    super(`There is no ${what}.`);
  }
}

async function found<One>(what: string, look: () => One | null | undefined): Promise<One> {
  for (let left = FRAMES; left > 0; left -= 1) {
    const one = look();
    if (one !== null && one !== undefined) return one;
    await frame();
  }
  throw new NotThere(what);
}

/** Waits for the first of `selector` that says `words`. */
export function shown(root: ParentNode, selector: string, words = ''): Promise<HTMLElement> {
  return found(`“${selector}” with “${words}”`, () =>
    [...root.querySelectorAll<HTMLElement>(selector)].find((one) => one.textContent.includes(words)),
  );
}

/** Presses the first of `selector` that says `words`, once it is there. */
export async function press(root: ParentNode, selector: string, words = ''): Promise<void> {
  (await shown(root, selector, words)).click();
}

/** Types into the first of `selector`: the whole text at once. */
export async function typeWords(root: ParentNode, selector: string, words: string): Promise<void> {
  const look = () => root.querySelector<HTMLInputElement | HTMLTextAreaElement>(selector);
  const field = await found(`field “${selector}”`, look);
  field.value = words;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await frame();
}

/** Unfolds everything that is folded. */
export function unfold(root: ParentNode): void {
  for (const block of root.querySelectorAll('details')) block.open = true;
}

/** Chooses a file of that name in a file field. */
export async function chooseFile(root: ParentNode, selector: string, name: string): Promise<void> {
  const field = await found(`field “${selector}”`, () => root.querySelector<HTMLInputElement>(selector));
  const chosen = new DataTransfer();
  chosen.items.add(new File(['{}'], name, { type: 'application/json' }));
  field.files = chosen.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}
