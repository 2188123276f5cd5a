import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { ulid } from 'ulid';
import { placeOrders } from '../../bff/circulation/place-orders';
import { storedAnswer } from '../../bff/http/idempotency';
import { aBorrower, aTitle } from '../support/factories';
import { expectSoundBooks } from './invariants';
import { countOf, openLine, type Line } from './line';
import type { Errand } from './order-and-die';

let line: Line;
beforeAll(async () => {
  line = await openLine();
});
afterAll(() => line.close());

/** Runs the errand in a process of its own; answers the signal that ended it. */
const runErrand = async (errand: Errand): Promise<string | null> => {
  const script = join(__dirname, 'order-and-die.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script, JSON.stringify(errand)], { stdio: ['ignore', 'ignore', 'pipe'] });
  const said: Buffer[] = [];
  child.stderr.on('data', (data: Buffer) => said.push(data));
  const [code, signal] = await once(child, 'close') as [number | null, string | null];
  if (code) throw new Error(Buffer.concat(said).toString());
  return signal;
};

const anErrand = async (dieAt: Errand['dieAt']): Promise<Errand> => {
  const reader = await aBorrower(line);
  const titles = [await aTitle(line, { XH: 1 }), await aTitle(line, { XH: 1 }), await aTitle(line, { NB: 1 })];
  const id = createHash('sha256').update(ulid()).digest('hex');
  return {
    url: line.url, now: line.clock.now().toISOString(), readerId: reader.id, addressId: reader.addressId,
    titleIds: titles.map((title) => title.id), claim: { id, requestHash: id }, dieAt,
  };
};

/** Under the same key, at a server that lives. */
const tryAgain = ({ readerId, addressId, titleIds, claim }: Errand) =>
  storedAnswer(line.capabilities.http, claim, () => placeOrders(line.capabilities.circulation, readerId, { titleIds, addressId }));

const written = async ({ readerId, claim }: Errand) => ({
  orders: await countOf(line, 'loan_order', 'reader_id = ?', [readerId]),
  loans: await countOf(line, 'loan', `reader_id = ? and state = 'pending'`, [readerId]),
  answers: await countOf(line, 'idempotency_key', 'id = ? and answer is not null', [claim.id]),
});

const NOTHING = { orders: 0, loans: 0, answers: 0 };
const EVERYTHING = { orders: 2, loans: 3, answers: 1 };

describe('a server killed while it places an order', () => {
  it.each([
    ['once the key is written', { statement: 'select address', time: 1 }, [NOTHING]],
    ['once the reader\'s slots are taken', { statement: 'select loan', time: 1 }, [NOTHING]],
    ['between two reservations', { statement: 'update copy', time: 2 }, [NOTHING]],
    ['between an order and its items', { statement: 'insert order_item', time: 1 }, [NOTHING]],
    ['between two orders', { statement: 'insert loan_order', time: 2 }, [NOTHING]],
    ['just before the commit', 'before-commit', [NOTHING]],
    ['amid the commit', 'amid-commit', [NOTHING, EVERYTHING]],
    ['just after the commit', 'after-commit', [EVERYTHING]],
  ] as const)('%s leaves no half order, and a retry makes exactly one', async (_when, dieAt, outcomes) => {
    const errand = await anErrand(dieAt);
    expect(await runErrand(errand)).toBe('SIGKILL');
    expect(outcomes).toContainEqual(await written(errand));
    await expectSoundBooks(line);
    await tryAgain(errand);
    await tryAgain(errand);
    expect(await written(errand)).toEqual(EVERYTHING);
    await expectSoundBooks(line);
  });
});
