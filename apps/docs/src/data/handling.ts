import { type Verdict, classify } from '@mailwhy/catalog';
import type { Strings } from '../i18n/en.ts';

const head = (names: string, comment: string): string => `import nodemailer from 'nodemailer';
import { ${names} } from '@mailwhy/nodemailer';

// ${comment}
const mailer = explainErrors(nodemailer.createTransport(options));
`;

const literal = (text: string): string => (text.includes("'") ? JSON.stringify(text) : `'${text}'`);

/**
 * Code that does what an entry asks for.
 * @param id The entry.
 * @param publicText The sentence for the end user, in the reader's language.
 * @param comments In the reader's language.
 * @returns TypeScript, or `undefined` where nothing failed. A test compiles every variant.
 */
export function handlingOf(
  id: string,
  publicText: string,
  comments: Strings['code']['codeComment'],
): string | undefined {
  const verdict = classify(id);
  const variant = variantOf(verdict);
  if (variant === 'none') return undefined;
  if (variant === 'later' || variant === 'unknown') {
    const careful = variant === 'unknown' ? `  // ${comments.unknown}\n` : '';
    return `${head('explainErrors, retryDelay', comments.transporter)}
try {
  await mailer.sendMail(message);
} catch (error) {
${careful}  // ${comments.retry}
  const delay = retryDelay(error, attempt);
  if (delay === undefined) throw error;
  await queue.add('mail', message, { delay }); // ${comments.queue}
}`;
  }
  const condition = `why?.category !== '${verdict.category}'`;
  const action =
    variant === 'remove'
      ? `  // ${comments.remove}\n  await suppress(message.to);`
      : `  // ${comments.log}\n  console.error(why.title, why.fixes, why.docs);`;
  return `${head('explainErrors, getExplanation', comments.transporter)}
try {
  await mailer.sendMail(message);
} catch (error) {
  const why = getExplanation(error);
  if (${condition}) throw error;
${action}
  // ${comments.user}
  reply(${literal(publicText)});
}`;
}

function variantOf({
  retry,
  action,
  delivery,
}: Verdict): 'none' | 'later' | 'unknown' | 'remove' | 'report' {
  if (retry === 'none') return 'none';
  if (retry === 'later') return delivery === 'unknown' ? 'unknown' : 'later';
  return action === 'fix-recipient' || action === 'contact-recipient' ? 'remove' : 'report';
}
