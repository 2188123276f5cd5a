import { AlipayRequestError, AlipaySdk } from 'alipay-sdk';
import type { AlipayConfig } from './config';

/** Alipay answered, signed, with a code other than 10000. */
export class AlipayRefusal extends Error {
  constructor(readonly code: string, readonly subCode: string) {
    super(`alipay: ${code} ${subCode}`);
  }
}

/** No usable answer: silence, a bad signature, another shape. Holds nothing of the SDK's error, which quotes the answer. */
export class AlipaySilence extends Error {
  constructor(because: string) {
    super(`alipay: ${because}`);
  }
}

export type Fields = Record<string, unknown>;
export interface AlipayGateway {
  /** Throws AlipayRefusal or AlipaySilence. The fields are Alipay's own, in snake case. */
  exec(method: string, params: Fields): Promise<Fields>;
  /** RSA2 over `content` with Alipay's public key. */
  isFromAlipay(content: string, signature: string): boolean;
}

const SHANGHAI_MS = 8 * 3_600_000;

/** The SDK would write the process's own time zone; Alipay reads Asia/Shanghai. */
const timestamp = (now: Date): string =>
  new Date(now.getTime() + SHANGHAI_MS).toISOString().slice(0, 19).replace('T', ' ');

const textOf = (value: unknown): string => typeof value === 'string' ? value : '';

const refusalFrom = (answer: Fields): AlipayRefusal => new AlipayRefusal(textOf(answer.code), textOf(answer.sub_code));

/** The SDK looks for the method's own key only, so it takes a signed `error_response` for a forged one. */
const refusalIn = (sdk: AlipaySdk, error: unknown): AlipayRefusal | null => {
  const raw: unknown = error instanceof AlipayRequestError ? error.responseDataRaw : null;
  if (typeof raw !== 'string' || !raw.includes('"error_response"')) return null;
  try {
    const { error_response: refusal, sign } = JSON.parse(raw) as { error_response: Fields; sign: string };
    return sdk.rsaCheck(sdk.getSignStr(raw, 'error_response'), sign) ? refusalFrom(refusal) : null;
  } catch {
    return null;
  }
};

const because = (error: unknown): string => {
  const { cause } = error as { cause?: { code?: string; cause?: { code?: string } } };
  return cause?.code ?? cause?.cause?.code ?? 'an answer that is not signed by Alipay or not readable';
};

/** The SDK's own limits run from packet to packet; this one runs from the first to the last. */
const within = <T>(ms: number, work: Promise<T>): Promise<T> => new Promise((resolve, reject) => {
  const timer = setTimeout(() => reject(new AlipaySilence('timeout')), ms);
  work.then(resolve, reject).finally(() => clearTimeout(timer));
});

const createSdk = ({ gatewayUrl, appId, privateKey, alipayPublicKey, timeoutMs = 5_000 }: AlipayConfig): AlipaySdk => {
  // Without it the SDK would only warn and then believe every answer.
  if (!alipayPublicKey.trim()) throw new Error('alipayPublicKey is missing');
  return new AlipaySdk({
    appId, privateKey, alipayPublicKey, keyType: 'PKCS8', signType: 'RSA2',
    gateway: gatewayUrl, timeout: timeoutMs, camelcase: false,
  });
};

export const alipayGateway = (config: AlipayConfig, now: () => Date): AlipayGateway => {
  const sdk = createSdk(config);
  const ask = async (method: string, params: Fields): Promise<Fields> => {
    const signed = { ...params, timestamp: timestamp(now()) };
    try {
      return await within(config.timeoutMs ?? 5_000, sdk.exec(method, signed, { validateSign: true }));
    } catch (error) {
      throw error instanceof AlipaySilence ? error : refusalIn(sdk, error) ?? new AlipaySilence(because(error));
    }
  };
  return {
    exec: async (method, params) => {
      const answer = await ask(method, params);
      // The token call, oldest of all, answers its success without a code.
      const isSuccess = answer.code === '10000' || (answer.code === undefined && 'access_token' in answer);
      if (!isSuccess) throw refusalFrom(answer);
      return answer;
    },
    isFromAlipay: (content, signature) => sdk.rsaCheck(content, signature),
  };
};
