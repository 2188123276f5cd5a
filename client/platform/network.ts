/** Calls back with whether there is a network, now and at every change; returns a function that stops. */
export const watchNetwork = (changed: (online: boolean) => void): (() => void) => {
  const tell = () => changed(navigator.onLine !== false);
  tell();
  window.addEventListener('online', tell);
  window.addEventListener('offline', tell);
  return () => {
    window.removeEventListener('online', tell);
    window.removeEventListener('offline', tell);
  };
};
