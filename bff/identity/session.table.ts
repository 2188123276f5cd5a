import { EntitySchema } from 'typeorm';

/** One pair of tokens. A rotation adds a row to the family and keeps this one, so that a reuse is seen. */
export interface SessionRow {
  id: string;
  identityId: string;
  /** The id of the first session of the chain. */
  family: string;
  /** The session whose refresh token this pair was given for. */
  parentId: string | null;
  accessDigest: string;
  refreshDigest: string;
  accessExpiresAt: Date;
  refreshExpiresAt: Date;
  /** How many pairs the refresh token has given: 1 when used, 2 when a lost answer was given again. */
  rotations: number;
  rotatedAt: Date | null;
  revokedAt: Date | null;
  installation: string;
  createdAt: Date;
}

export const sessionTable = new EntitySchema<SessionRow>({
  name: 'session',
  columns: {
    id: { type: 'varchar', length: 32, primary: true },
    identityId: { type: 'varchar', length: 32 },
    family: { type: 'varchar', length: 32 },
    parentId: { type: 'varchar', length: 32, nullable: true },
    accessDigest: { type: 'varchar', length: 64 },
    refreshDigest: { type: 'varchar', length: 64 },
    accessExpiresAt: { type: 'datetime', precision: 3 },
    refreshExpiresAt: { type: 'datetime', precision: 3 },
    rotations: { type: 'int' },
    rotatedAt: { type: 'datetime', precision: 3, nullable: true },
    revokedAt: { type: 'datetime', precision: 3, nullable: true },
    installation: { type: 'varchar', length: 64 },
    createdAt: { type: 'datetime', precision: 3 },
  },
});
