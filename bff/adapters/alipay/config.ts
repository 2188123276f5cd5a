export interface AlipayConfig {
  /** Production: https://openapi.alipay.com/gateway.do */
  gatewayUrl: string;
  appId: string;
  /** Ours: PKCS8, PEM or its base64 body alone. */
  privateKey: string;
  /** Alipay's, not ours: SPKI, PEM or its base64 body alone. */
  alipayPublicKey: string;
  /** Base64, for phone numbers. */
  aesKey: string;
  /** Milliseconds for one call; 5,000 when left out. */
  timeoutMs?: number;
}
