import { spawnSync } from 'node:child_process';
import { chromium, type Browser } from 'playwright-core';
import { findProgram, installPackages, requireProgram } from './servers/debian';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const hasChineseFont = (): boolean => {
  const fontList = findProgram('fc-list');
  return fontList !== undefined && spawnSync(fontList, [':lang=zh-cn'], { encoding: 'utf8' }).stdout.trim() !== '';
};

/** Path of Chromium, installed from Debian with a Chinese font when missing; throws MissingTool. */
export const requireChromium = (): string => {
  const program = requireProgram(['chromium', 'chromium-browser', 'google-chrome'], 'chromium', 'fonts-noto-cjk', 'fontconfig');
  if (!hasChineseFont()) installPackages('fonts-noto-cjk', 'fontconfig');
  return program;
};

/** A headless Chromium with a profile of its own that `close()` deletes. Throws MissingTool. */
export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: requireChromium(), args: FLAGS, headless: true, timeout: 60_000 });
