import { createServer, type Server } from 'node:http';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createZheliban } from '../../bff/adapters/zheliban';
import { type Sandbox, SANDBOX_KEY_MARK, startSandbox } from '../../sandbox';
import { listen, stop } from '../../sandbox/vendor';
import { ZHELIBAN_APP } from '../../sandbox/zheliban';

let folder: string;
let sandbox: Sandbox;
let bff: Server;
let seen: { method?: string; url?: string; authorization?: string; body: string }[] = [];

const get = (address: string) => fetch(sandbox.url + address);
const post = (address: string, body: object) => fetch(sandbox.url + address, { method: 'POST', body: JSON.stringify(body) });

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'xinyue-host-'));
  writeFileSync(path.join(folder, 'index.html'), '<title>信阅</title>');
  writeFileSync(path.join(folder, 'app.0a1b2c3d.js'), 'void 0');
  bff = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => { body += chunk; }).on('end', () => {
      seen.push({ method: request.method, url: request.url, authorization: request.headers.authorization, body });
      response.writeHead(201, { 'x-request-id': 'one' }).write('first ');
      setTimeout(() => response.end('second'), 20);
    });
  });
  sandbox = await startSandbox({ clientFolder: folder, codes: () => [{ text: '9787010191652', label: '资本论' }] });
});
afterAll(async () => {
  await sandbox.close();
  await stop(bff);
  rmSync(folder, { recursive: true });
});
beforeEach(() => { seen = []; });

describe('the Zheliban host', () => {
  it('serves the built client and keeps only hashed files', async () => {
    const page = await get('/');
    expect(await page.text()).toBe('<title>信阅</title>');
    expect(page.headers.get('cache-control')).toBe('no-cache');
    expect((await get('/app.0a1b2c3d.js')).headers.get('cache-control')).toContain('immutable');
  });

  it.each(['/none.js', '/..%2f..%2fetc%2fpasswd', '/%2e%2e/%2e%2e/etc/passwd', '/%00', '/sandbox/none'])('has nothing at %s', async (address) => {
    expect((await get(address)).status).toBe(404);
  });

  it('serves the bridge and the log as scripts that parse', async () => {
    for (const name of ['zwjsbridge', 'zwlog']) {
      const script = await (await get(`/sandbox/${name}.js`)).text();
      expect(() => new Function(script)).not.toThrow();
    }
  });

  it('introduces its persons without a number of theirs', async () => {
    const text = await (await get('/sandbox/persons')).text();
    expect(JSON.parse(text)).toHaveLength(sandbox.persons.length);
    for (const { idNumber, phone } of sandbox.persons) {
      expect(text).not.toContain(idNumber);
      expect(text).not.toContain(phone);
    }
  });

  it('gives a ticket with which the BFF can sign the person in', async () => {
    const { ticketId } = await (await post('/sandbox/tickets', { person: 'shu' })).json() as { ticketId: string };
    const { signIn } = createZheliban({ gatewayUrl: sandbox.env.ZHELIBAN_GATEWAY_URL!, ...ZHELIBAN_APP }, () => new Date());
    expect(await signIn.exchange(ticketId, 'unified')).toMatchObject({ subject: 'sandbox-zlb-shu' });
    expect((await post('/sandbox/tickets', { person: 'nobody' })).status).toBe(404);
  });

  it('offers codes to scan', async () => {
    expect(await (await get('/sandbox/codes')).json()).toEqual([{ text: '9787010191652', label: '资本论' }]);
  });

  it('says that the BFF is away until it is told where it is, then passes /api on unchanged', async () => {
    expect((await get('/api/titles')).status).toBe(502);
    sandbox.connect(`http://127.0.0.1:${await listen(bff, 0)}`);
    const answer = await fetch(`${sandbox.url}/api/orders?x=1`, {
      method: 'POST', body: '{"a":1}', headers: { authorization: 'Bearer token' },
    });
    expect([answer.status, answer.headers.get('x-request-id'), await answer.text()]).toEqual([201, 'one', 'first second']);
    expect(seen).toEqual([{ method: 'POST', url: '/api/orders?x=1', authorization: 'Bearer token', body: '{"a":1}' }]);
    expect((await get('/apis')).status).toBe(404);
    expect(seen).toHaveLength(1);
  });
});

it('marks every fixed id and secret, so that production can refuse them', () => {
  const fresh = ['ALIPAY_PRIVATE_KEY', 'ALIPAY_PUBLIC_KEY', 'ALIPAY_AES_KEY'];
  const fixed = Object.entries(sandbox.env).filter(([name]) => !name.endsWith('_URL') && !fresh.includes(name));
  for (const [, value] of fixed) expect(value.startsWith(SANDBOX_KEY_MARK)).toBe(true);
});

it('has persons whose ID numbers check and whose phones are nobody’s', () => {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  for (const { idNumber, phone } of sandbox.persons) {
    const sum = weights.reduce((total, weight, at) => total + weight * Number(idNumber[at]), 0);
    expect(idNumber[17]).toBe('10X98765432'[sum % 11]);
    expect(phone).toMatch(/^1380000\d{4}$/);
  }
  expect(new Set(sandbox.persons.map(({ idNumber }) => idNumber)).size).toBe(sandbox.persons.length);
});
