import { CreateInfrastructure1763800000000 } from './1763800000000-create-infrastructure';
import { CreateIdentity1763800100000 } from './1763800100000-create-identity';
import { CreateCredit1763800200000 } from './1763800200000-create-credit';
import { CreateCatalogue1763800300000 } from './1763800300000-create-catalogue';
import { CreateDelivery1763800400000 } from './1763800400000-create-delivery';
import { CreateCirculation1763800500000 } from './1763800500000-create-circulation';
import { CreateStaff1763800600000 } from './1763800600000-create-staff';
import { CreateBookstore1763800700000 } from './1763800700000-create-bookstore';

/** In order. A migration that has landed is never edited. */
export const migrations = [
  CreateInfrastructure1763800000000,
  CreateIdentity1763800100000,
  CreateCredit1763800200000,
  CreateCatalogue1763800300000,
  CreateDelivery1763800400000,
  CreateCirculation1763800500000,
  CreateStaff1763800600000,
  CreateBookstore1763800700000,
];
