import { Text } from '@tarojs/components';
import { useStrings } from '../strings';

const FEN_PER_YUAN = 100;

/** Money from integer fen; nothing to pay is said in words. */
export const Price = ({ fen }: { fen: number }) => {
  const { common } = useStrings();
  return <Text>{fen === 0 ? common.free : common.yuan((fen / FEN_PER_YUAN).toFixed(2))}</Text>;
};
