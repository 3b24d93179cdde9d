import type { Speaker } from '../types.ts';

/** Libero, Virgilio, inwind and iol (Italiaonline). */
export const libero = {
  name: 'Libero',
  hosts: ['libero.it', 'virgilio.it', 'inwind.it', 'iol.it', 'iol.local', 'giallo.it', 'blu.it'],
  signature: ['libero it', 'iol local', 'virgilio it', 'aiuto libero it', 'lib 101'],
  wordings: {
    'libero-bad-credentials': {
      category: 'auth-failed',
      says: [
        'authentication failed',
        '{login} failed',
        'invalid {credentials}',
        'autenticazione fallita',
        'credenziali (non valide|errate)',
      ],
      when: { provider: true },
      samples: ['535 5.7.8 Authentication failed'],
      related: ['535', 'EAUTH'],
      sources: [
        'https://aiuto.libero.it/articolo/mail/messaggi-di-errore-piu-frequenti-dopo-invio-email',
      ],
    },
    'libero-auth-required': {
      category: 'auth-required',
      says: ['authentication is required for relay', 'relay disabled', 'relaying not allowed'],
      when: { provider: true },
      samples: ['550 Relay Disabled'],
      sources: [
        'https://aiuto.libero.it/articolo/mail/messaggi-di-errore-piu-frequenti-dopo-invio-email',
      ],
    },
    'libero-ip-blocked': {
      category: 'reputation-blocked',
      says: [
        'iol local … blacklisted',
        'ip (is|) blacklisted by csi',
        'csi cloudmark com reset request',
        'remediation … csi cloudmark com',
      ],
      samples: [
        '550 smtp-05.iol.local smtp-05.iol.local IP blacklisted by CSI. For remediation please use http://csi.cloudmark.com/reset-request/?ip=192.0.2.1 [smtp-05.iol.local; LIB_102]',
      ],
      sources: ['https://aiuto.libero.it/'],
    },
  },
} as const satisfies Speaker;

/** Aruba, and Forpsi, which belongs to it. */
export const aruba = {
  name: 'Aruba',
  hosts: ['aruba.it', 'pec.aruba.it', 'arubabusiness.it', 'forpsi.com', 'technorail.com'],
  signature: [
    'aruba it',
    'arubabusiness it',
    'forpsi com',
    'smtps aruba it',
    'support forpsi com kb',
  ],
  wordings: {
    'aruba-bad-credentials': {
      category: 'auth-failed',
      says: [
        'authentication failed',
        '{login} failed',
        'invalid {credentials}',
        'autenticazione fallita',
      ],
      when: { provider: true },
      samples: ['535 5.7.0 ...authentication failed'],
      related: ['535', 'EAUTH'],
      sources: [
        'https://guide.hosting.aruba.it/email/risoluzione-errori-comuni-e-consigli/risoluzione-errori-comuni.aspx',
      ],
    },
    'aruba-from-mismatch': {
      category: 'sender-rejected',
      says: [
        'sender rejected',
        '(header|mail) from … (not authorized|not allowed|mismatch|does not match)',
        'mittente … (non autorizzato|diverso)',
      ],
      when: { provider: true },
      samples: ['550 5.1.0 <user@example.com> sender rejected'],
      sources: [
        'https://guide.hosting.aruba.it/email/risoluzione-errori-comuni-e-consigli/risoluzione-errori-comuni.aspx',
        'https://support.forpsi.pl/kb/a2815/konfiguracja-serwera-smtp-autoryzacja.aspx',
      ],
    },
    'aruba-policy-violation': {
      category: 'rate-limited',
      retry: 'later',
      retryAfter: 3600,
      says: ['policy violation see https support forpsi com', 'policy violation'],
      when: { provider: true },
      samples: [
        '550 5.1.0 cNkj1y0022zrrQM01NkjaD policy violation, see https://support.forpsi.com/kb/a4081',
      ],
      sources: [
        'https://support.forpsi.com/kb/a4656/error-policy-violation-emails-from-domain-to-addresses-similar-to-recipients-of-spams.aspx',
        'https://guide.arubabusiness.it/email/configurazioni-email-arubabusiness/errori-comuni-invio-ricezione-posta',
      ],
    },
    'aruba-spam-detected': {
      category: 'spam-rejected',
      says: ['spam detected'],
      when: { provider: true },
      samples: ['552 5.2.0 igxL1p00E1WDM2s01gxMXG spam detected'],
      sources: [
        'https://guide.arubabusiness.it/email/configurazioni-email-arubabusiness/errori-comuni-invio-ricezione-posta',
      ],
    },
    'aruba-bad-recipient': {
      category: 'invalid-address',
      says: ['bad chars in command'],
      samples: ['501 5.5.2 bad chars in command'],
      sources: [
        'https://guide.hosting.aruba.it/email/risoluzione-errori-comuni-e-consigli/risoluzione-errori-comuni.aspx',
      ],
    },
  },
} as const satisfies Speaker;
