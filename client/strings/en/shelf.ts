import type { Strings } from '../shape';

const books = (count: number) => `${count} book${count === 1 ? '' : 's'}`;

export const gate: Strings['gate'] = {
  signInTitle: 'Sign in to see this',
  signInNote: 'Your loans, renewals and returns live here.',
  signIn: 'Sign in',
  registerTitle: 'Get your library card first',
  registerNote: 'No deposit; half a minute.',
  register: 'Get a library card',
};

export const shelf: Strings['shelf'] = {
  onLoan: (count) => `${books(count)} on loan`,
  onTheWay: 'On the way',
  emptyTitle: 'Your shelf is empty',
  emptyNote: 'Find a book to read; it comes to your door, no deposit.',
  find: 'Find a book',
  renew: 'Renew',
  renewOf: (title) => `Renew “${title}”`,
  renewAll: 'Renew all',
  renewed: (title, day) => `“${title}” is renewed until ${day}.`,
  renewedAll: (count) => `${books(count)} renewed.`,
  noneRenewed: 'Nothing could be renewed.',
  notRenewed: (title, why) => `“${title}” was not renewed: ${why}`,
  sendBack: 'Send back',
  inReturn: 'Courier booked',
  lost: 'Reported lost',
  lostNote: 'Please settle this with the lending library.',
  anywhere: 'Return at any public library of the province',
  anywhereNote: 'No need to go back to the one that lent it',
  history: 'Borrowing history',
  orders: 'All orders',
  pickup: (day, part) => `Courier comes ${day}, ${part}`,
};
