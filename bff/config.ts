import { z } from 'zod';

const text = z.string().min(1);
const url = z.url({ protocol: /^https?$/ });
const key32 = z.string().transform((value, context) => {
  const bytes = Buffer.from(value, 'base64');
  if (bytes.length !== 32) context.addIssue({ code: 'custom', message: 'must be 32 bytes in base64' });
  return bytes;
});
const count = (fallback: number) => z.coerce.number().int().positive().default(fallback);
/** `id:base64,id:base64`; the first seals, all open. */
const keyRing = z.string().transform((value, context) => {
  const entries = value.split(',').map((part) => part.trim().split(':', 2));
  const keys = Object.fromEntries(entries.map(([id, key]) => [id, Buffer.from(key ?? '', 'base64')]));
  const good = entries.every(([id]) => id && /^[0-9a-z]{1,8}$/.test(id)) && Object.values(keys as Record<string, Buffer>).every(({ length }) => length === 32);
  if (!good) context.addIssue({ code: 'custom', message: 'must be id:base64 of 32 bytes, comma-separated' });
  return { current: entries[0]![0]!, keys };
});

const SHAPE = z.object({
  NODE_ENV: z.enum(['production', 'development', 'test']).default('production'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(8080),
  HOST: text.default('127.0.0.1'),
  /** Behind a reverse proxy: trust its X-Forwarded-For, one hop. */
  TRUST_PROXY: z.enum(['0', '1']).default('0'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  DATABASE_URL: z.string().regex(/^(mysql:\/\/|sqlite:).+/, 'must begin with mysql:// or sqlite:'),
  DATABASE_POOL: count(10),
  CIPHER_KEYS: keyRing,
  INDEX_KEY: key32,
  ALLOWED_ORIGINS: z.string().default('').transform((list) => list.split(',').map((o) => o.trim()).filter(Boolean)),
  REQUESTS_PER_MINUTE: count(600),
  REQUEST_TIMEOUT_MS: count(10_000),
  VENDOR_TIMEOUT_MS: count(3000),

  WECHAT_API_URL: url.default('https://api.weixin.qq.com'),
  WECHAT_APP_ID: text,
  WECHAT_APP_SECRET: text,

  ALIPAY_GATEWAY_URL: url.default('https://openapi.alipay.com/gateway.do'),
  ALIPAY_APP_ID: text,
  /** PKCS8, base64 or PEM. */
  ALIPAY_PRIVATE_KEY: text,
  ALIPAY_PUBLIC_KEY: text,
  ALIPAY_AES_KEY: text,

  ZHELIBAN_GATEWAY_URL: url.default('https://ibcdsg.zj.gov.cn:8443/restapi/prod'),
  ZHELIBAN_APP_ID: text,
  ZHELIBAN_ACCESS_KEY: text,
  ZHELIBAN_SECRET_KEY: text,
  ZHELIBAN_SERVICE_CODE: text,
  ZHELIBAN_SERVICE_PASSWORD: text,

  /** As readers know it. */
  COURIER_NAME: text,
  COURIER_API_URL: url,
  COURIER_APP_KEY: text,
  COURIER_SECRET: text,
  /** The service desk's number on every label. */
  SENDER_PHONE: z.string().regex(/^[0-9-]{5,20}$/),

  CREDIT_THRESHOLD: z.coerce.number().int().min(350).max(950).default(550),
});

export type Config = Readonly<z.infer<typeof SHAPE>>;

/** A setting is missing or bad. Names keys, never their values. */
export class BadConfig extends Error {}

const SANDBOX = /^sandbox-/;

/** In production no key may be the sandbox's, and nobody may listen to us in the clear. */
const refuseSandbox = (env: Record<string, string | undefined>, config: Config) => {
  if (config.NODE_ENV !== 'production') return;
  const keys = Object.keys(SHAPE.shape);
  const sandboxed = keys.filter((key) => SANDBOX.test(env[key] ?? ''));
  const plain = keys.filter((key) => key.endsWith('_URL') && String(config[key as keyof Config]).startsWith('http:'));
  const problems = [
    ...sandboxed.map((key) => `${key}: a sandbox key in production`),
    ...plain.map((key) => `${key}: must be https in production`),
  ];
  if (problems.length > 0) throw new BadConfig(problems.join('\n'));
};

/** The only reader of settings. Throws BadConfig with the name of every bad key. */
export const readConfig = (env: Record<string, string | undefined> = process.env): Config => {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = SHAPE.safeParse(given);
  if (!parsed.success) {
    throw new BadConfig(parsed.error.issues.map(({ path, code, message }) =>
      `${path.join('.')}: ${given[String(path[0])] === undefined ? 'missing' : message || code}`).join('\n'));
  }
  refuseSandbox(given, parsed.data);
  return Object.freeze(parsed.data);
};
