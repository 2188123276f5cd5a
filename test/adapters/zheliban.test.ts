import { createZheliban, type Zheliban, type ZhelibanConfig } from '../../bff/adapters/zheliban';
import { hmacSignature, ticketSignature, ticketTime } from '../../bff/adapters/zheliban/sign';
import { personOf } from '../../sandbox/persons';
import { startZheliban, ZHELIBAN_APP, type ZhelibanSandbox } from '../../sandbox/zheliban';
import { messageOf, MINUTE, refusalOf } from './refusals';

const shu = personOf('shu');

let sandbox: ZhelibanSandbox;
let zheliban: Zheliban;
let offset = 0;
const app = (changes: Partial<ZhelibanConfig> = {}): Zheliban =>
  createZheliban({ gatewayUrl: sandbox.url, ...ZHELIBAN_APP, ...changes }, () => new Date(Date.now() + offset));
const unified = (key: string) => zheliban.signIn.exchange(sandbox.control.ticketId(personOf(key)), 'unified');
const byTicket = (key: string) => zheliban.signIn.exchange(sandbox.control.ticket(personOf(key)), 'ticket');

beforeAll(async () => { sandbox = await startZheliban(); });
afterAll(() => sandbox.close());
beforeEach(() => { offset = 0; zheliban = app(); });
afterEach(() => sandbox.control.up());

describe('the published vectors', () => {
  it('signs as the gateway does', () => {
    expect(hmacSignature({
      method: 'POST', uriPath: '/restapi/prod/IC33000020220329000007/uc/sso/access_token',
      accessKey: 'BCDSGA_0123456789abcdef', secretKey: 'BCDSGS_demo', date: 'Tue, 09 Nov 2021 08:49:20 GMT',
    })).toBe('k2VafJRvEISGflNElAENAWEor0HSxjEa5Eghyxu5YBQ=');
  });

  it('signs as the ticket flow does, in Shanghai’s time', () => {
    expect(ticketTime(new Date('2021-11-09T08:49:20Z'))).toBe('20211109164920');
    expect(ticketSignature('svc', 'pwd', '20211109164920')).toBe('86b9d91c5e8be45e8a0f95b5346a32df');
  });
});

describe.each([['unified', unified], ['ticket', byTicket]] as const)('signing in by the %s flow', (flow, signIn) => {
  it('gives the person with phone and real name', async () => {
    expect(await signIn('shu')).toEqual({
      subject: shu.zhelibanUserId, unionId: null, phone: shu.phone,
      realName: { name: shu.name, idNumber: shu.idNumber },
    });
  });

  it('takes a ticket once', async () => {
    const ticket = flow === 'unified' ? sandbox.control.ticketId(shu) : sandbox.control.ticket(shu);
    await zheliban.signIn.exchange(ticket, flow);
    expect(await refusalOf(zheliban.signIn.exchange(ticket, flow))).toBe('ticket-used');
  });

  it('believes the name of level 2, and not of level 1', async () => {
    expect((await signIn('lin')).realName).toEqual({ name: personOf('lin').name, idNumber: personOf('lin').idNumber });
    expect((await signIn('he')).realName).toBeNull();
  });

  it('has no real name for a passport', async () => {
    expect((await signIn('liang')).realName).toBeNull();
  });

  it('lets a child through as it is: who may register is not decided here', async () => {
    expect((await signIn('tang')).realName?.idNumber).toBe(personOf('tang').idNumber);
  });

  it.each([5, -5])('is not let in with a clock %d minutes off, and says so', async (minutes) => {
    offset = minutes * MINUTE;
    const asked = signIn('shu');
    expect(await refusalOf(asked)).toBe('channel-unavailable');
    expect(await messageOf(asked)).toBe('zheliban gateway: Clock skew exceeded: the clock of this server is off');
  });

  it.each([
    ['secret key', { secretKey: 'wrong' }, 'Invalid signature: the secret key is wrong'],
    ['access key', { accessKey: 'wrong' }, 'Invalid access key: the access key is wrong'],
  ])('is not let in with a wrong %s, and says so', async (_, changes, message) => {
    zheliban = app(changes);
    const asked = signIn('shu');
    expect(await refusalOf(asked)).toBe('channel-unavailable');
    expect(await messageOf(asked)).toBe(`zheliban gateway: ${message}`);
  });

  it.each([
    ['refuses connections', () => sandbox.control.down('refusing'), '(ECONNREFUSED|UND_ERR_SOCKET)'],
    ['never answers', () => sandbox.control.down('silent'), 'timeout'],
    ['answers 500', () => sandbox.control.down('failing'), 'HTTP 500'],
    ['answers what nobody can read', async () => sandbox.control.lie('garbage'), 'SyntaxError'],
  ])('is unavailable when the gateway %s', async (__, trouble, because) => {
    await trouble();
    zheliban = app({ timeoutMs: 300 });
    const asked = signIn('shu');
    expect(await refusalOf(asked)).toBe('channel-unavailable');
    expect(await messageOf(asked)).toMatch(new RegExp(`^zheliban gateway: ${because}$`));
  });
});

describe('what only one flow knows', () => {
  it('turns away a legal person', async () => {
    expect(await refusalOf(unified('moxiang'))).toBe('personal-account-required');
  });

  it('refuses another app’s id and service password', async () => {
    zheliban = app({ appId: 'another', servicePassword: 'another' });
    expect(await refusalOf(unified('shu'))).toBe('channel-unavailable');
    expect(await refusalOf(byTicket('shu'))).toBe('sign-in-refused');
  });

  it('takes the components that a tenant was granted', async () => {
    zheliban = app({ components: { accessToken: '/IC33000099999999000001/uc/sso/access_token' } });
    expect(await messageOf(unified('shu'))).toBe('zheliban gateway: HTTP 404');
  });

  it('says when a component is not granted', async () => {
    sandbox.control.forbid('/IC33000020220329000008/uc/sso/getUserInfo');
    expect(await messageOf(unified('shu'))).toMatch('The route_id is forbidden.');
  });
});
