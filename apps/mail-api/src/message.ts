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
const Addresses = z.array(Address).max(1000);

/** No control character: a line break would start another header. */
const line = (max: number) =>
  z
    .string()
    .max(max)
    // eslint-disable-next-line no-control-regex
    .regex(/^[^\u0000-\u001f\u007f]*$/, 'Must be one line without control characters');

const Attachment = z.strictObject({
  filename: line(200)
    .min(1)
    .regex(/^[^/\\]+$/, 'Must be a name without a path'),
  contentType: z
    .string()
    .max(127)
    .regex(/^[\w.+-]+\/[\w.+-]+$/, 'Must be a media type such as image/png')
    .optional(),
  content: z.base64().meta({ description: 'The bytes, in base64' }),
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

const bytesOf = (base64: string): number => Math.floor((base64.length * 3) / 4);

type Limits = Pick<Settings, 'MAX_RECIPIENTS' | 'MAX_ATTACHMENT_BYTES'>;

/** The body of `POST /messages`: what is checked, and what the OpenAPI document says. */
export const messageSchema = ({ MAX_RECIPIENTS, MAX_ATTACHMENT_BYTES }: Limits) =>
  z
    .strictObject({
      from: Address.optional(),
      to: Addresses.min(1),
      cc: Addresses.optional(),
      bcc: Addresses.optional(),
      replyTo: Address.optional(),
      subject: line(998),
      text: z.string().max(1_000_000).optional(),
      html: z.string().max(1_000_000).optional(),
      attachments: z.array(Attachment).max(20).optional(),
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
    .meta({ title: 'Message' });

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
    attachments: attachments.map((attachment) => ({ ...attachment, encoding: 'base64' })),
  };
}
