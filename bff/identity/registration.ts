import type { Agreement, Channel, Registration } from '../contracts/identity';
import { maskIdNumber, maskName, maskPhone } from './masks';
import type { RealName } from './ports';

export interface Situation {
  channel: Channel;
  registered: boolean;
  phone: string | null;
  realName: RealName | null;
  agreements: Agreement[];
}

/** Zheliban's host gives the phone; Alipay's may, and a phone it gave needs no act; WeChat gives a one-use code. */
const phoneBy = ({ channel, phone }: Situation): Registration['phoneBy'] => {
  switch (channel) {
    case 'zheliban': return 'host';
    case 'alipay': return phone ? 'host' : 'alipay-sealed';
    case 'wechat': return 'wechat-code';
  }
};

const stepsOf = ({ registered, phone, realName }: Situation): Registration['steps'] => {
  const step = (name: Registration['steps'][number]['name'], done: boolean) =>
    ({ name, state: done ? 'done' as const : 'todo' as const });
  return [
    step('sign-in', true),
    step('phone', registered || phone !== null),
    step('real-name', registered || realName !== null),
    step('agreements', registered),
    step('credit', registered),
    step('card', registered),
  ];
};

/** How far a person is, and what is still to be done in this channel. */
export const registrationOf = (situation: Situation): Registration => {
  const { channel, phone, realName, agreements } = situation;
  return {
    channel,
    steps: stepsOf(situation),
    known: {
      name: realName && maskName(realName.name),
      idNumber: realName && maskIdNumber(realName.idNumber),
      phone: phone && maskPhone(phone),
    },
    phoneBy: phoneBy(situation),
    realNameBy: channel === 'wechat' ? 'wechat-face' : 'host',
    agreements: agreements.map(({ kind, version, title }) => ({ kind, version, title })),
  };
};
