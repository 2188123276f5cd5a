import type { Registration } from '../../../../bff/contracts/identity';
import { Consent } from './consents';
import { HostLacks } from './host-lacks';
import { Known } from './known';
import { Notice } from './notice';
import { Phone } from './phone';
import { RealName } from './real-name';
import type { useRegistration } from './use-registration';

export const nextStep = ({ steps }: Registration) => steps.find(({ state }) => state === 'todo')?.name;

type Registering = ReturnType<typeof useRegistration>;

const Next = ({ registration, registering }: { registration: Registration; registering: Registering }) => {
  const { query, consented, consent, moveOn } = registering;
  const { phoneBy, realNameBy, agreements } = registration;
  const idNumber = agreements.find(({ kind }) => kind === 'id-number');
  const signInAgain = () => query.refetch();
  const step = nextStep(registration);
  if (step === 'phone') {
    return phoneBy === 'host' ? <HostLacks what='hostLacksPhone' onSignedOut={signInAgain} /> : <Phone onProven={moveOn} />;
  }
  if (step === 'real-name') {
    return realNameBy === 'host'
      ? <HostLacks what='hostLacksName' onSignedOut={signInAgain} />
      : <RealName onProven={moveOn} />;
  }
  return idNumber ? <Consent agreement={idNumber} given={consented} onGive={consent} /> : null;
};

/** The one step that is next, and what is known. */
export const Flow = ({ registration, registering }: { registration: Registration; registering: Registering }) => (
  <>
    <Notice error={registering.issue.error} />
    <Next registration={registration} registering={registering} />
    <Known registration={registration} />
  </>
);
