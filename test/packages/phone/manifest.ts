import { readFileSync } from 'node:fs';
import path from 'node:path';

interface AppJson {
  pages: string[];
  subPackages?: { root: string; pages: string[] }[];
  tabBar: { list?: { pagePath: string; text: string }[]; items?: { pagePath: string; name: string }[] };
}

/** What the package declares: every page it has, and the pages of its tab bar with their words. */
export interface Manifest { home: string; pages: ReadonlySet<string>; tabs: { route: string; text: string }[] }

export const readManifest = (folder: string): Manifest => {
  const app = JSON.parse(readFileSync(path.join(folder, 'app.json'), 'utf8')) as AppJson;
  const inside = (app.subPackages ?? []).flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`));
  const tabs = [
    ...(app.tabBar.list ?? []).map(({ pagePath, text }) => ({ route: pagePath, text })),
    ...(app.tabBar.items ?? []).map(({ pagePath, name }) => ({ route: pagePath, text: name })),
  ];
  return { home: app.pages[0]!, pages: new Set([...app.pages, ...inside]), tabs };
};

/** `/a/b?x=1` as a page's route and its query, which the hosts hand over as it was written. */
export const addressOf = (url: string, from = ''): { route: string; query: Record<string, string> } => {
  const [place = '', search = ''] = url.split('?', 2);
  const route = place.startsWith('/') ? place.slice(1) : path.posix.join(path.posix.dirname(from), place);
  const pairs = search.split('&').filter(Boolean).map((pair) => pair.split('=', 2) as [string, string?]);
  return { route, query: Object.fromEntries(pairs.map(([key, value]) => [key, value ?? ''])) };
};
