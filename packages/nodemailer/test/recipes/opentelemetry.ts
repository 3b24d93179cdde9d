import { getExplanation } from '@mailwhy/nodemailer';

interface Span {
  setAttributes(attributes: Record<string, string | number>): unknown;
}

/** `error.type` has few values and holds no address; `_OTHER` is the convention for what has no name. */
export function recordMailError(span: Span, error: unknown): void {
  const explanation = getExplanation(error);
  span.setAttributes({
    'error.type': explanation?.id ?? '_OTHER',
    ...(explanation?.reply !== undefined && { 'mail.smtp.reply_code': explanation.reply }),
    ...(explanation?.enhanced !== undefined && { 'mail.smtp.enhanced_code': explanation.enhanced }),
  });
}
