import type { Speaker } from '../types.ts';
import { clients } from './clients.ts';
import { clientsLanguages } from './clients-languages.ts';
import { communigate } from './communigate.ts';
import { courier } from './courier.ts';
import { domino } from './domino.ts';
import { dovecot } from './dovecot.ts';
import { exchangeServer } from './exchange-server.ts';
import { exim } from './exim.ts';
import {
  amavis,
  clamav,
  milterGreylist,
  opendkim,
  opendmarc,
  policydSpf,
  postgrey,
  rspamd,
  spamassassin,
  spamd,
  spfquery,
} from './filters.ts';
import { genericContent } from './generic-content.ts';
import { genericLanguages } from './generic-languages.ts';
import { genericLogin } from './generic-login.ts';
import { genericNetwork } from './generic-network.ts';
import { genericRecipient } from './generic-recipient.ts';
import { genericSender } from './generic-sender.ts';
import { genericTraffic } from './generic-traffic.ts';
import { groupwise } from './groupwise.ts';
import { haraka } from './haraka.ts';
import { hmailserver } from './hmailserver.ts';
import { imail } from './imail.ts';
import { ironport } from './ironport.ts';
import { james } from './james.ts';
import { kerioConnect } from './kerio-connect.ts';
import { kumomta } from './kumomta.ts';
import { mailenable } from './mailenable.ts';
import { mdaemon } from './mdaemon.ts';
import { merakIcewarp } from './merak-icewarp.ts';
import { nodemailerClient } from './nodemailer.ts';
import { opensmtpd } from './opensmtpd.ts';
import { postfix } from './postfix.ts';
import { powermta } from './powermta.ts';
import { qmail } from './qmail.ts';
import { sendmail } from './sendmail.ts';
import { smartermail } from './smartermail.ts';
import { stalwart } from './stalwart.ts';
import { zimbra } from './zimbra.ts';
import { zonemta } from './zonemta.ts';

/** Server software, client programs, and `generic…`: words of nobody in particular, which weigh least. */
export const servers = {
  amavis,
  clamav,
  clients,
  clientsLanguages,
  communigate,
  courier,
  domino,
  dovecot,
  exchangeServer,
  exim,
  groupwise,
  haraka,
  hmailserver,
  imail,
  ironport,
  james,
  kerioConnect,
  kumomta,
  mailenable,
  mdaemon,
  merakIcewarp,
  milterGreylist,
  nodemailerClient,
  opendkim,
  opendmarc,
  opensmtpd,
  policydSpf,
  postfix,
  postgrey,
  powermta,
  qmail,
  rspamd,
  sendmail,
  smartermail,
  spamassassin,
  spamd,
  spfquery,
  stalwart,
  zimbra,
  zonemta,
  genericContent,
  genericLanguages,
  genericLogin,
  genericNetwork,
  genericRecipient,
  genericSender,
  genericTraffic,
} as const satisfies Record<string, Speaker>;
