import { Text, View } from '@tarojs/components';
import type { Offer } from '../../../bff/contracts/circulation';
import type { ErrorCode } from '../../../bff/contracts/errors';
import { useStrings } from '../../strings';
import { Button } from '../button';
import { Icon } from '../icon';
import { WayOut } from '../way-out';

interface RefusedProps { offer: Offer; code: ErrorCode; onLeaveOut(titleIds: string[]): void; onLeave(): void }

/** Why these cannot be ordered now, each title by name, and what to do next. */
export const Refused = ({ offer: { refusals, titles, orders }, code, onLeaveOut, onLeave }: RefusedProps) => {
  const { checkout, errors } = useStrings();
  const nameOf = (id: string) => titles.find((title) => title.id === id)?.title ?? '';
  const whyOf = (why: string) => errors[why as ErrorCode] ?? errors.internal;
  const lines = refusals.some((refusal) => refusal.code === code)
    ? refusals.map((refusal) => checkout.refused(nameOf(refusal.titleId), whyOf(refusal.code)))
    : [errors[code]];
  const othersCanGo = refusals.length > 0 && orders.length > 0;
  return (
    <View className='checkout__refused' ariaRole='alert'>
      {lines.map((line) => (
        <View key={line} className='checkout__why'><Icon name='warning' /><Text>{line}</Text></View>
      ))}
      {othersCanGo && (
        <Button label={checkout.withoutRefused} onTap={() => onLeaveOut(refusals.map(({ titleId }) => titleId))} />
      )}
      <WayOut code={code} onLeave={onLeave} />
    </View>
  );
};
