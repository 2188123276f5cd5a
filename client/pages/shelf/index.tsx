import { useQueryClient } from '@tanstack/react-query';
import type { Loan, Order, Pickup } from '../../../bff/contracts/circulation';
import { useOpenLoans } from '../../api/loans';
import { isMoving, useNewestOrders, useNewestPickups } from '../../api/orders';
import { useRefresh } from '../../api/refresh';
import { useReader } from '../../api/session';
import { Loaded } from '../../components/loaded';
import { Page } from '../../components/page';
import { ReaderGate } from '../../components/reader-gate';
import { EmptyShelf } from './parts/empty-shelf';
import { Links } from './parts/links';
import { Loans } from './parts/loans';
import { OnTheWay } from './parts/on-the-way';
import { RenewedSheet } from './parts/renewed-sheet';
import { ShelfActions } from './parts/shelf-actions';
import { useRenewAll } from './parts/use-renew-all';
import './index.scss';

const SHOWN_HERE = ['loans', 'orders', 'pickups'];

/** A loan that has not arrived yet is part of its order on the way. */
const inHand = ({ state }: Loan): boolean => state !== 'pending';

const Filled = ({ loans, orders, pickups }: { loans: Loan[]; orders: Order[]; pickups: Pickup[] }) => {
  const empty = loans.length + orders.length + pickups.length === 0;
  return (
    <>
      <OnTheWay orders={orders} pickups={pickups} />
      {loans.length > 0 && <Loans loans={loans} />}
      {empty && <EmptyShelf />}
      <Links borrowed={loans.length > 0} />
    </>
  );
};

const Content = () => {
  const client = useQueryClient();
  const loans = useOpenLoans();
  const orders = useNewestOrders();
  const pickups = useNewestPickups();
  useRefresh(() => Promise.all(SHOWN_HERE.map((key) => client.invalidateQueries({ queryKey: [key] }))));
  return (
    <Loaded query={loans}>
      {({ items }) => (
        <Loaded query={orders}>
          {(newest) => (
            <Filled
              loans={items.filter(inHand)}
              orders={newest.items.filter(isMoving)}
              pickups={pickups.data?.items.filter(({ state }) => state === 'booked') ?? []}
            />
          )}
        </Loaded>
      )}
    </Loaded>
  );
};

const Shelf = () => {
  const loans = useOpenLoans().data?.items.filter(inHand) ?? [];
  const reader = useReader();
  const renewing = useRenewAll();
  return (
    <Page name='shelf' footer={reader && loans.length > 0 && <ShelfActions loans={loans} renewing={renewing} />}>
      <ReaderGate back='/pages/shelf/index'>
        <Content />
      </ReaderGate>
      <RenewedSheet outcome={renewing.data} loans={loans} onClose={renewing.reset} />
    </Page>
  );
};

export default Shelf;
