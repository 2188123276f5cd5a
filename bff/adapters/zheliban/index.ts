import type { ChannelSignIn } from '../../identity/ports';
import type { ZhelibanConfig } from './config';
import { irsGateway } from './gateway';
import { ticketPerson } from './ticket';
import { unifiedPerson } from './unified';

export type { ZhelibanComponents, ZhelibanConfig } from './config';

export interface Zheliban { signIn: ChannelSignIn }

/** Zheliban's sign-in through the IRS gateway, in both of its flows. */
export const createZheliban = (config: ZhelibanConfig, now: () => Date): Zheliban => {
  const gateway = irsGateway(config, now);
  return {
    signIn: {
      exchange: (code, flow) =>
        flow === 'unified' ? unifiedPerson(gateway, config, code) : ticketPerson(gateway, config, now, code),
    },
  };
};
