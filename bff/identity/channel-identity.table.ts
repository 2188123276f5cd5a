import { EntitySchema } from 'typeorm';
import type { Channel } from '../contracts/identity';

/** A person as one channel knows them; several may belong to one reader. */
export interface ChannelIdentityRow {
  id: string;
  channel: Channel;
  subject: string;
  unionId: string | null;
  readerId: string | null;
  /** The three sealed texts hold what is proven or claimed until the card is issued, then they are cleared. */
  phoneSealed: string | null;
  /** JSON of a RealName. */
  realNameSealed: string | null;
  /** JSON of a FaceClaim whose verification is under way. */
  claimSealed: string | null;
  createdAt: Date;
}

export const channelIdentityTable = new EntitySchema<ChannelIdentityRow>({
  name: 'channel_identity',
  columns: {
    id: { type: 'varchar', length: 32, primary: true },
    channel: { type: 'varchar', length: 16 },
    subject: { type: 'varchar', length: 128 },
    unionId: { type: 'varchar', length: 128, nullable: true },
    readerId: { type: 'varchar', length: 32, nullable: true },
    phoneSealed: { type: 'text', nullable: true },
    realNameSealed: { type: 'text', nullable: true },
    claimSealed: { type: 'text', nullable: true },
    createdAt: { type: 'datetime', precision: 3 },
  },
});
