/* The sandbox draws inside a shadow root: neither its style nor the app's reaches the other. */
const element = (tag, attributes = {}, ...children) => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) made.addEventListener(name.slice(2), value);
    else if (value !== undefined && value !== false) made.setAttribute(name, value === true ? '' : value);
  }
  made.append(...children.filter((child) => child !== null && child !== undefined));
  return made;
};

let root = null;
const surface = async () => {
  await pageReady;
  if (root) return root;
  const holder = element('xinyue-sandbox', { lang: 'zh-CN' });
  document.documentElement.append(holder); // the body is the app's own column
  root = holder.attachShadow({ mode: 'open' });
  root.append(element('style', {}, STYLE));
  return root;
};

/* A modal sheet: resolves with what `build`'s `done` was given, or null when closed without a choice. */
const openSheet = async ({ title, tag, hint, build, closable = true }) => {
  const shadow = await surface();
  return new Promise((resolve) => {
    const done = (value) => { dialog.close(); dialog.remove(); resolve(value); };
    const close = element('button', { class: 'close', type: 'button', 'aria-label': '关闭', onclick: () => done(null) }, '×');
    const heading = element('header', {},
      element('p', { class: 'tag' }, tag), element('h2', { id: 'sandbox-title' }, title),
      hint ? element('p', { class: 'hint' }, hint) : null, closable ? close : null);
    const dialog = element('dialog', { 'aria-labelledby': 'sandbox-title' }, heading, element('div', { class: 'body' }, ...build(done)));
    dialog.addEventListener('cancel', (event) => { event.preventDefault(); if (closable) done(null); });
    shadow.append(dialog);
    dialog.showModal();
    dialog.querySelector('[autofocus], .body button, .body input')?.focus();
  });
};

let toastTimer = 0;
const showToast = async (text, seconds = 2) => {
  const shadow = await surface();
  shadow.querySelector('.toast')?.remove();
  clearTimeout(toastTimer);
  const toast = element('div', { class: 'toast', role: 'status' }, text);
  shadow.append(toast);
  toastTimer = setTimeout(() => toast.remove(), seconds * 1000);
};
