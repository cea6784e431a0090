import type { Plugin } from 'vite';

/**
 * Has all that a page loads to be shown written as one file, which travels as a quarter less than many small ones; what
 * it imports later stays apart. For a build of that page alone.
 * @param page the name of its entry point
 */
export function inOneFile(page: string): Plugin {
  let isAlone = false;
  return {
    name: 'pledgemark-in-one-file',
    options({ input }) {
      const entries = typeof input === 'object' && !Array.isArray(input) ? Object.keys(input) : [];
      isAlone = entries.length === 1 && entries[0] === page;
    },
    outputOptions(options) {
      if (!isAlone) return options;
      return { ...options, codeSplitting: { groups: [{ name: `${page}-all`, tags: ['$initial'] }] } };
    },
  };
}
