import { ulid } from 'ulid';
import type { Copy, LibraryRow } from '../../bff/catalogue';
import { copyTable } from '../../bff/catalogue/copy.table';
import { libraryTable } from '../../bff/catalogue/library.table';
import { describe as describeTitle, insertTitles, type TitleFacts } from '../../bff/catalogue/title-facts';
import type { LendingPolicy } from '../../bff/circulation/lending-policy';
import { lendingPolicyTable } from '../../bff/circulation/lending-policy.table';
import type { AddressDraft } from '../../bff/contracts/delivery';
import { addAddress } from '../../bff/delivery/add-address';
import { deliveryRuleTable, type DeliveryRuleRow } from '../../bff/delivery/rule.table';
import { currentAgreements } from '../../bff/identity/agreements';
import { register } from '../../bff/identity/register';
import { addSession, makeSession } from '../../bff/identity/sessions';
import { findOrCreateIdentity } from '../../bff/identity/sign-in';
import { addStaff } from '../../bff/staff';
import { idNumberOf } from '../identity/id-numbers';
import type { TestApp } from './app';

type Ground = Pick<TestApp, 'db' | 'capabilities' | 'clock'>;

const place = (code: string, level: LibraryRow['level'], city: string, district: string): LibraryRow => ({
  code, name: `${district || city}图书馆`, level, city, district, division: '330000', latitude: 30, longitude: 120, approximate: true,
});

/** The province's, 杭州's and one of its districts', 宁波's and 温州's. */
const LIBRARIES = [
  place('ZJ', 'province', '杭州市', ''), place('HZ', 'city', '杭州市', ''), place('XH', 'county', '杭州市', '西湖区'),
  place('NB', 'city', '宁波市', ''), place('WZ', 'city', '温州市', ''),
];

export const aPolicy = (over: Partial<LendingPolicy> = {}): LendingPolicy =>
  ({ libraryCode: 'ZJ', maxLoans: 20, loanDays: 30, renewals: 1, renewalDays: 30, ...over });

const aRule = (over: Partial<DeliveryRuleRow> = {}): DeliveryRuleRow => ({
  libraryCode: 'ZJ', itemsPerParcel: 5, baseFen: 300, baseItems: 3, eachMoreFen: 100, paidBy: 'library',
  sameCityMin: 1, sameCityMax: 2, provinceMin: 2, provinceMax: 3, elsewhereMin: 3, elsewhereMax: 6, servedProvinces: null, ...over,
});

/** Five libraries that lend and send by the usual rules, unless told otherwise by code. */
export const openLibraries = (
  { db }: Pick<TestApp, 'db'>,
  over: Record<string, { policy?: Partial<LendingPolicy>; rule?: Partial<DeliveryRuleRow> }> = {},
) => db.tx(async (tx) => {
  await tx.insert(libraryTable, LIBRARIES);
  await tx.insert(lendingPolicyTable, LIBRARIES.map(({ code }) => aPolicy({ libraryCode: code, ...over[code]?.policy })));
  await tx.insert(deliveryRuleTable, LIBRARIES.map(({ code }) => aRule({ libraryCode: code, ...over[code]?.rule })));
});

let serial = 0;

const aCopy = (titleId: string, libraryCode: string, state: Copy['state'] = 'available'): Copy => {
  serial += 1;
  const number = String(serial).padStart(8, '0');
  return { id: ulid(), barcode: `900000${number}`, titleId, libraryCode, atLibraryCode: libraryCode, state, callNumber: `I247/${number}` };
};

const facts = (over: Partial<TitleFacts>): TitleFacts => ({
  sourceId: `s${(serial += 1)}`, isbn: null, title: `山居第${serial}夜`, author: '林小满', contributors: [], publisher: '西泠书局',
  year: 2020, clc: 'I247', language: 'chi', pages: null, priceFen: 4900, subjects: [], summary: null, ...over,
});

/** A title; `held` says which library owns how many copies, or in which states. */
export const aTitle = async (
  { db, clock }: Ground, held: Record<string, number | Copy['state'][]> = { XH: 1 }, over: Partial<TitleFacts> = {},
) => {
  const id = ulid();
  const copies = Object.entries(held).flatMap(([code, states]) =>
    (typeof states === 'number' ? Array<Copy['state']>(states).fill('available') : states).map((state) => aCopy(id, code, state)));
  const given = facts(over);
  const { row, text } = describeTitle(given);
  await db.tx(async (tx) => {
    const identity = { id, source: 'test', sourceId: given.sourceId, holdings: copies.length, createdAt: clock.now() };
    await insertTitles(tx, [{ row: { ...identity, ...row }, text, record: null }]);
    if (copies.length > 0) await tx.insert(copyTable, copies);
  });
  return { id, copies };
};
export type TestTitle = Awaited<ReturnType<typeof aTitle>>;

const aPerson = () => {
  serial += 1;
  const birthDay = `19${String(50 + (Math.floor(serial / 1000) % 50)).padStart(2, '0')}0101`;
  const number = String(serial).padStart(8, '0');
  return {
    subject: `person-${number}`, unionId: null, phone: `139${number}`,
    realName: { name: '王小明', idNumber: idNumberOf(birthDay, serial % 1000) },
  };
};

const LONG_MS = 10 * 365 * 86_400_000;

/** A session that outlives every story's clock. Answers its token. */
const openSession = async ({ db, capabilities: { identity } }: Ground, identityId: string): Promise<string> => {
  const session = makeSession(identity, { identityId, installation: 'test-device' });
  session.row.accessExpiresAt = new Date(session.row.createdAt.getTime() + LONG_MS);
  await db.tx((tx) => addSession(tx, session));
  return session.tokens.accessToken;
};

/** Someone who came through a channel and has no card yet. */
export const aVisitor = async (app: Ground) => {
  const { id } = await findOrCreateIdentity(app.capabilities.identity, 'zheliban', aPerson());
  return { identityId: id, token: await openSession(app, id) };
};

/** Registered by the true path and signed in. */
export const aReader = async (app: Ground) => {
  const { identityId, token } = await aVisitor(app);
  const { reader } = await register(app.capabilities.identity, identityId, { agreements: currentAgreements('zh') });
  return { id: reader.id, token, identityId };
};
export type TestReader = Awaited<ReturnType<typeof aReader>>;

export const anAddressDraft = (over: Partial<AddressDraft> = {}): AddressDraft => ({
  name: '王小明', phone: '13812341234', province: '浙江省', city: '杭州市', district: '西湖区', detail: '文三路 1 号', isDefault: false,
  ...over,
});

export const anAddress = async ({ capabilities }: Ground, reader: TestReader, over: Partial<AddressDraft> = {}) =>
  (await addAddress(capabilities.delivery, reader.id, anAddressDraft(over))).id;

/** A reader who has an address, in 杭州 unless told otherwise. */
export const aBorrower = async (app: Ground, over: Partial<AddressDraft> = {}) => {
  const reader = await aReader(app);
  return { ...reader, addressId: await anAddress(app, reader, over) };
};
export type Borrower = Awaited<ReturnType<typeof aBorrower>>;

/** Signed in at the desk of a library. */
export const aLibrarian = async (app: Ground, libraryCode: string) => {
  const reader = await aReader(app);
  const staffId = ulid();
  await app.db.tx((tx) => addStaff(tx, { id: staffId, readerId: reader.id, libraryCode, role: 'desk', createdAt: app.clock.now() }));
  return { ...reader, staffId, libraryCode };
};
export type Librarian = Awaited<ReturnType<typeof aLibrarian>>;
