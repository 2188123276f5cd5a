import { type OneUse, oneUse } from '../one-use';
import type { Person } from '../persons';

type Component = (body: string, now: Date) => object;

const TOKEN_LIFE = 1_800_000;

const refused = (errorCode: string): object => ({ success: false, errorCode, errorMsg: errorCode, data: null });
const succeeded = (data: object): object => ({ success: true, errorCode: null, errorMsg: null, data });

/** At level 1 no document is known, so none is told. */
const document = (person: Person): object => {
  if (person.realNameLevel === 1) return { userName: person.name, idType: null, idNo: null };
  const idNo = person.document === 'ID_CARD' ? person.idNumber : 'X00000000';
  return { userName: person.name, idType: person.document, idNo };
};

const userOf = (person: Person): object => {
  if (person.account === 'LEGAL_PERSON') {
    const legalPersonInfo = { name: person.name, unifiedSocialId: '91330000SANDBOX001', attnPhone: person.phone };
    return { userType: 'LEGAL_PERSON', personInfo: null, legalPersonInfo, organizationInfoList: [] };
  }
  const personInfo = { userId: person.zhelibanUserId, ...document(person), phone: person.phone, attributes: {} };
  return { userType: 'PERSON', personInfo, legalPersonInfo: null, organizationInfoList: [] };
};

/** ticketId -> accessToken -> user, by component path. */
export const unifiedFlow = (app: { appId: string }, ticketIds: OneUse<Person>): Record<string, Component> => {
  const tokens = oneUse<Person>('sandbox-zlb-at', TOKEN_LIFE);
  return {
    '/IC33000020220329000007/uc/sso/access_token': (body, now) => {
      const { ticketId, appId } = JSON.parse(body) as { ticketId: string; appId?: string };
      if (appId !== undefined && appId !== app.appId) return refused('C-USER-SSO-APP-INVALID');
      const person = ticketIds.take(ticketId, now);
      if (typeof person === 'string') return refused('C-USER-SSO-TICKET-INVALID');
      return succeeded({ accessToken: tokens.issue(person, now) });
    },
    '/IC33000020220329000008/uc/sso/getUserInfo': (body, now) => {
      const person = tokens.take((JSON.parse(body) as { token: string }).token, now);
      return typeof person === 'string' ? refused('C-USER-SSO-TOKEN-INVALID') : succeeded(userOf(person));
    },
  };
};
