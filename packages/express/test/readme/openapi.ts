import { mailComponents } from '@mailwhy/express/openapi';

const { schemas, responses } = mailComponents();

export const document = {
  openapi: '3.1.0',
  info: { title: 'Mail', version: '1.0.0' },
  paths: {
    '/messages': {
      post: {
        responses: {
          '200': { description: 'Taken over for at least one recipient' },
          '413': { $ref: '#/components/responses/MailProblem413' },
          '422': { $ref: '#/components/responses/MailProblem422' },
          '500': { $ref: '#/components/responses/MailProblem500' },
          '502': { $ref: '#/components/responses/MailProblem502' },
          '503': { $ref: '#/components/responses/MailProblem503' },
          '504': { $ref: '#/components/responses/MailProblem504' },
        },
      },
    },
  },
  components: { schemas, responses },
};
