/* What this browser's phone remembers. Everything begins with `sandbox.`, so that the app's own storage stays apart. */
const PREFIX = 'sandbox.';
const recall = (key) => localStorage.getItem(PREFIX + key);
const remember = (key, value) => localStorage.setItem(PREFIX + key, value);
const forget = (key) => localStorage.removeItem(PREFIX + key);

const failure = (errorCode, errorMessage) => ({ errorCode, errorMessage });

const fetchJson = async (path, body) => {
  const options = body && { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  const response = await fetch(path, options);
  if (!response.ok) throw failure('5', `sandbox: HTTP ${response.status}`);
  return response.json();
};

let known = null;
const persons = () => (known ??= fetchJson('/sandbox/persons'));
const chosenPerson = async () => (await persons()).find(({ key }) => key === recall('person')) ?? null;
const ticketOf = (key) => fetchJson('/sandbox/tickets', { person: key });

const pageReady = new Promise((resolve) => {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => resolve(), { once: true });
  else resolve();
});

/* Another person holds the phone: what the app kept for the last one goes, and it starts afresh. */
const changePerson = (key) => {
  const mine = Object.keys(localStorage).filter((name) => !name.startsWith(PREFIX));
  mine.forEach((name) => localStorage.removeItem(name));
  sessionStorage.clear();
  if (key) remember('person', key);
  else forget('person');
  location.replace('/');
};

/* The app reads the style again when it becomes visible again, as it does after a visit to Zheliban's settings. */
const changeUiStyle = (uiStyle) => {
  remember('uiStyle', uiStyle);
  document.dispatchEvent(new Event('visibilitychange'));
};
