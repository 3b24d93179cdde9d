import { type Entry, lookup, parseReply } from '@mailwhy/catalog';
import { all, isWording } from './entries.ts';

/** What nodemailer puts before the reply, by its code and command. */
const prefixes: readonly (readonly [RegExp, string])[] = [
  [/ AUTH /u, 'Invalid login: '],
  [/^ETLS/u, 'Error upgrading connection with STARTTLS: '],
  [/ MAIL FROM$/u, 'Mail command failed: '],
  [/ RCPT TO$/u, "Can't send mail - all recipients were rejected: "],
  [/^EENVELOPE DATA$/u, 'Data command failed: '],
  [/^EMESSAGE/u, 'Message failed: '],
  [/^EPROTOCOL CONN/u, 'Invalid greeting. response='],
  [/^EPROTOCOL/u, 'Invalid HELO. response='],
  [/^ECONNECTION EHLO/u, 'Server terminates connection. response='],
  [/^ECONNECTION/u, 'Connection closed: '],
];

/** How nodemailer shows a failure: the error as it is logged, or what a successful send resolves to. */
export interface Shown {
  readonly isError: boolean;
  readonly text: string;
}

const quote = (text: string): string =>
  text.includes("'") ? JSON.stringify(text) : `'${text.replaceAll('\n', String.raw`\n`)}'`;

function dump(
  message: string,
  fields: readonly (readonly [string, string | number | undefined])[],
): Shown {
  const lines = fields
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `  ${name}: ${typeof value === 'number' ? value : quote(value ?? '')}`);
  return { isError: true, text: `Error: ${message} {\n${lines.join(',\n')}\n}` };
}

/** Where nodemailer meets a reply: `EAUTH AUTH PLAIN`. */
function placeOf(reply: number | undefined): string | undefined {
  const entry = reply === undefined ? undefined : lookup(reply);
  if (entry?.kind !== 'reply') return undefined;
  return entry.facts.nodemailer.find((place) => place !== 'EAUTH AUTH LOGIN');
}

function ofReply(response: string, place: string | undefined): Shown | undefined {
  if (place === undefined) return undefined;
  const code = parseReply(response)?.code;
  if (place.startsWith('info.')) {
    return {
      isError: false,
      text:
        place === 'info.response'
          ? `{\n  response: ${quote(response)},\n  accepted: ['user@example.com'],\n  rejected: []\n}`
          : `{\n  accepted: ['user@example.com'],\n  rejected: []\n}`,
    };
  }
  const [error = '', ...command] = place.split(' ');
  const prefix = prefixes.find(([pattern]) => pattern.test(place))?.[1] ?? '';
  return dump(prefix + response, [
    ['code', error],
    ['response', response],
    ['responseCode', code],
    ['command', command.join(' ')],
  ]);
}

/** The reply that belongs to an entry, as a server sends it. */
export function replyLine(entry: Entry): string | undefined {
  const { kind, facts, id } = entry;
  if (kind === 'wording') return facts.samples[0];
  if (kind === 'reply') {
    const enhanced = facts.enhanced.find((code) => code.startsWith(id[0] ?? ''));
    return [id, enhanced, facts.name].filter((part) => part !== undefined).join(' ');
  }
  if (kind === 'enhanced') {
    const reply = facts.replies[0];
    const digit = reply === undefined ? (facts.classes.at(-1) ?? 5) : String(reply)[0];
    return `${reply ?? (digit === 4 ? 450 : 550)} ${id.replace('X', String(digit))} ${facts.name}`;
  }
  return undefined;
}

/** How nodemailer shows an entry; `undefined` where it never surfaces or nothing is known. */
export function shownBy(entry: Entry): Shown | undefined {
  const { kind, facts, id } = entry;
  switch (kind) {
    case 'reply':
    case 'enhanced': {
      const line = replyLine(entry) ?? '';
      return ofReply(line, placeOf(parseReply(line)?.code));
    }
    case 'wording': {
      const sample = facts.samples[0];
      const own = facts.row === undefined ? undefined : lookup(facts.row);
      if (own?.kind === 'nodemailer') return ofCode(own.id, sample);
      return entry.speaker === 'nodemailerClient' || entry.speaker === 'clients'
        ? undefined
        : ofReply(sample, placeOf(parseReply(sample)?.code));
    }
    case 'nodemailer': {
      const said = all.find(
        (each) => isWording(each) && each.facts.row === id && each.speaker === 'nodemailerClient',
      );
      return said && isWording(said) ? ofCode(id, said.facts.samples[0]) : undefined;
    }
    case 'system': {
      const says = facts.says?.[0];
      return says === undefined ? undefined : ofCode(facts.surfacesAs[0] ?? id, says);
    }
    default:
      return undefined;
  }
}

function ofCode(code: string, message: string): Shown {
  const entry = lookup(code);
  const command = entry?.kind === 'nodemailer' ? entry.facts.commands[0] : undefined;
  return dump(message.replace(/^Error: /u, ''), [
    ['code', code],
    ['command', command],
  ]);
}
