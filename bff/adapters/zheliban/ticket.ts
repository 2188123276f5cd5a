import { z } from 'zod';
import { AppError } from '../../errors';
import type { ChannelPerson } from '../../identity/ports';
import { componentsOf, type ZhelibanConfig } from './config';
import type { Gateway } from './gateway';
import { mainlandPhone, realNameOf } from './person';
import { ticketSignature, ticketTime } from './sign';

const Result = z.object({ result: z.coerce.string() });
const Ticket = Result.extend({ token: z.string().optional() });
const User = Result.extend({
  userid: z.string().optional(), username: z.string().nullish(), authlevel: z.coerce.string().optional(),
  idtype: z.coerce.string().nullish(), idnum: z.string().nullish(), mobile: z.string().nullish(),
  useable: z.coerce.string().optional(),
});

/** 60xx speak of the ticket, 65xx of the token; what is missing is the service's own trouble. */
const REFUSALS: Record<string, AppError['code']> = {
  6001: 'ticket-used', 6002: 'ticket-used', 6003: 'sign-in-refused', 6004: 'sign-in-refused',
  6501: 'ticket-used', 6502: 'sign-in-refused', 6504: 'sign-in-refused', 6505: 'sign-in-refused',
};
const REAL_NAME_LEVELS = ['2', '3'];
const ID_CARD = '1';
const DISABLED = '2';

const refuseUnless = (result: string): void => {
  if (result === '0') return;
  throw new AppError(REFUSALS[result] ?? 'channel-unavailable', `zheliban: result ${result.slice(0, 8)}`);
};

const personOf = (user: z.infer<typeof User>): ChannelPerson => {
  if (!user.userid || user.useable === DISABLED) throw new AppError('sign-in-refused');
  const isProven = REAL_NAME_LEVELS.includes(user.authlevel ?? '') && user.idtype === ID_CARD;
  return {
    subject: user.userid,
    unionId: null,
    phone: mainlandPhone(user.mobile),
    realName: isProven ? realNameOf(user.username, user.idnum) : null,
  };
};

/** The older flow of the login redirect: ticket -> token -> person, each call signed with the service password too. */
export const ticketPerson = async (
  gateway: Gateway, config: ZhelibanConfig, now: () => Date, ticket: string,
): Promise<ChannelPerson> => {
  const paths = componentsOf(config);
  const form = (fields: Record<string, string>): URLSearchParams => {
    const time = ticketTime(now());
    const sign = ticketSignature(config.serviceCode, config.servicePassword, time);
    return new URLSearchParams({ ...fields, servicecode: config.serviceCode, time, sign, datatype: 'json' });
  };

  const validated = await gateway(Ticket, paths.ticketValidation, form({ method: 'ticketValidation', st: ticket }));
  refuseUnless(validated.result);
  if (!validated.token) throw new AppError('sign-in-refused');
  const user = await gateway(User, paths.personOfTicket, form({ method: 'getUserInfo', token: validated.token }));
  refuseUnless(user.result);
  return personOf(user);
};
