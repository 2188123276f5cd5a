import { personOf, type Sandbox } from '../../sandbox';
import { alipay, openPhone, type Phone, wechat } from './phone';

const codes = { loginCode: () => 'sandbox-code' };
// Nobody listens there.
const nowhere = {
  apiUrl: 'http://127.0.0.1:9', person: personOf('shu'),
  sandbox: { control: { wechat: codes, alipay: codes } as unknown as Sandbox['control'] },
};

describe.each([['WeChat', wechat], ['Alipay', alipay]])('The package in %s', (_, vendor) => {
  let phone: Phone;
  beforeEach(() => {
    phone = openPhone(vendor, nowhere);
  });
  const close = () => {
    phone.close();
    expect(phone.troubles).toEqual([]);
  };
  afterEach(close);

  it('opens at home and walks through its tabs', async () => {
    phone.launch();
    await phone.titled('信阅');
    for (const tab of ['找书', '书架', '我的']) {
      await phone.tab(tab);
      await phone.titled(tab);
    }
    expect(phone.routes()).toEqual(['pages/me/index']);
  });

  it('opens every page on its own, even without a network', async () => {
    for (const page of phone.pages) {
      phone.launch(page, { id: '01JD0000000000000000000000' });
      await phone.waitFor(`${page} has no title`, () => phone.device.title || undefined);
      close();
      phone = openPhone(vendor, nowhere);
    }
    phone.launch();
  });

  it('says that the network is gone', async () => {
    phone.launch();
    await phone.see('连不上网络');
  });
});
