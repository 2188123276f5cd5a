import { HostError } from './host-error';
import type { Login, login as Default } from './login';
import { bridge } from './zwjs-bridge';

const LEGACY = 'https://puser.zjzwfw.gov.cn/sso';

// The registered call-back puts the ticket before the `#`, where the router does not look.
const takeTicket = (): string | null => {
  const url = new URL(location.href);
  const ticket = url.searchParams.get('ticket');
  if (!ticket) return null;
  url.searchParams.delete('ticket');
  history.replaceState(history.state, '', url);
  return ticket;
};

const legacyAddress = (): string => {
  const here = encodeURIComponent(location.href);
  const service = encodeURIComponent(BUILD.zlbServiceCode);
  const inAlipay = /alipay/i.test(navigator.userAgent);
  return inAlipay
    ? `${LEGACY}/alipay.do?action=ssoLogin&scope=1&servicecode=${service}&goto=${here}`
    : `${LEGACY}/mobile.do?action=oauth&scope=1&servicecode=${service}&goto=${here}`;
};

// replace(), so that "back" never meets the sign-in page. The page is leaving: nothing is left to resolve.
const leaveForSignIn = (): Promise<never> => {
  if (!BUILD.zlbServiceCode) throw new HostError('unsupported');
  location.replace(legacyAddress());
  return new Promise(() => undefined);
};

const unified = (code: string): Login => ({ channel: 'zheliban', code, flow: 'unified' });

export const login: typeof Default = async () => {
  const ticket = takeTicket();
  if (ticket) return { channel: 'zheliban', code: ticket, flow: 'ticket' };
  const host = await bridge();
  const answer = await host?.ssoTicket?.({});
  if (!host || !answer?.result) return leaveForSignIn();
  if (answer.ticketId) return unified(answer.ticketId);
  const signedIn = await host.openLink({ type: 'reload' });
  if (!signedIn?.ticketId) throw new HostError('cancelled');
  return unified(signedIn.ticketId);
};
