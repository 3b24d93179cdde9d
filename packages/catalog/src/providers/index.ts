import type { Speaker } from '../types.ts';
import { aliyun } from './aliyun.ts';
import { apple } from './apple.ts';
import { appriver } from './appriver.ts';
import { azureCommunicationServices } from './azure-communication-services.ts';
import { barracuda } from './barracuda.ts';
import { blockLists } from './block-lists.ts';
import { bluehostHostgator } from './bluehost-hostgator.ts';
import { locaweb, terra, uol } from './brazil.ts';
import { brevo } from './brevo.ts';
import { cisco } from './cisco.ts';
import { cloudflareEmailRouting } from './cloudflare-email-routing.ts';
import { cloudmark } from './cloudmark.ts';
import { dreamhost } from './dreamhost.ts';
import { elasticEmail } from './elastic-email.ts';
import { fastmail } from './fastmail.ts';
import { fireeye } from './fireeye.ts';
import { forcepoint } from './forcepoint.ts';
import { fortinet } from './fortinet.ts';
import { forwardEmail } from './forward-email.ts';
import { freeFr, laposte } from './france.ts';
import { strato, tOnline } from './germany.ts';
import { gmail } from './gmail.ts';
import { gmx } from './gmx.ts';
import { godaddy } from './godaddy.ts';
import { hornetsecurity } from './hornetsecurity.ts';
import { hostinger } from './hostinger.ts';
import { improvmx } from './improvmx.ts';
import { infomaniak } from './infomaniak.ts';
import { aruba, libero } from './italy.ts';
import { au, docomo, softbank } from './japan.ts';
import { daum, naver } from './korea.ts';
import { larkFeishu } from './lark-feishu.ts';
import { mailchannels } from './mailchannels.ts';
import { mailgun } from './mailgun.ts';
import { mailjet } from './mailjet.ts';
import { mailroute } from './mailroute.ts';
import { mailru } from './mailru.ts';
import { mailtrap } from './mailtrap.ts';
import { mandrill } from './mandrill.ts';
import { messagelabs } from './messagelabs.ts';
import { microsoft } from './microsoft.ts';
import { mimecast } from './mimecast.ts';
import { mxlogic } from './mxlogic.ts';
import { namecheapPrivateemail } from './namecheap-privateemail.ts';
import { netease } from './netease.ts';
import { oneCom } from './one-com.ts';
import { oracleOci } from './oracle-oci.ts';
import { orange } from './orange.ts';
import { ovh } from './ovh.ts';
import { onet, wp } from './poland.ts';
import { postmark } from './postmark.ts';
import { proofpoint } from './proofpoint.ts';
import { proton } from './proton.ts';
import { rackspace } from './rackspace.ts';
import { resend } from './resend.ts';
import { retarus } from './retarus.ts';
import { securence } from './securence.ts';
import { sendgrid } from './sendgrid.ts';
import { ses } from './ses.ts';
import { seznam } from './seznam.ts';
import { smtp2go } from './smtp2go.ts';
import { sophos } from './sophos.ts';
import { spamexperts } from './spamexperts.ts';
import { spamhero } from './spamhero.ts';
import { sparkpost } from './sparkpost.ts';
import { telstra } from './telstra.ts';
import { tencentQq } from './tencent-qq.ts';
import { trendMicro } from './trend-micro.ts';
import { trustwave } from './trustwave.ts';
import { bt, sky, virgin } from './united-kingdom.ts';
import { att, centurylink, charter, comcast, cox, verizon } from './united-states.ts';
import { vade } from './vade.ts';
import { yahoo } from './yahoo.ts';
import { yandex } from './yandex.ts';
import { zoho } from './zoho.ts';

/** Providers, block lists and filtering services by id: `Verdict.provider` is one of these names. */
export const providers = {
  aliyun,
  apple,
  appriver,
  aruba,
  att,
  au,
  azureCommunicationServices,
  barracuda,
  blockLists,
  bluehostHostgator,
  brevo,
  bt,
  centurylink,
  charter,
  cisco,
  cloudflareEmailRouting,
  cloudmark,
  comcast,
  cox,
  daum,
  docomo,
  dreamhost,
  elasticEmail,
  fastmail,
  fireeye,
  forcepoint,
  fortinet,
  forwardEmail,
  freeFr,
  gmail,
  gmx,
  godaddy,
  hornetsecurity,
  hostinger,
  improvmx,
  infomaniak,
  laposte,
  larkFeishu,
  libero,
  locaweb,
  mailchannels,
  mailgun,
  mailjet,
  mailroute,
  mailru,
  mailtrap,
  mandrill,
  messagelabs,
  microsoft,
  mimecast,
  mxlogic,
  namecheapPrivateemail,
  naver,
  netease,
  oneCom,
  onet,
  oracleOci,
  orange,
  ovh,
  postmark,
  proofpoint,
  proton,
  rackspace,
  resend,
  retarus,
  securence,
  sendgrid,
  ses,
  seznam,
  sky,
  smtp2go,
  softbank,
  sophos,
  spamexperts,
  spamhero,
  sparkpost,
  strato,
  tOnline,
  telstra,
  tencentQq,
  terra,
  trendMicro,
  trustwave,
  uol,
  vade,
  verizon,
  virgin,
  wp,
  yahoo,
  yandex,
  zoho,
} as const satisfies Record<string, Speaker>;
