import PostalMime from 'postal-mime';

/** One recipient that a bounce reports on. */
export interface Failed {
  readonly recipient: string | undefined;
  /** What the server said about it, or the status code alone. */
  readonly text: string;
}

export interface Bounce {
  readonly failed: readonly Failed[];
  /** The message in words, where there is no report. */
  readonly text: string;
}

/** Header fields that only stand at the beginning of a message. */
const HEADER =
  /^(?:received|return-path|delivered-to|from|to|subject|date|message-id|mime-version|content-type|x-[\w-]+|arc-[\w-]+|dkim-signature|authentication-results|reporting-mta):/imu;

/** Whether a text is a whole message: several header fields before the first empty line. */
export function isMessage(text: string): boolean {
  const head =
    text
      .trimStart()
      .slice(0, 20_000)
      .split(/\r?\n\r?\n/u, 1)[0] ?? '';
  const lines = head.split(/\r?\n/u);
  const fields = lines.filter((line) => HEADER.test(line)).length;
  return HEADER.test(lines[0] ?? '') && fields >= 3;
}

/**
 * Reads a bounce: the delivery reports in it (RFC 3464), or its text.
 * @param source The message as it stands in a file.
 */
export async function readBounce(source: string): Promise<Bounce> {
  const message = await PostalMime.parse(source.trimStart(), { attachmentEncoding: 'utf8' });
  const reports = message.attachments
    .filter(({ mimeType }) => mimeType === 'message/delivery-status')
    .map(({ content }) =>
      typeof content === 'string' ? content : new TextDecoder().decode(content),
    );
  return {
    failed: reports.flatMap(readReport),
    text: message.text ?? message.html?.replace(/<[^>]{0,500}>/gu, ' ') ?? '',
  };
}

/** The recipients of a delivery report whose delivery failed or is late. */
export function readReport(report: string): Failed[] {
  return report
    .replace(/\r\n?/gu, '\n')
    .split(/\n{2,}/u)
    .map(fieldsOf)
    .filter((fields) => fields.has('action') || fields.has('status'))
    .filter((fields) => !/^(?:delivered|relayed|expanded)/iu.test(fields.get('action') ?? ''))
    .map((fields) => {
      const typed = (name: string): string | undefined =>
        fields.get(name)?.replace(/^[\w.+-]{1,40};\s*/u, '');
      const status = fields.get('status')?.split(/\s/u, 1)[0];
      const said = typed('diagnostic-code') ?? '';
      const hasCode = /\d{3}/u.test(said);
      return {
        recipient: typed('original-recipient') ?? typed('final-recipient'),
        text: hasCode ? said : [status, said].filter(Boolean).join(' '),
      };
    });
}

function fieldsOf(block: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const line of block.replace(/\n[ \t]+/gu, ' ').split('\n')) {
    const at = line.indexOf(':');
    if (at > 0) fields.set(line.slice(0, at).trim().toLowerCase(), line.slice(at + 1).trim());
  }
  return fields;
}
