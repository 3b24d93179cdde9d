/**
 * "Why did my mail fail?": questions for people without a code. Every path ends at entries of the catalog and at
 * guides, whose texts are theirs.
 */
export interface Question {
  readonly id: string;
  readonly answers: readonly Answer[];
}

export interface Answer {
  readonly id: string;
  /** Entries that this is probably about, the likeliest first. */
  readonly entries: readonly string[];
  /** Guides, by their slug; those that do not exist yet are left out. */
  readonly guides?: readonly string[];
}

export const questions = [
  {
    id: 'login',
    answers: [
      {
        id: 'rightPassword',
        entries: ['auth-failed', 'gmail-app-password-required', '535', 'EAUTH'],
        guides: ['gmail-app-passwords-and-oauth2'],
      },
      {
        id: 'workedBefore',
        entries: ['auth-failed', 'X.7.8', 'EOAUTH2'],
        guides: ['microsoft-365-after-basic-authentication', 'gmail-app-passwords-and-oauth2'],
      },
      { id: 'noLogin', entries: ['auth-required', '530', 'ENOAUTH'] },
    ],
  },
  {
    id: 'connect',
    answers: [
      {
        id: 'onlyServer',
        entries: ['ETIMEDOUT', 'network-error', 'ENETUNREACH'],
        guides: ['ports-tls-modes-and-certificates'],
      },
      { id: 'refused', entries: ['ECONNREFUSED', 'host-not-set', 'EDNS'] },
      {
        id: 'certificate',
        entries: ['tls-failure', 'wrong-tls-mode-implicit', 'DEPTH_ZERO_SELF_SIGNED_CERT'],
        guides: ['ports-tls-modes-and-certificates'],
      },
      {
        id: 'hangs',
        entries: ['ETIMEDOUT', 'wrong-tls-mode-starttls'],
        guides: ['ports-tls-modes-and-certificates'],
      },
    ],
  },
  {
    id: 'refused',
    answers: [
      {
        id: 'oneAddress',
        entries: ['mailbox-not-found', 'mailbox-full', 'X.1.1', 'X.2.2'],
        guides: ['reading-a-bounce'],
      },
      {
        id: 'oneProvider',
        entries: ['reputation-blocked', 'sender-auth-failed', 'X.7.26'],
        guides: ['spf-dkim-and-dmarc-for-senders'],
      },
      {
        id: 'manyAtOnce',
        entries: ['rate-limited', 'sending-limit-exceeded', '421'],
        guides: ['rate-limits-greylisting-and-queues'],
      },
      { id: 'everyone', entries: ['sender-rejected', 'relay-denied', '550'] },
      { id: 'attachment', entries: ['message-too-large', 'content-rejected', '552'] },
    ],
  },
  {
    id: 'lost',
    answers: [
      {
        id: 'spam',
        entries: ['spam-rejected', 'sender-auth-failed'],
        guides: ['spf-dkim-and-dmarc-for-senders'],
      },
      {
        id: 'nothing',
        entries: ['250', 'delivery-expired', 'greylisted'],
        guides: ['reading-a-bounce'],
      },
      {
        id: 'bounce',
        entries: ['mailbox-not-found', 'delivery-expired'],
        guides: ['reading-a-bounce'],
      },
    ],
  },
] as const satisfies readonly Question[];

type QuestionId = (typeof questions)[number]['id'];

/** The questions in one language. */
export interface WhyTexts {
  readonly questions: Readonly<Record<QuestionId, string>>;
  /** What somebody sees, and what to check first. */
  readonly answers: Readonly<
    Record<QuestionId, Readonly<Record<string, { readonly see: string; readonly check: string }>>>
  >;
}
