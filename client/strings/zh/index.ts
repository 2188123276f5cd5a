import { titles } from '../titles';
import { basket, checkout, wayOut } from './borrow';
import { common, due, host, preferences } from './common';
import { addresses, addressForm, pickup } from './delivery';
import { errors } from './errors';
import { home, libraries, search, title, titleRow } from './find';
import { card, me, registration } from './identity';
import { history, orders, parcel } from './orders';
import { gate, shelf } from './shelf';
import { returns, staff } from './staff';

export const zh = {
  titles: titles.zh, common, due, host, preferences, errors,
  gate, shelf, orders, parcel, history, addresses, addressForm, pickup, staff, returns,
  home, search, titleRow, title, libraries, checkout, wayOut, basket, registration, card, me,
};
