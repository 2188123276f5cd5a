import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Bytes on disk of one package of a compiled mini program; `root` is empty for the main package. */
export interface PackageSize {
  root: string;
  bytes: number;
}

interface AppJson {
  pages?: string[];
  subPackages?: { root: string }[];
  subpackages?: { root: string }[];
}

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(folder, name)).isFile());

const subPackageRoots = (folder: string): string[] => {
  const file = join(folder, 'app.json');
  if (!existsSync(file)) throw new Error(`${file} is missing: build this channel first`);
  const app = JSON.parse(readFileSync(file, 'utf8')) as AppJson;
  if (!app.pages?.length) throw new Error(`${file} lists no pages`);
  return (app.subPackages ?? app.subpackages ?? []).map(({ root }) => root.replace(/\/+$/, ''));
};

/** Sizes of the main package and of every sub-package in a compiled mini program, as its app.json divides it. */
export const packageSizes = (folder: string): PackageSize[] => {
  const sizes = new Map(['', ...subPackageRoots(folder)].map((root) => [root, 0]));
  for (const name of filesOf(folder)) {
    const path = name.split(sep).join('/');
    const root = [...sizes.keys()].find((candidate) => candidate !== '' && path.startsWith(`${candidate}/`)) ?? '';
    sizes.set(root, (sizes.get(root) ?? 0) + statSync(join(folder, name)).size);
  }
  const empty = [...sizes].filter(([, bytes]) => bytes === 0).map(([root]) => root);
  if (empty.length > 0) throw new Error(`${folder}: app.json names packages without files: ${empty.join(', ')}`);
  return [...sizes].map(([root, bytes]) => ({ root, bytes }));
};
