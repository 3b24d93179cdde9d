import { vi } from '@mailwhy/catalog/locales/vi';
import { explainErrors, type TransporterLike } from '@mailwhy/nodemailer';

export function watch<T extends TransporterLike>(transporter: T, count: (id: string) => void): T {
  return explainErrors(transporter, {
    locales: [vi], // texts in Vietnamese, English where one is missing
    docs: 'https://docs.example.com/mail', // where your own pages of the entries are
    enumerable: false, // keep `explanation` out of JSON and logs
    onError: (explanation) => {
      count(explanation.id); // a metric: few values, no address in it
    },
  });
}
