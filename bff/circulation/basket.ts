import { copiesOf, titleBriefs } from '../catalogue';
import type { Basket } from '../contracts/circulation';
import { DuplicateKey } from '../database';
import { AppError } from '../errors';
import { basketTable } from './basket.table';
import type { Circulation } from './circulation';
import { basketOf } from './store';

const MOST_TITLES = 20;

export const readBasket = async ({ db }: Circulation, readerId: string): Promise<Basket> => {
  const ids = (await basketOf(db.read, readerId)).map(({ titleId }) => titleId);
  const titles = await titleBriefs(db.read, ids);
  const copies = await copiesOf(db.read, ids);
  const available = (id: string) => copies.filter(({ titleId, state }) => titleId === id && state === 'available').length;
  return { items: ids.flatMap((id) => (titles.has(id) ? [{ title: titles.get(id)!, available: available(id) }] : [])) };
};

export const putInBasket = async (circulation: Circulation, readerId: string, titleId: string): Promise<Basket> => {
  const { db, now } = circulation;
  if (!(await titleBriefs(db.read, [titleId])).has(titleId)) throw new AppError('not-found');
  const held = await basketOf(db.read, readerId);
  if (!held.some((row) => row.titleId === titleId)) {
    if (held.length >= MOST_TITLES) throw new AppError('basket-full');
    try {
      await db.tx((tx) => tx.insert(basketTable, { readerId, titleId, addedAt: now() }));
    } catch (error) {
      if (!(error instanceof DuplicateKey)) throw error; // a second tap was faster
    }
  }
  return readBasket(circulation, readerId);
};

export const takeFromBasket = async (circulation: Circulation, readerId: string, titleId: string): Promise<Basket> => {
  await circulation.db.tx((tx) =>
    tx.run('delete from basket_item where reader_id = ? and title_id = ?', [readerId, titleId]));
  return readBasket(circulation, readerId);
};
