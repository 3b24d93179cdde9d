import type { Speaker } from '../types.ts';

/** What SMTP clients and frameworks say themselves; a server's reply inside their message wins when it says more. */
export const clients = {
  name: 'Mail clients and frameworks',
  wordings: {
    'clients-phpmailer-authenticate': {
      category: 'auth-failed',
      says: ['smtp error could not authenticate'],
      samples: ['SMTP Error: Could not authenticate.'],
      sources: ['https://github.com/PHPMailer/PHPMailer/wiki/Troubleshooting'],
    },
    'clients-phpmailer-connect': {
      category: 'network-error',
      says: [
        'smtp connect failed',
        'smtp error could not connect to smtp host',
        'smtp error could not connect to smtp host failed to connect to server',
        'failed to connect to server',
      ],
      samples: [
        'SMTP connect() failed. https://github.com/PHPMailer/PHPMailer/wiki/Troubleshooting',
        'SMTP Error: Could not connect to SMTP host. Failed to connect to server',
      ],
      sources: ['https://github.com/PHPMailer/PHPMailer/wiki/Troubleshooting'],
    },
    'clients-phpmailer-from': {
      category: 'sender-rejected',
      says: ['the following from address failed'],
      samples: ['The following From address failed: news@example.com'],
      sources: ['https://github.com/PHPMailer/PHPMailer/blob/master/src/PHPMailer.php'],
    },
    'clients-phpmailer-recipients': {
      category: 'recipient-refused',
      says: ['smtp error the following recipients failed'],
      weak: true,
      samples: ['SMTP Error: The following recipients failed: user@example.com'],
      sources: ['https://github.com/PHPMailer/PHPMailer/blob/master/src/PHPMailer.php'],
    },
    'clients-phpmailer-data': {
      category: 'policy-rejected',
      says: ['smtp error data not accepted'],
      weak: true,
      samples: ['SMTP Error: data not accepted.'],
      sources: ['https://github.com/PHPMailer/PHPMailer/blob/master/src/PHPMailer.php'],
    },
    'clients-phpmailer-no-recipient': {
      category: 'invalid-address',
      says: ['you must provide at least one recipient email address'],
      samples: ['You must provide at least one recipient email address.'],
      sources: ['https://github.com/PHPMailer/PHPMailer/blob/master/src/PHPMailer.php'],
    },
    'clients-phpmailer-file': {
      category: 'attachment-unavailable',
      says: ['could not access file', 'file error could not open file'],
      samples: ['Could not access file: /srv/app/report.pdf'],
      sources: ['https://github.com/PHPMailer/PHPMailer/blob/master/src/PHPMailer.php'],
    },
    'clients-phpmailer-empty': {
      category: 'message-malformed',
      says: ['message body empty'],
      samples: ['Message body empty'],
      sources: ['https://github.com/PHPMailer/PHPMailer/blob/master/src/PHPMailer.php'],
    },
    'clients-symfony-authenticators': {
      category: 'auth-failed',
      says: [
        'failed to authenticate on smtp server with username',
        'failed to authenticate on smtp server with username … using the following authenticators',
        'failed to authenticate on smtp server with username … using * possible authenticators',
        'failed to find an authenticator supported by the smtp server',
      ],
      samples: [
        'Failed to authenticate on SMTP server with username "app@example.com" using the following authenticators: "LOGIN", "PLAIN". Authenticator "LOGIN" returned "Expected response code "235" but got code "535""',
        'Failed to authenticate on SMTP server with username "app@example.com" using 2 possible authenticators',
      ],
      sources: ['https://github.com/symfony/mailer/blob/7.3/Transport/Smtp/EsmtpTransport.php'],
    },
    'clients-symfony-connection': {
      category: 'network-error',
      says: [
        'connection could not be established with host',
        'connection to … has been closed unexpectedly',
        'connection to … timed out',
      ],
      samples: [
        'Connection could not be established with host "smtp.example.com:587": stream_socket_client(): Unable to connect to smtp.example.com:587 (Connection refused)',
        'Connection to "smtp.example.com:465" has been closed unexpectedly.',
        'Connection to "smtp.example.com:587" timed out.',
      ],
      sources: [
        'https://github.com/symfony/mailer/blob/7.3/Transport/Smtp/Stream/SocketStream.php',
      ],
    },
    'clients-symfony-empty-response': {
      category: 'network-error',
      says: [
        'expected response code … but got (an|) empty (response|code)',
        'expected response code … but got code … with no message',
      ],
      weak: true,
      samples: [
        'Expected response code "250" but got an empty response.',
        'Expected response code "220" but got empty code.',
      ],
      sources: ['https://github.com/symfony/mailer/blob/7.3/Transport/Smtp/SmtpTransport.php'],
    },
    'clients-symfony-starttls': {
      category: 'tls-failure',
      says: [
        'unable to connect with starttls',
        'tls required but neither tls or starttls are in use',
        'stream socket enable crypto … ssl operation failed',
        'stream socket enable crypto peer certificate',
      ],
      samples: [
        'Unable to connect with STARTTLS: stream_socket_enable_crypto(): SSL operation failed with code 1.',
      ],
      sources: ['https://github.com/symfony/mailer/blob/7.3/Transport/Smtp/EsmtpTransport.php'],
    },
    'clients-php-certificate': {
      category: 'tls-failure',
      says: [
        'peer certificate cn … did not match expected cn',
        'ssl operation failed with code 1',
        'failed to enable crypto',
      ],
      samples: [
        "stream_socket_client(): Peer certificate CN=`mail.example.net' did not match expected CN=`smtp.example.com'",
        'stream_socket_client(): Failed to enable crypto',
      ],
      sources: ['https://www.php.net/manual/en/context.ssl.php'],
    },
    'clients-python-auth': {
      category: 'auth-failed',
      says: ['smtpauthenticationerror'],
      weak: true,
      samples: ['smtplib.SMTPAuthenticationError'],
      sources: ['https://docs.python.org/3/library/smtplib.html#smtplib.SMTPAuthenticationError'],
    },
    'clients-python-no-mechanism': {
      category: 'auth-failed',
      says: [
        'no suitable authentication method found',
        'smtp auth extension not supported by server',
      ],
      samples: [
        'smtplib.SMTPNotSupportedError: SMTP AUTH extension not supported by server.',
        'smtplib.SMTPException: No suitable authentication method found.',
      ],
      sources: ['https://docs.python.org/3/library/smtplib.html#smtplib.SMTP.login'],
    },
    'clients-python-starttls-missing': {
      category: 'tls-failure',
      says: ['starttls extension not supported by server'],
      samples: ['smtplib.SMTPNotSupportedError: STARTTLS extension not supported by server.'],
      sources: ['https://docs.python.org/3/library/smtplib.html#smtplib.SMTP.starttls'],
    },
    'clients-python-disconnected': {
      category: 'network-error',
      says: [
        'smtpserverdisconnected connection unexpectedly closed',
        'smtpserverdisconnected please run connect first',
        'please run connect first',
      ],
      samples: [
        'smtplib.SMTPServerDisconnected: Connection unexpectedly closed',
        'smtplib.SMTPServerDisconnected: please run connect() first',
      ],
      sources: ['https://docs.python.org/3/library/smtplib.html#smtplib.SMTPServerDisconnected'],
    },
    'clients-python-sender': {
      category: 'sender-rejected',
      says: ['smtpsenderrefused'],
      weak: true,
      samples: ['smtplib.SMTPSenderRefused'],
      sources: ['https://docs.python.org/3/library/smtplib.html#smtplib.SMTPSenderRefused'],
    },
    'clients-python-recipients': {
      category: 'recipient-refused',
      says: ['smtprecipientsrefused'],
      weak: true,
      samples: ['smtplib.SMTPRecipientsRefused'],
      sources: ['https://docs.python.org/3/library/smtplib.html#smtplib.SMTPRecipientsRefused'],
    },
    'clients-python-connect': {
      category: 'network-error',
      says: ['smtpconnecterror'],
      weak: true,
      samples: ['smtplib.SMTPConnectError'],
      sources: ['https://docs.python.org/3/library/smtplib.html#smtplib.SMTPConnectError'],
    },
    'clients-python-data': {
      category: 'policy-rejected',
      says: ['smtpdataerror'],
      weak: true,
      samples: ['smtplib.SMTPDataError'],
      sources: ['https://docs.python.org/3/library/smtplib.html#smtplib.SMTPDataError'],
    },
    'clients-python-wrong-version': {
      category: 'tls-failure',
      says: [
        'ssl wrong version number',
        'certificate verify failed',
        'ssl certificate verify failed',
      ],
      samples: [
        'ssl.SSLError: [SSL: WRONG_VERSION_NUMBER] wrong version number (_ssl.c:1006)',
        'ssl.SSLCertVerificationError: [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: unable to get local issuer certificate (_ssl.c:1006)',
      ],
      sources: ['https://docs.python.org/3/library/ssl.html#exceptions'],
    },
    'clients-java-auth': {
      category: 'auth-failed',
      says: ['authenticationfailedexception'],
      weak: true,
      samples: ['jakarta.mail.AuthenticationFailedException'],
      sources: [
        'https://jakarta.ee/specifications/mail/2.1/apidocs/jakarta.mail/jakarta/mail/authenticationfailedexception',
      ],
    },
    'clients-java-no-password': {
      category: 'auth-failed',
      says: [
        'failed to connect no password specified',
        'no authentication mechanisms supported by both server and client',
      ],
      samples: [
        'jakarta.mail.AuthenticationFailedException: failed to connect, no password specified?',
        'javax.mail.AuthenticationFailedException: No authentication mechanisms supported by both server and client',
      ],
      sources: [
        'https://jakarta.ee/specifications/mail/2.1/apidocs/jakarta.mail/jakarta/mail/authenticationfailedexception',
      ],
    },
    'clients-java-connect': {
      category: 'network-error',
      says: [
        'mailconnectexception',
        'mailconnectexception could not connect to host port',
        'could not connect to smtp host',
        'could not connect to host port',
      ],
      samples: [
        "com.sun.mail.util.MailConnectException: Couldn't connect to host, port: smtp.example.com, 587; timeout 5000",
        'javax.mail.MessagingException: Could not connect to SMTP host: smtp.example.com, port: 587',
      ],
      sources: ['https://eclipse-ee4j.github.io/angus-mail/FAQ'],
    },
    'clients-java-exception-reading': {
      category: 'network-error',
      says: ['exception reading response', 'got bad greeting from smtp host'],
      samples: ['javax.mail.MessagingException: Exception reading response'],
      sources: ['https://eclipse-ee4j.github.io/angus-mail/FAQ'],
    },
    'clients-host-missing': {
      category: 'configuration',
      says: [
        'smtp host was not specified',
        '(scheme|transport) (is|) not supported supported schemes',
        '(scheme|protocol) is not supported',
        'no (smtp|mail) (host|server) (given|specified|configured|set)',
        'mailer … is not (defined|configured)',
      ],
      samples: ['System.InvalidOperationException: The SMTP host was not specified.'],
      sources: ['https://learn.microsoft.com/en-us/dotnet/api/system.net.mail.smtpclient.host'],
    },
    'clients-java-tls': {
      category: 'tls-failure',
      says: [
        'could not convert socket to tls',
        'unsupported or unrecognized ssl message',
        'unrecognized ssl message plaintext connection',
        'pkix path building failed',
        'unable to find valid certification path to requested target',
        'no subject alternative (dns name|names) matching … found',
        'no appropriate protocol protocol is disabled',
        'the server selected protocol version … is not accepted by client preferences',
        'starttls is required but host does not support starttls',
        'received fatal alert',
        'remote host terminated the handshake',
      ],
      samples: [
        'javax.mail.MessagingException: Could not convert socket to TLS',
        'javax.net.ssl.SSLException: Unsupported or unrecognized SSL message',
        'sun.security.validator.ValidatorException: PKIX path building failed: sun.security.provider.certpath.SunCertPathBuilderException: unable to find valid certification path to requested target',
        'javax.mail.MessagingException: STARTTLS is required but host does not support STARTTLS',
        'javax.net.ssl.SSLHandshakeException: No appropriate protocol (protocol is disabled or cipher suites are inappropriate)',
      ],
      sources: ['https://eclipse-ee4j.github.io/angus-mail/FAQ'],
    },
    'clients-java-no-recipients': {
      category: 'invalid-address',
      says: ['no recipient addresses', 'sendfailedexception no recipient addresses'],
      samples: ['javax.mail.SendFailedException: No recipient addresses'],
      sources: [
        'https://jakarta.ee/specifications/mail/2.1/apidocs/jakarta.mail/jakarta/mail/sendfailedexception',
      ],
    },
    'clients-dotnet-secure-connection': {
      category: 'auth-required',
      says: ['the smtp server requires a secure connection or the client was not authenticated'],
      samples: [
        'The SMTP server requires a secure connection or the client was not authenticated.',
      ],
      sources: ['https://learn.microsoft.com/en-us/dotnet/api/system.net.mail.smtpclient'],
    },
    'clients-dotnet-no-tls': {
      category: 'tls-failure',
      says: [
        'server does not support secure connections',
        'the smtp server does not support (secure connections|the starttls extension)',
        'an error occurred while attempting to establish an ssl or tls connection',
        'the remote certificate is invalid',
        'the remote certificate is invalid according to the validation procedure',
        'the remote certificate was rejected by the provided remotecertificatevalidationcallback',
        'authentication failed because the remote party (has closed the transport stream|sent a tls alert)',
        'a call to sspi failed',
      ],
      samples: [
        'Server does not support secure connections.',
        'MailKit.Security.SslHandshakeException: An error occurred while attempting to establish an SSL or TLS connection.',
        'The remote certificate is invalid according to the validation procedure.',
        'System.NotSupportedException: The SMTP server does not support the STARTTLS extension.',
      ],
      sources: ['https://github.com/jstedfast/MailKit/blob/master/FAQ.md'],
    },
    'clients-dotnet-failure': {
      category: 'network-error',
      says: [
        'failure sending mail',
        'no connection could be made because the target machine actively refused it',
        'unable to read data from the transport connection',
      ],
      weak: true,
      samples: [
        'Failure sending mail.',
        'No connection could be made because the target machine actively refused it. [::1]:587',
      ],
      sources: ['https://learn.microsoft.com/en-us/dotnet/api/system.net.mail.smtpexception'],
    },
    'clients-dotnet-no-auth': {
      category: 'auth-failed',
      says: ['the smtp server does not support authentication'],
      samples: ['System.NotSupportedException: The SMTP server does not support authentication.'],
      sources: ['https://github.com/jstedfast/MailKit/blob/master/FAQ.md'],
    },
    'clients-dotnet-all-recipients': {
      category: 'recipient-refused',
      says: ['unable to send to all recipients', 'unable to send to a recipient'],
      weak: true,
      samples: ['Unable to send to all recipients.'],
      sources: [
        'https://learn.microsoft.com/en-us/dotnet/api/system.net.mail.smtpfailedrecipientsexception',
      ],
    },
    'clients-go-tls': {
      category: 'tls-failure',
      says: [
        'x509 certificate signed by unknown authority',
        'x509 certificate is (valid for|not valid for)',
        'x509 certificate has expired or is not yet valid',
        'x509 certificate relies on legacy common name field',
        'tls first record does not look like a tls handshake',
        'tls failed to verify certificate',
        'remote error tls',
        'tls handshake failure',
        'smtp server does not support starttls',
      ],
      samples: [
        'tls: failed to verify certificate: x509: certificate signed by unknown authority',
        'tls: first record does not look like a TLS handshake',
        'x509: certificate is valid for mail.example.net, not smtp.example.com',
        'x509: certificate has expired or is not yet valid: current time is after the expiry',
      ],
      sources: ['https://pkg.go.dev/crypto/tls', 'https://pkg.go.dev/crypto/x509'],
    },
    'clients-go-unencrypted': {
      category: 'tls-failure',
      says: ['unencrypted connection'],
      samples: ['unencrypted connection'],
      sources: ['https://pkg.go.dev/net/smtp#PlainAuth'],
    },
    'clients-go-no-auth': {
      category: 'auth-failed',
      says: ['smtp server does not support auth'],
      samples: ["smtp: server doesn't support AUTH"],
      sources: ['https://pkg.go.dev/net/smtp#Client.Auth'],
    },
    'clients-go-network': {
      category: 'network-error',
      says: [
        'dial tcp … connection refused',
        'dial tcp … i o timeout',
        'dial tcp … no route to host',
        'dial tcp … network is unreachable',
      ],
      samples: [
        'dial tcp 192.0.2.1:587: connect: connection refused',
        'dial tcp 192.0.2.1:587: i/o timeout',
      ],
      sources: ['https://pkg.go.dev/net#OpError'],
    },
    'clients-go-no-such-host': {
      category: 'dns-failure',
      says: ['dial tcp lookup … no such host'],
      samples: ['dial tcp: lookup smtp.example.com on 127.0.0.53:53: no such host'],
      sources: ['https://pkg.go.dev/net#DNSError'],
    },
    'clients-go-line-break': {
      category: 'message-malformed',
      says: ['smtp a line must not contain cr or lf', 'a line must not contain cr or lf'],
      samples: ['smtp: A line must not contain CR or LF'],
      sources: ['https://pkg.go.dev/net/smtp'],
    },
    'clients-ruby-auth': {
      category: 'auth-failed',
      says: ['smtpauthenticationerror net smtp', 'net smtpauthenticationerror'],
      weak: true,
      samples: ['Net::SMTPAuthenticationError'],
      sources: ['https://docs.ruby-lang.org/en/3.3/Net/SMTPAuthenticationError.html'],
    },
    'clients-ruby-timeout': {
      category: 'network-error',
      says: ['net opentimeout', 'net readtimeout'],
      samples: ['Net::OpenTimeout: execution expired', 'Net::ReadTimeout'],
      sources: ['https://docs.ruby-lang.org/en/3.3/Net/OpenTimeout.html'],
    },
    'clients-ruby-starttls': {
      category: 'tls-failure',
      says: [
        'starttls is not supported on this server',
        'ssl connect returned 1 errno 0',
        'ssl connect returned 1 errno 0 … wrong version number',
        'hostname … does not match the server certificate',
      ],
      samples: [
        'Net::SMTPUnsupportedCommand: STARTTLS is not supported on this server',
        'OpenSSL::SSL::SSLError: SSL_connect returned=1 errno=0 state=error: wrong version number',
        'hostname "smtp.example.com" does not match the server certificate',
      ],
      sources: ['https://docs.ruby-lang.org/en/3.3/Net/SMTP.html'],
    },
    'clients-ruby-fatal': {
      category: 'policy-rejected',
      says: ['net smtpfatalerror'],
      weak: true,
      samples: ['Net::SMTPFatalError'],
      sources: ['https://docs.ruby-lang.org/en/3.3/Net/SMTPFatalError.html'],
    },
    'clients-ruby-server-busy': {
      category: 'server-error',
      says: ['net smtpserverbusy'],
      weak: true,
      samples: ['Net::SMTPServerBusy'],
      sources: ['https://docs.ruby-lang.org/en/3.3/Net/SMTPServerBusy.html'],
    },
    'clients-curl-auth': {
      category: 'auth-failed',
      says: ['curl 67 login denied', 'login denied', 'curl 67'],
      samples: ['curl: (67) Login denied'],
      sources: ['https://curl.se/libcurl/c/libcurl-errors.html'],
    },
    'clients-curl-connect': {
      category: 'network-error',
      says: ['curl 7 failed to connect to', 'curl 28 connection timed out'],
      samples: [
        "curl: (7) Failed to connect to smtp.example.com port 587 after 21 ms: Couldn't connect to server",
        'curl: (28) Connection timed out after 10001 milliseconds',
      ],
      sources: ['https://curl.se/libcurl/c/libcurl-errors.html'],
    },
    'clients-curl-resolve': {
      category: 'dns-failure',
      says: ['curl 6 could not resolve host', 'could not resolve host'],
      samples: ['curl: (6) Could not resolve host: smtp.example.com'],
      sources: ['https://curl.se/libcurl/c/libcurl-errors.html'],
    },
    'clients-curl-tls': {
      category: 'tls-failure',
      says: [
        'curl 60 ssl certificate problem',
        'curl 35',
        'curl 64',
        'requested ssl level failed',
        'ssl certificate problem',
      ],
      samples: [
        'curl: (60) SSL certificate problem: self-signed certificate',
        'curl: (64) Requested SSL level failed',
      ],
      sources: ['https://curl.se/libcurl/c/libcurl-errors.html'],
    },
    'clients-msmtp-auth': {
      category: 'auth-failed',
      says: [
        'msmtp authentication failed',
        'msmtp authentication failed method',
        'can not use a secure authentication method',
        'the server does not support authentication',
      ],
      samples: [
        'msmtp: authentication failed (method PLAIN)',
        'msmtp: cannot use a secure authentication method',
      ],
      sources: ['https://marlam.de/msmtp/msmtp.html'],
    },
    'clients-msmtp-tls': {
      category: 'tls-failure',
      says: [
        'msmtp tls handshake failed',
        'tls certificate verification failed',
        'the server does not support tls via the starttls command',
        'msmtp tls certificate verification failed',
      ],
      samples: [
        'msmtp: TLS certificate verification failed: the certificate fingerprint does not match',
        'msmtp: the server does not support TLS via the STARTTLS command',
      ],
      sources: ['https://marlam.de/msmtp/msmtp.html'],
    },
    'clients-msmtp-connect': {
      category: 'network-error',
      says: [
        'msmtp can not connect to',
        'msmtp network read error',
        'msmtp the server sent an empty reply',
      ],
      samples: ['msmtp: cannot connect to smtp.example.com, port 587: Connection refused'],
      sources: ['https://marlam.de/msmtp/msmtp.html'],
    },
    'clients-swaks-connect': {
      category: 'network-error',
      says: ['error connecting to … connection refused', 'error connecting * 0 transport to'],
      samples: [
        '*** Error connecting to smtp.example.com:587:\n*** 	IO::Socket::INET6: connect: Connection refused',
      ],
      sources: ['https://jetmore.org/john/code/swaks/'],
    },
    'clients-swaks-tls': {
      category: 'tls-failure',
      says: ['tls startup failed', 'host did not advertise starttls'],
      samples: [
        '*** TLS startup failed (connect(): error:0A00010B:SSL routines::wrong version number)',
        '*** Host did not advertise STARTTLS',
      ],
      sources: ['https://jetmore.org/john/code/swaks/'],
    },
    'clients-swaks-auth': {
      category: 'auth-failed',
      says: ['host did not advertise authentication', 'auth not available requested type'],
      samples: ['*** Host did not advertise authentication'],
      sources: ['https://jetmore.org/john/code/swaks/'],
    },
    'clients-no-compatible-auth': {
      category: 'auth-failed',
      says: [
        'no compatible authentication mechanism (was|) found',
        'no compatible authentication mechanisms found',
        'no compatible authentication mechanism',
      ],
      samples: ['No compatible authentication mechanism found'],
      sources: ['https://docs.rs/lettre/latest/lettre/transport/smtp/index.html'],
    },
  },
} as const satisfies Speaker;
