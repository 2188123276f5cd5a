import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Pickup } from '../../../../bff/contracts/circulation';
import { useCreate } from '../../../api/create';
import { Button } from '../../../components/button';
import { Confirm } from '../../../components/confirm';
import { useStrings } from '../../../strings';
import { cancelPickup } from '../../api';

/** Cancelling before the courier came, after asking once. */
export const CancelPickup = ({ pickup: { id, actions } }: { pickup: Pickup }) => {
  const { pickup } = useStrings();
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const cancelling = useCreate(cancelPickup, {
    onSuccess: () => setAsking(false),
    onSettled: () => Promise.all(['pickups', 'loans'].map((key) => client.invalidateQueries({ queryKey: [key] }))),
  });
  if (!actions.cancel.allowed && !asking) return null;
  return (
    <>
      <Button kind='danger' label={pickup.cancel} onTap={() => setAsking(true)} />
      <Confirm
        open={asking} title={pickup.cancelAsk} note={pickup.cancelNote} yes={pickup.cancel} no={pickup.keep}
        busy={cancelling.isPending} error={cancelling.error}
        onYes={() => cancelling.mutate(id)} onClose={() => setAsking(false)}
      />
    </>
  );
};
