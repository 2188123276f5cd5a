import type { Locator, Page } from 'playwright-core';

type Role = 'button' | 'checkbox' | 'tab' | 'link';

/** What a person does on a screen. Pages below the top one stay in the document, so only what is visible counts. */
export const handsOn = (page: Page) => {
  const shown = (locator: Locator) => locator.locator('visible=true').first();
  return {
    see: (text: string | RegExp) => shown(page.getByText(text)).waitFor(),
    tap: (name: string | RegExp, role: Role = 'button') => shown(page.getByRole(role, { name })).click(),
    touch: (text: string | RegExp) => shown(page.getByText(text)).click(),
    type: (hint: string, text: string) => shown(page.locator(`input[placeholder="${hint}"], textarea[placeholder="${hint}"]`)).fill(text),
    scan: async (barcode: string) => {
      await shown(page.locator('input')).fill(barcode);
      await page.keyboard.press('Enter');
    },
    open: (path: string) => page.evaluate((to) => { location.hash = to; }, path),
  };
};
export type Hands = ReturnType<typeof handsOn>;
