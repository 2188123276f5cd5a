export interface PushCourierConfig {
  /** The courier's name, as readers see it. */
  name: string;
  /** Origin of its open platform, without a trailing slash. */
  baseUrl: string;
  appKey: string;
  secret: string;
  /** The path of our callback as the courier calls it: its signature covers it. */
  callbackPath: string;
  /** After this long a call has failed, in milliseconds. */
  timeoutMs: number;
}
