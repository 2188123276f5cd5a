/* Zheliban's login page, without a password: whoever is chosen holds the phone. Null when closed. */
const chooseAtLogin = async () => {
  const everybody = await persons();
  const choice = (done) => (person) => element('button', {
    class: 'choice', type: 'button', 'data-person': person.key, onclick: () => done(person.key),
    'aria-current': person.key === recall('person') ? 'true' : undefined,
  }, element('span', { class: 'avatar', 'aria-hidden': 'true' }, person.name.slice(0, 1)),
  element('span', { class: 'who' }, element('b', {}, person.name), element('small', {}, person.note)));
  return openSheet({
    tag: '沙箱·浙里办登录',
    title: '谁在使用这部手机？',
    hint: '人物均为虚构，选中即登录。',
    build: (done) => [element('div', { class: 'choices' }, ...everybody.map(choice(done)))],
  });
};
