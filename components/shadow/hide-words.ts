import { h, options } from 'preact';
import type { ComponentChild, ComponentChildren, VNode } from 'preact';

/** Words of a view, drawn by its style (`.pm-drawn`): the text of no node. */
const drawn = (words: string): ComponentChild => h('span', { class: 'pm-drawn', 'data-words': words });

const isWords = (child: ComponentChild): child is string | number | bigint =>
  typeof child === 'string' || typeof child === 'number' || typeof child === 'bigint';

/** Words that stand side by side stay one piece: a flexible box would part them. */
function withDrawn(children: ComponentChildren): ComponentChildren {
  if (!Array.isArray(children)) return isWords(children) ? drawn(String(children)) : children;
  const done: ComponentChild[] = [];
  let words = '';
  const end = (): void => {
    if (words !== '') done.push(drawn(words));
    words = '';
  };
  for (const child of children) {
    if (isWords(child)) words += String(child);
    else {
      end();
      done.push(Array.isArray(child) ? withDrawn(child) : child);
    }
  }
  end();
  return done;
}

/**
 * From now on the words of views are no text that `window.find` and the selection find: both look into closed roots, and
 * so would tell a page word by word what a card says. A live region keeps its text, which is how it is heard; nothing
 * that only the reader should know is said in it.
 */
export function hideWordsFromFind(): void {
  const before = options.vnode?.bind(options);
  options.vnode = (vnode) => {
    const { type, props } = vnode as VNode<{ children?: ComponentChildren; 'data-heard'?: boolean }>;
    if (typeof type === 'string' && props['data-heard'] !== true) props.children = withDrawn(props.children);
    before?.(vnode);
  };
}
