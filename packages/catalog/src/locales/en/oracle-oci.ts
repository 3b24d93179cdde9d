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
};
