import { getExplanation } from '@mailwhy/nodemailer';

interface Event {
  tags?: Record<string, unknown>;
  fingerprint?: string[];
}

/** For `Sentry.init({ beforeSend })`: raw messages hold queue ids, and every failure would be an issue of its own. */
export function beforeSend<E extends Event>(event: E, hint: { originalException?: unknown }): E {
  const explanation = getExplanation(hint.originalException);
  if (explanation === undefined) return event;
  const { id, category, retry, reply, enhanced } = explanation;
  event.tags = {
    ...event.tags,
    'mail.category': category,
    'mail.retry': retry,
    'smtp.reply': reply,
    'smtp.enhanced': enhanced,
  };
  event.fingerprint = ['mail', id];
  return event;
}
