import { createHash } from 'node:crypto';
import { type OneUse, oneUse } from '../one-use';
import type { Person } from '../persons';

type Component = (body: string, now: Date) => object;
interface Service { serviceCode: string; servicePassword: string }

const TOKEN_LIFE = 1_800_000;
const TICKET_ENDING = /-ticket$/;

const result = (code: number, errmsg: string, fields: object = {}): object => ({ result: String(code), errmsg, ...fields });

const isSigned = (form: URLSearchParams, { serviceCode, servicePassword }: Service): boolean => {
  const time = form.get('time') ?? '';
  const sign = createHash('md5').update(serviceCode + servicePassword + time).digest('hex');
  return form.get('servicecode') === serviceCode && /^\d{14}$/.test(time) && form.get('sign') === sign;
};

const userOf = (person: Person): object => ({
  userid: person.zhelibanUserId,
  loginname: person.key,
  username: person.name,
  authlevel: String(person.realNameLevel),
  idtype: person.document === 'ID_CARD' ? '1' : '2',
  idnum: person.document === 'ID_CARD' ? person.idNumber : '',
  mobile: person.phone,
  useable: '1',
});

/** ticketValidation and getUserInfo, by component path. */
export const ticketFlow = (service: Service, tickets: OneUse<Person>): Record<string, Component> => {
  const tokens = oneUse<Person>('sandbox-zlb-token', TOKEN_LIFE);
  return {
    '/IC33000020220228000002/sso/servlet/simpleauth': (body, now) => {
      const form = new URLSearchParams(body);
      if (form.get('method') !== 'ticketValidation') return result(6099, 'unknown method');
      if (!isSigned(form, service)) return result(6003, 'not a ticket of this app');
      const ticket = form.get('st') ?? '';
      if (!TICKET_ENDING.test(ticket)) return result(6004, 'bad format');
      const person = tickets.take(ticket.replace(TICKET_ENDING, ''), now);
      if (person === 'unknown') return result(6002, 'no such ticket');
      if (typeof person === 'string') return result(6001, 'the ticket is over');
      return result(0, 'ok', { token: tokens.issue(person, now), userid: person.zhelibanUserId, loginname: person.key });
    },
    '/IC33000020220228000004/sso/servlet/simpleauth': (body, now) => {
      const form = new URLSearchParams(body);
      if (form.get('method') !== 'getUserInfo') return result(6599, 'unknown method');
      if (!isSigned(form, service)) return result(6504, 'not a token of this app');
      const person = tokens.take(form.get('token') ?? '', now);
      return typeof person === 'string' ? result(6502, 'no such token') : result(0, 'ok', userOf(person));
    },
  };
};
