import net from 'node:net';

/**
 * Runs before each test file: whatever asks for the network fails at once, by whichever way it goes there. So no test depends on one,
 * and none waits for it, as one would that follows a link in the simulated browser.
 */
const GUARDED = Symbol.for('no-network');

function guardSockets(): void {
  const { prototype } = net.Socket;
  if (GUARDED in prototype) return;
  const { connect } = prototype;
  const refuseOthers = function (this: net.Socket, ...args: unknown[]): net.Socket {
    const [to] = args.flat();
    const { host, path } = (typeof to === 'object' ? to : null) as net.NetConnectOpts & {
      host?: string;
      path?: string;
    };
    if (!path && host !== '127.0.0.1') throw new Error(`A test reached for the network: ${host}.`);
    return Reflect.apply(connect, this, args);
  };
  Object.assign(prototype, { connect: refuseOthers, [GUARDED]: true });
}

guardSockets();
