import type { oracleOci as facts } from '../../providers/oracle-oci.ts';
import type { Messages } from '../../types.ts';

export const oracleOci: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'oracle-oci-bad-credentials': {
    title: 'OCI Email Delivery refused the credentials',
    meaning:
      'OCI logs in with SMTP credentials that are generated for a user. The console password and API keys do not work here.',
    causes: [
      '`auth.user` is not the long user name that was generated.',
      'The credentials were deleted, or copied incompletely.',
    ],
    fixes: [
      'Generate SMTP credentials for the user and copy both values at once: the password is shown only once.',
      'Use port 587 with `requireTLS: true`.',
    ],
  },
  'oracle-oci-sender-not-approved': {
    title: 'The sender is not approved in OCI',
    meaning:
      'Every From address must be an approved sender in the region and compartment, and the user needs permission to use it. The code can be 535 although the login was right.',
    causes: [
      'The address in `from` or `envelope.from` is not an approved sender in this region.',
      'A policy does not let the user use approved senders.',
    ],
    fixes: [
      'Create the approved sender in the region that `host` names.',
      'Give the group of the user permission to use approved senders.',
    ],
  },
  'oracle-oci-malformed-auth': {
    title: 'The server could not decode the login',
    meaning:
      'What followed AUTH did not have the form of the login method: valid base64 and, for PLAIN, parts divided by NUL. The credentials were not judged.',
    causes: [
      'The login was typed by hand, or comes from a handler in `customAuth`.',
      'A control character stands in `auth.user` or `auth.pass`.',
    ],
    fixes: [
      'Give `auth.user` and `auth.pass` in plain text: nodemailer encodes them itself.',
      'Correct the handler in `customAuth`, or remove it.',
      'In a test by hand, encode NUL, user name, NUL, password, without a line break.',
    ],
  },
};
