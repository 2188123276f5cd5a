interface Refusal { errcode: number; errmsg: string }

const TWO_HOURS = 7_200_000;
/** In its last five minutes a stable token is answered with its successor, and both work. */
const OVERLAP = 300_000;

export interface TokenOffice {
  stable(body: Record<string, unknown>, now: Date): Refusal | { access_token: string; expires_in: number };
  /** Why a token does not work; null when it does. */
  refuse(token: string | null, now: Date): Refusal | null;
  forget(): void;
}

export const tokenOffice = (app: { appId: string; appSecret: string }): TokenOffice => {
  const until = new Map<string, number>();
  let current: string | null = null;
  let count = 0;

  const issue = (now: number): string => {
    count += 1;
    const token = `sandbox-wx-token-${count}`;
    until.set(token, now + TWO_HOURS);
    return token;
  };

  return {
    stable: ({ grant_type, appid, secret, force_refresh }, at) => {
      const now = at.getTime();
      if (grant_type !== 'client_credential') return { errcode: 40002, errmsg: 'invalid grant_type' };
      if (appid !== app.appId) return { errcode: 40013, errmsg: 'invalid appid' };
      if (secret !== app.appSecret) return { errcode: 40125, errmsg: 'invalid appsecret' };
      if (force_refresh === true) until.clear();
      if (!current || (until.get(current) ?? 0) - OVERLAP < now) current = issue(now);
      return { access_token: current, expires_in: Math.floor((until.get(current)! - now) / 1_000) };
    },
    refuse: (token, now) => {
      const end = token ? until.get(token) : undefined;
      if (end === undefined) return { errcode: 40001, errmsg: 'invalid credential, access_token is invalid' };
      return now.getTime() > end ? { errcode: 42001, errmsg: 'access_token expired' } : null;
    },
    forget: () => until.clear(),
  };
};
