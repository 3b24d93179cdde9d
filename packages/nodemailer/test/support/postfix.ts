import { spawn, spawnSync } from 'node:child_process';
import { chmod, chown, mkdir, readFile, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { makeCertificates } from './certificates.ts';
import { listen } from './scripted-server.ts';
import { freePort, isInstalled, temporaryFolder, until } from './services.ts';

/** Why Postfix cannot run here; `undefined` when it can. */
export const noPostfix: string | undefined = !isInstalled('postconf', '-d', 'mail_version')
  ? 'no Postfix'
  : process.getuid?.() !== 0
    ? 'Postfix starts as root only'
    : undefined;

/** A Postfix of its own: configuration, queue and data in a temporary folder, on loopback only. */
export interface Postfix {
  /** Knows `alice@mailwhy.test` and takes 20 000 bytes. */
  readonly port: number;
  /** The same, but TLS is required. */
  readonly tlsPort: number;
  /** The same, but strangers have to come back. */
  readonly greyPort: number;
  /** The certificate's authority. */
  readonly ca: string;
  stop(): Promise<void>;
}

const services = `
cleanup   unix  n       -       n       -       0       cleanup
qmgr      unix  n       -       n       300     1       qmgr
tlsmgr    unix  -       -       n       1000?   1       tlsmgr
rewrite   unix  -       -       n       -       -       trivial-rewrite
bounce    unix  -       -       n       -       0       bounce
defer     unix  -       -       n       -       0       bounce
trace     unix  -       -       n       -       0       bounce
proxymap  unix  -       -       n       -       -       proxymap
error     unix  -       -       n       -       -       error
retry     unix  -       -       n       -       -       error
discard   unix  -       -       n       -       -       discard
anvil     unix  -       -       n       -       1       anvil
postlog   unix-dgram n  -       n       -       1       postlogd
`;

/** A greylisting policy service (see Postfix's SMTPD_POLICY_README): the first attempt is deferred. */
async function startPolicy() {
  const seen = new Set<string>();
  return listen(
    createServer((socket) => {
      let request = '';
      socket.on('data', (chunk) => {
        request += chunk.toString('latin1');
        if (!request.endsWith('\n\n')) return;
        const key = request.match(/^(?:sender|recipient)=.*$/gm)?.join() ?? '';
        socket.write(
          seen.has(key)
            ? 'action=DUNNO\n\n'
            : 'action=DEFER_IF_PERMIT Greylisted, please try again later\n\n',
        );
        seen.add(key);
        request = '';
      });
    }),
  );
}

const idOf = (kind: 'passwd' | 'group', name: string): number =>
  Number(spawnSync('getent', [kind, name], { encoding: 'utf8' }).stdout.split(':')[2]);

const accepts = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('data', () => {
      resolve(true);
      socket.destroy();
    });
    socket.once('error', () => {
      resolve(false);
    });
  });

/** Starts it; throws with its log when it does not come up. */
export async function startPostfix(): Promise<Postfix> {
  const [folder, remove] = await temporaryFolder('postfix');
  await chmod(folder, 0o755);
  for (const name of ['etc', 'queue', 'data']) await mkdir(`${folder}/${name}`);
  await chown(`${folder}/data`, idOf('passwd', 'postfix'), idOf('group', 'postfix'));

  const { authority, issued } = await makeCertificates();
  await writeFile(`${folder}/etc/chain.pem`, `${issued.key}\n${issued.cert}`, { mode: 0o600 });
  const policy = await startPolicy();
  const [port, tlsPort, greyPort] = [await freePort(), await freePort(), await freePort()];
  const smtpd = (at: number, ...overrides: string[]): string =>
    [`127.0.0.1:${at} inet n - n - - smtpd`, ...overrides.map((each) => `-o ${each}`)].join(' ');
  await writeFile(
    `${folder}/etc/master.cf`,
    [
      smtpd(port),
      smtpd(tlsPort, 'smtpd_tls_security_level=encrypt'),
      smtpd(
        greyPort,
        `smtpd_recipient_restrictions=check_policy_service,inet:127.0.0.1:${policy.port}`,
      ),
      services,
    ].join('\n'),
  );
  await writeFile(
    `${folder}/etc/main.cf`,
    Object.entries({
      compatibility_level: '3.6',
      queue_directory: `${folder}/queue`,
      data_directory: `${folder}/data`,
      maillog_file: `${folder}/log`,
      maillog_file_prefixes: folder,
      myhostname: 'mx.mailwhy.test',
      mydestination: 'mailwhy.test',
      mynetworks: '',
      inet_interfaces: '127.0.0.1',
      inet_protocols: 'ipv4',
      alias_maps: '',
      local_recipient_maps: 'inline:{alice=known}',
      local_transport: 'discard:',
      default_transport: 'discard:',
      smtpd_relay_restrictions: 'reject_unauth_destination',
      smtpd_peername_lookup: 'no',
      smtpd_tls_chain_files: `${folder}/etc/chain.pem`,
      smtpd_tls_security_level: 'may',
      message_size_limit: '20000',
    })
      .map(([name, value]) => `${name} = ${value}\n`)
      .join(''),
  );

  // A group of its own: Postfix stops what is in its group.
  const child = spawn('postfix', ['-c', `${folder}/etc`, 'start-fg'], {
    detached: true,
    stdio: 'ignore',
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const stop = async (): Promise<void> => {
    spawnSync('postfix', ['-c', `${folder}/etc`, 'stop']);
    await ended;
    await policy.close();
    await remove();
  };
  try {
    await until(async () => {
      if (child.exitCode !== null) throw new Error('Postfix ended');
      return (await Promise.all([port, tlsPort, greyPort].map(accepts))).every(Boolean);
    });
  } catch (error) {
    const log = await readFile(`${folder}/log`, 'utf8').catch(String);
    await stop();
    throw new Error(`Postfix did not start:\n${log}`, { cause: error });
  }
  return { port, tlsPort, greyPort, ca: authority.cert, stop };
}
