import { personOf } from '../../sandbox';
import { alipay, openPhone, type Phone, wechat } from './phone';

const nowhere = { apiUrl: 'http://127.0.0.1:9', sandbox: { control: {} as never }, person: personOf('shu') };

describe.each([['WeChat', wechat], ['Alipay', alipay]])('The package in %s', (_, vendor) => {
  let phone: Phone;
  beforeEach(() => {
    phone = openPhone(vendor, nowhere);
    phone.launch();
  });
  afterEach(() => {
    phone.close();
    expect(phone.troubles).toEqual([]);
  });

  it('opens at home and walks through its tabs', async () => {
    await phone.titled('信阅');
    for (const tab of ['找书', '书架', '我的']) {
      await phone.tab(tab);
      await phone.titled(tab);
    }
    expect(phone.routes()).toEqual(['pages/me/index']);
  });
});
