import type { Order } from '../../bff/contracts/circulation';
import type { Strings } from '../strings';

/** An order that ended because its books come from another library is no failure to the reader. */
const movedOn = ({ state, items }: Order): boolean =>
  state === 'unfulfilled' && items.some((item) => item.state === 'moved');

/** The order's state in a word and in a sentence. */
export const orderWords = (order: Order, { states, explained, items, itemNotes }: Strings['orders']) =>
  movedOn(order)
    ? { state: items.moved, sentence: itemNotes.moved }
    : { state: states[order.state], sentence: explained[order.state] };
