import { View } from '@tarojs/components';
import { endedLoans } from '../../api/loans';
import { usePages } from '../../api/pages';
import { useRefresh } from '../../api/refresh';
import { Loaded } from '../../components/loaded';
import { More } from '../../components/more';
import { Page } from '../../components/page';
import { ReaderGate } from '../../components/reader-gate';
import { Empty } from '../../components/states';
import { useStrings } from '../../strings';
import { EndedLoan } from './parts/ended-loan';
import './index.scss';

const Content = () => {
  const { history } = useStrings();
  const pages = usePages(['loans', 'ended'], endedLoans);
  useRefresh(pages.refetch);
  return (
    <Loaded query={pages}>
      {({ pages: loaded }) => {
        const loans = loaded.flatMap(({ items }) => items);
        if (loans.length === 0) return <Empty title={history.emptyTitle} note={history.emptyNote} />;
        return (
          <>
            <View className='list' ariaRole='list'>{loans.map((loan) => <EndedLoan key={loan.id} loan={loan} />)}</View>
            <More pages={pages} />
          </>
        );
      }}
    </Loaded>
  );
};

const History = () => (
  <Page name='history'>
    <ReaderGate back='/circulation/history/index'>
      <Content />
    </ReaderGate>
  </Page>
);

export default History;
