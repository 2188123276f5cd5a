import { View } from '@tarojs/components';
import { useRefresh } from '../../api/refresh';
import { Loaded } from '../../components/loaded';
import { dayOf } from '../../components/moment';
import { Page } from '../../components/page';
import { ReaderGate } from '../../components/reader-gate';
import { Empty } from '../../components/states';
import { useStrings } from '../../strings';
import { useReturns } from '../api';
import { OutcomePanel } from '../parts/outcome';
import { ScanField } from '../parts/scan-field';
import { ReturnRow } from './parts/return-row';
import { useReturning } from './parts/use-returning';
import './index.scss';

const Today = () => {
  const { returns } = useStrings();
  const query = useReturns();
  useRefresh(query.refetch);
  const today = dayOf(Date.now());
  return (
    <Loaded query={query}>
      {({ items }) => {
        const todays = items.filter(({ returnedAt }) => dayOf(returnedAt) === today);
        if (todays.length === 0) return <Empty icon='return' title={returns.emptyTitle} note={returns.emptyNote} />;
        return (
          <View>
            <View className='list-block__title' ariaRole='heading'>{returns.today(todays.length)}</View>
            <View className='list' ariaRole='list'>
              {todays.map((one) => <ReturnRow key={`${one.barcode} ${one.returnedAt}`} returned={one} />)}
            </View>
          </View>
        );
      }}
    </Loaded>
  );
};

const Content = () => {
  const { outcome, take } = useReturning();
  return (
    <>
      <ScanField onBarcode={take} />
      {outcome && <OutcomePanel outcome={outcome} />}
      <Today />
    </>
  );
};

const Returns = () => (
  <Page name='returns'>
    <ReaderGate back='/staff/desk/index'>
      <Content />
    </ReaderGate>
  </Page>
);

export default Returns;
