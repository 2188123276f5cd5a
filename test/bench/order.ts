import { fileURLToPath } from 'node:url';
import { startMariaDb } from '../support/servers/mariadb';
import { ordering } from './order/domain';
import { openRaw, type Raw } from './order/raw';
import { paramsFor, record, type Statement, type Task } from './order/script';
import { forgetOrders, layGround, type Ground } from './order/seed';
import { openLine } from './order/wire';
import { startChild, type Child } from './support/child';
import { crowd, type Pace } from './support/crowd';
import { median, type Line } from './support/line';
import { openWorld, type World } from './support/world';

const SERVER = fileURLToPath(new URL('./order/server.ts', import.meta.url));
const CONNECTIONS = [1, 8, 32];
const MOST_CONNECTIONS = 32;
const READERS = 480;
const ROUNDS = 5;
const GOALS = { domain: 0.8, http: 0.6 };
type Layer = 'raw' | keyof typeof GOALS;
type Play = (connections: number, tasks: Task[]) => Promise<Pace>;
type Round = Record<Layer, Pace>;
type Server = Child<{ port: number }>;

/** One order a reader: a lone connection waits for the disk each time, so it gets fewer. */
const tasksOf = ({ borrowers, titles }: Ground, round: number, connections: number): Task[] =>
  borrowers.slice(0, connections === 1 ? READERS / 8 : READERS)
    .map((borrower, at) => ({ borrower, title: titles[(round * READERS + at) % titles.length]! }));

/** What our own code sends to place one order. */
const scriptOf = async (url: string, sample: Task): Promise<Statement[]> => {
  const world = await openWorld(url, 1);
  const script = await record(world.db, () => ordering(world)(sample));
  await forgetOrders(world.db);
  await world.db.close();
  return script;
};

const rawLayer = (raw: Raw, script: Statement[], sample: Task): Play => (connections, tasks) =>
  crowd(connections, tasks.map((task) => paramsFor(script, sample, task)), (params) => raw.play(script, params));

const domainLayer = (world: World): Play => {
  const order = ordering(world);
  return (connections, tasks) => crowd(connections, tasks, order);
};

const httpLayer = ({ ready, cpu }: Server): Play => async (connections, tasks) => {
  const lines = await Promise.all(Array.from({ length: connections }, () => openLine(ready.port)));
  const before = await cpu();
  const { perSecond } = await crowd(connections, tasks, (task, at) => lines[at]!.post(task));
  const cpuMicros = (await cpu() - before) / tasks.length;
  for (const line of lines) line.close();
  return { perSecond, cpuMicros };
};

/** Each round plays every layer, beginning with another one each time; the rounds before the first only warm up. */
const playRounds = async (world: World, ground: Ground, layers: [Layer, Play][], connections: number): Promise<Round[]> => {
  const rounds: Round[] = [];
  for (let round = -1; round < ROUNDS; round++) {
    const paces = {} as Round;
    for (let at = 0; at < layers.length; at++) {
      const [layer, play] = layers[(round + 1 + at) % layers.length]!;
      await forgetOrders(world.db);
      paces[layer] = await play(connections, tasksOf(ground, round + 1, connections));
    }
    if (round >= 0) rounds.push(paces);
  }
  return rounds;
};

const perSecond = (rounds: Round[], layer: Layer) => `${Math.round(median(rounds.map((round) => round[layer].perSecond)))}/s`;

const lineOf = (layer: keyof typeof GOALS, connections: number, rounds: Round[]): Line => ({
  measure: `${layer}-${connections}`, value: perSecond(rounds, layer), limit: perSecond(rounds, 'raw'),
  ratio: median(rounds.map((round) => round[layer].perSecond / round.raw.perSecond)),
  ...(connections === 1 ? {} : { goal: { atLeast: GOALS[layer] } }),
});

const showCpu = (connections: number, rounds: Round[]) => {
  const cpu = (layer: Layer) => `${layer} ${Math.round(median(rounds.map((round) => round[layer].cpuMicros)))}`;
  console.log(`${connections} connections, CPU us an order: ${cpu('raw')}, ${cpu('domain')}, server of ${cpu('http')}`);
};

const measure = async (url: string, world: World, server: Server): Promise<Line[]> => {
  const ground = await layGround(world, READERS);
  const sample = tasksOf(ground, 0, 1)[0]!;
  const script = await scriptOf(url, sample);
  console.log(`${script.length} statements an order; ${ROUNDS} rounds, the layers in turn`);
  const raw = openRaw(url, MOST_CONNECTIONS);
  const layers: [Layer, Play][] = [
    ['raw', rawLayer(raw, script, sample)], ['domain', domainLayer(world)], ['http', httpLayer(server)],
  ];
  const lines: Line[] = [];
  for (const connections of CONNECTIONS) {
    const rounds = await playRounds(world, ground, layers, connections);
    showCpu(connections, rounds);
    lines.push(lineOf('domain', connections, rounds), lineOf('http', connections, rounds));
  }
  await raw.close();
  return lines;
};

/**
 * Placing a one-title order on a private, durable MariaDB: through the domain and over HTTP, against the driver alone that
 * plays the very statements our code was heard to send. Ratios are of neighbours in a round; the median counts.
 */
export const bench = async (): Promise<Line[]> => {
  const mariadb = await startMariaDb({ flushLogAtCommit: 1, bufferPoolMb: 256 });
  try {
    const world = await openWorld(mariadb.url, MOST_CONNECTIONS);
    const server: Server = await startChild(SERVER, [mariadb.url, String(MOST_CONNECTIONS)]);
    try {
      return await measure(mariadb.url, world, server);
    } finally {
      await server.stop();
      await world.db.close();
    }
  } finally {
    await mariadb.stop();
  }
};
