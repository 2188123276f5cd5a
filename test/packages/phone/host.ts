import path from 'node:path';
import { hostClock } from './clock';
import type { Device } from './device';
import { readManifest } from './manifest';
import { type PageConfig, pageStack } from './pages';
import { packageScripts } from './scripts';
import { templateLibrary } from './template/library';
import { renderer, type ViewNode } from './template/render';
import { troubles } from './troubles';
import type { Vendor } from './vendors';

type Config = Record<string, unknown>;

/** What the package's files hand to the host as they run. */
const registry = () => {
  const given: { app?: Config; page?: Config; component?: Config } = {};
  const take = <K extends keyof typeof given>(kind: K): Config => {
    const config = given[kind];
    if (!config) throw new Error(`the file registered no ${kind}`);
    given[kind] = undefined;
    return config;
  };
  const globals = {
    App: (config: Config) => void (given.app = config),
    Page: (config: Config) => void (given.page = config),
    Component: (config: Config) => void (given.component = config),
  };
  return { take, globals };
};

const once = <T>(make: (place: string) => T) => {
  const made = new Map<string, T>();
  return (place: string): T => {
    if (!made.has(place)) made.set(place, make(place));
    return made.get(place)!;
  };
};

/** A host app with one package in it, not yet launched. */
export const startHost = (vendor: Vendor, folder: string, device: Device) => {
  const trouble = troubles();
  const onError = trouble.keep;
  const clock = hostClock(onError);
  const registered = registry();
  const manifest = readManifest(folder);
  let app: Config = {};

  const globals: Record<string, unknown> = {
    ...vendor.engine, ...clock.globals, ...registered.globals, console: trouble.console,
    getApp: () => app, getCurrentPages: () => pages.instances(),
  };
  const scripts = packageScripts(folder, globals);
  const configOf = once((route): PageConfig => {
    scripts.run(route);
    return registered.take('page');
  });
  const componentOf = once((place): Config => {
    scripts.run(place);
    return registered.take('component');
  });
  const pages = pageStack({ manifest, clock, configOf, onError });
  globals[vendor.globalName] = vendor.apis({ device, pages, clock, onError });

  const templates = templateLibrary(vendor.template);
  const draw = renderer(vendor.template, {
    open: (place) => ({
      file: templates.of(place),
      owner: componentOf(path.relative(folder, place)).methods as Config,
    }),
  });
  let drawn: { page: unknown; version: number; view: ViewNode } | undefined;

  return {
    pages, manifest, clock, trouble,
    launch: (route = manifest.home, query: Record<string, string> = {}) => {
      scripts.run('app');
      app = registered.take('app');
      const options = { path: route, query, scene: 1001, referrerInfo: {} };
      for (const happened of ['onLaunch', 'onShow']) (app[happened] as (options: object) => void).call(app, options);
      const search = Object.entries(query).map(([key, value]) => `${key}=${value}`).join('&');
      pages.reLaunch(`/${route}${search && `?${search}`}`);
    },
    /** What is on the screen now. */
    view: (): ViewNode => {
      const page = pages.top();
      if (!page) throw new Error('no page is open');
      const version = page.data.version();
      if (drawn?.page !== page || drawn.version !== version) {
        drawn = { page, version, view: draw(templates.of(path.join(folder, page.route)), page.instance, page.data.data) };
      }
      return drawn.view;
    },
    close: () => {
      pages.closeAll();
      clock.stop();
    },
  };
};
export type Host = ReturnType<typeof startHost>;
