import { createHash, randomUUID } from 'node:crypto';
import { z } from 'zod';
import { AppError } from '../../errors';
import type { FaceChecker, RealName } from '../../identity/ports';
import type { AccessTokens } from './access-token';
import { call } from './call';
import type { WechatConfig } from './config';
import { translating } from './translate';

const VerifyId = z.object({ verify_id: z.string().min(1).max(256) });
const VerifyInfo = z.object({ verify_ret: z.number().int().optional() });

const PASSED = 10_000;
const NAME_AND_NUMBER_DIFFER = 10_003;

const certInfo = (claim: RealName) =>
  ({ cert_type: 'IDENTITY_CARD', cert_name: claim.name, cert_no: claim.idNumber.toUpperCase() });

/** SHA-256 over the certificate's fields, each in base64, in this order; WeChat refuses a result asked with another. */
export const certHash = (claim: RealName): string => {
  const fields = Object.entries(certInfo(claim)).map(([key, value]) => `${key}=${Buffer.from(value).toString('base64')}`);
  return createHash('sha256').update(fields.join('&')).digest('hex');
};

/** Our own number of a verification, 5 to 32 characters, unique per app: WeChat wants it again with the question. */
const newSequence = (): string => randomUUID().replaceAll('-', '');

const verdict = (result: number | undefined): 'passed' | 'failed' | 'pending' => {
  if (result === undefined || result === 0) return 'pending';
  return result === PASSED ? 'passed' : 'failed';
};

/**
 * Face verification: getverifyid before wx.requestFacialVerify, queryverifyinfo after it. Field names, cert_hash and
 * verify_ret follow WeChat's pages of the two calls; what a verification not yet done answers is not written there.
 */
export const wechatFace = (config: WechatConfig, tokens: AccessTokens): FaceChecker => {
  const ask = <T extends z.ZodType>(answer: T, path: string, body: object): Promise<z.infer<T>> =>
    translating({}, 'real-name-unavailable', () => tokens.using((token) =>
      call(config, answer, { path: `/cityservice/face/identify/${path}`, query: { access_token: token }, body })));

  return {
    begin: async (claim, subject) => {
      const reference = newSequence();
      const begin = { out_seq_no: reference, cert_info: certInfo(claim), openid: subject };
      const { verify_id: verifyId } = await ask(VerifyId, 'getverifyid', begin);
      return { verifyId, reference };
    },
    result: async ({ verifyId, reference }, claim, subject) => {
      const question = {
        verify_id: verifyId, out_seq_no: reference, cert_hash: certHash(claim), openid: subject,
      };
      const { verify_ret: result } = await ask(VerifyInfo, 'queryverifyinfo', question);
      if (result === NAME_AND_NUMBER_DIFFER) throw new AppError('real-name-refused');
      return verdict(result);
    },
  };
};
