import type { SendMailOptions } from 'nodemailer';
import { z } from 'zod';
import type { Settings } from './settings.ts';

/** Domains are compared in lower case, as nodemailer writes them: who got a message is known by address. */
const Address = z
  .email()
  .max(254)
  .overwrite((address) => {
    const at = address.lastIndexOf('@');
    return address.slice(0, at) + address.slice(at).toLowerCase();
  });

/** No control character: a line break would start another header. */
const line = (max: number) =>
  z
    .string()
    .max(max)
    // eslint-disable-next-line no-control-regex
    .regex(/^[^\u0000-\u001f\u007f]*$/, 'Must be one line without control characters');

/** Characters of `text`, and of `html`. */
const characters = 1_000_000;

/** Characters of base64, padding included. */
const base64Length = (bytes: number): number => Math.ceil(bytes / 3) * 4;

const attachment = (bytes: number) =>
  z.strictObject({
    filename: line(200)
      .min(1)
      .regex(/^[^/\\]+$/, 'Must be a name without a path'),
    contentType: z
      .string()
      .max(127)
      .regex(/^[\w.+-]+\/[\w.+-]+$/, 'Must be a media type such as image/png')
      .optional(),
    // The sum of all is what is checked; this is for whoever reads the schema.
    content: z
      .base64()
      .meta({ description: 'The bytes, in base64', maxLength: base64Length(bytes) }),
    cid: line(200).optional().meta({ description: 'What the HTML refers to as cid:…' }),
  });

interface Recipients {
  readonly to: readonly string[];
  readonly cc?: readonly string[] | undefined;
  readonly bcc?: readonly string[] | undefined;
}

/** Everybody the message goes to, each once. */
export const recipientsOf = ({ to, cc = [], bcc = [] }: Recipients): string[] => [
  ...new Set([...to, ...cc, ...bcc]),
];

/** Without the padding. */
const bytesOf = (base64: string): number => Buffer.byteLength(base64, 'base64');

type Limits = Pick<Settings, 'MAX_RECIPIENTS' | 'MAX_ATTACHMENT_BYTES'>;

/**
 * The bytes of the largest body whose fields are all within their limits. A client may write each character as
 * `\uXXXX`, which takes six bytes, and some escape the slashes of base64.
 */
export const bodyLimit = ({ MAX_ATTACHMENT_BYTES }: Limits): number =>
  Math.ceil(base64Length(MAX_ATTACHMENT_BYTES) * 1.05) + 2 * characters * 6 + 1_000_000;

/** The body of `POST /messages`: what is checked, and what the OpenAPI document says. */
export const messageSchema = ({ MAX_RECIPIENTS, MAX_ATTACHMENT_BYTES }: Limits) => {
  const addresses = z.array(Address).max(MAX_RECIPIENTS);
  return z
    .strictObject({
      from: Address.optional(),
      to: addresses.min(1),
      cc: addresses.optional(),
      bcc: addresses.optional(),
      replyTo: Address.optional(),
      subject: line(998),
      text: z.string().max(characters).optional(),
      html: z.string().max(characters).optional(),
      attachments: z
        .array(attachment(MAX_ATTACHMENT_BYTES))
        .max(20)
        .optional()
        .meta({ description: `Together ${MAX_ATTACHMENT_BYTES} bytes at most` }),
    })
    .refine(({ text, html }) => text !== undefined || html !== undefined, {
      path: ['text'],
      error: 'A message needs text, html or both',
    })
    .refine((message) => recipientsOf(message).length <= MAX_RECIPIENTS, {
      path: ['to'],
      error: `A message goes to ${MAX_RECIPIENTS} recipients at most`,
    })
    .refine(
      ({ attachments = [] }) =>
        attachments.reduce((sum, { content }) => sum + bytesOf(content), 0) <= MAX_ATTACHMENT_BYTES,
      { path: ['attachments'], error: `Attachments hold ${MAX_ATTACHMENT_BYTES} bytes at most` },
    )
    .meta({
      title: 'Message',
      description: `To, cc and bcc together name ${MAX_RECIPIENTS} recipients at most. Text, HTML or both.`,
      anyOf: [{ required: ['text'] }, { required: ['html'] }],
    });
};

export type Message = z.infer<ReturnType<typeof messageSchema>>;

/**
 * The message as nodemailer takes it.
 * @param id Makes the Message-ID, the same at every attempt: receivers recognise a second copy by it.
 * @param to Who gets it this time.
 */
export function toMail(
  message: Message & { from: string },
  id: string,
  to: string[],
): SendMailOptions {
  const { attachments = [], from, ...rest } = message;
  return {
    ...rest,
    from,
    messageId: `<${id}@${from.slice(from.lastIndexOf('@') + 1)}>`,
    envelope: { from, to },
    attachments: attachments.map((each) => ({ ...each, encoding: 'base64' })),
  };
}
