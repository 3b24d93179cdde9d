/**
 * Openings for comparisons of codes that people confuse, by `a+b` in canonical order. They say what the main
 * contrast is; `compare` adds the rest.
 */
export const pairs: Record<string, string> = {
  '220+250':
    '220 opens something and 250 confirms something. A server greets with 220 before you have said anything, and answers STARTTLS with it; from then on nearly every command that works is answered with 250.',
  '250+251':
    'With both, the recipient is accepted. 251 adds that the person has another address now and that the server passes the mail on; many servers do the same and just say 250.',
  '250+354':
    '354 comes in the middle of sending and 250 at its end. After 354 the server waits for the message; only the 250 after the last dot says that it has taken the message over.',
  '251+252':
    'Both accept without a full promise. 251 knows where the recipient has moved to and forwards; 252 will not say whether the address exists, and would try to deliver.',
  '251+535':
    'The two answer different questions. 251 is about a recipient: the server knows a new address for this person and passes the mail on, so nothing is wrong. 535 is about you: the login was refused, and nothing is sent until it works.',
  '251+551':
    'Both say that the recipient lives elsewhere, and what differs is who does the work. With 251 the server forwards the mail itself; with 551 it refuses, and sending to the right address is left to you.',

  '421+450':
    'Both mean “not now”, and the difference is what remains of the session. With 421 the server hangs up, whatever command it was busy with; with 450 it stays on the line and puts off one mailbox or one message.',
  '421+451':
    '421 ends the whole session, 451 only the command or the message at hand. The first says that the server cannot or will not serve you now, the second that something went wrong while it was working for you.',
  '421+452':
    'Both are usually about a lack of something. With 421 the server has no room for your connection and closes it; with 452 the connection stays, and what is lacking is storage or room for further recipients.',
  '450+451':
    'Servers use the two almost interchangeably for greylisting and temporary blocks. By the standard, 450 is about a mailbox that cannot be used at the moment and 451 about an error inside the server.',
  '450+452':
    'Both put one recipient off. 450 says that the mailbox cannot be used at the moment; 452 says that there is no room, either in storage or for one more recipient in this message.',
  '451+452':
    '451 is a fault inside the server, 452 a shortage. Many a 452 appears only from a certain number of recipients on: then the message has to be split, while a 451 asks for nothing but time.',
  '432+454':
    'Both are temporary trouble around the login, and both have a second use. 432 was meant for converting a stored password, and Microsoft uses it for too many connections; 454 stands for a login that cannot be checked now, for TLS that is not available, and at Amazon SES for sending too fast.',

  '450+550':
    'The two refuse the same thing in a different tone. 450 says “not now”: the mailbox is busy, or you are asked to come back. 550 says “no”: the mailbox does not exist, or a rule keeps you out.',
  '452+552':
    'Both are about room. 452 is a shortage that can pass, 552 a limit that the message or the mailbox has exceeded. Some older servers answer too many recipients with 552 where 452 is meant.',
  '500+502':
    'With 500 the server does not recognise the command at all; with 502 it recognises it and does not offer it. A 500 can also mean that what arrived was no command, for example encrypted bytes on an unencrypted port.',
  '501+553':
    'Both can follow an address, for different reasons. 501 cannot read what stands behind the command; 553 has read the address and does not allow it, often because it is a sender that does not belong to the login.',
  '502+504':
    '502 turns down the command as a whole, 504 only what was asked of it. At the login, 502 means that there is no AUTH here, and 504 that there is AUTH, but not with this mechanism.',
  '503+530':
    '503 says that something is out of order, and 530 says what is missing: a login, or encryption before it. A 503 is often just the echo of an earlier command that failed.',
  '530+535':
    'With 530 you have not logged in and with 535 you have tried to. The first points to missing settings or missing encryption, the second to credentials that the server refused.',
  '534+535':
    '534 objects to the way in which you log in, 535 to the credentials. Typing the same password more carefully can cure a 535 and never a 534: that one asks for another kind of secret or login.',
  '535+538':
    '538 is about the connection, 535 about the credentials. With 538 this way of logging in is closed while the connection is unencrypted; a 535 comes after the server has turned the credentials down.',
  '521+554':
    'As a greeting, both say that there is no mail service. 521 says it to everybody and for good; 554 can mean you alone, and it is also the general refusal for a message at any later step.',
  '521+556':
    'Both say that no mail is taken, from two points of view. 521 is said by the host itself when you connect; 556 is said by a server in between that has learnt from DNS that the domain of the recipient takes no mail.',
  '554+556':
    '556 has one exact meaning, and 554 has many. 556 says that the domain of the recipient takes no mail at all; 554 says that this transaction failed, and the reason stands in the text.',
  '550+551':
    '550 says that this mailbox cannot be used, 551 that the person is to be found elsewhere. Many servers also use both to say that they will not relay or that the sender is not allowed, so the text decides.',
  '550+553':
    'By the standard, 550 is about a mailbox that cannot be used and 553 about an address that is not allowed as written. In practice both also refuse a sender that the login does not own.',
  '550+554':
    'They overlap more than any other two. 550 is mostly said about one recipient or sender, before the message is sent; 554 is mostly said about the transaction or the message as a whole. For both, the enhanced code and the text tell the reason.',
  '551+553':
    '551 knows the address and refers you elsewhere; 553 does not allow the address. Both are also used for senders that the account may not use, and then `from` is what has to change.',
  '551+554':
    '551 is about one recipient who is to be reached elsewhere, 554 about a transaction that failed for any reason. Where they refuse relaying or a sender, they mean the same.',
  '553+554':
    '553 points at an address, 554 at the transaction as a whole. After 553, look at the sender and recipient addresses first; after 554, read the text, for it can be about anything.',

  '4yz+5yz':
    'The first digit answers the first question of every retry. With 4 the server asks you to come back with the same message; with 5 it asks you not to, until something is different.',

  '4.2.2+5.2.2':
    'Both say that the mailbox of the recipient is full. With 4.2.2 the server expects room soon and invites another attempt; with 5.2.2 it refuses the message for good, and the recipient has to make room first.',
  'X.1.1+X.2.1':
    'X.1.1 says that there is no such mailbox, X.2.1 that there is one and that it takes no mail. The first is a wrong or deleted address; the second is a disabled account, which may come back.',
  'X.7.0+X.7.1':
    'Neither names a reason: both say that security or policy is behind the refusal. X.7.0 says nothing more, and X.7.1 only that the delivery is not authorised, so the words of the reply decide.',
  'X.7.8+X.7.9':
    'X.7.8 refuses the credentials, X.7.9 the kind of login. With X.7.9 even a correct account password fails: Gmail uses it to ask for an app password. Yahoo uses the same number for mail that fails its sender checks.',
  'X.7.23+X.7.26':
    'X.7.23 means that SPF did not pass. X.7.26 means that several checks failed together, such as SPF and DKIM, so mending SPF alone may not be enough.',

  'EAUTH+ENOAUTH':
    'With EAUTH there was a login to try, and it failed or could not be put together. With ENOAUTH there was none: `verify()` was to log in and the transport has no `auth`.',
  'ECONNECTION+ESOCKET':
    'With ECONNECTION the other side closed the connection; with ESOCKET the operating system or TLS reported an error. ESOCKET hides the more exact code, which stands in `error.message`.',
  'ECONNECTION+ETIMEDOUT':
    'ECONNECTION is a server that hangs up, ETIMEDOUT one that stays silent. The first points to limits or a shutdown, the second to a firewall, a wrong port or a `secure` that does not fit.',
  'ESOCKET+ETIMEDOUT':
    'With ESOCKET something answered, and the answer was an error, such as a refused connection or a bad certificate. With ETIMEDOUT nothing answered before one of the time limits of nodemailer ran out.',
  'ESOCKET+ETLS':
    'Both can be about encryption. ETLS is what nodemailer says when STARTTLS itself fails; a certificate that cannot be trusted, or TLS on the wrong port, arrives as ESOCKET.',
  'EENVELOPE+EMESSAGE':
    'EENVELOPE is about the addresses, EMESSAGE about the message. The first comes while the sender and the recipients are named, the second when the message itself is at issue: it was refused after the transfer, or is empty or too large.',
};
