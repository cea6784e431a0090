import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import {
  PackageWithoutLicence,
  licenceFileOf,
  mergeSteps,
  noticeOf,
  packagesIn,
  writeNotice,
} from '../../../scripts/release/notice';

const DEXIE = { name: 'dexie', version: '4.4.7', identifier: 'Apache-2.0', text: 'Apache License\r\nVersion 2.0' };
const PREACT = { name: 'preact', version: '11.2.0', identifier: 'MIT', text: 'The MIT License' };
const SCOPED = { name: '@tanstack/virtual-core', version: '3.19.11', identifier: 'MIT', text: 'MIT License' };

test('every package of every step is named once, in order, with the text of its licence', () => {
  const packages = mergeSteps([
    [PREACT, DEXIE],
    [SCOPED, PREACT],
  ]);
  const notice = noticeOf(packages, 'Own licence');
  expect(packagesIn(notice)).toEqual(['@tanstack/virtual-core@3.19.11', 'dexie@4.4.7', 'preact@11.2.0']);
  for (const words of [
    'Own licence',
    '(Apache-2.0)\n\nApache License\nVersion 2.0\n',
    'The MIT License',
    'Open\nGovernment Licence',
  ])
    expect(notice).toContain(words);
  expect(
    mergeSteps([
      [SCOPED, PREACT],
      [PREACT, DEXIE],
    ]),
  ).toEqual(packages);
});

test('a package that brings no licence stops the build, and is named', () => {
  const bare = { name: 'bare', version: '1.0.0', identifier: 'MIT' };
  expect(() => noticeOf(mergeSteps([[PREACT, bare]]), '')).toThrow(PackageWithoutLicence);
  expect(() => noticeOf(mergeSteps([[bare]]), '')).toThrow(/bare@1\.0\.0/u);
});

test('a package whose licence stands in its repository alone has the text that is kept here', () => {
  const [wxt] = mergeSteps([[{ name: 'wxt', version: '0.21.4', identifier: 'MIT' }]]);
  expect(wxt?.text).toContain('Permission is hereby granted');
});

test('a file that is copied is named with its licences, and is no package', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pledgemark-notice-'));
  const path = join(folder, licenceFileOf(['pdf']));
  for (const one of [path, join(folder, 'pdf-decoders/jbig2_nowasm_fallback.js')]) {
    mkdirSync(join(one, '..'), { recursive: true });
    writeFileSync(one, JSON.stringify([DEXIE]));
  }
  writeNotice(folder);
  const notice = readFileSync(join(folder, 'NOTICE.md'), 'utf8');
  expect(packagesIn(notice)).toEqual(['dexie@4.4.7']);
  expect(notice).toContain('## pdf-decoders/jbig2_nowasm_fallback.js, of pdfjs-dist');
  for (const words of ['Copyright 2014 The PDFium Authors', 'Copyright 2026 Mozilla Foundation'])
    expect(notice).toContain(words);
  expect(notice).not.toContain('openjpeg');
  rmSync(folder, { recursive: true });
});

test('a build keeps one NOTICE.md, and none of the files that it was made of', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pledgemark-notice-'));
  for (const [steps, packages] of [
    [
      ['search', 'notebook'],
      [DEXIE, PREACT],
    ],
    [['background'], [DEXIE, SCOPED]],
  ] as const) {
    const path = join(folder, licenceFileOf(steps));
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, JSON.stringify(packages));
  }
  writeNotice(folder);
  expect(readdirSync(folder)).toEqual(['NOTICE.md']);
  expect(packagesIn(readFileSync(join(folder, 'NOTICE.md'), 'utf8'))).toHaveLength(3);
  rmSync(folder, { recursive: true });
});
