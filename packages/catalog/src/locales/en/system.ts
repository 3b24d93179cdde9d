import type { system as facts } from '../../codes/system.ts';
import type { Messages } from '../../types.ts';

export const system: Record<keyof typeof facts, Messages> = {
  ECONNREFUSED: {
    title: 'The connection was refused',
    meaning:
      'The machine at that address answered at once: nobody listens on this port, or a firewall rejects it. Nothing was sent.',
    causes: [
      '`host` is not set or the `service` is unknown, so nodemailer tried this machine.',
      'The host or the port is wrong.',
      'The mail server is down or restarting.',
      'Inside a container, `localhost` means the container itself.',
    ],
    fixes: [
      'Look at `address` and `port` on the error, or on its `errors`: a loopback address means that nodemailer got no `host`.',
      'Set `host` and `port` as the provider documents them.',
      'In Docker, use the service name of the mail server as `host`.',
      'If the settings are right, retry after a pause.',
    ],
  },
  ECONNRESET: {
    title: 'The connection was cut by the other side',
    meaning:
      'The server or a device in between ended the connection abruptly. If it happened after the message data had been sent, the server may have taken the message.',
    causes: [
      'The TLS mode does not fit the port.',
      'An idle pooled connection had been closed by the server.',
      'The server limits connections, or blocks the sending address without a word.',
      'A firewall, a VPN or a virus scanner interferes with mail traffic.',
    ],
    fixes: [
      'Check `secure` against `port`: `true` for 465, `false` for 587 and 25.',
      'Retry once on a new connection, and accept a possible duplicate.',
      'With `pool: true`, lower `maxConnections` and `maxMessages`.',
      'Try from another network to find a device that interferes.',
    ],
  },
  ECONNABORTED: {
    title: 'The connection was aborted on this machine',
    meaning:
      'The operating system gave the connection up, mostly because data was not confirmed in time or local software stepped in. Whether the server took the message is open.',
    causes: [
      'The network was lost or changed during the session.',
      'A firewall or virus scanner on this machine ended the connection.',
    ],
    fixes: [
      'Retry on a new connection, and accept a possible duplicate.',
      'Exclude the process from the mail scanning of local security software to test it.',
    ],
  },
  EPIPE: {
    title: 'nodemailer wrote to a connection that was closed',
    meaning:
      'The other side had already closed when nodemailer wrote the next data. With an SMTP server the fate of the message may be open; with `sendmail` the program ended early.',
    causes: [
      'The server closed an idle or overlong session.',
      'The server hung up in the middle of the message, for example because of its size.',
      'The `sendmail` program ended before it had read the message.',
    ],
    fixes: [
      'Retry on a new connection, and accept a possible duplicate.',
      'Lower `maxMessages`, or do without `pool` when you send rarely.',
      'Send a small message to see whether size is the reason.',
    ],
  },
  EHOSTUNREACH: {
    title: 'There is no route to the mail server',
    meaning:
      'A router or this machine reports that the address cannot be reached. Nothing was sent.',
    causes: [
      'A VPN or a network connection is down.',
      'A firewall rejects the traffic in this way.',
      'The address is an IPv6 one, and this network has no working IPv6.',
    ],
    fixes: [
      'Test the same host and port from the same machine with a plain TCP client.',
      'Check the outgoing rules of the firewall or the security group for this port.',
      'If only IPv6 fails, repair it or give the IPv4 address, with the name in `tls.servername`.',
    ],
  },
  ENETUNREACH: {
    title: 'The network cannot be reached',
    meaning:
      'This machine has no route to the network of the mail server, so no connection was tried beyond it. Nothing was sent.',
    causes: [
      'The address is an IPv6 one, and the machine or container has no IPv6 route.',
      'The container or server has no way out to the internet.',
      'The network connection is down.',
    ],
    fixes: [
      'Look at `address` on the error, or on each of its `errors`, to see which address was tried.',
      'Give the machine a route, or give the IPv4 address as `host`, with the name in `tls.servername`.',
      'Where only a proxy leads out, set `proxy`.',
    ],
  },
  EHOSTDOWN: {
    title: 'The host does not answer on its network',
    meaning:
      'The machine with that address is in reach of this network but seems to be off. Nothing was sent.',
    causes: [
      'The mail server is switched off or restarting.',
      'The address in `host` is outdated.',
    ],
    fixes: [
      'Check whether the server runs and has this address.',
      'Use a host name instead of an address in `host`, and retry after a pause.',
    ],
  },
  ENETDOWN: {
    title: 'The network of this machine is down',
    meaning: 'The operating system has no working network interface for this connection.',
    causes: [
      'The network interface is off or being reconfigured.',
      'A VPN or container network was stopped.',
    ],
    fixes: ['Restore the network of the machine or container, then send again.'],
  },
  EADDRNOTAVAIL: {
    title: 'The local address cannot be used',
    meaning:
      'The system could not give the connection an address on this side, or the target address is none that can be connected to. Nothing was sent.',
    causes: [
      '`localAddress` is not an address of this machine or container.',
      '`host` is not set and resolves to an IPv6 loopback address that this container lacks.',
      'All outgoing ports are in use because connections are opened too fast.',
    ],
    fixes: [
      'Remove `localAddress`, or set an address that the machine really has.',
      'Set `host` to the mail server.',
      'Create one transport and reuse it, with `pool: true`, instead of one per message.',
    ],
  },
  EACCES: {
    title: 'The process lacks a permission',
    meaning:
      'The operating system refused access: to a file of the message, to a program, or to the network. The text behind the code says which.',
    causes: [
      'The user of the process may not read the attachment.',
      'A firewall or security software on this machine blocks outgoing SMTP.',
      'The `sendmail` program is not executable for this user.',
    ],
    fixes: [
      'Look at `syscall`, `path` and `address` on the error.',
      'Give the user of the process read access to the file and its folders.',
      'Allow the program in the local firewall or virus scanner.',
    ],
  },
  EPERM: {
    title: 'The operation is not permitted',
    meaning:
      'The operating system forbids this operation for the process, whatever the rights of the file are.',
    causes: [
      'A sandbox, a container policy or a local firewall forbids the network or the file.',
      'The operation needs more rights than the user has.',
    ],
    fixes: [
      'Look at `syscall`, `path` and `address` on the error to see what was refused.',
      'Allow it in the policy of the container, sandbox or firewall.',
    ],
  },
  ENOTFOUND: {
    title: 'The host name does not exist',
    meaning:
      'The name in `host` has no address in DNS. No connection was opened, and the same name will fail again. A machine without any network can report this too.',
    causes: [
      'The host name has a typo.',
      'The value holds a protocol, a quote, a comma or a space.',
      'The name exists only inside another network or Docker network.',
    ],
    fixes: [
      'Print `host` with its quotes and compare it with what the provider documents.',
      'Pass a URL as `url`, and only the bare name as `host`.',
      'Resolve the name in the same container; put both containers into one network.',
    ],
  },
  EAI_AGAIN: {
    title: 'DNS does not answer for now',
    meaning:
      'The resolver of the system could not get an answer for the host name. That says nothing about the name itself. Nothing was sent.',
    causes: [
      'The DNS server is unreachable or overloaded.',
      'The container has no network or no working DNS, often just after it started.',
    ],
    fixes: [
      'Try again after a minute.',
      'Resolve the name in the same container; check its DNS settings.',
      'If it comes back under load, run a caching resolver nearby.',
    ],
  },
  EAI_FAIL: {
    title: 'DNS lookup failed for good',
    meaning:
      'The resolver of the system got a failure that it does not consider temporary. Nothing was sent.',
    causes: [
      'The DNS server or the zone of the host name is misconfigured.',
      'DNSSEC validation of the name fails.',
    ],
    fixes: [
      'Resolve the name with another DNS server to see which side fails.',
      'Check the DNS settings of the machine or container.',
    ],
  },
  ENODATA: {
    title: 'The name exists but has no address',
    meaning: 'DNS knows the name in `host` and has no address record for it. Nothing was sent.',
    causes: [
      '`host` is a mail domain, and not the name of its mail server.',
      'The name has only IPv4 or only IPv6 addresses, and the other kind was asked for.',
      'The address record was removed.',
    ],
    fixes: [
      'Use the server name for outgoing mail that the provider documents.',
      'Look up the A and AAAA records of the name.',
    ],
  },
  ESERVFAIL: {
    title: 'The DNS server failed',
    meaning:
      'The DNS server could not process the query for the host name, for reasons of its own. Nothing was sent.',
    causes: [
      'The name servers of the domain do not answer.',
      'DNSSEC of the domain is broken.',
      'The resolver is overloaded.',
    ],
    fixes: [
      'Try again after a minute.',
      'Ask another resolver: if it fails too, the zone is broken and its owner must act.',
    ],
  },
  EREFUSED: {
    title: 'The DNS server refuses to answer',
    meaning:
      'The DNS server of this machine does not answer queries from it, as a matter of policy. Nothing was sent.',
    causes: [
      'The machine or container uses a resolver that does not serve its network.',
      'A VPN has left settings behind, or the list of resolvers is outdated.',
    ],
    fixes: [
      'Check the resolvers in the network settings of the machine or container.',
      'Set a resolver that serves this network, then restart the process.',
    ],
  },
  ETIMEOUT: {
    title: 'DNS took too long',
    meaning:
      'No DNS server answered within the time that nodemailer or the resolver allows. The name may be right. Nothing was sent.',
    causes: [
      'DNS traffic is blocked by a firewall.',
      'The resolver is slow or down.',
      'The container has just started and its network is not ready.',
    ],
    fixes: [
      'Try again after a minute.',
      'Resolve the name in the same container, and allow port 53 to the resolver.',
      'Raise `dnsTimeout` if the resolver is slow but works.',
    ],
  },
  EFORMERR: {
    title: 'The DNS server did not understand the query',
    meaning:
      'The DNS server calls the query malformed. That mostly points to an old or faulty server or router.',
    causes: [
      'A router or an old DNS server does not handle modern queries.',
      'The value of `host` has an unusual form.',
    ],
    fixes: ['Check the value of `host`.', 'Use another resolver for the machine or container.'],
  },
  EBADRESP: {
    title: 'The answer of the DNS server is garbled',
    meaning: 'The resolver got an answer from DNS that it could not read. Nothing was sent.',
    causes: ['A router, firewall or DNS server alters or truncates answers.'],
    fixes: ['Try again after a minute.', 'Use another resolver for the machine or container.'],
  },
  EBADNAME: {
    title: 'This is not a host name',
    meaning:
      'The value of `host` has a form that cannot be looked up in DNS at all. No query was made.',
    causes: [
      '`host` contains spaces, two dots in a row, or a part that is too long.',
      'A placeholder of a template was never replaced.',
    ],
    fixes: [
      'Print `host` with its quotes and correct it.',
      'Fail at the start of the program when `host` is not a plain host name.',
    ],
  },
  ENOENT: {
    title: 'A file does not exist',
    meaning:
      'Something that the message or the transport refers to is not at its path: an attachment, a body file, or the `sendmail` program. The message was not sent.',
    causes: [
      'The path is relative and starts at another working directory than expected.',
      'The file was not deployed or built into the image, or was deleted meanwhile.',
      'The path is misspelt; upper and lower case count on Linux.',
    ],
    fixes: [
      'Look at `path` on the error.',
      'Build absolute paths, for example from `import.meta.dirname`.',
      'Pass the content in `attachments.content` when the file is short-lived.',
    ],
  },
  EISDIR: {
    title: 'The path is a folder',
    meaning:
      'An attachment or body points to a folder, and only files can be read. The message was not sent.',
    causes: ['The file name is missing at the end of the path because a variable was empty.'],
    fixes: ['Check `path` of every entry in `attachments`.', 'To send a folder, pack it first.'],
  },
  ENOTDIR: {
    title: 'A part of the path is not a folder',
    meaning:
      'The path of an attachment or body goes through something that is a file. The message was not sent.',
    causes: ['The path was put together wrongly.', 'A folder was replaced by a file of that name.'],
    fixes: ['Look at `path` on the error and correct it in `attachments`.'],
  },
  ENAMETOOLONG: {
    title: 'The path is too long',
    meaning: 'The operating system does not accept a path or file name of this length.',
    causes: [
      'The content was given as `path` instead of `content`.',
      'The file name was made from a text of any length.',
    ],
    fixes: [
      'Pass data in `attachments.content`, and only real paths in `path`.',
      'Shorten names that come from users.',
    ],
  },
  EMFILE: {
    title: 'Too many open files or connections',
    meaning:
      'The process has used up the handles that the system allows it, so nothing more can be opened for the moment.',
    causes: [
      'A new transport is created for every message and never closed.',
      'Many messages with file attachments are built at the same time.',
      'Another part of the program leaks handles.',
    ],
    fixes: [
      'Create one transport and reuse it, with `pool: true` for many messages.',
      'Limit how many messages are sent in parallel.',
      'Raise the limit of open files for the process.',
    ],
  },
  DEPTH_ZERO_SELF_SIGNED_CERT: {
    title: 'The server has a self-signed certificate',
    meaning:
      'The certificate of the server vouches only for itself, so Node.js cannot tell whether it is the right server. The connection was ended before the login.',
    causes: [
      'It is an internal or freshly installed server with its default certificate.',
      'A virus scanner or proxy inspects TLS and shows its own certificate.',
      '`host` points to the wrong server.',
    ],
    fixes: [
      'Have a certificate from a public authority installed on the server.',
      'For an internal server, put its certificate into `tls.ca`.',
      'Set `tls.rejectUnauthorized: false` only for development: it lets anybody in between read the password.',
    ],
  },
  SELF_SIGNED_CERT_IN_CHAIN: {
    title: 'The certificate chain ends at an unknown root',
    meaning:
      'The server sent a chain of certificates whose root is not among those that Node.js trusts. The connection was ended before the login.',
    causes: [
      'A company proxy or virus scanner inspects TLS with its own authority.',
      'The server uses the certificate authority of a company.',
    ],
    fixes: [
      'Put the root certificate into `tls.ca`, or name its file in `NODE_EXTRA_CA_CERTS`.',
      'If the root is installed in the system, start newer versions of Node.js with `--use-system-ca`.',
      'Exclude mail traffic from TLS inspection.',
      'Set `tls.rejectUnauthorized: false` only for development.',
    ],
  },
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: {
    title: 'The certificate of the server cannot be checked',
    meaning:
      'The server sent only its own certificate, and Node.js does not know who issued it. Browsers may hide this by fetching the missing part.',
    causes: [
      'The server is configured without its intermediate certificate.',
      'The certificate comes from a private authority.',
    ],
    fixes: [
      'Have the full chain configured on the server.',
      'Until then put the intermediate and its root certificate, both of them, into `tls.ca`.',
      'Set `tls.rejectUnauthorized: false` only for development.',
    ],
  },
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: {
    title: 'The issuer of the certificate is not known here',
    meaning:
      'The chain that the server sent leads to an issuer that is not in the list of trusted certificates. The connection was ended before the login.',
    causes: [
      'The issuer is a private authority or a proxy that inspects TLS.',
      '`tls.ca` is set: it replaces the built-in list, and this issuer is missing in it.',
      'The server sends an incomplete chain.',
    ],
    fixes: [
      'Add the root certificate to `tls.ca`, or name its file in `NODE_EXTRA_CA_CERTS`, which keeps the built-in list.',
      'Have the full chain configured on the server.',
      'Update Node.js if the root is a new public one.',
    ],
  },
  UNABLE_TO_GET_ISSUER_CERT: {
    title: 'A certificate above the trusted one is missing',
    meaning:
      'An intermediate certificate was found, and the one that issued it was not, so the chain could not be finished.',
    causes: [
      '`tls.ca` holds an intermediate certificate without its root.',
      'The chain of the server lacks a part.',
    ],
    fixes: [
      'Put the root certificate into `tls.ca` as well.',
      'Have the full chain configured on the server.',
    ],
  },
  CERT_HAS_EXPIRED: {
    title: 'The certificate of the server has expired',
    meaning:
      'The certificate, or one above it, is past its last day of validity, seen from the clock of this machine. The connection was ended before the login.',
    causes: [
      'The renewal on the server failed or was not loaded.',
      'The clock of this machine is wrong.',
      'A very old Node.js or `tls.ca` holds an expired root.',
    ],
    fixes: [
      'Check the date of this machine.',
      'Have the certificate renewed and the mail server reloaded; nothing in nodemailer can replace that.',
      'Update Node.js and the certificates in `tls.ca`.',
    ],
  },
  CERT_NOT_YET_VALID: {
    title: 'The certificate is not valid yet',
    meaning:
      'The first day of validity of the certificate lies in the future, seen from the clock of this machine.',
    causes: [
      'The clock of this machine, virtual machine or container host is behind.',
      'The server uses a certificate that was issued in advance.',
    ],
    fixes: [
      'Set the clock and synchronise it over the network.',
      'Have the server use a current certificate.',
    ],
  },
  CERT_REVOKED: {
    title: 'The certificate was revoked',
    meaning:
      'The authority has withdrawn the certificate of the server. Node.js checks this only against lists that you give it in `tls.crl`.',
    causes: [
      'The key of the server was lost, or the certificate was replaced.',
      'The list in `tls.crl` contains this certificate.',
    ],
    fixes: [
      'Have a new certificate installed on the server.',
      'Update the list in `tls.crl` if the server already has a new one.',
    ],
  },
  CERT_UNTRUSTED: {
    title: 'The certificate is not trusted',
    meaning: 'The root of the chain is known, and is not trusted for this purpose.',
    causes: ['A certificate in `tls.ca` is limited to other purposes.'],
    fixes: [
      'Put a root certificate that is meant for TLS servers into `tls.ca`.',
      'Have a certificate from a public authority installed on the server.',
    ],
  },
  CERT_REJECTED: {
    title: 'The certificate is marked as rejected',
    meaning: 'The root of the chain is known, and is marked as rejected for this purpose.',
    causes: ['A certificate in `tls.ca` excludes its use for TLS servers.'],
    fixes: [
      'Replace the certificate in `tls.ca`.',
      'Have a certificate from another authority installed on the server.',
    ],
  },
  CERT_SIGNATURE_FAILURE: {
    title: 'The signature of the certificate is wrong',
    meaning:
      'The certificate claims an issuer whose key did not sign it, so it may be damaged or forged.',
    causes: [
      'Two authorities have the same name, and the wrong one is in `tls.ca`.',
      'The chain on the server was put together from parts that do not belong together.',
      'A device in between replaces certificates badly.',
    ],
    fixes: [
      'Compare the certificates in `tls.ca` with the chain that the server sends.',
      'Have the chain configured anew on the server.',
    ],
  },
  CERT_CHAIN_TOO_LONG: {
    title: 'The certificate chain is too long',
    meaning: 'The chain that the server sent has more certificates than OpenSSL follows.',
    causes: ['The server sends certificates that are not part of its chain, or a loop.'],
    fixes: ['Have only the certificate and its intermediates configured on the server, in order.'],
  },
  INVALID_CA: {
    title: 'A certificate that is not an authority signed another',
    meaning:
      'A certificate in the chain was issued by one that is not allowed to issue certificates.',
    causes: [
      'A private authority was made without the extension that marks it as one.',
      'A server certificate was put into the chain or into `tls.ca` by mistake.',
    ],
    fixes: [
      'Create the private authority anew with the right extension.',
      'Put the certificate of the authority into `tls.ca`, and not that of another server.',
    ],
  },
  INVALID_PURPOSE: {
    title: 'The certificate is not meant for TLS servers',
    meaning:
      'The certificate says in its extensions what it may be used for, and a TLS server is not among it.',
    causes: ['A certificate for clients, mail signing or code signing is installed on the server.'],
    fixes: [
      'Have a certificate for server authentication installed.',
      'With a private authority, issue it with the extended key usage for servers.',
    ],
  },
  HOSTNAME_MISMATCH: {
    title: 'The certificate is for another host name',
    meaning:
      'The name that was asked for does not stand in the certificate of the server. The connection was ended before the login.',
    causes: [
      '`host` is an alias, an IP address or the wrong server.',
      'The certificate on the server lacks this name.',
    ],
    fixes: [
      'Use a name from the certificate as `host`, or set it in `tls.servername`.',
      'Have the missing name added to the certificate.',
    ],
  },
  ERR_TLS_CERT_ALTNAME_INVALID: {
    title: 'The certificate is for another host name',
    meaning:
      'The certificate of the server is valid, and the name or address in `host` is not one of those it was issued for. The message lists them.',
    causes: [
      '`host` is an IP address or an alias such as your own domain at a hosting provider.',
      '`host` leads to the wrong server.',
      'The certificate on the server lacks this name.',
    ],
    fixes: [
      'Use one of the names from the message as `host`.',
      'If `host` must stay an address or alias, set that name in `tls.servername`.',
      'Have the missing name added to the certificate.',
    ],
  },
  UNSPECIFIED: {
    title: 'The certificate was refused for a reason without a code',
    meaning:
      'OpenSSL did not accept the certificate, and Node.js has no name for the reason. The message tells it: mostly a key or signature that is too weak by the rules of today.',
    causes: [
      'The server or its authority uses an RSA key below 2048 bits.',
      'The certificate was signed with an outdated algorithm such as SHA-1.',
    ],
    fixes: [
      'Have a new certificate with a stronger key installed on the server.',
      'For an old device only, lower the level in `tls.ciphers`, for example with `DEFAULT@SECLEVEL=0`.',
    ],
  },
  ERR_SSL_WRONG_VERSION_NUMBER: {
    title: 'The server does not speak TLS on this port yet',
    meaning:
      'nodemailer began with TLS, and what came back was plain text, mostly the greeting of a server that starts without TLS. The name of the code is misleading: the TLS version is not the problem.',
    causes: [
      '`secure: true` is set with port 587, 25 or 2525.',
      'The port belongs to a service without TLS.',
      'After STARTTLS a device in between answered in plain text.',
    ],
    fixes: [
      'Set `secure: false` for 587, 25 and 2525, with `requireTLS: true` to insist on encryption.',
      'Use `secure: true` only with port 465.',
      'Make sure that `secure` is a boolean: the text `"false"` counts as true.',
    ],
  },
  ERR_SSL_PACKET_LENGTH_TOO_LONG: {
    title: 'What came back is not TLS',
    meaning:
      'The data that the server sent has an impossible length for TLS. Most often it is not TLS at all.',
    causes: [
      '`secure: true` is set for a port that starts without TLS.',
      'A proxy or firewall in between answered in plain text or damaged the data.',
    ],
    fixes: [
      'Check `secure` against `port`: `true` for 465, `false` for 587, 25 and 2525.',
      'Try from another network to find a device that interferes.',
    ],
  },
  ERR_SSL_DATA_LENGTH_TOO_LONG: {
    title: 'What came back is not TLS',
    meaning:
      'The server sent a block that is longer than TLS allows. Newer versions of OpenSSL use this code where older ones speak of the packet length.',
    causes: [
      '`secure: true` is set for a port that starts without TLS.',
      'A proxy or firewall in between damaged the data.',
    ],
    fixes: [
      'Check `secure` against `port`: `true` for 465, `false` for 587, 25 and 2525.',
      'Try from another network to find a device that interferes.',
    ],
  },
  ERR_SSL_UNSUPPORTED_PROTOCOL: {
    title: 'The server offers only an old TLS version',
    meaning:
      'The server chose a version of TLS that Node.js does not use by default. Everything below TLS 1.2 is considered unsafe.',
    causes: [
      'The mail server or its library is outdated and knows only TLS 1.0 or 1.1.',
      '`tls.minVersion` is set higher than the server can go.',
    ],
    fixes: [
      'Have TLS 1.2 or later enabled on the server.',
      'Remove or lower `tls.minVersion` if you set it.',
      'For an old device only, set `tls.minVersion: "TLSv1"` and lower the level in `tls.ciphers` with `DEFAULT@SECLEVEL=0`.',
    ],
  },
  ERR_SSL_NO_PROTOCOLS_AVAILABLE: {
    title: 'The TLS options leave no version to use',
    meaning:
      'The settings of this client exclude every version of TLS, so no handshake was started.',
    causes: [
      '`tls.minVersion` is higher than `tls.maxVersion`.',
      '`tls.secureOptions` switches all versions off.',
      'The OpenSSL configuration of the system allows less than the options ask for.',
    ],
    fixes: [
      'Remove `tls.minVersion`, `tls.maxVersion` and `tls.secureOptions`, and add back only what you need.',
      'If you need one limit, set `tls.minVersion: "TLSv1.2"` alone.',
    ],
  },
  ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE: {
    title: 'The server found no common TLS settings',
    meaning:
      'The server ended the handshake because it could not agree on versions, ciphers or a client certificate. Despite the name, SSL 3 is not involved. Newer OpenSSL writes the code with another prefix.',
    causes: [
      'The server supports only old ciphers, or only newer ones than this client.',
      '`tls.ciphers` is too narrow.',
      'The server asks for a client certificate.',
    ],
    fixes: [
      'Remove `tls.ciphers`, `tls.minVersion` and `tls.maxVersion` and try again.',
      'Update Node.js, or have the TLS settings of the server modernised.',
      'If a client certificate is wanted, give `tls.cert` and `tls.key`.',
    ],
  },
  ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION: {
    title: 'The server does not support this TLS version',
    meaning:
      'The server ended the handshake because it knows none of the TLS versions that nodemailer offered.',
    causes: [
      'The server knows only TLS 1.0 or 1.1, which Node.js does not offer by default.',
      '`tls.minVersion` is set to a version that the server lacks.',
      '`tls.maxVersion` is set too low for the server.',
    ],
    fixes: [
      'Remove `tls.minVersion` and `tls.maxVersion` if you set them.',
      'Have TLS 1.2 or later enabled on the server.',
      'For an old device only, set `tls.minVersion: "TLSv1"` and lower the level in `tls.ciphers` with `DEFAULT@SECLEVEL=0`.',
    ],
  },
  ERR_SSL_TLSV1_ALERT_INTERNAL_ERROR: {
    title: 'The server failed during the TLS handshake',
    meaning:
      'The server reported a fault of its own while TLS was set up. It does not say which; it can be temporary or a matter of its configuration.',
    causes: [
      'The server has no certificate for the name that was asked for.',
      'The TLS configuration of the server is broken.',
      'The server is overloaded.',
    ],
    fixes: [
      'Try again after some minutes.',
      'Check that `host` is the name that the provider documents, or set `tls.servername`.',
      'If it stays, ask who runs the server to read its log.',
    ],
  },
  ERR_SSL_TLSV1_UNRECOGNIZED_NAME: {
    title: 'The server does not know the name you asked for',
    meaning:
      'The client tells the server in the handshake which name it wants. This server has nothing configured for that name and hung up.',
    causes: [
      '`host` is an alias that the server does not serve.',
      '`tls.servername` is set to a wrong name.',
    ],
    fixes: [
      'Use the host name that the provider documents in `host`.',
      'Remove `tls.servername`, or set it to a name that the server has a certificate for.',
    ],
  },
  ERR_SSL_TLSV1_ALERT_UNKNOWN_CA: {
    title: 'The server does not trust your client certificate',
    meaning:
      'The server ended the handshake because it does not know the authority that issued the certificate of the client.',
    causes: [
      'The certificate in `tls.cert` comes from an authority that the server does not accept.',
      '`tls.cert` lacks the intermediate certificate.',
    ],
    fixes: [
      'Use the client certificate that the server operator issued, with its chain, in `tls.cert`.',
      'Remove `tls.cert` and `tls.key` if the server needs none.',
    ],
  },
  ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED: {
    title: 'The server wants a client certificate',
    meaning:
      'The server lets only clients in that show a certificate, and nodemailer had none to show.',
    causes: [
      'The server or port is meant for machines with certificates only.',
      '`tls.cert` and `tls.key` are not set or did not load.',
    ],
    fixes: [
      'Set `tls.cert` and `tls.key` to the certificate that the server operator gave you.',
      'Use the host and port for password logins, if there is one.',
    ],
  },
  ERR_SSL_TLSV1_ALERT_INSUFFICIENT_SECURITY: {
    title: 'The server wants stronger encryption',
    meaning:
      'The server ended the handshake because the ciphers that were offered are too weak for it.',
    causes: ['`tls.ciphers` is limited to old ciphers.', 'Node.js or its OpenSSL is old.'],
    fixes: ['Remove `tls.ciphers`.', 'Update Node.js.'],
  },
  ERR_SSL_NO_CIPHER_MATCH: {
    title: '`tls.ciphers` names no known cipher',
    meaning:
      'The list in `tls.ciphers` contains nothing that this OpenSSL can use, so TLS could not start and nothing was sent.',
    causes: [
      'The value comes from an old example or names ciphers that OpenSSL has removed.',
      'A name is misspelt, or the separator is not a colon.',
    ],
    fixes: [
      'Remove `tls.ciphers`: the defaults work with current servers.',
      'If you need it, use names as OpenSSL spells them, separated by colons.',
    ],
  },
  ERR_SSL_DH_KEY_TOO_SMALL: {
    title: 'The key exchange of the server is too weak',
    meaning:
      'The server offered a Diffie-Hellman key that is shorter than OpenSSL accepts. The connection was ended before the login.',
    causes: ['The TLS settings of the server are outdated.'],
    fixes: [
      'Have longer parameters, or key exchange over elliptic curves, configured on the server.',
      'For an old device only, exclude this key exchange in `tls.ciphers`, or lower the level with `DEFAULT@SECLEVEL=0`.',
    ],
  },
  ERR_SSL_UNSAFE_LEGACY_RENEGOTIATION_DISABLED: {
    title: 'The server lacks secure renegotiation',
    meaning:
      'The TLS of the server is from before a security fix of 2010, and OpenSSL 3 refuses to talk to such servers.',
    causes: ['The mail server, or a device that inspects TLS in between, is very old.'],
    fixes: [
      'Have the server or the device updated.',
      'Only as a stopgap, set `SSL_OP_LEGACY_SERVER_CONNECT` from `node:crypto` in `tls.secureOptions`.',
    ],
  },
  EPROTO: {
    title: 'A TLS protocol error',
    meaning:
      'The TLS handshake failed. Node.js says so with this code when data was already waiting to be sent, as in an HTTPS request for an attachment or a token. The rest of the message names the real reason.',
    causes: [
      '`secure: true` is set for a port that starts without TLS.',
      'Client and server have no TLS version or cipher in common.',
    ],
    fixes: [
      'Read the reason near the end of the message and look it up.',
      'Check `secure` against `port`: `true` for 465, `false` for 587, 25 and 2525.',
      'Update Node.js.',
    ],
  },
  ERR_TLS_INVALID_PROTOCOL_VERSION: {
    title: 'This is not the name of a TLS version',
    meaning:
      'The value of `tls.minVersion` or `tls.maxVersion` is not one that Node.js knows, so TLS could not start and nothing was sent.',
    causes: ['The value is spelt differently, such as a bare number or a form without the v.'],
    fixes: ['Use `"TLSv1.2"` or `"TLSv1.3"`, spelt exactly so.', 'Or remove the option.'],
  },
  ERR_TLS_INVALID_PROTOCOL_METHOD: {
    title: 'The value of `tls.secureProtocol` is not valid',
    meaning:
      'The method in `tls.secureProtocol` is unknown or switched off because it is unsafe, so TLS could not start and nothing was sent.',
    causes: ['The value comes from an old example, such as one for SSL 3.'],
    fixes: [
      'Remove `tls.secureProtocol`.',
      'To set a lower limit use `tls.minVersion: "TLSv1.2"`.',
    ],
  },
  ERR_TLS_PROTOCOL_VERSION_CONFLICT: {
    title: 'Two TLS options contradict each other',
    meaning:
      '`tls.secureProtocol` cannot be combined with `tls.minVersion` or `tls.maxVersion`, so TLS could not start and nothing was sent.',
    causes: ['Both ways to choose a TLS version were used together.'],
    fixes: ['Remove `tls.secureProtocol` and keep `tls.minVersion`.'],
  },
  ERR_OSSL_PEM_NO_START_LINE: {
    title: 'The certificate or key is not in PEM form',
    meaning:
      'What was given in `tls.cert` or `tls.key` could not be read as PEM text, so TLS could not start and nothing was sent.',
    causes: [
      'The value is a file name instead of the content of the file.',
      'Line breaks were lost in an environment variable.',
      'The file is in binary form.',
    ],
    fixes: [
      'Read the file and pass its content.',
      'Turn a written-out `\\n` in the variable back into line breaks.',
      'Convert the file to PEM.',
    ],
  },
  ERR_OSSL_X509_KEY_VALUES_MISMATCH: {
    title: 'Certificate and key do not belong together',
    meaning:
      'The private key in `tls.key` is not the one of the certificate in `tls.cert`, so TLS could not start and nothing was sent.',
    causes: [
      'Only one of the two was renewed.',
      'The first certificate in `tls.cert` is an intermediate and not your own.',
    ],
    fixes: [
      'Use the key that the certificate was requested with.',
      'Put your own certificate first in `tls.cert`, then its intermediates.',
    ],
  },
  ERR_SOCKET_BAD_PORT: {
    title: '`port` is not a port number',
    meaning: 'A port must be a whole number below 65536. No connection was opened.',
    causes: ['The number is too large, negative, or has decimals.'],
    fixes: ['Set `port` to 587, 465 or what the provider documents, as a number.'],
  },
  ERR_INVALID_URL: {
    title: 'A URL cannot be read',
    meaning:
      'A URL in the options or in the message is malformed. It can be thrown directly by `createTransport`.',
    causes: [
      'The password in a connection URL contains characters that were not percent-encoded.',
      'The host in the URL has characters that no host name has, or the port is not a port number.',
    ],
    fixes: [
      'Encode user name and password with `encodeURIComponent`, or use `host`, `port` and `auth` instead of a URL.',
      'Check `url`, `proxy`, `auth.accessUrl` and the URLs in `attachments`.',
    ],
  },
  ERR_ACCESS_DENIED: {
    title: 'The permission model of Node.js denies this',
    meaning:
      'The process was started with `--permission`, and what the mail needs was not granted: a file, a child process or the network. nodemailer 10.1 and later keep this code.',
    causes: [
      'The folder of an attachment is not granted.',
      'A version of Node.js that guards the network too was not told to allow it.',
      'The `sendmail` transport may not start a process.',
    ],
    fixes: [
      'Read `permission` and `resource` on the error.',
      'Grant it with `--allow-fs-read`, `--allow-net` or `--allow-child-process`, as narrowly as possible.',
    ],
  },
  ERR_INVALID_ARG_TYPE: {
    title: 'A value has the wrong type',
    meaning:
      'Something in the message or the options is not of the type that Node.js needs. The message names what it got. Nothing was sent.',
    causes: [
      '`attachments.content` or a body is an object, number or symbol instead of text, a buffer or a stream.',
      'An option in `tls` has the wrong type, such as an object in `tls.ca` or a text in `tls.secureOptions`.',
    ],
    fixes: [
      'Log the type of every value in `attachments`, `text` and `html`.',
      'Convert to text or a buffer first, for example with `JSON.stringify`.',
    ],
  },
  ERR_INVALID_ARG_VALUE: {
    title: 'A value is not allowed here',
    meaning:
      'A value has the right type and a content that Node.js refuses. The message names the argument. Nothing was sent.',
    causes: [
      'A path in `attachments` contains a null byte, perhaps from binary data or an attack.',
      'An option in `tls` is empty or has the wrong length, such as `tls.sigalgs` or `tls.ticketKeys`.',
    ],
    fixes: [
      'Pass binary data in `attachments.content`, not in `path`.',
      'Refuse paths that come from outside.',
    ],
  },
};
