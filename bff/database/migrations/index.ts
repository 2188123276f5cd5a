import { CreateInfrastructure1763800000000 } from './1763800000000-create-infrastructure';
import { CreateCatalogue1763800300000 } from './1763800300000-create-catalogue';
import { CreateBookstore1763800700000 } from './1763800700000-create-bookstore';

/** In order. A migration that has landed is never edited. */
export const migrations = [
  CreateInfrastructure1763800000000,
  CreateCatalogue1763800300000,
  CreateBookstore1763800700000,
];
