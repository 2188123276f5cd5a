/** `path` is a page of ours with its query, without a leading slash. */
export interface ShareCard { title: string; content: string; path: string }

/** Offers the page for sharing; returns the act for our own button, or undefined where the host's menu does it. */
export const useShare = (_card: ShareCard): (() => Promise<void>) | undefined => undefined;
