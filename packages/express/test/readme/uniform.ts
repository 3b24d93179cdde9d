import express, { type Express, type Request } from 'express';
import { acceptMail } from '@mailwhy/express';

export const app: Express = express();
const sendResetMail = async (email: string): Promise<void> => {
  await Promise.resolve(email); // look the account up; send only if there is one
};

app.use(express.json());
app.post(
  '/password-reset',
  acceptMail((req: Request) => sendResetMail((req.body as { email: string }).email), {
    onFailure: console.error,
  }),
);
