// Runs the typesetters: Chromium, LibreOffice Writer and pdfLaTeX, as they are installed.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { chromium } from '@playwright/test';

import { findBrowser } from '../find-browser.mjs';
import type { Block, Source, Words } from './source';
import { writeFodt } from './write-fodt';
import type { WriterSettings } from './write-fodt';
import { writeHtml } from './write-html';
import { writeTex } from './write-tex';
import type { TexSettings } from './write-tex';

export interface PrintSettings {
  readonly paper: 'A4' | 'A5' | 'Letter';
  readonly margin: string;
  /** A CSS `font`. */
  readonly font: string;
  readonly columns: 1 | 2;
  readonly align: 'start' | 'justify';
  /** `soft`: soft hyphens are put into long words, as Chromium has no list of words of its own. */
  readonly hyphens: 'none' | 'soft';
  /** What is printed above each page, with the address and the number of the page below it. */
  readonly head: 'title' | 'address' | 'none';
  readonly style?: string;
}

const PRINT_STYLE =
  'h1,h2,h3,h4{line-height:1.2;break-after:avoid} table{border-collapse:collapse;width:100%;font-size:85%} td{border:1px solid;padding:4px;vertical-align:top} sup{font-size:70%} sup a{color:inherit;text-decoration:none}';

/** A soft hyphen before the last consonant of each "vowel, two consonants, vowel" of long words, as English is often broken. */
const softened = (text: string): string =>
  text.replaceAll(/\p{Ll}{9,}/gu, (word) =>
    word.replaceAll(/([aeiou][bcdfglmnprstv])(?=[bcdfglmnprstv][aeiou]\p{Ll})/gu, '$1\u00AD'),
  );

function withSoftHyphens(source: Source): Source {
  const soften = (words: Words): Words =>
    words.map((piece) => ('text' in piece ? { ...piece, text: softened(piece.text) } : piece));
  const blocks = source.blocks.map((block): Block => {
    if (block.kind === 'list') return { ...block, items: block.items.map(soften) };
    return block.kind === 'paragraph' ? { ...block, words: soften(block.words) } : block;
  });
  return { ...source, blocks };
}

/** Prints as the browser's own dialogue does: with head and foot, the address and the number of the page. */
export async function printByChromium(source: Source, settings: PrintSettings): Promise<Uint8Array> {
  const { paper, margin, font, columns, align, hyphens, head, style = '' } = settings;
  const css = `body{font:${font};text-align:${align};hyphens:manual;margin:0${columns === 2 ? ';column-count:2;column-gap:1cm' : ''}}${PRINT_STYLE}${style}`;
  const executablePath = findBrowser();
  const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.setContent(writeHtml(hyphens === 'soft' ? withSoftHyphens(source) : source, css));
    const edge = 'font-size:8px;width:100%;margin:0 1cm;display:flex;justify-content:space-between';
    const above = head === 'address' ? source.publisher : '<span class="title"></span>';
    return await page.pdf({
      format: paper,
      margin: { top: margin, bottom: margin, left: margin, right: margin },
      displayHeaderFooter: head !== 'none',
      headerTemplate: `<div style="${edge}"><span>${source.published}</span><span>${above}</span></div>`,
      footerTemplate: `<div style="${edge}"><span>${source.from}</span><span><span class="pageNumber"></span>/<span class="totalPages"></span></span></div>`,
    });
  } finally {
    await browser.close();
  }
}

function inFolder(name: string, text: string, run: (folder: string) => void): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'typeset-'));
  try {
    writeFileSync(join(folder, name), text);
    run(folder);
    return readFileSync(join(folder, 'text.pdf'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export function setByLibreOffice(source: Source, settings: WriterSettings): Uint8Array {
  return inFolder('text.fodt', writeFodt(source, settings), (folder) => {
    const profile = `-env:UserInstallation=file://${tmpdir()}/typeset-profile`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', 'text.fodt'], {
      cwd: folder,
      stdio: 'pipe',
    });
  });
}

/** What TeX says is wrong: the lines of its log that begin with an exclamation mark, and what follows them. */
const faultOf = (log: string): string => /^![^]{0,300}/m.exec(log)?.[0] ?? log.slice(-300);

/** Twice, as a table of contents is known after the first time only. */
export function setByTex(source: Source, settings: TexSettings): Uint8Array {
  return inFolder('text.tex', writeTex(source, settings), (folder) => {
    const run = (): void => {
      const flags = ['-interaction=nonstopmode', '-halt-on-error', 'text.tex'];
      const { status, stdout } = spawnSync('pdflatex', flags, { cwd: folder, encoding: 'latin1' });
      if (status !== 0) throw new Error(`pdflatex: ${faultOf(stdout)}`);
    };
    run();
    run();
  });
}
