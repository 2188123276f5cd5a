import { Text, View } from '@tarojs/components';
import type { Registration } from '../../../../bff/contracts/identity';
import { Button } from '../../../components/button';
import { Card } from '../../../components/card';
import { go } from '../../../components/go';
import { Icon } from '../../../components/icon';
import { Tap } from '../../../components/tap';
import { useStrings } from '../../../strings';

type Asked = Registration['agreements'][number];

const Read = ({ agreement: { kind, title } }: { agreement: Asked }) => {
  const { registration: words } = useStrings();
  return (
    <Tap className='register-read' role='link' onTap={() => go(`/identity/agreement/index?kind=${kind}`)}>
      <Text>{words.consentRead(title)}</Text>
    </Tap>
  );
};

/** The ID number is sensitive, so its consent stands alone and is given by an act of its own. */
export const Consent = ({ agreement, given, onGive }: { agreement: Asked; given: boolean; onGive(given: boolean): void }) => {
  const { registration: words } = useStrings();
  return (
    <Card title={words.consent}>
      <View className='register-why'>{words.consentWhy}</View>
      <Read agreement={agreement} />
      <Tap
        className={`register-consent ${given ? 'register-consent--given' : ''}`}
        role='checkbox'
        checked={given}
        label={words.consentGive}
        onTap={() => onGive(!given)}
      >
        <View className='register-consent__box'>{given && <Icon name='check' />}</View>
        <Text>{given ? words.consentGiven : words.consentGive}</Text>
      </Tap>
    </Card>
  );
};

interface FinishProps { terms: readonly Asked[]; ready: boolean; busy: boolean; onFinish(): void }

/** The button's words carry the acceptance of the terms. */
export const Finish = ({ terms, ready, busy, onFinish }: FinishProps) => {
  const { registration: words } = useStrings();
  const hint = busy ? words.finishing : words.consentFirst;
  return (
    <View className='register-finish'>
      {busy || !ready ? (
        <View className='register-hint' ariaRole='status'>{hint}</View>
      ) : (
        <View className='register-terms'>
          <Text>{words.termsBefore}</Text>
          {terms.map((agreement) => <Read key={agreement.kind} agreement={agreement} />)}
        </View>
      )}
      <Button label={words.finish} disabled={!ready} busy={busy} onTap={onFinish} />
    </View>
  );
};
