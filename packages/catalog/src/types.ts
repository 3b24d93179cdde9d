/**
 * What a row, a wording, a verdict and an explanation are. This file imports nothing: every arrow of the
 * package ends here.
 */

// ── The closed vocabularies ────────────────────────────────────────────────────────────────────────────

/** What kind of failure it is. A closed list; an id is never renamed. */
export type Category =
  | 'success'
  | 'mailbox-not-found'
  | 'mailbox-disabled'
  | 'mailbox-full'
  | 'recipient-refused'
  | 'invalid-address'
  | 'domain-not-found'
  | 'dns-failure'
  | 'network-error'
  | 'routing-error'
  | 'delivery-expired'
  | 'rate-limited'
  | 'sending-limit-exceeded'
  | 'greylisted'
  | 'server-error'
  | 'auth-failed'
  | 'auth-required'
  | 'tls-failure'
  | 'relay-denied'
  | 'sender-rejected'
  | 'sender-auth-failed'
  | 'bad-helo-or-ptr'
  | 'reputation-blocked'
  | 'spam-rejected'
  | 'content-rejected'
  | 'policy-rejected'
  | 'message-too-large'
  | 'message-malformed'
  | 'protocol-error'
  | 'configuration'
  | 'proxy-failure'
  | 'attachment-unavailable'
  | 'aborted'
  | 'unknown';

/** What has to be done, and so by whom. */
export type Action =
  | 'none'
  | 'retry'
  | 'slow-down'
  | 'fix-configuration'
  | 'fix-sender-domain'
  | 'fix-message'
  | 'fix-recipient'
  | 'request-delisting'
  | 'contact-recipient'
  | 'contact-provider';

/**
 * Whether sending again can help: `later` unchanged after a wait, `after-fix` once somebody has changed
 * something, `never` for this recipient or message, `none` because nothing failed.
 */
export type Retry = 'later' | 'after-fix' | 'never' | 'none';

/** Whether the message left: `unknown` when the connection died where the server may have taken it. */
export type Delivery = 'not-sent' | 'unknown' | 'sent';

/** What decided a verdict, the surest first. */
export type Evidence =
  'provider' | 'wording' | 'enhanced' | 'reply' | 'error-code' | 'class' | 'none';

/** The SMTP command that a reply answers. `CONNECT` is the greeting, `END-OF-DATA` the final dot. */
export type Command =
  | 'CONNECT'
  | 'EHLO'
  | 'HELO'
  | 'STARTTLS'
  | 'AUTH'
  | 'MAIL'
  | 'RCPT'
  | 'DATA'
  | 'END-OF-DATA'
  | 'BDAT'
  | 'BURL'
  | 'RSET'
  | 'VRFY'
  | 'EXPN'
  | 'HELP'
  | 'NOOP'
  | 'QUIT'
  | 'ETRN'
  | 'ATRN'
  | 'ANY';

/** What follows from a category; a row or a wording that knows better says so in the same words. */
export interface Outcome {
  readonly category: Category;
  readonly action?: Action;
  readonly retry?: Retry;
  /** Seconds; only together with retry `later`. */
  readonly retryAfter?: number;
  readonly delivery?: Delivery;
}

// ── Facts: one row an entry ────────────────────────────────────────────────────────────────────────────

/** What every row has. `category` and the rest of `Outcome` hold where nothing more exact is known. */
export interface Facts extends Outcome {
  /** Ids of entries that a reader of this one should know. */
  readonly related?: readonly string[];
  /** Primary sources, https, of the right section. */
  readonly sources: readonly string[];
  /** An id is for ever: an entry that is wrong or gone is retired, never deleted. */
  readonly retired?: true;
}

/** The defaults of a category. */
export interface CategoryFacts {
  readonly group:
    | 'success'
    | 'recipient'
    | 'network'
    | 'throttling'
    | 'server'
    | 'authentication'
    | 'tls'
    | 'sender'
    | 'reputation'
    | 'content'
    | 'policy'
    | 'message'
    | 'protocol'
    | 'client'
    | 'unknown';
  readonly retry: Retry;
  readonly action: Action;
  /** Seconds to wait when the verdict is `later`. */
  readonly retryAfter?: number;
}

/** Where a reply code may be answered, and whether it means success, go on, or an error there. */
export interface ReplyCommand {
  readonly command: Command;
  readonly outcome: 'success' | 'intermediate' | 'error';
}

/** A three-digit reply code of SMTP. */
export interface ReplyFacts extends Facts {
  /** The short phrase of the RFC, without placeholders. A name, not prose. */
  readonly name: string;
  /** The RFC that defines it; `null` where only a registry mentions it. */
  readonly rfc: number | null;
  readonly section: string;
  readonly status: 'standard' | 'extension' | 'registry-only' | 'referenced-only' | 'experimental';
  readonly commands: readonly ReplyCommand[];
  /** Enhanced status codes seen with it. */
  readonly enhanced: readonly string[];
  /** How nodemailer shows it: `EAUTH AUTH`, `EENVELOPE RCPT TO`, …; empty when it never surfaces. */
  readonly nodemailer: readonly string[];
  /** Where the command changes the meaning (454 at AUTH, at STARTTLS, after DATA). */
  readonly byCommand?: Partial<Readonly<Record<Command, Outcome>>>;
}

/** A number that is quoted as an SMTP reply code and is none. */
export interface OtherNumberFacts extends Facts {
  /** Entries that were probably meant. */
  readonly meant: readonly string[];
}

/** An enhanced status code: a row of the registry (`X.7.8`) or an exact code (`4.2.1`) that differs. */
export interface EnhancedFacts extends Facts {
  /** The registered sample text. A name, not prose. */
  readonly name: string;
  readonly rfc: number | null;
  readonly section: string;
  /** The class digits that the defining text uses. */
  readonly classes: readonly (2 | 4 | 5)[];
  /** Reply codes that the registry lists beside it. */
  readonly replies: readonly number[];
  /** True for a row of the IANA registry, false for a code that only servers use. */
  readonly registered: boolean;
  readonly deprecated?: true;
  /** Says so little (X.7.1, X.0.0, …) that words beat it even when they are weak. */
  readonly vague?: true;
  /** Where the class digit changes what follows. */
  readonly byClass?: Partial<Readonly<Record<2 | 4 | 5, Outcome>>>;
}

/** A class (`4.X.X`, `4yz`) or subject (`X.7.X`) of codes. */
export interface GroupFacts extends Facts {
  readonly name: string;
  readonly rfc: number;
  readonly section: string;
}

/** A code that nodemailer puts on an error. */
export interface NodemailerFacts extends Facts {
  /** The majors that have it, oldest and newest (`[6, 10]`). */
  readonly majors: readonly [oldest: number, newest: number];
  /** The version that introduced it, where it is not the start of a major. */
  readonly since?: string;
  /** The id of the code that replaced it. */
  readonly renamedTo?: string;
  /** Transport or message options that matter, as written in code. */
  readonly options: readonly string[];
  /** Commands that the error carries. */
  readonly commands: readonly string[];
  /** Codes that hide behind it. */
  readonly hides?: readonly string[];
}

/** A network, DNS, TLS or file code of Node.js that nodemailer replaces by its own. */
export interface SystemFacts extends Facts {
  readonly layer: 'network' | 'dns' | 'tls' | 'file' | 'runtime';
  /** The nodemailer codes that it surfaces as. */
  readonly surfacesAs: readonly string[];
  readonly options: readonly string[];
  /** What the message starts with or contains, word for word, in the versions of Node.js in use. */
  readonly says?: readonly string[];
}

/** A diagnosis from the transport's own options: no reply is needed to see what is wrong. */
export interface DiagnosisFacts extends Facts {
  readonly options: readonly string[];
}

/** When a wording counts. Every condition given must hold. */
export interface Condition {
  /** Class digit of the enhanced status code or the reply code. */
  readonly class?: 2 | 4 | 5;
  readonly replies?: readonly number[];
  /** Rows (`X.7.1`) or exact codes (`4.7.1`). */
  readonly enhanced?: readonly string[];
  readonly commands?: readonly Command[];
  /** The provider must have been recognised by its signature or the transport's host. */
  readonly provider?: true;
}

/**
 * What a server says, and what it means. `says` holds patterns of words (see `pattern.ts`); any of them is
 * enough. `codes` are enhanced status codes or reply codes that mean this where the provider is known.
 */
export interface Wording extends Facts {
  readonly says: readonly string[];
  readonly codes?: readonly string[];
  readonly when?: Condition;
  /** Real replies that this wording alone wins: its tests. */
  readonly samples: readonly [string, ...string[]];
  /** The row whose prose serves this wording when it has none of its own; the category's by default. */
  readonly row?: string;
  /** Words that also occur elsewhere: an exact enhanced status code beats them. */
  readonly weak?: true;
}

/** Who speaks: a provider or a server software, how it is recognised, and its wordings. */
export interface Speaker {
  readonly name: string;
  /** Submission or MX hosts, as suffixes: `smtp.gmail.com`, `.mail.protection.outlook.com`. */
  readonly hosts?: readonly string[];
  /** Patterns that nobody else says. */
  readonly signature?: readonly string[];
  readonly wordings: Readonly<Record<string, Wording>>;
}

// ── Prose ──────────────────────────────────────────────────────────────────────────────────────────────

/** The texts of an entry. Plain strings; backticks mark literals; no markup, no placeholders. */
export interface Messages {
  /** The fact at a glance: at most 60 characters, no full stop. */
  readonly title: string;
  /** What happened and who decided it, seen from the sender: one or two sentences. */
  readonly meaning: string;
  /** Most likely first, each one checkable: up to four. */
  readonly causes: readonly string[];
  /** What to try first comes first, imperative, naming the knob: up to four. Empty where nothing failed. */
  readonly fixes: readonly string[];
}

/** What a category says beside its own `Messages`. */
export interface CategoryMessages extends Messages {
  /** One word or two for a badge or a table. */
  readonly label: string;
  /** One sentence: what belongs here. */
  readonly description: string;
  /** One sentence that is safe to show to the end user of an application: reveals nothing. */
  readonly publicText: string;
  /** One sentence: what not to do. */
  readonly avoid: string;
}

// ── Answers ────────────────────────────────────────────────────────────────────────────────────────────

/** What a failure is, without any text. Small, frozen, safe for JSON; holds no server text. */
export interface Verdict {
  /** The most specific entry that matched: `gmail-bad-credentials`, `X.7.8`, `535`, `EAUTH`. */
  readonly id: string;
  readonly category: Category;
  readonly action: Action;
  readonly retry: Retry;
  /** Seconds to wait before the next attempt; only with retry `later`. */
  readonly retryAfter?: number;
  /** By the protocol: a 5yz reply, or a fault on the client's side that repeats. */
  readonly permanent: boolean;
  readonly delivery: Delivery;
  /** The reply code. */
  readonly reply?: number;
  /** The enhanced status code. */
  readonly enhanced?: string;
  /** The code on the error: nodemailer's, or Node's own. */
  readonly code?: string;
  /** The code that nodemailer replaced, where it could be recovered. */
  readonly originalCode?: string;
  readonly command?: Command;
  /** Who spoke, where it is known. */
  readonly provider?: string;
  readonly evidence: Evidence;
}

/** A verdict with its texts in one language. */
export interface Explanation extends Verdict, Messages {
  /** The language of the texts, as a BCP 47 tag. */
  readonly locale: string;
  /** The page of the entry. */
  readonly docs: string;
}

/**
 * What is known of the transport that failed: its options by name, never a credential. It makes a diagnosis
 * possible where the error alone says little.
 */
export interface Context {
  readonly host?: string;
  readonly port?: number;
  readonly secure?: boolean;
  readonly service?: string;
  readonly requireTLS?: boolean;
  readonly ignoreTLS?: boolean;
  readonly pool?: boolean;
  readonly maxConnections?: number;
  /** `auth.type` or the SASL mechanism in use. */
  readonly authType?: string;
  /** Whether `auth.user` and `auth.pass` hold anything; never what. */
  readonly hasUser?: boolean;
  readonly hasPass?: boolean;
  /** The names of the options that were given, to find misspelt ones. */
  readonly optionNames?: readonly string[];
}

/** The kind of an entry. */
export type Kind =
  | 'reply'
  | 'other-number'
  | 'reply-class'
  | 'enhanced'
  | 'enhanced-class'
  | 'enhanced-subject'
  | 'nodemailer'
  | 'system'
  | 'diagnosis'
  | 'wording'
  | 'category';

/** The facts that an entry of a kind has. */
export interface FactsOf {
  readonly reply: ReplyFacts;
  readonly 'other-number': OtherNumberFacts;
  readonly 'reply-class': GroupFacts;
  readonly enhanced: EnhancedFacts;
  readonly 'enhanced-class': GroupFacts;
  readonly 'enhanced-subject': GroupFacts;
  readonly nodemailer: NodemailerFacts;
  readonly system: SystemFacts;
  readonly diagnosis: DiagnosisFacts;
  readonly wording: Wording;
  readonly category: Facts;
}

/** An entry of the catalog: its permanent id, its kind, and its facts. `kind` tells which facts. */
export type Entry = {
  [K in Kind]: {
    readonly id: string;
    readonly kind: K;
    readonly facts: FactsOf[K];
    /** Who says it, for a wording. */
    readonly speaker?: string;
    /** True when the speaker is a provider, false for server software and nobody in particular. */
    readonly isProvider?: boolean;
  };
}[Kind];
