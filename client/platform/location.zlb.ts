import { hostErrorOf } from './host-error';
import type { locate as Default, Place } from './location';
import { bridge } from './zwjs-bridge';

const WITHIN = 8000;

const ofBrowser = (): Promise<Place> =>
  new Promise((resolve) => {
    if (!('geolocation' in navigator)) return resolve({ reason: 'unsupported' });
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => resolve({ latitude: coords.latitude, longitude: coords.longitude }),
      ({ code, PERMISSION_DENIED }) => resolve({ reason: code === PERMISSION_DENIED ? 'refused' : 'failed' }),
      { timeout: WITHIN },
    );
  });

export const locate: typeof Default = async () => {
  const host = await bridge();
  if (!host?.getLocation) return ofBrowser();
  try {
    const { latitude, longitude } = await host.getLocation();
    return { latitude: Number(latitude), longitude: Number(longitude) };
  } catch (cause) {
    return { reason: hostErrorOf(cause).code };
  }
};
