import type { Strings } from '../shape';

export const checkout: Strings['checkout'] = {
  sheet: 'Borrow',
  address: 'To',
  noAddress: 'No address yet',
  addAddress: 'Add an address',
  changeAddress: 'Change',
  parcel: (at, of) => (of === 1 ? 'Parcel' : `Parcel ${at} of ${of}`),
  fee: 'Delivery',
  paidBy: { library: 'paid by the library', reader: 'paid by you' },
  arrives: 'Arrives',
  days: (from, to) => (from === to ? from : `${from} to ${to}`),
  due: 'Return',
  loan: (days) => `within ${days} days of delivery`,
  renewals: (times) => (times > 0 ? `, ${times} ${times === 1 ? 'renewal' : 'renewals'}` : ''),
  confirm: 'Borrow now',
  confirmed: 'Done',
  confirmedNote: (library) => `${library} is about to pick it. The loan starts when it arrives.`,
  confirmedMany: (count) => `Sent in ${count} parcels. Each loan starts when it arrives.`,
  seeOrder: 'See the order',
  seeOrders: 'See all orders',
  later: 'OK',
  unsure: 'No answer came; it may have gone through. Try again safely: nothing is borrowed twice.',
  again: 'Try again',
  refused: (title, why) => `“${title}”: ${why}`,
  withoutRefused: 'Borrow the others',
};

export const wayOut: Strings['wayOut'] = {
  card: 'See my card',
  shelf: 'To my shelf',
  addresses: 'Another address',
  addAddress: 'Add an address',
  basket: 'To the basket',
  register: 'Get a card',
  distribution: 'See where it is',
};

export const basket: Strings['basket'] = {
  emptyTitle: 'Your basket is empty',
  emptyNote: 'Put titles in from their pages: several together make fewer parcels.',
  find: 'Find books',
  select: (title) => `Select “${title}”`,
  remove: 'Remove',
  removeOf: (title) => `Remove “${title}” from the basket`,
  chosen: (count) => `${count} selected`,
  borrow: (count) => `Send ${count} home`,
  none: 'Select a book first',
};
