// Which packages a build bundled, with their licences, and the NOTICE.md that is shipped with it. The list is Vite's own
// (`build.license`): what it names went into a script, and nothing else did. Files that are copied are named beside it.
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { pdfDecoderLicences } from '../build/pdf-decoders';
import type { CopiedFile } from '../build/pdf-decoders';

/** Inside the folder of a build; gone once NOTICE.md is written. */
const LICENCES = 'licences';

/** Packages whose licence stands in their repository alone: its text, a file of the folder `licences`. */
const LICENCES_ELSEWHERE: Readonly<Record<string, string>> = {
  wxt: 'wxt.txt',
  '@wxt-dev/browser': 'wxt.txt',
  '@wxt-dev/storage': 'wxt.txt',
};

/** A package that went into the scripts of a build, as Vite writes it down. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** The licence's SPDX identifier. */
  readonly identifier?: string;
  /** The text of the licence, where the package brings one. */
  readonly text?: string;
}

/** A package that is bundled cannot be shipped without the text of its licence. */
export class PackageWithoutLicence extends Error {
  override readonly name = 'PackageWithoutLicence';
  constructor(readonly packages: readonly string[]) {
    super(
      `These packages are bundled, but bring no licence: ${packages.join(', ')}. ` +
        'Put the text of each into scripts/release/licences and name it in scripts/release/notice.ts.',
    );
  }
}

/** Where one step of a build writes its licences, in the folder of the build. */
export function licenceFileOf(entrypoints: readonly string[]): string {
  return `${LICENCES}/${entrypoints.toSorted()[0] ?? 'none'}.json`;
}

export const isLicenceFile = (path: string): boolean => path.startsWith(`${LICENCES}/`);

const key = ({ name, version }: BundledPackage): string => `${name}@${version}`;

function withText(one: BundledPackage): BundledPackage {
  const file = LICENCES_ELSEWHERE[one.name];
  if (one.text !== undefined || file === undefined) return one;
  return { ...one, text: readFileSync(join(import.meta.dirname, 'licences', file), 'utf8') };
}

/** Each package once, by name and version, whatever the order of the steps. */
export function mergeSteps(steps: readonly (readonly BundledPackage[])[]): readonly BundledPackage[] {
  const all = new Map(steps.flat().map((one) => [key(one), withText(one)]));
  return [...all.values()].toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

const OWN = `# Notice

Pledgemark is under the MIT licence:

`;

const DATA = `
The stored corpus contains public sector information of GOV.UK, which is Crown copyright and licensed under the Open
Government Licence v3.0 (https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/). Pledgemark is not
part of GOV.UK. Every record names its own source.

# Packages in this build
`;

const COPIED = `
# Files in this build that are copied as they are
`;

const part = (head: string, text: string): string => `\n## ${head}\n\n${text.replaceAll('\r\n', '\n').trim()}\n`;

/**
 * The text of NOTICE.md.
 * @param own Pledgemark's own licence
 * @param copied files that no script bundled
 * @throws PackageWithoutLicence
 */
export function noticeOf(packages: readonly BundledPackage[], own: string, copied: readonly CopiedFile[] = []): string {
  const bare = packages.filter(({ identifier, text }) => identifier === undefined || text === undefined);
  if (bare.length > 0) throw new PackageWithoutLicence(bare.map(key));
  const parts = packages.map(({ name, version, identifier = '', text = '' }) =>
    part(`${name} ${version} (${identifier})`, text),
  );
  const files = copied.map(({ path, about, identifier, text }) => part(`${path}, ${about} (${identifier})`, text));
  return OWN + own.trim() + '\n' + DATA + parts.join('') + (files.length === 0 ? '' : COPIED + files.join(''));
}

/** The packages that a NOTICE.md names, as `name@version`. */
export function packagesIn(notice: string): readonly string[] {
  return [...notice.matchAll(/^## (\S+) (\d\S*) \(/gmu)].map(([, name = '', version = '']) => `${name}@${version}`);
}

/** Makes one NOTICE.md in the folder of a build from what its steps wrote down, and takes their files away. */
export function writeNotice(folder: string): void {
  const licences = join(folder, LICENCES);
  if (!existsSync(licences)) return;
  const steps = readdirSync(licences).map(
    (file) => JSON.parse(readFileSync(join(licences, file), 'utf8')) as readonly BundledPackage[],
  );
  const own = readFileSync(join(import.meta.dirname, '../../LICENSE'), 'utf8');
  const copied = pdfDecoderLicences().filter(({ path }) => existsSync(join(folder, path)));
  writeFileSync(join(folder, 'NOTICE.md'), noticeOf(mergeSteps(steps), own, copied));
  rmSync(licences, { recursive: true });
}
