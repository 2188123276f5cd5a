import { View } from '@tarojs/components';
import type { Parcel } from '../../bff/contracts/delivery';
import { useStrings } from '../strings';
import { sayMoment } from './moment';
import { Timeline } from './timeline';

/** The courier, the tracking number and what happened to a parcel, newest first. */
export const ParcelTimeline = ({ parcel: { courier, trackingNumber, events, state } }: { parcel: Parcel }) => {
  const { parcel, due } = useStrings();
  const entries = [...events].reverse().map(({ kind, at, place }) => ({
    id: `${kind} ${at}`, title: parcel.events[kind], time: sayMoment(at, due), note: place ?? undefined,
  }));
  return (
    <>
      <View className='parcel-number'>
        {trackingNumber ? parcel.tracking(courier, trackingNumber) : parcel.noTracking(courier)}
      </View>
      {state === 'to-book' && <View className='parcel-number'>{parcel.toBook}</View>}
      {state === 'cancelled' && <View className='parcel-number'>{parcel.cancelled}</View>}
      <Timeline entries={entries} />
    </>
  );
};
