import { checks } from './checks.ts';
import { judge } from './judge.ts';
import { type Problem, makeProblem } from './problem.ts';
import { own, ownList } from './read.ts';
import { refusedOf } from './recipients.ts';
import { type Exposure, type ShapeOptions, prepareOnce } from './settings.ts';

/** What `partialResult` can be told. */
export interface PartialResultOptions extends ShapeOptions {
  /** How much is said of each refusal; with `'codes'` also the id of the message. */
  readonly expose?: Exposure;
}

/** A recipient that got nothing, and why. */
export interface RejectedRecipient {
  readonly recipient: string;
  /** `status` is what the whole request would have been answered had this been the only recipient. */
  readonly problem: Problem;
}

/** The body of a response to a send that succeeded, for all recipients or for some. */
export interface SendResult {
  /** `partial`: some recipients were refused. `not-sent`: all of them, over LMTP. */
  readonly delivery: 'sent' | 'partial' | 'not-sent';
  readonly accepted: readonly string[];
  readonly rejected: readonly RejectedRecipient[];
  readonly messageId?: string;
}

const more = { expose: checks.expose } as const;

/** So many recipients of one message are listed; a server takes a hundredth of them. */
const RECIPIENTS = 100_000;

const isAddress = (value: unknown): value is string => typeof value === 'string';

/**
 * The body for a send that resolved: nodemailer resolves when one recipient was accepted and the others refused.
 * Answer it with 200, or 202 where the mail is only queued; 207 is WebDAV's. What the server said, its name and its
 * capabilities (`info.response`, `info.ehlo`) stay out.
 * @param info What `sendMail` resolved with, of any transport.
 * @param options What to say, in which language. They are checked once an object: keep and reuse it.
 * @returns The body. The addresses are those that the caller passed.
 * @throws {TypeError} With a `code` that starts with `ERR_MAILWHY_`, only for wrong options.
 * @example
 * ```ts
 * res.status(202).json(partialResult(await transporter.sendMail(message)));
 * ```
 */
export function partialResult(info: unknown, options?: PartialResultOptions): SendResult {
  const {
    shape,
    options: { expose: exposure = 'none' },
  } = prepareOnce('partialResult', options, more);
  const occasion = {
    exposure: exposure === 'none' ? exposure : 'codes',
    locales: shape.locales,
    requestId: undefined,
    errors: undefined,
  } as const;
  const named = own(info, 'accepted') === undefined ? own(info, 'envelope') : info;
  const accepted = ownList(named, named === info ? 'accepted' : 'to', RECIPIENTS).filter(isAddress);
  // Whatever they look like: a recipient that is in neither list would pass for one that got the message.
  const rejected = refusedOf(info, wholeOf(info), RECIPIENTS).map(({ recipient, judgement }) => ({
    recipient,
    problem: makeProblem(judgement(), shape, occasion).problem,
  }));
  const messageId = own(info, 'messageId');
  return {
    delivery: rejected.length === 0 ? 'sent' : accepted.length > 0 ? 'partial' : 'not-sent',
    accepted,
    rejected,
    ...(exposure !== 'none' && isMessageId(messageId) && { messageId }),
  };
}

/** LMTP of nodemailer before 10.2 leaves only the last reply. */
function wholeOf(info: unknown): ReturnType<typeof judge> | undefined {
  const response = own(info, 'response');
  return typeof response === 'string' && /^[45]\d\d/.test(response) ? judge(response) : undefined;
}

const isMessageId = (value: unknown): value is string =>
  typeof value === 'string' && /^<[^\s<>]{1,250}>$/.test(value);
