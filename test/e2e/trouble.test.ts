import { handsOn } from './hands';
import { openStage, type Phone, type Stage } from './stage';
import { find, register, writeAddress } from './stories';

/** What a screen may do to a reader at worst: say so, and lead on. */
describe('On a bad day, in Zheliban', () => {
  let stage: Stage;
  const phones: Phone[] = [];
  const phoneOf: Stage['phoneOf'] = async (...asked) => {
    const phone = await stage.phoneOf(...asked);
    phones.push(phone);
    return phone;
  };

  beforeAll(async () => {
    stage = await openStage();
  }, 120_000);
  afterAll(() => stage.close());
  afterEach(async () => {
    const errors = phones.flatMap((phone) => phone.errors);
    await Promise.all(phones.splice(0).map((phone) => phone.close()));
    expect(errors).toEqual([]);
  });

  const ordersPlaced = async () => {
    const [row] = await stage.whole.running.outside.db.read.query<{ n: number }>('select count(*) as n from loan_order');
    return Number(row!.n);
  };

  it('a sign-in gateway that is down is said in words, and signing in works once it is back', async () => {
    const { page, picture } = await phoneOf('lin');
    const hands = handsOn(page);
    await stage.whole.sandbox.control.zheliban.down('refusing');
    await hands.tap('登录或开通读者证');
    await hands.see(/稍后|没有回应|重试/);
    await picture('30-gateway-down');
    await stage.whole.sandbox.control.zheliban.up();
    await hands.tap(/重试|登录/);
    await hands.see('单独同意');
  });

  it('an answer lost on its way makes one order, not two, and two quick taps make one as well', async () => {
    const { page, picture } = await phoneOf('chen');
    const hands = handsOn(page);
    await register(hands);
    await find(hands, '围城', '钱锺书');
    await hands.tap('借到家');
    await writeAddress(hands);
    await hands.tap('保存');
    let lost = 0;
    await page.route('**/api/orders', async (route) => {
      if (route.request().method() !== 'POST' || lost > 0) return route.continue();
      lost += 1;
      await route.fetch(); // the server has placed it
      return route.abort('connectionreset');
    });
    const confirm = page.getByRole('button', { name: '确认借阅' }).locator('visible=true').first();
    await confirm.dblclick();
    await hands.see('借好了');
    expect(lost).toBe(1);
    expect(await ordersPlaced()).toBe(1);
    await picture('31-after-a-lost-answer');
  });

  it('credit that is not sufficient is said before anything is ordered, with the way on', async () => {
    const { page, picture } = await phoneOf('zhou');
    const hands = handsOn(page);
    await register(hands);
    await find(hands, '围城', '钱锺书');
    await hands.see('现在不能借到家');
    await hands.tap('看看读者证');
    await hands.see('暂时不能借书');
    await picture('32-credit-refused');
  });

  it.each([
    ['elder, 320 px', { width: 320, uiStyle: 'elder' as const }],
    ['dark, 375 px', { dark: true }],
    ['a desktop browser', { width: 1280 }],
  ])('nothing is cut off: %s', async (name, options) => {
    const { page, picture } = await phoneOf('wu', options);
    const hands = handsOn(page);
    const cutOff = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    await hands.see('借书到家，不用押金');
    await picture(`40-home, ${name}`);
    expect(await cutOff()).toBe(0);
    await find(hands, '围城', '钱锺书');
    await hands.see('送书到家');
    await picture(`41-title, ${name}`);
    expect(await cutOff()).toBe(0);
    if (!('uiStyle' in options)) return;
    const size = await page.getByText('送书到家').locator('visible=true').first()
      .evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
    expect(size).toBeGreaterThanOrEqual(18);
  });
});
