import { useQuery, useQueryClient } from '@tanstack/react-query';
import { View } from '@tarojs/components';
import type { Credit as CreditOnWire } from '../../../bff/contracts/credit';
import { explain } from '../../api/explain';
import { useCreate } from '../../api/create';
import { forgetOffers } from '../../api/offers';
import { useFreshReader } from '../../api/reader';
import { Button } from '../../components/button';
import { Card } from '../../components/card';
import { Loaded } from '../../components/loaded';
import { notify } from '../../components/notice';
import { Page } from '../../components/page';
import { ReaderGate } from '../../components/reader-gate';
import { useStrings } from '../../strings';
import { readCredit, reassessCredit } from '../api';
import { CreditWords } from '../parts/credit-words';
import { LibraryCard } from '../parts/library-card';
import '../parts/credit-words.scss';
import '../parts/library-card.scss';
import './index.scss';

const useReassessment = () => {
  const { card, ...strings } = useStrings();
  const client = useQueryClient();
  return useCreate<void, CreditOnWire>(reassessCredit, {
    onSuccess: (credit) => {
      client.setQueryData(['credit'], credit);
      forgetOffers();
      if (credit.outcome === 'unknown') notify(card.stillUnknown);
    },
    onError: (error) => notify(explain(error, strings).text),
  });
};

const Credit = () => {
  const { card } = useStrings();
  const query = useQuery({ queryKey: ['credit'], queryFn: readCredit });
  const again = useReassessment();
  return (
    <Card title={card.credit}>
      <Loaded query={query} lines={1}>
        {(credit) => (
          <View className='card-credit'>
            <CreditWords credit={credit} />
            {credit.outcome === 'unknown' && (
              <Button label={card.askAgain} busy={again.isPending} onTap={() => again.mutate()} />
            )}
          </View>
        )}
      </Loaded>
    </Card>
  );
};

const LibraryCardPage = () => {
  const { card } = useStrings();
  const reader = useFreshReader();
  return (
    <Page name='card'>
      <ReaderGate back='/identity/card/index'>
        {reader && <LibraryCard reader={reader} />}
        <View className='card-note'>{card.everywhere}</View>
        <Credit />
      </ReaderGate>
    </Page>
  );
};

export default LibraryCardPage;
