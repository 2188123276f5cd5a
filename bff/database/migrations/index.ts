import { CreateInfrastructure1763800000000 } from './1763800000000-create-infrastructure';

/** In order. A migration that has landed is never edited. */
export const migrations = [CreateInfrastructure1763800000000];
