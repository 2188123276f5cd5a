import * as wire from '../contracts/identity';
import { route, type Route } from '../http/route';
import { agreementOf } from './agreements';
import type { Identity } from './identity';
import { readerSummary } from './present';
import { beginRealName, finishRealName, provePhone } from './proofs';
import { readRegistration } from './read-registration';
import { refreshSession } from './refresh';
import { register } from './register';
import { signIn } from './sign-in';
import { signOut } from './sign-out';

export const identityRoutes = (identity: Identity): Route[] => [
  route(wire.signIn, ({ body }) => signIn(identity, body)),
  route(wire.refreshSession, ({ body }) => refreshSession(identity, body.refreshToken)),
  route(wire.signOut, ({ session }) => signOut(identity, session.sessionId)),
  route(wire.readRegistration, ({ session, query }) => readRegistration(identity, session.identityId, query.language)),
  route(wire.provePhone, ({ session, body }) => provePhone(identity, session.identityId, body)),
  route(wire.beginRealName, ({ session, body }) => beginRealName(identity, session.identityId, body)),
  route(wire.finishRealName, ({ session, body }) => finishRealName(identity, session.identityId, body)),
  route(wire.register, ({ session, body }) => register(identity, session.identityId, body)),
  route(wire.readMe, ({ reader }) => readerSummary(identity, reader.id)),
  route(wire.readAgreement, async ({ params, query }) => agreementOf(params.kind, query.language)),
];
