/* ZWJSBridge 1.1.0 as an app sees it: every call gives a promise and also takes onSuccess and onFail. */
const bridged = (work) => (options = {}) => {
  const answer = pageReady.then(() => work(options));
  answer.then((value) => options.onSuccess?.(value), (error) => options.onFail?.(error));
  return answer;
};

const logIn = async () => {
  const key = await chooseAtLogin();
  if (!key) throw failure('1001', '用户取消登录');
  remember('person', key);
  void drawChip();
  return ticketOf(key);
};

const say = ({ title = '提示', message = '', buttonName = '知道了' }) => openSheet({
  tag: '沙箱·浙里办', title, hint: message,
  build: (done) => [element('button', { class: 'primary', type: 'button', onclick: () => done(0) }, buttonName)],
});
const ask = ({ title = '提示', message = '', buttonLabels = ['取消', '确定'] }) => openSheet({
  tag: '沙箱·浙里办', title, hint: message,
  build: (done) => [element('div', { class: 'row' },
    ...buttonLabels.map((label, at) => element('button', { class: at ? 'primary' : '', type: 'button', onclick: () => done(at) }, label)))],
});

const HANGZHOU = {
  longitude: 120.155, latitude: 30.274, cityName: '杭州市', region: '西湖区', townCode: '330106',
  detailAddress: '浙江省杭州市西湖区（沙箱位置）',
};

const calls = {
  ssoTicket: async () => {
    const person = await chosenPerson();
    return person ? { result: true, ...await ticketOf(person.key) } : { result: true };
  },
  openLink: ({ type, url }) => {
    if (type === 'reload') return logIn();
    window.open(url, '_blank', 'noopener');
    return { result: true };
  },
  getUiStyle: () => ({ uiStyle: recall('uiStyle') === 'elder' ? 'elder' : 'normal' }),
  getUserType: async () => ({ userType: (await chosenPerson())?.userType ?? '1' }),
  setTitle: ({ title }) => { document.title = title; return { result: true }; },
  setMenu: () => ({ result: true }),
  close: async () => {
    await openSheet({
      tag: '沙箱·浙里办', title: '应用已关闭', closable: false,
      build: (done) => [element('button', { class: 'primary', type: 'button', onclick: () => done(null) }, '重新打开')],
    });
    location.replace('/');
    return { result: true };
  },
  scan: async () => {
    const text = await chooseCode();
    if (text === null) throw failure('1002', '用户取消扫码');
    return { text };
  },
  getLocation: () => {
    if (recall('location') === 'denied') throw failure('1001', '没有定位权限');
    return HANGZHOU;
  },
  getCurrentLocationCity: () => ({ cityId: '330100', cityName: '杭州市', webId: '1', orgCode: '001003' }),
  phoneCall: async ({ corpId }) => { await showToast(`拨打 ${corpId}`); return { result: true }; },
  sms: async ({ phoneNumber }) => { await showToast(`给 ${phoneNumber} 发短信`); return { result: true }; },
  share: async ({ title = '' }) => { await showToast(`已分享 ${title}`); return { result: true }; },
  directShare: async ({ title = '' }) => { await showToast(`已分享 ${title}`); return { result: true }; },
  setClipboardData: async ({ text }) => { await navigator.clipboard.writeText(text); return { result: true }; },
  getNetworkType: () => ({ result: navigator.onLine ? 'WIFI' : 'NONE' }),
  getUUID: () => {
    if (!recall('uuid')) remember('uuid', `sandbox-${Date.now().toString(36)}`);
    return { result: recall('uuid') };
  },
  setLocalStorage: ({ key, value }) => { remember(`host.${key}`, JSON.stringify(value)); return { result: true }; },
  getLocalStorage: ({ key }) => ({ value: JSON.parse(recall(`host.${key}`) ?? 'null') }),
  removeLocalStorage: ({ key }) => { forget(`host.${key}`); return { result: true }; },
  toast: async ({ message, duration }) => { await showToast(message, duration); return { result: true }; },
  alert: async (options) => { await say(options); return { result: true }; },
  confirm: async (options) => ({ buttonIndex: await ask(options) ?? 0 }),
  showPreloader: async ({ text = '加载中' }) => { await showToast(text, 30); return { result: true }; },
  hidePreloader: async () => { (await surface()).querySelector('.toast')?.remove(); return { result: true }; },
};

window.ZWJSBridge = {
  onReady: (callback) => { void pageReady.then(callback); },
  ...Object.fromEntries(Object.entries(calls).map(([name, work]) => [name, bridged(work)])),
};
void drawChip();
