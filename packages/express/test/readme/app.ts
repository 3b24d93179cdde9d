import express, { type Express } from 'express';
import { createTransport } from 'nodemailer';
import { codesRouter, mailHealth, mailProblems, partialResult } from '@mailwhy/express';

const transporter = createTransport(process.env['SMTP_URL']);
export const app: Express = express();
app.use(express.json());

app.post('/messages', async (req, res) => {
  const { to, subject, text } = req.body as { to: string[]; subject: string; text: string };
  const info = await transporter.sendMail({ from: 'api@example.com', to, subject, text });
  res.status(200).json(partialResult(info));
});
app.get('/health', mailHealth(transporter));
app.use('/codes', codesRouter());
app.use(mailProblems());
