import { render } from 'preact';
import type { ComponentChild } from 'preact';

import { languageNow } from '@/lib/language';

import { gate } from './gate';
import { watchSight } from './sight';
import type { Sight } from './sight';

/** What of ours lies over a page. */
export type HostName = 'margin' | 'live' | 'card' | 'note-button' | 'paper' | 'stretch' | 'notice' | 'view';

export interface ShadowOptions {
  /** What the host holds, as its `data-pledgemark-host` says. */
  readonly name: HostName;
  readonly css: string;
  readonly ground: 'light' | 'dark';
  /** Closed on a page, so that the page cannot read it; open for tests, which must. */
  readonly mode: ShadowRootMode;
  /** Given: a press of the pointer counts only while the view is seen as it stands; this is called where one did not. */
  readonly onUnseen?: () => void;
}

/** A view of ours in a page of others. */
export interface Raised {
  readonly host: HTMLElement;
  readonly draw: (view: ComponentChild) => void;
  /** Sets values of the host's style, CSS custom properties, where the page can change none. */
  readonly place: (values: Readonly<Record<`--${string}`, string>>) => void;
  /** The element in the view that has the focus. */
  readonly focused: () => Element | null;
  readonly find: (selector: string) => HTMLElement | null;
  /** Takes the host and all that is in it away. */
  readonly lower: () => void;
}

/** A place for style in a root. Gives what sets it. */
function styleIn(root: ShadowRoot): (css: string) => void {
  const page = root.ownerDocument;
  if (page.location.protocol.endsWith('-extension:')) {
    const sheet = new CSSStyleSheet();
    root.adoptedStyleSheets.push(sheet);
    return (css) => sheet.replaceSync(css);
  }
  const style = page.createElement('style');
  root.append(style);
  return (css) => (style.textContent = css);
}

/**
 * Makes a host with a shadow root that carries its own style: in a page of others as elements, for content scripts of
 * Firefox cannot use `adoptedStyleSheets`; in a page of our own, whose policy forbids such elements, as adopted sheets.
 * It is a plain element: a page can define a custom one of ours and so get its closed root by
 * `attachInternals`. The host is not yet in the page: the caller puts it where its focus order is right.
 */
export function raiseShadow(page: Document, { name, css, ground, mode, onUnseen }: ShadowOptions): Raised {
  // inline, like the words around it: a block would part a sentence
  const host = page.createElement('span');
  host.dataset['pledgemarkHost'] = name;
  host.dataset['ground'] = ground;
  const root = host.attachShadow({ mode });
  const style = styleIn(root);
  const places = styleIn(root);
  style(css);
  const stage = page.createElement('div');
  // on what is inside: a page is not to know which language its reader speaks
  stage.lang = languageNow();
  let sight: Sight | undefined;
  gate(root, onUnseen && { sight: { isSeen: (pressed) => sight?.isSeen(pressed) ?? false }, refuse: onUnseen });
  return {
    host,
    draw(view) {
      render(view, stage);
      if (stage.parentNode !== null) return;
      // a first drawing of many elements costs the page less while it is not part of it
      root.append(stage);
      if (onUnseen !== undefined) sight = watchSight(host, stage);
    },
    place(values) {
      const rules = Object.entries(values).map(([name, value]) => `${name}: ${value} !important;`);
      places(`:host { ${rules.join(' ')} }`);
      sight?.moved();
    },
    focused: () => root.activeElement,
    find: (selector) => root.querySelector<HTMLElement>(selector),
    lower() {
      sight?.stop();
      render(null, stage);
      host.remove();
    },
  };
}
