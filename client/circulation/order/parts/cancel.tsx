import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Order } from '../../../../bff/contracts/circulation';
import { useCreate } from '../../../api/create';
import { Button } from '../../../components/button';
import { Confirm } from '../../../components/confirm';
import { useStrings } from '../../../strings';
import { cancelOrder } from '../../api';

/** Cancelling while the server allows it, after asking once. */
export const Cancel = ({ order }: { order: Order }) => {
  const { orders } = useStrings();
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const cancelling = useCreate(cancelOrder, {
    onSuccess: () => setAsking(false),
    onSettled: () => Promise.all(['orders', 'loans'].map((key) => client.invalidateQueries({ queryKey: [key] }))),
  });
  if (!order.actions.cancel.allowed && !asking) return null;
  return (
    <>
      <Button kind='danger' label={orders.cancel} onTap={() => setAsking(true)} />
      <Confirm
        open={asking} title={orders.cancelAsk} note={orders.cancelNote} yes={orders.cancel} no={orders.keep}
        busy={cancelling.isPending} error={cancelling.error}
        onYes={() => cancelling.mutate(order.id)} onClose={() => setAsking(false)}
      />
    </>
  );
};
