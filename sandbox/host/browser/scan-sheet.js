/* The camera's stand-in: a code is typed, or chosen from what the sandbox knows. Null when closed. */
const chooseCode = async () => {
  const codes = await fetchJson('/sandbox/codes').catch(() => []);
  return openSheet({
    tag: '沙箱·扫一扫',
    title: '对准什么码？',
    hint: '输入条码、ISBN 或二维码的内容。',
    build: (done) => {
      const input = element('input', { name: 'code', autofocus: true, autocomplete: 'off', 'aria-label': '码的内容', placeholder: '9787…' });
      const submit = (event) => {
        event.preventDefault();
        const text = input.value.trim();
        if (text) done(text);
      };
      const form = element('form', { class: 'scan', onsubmit: submit }, input, element('button', { class: 'primary', type: 'submit' }, '扫描'));
      const choice = ({ text, label }) => element('button', { class: 'choice', type: 'button', onclick: () => done(text) },
        element('span', { class: 'who' }, element('b', {}, text), element('small', {}, label)));
      return [form, element('div', { class: 'choices' }, ...codes.map(choice))];
    },
  });
};
