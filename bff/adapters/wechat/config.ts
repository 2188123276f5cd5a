export interface WechatConfig {
  /** Production: https://api.weixin.qq.com */
  apiUrl: string;
  appId: string;
  appSecret: string;
  /** Milliseconds for one call; 5,000 when left out. */
  timeoutMs?: number;
}
