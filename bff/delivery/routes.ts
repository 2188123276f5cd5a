import * as wire from '../contracts/delivery';
import { route, type Route } from '../http/route';
import { addAddress } from './add-address';
import { listAddresses } from './addresses';
import { changeAddress } from './change-address';
import { chooseDefaultAddress } from './choose-default-address';
import type { Delivery } from './delivery';
import { recordCourierEvents } from './record-events';
import { removeAddress } from './remove-address';

export const deliveryRoutes = (delivery: Delivery): Route[] => [
  route(wire.listAddresses, ({ reader, query }) => listAddresses(delivery, reader.id, query)),
  route(wire.addAddress, ({ reader, body }) => addAddress(delivery, reader.id, body)),
  route(wire.changeAddress, ({ reader, params, body }) => changeAddress(delivery, reader.id, params.id, body)),
  route(wire.chooseDefaultAddress, ({ reader, params }) => chooseDefaultAddress(delivery, reader.id, params.id)),
  route(wire.removeAddress, ({ reader, params }) => removeAddress(delivery, reader.id, params.id)),
  route(wire.courierCallback, async ({ headers, rawBody }) => {
    await recordCourierEvents(delivery, delivery.courier.verify(headers, rawBody));
    return {};
  }),
];
