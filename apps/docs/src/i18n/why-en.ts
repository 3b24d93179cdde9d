import type { WhyTexts } from '../data/why.ts';

export const whyEn: WhyTexts = {
  questions: {
    login: 'The login is refused',
    connect: 'No connection to the mail server',
    refused: 'The message is refused',
    lost: 'It was sent and did not arrive',
  },
  answers: {
    login: {
      rightPassword: {
        see: 'The password is right, and it is refused all the same',
        check:
          'Many providers refuse the password of the web login over SMTP. Create an app password or an SMTP key and put it into `auth.pass`.',
      },
      workedBefore: {
        see: 'It worked for a long time and stopped one day',
        check:
          'The provider may have switched off password logins, or somebody changed the password, which also cancels app passwords and tokens.',
      },
      noLogin: {
        see: 'The server says that a login is required',
        check:
          'Print whether `auth.user` and `auth.pass` are set where the code runs. An environment variable that is missing in production is the usual reason.',
      },
    },
    connect: {
      onlyServer: {
        see: 'It works on my computer and not on the server',
        check:
          'Hosting companies block port 25, some block 465 and 587 as well. From the server, run `nc -vz smtp.example.com 587` with your mail host.',
      },
      refused: {
        see: 'The connection is refused at once',
        check:
          'If the error names 127.0.0.1 or ::1, `host` is not set and nodemailer tried your own machine.',
      },
      certificate: {
        see: 'Something about TLS, SSL or a certificate',
        check:
          'Port 465 goes with `secure: true`, port 587 with `secure: false`. Do not switch off the check of certificates.',
      },
      hangs: {
        see: 'It hangs and then times out',
        check:
          'Try the other port first. If that hangs as well, a firewall drops the packets on the way.',
      },
    },
    refused: {
      oneAddress: {
        see: 'For one address only',
        check: 'Compare the address letter by letter with the original, then ask the recipient.',
      },
      oneProvider: {
        see: 'For every address at one provider',
        check:
          'The provider distrusts the sender. Send a message to a mailbox of yours and read `Authentication-Results`: SPF, DKIM and DMARC have to pass.',
      },
      manyAtOnce: {
        see: 'As soon as I send many messages',
        check:
          'Look up the limits of your account, and send through a queue that keeps below them.',
      },
      everyone: {
        see: 'For every recipient',
        check:
          'The address in `from` has to belong to the account that logs in, and the login has to come before the message.',
      },
      attachment: {
        see: 'Only with an attachment',
        check:
          'Attachments grow by a third on the way. Send the same message without them; if it passes, send a link in their place.',
      },
    },
    lost: {
      spam: {
        see: 'It is in the spam folder',
        check:
          'Open the source of the message there and read `Authentication-Results`. Anything but pass for SPF, DKIM and DMARC is the first thing to mend.',
      },
      nothing: {
        see: 'It is nowhere, and `sendMail` reported success',
        check:
          'Success means that the first server took the message over. Look in the log of your provider for what happened next, with the `messageId`.',
      },
      bounce: {
        see: 'A message “Undelivered Mail” came back',
        check:
          'Paste the whole bounce on the start page. If it goes to nobody, set `envelope.from` to a mailbox that is read.',
      },
    },
  },
};
