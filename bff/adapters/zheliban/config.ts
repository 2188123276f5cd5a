export interface ZhelibanComponents {
  /** Paths below the gateway's address. */
  accessToken: string;
  personOfToken: string;
  ticketValidation: string;
  personOfTicket: string;
}

export interface ZhelibanConfig {
  /** The IRS gateway. Production: https://ibcdsg.zj.gov.cn:8443/restapi/prod */
  gatewayUrl: string;
  appId: string;
  accessKey: string;
  secretKey: string;
  /** Of the older ticket flow. */
  serviceCode: string;
  servicePassword: string;
  /** A tenant may be granted components of other numbers than the public ones. */
  components?: Partial<ZhelibanComponents>;
  /** Milliseconds for one call; 5,000 when left out. */
  timeoutMs?: number;
}

const PUBLIC_COMPONENTS: ZhelibanComponents = {
  accessToken: '/IC33000020220329000007/uc/sso/access_token',
  personOfToken: '/IC33000020220329000008/uc/sso/getUserInfo',
  ticketValidation: '/IC33000020220228000002/sso/servlet/simpleauth',
  personOfTicket: '/IC33000020220228000004/sso/servlet/simpleauth',
};

export const componentsOf = (config: ZhelibanConfig): ZhelibanComponents =>
  ({ ...PUBLIC_COMPONENTS, ...config.components });
