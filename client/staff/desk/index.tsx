import { View } from '@tarojs/components';
import type { Desk as DeskOnWire } from '../../../bff/contracts/staff';
import { useRefresh } from '../../api/refresh';
import { Button } from '../../components/button';
import { go } from '../../components/go';
import { Loaded } from '../../components/loaded';
import { Page } from '../../components/page';
import { ReaderGate } from '../../components/reader-gate';
import { useStrings } from '../../strings';
import { useDesk } from '../api';
import { Count } from './parts/count';
import './index.scss';

const RETURNS = '/staff/returns/index';
const picks = (show: string) => `/staff/picks/index?show=${show}`;

const Counts = ({ desk: { library, toPick, packed, handedOver, returnedToday } }: { desk: DeskOnWire }) => {
  const { staff } = useStrings();
  return (
    <>
      <View className='desk__library' ariaRole='heading'>{library.name}</View>
      <View className='desk__counts'>
        <Count icon='book' label={staff.counts.toPick} count={toPick} url={picks('to-pick')} strong />
        <Count icon='card' label={staff.counts.packed} count={packed} url={picks('packed')} strong />
        <Count icon='truck' label={staff.counts.handedOver} count={handedOver} url={picks('handed-over')} />
        <Count icon='return' label={staff.counts.returnedToday} count={returnedToday} url={RETURNS} />
      </View>
      <Button label={staff.scanReturns} onTap={() => go(RETURNS)} />
    </>
  );
};

const Content = () => {
  const desk = useDesk();
  useRefresh(desk.refetch);
  return <Loaded query={desk}>{(counts) => <Counts desk={counts} />}</Loaded>;
};

const Desk = () => (
  <Page name='desk'>
    <ReaderGate back='/staff/desk/index'>
      <Content />
    </ReaderGate>
  </Page>
);

export default Desk;
