import { librariesOf } from '../catalogue';
import type { Desk } from '../contracts/staff';
import { dayOf, startOf } from '../days';
import type { Circulation } from './circulation';
import { presentLibrary } from './present';
import { countOrders, countReturns } from './store';

/** Today's work at one library. */
export const readDesk = async ({ db, now }: Circulation, libraryCode: string): Promise<Desk> => {
  const orders = await countOrders(db.read, libraryCode);
  return {
    library: presentLibrary((await librariesOf(db.read, [libraryCode])).get(libraryCode)!),
    toPick: (orders.get('placed') ?? 0) + (orders.get('picking') ?? 0),
    packed: orders.get('packed') ?? 0,
    handedOver: orders.get('shipped') ?? 0,
    returnedToday: await countReturns(db.read, libraryCode, startOf(dayOf(now()))),
  };
};
