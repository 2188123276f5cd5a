import { whoIs } from '../../bff/identity';
import { forgetEndedSessions } from '../../bff/identity/jobs';
import { refreshSession } from '../../bff/identity/refresh';
import { signIn } from '../../bff/identity/sign-in';
import { signOut } from '../../bff/identity/sign-out';
import { aPerson, openWorld, refusalOf, signInAs, type World } from './world';

const MINUTE = 60_000;
let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const signedIn = async () => (await signInAs(world, 'zheliban', aPerson())).session;

describe('a session', () => {
  it('says who holds the token, in a channel and not yet a reader', async () => {
    const { session, identityId } = await signInAs(world, 'alipay', aPerson());
    expect(await whoIs(world.identity, session.accessToken)).toEqual({
      sessionId: expect.any(String), identityId, channel: 'alipay', readerId: null, post: null,
    });
    expect(session).toMatchObject({ channel: 'alipay', reader: null });
    expect(session.accessToken).toMatch(/^[0-9A-Za-z_-]{43}$/);
  });

  it('is the same identity at every sign-in, also at twenty at once', async () => {
    const person = aPerson();
    const { identityId } = await signInAs(world, 'wechat', person);
    expect((await signInAs(world, 'wechat', person)).identityId).toBe(identityId);
    const other = aPerson();
    const ids = await Promise.all(Array.from({ length: 20 }, () => signInAs(world, 'wechat', other)));
    expect(new Set(ids.map((one) => one.identityId)).size).toBe(1);
  });

  it('belongs to nobody with an unknown token', async () => {
    expect(await refusalOf(whoIs(world.identity, 'x'.repeat(43)))).toBe('not-signed-in');
  });

  it('ends after 30 minutes and goes on with its refresh token', async () => {
    const first = await signedIn();
    world.pass(30 * MINUTE);
    expect(await refusalOf(whoIs(world.identity, first.accessToken))).toBe('session-expired');
    const second = await refreshSession(world.identity, first.refreshToken);
    expect(await whoIs(world.identity, second.accessToken)).toMatchObject({ channel: 'zheliban' });
  });

  it('cannot be refreshed after 30 days, nor with a token never given', async () => {
    const first = await signedIn();
    world.pass(30 * 24 * 60 * MINUTE);
    expect(await refusalOf(refreshSession(world.identity, first.refreshToken))).toBe('session-expired');
    expect(await refusalOf(refreshSession(world.identity, 'y'.repeat(43)))).toBe('session-expired');
  });

  it('ends with its whole family when a used refresh token comes again', async () => {
    const first = await signedIn();
    const second = await refreshSession(world.identity, first.refreshToken);
    const third = await refreshSession(world.identity, second.refreshToken);
    world.pass(11_000);
    expect(await refusalOf(refreshSession(world.identity, first.refreshToken))).toBe('session-expired');
    expect(await refusalOf(whoIs(world.identity, third.accessToken))).toBe('session-expired');
    expect(await refusalOf(refreshSession(world.identity, third.refreshToken))).toBe('session-expired');
  });

  it('survives one lost answer whose refresh comes again within ten seconds', async () => {
    const first = await signedIn();
    await refreshSession(world.identity, first.refreshToken);
    world.pass(9_000);
    const again = await refreshSession(world.identity, first.refreshToken);
    expect(await whoIs(world.identity, again.accessToken)).toMatchObject({ channel: 'zheliban' });
    expect(await refreshSession(world.identity, again.refreshToken)).toMatchObject({ channel: 'zheliban' });
  });

  it('does not survive a second retry, nor the use of the pair that was said to be lost', async () => {
    const first = await signedIn();
    const lost = await refreshSession(world.identity, first.refreshToken);
    const again = await refreshSession(world.identity, first.refreshToken);
    expect(await refusalOf(refreshSession(world.identity, lost.refreshToken))).toBe('session-expired');
    expect(await refusalOf(whoIs(world.identity, again.accessToken))).toBe('session-expired');

    const other = await signedIn();
    await refreshSession(world.identity, other.refreshToken);
    const retried = await refreshSession(world.identity, other.refreshToken);
    expect(await refusalOf(refreshSession(world.identity, other.refreshToken))).toBe('session-expired');
    expect(await refusalOf(whoIs(world.identity, retried.accessToken))).toBe('session-expired');
  });

  it('is not taken for lost when its next pair was used already', async () => {
    const first = await signedIn();
    const second = await refreshSession(world.identity, first.refreshToken);
    const third = await refreshSession(world.identity, second.refreshToken);
    expect(await refusalOf(refreshSession(world.identity, first.refreshToken))).toBe('session-expired');
    expect(await refusalOf(whoIs(world.identity, third.accessToken))).toBe('session-expired');
  });

  it('gives at most two pairs to many refreshes at once, and then none', async () => {
    const first = await signedIn();
    const all = await Promise.allSettled(
      Array.from({ length: 8 }, () => refreshSession(world.identity, first.refreshToken)));
    expect(all.filter(({ status }) => status === 'fulfilled').length).toBeLessThanOrEqual(2);
    expect(await refusalOf(whoIs(world.identity, first.accessToken))).toBe('session-expired');
  });

  it('ends on this device with signing out, and on no other', async () => {
    const person = aPerson();
    const here = (await signInAs(world, 'wechat', person)).session;
    const there = (await signInAs(world, 'wechat', person)).session;
    const { sessionId } = await whoIs(world.identity, here.accessToken);
    const refreshed = await refreshSession(world.identity, here.refreshToken);
    await signOut(world.identity, sessionId);
    expect(await refusalOf(whoIs(world.identity, here.accessToken))).toBe('session-expired');
    expect(await refusalOf(whoIs(world.identity, refreshed.accessToken))).toBe('session-expired');
    expect(await whoIs(world.identity, there.accessToken)).toMatchObject({ channel: 'wechat' });
  });

  it('is not opened with a code used before, nor in a channel that is not configured', async () => {
    const given = { channel: 'wechat', code: 'used', flow: 'unified', installation: 'test-device-1' } as const;
    expect(await refusalOf(signIn(world.identity, given))).toBe('ticket-used');
    expect(await refusalOf(signIn({ ...world.identity, channels: {} }, given))).toBe('channel-not-configured');
  });

  it('is forgotten when its refresh token has ended', async () => {
    const { accessToken } = await signedIn();
    world.pass(30 * 24 * 60 * MINUTE);
    const live = await signedIn();
    expect(await forgetEndedSessions(world.db, world.identity.now())).toBeGreaterThan(0);
    expect(await refusalOf(whoIs(world.identity, accessToken))).toBe('not-signed-in');
    expect(await whoIs(world.identity, live.accessToken)).toMatchObject({ channel: 'zheliban' });
  });
});
