/**
 * A page's own script, to stand before anything else in it: takes every root of ours that a page can get. It defines
 * custom elements under the names that our hosts once had, attaches internals to whatever comes in, and looks through
 * the paths of events. `rootsTaken()` gives what it has.
 */
export const TAKES_ROOTS = `<script>
  const internals = new Map();
  const roots = new Set();
  const keep = (root) => { if (root instanceof ShadowRoot) roots.add(root); };
  const internalsOf = (element) => {
    keep(element.shadowRoot);
    try { if (!internals.has(element)) internals.set(element, element.attachInternals()); } catch {}
  };
  window.rootsTaken = () => {
    for (const one of internals.values()) keep(one.shadowRoot);
    return [...roots];
  };
  for (const name of ['margin', 'card', 'live', 'paper', 'note-button', 'stretch'])
    customElements.define('pledgemark-' + name, class extends HTMLElement {
      constructor() { super(); internalsOf(this); }
    });
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, { ...init, mode: 'open' });
    keep(root);
    return root;
  };
  new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes) if (node instanceof HTMLElement) internalsOf(node);
  }).observe(document, { childList: true, subtree: true });
  for (const type of ['pointerover', 'pointermove', 'pointerdown', 'click', 'focusin', 'focusout', 'keydown', 'animationstart'])
    addEventListener(type, (event) => {
      event.composedPath().forEach(keep);
      keep(event.relatedTarget?.getRootNode?.());
    }, true);
</script>`;
