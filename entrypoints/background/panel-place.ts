import { browser } from 'wxt/browser';

/** The tab that a panel speaks of. */
interface Tab {
  readonly tabId: number;
  readonly windowId: number;
}

/** Where a browser shows the panel. */
interface PanelPlace {
  /** What it covers. */
  readonly isOver: 'nothing' | 'the page';
  /** Whether the panel is open afterwards. To be called within the reader's gesture. */
  readonly open: (tab: Tab) => Promise<'open' | 'closed'>;
  /** Has the toolbar button open the panel. */
  readonly followButton: () => void;
}

/** Firefox's own name for the side panel; its types are not among Chrome's. */
interface SidebarAction {
  toggle(): Promise<void>;
  isOpen(details: { readonly windowId: number }): Promise<boolean>;
}

const PANEL = '/sidepanel.html';

/** Chrome opens its side panel within any gesture of the reader's. */
const SIDE_PANEL: PanelPlace = {
  isOver: 'nothing',
  open: ({ windowId }) =>
    browser.sidePanel.open({ windowId }).then(
      () => 'open',
      () => 'closed',
    ),
  followButton: () => void browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: true }),
};

/** Firefox opens its sidebar only from its own button or for a command; one that is open shows what is left for it. */
const inSidebar = (sidebar: SidebarAction): PanelPlace => ({
  isOver: 'nothing',
  open: ({ windowId }) =>
    sidebar.isOpen({ windowId }).then(
      (isOpen) => (isOpen ? 'open' : 'closed'),
      () => 'closed',
    ),
  followButton: () => browser.action.onClicked.addListener(() => void sidebar.toggle()),
});

/** The tabs that show the panel as a page, each with its address. */
async function panelTabs(): Promise<readonly { readonly tabId: number; readonly documentUrl?: string | undefined }[]> {
  const contexts = await browser.runtime.getContexts({ contextTypes: ['TAB'] });
  return contexts.filter(({ documentUrl }) => documentUrl?.startsWith(browser.runtime.getURL(PANEL)));
}

async function openTab(tabId: number): Promise<'open'> {
  const url = browser.runtime.getURL(`${PANEL}?tabId=${tabId}`);
  const there = (await panelTabs()).find(({ documentUrl }) => documentUrl === url);
  await (there === undefined ? browser.tabs.create({ url }) : browser.tabs.update(there.tabId, { active: true }));
  return 'open';
}

/** Opens the panel of this tab; a panel has none of its own. */
async function openTabFor(tabId: number): Promise<void> {
  const panels = await panelTabs();
  if (panels.every((panel) => panel.tabId !== tabId)) await openTab(tabId);
}

/** Firefox for Android has nothing beside a page: there the panel is a page itself, one for each tab. */
const TAB: PanelPlace = {
  isOver: 'the page',
  open: ({ tabId }) => openTab(tabId),
  followButton: () =>
    browser.action.onClicked.addListener(({ id }) => {
      if (id !== undefined) void openTabFor(id);
    }),
};

/** Where this browser shows the panel. */
export function panelPlace(): PanelPlace {
  const sidebar = Reflect.get(browser, 'sidebarAction') as SidebarAction | undefined;
  if (sidebar !== undefined) return inSidebar(sidebar);
  return Reflect.get(browser, 'sidePanel') === undefined ? TAB : SIDE_PANEL;
}
