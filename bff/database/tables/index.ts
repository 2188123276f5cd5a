import type { EntitySchema } from 'typeorm';
import { bookstoreTable } from '../../bookstore/bookstore.table';
import { copyTable } from '../../catalogue/copy.table';
import { libraryTable } from '../../catalogue/library.table';
import { titleRecordTable } from '../../catalogue/title-record.table';
import { titleTextTable } from '../../catalogue/title-text.table';
import { titleTermTable } from '../../catalogue/title-term.table';
import { titleTable } from '../../catalogue/title.table';
import { basketTable } from '../../circulation/basket.table';
import { lendingPolicyTable } from '../../circulation/lending-policy.table';
import { loanTable } from '../../circulation/loan.table';
import { orderItemTable, orderTable } from '../../circulation/order.table';
import { pickupTable } from '../../circulation/pickup.table';
import { returnTable } from '../../circulation/return.table';
import { creditDecisionTable } from '../../credit/credit-decision.table';
import { jobTable } from '../job.table';
import { outboxTable } from '../outbox.table';
import { addressTable } from '../../delivery/address.table';
import { parcelEventTable, parcelTable } from '../../delivery/parcel.table';
import { deliveryRuleTable } from '../../delivery/rule.table';
import { idempotencyTable } from '../../http/idempotency.table';
import { channelIdentityTable } from '../../identity/channel-identity.table';
import { consentTable } from '../../identity/consent.table';
import { readerTable } from '../../identity/reader.table';
import { sessionTable } from '../../identity/session.table';
import { staffTable } from '../../staff/staff.table';

/** Every table there is: what the schema must look like after all migrations. */
export const tables = [
  bookstoreTable, copyTable, libraryTable, titleRecordTable, titleTermTable, titleTextTable, titleTable, basketTable,
  lendingPolicyTable, loanTable, orderItemTable, orderTable, pickupTable, returnTable, creditDecisionTable,
  jobTable, outboxTable, addressTable, parcelEventTable, parcelTable, deliveryRuleTable, idempotencyTable,
  channelIdentityTable, consentTable, readerTable, sessionTable, staffTable,
] as unknown as EntitySchema[];
