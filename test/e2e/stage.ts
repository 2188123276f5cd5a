import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser';
import { startWhole, type Whole } from '../support/whole';

const CLIENT = join(__dirname, '../../dist/zlb');
const PICTURES = join(__dirname, '../../artefacts/e2e');

/** A person's phone inside Zheliban: the very build that is uploaded, with the sandbox's bridge in the place of the host's. */
export interface Phone { page: Page; picture: (name: string) => Promise<void>; errors: string[]; close: () => Promise<void> }

export interface Stage { whole: Whole; phoneOf: (person: string, options?: PhoneOptions) => Promise<Phone>; close: () => Promise<void> }

interface PhoneOptions { width?: number; uiStyle?: 'elder'; dark?: boolean }

const openPhone = async (browser: Browser, url: string, person: string, options: PhoneOptions): Promise<Phone> => {
  const context = await browser.newContext({
    viewport: { width: options.width ?? 375, height: 812 }, locale: 'zh-CN', hasTouch: true,
    colorScheme: options.dark ? 'dark' : 'light',
  });
  await context.route(/assets\.zjzwfw\.gov\.cn\/.*\/(zwjsbridge|zwlog)\.js/, async (route) => {
    const name = route.request().url().split('/').at(-1)!;
    const script = await fetch(`${url}/sandbox/${name}`);
    await route.fulfill({ contentType: 'text/javascript', body: await script.text() });
  });
  await context.addInitScript(([who, style]) => {
    localStorage.setItem('sandbox.person', who!);
    if (style) localStorage.setItem('sandbox.uiStyle', style);
  }, [person, options.uiStyle ?? '']);
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(url);
  return {
    page, errors,
    picture: async (name) => {
      await page.waitForTimeout(350); // sheets and pages glide in
      await page.screenshot({ path: join(PICTURES, `${name}.png`) });
    },
    close: () => context.close(),
  };
};

export const openStage = async (): Promise<Stage> => {
  if (!existsSync(join(CLIENT, 'index.html'))) throw new Error('dist/zlb is not built: npm test -- --only zlb,e2e');
  mkdirSync(PICTURES, { recursive: true });
  const whole = await startWhole(CLIENT);
  const browser = await launchBrowser();
  return {
    whole,
    phoneOf: (person, options = {}) => openPhone(browser, whole.url, person, options),
    close: async () => {
      await browser.close();
      await whole.stop();
    },
  };
};
