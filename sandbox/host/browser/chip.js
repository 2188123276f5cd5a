/* Who holds the phone, and in which style: beside the app on a desktop, a sliver in the page's margin on a phone. */
const drawChip = async () => {
  const shadow = await surface();
  const person = await chosenPerson().catch(() => null);
  const isElder = recall('uiStyle') === 'elder';
  const toggle = (event) => {
    const isOpen = chip.toggleAttribute('open');
    event.currentTarget.setAttribute('aria-expanded', String(isOpen));
  };
  const switchPerson = async () => {
    const key = await chooseAtLogin();
    if (key) changePerson(key);
  };
  const chip = element('aside', { class: 'chip', 'aria-label': '沙箱' },
    element('button', { class: 'handle', type: 'button', 'aria-label': '沙箱', 'aria-expanded': 'false', onclick: toggle }),
    element('div', { class: 'panel' },
      element('p', { class: 'tag' }, '沙箱'),
      element('p', { class: 'now' }, person ? person.name : '未登录'),
      person ? element('p', { class: 'hint' }, person.note) : null,
      element('button', { type: 'button', onclick: switchPerson }, person ? '换一个人' : '选择人物'),
      person ? element('button', { type: 'button', onclick: () => changePerson(null) }, '退出浙里办') : null,
      element('button', {
        type: 'button', 'aria-pressed': String(isElder),
        onclick: () => { changeUiStyle(isElder ? 'normal' : 'elder'); void drawChip(); },
      }, isElder ? '长辈版：开' : '长辈版：关')));
  shadow.querySelector('.chip')?.remove();
  shadow.append(chip);
};
