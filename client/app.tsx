import type { PropsWithChildren } from 'react';
import './app.scss';

const App = ({ children }: PropsWithChildren) => children;

export default App;
