import { join } from 'node:path';

import { build } from 'vite';
import type { Plugin } from 'vite';

const ROOT = join(import.meta.dirname, '../..');
export const SINGLE_FILE = 'pledgemark-annotate.mjs';

/**
 * jsdom loads its client for the network with itself. Nothing is ever asked of the network here, and the client neither
 * starts on Node 20 nor is small: these stand in its place, and are never called.
 */
const NO_NETWORK = `
export class Dispatcher {}
export class DecoratorHandler {}
export class WebSocket {}
export const getGlobalDispatcher = () => undefined;
`;

/** Where a package that draws is installed, for whatever reason, jsdom takes it: here nothing is drawn, and it is no JavaScript. */
const NO_CANVAS = 'module.exports = null;';

/** What stands in the place of a package. */
const INSTEAD: Readonly<Record<string, string>> = { undici: NO_NETWORK, '@napi-rs/canvas': NO_CANVAS };

const offline: Plugin = {
  name: 'offline',
  enforce: 'pre',
  resolveId: (id) => (Object.hasOwn(INSTEAD, id) ? `\0instead-of-${id}` : undefined),
  load: (id) => (id.startsWith('\0instead-of-') ? INSTEAD[id.slice('\0instead-of-'.length)] : undefined),
  transform: (code, id) =>
    // it looks for a file of its own beside itself while it is loaded
    id.endsWith('XMLHttpRequest-impl.js') ? code.replace(/require\.resolve\("\.\/[\w-]+\.js"\)/, '""') : undefined,
};

/** Bundles the annotate command with all that it needs into one file in `folder`, which plain Node runs without packages. */
export async function bundleAnnotate(folder: string): Promise<void> {
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    plugins: [offline],
    resolve: { alias: { '@': ROOT } },
    ssr: { noExternal: true },
    json: { stringify: true },
    build: {
      ssr: join(ROOT, 'scripts/annotate-single.ts'),
      outDir: folder,
      emptyOutDir: false,
      target: 'node20',
      minify: true,
      copyPublicDir: false,
      rolldownOptions: { output: { codeSplitting: false, entryFileNames: SINGLE_FILE } },
    },
  });
}
