/**
 * Zheliban's mgop gateway: one registered RPC api, our dispatcher, carries every request in its body.
 * Wire: POST {host}/h5/mgop?ak&api&ts&sign&data=null; the first answer (9001) only sets the cookie that signs the next.
 */
import Taro from '@tarojs/taro';
import { ApiError } from './api-error';
import { md5 } from './md5';
import type { Answer, Call, Transport } from './call';

const HOST = 'https://mapi.zjzwfw.gov.cn';
const TOKEN_COOKIE = '_mgw_tk';
const PATIENCE = 15_000;
const DONE = 1000;
const TOKEN_MISSING = [9001, 9002, 9003];
const TIMED_OUT = [4001, 4005];
const ATTEMPTS = 3;

interface GatewayAnswer { rs: number; msg?: string; data?: unknown }

const cookieToken = (): string => {
  const found = document.cookie.split('; ').find((pair) => pair.startsWith(`${TOKEN_COOKIE}=`));
  return found?.slice(TOKEN_COOKIE.length + 1).split('_')[0] ?? '';
};

const signedAddress = (now: number): string => {
  const signed = `ak=${BUILD.mgopAppKey}&api=${BUILD.mgopApi}&ts=${now}&data=null`;
  const sign = md5(`token=${cookieToken()}&${signed}`);
  const query = `ak=${encodeURIComponent(BUILD.mgopAppKey)}&api=${encodeURIComponent(BUILD.mgopApi)}&ts=${now}`;
  return `${HOST}/h5/mgop?${query}&sign=${sign}&data=null`;
};

const post = async (body: unknown, requestId: string): Promise<GatewayAnswer> => {
  try {
    const { data } = await Taro.request<unknown>({
      url: signedAddress(Date.now()),
      method: 'POST',
      data: JSON.stringify(body),
      header: { 'content-type': 'application/json' },
      timeout: PATIENCE,
      credentials: 'include',
    });
    return data as GatewayAnswer;
  } catch (cause) {
    throw new ApiError('network', String(cause), requestId, 0);
  }
};

const isAnswer = (data: unknown): data is Answer =>
  typeof data === 'object' && data !== null && typeof (data as Answer).status === 'number';

const read = ({ rs, msg, data }: GatewayAnswer, requestId: string): Answer => {
  if (rs === DONE && isAnswer(data)) return data;
  throw new ApiError(TIMED_OUT.includes(rs) ? 'timeout' : 'network', `mgop ${rs} ${msg ?? ''}`, requestId, 0);
};

const send = async (call: Call, attemptsLeft: number): Promise<Answer> => {
  const answer = await post(call, call.requestId);
  if (TOKEN_MISSING.includes(answer.rs) && attemptsLeft > 1) return send(call, attemptsLeft - 1);
  return read(answer, call.requestId);
};

export const mgop: Transport = (call) => send(call, ATTEMPTS);
