import { say, type Line } from './support/line';

/** `npm run bench -- NAME`; without a name it lists them. A bench ends with `BENCH` lines and fails only when it cannot measure. */
const BENCHES: Record<string, () => Promise<{ bench: () => Promise<Line[]> }>> = {
  order: () => import('./order'),
  http: () => import('./http'),
  sizes: () => import('./sizes'),
};

const run = async (name: string | undefined): Promise<void> => {
  const load = BENCHES[name ?? ''];
  if (!load) {
    console.log(`npm run bench -- ${Object.keys(BENCHES).join(' | ')}`);
    if (name !== undefined) throw new Error(`no bench ${name}`);
    return;
  }
  const { bench } = await load();
  for (const line of await bench()) say(name!, line);
};

run(process.argv[2]).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
