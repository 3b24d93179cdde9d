import type { RequestHandler } from 'express';

interface Info {
  accepted?: string[];
  rejected?: string[];
}
export const partialResult = ({ accepted = [], rejected = [] }: Info) => ({
  accepted,
  rejected: rejected.map((recipient) => ({ recipient })),
});
export const mailHealth = (): RequestHandler => (_req, res) => {
  res.json({ status: 'pass' });
};
export const codesRouter = (): RequestHandler => (_req, res) => {
  res.json({});
};
