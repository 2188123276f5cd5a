import { useRouter } from '@tarojs/taro';
import type { Registration } from '../../../bff/contracts/identity';
import { useReader } from '../../api/session';
import { Button } from '../../components/button';
import { Loaded } from '../../components/loaded';
import { Page } from '../../components/page';
import { Steps } from '../../components/steps';
import { useStrings } from '../../strings';
import { LibraryCard } from '../parts/library-card';
import { Finish } from './parts/consents';
import { Done } from './parts/done';
import { Flow, nextStep } from './parts/flow';
import { leave } from './parts/leave';
import { useRegistration } from './parts/use-registration';
import '../parts/credit-words.scss';
import '../parts/library-card.scss';
import './index.scss';

type Registering = ReturnType<typeof useRegistration>;

/** The index of the step in progress; while the card is being made that is the credit check. */
const progressOf = ({ steps }: Registration, { issue }: Registering): number => {
  if (issue.data) return steps.length;
  const named = (name: string | undefined) => steps.findIndex((step) => step.name === name);
  return issue.isPending ? named('credit') : named(nextStep({ steps } as Registration));
};

const Progress = ({ registration, registering }: { registration: Registration; registering: Registering }) => {
  const { registration: words } = useStrings();
  const labels = registration.steps.map(({ name }) => words.steps[name]);
  return <Steps labels={labels} at={progressOf(registration, registering)} />;
};

const Foot = ({ registration, registering }: { registration: Registration; registering: Registering }) => {
  const { consented, finish, issue } = registering;
  const terms = registration.agreements.filter(({ kind }) => kind === 'terms');
  return <Finish terms={terms} ready={consented} busy={issue.isPending} onFinish={() => finish(registration)} />;
};

const Register = () => {
  const { registration: words } = useStrings();
  const { back } = useRouter().params;
  const reader = useReader();
  const registering = useRegistration();
  const { query, issue } = registering;
  const proceed = () => leave(back);
  const isLast = !reader && query.data && nextStep(query.data) === 'agreements';
  return (
    <Page name='register' footer={isLast && <Foot registration={query.data} registering={registering} />}>
      <Loaded query={query}>
        {(registration) => (
          <>
            <Progress registration={registration} registering={registering} />
            {!reader && <Flow registration={registration} registering={registering} />}
            {reader && issue.data && <Done made={issue.data} onProceed={proceed} />}
            {reader && !issue.data && (
              <>
                <LibraryCard reader={reader} />
                <Button label={words.proceed} onTap={proceed} />
              </>
            )}
          </>
        )}
      </Loaded>
    </Page>
  );
};

export default Register;
