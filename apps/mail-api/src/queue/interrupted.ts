import { enrich } from '@mailwhy/nodemailer';

/** A process that was sending died. To everybody else it is as if its connection had died: nobody knows the outcome. */
export const interrupted = (): Error =>
  enrich(
    Object.assign(new Error('The process that was sending died before it knew the outcome'), {
      code: 'ECONNECTION',
      command: 'DATA',
    }),
  );
