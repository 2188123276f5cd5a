import { z } from 'zod';
import { operations } from './contracts';
import { ErrorBody } from './contracts/errors';
import type { Operation } from './contracts/wire';

type Json = Record<string, unknown>;

const schemaOf = (schema: z.ZodType, io: 'input' | 'output'): Json => {
  const { $schema: _dialect, ...json } = z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as Json;
  return json;
};

const isNothing = (schema: z.ZodType) => schema instanceof z.ZodUnknown;

const parameters = (schema: z.ZodType, place: 'path' | 'query'): Json[] => {
  if (isNothing(schema)) return [];
  const { properties, required } = schemaOf(schema, 'input') as { properties: Json; required?: string[] };
  return Object.entries(properties).map(([name, value]) =>
    ({ name, in: place, required: place === 'path' || (required?.includes(name) ?? false), schema: value }));
};

const IDEMPOTENCY_KEY = {
  name: 'Idempotency-Key', in: 'header', required: true,
  description: 'One per intent; a repeat gets the first answer, another request under the same key is refused.',
  schema: { type: 'string', pattern: '^[0-9A-Za-z_-]{16,64}$' },
};
const REFUSAL = {
  description: 'Refused', content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } },
};

const answerOf = ({ answer, status }: Operation): Json => {
  if (status === 204 || isNothing(answer)) return { [status]: { description: 'Done' } };
  return { [status]: { description: 'Done', content: { 'application/json': { schema: schemaOf(answer, 'output') } } } };
};

const describe = (tag: string, operation: Operation): Json => ({
  tags: [tag],
  summary: operation.summary,
  parameters: [
    ...parameters(operation.params, 'path'), ...parameters(operation.query, 'query'),
    ...(operation.idempotency === 'none' ? [] : [IDEMPOTENCY_KEY]),
  ],
  ...(isNothing(operation.body) ? {} : {
    requestBody: { required: true, content: { 'application/json': { schema: schemaOf(operation.body, 'input') } } },
  }),
  ...(operation.actor === 'anyone' || operation.actor === 'signed-caller' ? {} : { security: [{ bearer: [] }] }),
  'x-actor': operation.actor,
  responses: { ...answerOf(operation), default: REFUSAL },
});

/** OpenAPI 3.1, made from the contracts alone. */
export const openapi = (prefix: string): Json => {
  const paths: Record<string, Json> = {};
  for (const [tag, list] of Object.entries(operations)) {
    for (const operation of list) {
      const path = prefix + operation.path.replace(/:(\w+)/g, '{$1}');
      paths[path] = { ...paths[path], [operation.method]: describe(tag, operation) };
    }
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Xinyue 信阅', version: '1' },
    paths,
    components: {
      schemas: { Error: schemaOf(ErrorBody, 'output') },
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } },
    },
  };
};
