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
      says: [
        'authenticationfailedexception',
        'authenticationfailedexception … (no such user|unknown user|user unknown|mailbox unavailable)',
      ],
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
        'requested but missing (user name|username|secret phrase|password)',
        'smtp auth requested but missing',
      ],
      samples: [
        'jakarta.mail.AuthenticationFailedException: failed to connect, no password specified?',
        'javax.mail.AuthenticationFailedException: No authentication mechanisms supported by both server and client',
        'ArgumentError: SMTP-AUTH requested but missing secret phrase',
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
        'no provider for (smtp|smtps)',
        'nosuchproviderexception',
        'improperlyconfigured',
        'are mutually exclusive so only set one',
        'no configuration file available',
        'msmtp account … not found',
        'mail server is not configured',
        'smtp (server|settings|configuration) (is|are|has|have) (not|not been) (configured|set|defined|set up)',
      ],
      samples: [
        'System.InvalidOperationException: The SMTP host was not specified.',
        'javax.mail.NoSuchProviderException: No provider for smtps',
        'EMAIL_USE_TLS/EMAIL_USE_SSL are mutually exclusive, so only set one of those settings to True.',
        'msmtp: account default not found: no configuration file available',
      ],
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
        'no appropriate protocol',
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
      category: 'auth-failed',
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
      says: [
        'dial tcp lookup … no such host',
        'dial tcp lookup … (server misbehaving|no answer|i o timeout|temporary failure)',
      ],
      samples: [
        'dial tcp: lookup smtp.example.com on 127.0.0.53:53: no such host',
        'dial tcp: lookup smtp.example.com on 127.0.0.11:53: server misbehaving',
      ],
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
    'clients-outlook-connect': {
      category: 'network-error',
      says: [
        '0x800ccc0e',
        '0x80042109',
        '0x800ccc0f',
        '0x8004210b',
        '0x800ccc12',
        '0x800ccc13',
        '0x800ccc15',
        '0x800ccc19',
        'outlook (can not|could not|is unable to) connect to … outgoing',
        'outlook no se puede conectar',
      ],
      samples: [
        'reported error (0x80042109): Outlook cannot connect to your outgoing (SMTP) e-mail server.',
        'reported error (0x800CCC0E)',
      ],
      sources: ['https://support.microsoft.com/outlook'],
    },
    'clients-outlook-tls': {
      category: 'tls-failure',
      says: [
        '0x800ccc1a',
        'server does not support the connection encryption type',
        'server does not support the specified connection encryption type',
      ],
      samples: [
        'reported error (0x800CCC1A): Your server does not support the connection encryption type you have specified.',
      ],
      sources: ['https://support.microsoft.com/outlook'],
    },
    'clients-outlook-auth-method': {
      category: 'auth-failed',
      says: ['0x800ccc80', 'none of the authentication methods supported by this client'],
      samples: [
        'reported error (0x800CCC80): None of the authentication methods supported by this client are supported by your server.',
      ],
      sources: ['https://support.microsoft.com/outlook'],
    },
    'clients-proxy': {
      category: 'proxy-failure',
      says: [
        'could not resolve proxy',
        'proxy connect aborted',
        'received http code … from proxy',
        'proxyprotocolexception',
        'connectionnotallowedbyruleset',
        '(connect tunnel|proxy tunnel) failed',
        'socks … (general failure|connection not allowed|request rejected|connect failed|authentication failed)',
        '(failed|unable) to connect to (the|) proxy',
        'proxy (connection|authentication) (failed|refused|required)',
        'error connecting to (socks|socks4|socks5|http|https) proxy',
        'proxyconnectionerror',
      ],
      samples: [
        'curl: (5) Could not resolve proxy: proxy.example.com',
        'curl: (56) Proxy CONNECT aborted',
        'MailKit.Net.Proxy.ProxyProtocolException: Failed to connect to smtp.example.com:587: ConnectionNotAllowedByRuleset',
      ],
      sources: ['https://curl.se/libcurl/c/libcurl-errors.html'],
    },
    'clients-cancelled': {
      category: 'aborted',
      says: [
        'taskcanceledexception',
        'operationcanceledexception',
        'a task was canceled',
        'the operation was canceled',
        'context canceled',
        'send was (canceled|cancelled)',
      ],
      samples: ['System.Threading.Tasks.TaskCanceledException: A task was canceled.'],
      sources: [
        'https://learn.microsoft.com/en-us/dotnet/api/system.threading.tasks.taskcanceledexception',
      ],
    },
    'clients-header-newline': {
      category: 'message-malformed',
      says: [
        'badheadererror',
        'header values can not contain newlines',
        'header … (can not|must not|may not) contain (newlines|line breaks|a newline|cr or lf)',
      ],
      samples: ["django.core.mail.message.BadHeaderError: Header values can't contain newlines"],
      sources: [
        'https://docs.djangoproject.com/en/stable/topics/email/#preventing-header-injection',
      ],
    },
    'clients-address-format': {
      category: 'invalid-address',
      says: [
        'not in the form required for an e mail address',
        'missing destination address',
        'invalid address (to|from|cc|bcc|setfrom|addaddress|recipient)',
        'mail net mail string',
        'mail missing (in addr spec|or at)',
        'does not comply with addr spec of rfc',
        'does not comply with rfc',
      ],
      samples: [
        'System.FormatException: The specified string is not in the form required for an e-mail address.',
        'Email "user" does not comply with addr-spec of RFC 2822.',
      ],
      sources: ['https://learn.microsoft.com/en-us/dotnet/api/system.net.mail.mailaddress'],
    },
    'clients-go-short-response': {
      category: 'protocol-error',
      says: ['textproto short response', 'short response', 'invalid response code'],
      samples: ['textproto: short response: 4'],
      sources: ['https://pkg.go.dev/net/textproto#Reader.ReadResponse'],
    },
    'clients-cdo-login': {
      category: 'auth-failed',
      says: ['0x80040217', 'transport error code was 0x80040217', '80040217'],
      samples: [
        'The message could not be sent to the SMTP server. The transport error code was 0x80040217. The server response was not available',
      ],
      sources: [
        'https://learn.microsoft.com/en-us/previous-versions/exchange-server/exchange-10/ms526287(v=exchg.10)',
      ],
    },
    'clients-cdo-connect': {
      category: 'network-error',
      says: ['0x80040213', 'the transport failed to connect to the server', '80040213'],
      samples: ['The transport failed to connect to the server. 0x80040213'],
      sources: [
        'https://learn.microsoft.com/en-us/previous-versions/exchange-server/exchange-10/ms526287(v=exchg.10)',
      ],
    },
    'clients-cdo-settings': {
      category: 'configuration',
      says: ['sendusing configuration value is invalid', '80040220', '0x80040220'],
      samples: ['The "SendUsing" configuration value is invalid.'],
      sources: [
        'https://learn.microsoft.com/en-us/previous-versions/exchange-server/exchange-10/ms526287(v=exchg.10)',
      ],
    },
    'clients-oracle-connect': {
      category: 'network-error',
      says: ['smtp transient error … service not available', 'ora 29278 … service not available'],
      samples: ['ORA-29278: SMTP transient error: 421 Service not available'],
      sources: ['https://docs.oracle.com/en/error-help/db/ora-29278/'],
    },
    'clients-oracle-acl': {
      category: 'configuration',
      says: ['network access denied by access control list'],
      samples: ['ORA-24247: network access denied by access control list (ACL)'],
      sources: ['https://docs.oracle.com/en/error-help/db/ora-24247/'],
    },
    'clients-elixir-certificates': {
      category: 'tls-failure',
      says: ['options incompatible … cacerts', 'verify peer … cacerts'],
      samples: ['** (EXIT) {:options, :incompatible, [verify: :verify_peer, cacerts: :undefined]}'],
      sources: ['https://www.erlang.org/doc/apps/ssl/ssl.html'],
    },
    'clients-java-unknown-host': {
      category: 'dns-failure',
      says: ['unknownhostexception'],
      samples: ['nested exception is: java.net.UnknownHostException: smtp.example.com'],
      sources: [
        'https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/net/UnknownHostException.html',
      ],
    },
  },
} as const satisfies Speaker;
