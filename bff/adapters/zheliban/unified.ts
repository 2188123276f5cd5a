import { z } from 'zod';
import { AppError } from '../../errors';
import type { ChannelPerson } from '../../identity/ports';
import { componentsOf, type ZhelibanConfig } from './config';
import type { Gateway } from './gateway';
import { mainlandPhone, realNameOf } from './person';

const answerOf = <T extends z.ZodType>(data: T) => z.object({
  success: z.boolean(), errorCode: z.string().nullish(), data: data.nullish(),
});
const AccessToken = answerOf(z.object({ accessToken: z.string().min(1) }));
const UserInfo = answerOf(z.object({
  userType: z.string(),
  personInfo: z.object({
    userId: z.string().min(1), userName: z.string().nullish(), idType: z.string().nullish(), idNo: z.string().nullish(),
    phone: z.string().nullish(),
  }).nullish(),
}));

/** Only the first is spelt out publicly, so each is told by its end. */
const REFUSALS: [ending: string, code: AppError['code']][] = [
  ['TICKET-INVALID', 'ticket-used'], ['TOKEN-INVALID', 'sign-in-refused'], ['USER-EMPTY', 'sign-in-refused'],
];

const dataOf = <T>(answer: { success: boolean; errorCode?: string | null; data?: T | null }): T => {
  if (answer.success && answer.data) return answer.data;
  const [, code] = REFUSALS.find(([ending]) => answer.errorCode?.endsWith(ending)) ?? [];
  if (code) throw new AppError(code);
  throw new AppError('channel-unavailable', 'zheliban: the unified sign-in answered neither a person nor a known refusal');
};

/** ticketId -> access token -> person. A ticket is used up by the first call. */
export const unifiedPerson = async (gateway: Gateway, config: ZhelibanConfig, ticketId: string): Promise<ChannelPerson> => {
  const paths = componentsOf(config);
  const { accessToken } = dataOf(await gateway(AccessToken, paths.accessToken, { ticketId, appId: config.appId }));
  const { userType, personInfo } = dataOf(await gateway(UserInfo, paths.personOfToken, { token: accessToken }));
  if (userType !== 'PERSON') throw new AppError('personal-account-required');
  if (!personInfo) throw new AppError('sign-in-refused');
  const hasIdCard = personInfo.idType === 'ID_CARD';
  return {
    subject: personInfo.userId,
    unionId: null,
    phone: mainlandPhone(personInfo.phone),
    realName: hasIdCard ? realNameOf(personInfo.userName, personInfo.idNo) : null,
  };
};
