// What the built manifest of each browser may say, field by field, and why. A field, a permission or a value that does
// not stand here stops a release.

/** The browsers that a release is for. Edge takes Chrome's manifest. */
export const BROWSERS = ['chrome', 'edge', 'firefox'] as const;
export type BrowserName = (typeof BROWSERS)[number];

/** What a field must be: one value for all browsers, or one for each family; a family that has none must not have the field. */
interface Row {
  readonly field: string;
  readonly because: string;
  readonly all?: unknown;
  readonly chromium?: unknown;
  readonly firefox?: unknown;
}

/** Of fields that hold a permission: what each member is for, in the words that a store asks for. */
export const PERMISSIONS: Readonly<Record<string, string>> = {
  storage: 'Keeps the reader’s settings and which tab shows what. Notes and records are in IndexedDB; nothing is sent.',
  scripting:
    'Puts the extension’s own second script into pages of GOV.UK where something is marked, so that all other pages load a small one. No other script, and no other site.',
  sidePanel: 'Shows the commitments of a page, their evidence and the reader’s notes beside the page.',
  'https://www.gov.uk/*':
    'Marks commitments and names in policy pages of GOV.UK where they stand, and fetches documents of GOV.UK that the reader chooses to bring in. No other site is read.',
  'https://assets.publishing.service.gov.uk/*':
    'Optional: fetches a PDF of GOV.UK that the reader opens to be read and marked. Asked for at that press, and taken back in Options.',
};

const HOSTS = ['https://www.gov.uk/*'];

export const MANIFEST: readonly Row[] = [
  { field: 'manifest_version', because: 'the stores take no other', all: 3 },
  { field: 'name', because: 'what it is called', all: 'Pledgemark' },
  {
    field: 'description',
    because: 'what it does, in 132 characters at most',
    all: 'Marks what is promised on GOV.UK, by whom and by when, and shows what became of it.',
  },
  {
    field: 'permissions',
    because: 'each is accounted for in PERMISSIONS',
    chromium: ['storage', 'scripting', 'sidePanel'],
    firefox: ['storage', 'scripting'],
  },
  { field: 'host_permissions', because: 'GOV.UK and no other site', all: HOSTS },
  {
    field: 'optional_host_permissions',
    because: 'asked for when the reader first opens a PDF; accounted for in PERMISSIONS',
    all: ['https://assets.publishing.service.gov.uk/*'],
  },
  { field: 'incognito', because: 'private windows are not read', all: 'not_allowed' },
  {
    field: 'content_security_policy',
    because: 'own scripts only, no request but to its own files and GOV.UK',
    all: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self' https://www.gov.uk https://assets.publishing.service.gov.uk; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
  },
  { field: 'action', because: 'one button, the same on every page', all: { default_title: 'Pledgemark' } },
  {
    field: 'commands',
    because: 'four keys, each of which the reader can change',
    all: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+P' } },
      'next-mark': { suggested_key: { default: 'Alt+Shift+J' }, description: 'Go to the next mark' },
      'previous-mark': { suggested_key: { default: 'Alt+Shift+K' }, description: 'Go to the previous mark' },
      'note-on-selection': { suggested_key: { default: 'Alt+Shift+N' }, description: 'Note on the selected words' },
    },
  },
  {
    field: 'icons',
    because: 'how it looks',
    all: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
  },
  {
    field: 'background',
    because: 'one script of its own',
    chromium: { service_worker: 'background.js' },
    firefox: { scripts: ['background.js'] },
  },
  {
    field: 'content_scripts',
    because: 'runs on GOV.UK alone, in the page’s main frame, once the page is there',
    all: [
      {
        matches: HOSTS,
        run_at: 'document_start',
        css: ['content-scripts/govuk.css'],
        js: ['content-scripts/govuk.js'],
      },
    ],
  },
  { field: 'options_ui', because: 'the options', all: { open_in_tab: true, page: 'options.html' } },
  { field: 'minimum_chrome_version', because: 'the side panel opens by a click from there on', chromium: '123' },
  { field: 'side_panel', because: 'the panel', chromium: { default_path: 'sidepanel.html' } },
  {
    field: 'sidebar_action',
    because: 'the panel, which does not open by itself',
    firefox: { default_panel: 'sidepanel.html', default_title: 'Pledgemark', open_at_install: false },
  },
  {
    field: 'browser_specific_settings',
    because: 'the id for Firefox, that no data are collected, and that it runs on Android too',
    firefox: {
      gecko: {
        id: 'pledgemark@pledgemark.example',
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '142.0' },
    },
  },
];

/** What a field must be in this browser; undefined: it must not be there. */
export function wantedOf(row: Row, browser: BrowserName): unknown {
  return row.all ?? (browser === 'firefox' ? row.firefox : row.chromium);
}
