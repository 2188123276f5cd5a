import { addressOf, type Manifest } from './manifest';
import { pageData } from './page-data';
import type { HostClock } from './clock';

type Method = (...given: unknown[]) => unknown;
export type PageConfig = Record<string, unknown>;
export type PageInstance = Record<string, unknown>;

export interface OpenPage {
  route: string;
  instance: PageInstance;
  data: ReturnType<typeof pageData>;
  isOpen: boolean;
}

export interface PageWorld {
  manifest: Manifest;
  clock: HostClock;
  /** Runs a page's file, unless it has run, and answers what it gave to Page(). */
  configOf(route: string): PageConfig;
  onError(error: unknown): void;
}

/** A call that the host refuses, in the vendor's words; `more` is what its answer says besides. */
export class Refused extends Error {
  constructor(message: string, readonly more: object = {}) {
    super(message);
  }
}

const MOST_PAGES = 10;

/** The stack of pages and what the host does to each: load, show, ready, hide, unload. */
export const pageStack = ({ manifest, clock, configOf, onError }: PageWorld) => {
  const stack: OpenPage[] = [];
  const tabs = new Map<string, OpenPage>();
  const isTab = (route: string) => manifest.tabs.some((tab) => tab.route === route);
  const top = () => stack[stack.length - 1];

  const tell = (page: OpenPage, happened: string, ...given: unknown[]) => {
    const method = page.instance[happened];
    if (typeof method !== 'function') return;
    try {
      (method as Method).apply(page.instance, given);
    } catch (error) {
      onError(error);
    }
  };

  const make = (route: string, query: Record<string, string>): OpenPage => {
    const config = configOf(route);
    const data = pageData(config.data);
    const page: OpenPage = { route, data, isOpen: true, instance: {} };
    const setData = (change: Record<string, unknown>, done?: () => void) => {
      if (!page.isOpen) return;
      data.set(change);
      if (done) clock.after(() => done.call(page.instance));
    };
    page.instance = { ...config, route, options: query, data: data.data, setData };
    tell(page, 'onLoad', query);
    return page;
  };

  const show = (page: OpenPage, isNew: boolean) => {
    tell(page, 'onShow');
    if (isNew) clock.after(() => page.isOpen && tell(page, 'onReady'));
  };
  const hide = (page: OpenPage | undefined) => page && tell(page, 'onHide');
  const close = (page: OpenPage) => {
    tell(page, 'onUnload');
    page.isOpen = false;
  };

  const target = (url: string) => {
    const address = addressOf(url, top()?.route);
    if (!manifest.pages.has(address.route)) throw new Refused(`page "${address.route}" is not found`);
    return address;
  };
  const notATab = (url: string) => {
    const address = target(url);
    if (isTab(address.route)) throw new Refused('can not navigateTo a tabbar page');
    return address;
  };

  const openAlone = (route: string, query: Record<string, string>) => {
    const known = tabs.get(route);
    const page = known ?? make(route, query);
    if (isTab(route)) tabs.set(route, page);
    stack.push(page);
    show(page, !known);
  };

  return {
    top,
    instances: () => stack.map(({ instance }) => instance),
    routes: () => stack.map(({ route }) => route),
    isTab: () => isTab(top()?.route ?? ''),
    navigateTo: (url: string) => {
      const { route, query } = notATab(url);
      if (stack.length >= MOST_PAGES) throw new Refused('webview count limit exceed');
      hide(top());
      const page = make(route, query);
      stack.push(page);
      show(page, true);
    },
    redirectTo: (url: string) => {
      const { route, query } = notATab(url);
      const left = stack.pop();
      if (left) close(left);
      const page = make(route, query);
      stack.push(page);
      show(page, true);
    },
    switchTab: (url: string) => {
      const { route } = target(url);
      if (!isTab(route)) throw new Refused('can not switch to no-tabBar page');
      if (url.includes('?')) onError(new Error(`switchTab drops the query of ${url}`));
      if (stack.length === 1) hide(top()?.route === route ? undefined : top());
      if (top()?.route === route) return;
      stack.splice(0).reverse().filter((page) => !isTab(page.route)).forEach(close);
      openAlone(route, {});
    },
    reLaunch: (url: string) => {
      const { route, query } = target(url);
      const all = new Set([...stack.splice(0).reverse(), ...tabs.values()]);
      tabs.clear();
      all.forEach(close);
      openAlone(route, query);
    },
    navigateBack: (delta: number) => {
      if (stack.length < 2) throw new Refused('cannot navigate back at first page');
      stack.splice(Math.max(1, stack.length - delta)).reverse().forEach(close);
      show(top()!, false);
    },
    /** The host's own bars: a tab, the back arrow, pulling down. */
    tell: (happened: string, ...given: unknown[]) => tell(top()!, happened, ...given),
    closeAll: () => new Set([...stack.splice(0).reverse(), ...tabs.values()]).forEach(close),
  };
};
export type PageStack = ReturnType<typeof pageStack>;
