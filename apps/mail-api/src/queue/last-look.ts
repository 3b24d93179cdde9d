import { Readable } from 'node:stream';
import type { PluginFunction } from 'nodemailer/lib/mailer';

/** What an attempt ends with that may not go on: nothing was sent. */
export class TakenOver extends Error {
  constructor() {
    super('Another process may have begun to send this message');
    this.name = 'TakenOver';
  }
}

/** What may come with a message. */
export interface LastLook {
  /** Whether nobody else may have begun to send it. */
  readonly isOurs?: (() => boolean) | undefined;
}

/**
 * A plugin of nodemailer: looks once more before the final dot whether a message is still ours to send. A server
 * that the dot does not reach drops the message.
 */
export const lastLook: PluginFunction = ({ data, message }, done) => {
  const { isOurs } = data as LastLook;
  if (isOurs) message.processFunc((input) => Readable.from(guard(input, isOurs)));
  done();
};

async function* guard(input: Readable, isOurs: () => boolean): AsyncGenerator {
  yield* input;
  if (!isOurs()) throw new TakenOver();
}
