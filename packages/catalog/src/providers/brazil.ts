import type { Speaker } from '../types.ts';

/** UOL and BOL. */
export const uol = {
  name: 'UOL',
  hosts: ['uol.com.br', 'bol.com.br', 'uhserver.com', 'uolhost.com.br'],
  signature: ['uol com br', 'bol com br', 'uhserver com', 'uolhost com br'],
  wordings: {
    'uol-bad-credentials': {
      category: 'auth-failed',
      says: [
        'authentication failed',
        '{login} failed',
        'invalid {credentials}',
        'autenticacao falhou',
        'usuário ou senha',
        'usuario ou senha',
        'falha (na|de) autenticação',
      ],
      when: { provider: true },
      samples: ['535 5.7.8 Error: authentication failed'],
      related: ['535', 'EAUTH'],
      sources: ['https://sac.uol.com.br/'],
    },
  },
} as const satisfies Speaker;

/** Terra (Brazil). */
export const terra = {
  name: 'Terra',
  hosts: ['terra.com.br', 'terra.com', 'smtp.sao.terra.com.br'],
  signature: ['terra com br'],
  wordings: {
    'terra-bad-credentials': {
      category: 'auth-failed',
      says: [
        'authentication failed',
        '{login} failed',
        'invalid {credentials}',
        'usuário ou senha',
        'falha (na|de) autenticação',
      ],
      when: { provider: true },
      samples: ['535 5.7.8 Error: authentication failed'],
      related: ['535', 'EAUTH'],
      sources: ['https://servicos.terra.com.br/para-voce/terra-mail/'],
    },
  },
} as const satisfies Speaker;

/** Locaweb: its mailboxes and its SMTP service. */
export const locaweb = {
  name: 'Locaweb',
  hosts: ['locaweb.com.br', 'smtplw.com.br', 'email-ssl.com.br', 'locamail.com.br'],
  signature: ['locaweb com br', 'smtplw com br', 'email ssl com br', 'locaweb'],
  wordings: {
    'locaweb-bad-credentials': {
      category: 'auth-failed',
      says: [
        'authentication failed',
        '{login} failed',
        'invalid {credentials}',
        'usuário ou senha',
        'falha (na|de) autenticação',
      ],
      when: { provider: true },
      samples: ['535 5.7.8 Error: authentication failed'],
      related: ['535', 'EAUTH'],
      sources: ['https://www.locaweb.com.br/ajuda/'],
    },
    'locaweb-sender-domain': {
      category: 'sender-rejected',
      says: [
        'sender … (domain|address) … not (verified|validated|allowed|authorized)',
        'sender address rejected',
        'domínio … (não validado|não verificado)',
        'remetente … (inválido|não autorizado|não validado)',
      ],
      when: { provider: true },
      samples: ['550 5.7.1 Sender domain example.com not validated'],
      sources: ['https://www.locaweb.com.br/ajuda/wiki/faq-nova-politica-de-envio-smtp-locaweb/'],
    },
  },
} as const satisfies Speaker;
