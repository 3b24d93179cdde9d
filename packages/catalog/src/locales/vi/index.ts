import type { Locale } from '../../locale.ts';
import { aliyun } from './aliyun.ts';
import { apple } from './apple.ts';
import { barracuda } from './barracuda.ts';
import { blockLists } from './block-lists.ts';
import { bluehostHostgator } from './bluehost-hostgator.ts';
import { brevo } from './brevo.ts';
import { category } from './category.ts';
import { cisco } from './cisco.ts';
import { clients } from './clients.ts';
import { cloudmark } from './cloudmark.ts';
import { diagnosis } from './diagnosis.ts';
import { enhancedClass } from './enhanced-class.ts';
import { enhancedSubject } from './enhanced-subject.ts';
import { enhanced } from './enhanced/index.ts';
import { fastmail } from './fastmail.ts';
import { amavis, milterGreylist, postgrey, rspamd } from './filters.ts';
import { gmail } from './gmail.ts';
import { gmx } from './gmx.ts';
import { godaddy } from './godaddy.ts';
import { hmailserver } from './hmailserver.ts';
import { hostinger } from './hostinger.ts';
import { ironport } from './ironport.ts';
import { labels } from './labels.ts';
import { mailchannels } from './mailchannels.ts';
import { mailgun } from './mailgun.ts';
import { mailjet } from './mailjet.ts';
import { mailru } from './mailru.ts';
import { mailtrap } from './mailtrap.ts';
import { microsoft } from './microsoft.ts';
import { mimecast } from './mimecast.ts';
import { namecheapPrivateemail } from './namecheap-privateemail.ts';
import { netease } from './netease.ts';
import { nodemailerClient } from './nodemailer-client.ts';
import { nodemailer } from './nodemailer.ts';
import { oracleOci } from './oracle-oci.ts';
import { orange } from './orange.ts';
import { otherNumber } from './other-number.ts';
import { ovh } from './ovh.ts';
import { pairs } from './pairs.ts';
import { postfix } from './postfix.ts';
import { postmark } from './postmark.ts';
import { proofpoint } from './proofpoint.ts';
import { proton } from './proton.ts';
import { qmail } from './qmail.ts';
import { replyClass } from './reply-class.ts';
import { reply } from './reply.ts';
import { resend } from './resend.ts';
import { sendgrid } from './sendgrid.ts';
import { ses } from './ses.ts';
import { smtp2go } from './smtp2go.ts';
import { sparkpost } from './sparkpost.ts';
import { system } from './system.ts';
import { tencentQq } from './tencent-qq.ts';
import { trendMicro } from './trend-micro.ts';
import { yahoo } from './yahoo.ts';
import { yandex } from './yandex.ts';
import { zoho } from './zoho.ts';
import { cox } from './cox.ts';
import { powermta } from './powermta.ts';
import { exchangeServer } from './exchange-server.ts';
import { exim } from './exim.ts';
import { sendmail } from './sendmail.ts';
import { zonemta } from './zonemta.ts';
import { spamd } from './spamd.ts';
import { james } from './james.ts';
import { zimbra } from './zimbra.ts';
import { docomo } from './docomo.ts';
import { opensmtpd } from './opensmtpd.ts';
import { haraka } from './haraka.ts';
import { genericLogin } from './generic-login.ts';
import { rackspace } from './rackspace.ts';
import { messagelabs } from './messagelabs.ts';
import { comcast } from './comcast.ts';
import { azureCommunicationServices } from './azure-communication-services.ts';
import { genericSender } from './generic-sender.ts';
import { tOnline } from './t-online.ts';
import { opendkim } from './opendkim.ts';
import { courier } from './courier.ts';
import { mandrill } from './mandrill.ts';
import { smartermail } from './smartermail.ts';
import { fortinet } from './fortinet.ts';
import { stalwart } from './stalwart.ts';
import { kumomta } from './kumomta.ts';
import { domino } from './domino.ts';
import { aruba } from './aruba.ts';

/**
 * Vietnamese. Machine-drafted, reviewed by the mailwhy contributors against `glossary.ts`.
 */
export const vi: Locale = {
  tag: 'vi',
  messages: {
    ...aliyun,
    ...apple,
    ...barracuda,
    ...blockLists,
    ...bluehostHostgator,
    ...brevo,
    ...cisco,
    ...clients,
    ...cloudmark,
    ...diagnosis,
    ...enhancedClass,
    ...enhancedSubject,
    ...enhanced,
    ...fastmail,
    ...postgrey,
    ...milterGreylist,
    ...rspamd,
    ...amavis,
    ...gmail,
    ...gmx,
    ...godaddy,
    ...hmailserver,
    ...hostinger,
    ...ironport,
    ...mailchannels,
    ...mailgun,
    ...mailjet,
    ...mailru,
    ...mailtrap,
    ...microsoft,
    ...mimecast,
    ...namecheapPrivateemail,
    ...netease,
    ...nodemailerClient,
    ...nodemailer,
    ...oracleOci,
    ...orange,
    ...otherNumber,
    ...ovh,
    ...postfix,
    ...postmark,
    ...proofpoint,
    ...proton,
    ...qmail,
    ...replyClass,
    ...reply,
    ...resend,
    ...sendgrid,
    ...ses,
    ...smtp2go,
    ...sparkpost,
    ...system,
    ...tencentQq,
    ...trendMicro,
    ...yahoo,
    ...yandex,
    ...cox,
    ...powermta,
    ...exchangeServer,
    ...exim,
    ...sendmail,
    ...zonemta,
    ...spamd,
    ...james,
    ...zimbra,
    ...docomo,
    ...opensmtpd,
    ...haraka,
    ...genericLogin,
    ...rackspace,
    ...messagelabs,
    ...comcast,
    ...azureCommunicationServices,
    ...genericSender,
    ...tOnline,
    ...opendkim,
    ...courier,
    ...mandrill,
    ...smartermail,
    ...fortinet,
    ...stalwart,
    ...kumomta,
    ...domino,
    ...aruba,
    ...zoho,
  },
  categories: category,
  labels,
  pairs,
};
