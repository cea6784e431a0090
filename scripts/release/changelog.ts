// The heading of a version in CHANGELOG.md, and what a release makes of it.
import { gt, inc, valid } from 'semver';

const UNRELEASED = 'not yet released';
const HEADING = /^## (.+) · (.+)$/gmu;
const STEPS = ['major', 'minor', 'patch'] as const;

/** A release cannot be made of what was asked; the sentence says why. */
export class NoRelease extends Error {
  override readonly name = 'NoRelease';
}

export interface Section {
  readonly heading: string;
  readonly version: string;
  /** “24 November 2026”, or “not yet released”. */
  readonly when: string;
  /** What stands under the heading. */
  readonly text: string;
}

/** The sections of a changelog, as they stand. */
export function sectionsOf(changelog: string): readonly Section[] {
  const headings = [...changelog.matchAll(HEADING)];
  return headings.map(({ 0: heading, 1: version = '', 2: when = '', index }, at) => ({
    heading,
    version,
    when,
    text: changelog.slice(index + heading.length, headings[at + 1]?.index).trim(),
  }));
}

/**
 * The version that is asked for, which nothing was released as.
 * @param asked a version, or `major`, `minor`, `patch`: a step from `current`
 * @throws NoRelease
 */
export function nextVersion(asked: string, current: string, changelog: string): string {
  const step = STEPS.find((one) => one === asked);
  const next = step === undefined ? valid(asked) : inc(current, step);
  if (next === null) throw new NoRelease(`“${asked}” is no version, and none of ${STEPS.join(', ')}.`);
  const released = sectionsOf(changelog).filter(({ when }) => when !== UNRELEASED);
  if (released.some(({ version }) => !gt(next, version)))
    throw new NoRelease(`${next} is not newer than ${released[0]?.version ?? ''}, which was released.`);
  return next;
}

/** “24 November 2026” of `2026-11-24`. */
function dayInWords(day: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(day));
}

/**
 * The changelog with its unreleased section, which stands first, given this version and day.
 * @param day `YYYY-MM-DD`
 * @throws NoRelease where there is nothing to release
 */
export function releasedChangelog(changelog: string, version: string, day: string): string {
  const [newest] = sectionsOf(changelog);
  if (newest?.when !== UNRELEASED)
    throw new NoRelease(
      `CHANGELOG.md does not begin with a section that is “${UNRELEASED}”: there is nothing to release.`,
    );
  if (newest.text === '') throw new NoRelease(`CHANGELOG.md says nothing under “${newest.heading}”.`);
  return changelog.replace(newest.heading, `## ${version} · ${dayInWords(day)}`);
}

/**
 * The table of what the help page tells of each version, its first row given the version of a release.
 * @param table the text of components/help/whats-new.ts
 * @param unreleased how the changelog calls the version that is released now
 * @throws NoRelease where the table does not begin with that version
 */
export function releasedNews(table: string, unreleased: string, version: string): string {
  const row = `version: '${unreleased}',`;
  if (/version: '[^']+',/u.exec(table)?.[0] !== row)
    throw new NoRelease(
      `components/help/whats-new.ts does not begin with ${unreleased}: the help page would not tell of it.`,
    );
  return table.replace(row, `version: '${version}',`);
}

/**
 * What changed in this version.
 * @throws NoRelease where the changelog does not say that it is released
 */
export function notesOf(changelog: string, version: string): string {
  const section = sectionsOf(changelog).find((one) => one.version === version);
  if (section === undefined || section.when === UNRELEASED)
    throw new NoRelease(`CHANGELOG.md does not say when ${version} was released. Run \`npm run bump\` first.`);
  return section.text;
}
