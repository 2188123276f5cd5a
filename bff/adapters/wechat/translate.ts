import { AppError } from '../../errors';
import { WechatRefusal, WechatSilence } from './call';

type Code = AppError['code'];

/** Runs a call and turns WeChat's errcodes into ours; what is not listed, and silence, becomes `otherwise`. */
export const translating = async <T>(codes: Record<number, Code>, otherwise: Code, work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    if (error instanceof WechatRefusal) throw new AppError(codes[error.errcode] ?? otherwise, error.message);
    if (error instanceof WechatSilence) throw new AppError(otherwise, error.message);
    throw error;
  }
};
