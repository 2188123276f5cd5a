import { type OneUse, oneUse } from '../one-use';
import { type Person, PERSONS } from '../persons';

export type Scope = 'auth_base' | 'auth_user';
interface Grant { person: Person; scope: Scope }
type Fields = Record<string, string>;

export interface Answer { code?: string; [field: string]: string | number | undefined }
/** One method of the gateway. `params` are the request's, decoded. */
export type Method = (params: Fields, now: Date) => Answer;

const MINUTE = 60_000;

export const refused = (code: string, msg: string, subCode: string): Answer =>
  ({ code, msg, sub_code: subCode, sub_msg: subCode });
const succeeded = (fields: Fields): Answer => ({ code: '10000', msg: 'Success', ...fields });

const CODE_ERRORS = { unknown: 'isv.code-invalid', expired: 'isv.code-invalid', used: 'isv.code-is-used' };

const shared = ({ person, scope }: Grant): Answer => {
  if (scope !== 'auth_user') return refused('40006', 'Insufficient Permissions', 'isv.insufficient-user-permissions');
  return succeeded({
    open_id: person.alipayOpenId,
    user_name: person.name,
    mobile: person.phone,
    is_certified: person.realNameLevel > 1 ? 'T' : 'F',
    cert_type: person.document === 'ID_CARD' ? '0' : '1',
    cert_no: person.document === 'ID_CARD' ? person.idNumber : 'X00000000',
  });
};

const score: Method = ({ biz_content }) => {
  const asked = JSON.parse(biz_content ?? '{}') as Record<string, string | number | undefined>;
  const threshold = Number(asked.admittance_score);
  const isProduct = asked.product_code === 'w1010100000000002733' && asked.cert_type === 'IDENTITY_CARD';
  const isAsked = isProduct && asked.transaction_id;
  if (!isAsked || !(threshold >= 350 && threshold <= 950)) {
    return refused('40004', 'Business Failed', 'isv.invalid-parameter');
  }
  const person = PERSONS.find(({ name, idNumber }) => name === asked.name && idNumber === asked.cert_no);
  return succeeded({ biz_no: `sandbox-zm-${asked.transaction_id}`, is_admittance: person?.admittance ?? 'N/A' });
};

export interface Methods { codes: OneUse<Grant>; byName: Record<string, Method> }

export const methods = (): Methods => {
  const codes = oneUse<Grant>('sandbox-ali-code', 3 * MINUTE);
  const tokens = oneUse<Grant>('sandbox-ali-token', 60 * MINUTE);
  return {
    codes,
    byName: {
      'alipay.system.oauth.token': ({ grant_type, code = '' }, now) => {
        if (grant_type !== 'authorization_code') return refused('40002', 'Invalid Arguments', 'isv.grant-type-invalid');
        const grant = codes.take(code, now);
        if (typeof grant === 'string') return refused('40002', 'Invalid Arguments', CODE_ERRORS[grant]);
        const { alipayOpenId, key } = grant.person;
        // This call, oldest of all, answers its success without a code.
        return {
          access_token: tokens.issue(grant, now), refresh_token: `sandbox-ali-refresh-${key}`,
          expires_in: 3600, re_expires_in: 86_400, open_id: alipayOpenId, union_id: `sandbox-union-${key}`,
        };
      },
      'alipay.user.info.share': ({ auth_token = '' }, now) => {
        const grant = tokens.take(auth_token, now);
        if (typeof grant !== 'string') return shared(grant);
        return refused('20001', 'Insufficient Token Permissions', 'aop.invalid-auth-token');
      },
      'zhima.credit.score.brief.get': score,
    },
  };
};
