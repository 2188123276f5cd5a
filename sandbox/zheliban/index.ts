import { oneUse } from '../one-use';
import type { Person } from '../persons';
import { type Ask, type Conduct, type Mood, type Reply, startVendor } from '../vendor';
import { refusalAtTheDoor } from './hmac';
import { ticketFlow } from './ticket';
import { unifiedFlow } from './unified';

export const ZHELIBAN_APP = {
  appId: 'sandbox-zlb-xinyue', accessKey: 'sandbox-zlb-ak', secretKey: 'sandbox-zlb-sk',
  serviceCode: 'sandbox-zlb-service', servicePassword: 'sandbox-zlb-password',
};

const BASE = '/restapi/prod';
const FIVE_MINUTES = 300_000;

export interface ZhelibanControl extends Conduct {
  /** What ssoTicket would give the page. */
  ticketId(person: Person): string;
  /** What the older login redirect would bring back. */
  ticket(person: Person): string;
  /** Withdraws a component from the access key. */
  forbid(component: string): void;
}

export interface ZhelibanSandbox { url: string; control: ZhelibanControl; close(): Promise<void> }

/** The IRS gateway with the four components of the sign-in. */
export const startZheliban = async (): Promise<ZhelibanSandbox> => {
  const ticketIds = oneUse<Person>('sandbox-zlb-ticket-id', FIVE_MINUTES);
  const tickets = oneUse<Person>('sandbox-zlb-st', FIVE_MINUTES);
  const forbidden = new Set<string>();
  const components = { ...unifiedFlow(ZHELIBAN_APP, ticketIds), ...ticketFlow(ZHELIBAN_APP, tickets) };

  const handle = (ask: Ask, mood: Mood): Reply => {
    const name = ask.path.startsWith(BASE) ? ask.path.slice(BASE.length) : '';
    const component = components[name];
    if (!component || ask.method !== 'POST') return { status: 404, body: 'no Route matched with those values' };
    const refusal = refusalAtTheDoor(ask, ZHELIBAN_APP, mood.now());
    if (refusal) return { status: 401, body: { message: refusal } };
    if (forbidden.has(name)) return { status: 401, body: { message: 'The route_id is forbidden.' } };
    return { body: component(ask.body, mood.now()) };
  };
  const { url, conduct, close } = await startVendor(handle);

  const control: ZhelibanControl = {
    ...conduct,
    ticketId: (person) => ticketIds.issue(person),
    ticket: (person) => `${tickets.issue(person)}-ticket`,
    forbid: (component) => { forbidden.add(component); },
  };
  return { url: url + BASE, control, close };
};
