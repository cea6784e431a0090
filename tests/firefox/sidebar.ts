import type { Firefox } from './open-firefox';

/** The extension's own part of the name that Firefox gives to its sidebar and to its keys. */
const EXTENSION = 'pledgemark@pledgemark.example';
const SIDEBAR = 'pledgemark_pledgemark_example-sidebar-action';

/** What a screen reader is told in the sidebar: `role: name`, with `, expanded` or `, collapsed` where it says so. */
const HEARD = `(async () => {
  const frame = SidebarController.browser.contentDocument?.getElementById('webext-panels-browser');
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const root = frame && service.getAccessibleFor(frame);
  const heard = [];
  const walk = (node) => {
    const state = {};
    node.getState(state, {});
    const open = state.value & Ci.nsIAccessibleStates.STATE_EXPANDED ? ', expanded'
      : state.value & Ci.nsIAccessibleStates.STATE_COLLAPSED ? ', collapsed' : '';
    if (node.name) heard.push(service.getStringRole(node.role) + ': ' + node.name + open);
    for (let child = node.firstChild; child; child = child.nextSibling) walk(child);
  };
  // while a document is being replaced, its nodes go away under the walk: the next look finds the new ones
  try { if (root) walk(root); } catch (fault) { heard.push('going away: ' + fault); }
  return heard;
})()`;

const PRESSED = `(() => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID('${EXTENSION}');
  return ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
})()`;

/** A key event of the window itself: one of a page does not reach the browser's shortcuts. */
const keysPressed = (letter: string): string => `(() => {
  const input = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  input.beginInputTransactionForTests(window);
  const keys = [['Alt', 'AltLeft'], ['Shift', 'ShiftLeft'], ['${letter}', 'Key${letter}']]
    .map(([key, code]) => new KeyboardEvent('', { key, code }));
  for (const key of keys) input.keydown(key);
  for (const key of keys.toReversed()) input.keyup(key);
})()`;

/** Whether Firefox shows the sidebar of the extension now. */
export const isSidebarOpen = (firefox: Firefox): Promise<boolean> =>
  firefox.inBrowser(`SidebarController.isOpen && SidebarController.currentID === '${SIDEBAR}'`);

/** What the real sidebar tells a screen reader. */
export const heardInSidebar = (firefox: Firefox): Promise<readonly string[]> => firefox.inBrowser(HEARD);

/** Presses the extension's button in the toolbar. */
export const pressToolbarButton = (firefox: Firefox): Promise<unknown> => firefox.inBrowser(PRESSED);

/** Presses Alt, Shift and a letter. */
export const pressKeys = (firefox: Firefox, letter: 'P' | 'J'): Promise<unknown> =>
  firefox.inBrowser(keysPressed(letter));

/** Closes the sidebar, whichever it shows. */
export const closeSidebar = (firefox: Firefox): Promise<unknown> => firefox.inBrowser('SidebarController.hide()');
