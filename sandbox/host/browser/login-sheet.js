/* The hundred desks of the other libraries: a list to choose from, since few are wanted. */
const deskSelect = (desks, done) => {
  if (desks.length === 0) return '';
  const options = desks.map(({ key, note }) => element('option', { value: key }, note.replace('馆员，', '')));
  const select = element('select', { 'aria-label': '其他图书馆的馆员', onchange: () => select.value && done(select.value) },
    element('option', { value: '' }, '其他图书馆的馆员…'), ...options);
  return select;
};

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
    build: (done) => [
      element('div', { class: 'choices' }, ...everybody.filter(({ desk }) => !desk).map(choice(done))),
      deskSelect(everybody.filter(({ desk }) => desk), done),
    ],
  });
};
