import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { View } from '@tarojs/components';
import { useState } from 'react';
import type { NearBookstore } from '../../../bff/contracts/bookstore';
import type { NearLibrary } from '../../../bff/contracts/catalogue';
import { Cell, List } from '../../components/list';
import { Loaded } from '../../components/loaded';
import { More } from '../../components/more';
import { Page } from '../../components/page';
import { Segmented } from '../../components/segmented';
import { useStrings } from '../../strings';
import { listBookstores, listLibraries } from '../api';
import { Nearness, sayKm } from '../parts/nearness';
import { usePlace } from '../parts/use-place';
import '../parts/nearness.scss';
import './index.scss';

type Kind = 'libraries' | 'bookstores';

const KINDS: readonly Kind[] = ['libraries', 'bookstores'];
const readers = { libraries: listLibraries, bookstores: listBookstores } as const;

const Row = ({ spot }: { spot: NearLibrary | NearBookstore }) => {
  const { libraries, title } = useStrings();
  const where = libraries.where(spot.city, spot.district);
  const note = 'level' in spot ? `${libraries.levels[spot.level]} · ${where}` : where;
  const distance = spot.distanceKm === null ? undefined : title.km(sayKm(spot.distanceKm));
  return <Cell icon={'level' in spot ? 'book' : 'basket'} title={spot.name} note={note} value={distance} />;
};

const Libraries = () => {
  const { libraries: words } = useStrings();
  const [kind, setKind] = useState<Kind>('libraries');
  const { place, known, ask } = usePlace();
  const query = useInfiniteQuery({
    queryKey: ['places', kind, place],
    queryFn: ({ pageParam }) => readers[kind](place, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  });
  const options = KINDS.map((value) => ({ value, label: words.kinds[value] }));
  return (
    <Page name='libraries'>
      <View className='libraries__note'>{words.note}</View>
      <Segmented<Kind> label={words.kind} options={options} value={kind} onChange={setKind} />
      <Nearness known={known} ask={words.byDistance} said={words.located} onAsk={ask} />
      <Loaded query={query}>
        {({ pages }) => (
          <List>
            {pages.flatMap(({ items }): (NearLibrary | NearBookstore)[] => items)
              .map((spot) => <Row key={spot.code} spot={spot} />)}
          </List>
        )}
      </Loaded>
      <More pages={query} />
    </Page>
  );
};

export default Libraries;
