import { HostError } from './host-error';

/** Shows the vendor's face verification; resolves when it was passed on screen, the server asks for the true result. */
export const verifyFace = async (_verifyId: string): Promise<void> => {
  throw new HostError('unsupported');
};
