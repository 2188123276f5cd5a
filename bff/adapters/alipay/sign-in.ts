import { z } from 'zod';
import type { ChannelPerson, ChannelSignIn, RealName } from '../../identity/ports';
import { type AlipayGateway, AlipayRefusal, AlipaySilence } from './gateway';
import { translating } from './translate';

// New apps are given open_id; user_id is deprecated and never read.
const Token = z.object({ access_token: z.string().min(1), open_id: z.string().min(1), union_id: z.string().optional() });
const User = z.object({
  is_certified: z.string().optional(), cert_type: z.string().optional(), cert_no: z.string().optional(),
  user_name: z.string().optional(), mobile: z.string().optional(), open_id: z.string().optional(),
});
type User = z.infer<typeof User>;

const CODE_INVALID = 'isv.code-invalid';
const CODE_USED = 'isv.code-is-used';
const REFUSALS = { [CODE_INVALID]: 'ticket-used', [CODE_USED]: 'ticket-used' } as const;
/** The reader, or Alipay, did not grant the app the person's data: the sign-in stands without it. */
const NOT_GRANTED = '40006';
const ID_CARD = '0';

const read = <T extends z.ZodType>(shape: T, answer: unknown): z.infer<T> => {
  const parsed = shape.safeParse(answer);
  if (!parsed.success) throw new AlipaySilence('an answer of another shape');
  return parsed.data;
};

const realNameOf = ({ is_certified, cert_type = ID_CARD, cert_no, user_name }: User): RealName | null => {
  const isProven = is_certified === 'T' && cert_type === ID_CARD;
  if (!isProven || !user_name || !cert_no || !/^\d{17}[\dXx]$/.test(cert_no)) return null;
  return { name: user_name, idNumber: cert_no.toUpperCase() };
};

const phoneOf = ({ mobile }: User): string | null => mobile && /^1\d{10}$/.test(mobile) ? mobile : null;

const sharedBy = async (gateway: AlipayGateway, token: string): Promise<User> => {
  try {
    return read(User, await gateway.exec('alipay.user.info.share', { auth_token: token }));
  } catch (error) {
    if (error instanceof AlipayRefusal && error.code === NOT_GRANTED) return {};
    throw error;
  }
};

const personOf = async (gateway: AlipayGateway, code: string): Promise<ChannelPerson> => {
  const granted = await gateway.exec('alipay.system.oauth.token', { grant_type: 'authorization_code', code });
  const { access_token, open_id, union_id } = read(Token, granted);
  const user = await sharedBy(gateway, access_token);
  if (user.open_id && user.open_id !== open_id) throw new AlipaySilence('the data of another person');
  return { subject: open_id, unionId: union_id ?? null, phone: phoneOf(user), realName: realNameOf(user) };
};

/** my.getAuthCode's code for the person and, when granted, the certified name and number. */
export const alipaySignIn = (gateway: AlipayGateway): ChannelSignIn => ({
  exchange: (code) => translating(REFUSALS, () => personOf(gateway, code)),
});
