import { View } from '@tarojs/components';
import { useState } from 'react';
import type { Holding } from '../../../../bff/contracts/catalogue';
import { Button } from '../../../components/button';
import { Cell, List } from '../../../components/list';
import { Tag } from '../../../components/tag';
import { useStrings } from '../../../strings';
import { Nearness, sayKm } from '../../parts/nearness';
import type { usePlace } from '../../parts/use-place';

const SHOWN = 5;

const Row = ({ holding: { library, callNumber, total, available, inLibraryOnly } }: { holding: Holding }) => {
  const { title, libraries } = useStrings();
  const { city, district, distanceKm } = library;
  const where = libraries.where(city, district);
  const notes = [
    distanceKm === null ? where : `${where} · ${title.km(sayKm(distanceKm))}`,
    callNumber && title.callNumber(callNumber),
    inLibraryOnly > 0 && title.heldInside(inLibraryOnly),
  ];
  return (
    <Cell
      title={library.name}
      note={notes.filter(Boolean).map((note) => <View key={String(note)}>{note}</View>)}
      value={<Tag tone={available > 0 ? 'good' : 'plain'} label={title.held(available, total)} />}
    />
  );
};

interface DistributionProps { holdings: readonly Holding[]; where: ReturnType<typeof usePlace> }

/** Every library that has it; the first few until the reader wants all. */
export const Distribution = ({ holdings, where: { known, ask } }: DistributionProps) => {
  const { title } = useStrings();
  const [all, setAll] = useState(false);
  if (holdings.length === 0) return <List title={title.distribution}><Cell title={title.notHeld} /></List>;
  const shown = all ? holdings : holdings.slice(0, SHOWN);
  return (
    <>
      <List title={title.distribution}>
        {shown.map((holding) => <Row key={holding.library.code} holding={holding} />)}
      </List>
      {shown.length < holdings.length && (
        <Button kind='quiet' label={title.showAll(holdings.length)} onTap={() => setAll(true)} />
      )}
      {holdings.length > 1 && <Nearness known={known} ask={title.byDistance} said={title.located} onAsk={ask} />}
    </>
  );
};
