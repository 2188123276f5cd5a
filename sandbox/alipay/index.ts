import { createCipheriv } from 'node:crypto';
import type { Person } from '../persons';
import { type Ask, type Conduct, type Mood, type Reply, startVendor } from '../vendor';
import { isRsa2, type KeyPair, newAesKey, newKeyPair, rsa2 } from './keys';
import { type Answer, methods, refused, type Scope } from './methods';

const APP_ID = 'sandbox-ali-xinyue';
const WINDOW_MS = 120_000;

export interface AlipayControl extends Conduct {
  /** What my.getAuthCode would give the page. */
  loginCode(person: Person, scope?: Scope): string;
  /** What my.getPhoneNumber would give the page: sealed with the app's AES key, signed by Alipay. */
  sealedPhone(person: Person): { response: string; sign: string };
}

export interface AlipayApp { appId: string; privateKey: string; alipayPublicKey: string; aesKey: string }
export interface AlipaySandbox { url: string; app: AlipayApp; control: AlipayControl; close(): Promise<void> }

/** Alipay reads the timestamp as Asia/Shanghai. */
const isInTime = (timestamp: string | undefined, now: Date): boolean => {
  const at = Date.parse(`${timestamp?.replace(' ', 'T')}+08:00`);
  return Math.abs(at - now.getTime()) <= WINDOW_MS;
};

const signedText = (params: Record<string, string>): string =>
  Object.keys(params).filter((key) => key !== 'sign').sort().map((key) => `${key}=${params[key]}`).join('&');

const seal = (text: string, aesKey: string): string => {
  const cipher = createCipheriv('aes-128-cbc', Buffer.from(aesKey, 'base64'), Buffer.alloc(16));
  return cipher.update(text, 'utf8', 'base64') + cipher.final('base64');
};

const refusalOf = (params: Record<string, string>, appKey: string, now: Date): Answer | null => {
  const invalid = (subCode: string): Answer => refused('40002', 'Invalid Arguments', subCode);
  if (params.app_id !== APP_ID) return invalid('isv.invalid-app-id');
  if (params.sign_type !== 'RSA2') return invalid('isv.invalid-signature-type');
  if (!isRsa2(signedText(params), params.sign ?? '', appKey)) return invalid('isv.invalid-signature');
  return isInTime(params.timestamp, now) ? null : invalid('isv.invalid-timestamp');
};

/** The token call and requests that are not ours are refused in `error_response`, all others under their own name. */
const envelope = (method: string, answer: Answer, privateKey: string): string => {
  const isRefused = answer.code !== undefined && answer.code !== '10000';
  const isBare = isRefused && (method === 'alipay.system.oauth.token' || answer.code === '40001');
  const key = isBare ? 'error_response' : `${method.replaceAll('.', '_')}_response`;
  const text = JSON.stringify(answer);
  return `{"${key}":${text},"sign":"${rsa2(text, privateKey)}"}`;
};

/** openapi.alipay.com/gateway.do: checks our signature, signs its answers with a key of its own. */
export const startAlipay = async (): Promise<AlipaySandbox> => {
  const [ours, theirs, forger]: KeyPair[] = await Promise.all([newKeyPair(), newKeyPair(), newKeyPair()]) as KeyPair[];
  const aesKey = newAesKey();
  const { codes, byName } = methods();

  const handle = ({ path, query, body }: Ask, { lie, now }: Mood): Reply => {
    if (path !== '/gateway.do') return { status: 404, body: 'not found' };
    const params = Object.fromEntries([...query, ...new URLSearchParams(body)]);
    const method = params.method ?? '';
    const answer = refusalOf(params, ours!.publicKey, now())
      ?? byName[method]?.(params, now())
      ?? refused('40001', 'Missing Method', 'isv.missing-method');
    const told = lie === 'wrong-app' && method === 'alipay.user.info.share' ? { ...answer, open_id: 'sandbox-open-id-another' } : answer;
    return { body: envelope(method, told, lie === 'bad-signature' ? forger!.privateKey : theirs!.privateKey) };
  };
  const { url, conduct, close } = await startVendor(handle);

  const control: AlipayControl = {
    ...conduct,
    loginCode: (person, scope = 'auth_user') => codes.issue({ person, scope }),
    sealedPhone: (person) => {
      const response = seal(JSON.stringify({ code: '10000', msg: 'Success', mobile: person.phone }), aesKey);
      return { response, sign: rsa2(`"${response}"`, theirs!.privateKey) };
    },
  };
  const app = { appId: APP_ID, privateKey: ours!.privateKey, alipayPublicKey: theirs!.publicKey, aesKey };
  return { url: `${url}/gateway.do`, app, control, close };
};
