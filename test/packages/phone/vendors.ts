import { alipayApis } from './apis/alipay';
import { wechatApis } from './apis/wechat';
import type { Device } from './device';
import type { TemplateDialect } from './template/library';
import type { ViewNode } from './template/render';
import type { HostWorld } from './world';

/** What the host itself does after a press on one of its own buttons. */
export interface HostAct { event: string; detail: object }

export interface Vendor {
  folder: 'weapp' | 'alipay';
  globalName: 'wx' | 'my';
  /** What the vendor's script engine has beyond the language itself. */
  engine: Record<string, unknown>;
  template: TemplateDialect;
  apis(world: HostWorld): object;
  actOf(button: ViewNode, device: Device): HostAct | null;
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

export const wechat: Vendor = {
  folder: 'weapp',
  globalName: 'wx',
  engine: {},
  apis: wechatApis,
  template: {
    extension: 'wxml',
    directive: 'wx:',
    eventOf: (attribute) => {
      const found = /^(bind|catch):?(\w+)$/.exec(attribute);
      return found && { type: found[2]!, stops: found[1] === 'catch' };
    },
  },
  actOf: ({ attributes }, { sandbox, person }) => {
    if (!attributes['open-type']) return null;
    const asked = String(attributes['open-type']);
    if (asked !== 'getPhoneNumber') throw new Error(`no such button here: ${asked}`);
    const code = sandbox.control.wechat.phoneCode(person);
    return { event: 'getphonenumber', detail: { errMsg: 'getPhoneNumber:ok', code } };
  },
};

export const alipay: Vendor = {
  folder: 'alipay',
  globalName: 'my',
  // Its worker's, which calls the user agent so on a phone.
  engine: { navigator: { swuserAgent: 'AlipayClient/10.6.0 Language/zh-Hans' } },
  apis: alipayApis,
  template: {
    extension: 'axml',
    directive: 'a:',
    eventOf: (attribute) => {
      const found = /^(on|catch)([A-Z]\w*)$/.exec(attribute);
      return found && { type: lowerFirst(found[2]!), stops: found[1] === 'catch' };
    },
  },
  actOf: ({ attributes }) => {
    if (!attributes['open-type']) return null;
    const asked = `${String(attributes['open-type'])} ${String(attributes.scope)}`;
    if (asked !== 'getAuthorize phoneNumber') throw new Error(`no such button here: ${asked}`);
    return { event: 'getAuthorize', detail: {} };
  },
};
