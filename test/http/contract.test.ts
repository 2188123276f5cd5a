import { routesOf } from '../../bff/compose';
import { operations } from '../../bff/contracts';
import type { Operation } from '../../bff/contracts/wire';
import { AppError } from '../../bff/errors';
import { startTestApp, type TestApp } from '../support/app';
import { aReader, aVisitor } from '../support/factories';

interface Described {
  parameters: { name: string; in: string; required: boolean; schema: object }[];
  security?: object[];
  requestBody?: { content: Record<string, { schema: object }> };
  responses: Record<string, { content?: Record<string, { schema: object }> }>;
}
interface Document { openapi: string; paths: Record<string, Record<string, Described>>; components: Record<string, Record<string, object>> }

let app: TestApp;
let document: Document;
beforeAll(async () => {
  app = await startTestApp();
  document = (await app.get<Document>('/openapi.json')).body;
});
afterAll(() => app.close());

const declared = Object.values(operations).flat();
const nameOf = ({ method, path }: Operation) => `${method} ${path}`;
const described = ({ method, path }: Operation) => document.paths[`/api${path.replace(/:(\w+)/g, '{$1}')}`]?.[method];
const takes = (schema: Operation['body']) => schema.def.type !== 'unknown';

describe('the contract', () => {
  it('is mounted whole, and nothing else is', () => {
    const mounted = routesOf(app.capabilities).map(({ operation }) => nameOf(operation));
    expect(mounted.sort()).toEqual(declared.map(nameOf).sort());
    expect(new Set(mounted).size).toBe(mounted.length);
  });

  it('asks an Idempotency-Key of every POST that creates', () => {
    for (const { method, status, idempotency } of declared) {
      if (method === 'post' && status === 201) expect(idempotency).not.toBe('none');
      if (method === 'get') expect(idempotency).toBe('none');
    }
  });

  it('pages every list by a cursor', () => {
    const lists = declared.filter(({ method, summary, path }) => method === 'get' && /s$/.test(path) && !summary.includes('Today'));
    expect(lists.length).toBeGreaterThan(8);
    for (const operation of lists) {
      const names = described(operation)!.parameters.map(({ name }) => name);
      expect([nameOf(operation), names]).toEqual([nameOf(operation), expect.arrayContaining(['cursor', 'limit'])]);
    }
  });
});

describe('the OpenAPI document', () => {
  it('is 3.1 and has every operation', () => {
    expect(document.openapi).toMatch(/^3\.1\./);
    expect(declared.filter((operation) => !described(operation)).map(nameOf)).toEqual([]);
  });

  it.each(declared.map((operation) => [nameOf(operation), operation] as const))('describes %s', (_name, operation) => {
    const { parameters, security, requestBody, responses } = described(operation)!;
    const inPath = [...operation.path.matchAll(/:(\w+)/g)].map(([, name]) => name);
    expect(parameters.filter((one) => one.in === 'path').map(({ name }) => name)).toEqual(inPath);
    expect(parameters.every(({ schema }) => Object.keys(schema).length > 0)).toBe(true);
    expect(parameters.some(({ name }) => name === 'Idempotency-Key')).toBe(operation.idempotency !== 'none');
    expect(requestBody !== undefined).toBe(takes(operation.body));
    expect(security !== undefined).toBe(['session', 'reader', 'staff'].includes(operation.actor));
    expect(responses[operation.status]!.content !== undefined).toBe(operation.status !== 204 && takes(operation.answer));
  });

  it('refers to nothing that it does not hold', () => {
    const refs = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/(\w+)\/(\w+)"/g)];
    expect(refs.length).toBe([...JSON.stringify(document).matchAll(/"\$ref"/g)].length);
    for (const [, kind, name] of refs) expect(document.components[kind!]![name!]).toBeDefined();
  });
});

describe('who may call', () => {
  const call = async ({ method, path }: Operation, token?: string) => {
    const { status, body } = await app[method](`/api${path.replace(':id', 'x').replace(':kind', 'terms')}`, { token });
    return [status, body.error];
  };
  const gated = (...actors: Operation['actor'][]) => declared.filter(({ actor }) => actors.includes(actor));

  it('anyone: the catalogue, the agreements, the ways in, and nothing else', () => {
    expect(gated('anyone', 'signed-caller').map(nameOf).sort()).toEqual([
      'get /agreements/:kind', 'get /bookstores', 'get /libraries', 'get /titles', 'get /titles/:id',
      'post /hooks/courier', 'post /sessions', 'post /sessions/refresh',
    ]);
  });

  it('nobody else without a token', async () => {
    for (const operation of gated('session', 'reader', 'staff')) {
      expect([nameOf(operation), ...await call(operation)]).toEqual([nameOf(operation), 401, 'not-signed-in']);
    }
  });

  it('no reader\'s route for who has no card, no staff route for who has no post', async () => {
    const { token } = await aVisitor(app);
    for (const operation of gated('reader')) {
      expect([nameOf(operation), ...await call(operation, token)]).toEqual([nameOf(operation), 403, 'not-a-reader']);
    }
    const reader = await aReader(app);
    for (const operation of gated('staff')) {
      expect([nameOf(operation), ...await call(operation, reader.token)]).toEqual([nameOf(operation), 403, 'not-staff']);
    }
  });

  it('the courier, signed: an unsigned callback is refused', async () => {
    app.courier.verify = () => {
      throw new AppError('signature-invalid');
    };
    expect(await app.post('/api/hooks/courier', { body: {} })).toMatchObject({ status: 401, body: { error: 'signature-invalid' } });
  });
});
