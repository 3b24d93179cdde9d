import express5, { type ErrorRequestHandler as ErrorRequestHandler5, type Request } from 'express';
import express4, { type ErrorRequestHandler as ErrorRequestHandler4 } from 'express-4';
import { createTransport } from 'nodemailer';
import { describe, expectTypeOf, it } from 'vitest';
import mailProblemsDefault, {
  type MailErrorHandler,
  type Problem,
  type ProblemCode,
  acceptMail,
  codesRouter,
  mailHealth,
  mailProblems,
  toProblem,
} from '../src/index.ts';
import { type MailComponents, mailComponents } from '../src/openapi.ts';

describe('types', () => {
  it('fit into applications of Express 4 and 5', () => {
    expectTypeOf(mailProblems()).toExtend<ErrorRequestHandler5>();
    expectTypeOf(mailProblems()).toExtend<ErrorRequestHandler4>();
    const five = express5();
    const four = express4();
    const transporter = createTransport({ host: 'localhost' });
    five.get('/health', mailHealth(transporter)).use('/codes', codesRouter());
    four.get('/health', mailHealth(transporter));
    four.use('/codes', codesRouter());
    five.post(
      '/reset',
      acceptMail((req: Request) => req.params),
    );
    five.use(mailProblems());
    five.use([mailProblemsDefault({})]);
    express5.Router().use(mailProblems());
    four.use(mailProblems());
    express4.Router().use([mailProblems()]);
  });

  it('let hooks name the request of Express', () => {
    const handler = mailProblems({
      expose: (_error, req: Request) => (req.get('authorization') === undefined ? 'none' : 'codes'),
      onProblem: ({ verdict, severity }) => [verdict.category, severity],
      format: (problem) => ({ error: problem.code }),
    });
    expectTypeOf(handler).toEqualTypeOf<MailErrorHandler>();
    // @ts-expect-error an exposure that does not exist
    mailProblems({ expose: 'all' });
    // @ts-expect-error an option that does not exist
    mailProblems({ exposed: 'codes' });
    // @ts-expect-error a problem that does not exist
    mailProblems({ mapping: { greylisted: 'nonsense' } });
  });

  it('say what comes out', () => {
    expectTypeOf(toProblem).returns.toEqualTypeOf<Problem>();
    expectTypeOf<Problem['code']>().toEqualTypeOf<ProblemCode>();
    expectTypeOf<Problem['retryAfter']>().toEqualTypeOf<number | undefined>();
    expectTypeOf(mailComponents()).toEqualTypeOf<MailComponents>();
  });
});
