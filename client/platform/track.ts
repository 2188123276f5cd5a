/** A page view for the host's statistics; ids are ours, never a name or a number of the reader. */
export interface PageView { pageId: string; pageName: string; readerId: string | undefined }

export const trackPage = (_view: PageView): void => undefined;
