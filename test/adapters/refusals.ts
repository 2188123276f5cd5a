import { AppError } from '../../bff/errors';

/** The code that a call refuses with; a call that succeeds, or fails otherwise, is told in words. */
export const refusalOf = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
    return 'no refusal';
  } catch (error) {
    return error instanceof AppError ? error.code : `not an AppError: ${String(error)}`;
  }
};

export const messageOf = (work: Promise<unknown>): Promise<string> =>
  work.then(() => 'no refusal', (error: Error) => error.message);

export const MINUTE = 60_000;
