import { AppError } from '../../errors';
import { AlipayRefusal, AlipaySilence } from './gateway';

type Code = AppError['code'];

/** Runs calls and turns Alipay's sub codes into ours; what is not listed, and silence, is channel-unavailable. */
export const translating = async <T>(codes: Record<string, Code>, work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    if (error instanceof AlipayRefusal) throw new AppError(codes[error.subCode] ?? 'channel-unavailable', error.message);
    if (error instanceof AlipaySilence) throw new AppError('channel-unavailable', error.message);
    throw error;
  }
};
