import { Page } from '../../components/page';
import { Empty } from '../../components/states';

const Register = () => (
  <Page name='register'>
    <Empty />
  </Page>
);

export default Register;
