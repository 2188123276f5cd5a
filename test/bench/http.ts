import { fileURLToPath } from 'node:url';
import { autocannon } from './http/load';
import type { Ready } from './http/server';
import { startChild, type Child } from './support/child';
import { median, type Line } from './support/line';

const SERVER = fileURLToPath(new URL('./http/server.ts', import.meta.url));
const CONNECTIONS = 10;
const ROUND_SECONDS = 2;
const ROUNDS = 9;

/** How many times bare Koa's CPU a request may cost: the stack's own figure is ten times, 465 us where Koa takes 47. */
const GOALS = { healthz: 2.5, title: 15, me: 10 };
type Measure = keyof typeof GOALS;
type Target = { url: string; headers?: Record<string, string> };
type Round = Record<Measure | 'bare', number>;

const targetsOf = ({ bare, app, titleId, token }: Ready): [Measure | 'bare', Target][] => [
  ['bare', { url: `${bare}/healthz` }],
  ['healthz', { url: `${app}/healthz` }],
  ['title', { url: `${app}/api/titles/${titleId}` }],
  ['me', { url: `${app}/api/readers/me`, headers: { authorization: `Bearer ${token}` } }],
];

/** CPU microseconds that the server spent on a request: on shared cores it is truer than the clock. */
const costOf = async ({ cpu }: Child<Ready>, target: Target): Promise<number> => {
  const before = await cpu();
  const result = await autocannon({ ...target, connections: CONNECTIONS, duration: ROUND_SECONDS });
  if (result.non2xx + result.errors > 0 || result['2xx'] === 0) throw new Error(`${target.url} was refused`);
  return (await cpu() - before) / result['2xx'];
};

const lineOf = (measure: Measure, rounds: Round[]): Line => {
  const us = (of: Measure | 'bare') => `${Math.round(median(rounds.map((round) => round[of])))}us`;
  const overhead = median(rounds.map((round) => round[measure] - round.bare));
  console.log(`${measure}: ${Math.round(overhead)} us over bare Koa`);
  return {
    measure, value: us(measure), limit: us('bare'), ratio: median(rounds.map((round) => round[measure] / round.bare)),
    goal: { atMost: GOALS[measure] },
  };
};

const playRounds = async (server: Child<Ready>): Promise<Round[]> => {
  const targets = targetsOf(server.ready);
  const rounds: Round[] = [];
  for (let round = -1; round < ROUNDS; round++) {
    const costs = {} as Round;
    for (const [measure, target] of targets) costs[measure] = await costOf(server, target);
    if (round >= 0) rounds.push(costs); // the one before warms up
  }
  return rounds;
};

/**
 * What a request costs in the app, access log and all, on the embedded database, beside bare Koa in the same process under
 * the same keep-alive load: a probe, a title's page, and a reader's own page behind the door.
 */
export const bench = async (): Promise<Line[]> => {
  const server = await startChild<Ready>(SERVER, []);
  try {
    const rounds = await playRounds(server);
    return (Object.keys(GOALS) as Measure[]).map((measure) => lineOf(measure, rounds));
  } finally {
    await server.stop();
  }
};
