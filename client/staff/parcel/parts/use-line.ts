import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { PickOrder } from '../../../../bff/contracts/staff';
import { useCreate } from '../../../api/create';
import { explain } from '../../../api/explain';
import { vibrate } from '../../../platform/vibrate';
import { type Strings, useStrings } from '../../../strings';
import { actsOn } from '../../api';
import { isBarcode } from '../../parts/barcode';
import type { Outcome } from '../../parts/outcome';
import type { Item } from '../../parts/pick-line';
import { useInTurn } from '../../parts/use-in-turn';
import { isPickable } from './stage';

const leftIn = ({ items }: PickOrder) => items.filter(({ state }) => state === 'to-pick').length;

/** What became of a book that was not on its shelf. */
const sayMissing = ({ state, barcode }: Item, { missingNow }: Strings['staff']): string => {
  if (state === 'moved' || state === 'missing') return missingNow[state];
  return missingNow['to-pick'](barcode);
};

const useKeep = (id: string) => {
  const client = useQueryClient();
  return (order: PickOrder): void => {
    client.setQueryData(['staff', 'order', id], order);
    void client.invalidateQueries({ queryKey: ['staff', 'orders'] });
    void client.invalidateQueries({ queryKey: ['staff', 'desk'] });
  };
};

/** What a librarian does with one order, and what the last act came to. */
export const useLine = (id: string) => {
  const strings = useStrings();
  const { staff, common } = strings;
  const keep = useKeep(id);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const acts = actsOn(id);
  const options = { onSuccess: keep };
  const picking = useCreate(acts.pick, options);
  const missing = useCreate(acts.reportMissing, options);
  const packing = useCreate(acts.pack, options);
  const handing = useCreate(acts.handOver, options);

  const attempt = async (act: () => Promise<Outcome>, about: readonly string[] = []): Promise<void> => {
    try {
      setOutcome(await act());
    } catch (error) {
      setOutcome({ tone: 'bad', icon: 'warning', head: common.failed, notes: [...about, explain(error, strings).text] });
    }
    vibrate();
  };
  const after = (order: PickOrder): string => {
    const left = leftIn(order);
    if (left > 0) return staff.stillToPick(left);
    return isPickable(order) && order.items.some(({ state }) => state === 'picked') ? staff.allPicked : staff.noBooks;
  };
  const pick = async (barcode: string): Promise<Outcome> => {
    const order = await picking.mutateAsync(barcode);
    const title = order.items.find((item) => item.barcode === barcode)?.title.title ?? barcode;
    return { tone: 'good', icon: 'check', head: staff.picked(title), notes: [after(order)] };
  };
  const wrongBarcode = (barcode: string) =>
    setOutcome({ tone: 'bad', icon: 'warning', head: common.failed, notes: [barcode, staff.barcodeWrong] });

  const scan = useInTurn(async (barcode) =>
    isBarcode(barcode) ? attempt(() => pick(barcode), [barcode]) : wrongBarcode(barcode));
  const reportMissing = (item: Item) => attempt(async () => {
    const order = await missing.mutateAsync(item.id);
    const now = order.items.find(({ id: same }) => same === item.id);
    const notes = [...(now ? [sayMissing(now, staff)] : []), after(order)];
    return { tone: 'info', icon: 'warning', head: staff.missingDone(item.title.title), notes };
  });
  const pack = () => attempt(async () => {
    await packing.mutateAsync();
    return { tone: 'good', icon: 'check', head: staff.pack, notes: [staff.packed] };
  });
  const handOver = () => attempt(async () => {
    await handing.mutateAsync();
    return { tone: 'good', icon: 'truck', head: staff.handOver, notes: [staff.handedOver] };
  });
  return {
    outcome, scan, reportMissing, pack, handOver,
    reporting: missing.isPending, packing: packing.isPending, handingOver: handing.isPending,
  };
};
