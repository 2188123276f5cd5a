import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Returned } from '../../../../bff/contracts/staff';
import { ApiError } from '../../../api/api-error';
import { useCreate } from '../../../api/create';
import { explain } from '../../../api/explain';
import { vibrate } from '../../../platform/vibrate';
import { type Strings, useStrings } from '../../../strings';
import { returnCopy } from '../../api';
import { isBarcode } from '../../parts/barcode';
import type { Outcome } from '../../parts/outcome';
import { useInTurn } from '../../parts/use-in-turn';

const outcomeOf = ({ title, owner, goesTo, daysOverdue }: Returned, { returns }: Strings): Outcome => {
  const notes = [title.title, daysOverdue > 0 ? returns.overdue(daysOverdue) : returns.onTime];
  if (goesTo === 'shelf') return { tone: 'good', icon: 'check', head: returns.goesTo.shelf, notes };
  return { tone: 'info', icon: 'truck', head: returns.goesHome(owner.name), notes };
};

const refusalOf = (error: unknown, barcode: string, strings: Strings): Outcome => {
  const refused = error instanceof ApiError && error.status >= 400 && error.status < 500;
  const head = refused ? strings.returns.refused : strings.returns.failed;
  return { tone: 'bad', icon: 'warning', head, notes: [barcode, explain(error, strings).text] };
};

/** Takes barcodes one after another; `outcome` is what the last one came to. */
export const useReturning = () => {
  const strings = useStrings();
  const client = useQueryClient();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const { mutateAsync } = useCreate(returnCopy);

  const take = useInTurn(async (barcode) => {
    if (!isBarcode(barcode)) {
      const { staff, returns } = strings;
      setOutcome({ tone: 'bad', icon: 'warning', head: returns.refused, notes: [barcode, staff.barcodeWrong] });
      return vibrate();
    }
    try {
      setOutcome(outcomeOf(await mutateAsync(barcode), strings));
    } catch (error) {
      setOutcome(refusalOf(error, barcode, strings));
    }
    vibrate();
    void client.invalidateQueries({ queryKey: ['staff'] });
  });
  return { outcome, take };
};
