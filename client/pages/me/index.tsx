import { useSession } from '../../api/session';
import { useFreshReader } from '../../api/reader';
import { Page } from '../../components/page';
import { Display } from './parts/display';
import { About, Borrowing, Work } from './parts/links';
import { Guest, Profile } from './parts/profile';
import { SignOut } from './parts/sign-out';
import './index.scss';

const Me = () => {
  const reader = useFreshReader();
  const signedIn = useSession(({ session }) => session !== null);
  return (
    <Page name='me'>
      {reader ? <Profile reader={reader} /> : <Guest />}
      {reader && <Work post={reader.post} />}
      <Borrowing />
      <Display />
      <About />
      {signedIn && <SignOut />}
    </Page>
  );
};

export default Me;
