// The decoders of pictures that pdf.js brings along and loads by their names. The policy of the extension's pages allows no
// WebAssembly: what is shipped is the same code as JavaScript, which pdf.js imports where `useWasm` is off.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where the extension has them; `wasmUrl` of entrypoints/pdf/open-pdf.ts names this folder. */
const FOLDER = 'pdf-decoders';
const BROUGHT = new URL('../../node_modules/pdfjs-dist/wasm/', import.meta.url);

interface PdfDecoder {
  readonly file: string;
  readonly decodes: string;
  /** SPDX identifiers: what it is made of, and what makes it of that. */
  readonly identifier: string;
  /** Files with the texts, beside it. */
  readonly licences: readonly string[];
}

const DECODERS: readonly PdfDecoder[] = [
  {
    file: 'jbig2_nowasm_fallback.js',
    decodes: 'JBIG2 and fax (CCITT)',
    identifier: 'BSD-3-Clause AND Apache-2.0',
    licences: ['LICENSE_JBIG2', 'LICENSE_PDFJS_JBIG2'],
  },
  {
    file: 'openjpeg_nowasm_fallback.js',
    decodes: 'JPEG 2000',
    identifier: 'BSD-2-Clause',
    licences: ['LICENSE_OPENJPEG', 'LICENSE_PDFJS_OPENJPEG'],
  },
];

/** The decoders as files of a build. */
export function pdfDecoderFiles(): readonly { readonly absoluteSrc: string; readonly relativeDest: string }[] {
  return DECODERS.map(({ file }) => ({
    absoluteSrc: fileURLToPath(new URL(file, BROUGHT)),
    relativeDest: `${FOLDER}/${file}`,
  }));
}

/** A file that is shipped as it is, with its licence. */
export interface CopiedFile {
  /** In the folder of a build. */
  readonly path: string;
  readonly about: string;
  readonly identifier: string;
  readonly text: string;
}

/** The decoders with their licences. */
export function pdfDecoderLicences(): readonly CopiedFile[] {
  return DECODERS.map(({ file, decodes, identifier, licences }) => ({
    path: `${FOLDER}/${file}`,
    about: `of pdfjs-dist, decodes ${decodes} pictures`,
    identifier,
    text: licences.map((name) => readFileSync(new URL(name, BROUGHT), 'utf8').trim()).join('\n\n'),
  }));
}
