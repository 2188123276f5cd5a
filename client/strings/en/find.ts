import type { Strings } from '../shape';

const books = (count: number) => `${count} ${count === 1 ? 'book' : 'books'}`;

export const home: Strings['home'] = {
  searchBox: 'Title, author, ISBN',
  scan: 'Scan a book',
  hello: (name) => `Hello, ${name}`,
  overdue: (count) => `${books(count)} overdue: please return soon`,
  dueSoon: (count, days) => `${books(count)} nearly due; the first: ${days.toLowerCase()}`,
  onLoan: (count) => `${books(count)} on loan, no hurry with any`,
  onTheWay: (count) => `${count} ${count === 1 ? 'order' : 'orders'} being picked or on the way`,
  quiet: 'Your shelf is empty. Have a book sent home.',
  guestTitle: 'Books sent home, no deposit',
  guestNote: 'One card for every public library of Zhejiang, yours in half a minute.',
  enter: 'Sign in or get a card',
  libraries: 'Libraries and return points',
  loans: 'My loans',
  mostHeld: 'In many libraries',
  newest: 'Recently published',
  all: 'All',
};

export const search: Strings['search'] = {
  box: 'Title, author, ISBN',
  scan: 'Scan',
  clear: 'Clear the field',
  recent: 'Recent searches',
  forget: 'Clear all',
  startTitle: 'What would you like to read?',
  startNote: 'Type a title or an author; type or scan an ISBN.',
  total: (count) => `${count} found`,
  orMore: (count) => `${count}+`,
  sort: 'Order',
  sorts: { relevance: 'Best match', newest: 'Newest' },
  noneTitle: (words) => `Nothing found for “${words}”`,
  noneNote: 'Try fewer words, or the author alone.',
  byIsbnNote: 'Check the ISBN, or search by title.',
};

export const titleRow: Strings['titleRow'] = {
  imprint: (publisher, year) => [publisher, year].filter(Boolean).join(', '),
  year: (year) => String(year),
  available: (count) => `${count} to borrow`,
  allOut: 'All on loan',
  noneNow: 'None to borrow now',
  inLibraryOnly: 'In the library only',
  none: 'Not held',
};

export const title: Strings['title'] = {
  borrow: 'Send it home',
  putInBasket: 'To basket',
  inBasket: 'In basket',
  share: 'Share',
  home: 'Sent to your home',
  guest: 'Sign in to see the day it arrives. No card yet? It takes half a minute.',
  arrives: (from, to) => (from === to ? `Arrives ${from}` : `Arrives ${from} to ${to}`),
  withoutAddress: 'Estimated for Hangzhou; add your address for your own days',
  sentFrom: (library) => `Sent by ${library}`,
  loan: (days) => `Yours for ${days} days from delivery`,
  renewals: (times, days) => `${times} ${times === 1 ? 'renewal' : 'renewals'} of ${days} days`,
  cannot: 'Cannot be sent now',
  facts: 'About this edition',
  isbn: 'ISBN',
  clc: 'Class',
  publisher: 'Publisher',
  year: 'Year',
  pages: 'Pages',
  price: 'Price',
  subjects: 'Subjects',
  summary: 'Summary',
  more: 'Show all',
  distribution: 'Where it is',
  byDistance: 'Sort by distance',
  located: 'Nearest to you first',
  held: (available, total) => `${available} of ${total} to borrow`,
  heldInside: (count) => `${count} in the library only`,
  callNumber: (number) => `Call number ${number}`,
  km: (distance) => `${distance} km`,
  showAll: (count) => `Show all ${count} libraries`,
  notHeld: 'No library holds this title yet.',
};

export const libraries: Strings['libraries'] = {
  kind: 'Places',
  kinds: { libraries: 'Libraries', bookstores: 'Bookstores' },
  note: 'Return your books at any of these places: let the staff scan the barcode.',
  byDistance: 'Sort by distance',
  located: 'Nearest to you first (by the centre of each district)',
  levels: { province: 'Provincial', city: 'City', county: 'County' },
  where: (city, district) => (city === district ? city : `${district}, ${city}`),
};
