import type { ses as facts } from '../../providers/ses.ts';
import type { Messages } from '../../types.ts';

export const ses: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'ses-bad-credentials': {
    title: 'Amazon SES refused the SMTP credentials',
    meaning:
      'The SMTP user name and password are not a pair that SES knows in this region. An IAM access key with its secret key does not log in here.',
    causes: [
      '`auth.pass` holds the secret access key instead of the SMTP password that SES derives from it.',
      'The credentials were created for another region than the one in `host`.',
      'The IAM user or its key was deleted or made inactive.',
    ],
    fixes: [
      'Create SMTP credentials in the SES console of the region that `host` names, and use both values as given.',
      'Or derive the password from the secret key with the algorithm in the SES guide, once per region.',
      'Or use the SES transport, which takes ordinary AWS credentials.',
    ],
  },
  'ses-bad-access-key': {
    title: 'AWS refused the access key of the SES transport',
    meaning:
      'The AWS SDK had no credentials, or signed the request with a key that AWS does not accept.',
    causes: [
      'The access key was deleted, made inactive or copied incompletely.',
      'A session token is missing or has expired.',
      'The process runs without the role or environment variables that it has elsewhere.',
      'The clock of the machine is wrong, so the signature does not match.',
    ],
    fixes: [
      'Run a call that returns the caller identity with the same environment to see whom AWS sees.',
      'Set the access key, the secret and, for temporary credentials, the session token together.',
      'Do not put SMTP credentials into the SDK: they are no access keys.',
    ],
  },
  'ses-not-authorized': {
    title: 'IAM does not allow this user to send with SES',
    meaning:
      'The login worked, but a policy of the IAM user, role or sending identity forbids the send action.',
    causes: [
      'The policy lacks `ses:SendRawEmail` or `ses:SendEmail`.',
      'The policy allows another identity, From address or region.',
      'A policy of the identity or a boundary denies it.',
    ],
    fixes: [
      'Allow `ses:SendRawEmail` and `ses:SendEmail` on the identity that the reply names.',
      'Compare conditions such as the From address in the policy with `from` of the message.',
      'When you use a configuration set, allow that resource as well.',
    ],
  },
  'ses-identity-not-verified': {
    title: 'An address is not verified in this SES region',
    meaning:
      'SES sends only from identities that are verified in the region of the endpoint. While the account is in the sandbox, recipients must be verified too.',
    causes: [
      'The domain or address in `from` is verified in another region, or not at all.',
      'The listed address is a recipient: the account is still in the sandbox.',
      'The envelope sender in `envelope.from` differs from the verified address.',
      'With "MAIL FROM domain" in the text: your custom MAIL FROM domain has no MX record that SES can read.',
    ],
    fixes: [
      'Look at the addresses that the reply lists: it names exactly those that failed.',
      'Verify the sending domain with DKIM in the region that `host` names.',
      'Request production access for that region to write to anybody.',
      'For a custom MAIL FROM domain, publish the MX record that SES shows.',
    ],
  },
  'ses-daily-quota': {
    title: 'The daily sending quota of SES is used up',
    meaning:
      'SES counts recipients over the last 24 hours. The account has reached its quota in this region.',
    causes: [
      'The sandbox allows 200 recipients in 24 hours.',
      'Another application of the same account sends in this region as well.',
    ],
    fixes: [
      'Keep the message in a queue and send again as the 24-hour window moves on.',
      'Request a higher quota, or production access, for the region in use.',
      'Count each address in `to`, `cc` and `bcc`: they count one by one.',
    ],
  },
  'ses-rate-exceeded': {
    title: 'SES is asked to send faster than it allows',
    meaning:
      'The account has a maximum number of recipients a second in each region, and this attempt came above it. With 421, too many connections were open.',
    causes: [
      'Messages are sent in parallel without a limit.',
      'Several processes share one account, each with its own pool.',
      'The sandbox allows one message a second.',
    ],
    fixes: [
      'Set `pool: true` with a low `maxConnections`, and `rateLimit` and `rateDelta` below the rate that the console shows.',
      'Divide the rate by the number of processes.',
      'Send again after some seconds, with growing pauses.',
    ],
  },
  'ses-sending-paused': {
    title: 'AWS has paused sending for this account',
    meaning:
      'Sending is switched off for the account or the configuration set. No message will be accepted until it is resumed.',
    causes: [
      'Bounce or complaint rates went above the limits of SES.',
      'Somebody, or an alarm of your own, paused the account or the configuration set.',
      'The account is under review.',
    ],
    fixes: [
      'Read the message that AWS sent to the address of the account, and the reputation page of SES.',
      'Stop retrying, find the source of the bounces, and answer the review.',
      'When it was your own pause, resume sending in the console.',
    ],
  },
  'ses-configuration-set-missing': {
    title: 'Amazon SES does not know this configuration set',
    meaning:
      'The message, or the default of the sending identity, names a configuration set that this account does not have in this region. SES did not send the message.',
    causes: [
      'The name in the header is misspelt; upper and lower case count.',
      'The set was made in another region than that of `host`.',
      'The set was deleted and is still the default of the identity.',
    ],
    fixes: [
      'Compare the name in the `X-SES-CONFIGURATION-SET` header with the list in the SES console of that region.',
      'Create the set there, or remove the header.',
      'Without such a header, change the default set of the identity.',
    ],
  },
  'ses-recipient-suppressed': {
    title: 'The mail service has suppressed this recipient',
    meaning:
      "Your own mail service keeps the address on a suppression list and did not try to deliver. Most often earlier mail to it bounced or was reported as spam; the recipient's server was not asked.",
    causes: [
      'The address does not exist.',
      'The person reported a message as spam or unsubscribed.',
      'Somebody put it on the list by hand.',
    ],
    fixes: [
      'Stop sending to the address, and mark it in your data.',
      'Look it up in the suppression list of the service.',
      'Remove the entry only when you know that the address works and mail is wanted.',
    ],
  },
};
