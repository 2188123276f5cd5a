import { createLogger } from '../../bff/logger';
import { operation } from '../../bff/contracts/wire';
import { route } from '../../bff/http/route';
import { startTestApp } from '../support/app';
import { anAddressDraft, aReader } from '../support/factories';

type Line = Record<string, unknown>;

const recorder = () => {
  const written: string[] = [];
  const log = createLogger('debug', { write: (line: string) => void written.push(line) });
  return { log, text: () => written.join(''), lines: () => written.map((line) => JSON.parse(line) as Line) };
};

const PHONE = '13812341234';
const ID_NUMBER = '330106199001011237';
const TOKEN = 'Zm9yLXRlc3RzLW9ubHktbm90LWEtdG9rZW4tYXQtYWxsLW5v';

describe('the log', () => {
  it('keeps no phone, name, ID number or token, at whatever depth we log', () => {
    const { log, text } = recorder();
    const person = { phone: PHONE, name: '王小明', idNumber: ID_NUMBER, accessToken: TOKEN };
    log.info({ ...person, token: TOKEN, person, call: { person, authorization: TOKEN } }, 'signed in');
    for (const secret of [PHONE, '王小明', ID_NUMBER, TOKEN]) expect(text()).not.toContain(secret);
    expect(text()).toContain('[redacted]');
  });

  it('keeps an error\'s kind, words and causes, but none of its own fields and no long number in its words', () => {
    const { log, text, lines } = recorder();
    const cause = Object.assign(new Error(`Duplicate entry '${PHONE}' for key 'phone'`), { sql: `insert '王小明'`, parameters: [TOKEN] });
    log.warn({ err: new Error(`no card for ${ID_NUMBER}`, { cause }), what: 'register' }, 'failed');
    for (const secret of [PHONE, ID_NUMBER, '王小明', TOKEN]) expect(text()).not.toContain(secret);
    expect(lines()[0]).toMatchObject({ what: 'register', err: { type: 'Error', message: 'no card for [number]' } });
  });

  it('has one line for each request: its route, never its ids, query, body or token', async () => {
    const { log, text, lines } = recorder();
    const broken = route(operation({ method: 'get', path: '/broken', summary: 'Fails', actor: 'anyone' }), async () => {
      throw new Error('the reason');
    });
    const app = await startTestApp({ log, extraRoutes: [broken] });
    try {
      const { token } = await aReader(app);
      await app.get('/api/titles/some-title?latitude=30.11');
      await app.post('/api/addresses', { token, body: anAddressDraft({ phone: PHONE, detail: '断桥 8 号' }) });
      await app.get('/api/broken', { headers: { 'x-request-id': 'request-number-3' } });
      await app.get(`/api/nothing/${ID_NUMBER}`);
      expect(lines().filter(({ msg }) => msg === 'request')).toMatchObject([
        { method: 'GET', route: '/api/titles/:id', status: 404, refusal: 'not-found', ms: expect.any(Number) },
        { method: 'POST', route: '/api/addresses', status: 201 },
        { method: 'GET', route: '/api/broken', status: 500, refusal: 'internal', requestId: 'request-number-3' },
        { method: 'GET', route: 'none', status: 404 },
      ]);
      expect(lines().filter(({ level }) => Number(level) >= 50)).toMatchObject([
        { msg: 'failed', requestId: 'request-number-3', err: { message: 'the reason' } },
      ]);
      for (const secret of [token, PHONE, '断桥', '王小明', '30.11', 'some-title', ID_NUMBER]) expect(text()).not.toContain(secret);
    } finally {
      await app.close();
    }
  });
});
