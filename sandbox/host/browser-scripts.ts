import { readFile } from 'node:fs/promises';
import path from 'node:path';

const FOLDER = path.join(__dirname, 'browser');
/** In the order of their use of each other. */
const BRIDGE_PARTS = ['state.js', 'surface.js', 'login-sheet.js', 'scan-sheet.js', 'chip.js', 'bridge.js'];

const read = (name: string): Promise<string> => readFile(path.join(FOLDER, name), 'utf8');

/** The bridge as one classic script that leaves only ZWJSBridge behind. */
export const bridgeScript = async (): Promise<string> => {
  const style = `const STYLE = ${JSON.stringify(await read('style.css'))};`;
  const parts = await Promise.all(BRIDGE_PARTS.map(read));
  return `(() => {\n'use strict';\n${[style, ...parts].join('\n')}\n})();\n`;
};

export const logScript = (): Promise<string> => read('zwlog.js');
