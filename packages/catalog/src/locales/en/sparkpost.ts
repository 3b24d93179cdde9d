import type { sparkpost as facts } from '../../providers/sparkpost.ts';
import type { Messages } from '../../types.ts';

export const sparkpost: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'sparkpost-bad-credentials': {
    title: 'SparkPost refused the API key',
    meaning:
      'SparkPost logs in with the fixed user name `SMTP_Injection` and an API key that may send by SMTP.',
    causes: [
      '`auth.user` is not the word `SMTP_Injection`.',
      'The key lacks the permission to send by SMTP, or belongs to the EU region.',
    ],
    fixes: [
      'Set `auth.user` to `SMTP_Injection`, literally, and `auth.pass` to a key with that permission.',
      'Use the `host` of the region of the account.',
    ],
  },
  'sparkpost-sending-domain-missing': {
    title: 'The From domain is not set up at SparkPost',
    meaning: 'The domain of the From address is not a verified sending domain of the account.',
    causes: [
      'The domain was never added, or its verification is not finished.',
      'It is in another subaccount than the key.',
    ],
    fixes: [
      'Add and verify the exact domain of `from`.',
      'Set `from` to an address in a verified domain.',
    ],
  },
  'sparkpost-invalid-api-header': {
    title: 'The X-MSYS-API header is not valid JSON',
    meaning:
      'SparkPost reads options, tags and metadata from this header as JSON and could not parse it.',
    causes: [
      'The value is not JSON, or an object was joined as a string.',
      'It holds characters outside ASCII, which were encoded on the way.',
    ],
    fixes: [
      'Set the header in `headers` with `JSON.stringify`, and check it with a JSON parser.',
      'Escape non-ASCII characters as Unicode escapes before sending.',
      'Send once without the header to see that nothing else is wrong.',
    ],
  },
  'sparkpost-sandbox-limit': {
    title: 'The SparkPost sandbox domain is used up',
    meaning:
      'The sandbox domain is for first tests and allows only a few messages in the whole life of the account. Waiting does not bring new ones.',
    causes: [
      '`from` uses the sandbox domain of SparkPost.',
      'The test messages of the account are spent.',
    ],
    fixes: [
      'Add a sending domain of your own in SparkPost and verify it in DNS.',
      'Then use an address of that domain in `from`.',
    ],
  },
};
