import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly engines?: { readonly node?: string };
}

const text = readFileSync('package-lock.json', 'utf8');
const { packages } = JSON.parse(text) as { packages: Readonly<Record<string, Locked>> };
const entries = Object.entries(packages).filter(([place, { link }]) => place !== '' && !link);

describe('package-lock.json', () => {
  test('every package has the hash by which npm ci knows that it is the one that was tried', () => {
    expect(entries.length).toBeGreaterThan(300);
    const without = entries.filter(
      ([, { integrity = '' }]) => !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity),
    );
    expect(without.map(([place]) => place)).toEqual([]);
  });

  test('no package makes npm warn of the Node that it runs on: all run on the package “node”', () => {
    expect(entries.filter(([, { engines }]) => engines?.node !== undefined)).toEqual([]);
    expect(packages['node_modules/node']).not.toHaveProperty('dev');
  });

  test('no package is fetched from an address of its own: the registry is the reader’s', () => {
    expect(entries.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
    expect(text).not.toMatch(/"(?:resolved|version)": "(?:https?|git|file):/);
  });

  test('one version of a package has one hash', () => {
    const hashes = new Map<string, string>();
    for (const [place, { version = '', integrity = '' }] of entries) {
      const name = `${place.slice(place.lastIndexOf('node_modules/'))}@${version}`;
      expect(hashes.get(name) ?? integrity, name).toBe(integrity);
      hashes.set(name, integrity);
    }
  });
});
