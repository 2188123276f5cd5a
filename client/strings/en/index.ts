import type { Strings } from '../shape';
import { titles } from '../titles';
import { common, due, host, preferences } from './common';
import { addresses, addressForm, pickup } from './delivery';
import { errors } from './errors';
import { history, orders, parcel } from './orders';
import { gate, shelf } from './shelf';
import { returns, staff } from './staff';

export const en: Strings = {
  titles: titles.en, common, due, host, preferences, errors,
  gate, shelf, orders, parcel, history, addresses, addressForm, pickup, staff, returns,
};
