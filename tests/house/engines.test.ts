import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { minVersion, satisfies } from 'semver';
import { expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(resolve(ROOT, path), 'utf8');
const { engines, devDependencies } = JSON.parse(read('package.json')) as {
  engines: { node: string };
  devDependencies: Record<string, string>;
};
const { packages } = JSON.parse(read('package-lock.json')) as {
  packages: Record<string, { engines?: { node?: string } }>;
};

test('commands run on a Node that package.json asks for, which one of the packages brings', () => {
  expect(satisfies(process.version, engines.node)).toBe(true);
  expect(satisfies(devDependencies.node ?? '', engines.node)).toBe(true);
});

test('the Node that comes with the packages is one that each of our tools takes', () => {
  const refusing = Object.keys(devDependencies).filter((name) => {
    const wanted = packages[`node_modules/${name}`]?.engines?.node;
    return wanted !== undefined && !satisfies(devDependencies.node ?? '', wanted);
  });
  expect(refusing).toEqual([]);
});

test('README says which Node is asked for, and with which older one a checkout can begin', () => {
  expect(read('README.md')).toContain(`The tools need Node ${minVersion(engines.node)?.major ?? 0} or newer`);
  expect(read('.github/workflows/check.yml')).toContain(`node: ['20.12', '22']`);
  expect(read('README.md')).toContain('Node 20 (20.12\nor newer)');
});
