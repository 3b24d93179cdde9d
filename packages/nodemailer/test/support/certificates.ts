import { generate } from 'selfsigned';

/** A key and a certificate in PEM. */
interface Certificate {
  readonly key: string;
  readonly cert: string;
}

const DAY = 86_400_000;

interface Wanted {
  readonly name?: string;
  /** Days from now: when it starts and when it ends. */
  readonly days?: readonly [from: number, to: number];
  readonly issuer?: Certificate;
  readonly isAuthority?: boolean;
}

/** Makes a certificate; for `localhost` and 127.0.0.1 unless another name is wanted. */
async function certify({
  name,
  days = [-1, 1],
  issuer,
  isAuthority,
}: Wanted): Promise<Certificate> {
  const at = (day: number): Date => new Date(Date.now() + day * DAY);
  const { private: key, cert } = await generate(
    [{ name: 'commonName', value: name ?? (isAuthority ? 'Test CA' : 'localhost') }],
    {
      keyType: 'ec',
      algorithm: 'sha256',
      notBeforeDate: at(days[0]),
      notAfterDate: at(days[1]),
      ...(issuer && { ca: issuer }),
      extensions: [
        { name: 'basicConstraints', cA: isAuthority ?? false },
        {
          name: 'subjectAltName',
          altNames:
            name === undefined
              ? [
                  { type: 2, value: 'localhost' },
                  { type: 7, ip: '127.0.0.1' },
                ]
              : [{ type: 2, value: name }],
        },
      ],
    },
  );
  return { key, cert };
}

/** The certificates that the tests use. */
export type Certificates = Record<
  'authority' | 'selfSigned' | 'expired' | 'otherName' | 'issued' | 'inChain',
  Certificate
>;

/** Makes them. */
export async function makeCertificates(): Promise<Certificates> {
  const authority = await certify({ isAuthority: true });
  const [selfSigned, expired, otherName, issued] = await Promise.all([
    certify({}),
    certify({ days: [-3, -2], issuer: authority }),
    certify({ name: 'mail.other.test', issuer: authority }),
    certify({ issuer: authority }),
  ]);
  const inChain = { key: issued.key, cert: `${issued.cert}\n${authority.cert}` };
  return { authority, selfSigned, expired, otherName, issued, inChain };
}
