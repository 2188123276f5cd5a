import { ulid } from 'ulid';
import type { Copy } from '../../../bff/catalogue';
import { copyTable } from '../../../bff/catalogue/copy.table';
import { libraryTable } from '../../../bff/catalogue/library.table';
import { describe, insertTitles, type TitleFacts } from '../../../bff/catalogue/title-facts';
import { seedPolicies } from '../../../bff/circulation';
import type { Database } from '../../../bff/database';
import { seedLibraries } from '../../../bff/database/seeds';
import { seedDelivery } from '../../../bff/delivery';
import { aBorrower, type Borrower } from '../../support/factories';
import type { World } from '../support/world';

export interface HeldTitle { id: string; copies: Copy[] }
export interface Ground { borrowers: Borrower[]; titles: HeldTitle[] }

const TITLES = 3000;
const COPIES_EACH = 7;
const BATCH = 100;
const AT_ONCE = 16;

const libraryCodes = seedLibraries.map(({ code }) => code);

const facts = (serial: number): TitleFacts => ({
  sourceId: `b${serial}`, isbn: null, title: `山居第${serial}夜`, author: '林小满', contributors: [], publisher: '西泠书局',
  year: 2020, clc: 'I247', language: 'chi', pages: null, priceFen: 4900, subjects: [], summary: null,
});

/** One copy each in as many libraries, others for the next title. */
const copiesOf = (titleId: string, serial: number): Copy[] => Array.from({ length: COPIES_EACH }, (_, at) => {
  const code = libraryCodes[(serial * COPIES_EACH + at) % libraryCodes.length]!;
  const number = String(serial * COPIES_EACH + at).padStart(8, '0');
  return {
    id: ulid(), barcode: `910000${number}`, titleId, libraryCode: code, atLibraryCode: code, state: 'available',
    callNumber: `I247/${number}`,
  };
});

const addTitles = async ({ db }: World): Promise<HeldTitle[]> => {
  const createdAt = new Date();
  const held = Array.from({ length: TITLES }, (_, serial) => {
    const id = ulid();
    return { id, serial, copies: copiesOf(id, serial) };
  });
  for (let at = 0; at < held.length; at += BATCH) {
    const batch = held.slice(at, at + BATCH);
    await db.tx(async (tx) => {
      await insertTitles(tx, batch.map(({ id, serial }) => {
        const { row, text } = describe(facts(serial));
        return { row: { id, source: 'bench', sourceId: `b${serial}`, holdings: COPIES_EACH, createdAt, ...row }, text, record: null };
      }));
      await tx.insert(copyTable, batch.flatMap(({ copies }) => copies));
    });
  }
  return held;
};

const addBorrowers = async (world: World, count: number): Promise<Borrower[]> => {
  const borrowers: Borrower[] = [];
  while (borrowers.length < count) {
    borrowers.push(...await Promise.all(Array.from({ length: AT_ONCE }, () => aBorrower(world))));
  }
  return borrowers;
};

/** The seeds' libraries and rules, 3,000 titles of seven copies, and readers registered by the true path, each with an address. */
export const layGround = async (world: World, readers: number): Promise<Ground> => {
  await world.db.tx((tx) => tx.insert(libraryTable, seedLibraries.map(({ number: _number, ...row }) => row)));
  await seedPolicies(world.db);
  await seedDelivery(world.db);
  return { titles: await addTitles(world), borrowers: await addBorrowers(world, readers) };
};

const UNDO = [
  'truncate table loan_order', 'truncate table order_item', 'truncate table loan', 'truncate table idempotency_key',
  `update copy set state = 'available' where state = 'reserved'`, 'update reader set open_loans = 0 where open_loans > 0',
];

/** Forgets every order, so that each round begins alike. */
export const forgetOrders = async (db: Database): Promise<void> => {
  for (const sql of UNDO) await db.source.query(sql);
};
