import type { microsoft as facts } from '../../providers/microsoft.ts';
import type { Messages } from '../../types.ts';

export const microsoft: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'microsoft-basic-auth-disabled': {
    title: 'Microsoft không còn nhận mật khẩu ở đây',
    meaning:
      'Tài khoản hoặc tổ chức này không còn được đăng nhập SMTP bằng tên đăng nhập và mật khẩu. Mật khẩu chưa được xét, và đổi sang mật khẩu nào cũng không được.',
    causes: [
      'Đây là tài khoản cá nhân của Outlook.com, Hotmail hoặc Live, vốn bắt buộc xác thực hiện đại.',
      'Tổ chức hoặc Microsoft đã tắt đăng nhập SMTP bằng mật khẩu. Khi cách đăng nhập này chưa bị bỏ hẳn, quản trị viên có thể còn cho phép lại được.',
    ],
    fixes: [
      'Dùng `auth.type: "OAuth2"` với token của Microsoft Entra ID hoặc của tài khoản Microsoft.',
      'Gửi qua Microsoft Graph, hoặc qua một dịch vụ có đăng nhập SMTP riêng.',
      'Đừng tìm mật khẩu ứng dụng: nó cũng bị tính là mật khẩu.',
    ],
  },
  'microsoft-oauth2-refused': {
    title: 'Microsoft Entra từ chối yêu cầu token',
    meaning:
      'Dịch vụ đăng nhập của Microsoft, không phải máy chủ thư, đã từ chối yêu cầu OAuth2. Con số sau AADSTS cho biết lý do.',
    causes: [
      'Client secret sai (7000215) hoặc đã hết hạn (7000222).',
      'Tenant không biết ứng dụng này (700016), hoặc thiếu sự đồng ý (65001).',
      'Refresh token đã hết hạn (70008, 700082), hoặc người dùng phải đăng nhập với yếu tố thứ hai (50076, 50079).',
      'Chính sách truy cập có điều kiện cấm lần đăng nhập này (53003).',
    ],
    fixes: [
      'Tạo client secret mới trong phần đăng ký ứng dụng và dùng giá trị của nó, không dùng id.',
      'Kiểm tra tenant, client id và scope của yêu cầu token.',
      'Để người dùng đăng nhập lại nhằm lấy refresh token mới.',
    ],
  },
  'microsoft-smtp-auth-disabled': {
    title: 'Đăng nhập SMTP đang tắt tại Microsoft 365',
    meaning:
      'Quản trị viên, hoặc cấu hình mặc định của tổ chức mới, đã tắt SMTP có xác thực. Câu trả lời cho biết nó tắt cho cả tenant hay chỉ cho hộp thư này.',
    causes: [
      'Tenant đang tắt SMTP AUTH, đây là mặc định của tenant mới.',
      'Hộp thư có cấu hình riêng không cho phép.',
    ],
    fixes: [
      'Nhờ quản trị viên bật Authenticated SMTP cho hộp thư này: cấu hình của hộp thư được ưu tiên hơn của tenant.',
      'Chờ thay đổi có hiệu lực rồi thử lại.',
      'Hoặc gửi qua Microsoft Graph, cách này không cần SMTP AUTH.',
    ],
  },
  'microsoft-login-policy': {
    title: 'Chính sách bảo mật của tổ chức đã chặn đăng nhập',
    meaning:
      'Một quy tắc của tổ chức Microsoft 365, như security defaults hoặc Conditional Access, đã từ chối lần đăng nhập. Đổi mật khẩu không giải quyết được.',
    causes: [
      'Security defaults đang bật: chúng chặn đăng nhập SMTP bằng mật khẩu.',
      'Một chính sách Conditional Access chặn cách đăng nhập cũ, vị trí này hoặc mạng này.',
      'Tài khoản bắt buộc dùng xác thực đa yếu tố.',
    ],
    fixes: [
      'Dùng `auth.type: "OAuth2"`.',
      'Nhờ quản trị viên tìm lần đăng nhập này trong nhật ký đăng nhập: ở đó ghi rõ chính sách nào.',
      'Nhờ kiểm tra Authenticated SMTP của hộp thư, hoặc gửi qua Microsoft Graph.',
    ],
  },
  'microsoft-bad-credentials': {
    title: 'Microsoft từ chối đăng nhập',
    meaning:
      'Đăng nhập vào máy chủ SMTP của Microsoft thất bại. Câu trả lời ngắn này dùng cho cả thông tin đăng nhập sai lẫn tài khoản không được phép đăng nhập SMTP.',
    causes: [
      'Tên đăng nhập hoặc mật khẩu sai, hoặc mật khẩu đã hết hạn.',
      'SMTP AUTH đang tắt cho hộp thư hoặc tenant.',
      'Tài khoản cần xác thực đa yếu tố, điều mà mật khẩu không đáp ứng được.',
      'Token OAuth2 được cấp cho tài khoản khác hoặc thiếu scope SMTP.',
    ],
    fixes: [
      'Thử đăng nhập trên web bằng cùng các giá trị đó, và đặt địa chỉ đăng nhập đầy đủ vào `auth.user`.',
      'Nhờ quản trị viên kiểm tra Authenticated SMTP của hộp thư.',
      'Với `auth.type: "OAuth2"`, kiểm tra xem token có scope `SMTP.Send` không, hoặc role `SMTP.SendAsApp` nếu ứng dụng đăng nhập không qua người dùng.',
    ],
  },
  'microsoft-not-authenticated': {
    title: 'Microsoft yêu cầu đăng nhập trước khi nhận thư',
    meaning:
      'Phiên SMTP gửi thư mà chưa đăng nhập. Máy chủ gửi thư (submission) của Microsoft không nhận thư ẩn danh.',
    causes: [
      'Transport không có `auth`, hoặc các giá trị trong đó trống ở môi trường này.',
      'Bước đăng nhập bị bỏ qua vì kết nối không chuyển sang TLS.',
    ],
    fixes: [
      'Đặt `auth` và dùng cổng 587 với `secure: false` và `requireTLS: true`.',
      'Kiểm tra các biến môi trường ở đúng nơi tiến trình khởi động.',
      'Nếu không đăng nhập, hãy gửi đến MX của tên miền bạn trên cổng 25 qua một connector.',
    ],
  },
  'microsoft-tls-version': {
    title: 'Microsoft yêu cầu TLS 1.2 trở lên',
    meaning: 'Kết nối không mã hóa hoặc dùng phiên bản TLS mà Microsoft không còn hỗ trợ.',
    causes: [
      'Tùy chọn `tls.maxVersion`, `tls.secureProtocol` hoặc `tls.ciphers` ép dùng giao thức cũ.',
      'Phiên bản Node.js hoặc OpenSSL rất cũ.',
      'Tùy chọn `ignoreTLS` giữ kết nối ở dạng không mã hóa.',
    ],
    fixes: [
      'Bỏ `tls.ciphers`, `tls.maxVersion` và `tls.secureProtocol`, và đặt `tls.minVersion: "TLSv1.2"`.',
      'Dùng cổng 587 với `secure: false` và `requireTLS: true`.',
      'Cập nhật Node.js.',
    ],
  },
  'microsoft-destination-tls': {
    title: 'Máy chủ người nhận không qua được kiểm tra TLS',
    meaning:
      'Microsoft 365 đã thử giao thư của bạn và thấy máy chủ của người nhận không chứng minh được danh tính hoặc không hỗ trợ TLS, dù tên miền của họ bắt buộc.',
    causes: [
      'Chứng chỉ của máy chủ người nhận đã hết hạn hoặc không khớp.',
      'Bản ghi TLSA hoặc DNSSEC của tên miền người nhận bị sai.',
    ],
    fixes: [
      'Báo cho quản trị viên tên miền người nhận, kèm toàn bộ câu trả lời.',
      'Liên lạc với người nhận qua kênh khác cho đến khi lỗi được sửa. Không tùy chọn nào trong transport thay đổi được việc này.',
    ],
  },
  'microsoft-concurrent-connections': {
    title: 'Quá nhiều kết nối đồng thời đến Microsoft',
    meaning:
      'Một hộp thư Microsoft 365 được gửi qua tối đa ba kết nối cùng lúc; máy chủ Exchange có giới hạn riêng. Số kết nối đang mở đã vượt mức đó. Với 432, đây là giới hạn tốc độ, không phải việc chuyển đổi mật khẩu như trong tiêu chuẩn.',
    causes: [
      'Pool dùng nhiều kết nối hơn mức cho phép: mặc định `maxConnections` là 5.',
      'Nhiều tiến trình hoặc worker gửi bằng cùng một hộp thư.',
    ],
    fixes: [
      'Đặt `pool: true` với `maxConnections` từ 3 trở xuống, tính gộp mọi tiến trình.',
      'Gửi lại những thư bị từ chối sau một phút.',
      'Giữ dưới 30 thư mỗi phút bằng `rateLimit` và `rateDelta`.',
    ],
  },
  'microsoft-sending-limit': {
    title: 'Đã dùng hết một giới hạn gửi của Microsoft',
    meaning:
      'Hộp thư hoặc cả tổ chức đã gửi đến số người nhận tối đa cho phép. Giới hạn tính trên 24 giờ gần nhất nên sẽ tự hồi lại.',
    causes: [
      'Ứng dụng gửi nhiều hơn mức mà một hộp thư được thiết kế để gửi.',
      'Tổng thư của cả tổ chức đã chạm giới hạn người nhận bên ngoài.',
      'Tài khoản bị chiếm đang gửi spam, hoặc tài khoản cá nhân mới chưa được xác minh.',
    ],
    fixes: [
      'Chờ cho số đếm của 24 giờ gần nhất giảm xuống, và giãn phần còn lại ra.',
      'Kiểm tra hộp thư xem có thư nào không ai chủ ý gửi.',
      'Chuyển thư hàng loạt sang một dịch vụ gửi thư.',
    ],
  },
  'microsoft-account-suspended': {
    title: 'Microsoft đã ngừng quyền gửi của tài khoản này',
    meaning:
      'Microsoft coi thư gửi đi của tài khoản này là spam và đã chặn tài khoản. Các tài khoản khác trong cùng tổ chức vẫn có thể gửi.',
    causes: [
      'Mật khẩu bị đánh cắp và có người dùng nó để gửi spam.',
      'Một đợt thư đột ngột trông giống spam.',
      'Tài khoản cá nhân phải được xác minh trước.',
    ],
    fixes: [
      'Đổi mật khẩu, và tìm quy tắc chuyển tiếp lạ cùng các thư lạ đã gửi.',
      'Nhờ quản trị viên gỡ tài khoản khỏi mục restricted entities trong Microsoft Defender.',
      'Với tài khoản cá nhân, đăng nhập trên web và làm theo yêu cầu xác minh.',
    ],
  },
  'microsoft-tenant-blocked': {
    title: 'Microsoft đã chặn gửi thư của cả tổ chức',
    meaning:
      'Phần lớn thư của tổ chức Microsoft 365 này trông đáng ngờ, nên Microsoft từ chối mọi thư gửi đi. Không tùy chọn nào của transport giúp được.',
    causes: [
      'Tài khoản bị chiếm hoặc máy chủ open relay đang gửi spam.',
      'Tổ chức mới hoặc đang dùng thử đã gửi hàng loạt.',
    ],
    fixes: [
      'Tìm và chặn nguồn đã gửi thư, rồi đặt lại thông tin đăng nhập.',
      'Sau đó nhờ quản trị viên yêu cầu bộ phận hỗ trợ của Microsoft gỡ chặn.',
    ],
  },
  'microsoft-traffic-not-accepted': {
    title: 'Microsoft không nhận thư từ địa chỉ IP này',
    meaning:
      'Microsoft 365 không chuyển tiếp (relay) thư của tổ chức này, vì địa chỉ IP mà thư đi ra có uy tín thấp. Tổ chức mới hoặc đang dùng thử hay gặp lỗi này nhất.',
    causes: [
      'Một tài khoản hoặc connector của tổ chức bị lợi dụng để gửi spam.',
      'Tổ chức còn mới hoặc đang dùng thử, chưa có lịch sử gửi.',
    ],
    fixes: [
      'Chuyển từ bản dùng thử sang gói trả phí, và bảo vệ các tài khoản và connector.',
      'Nhờ quản trị viên yêu cầu bộ phận hỗ trợ của Microsoft cho phép.',
    ],
  },
  'microsoft-unregistered-domain': {
    title: 'Tên miền người gửi không có trong Microsoft 365',
    meaning:
      'Đã có quá nhiều thư từ các tên miền không đăng ký trong tổ chức Microsoft 365, và giờ chúng bị từ chối.',
    causes: [
      'Địa chỉ `from` hoặc địa chỉ trên phong bì (envelope) dùng tên miền mà chưa ai thêm vào tổ chức.',
      'Một máy chủ chuyển tiếp (relay) thư của tên miền khác qua connector của bạn.',
    ],
    fixes: [
      'Nhờ quản trị viên thêm và xác minh mọi tên miền mà bạn dùng để gửi.',
      'Đặt `from` và `envelope.from` thuộc một tên miền đã xác minh.',
      'Nếu vẫn còn, yêu cầu bộ phận hỗ trợ của Microsoft gỡ chặn.',
    ],
  },
  'microsoft-send-as-denied': {
    title: 'Hộp thư này không được gửi dưới địa chỉ đó',
    meaning:
      'Đăng nhập đã thành công, nhưng địa chỉ From thuộc hộp thư khác với hộp thư đã đăng nhập, và hộp thư này không có quyền gửi thay.',
    causes: [
      'Giá trị của `from` khác với `auth.user`.',
      'Địa chỉ là hộp thư dùng chung hoặc nhóm mà bạn không có quyền Send As.',
      'Biểu mẫu liên hệ đặt địa chỉ của khách vào `from`.',
    ],
    fixes: [
      'Đặt `from` thành địa chỉ trong `auth.user`, và đặt địa chỉ kia vào `replyTo`.',
      'Nhờ quản trị viên cấp quyền Send As trên hộp thư kia, rồi chờ quyền có hiệu lực.',
      'Kiểm tra cả `envelope.from` và `sender`.',
    ],
  },
  'microsoft-unable-to-relay': {
    title: 'Máy chủ này không giao thư đến tên miền đó',
    meaning:
      'Kết nối chưa đăng nhập, và tên miền của người nhận không nằm trong số tên miền mà máy chủ này nhận thư, nên nó không chuyển tiếp (relay).',
    causes: [
      'Transport dùng MX của tổ chức bạn cho người nhận ở bên ngoài.',
      'Thiếu bước đăng nhập.',
    ],
    fixes: [
      'Gửi qua máy chủ gửi thư (submission) trên cổng 587 với `auth`.',
      'Nếu một connector phải cho phép việc này, nhờ quản trị viên thêm địa chỉ máy chủ của bạn vào đó.',
    ],
  },
  'microsoft-tenant-attribution': {
    title: 'Microsoft 365 không xác định được thư này của ai',
    meaning:
      'Không connector nào của tổ chức Microsoft 365 nhận ra máy chủ của bạn, nên Microsoft coi thư là của người lạ và không chuyển tiếp (relay).',
    causes: [
      'Địa chỉ công khai hoặc chứng chỉ của máy chủ đã thay đổi.',
      'Tên miền của người gửi không phải là accepted domain của tổ chức.',
      'Thư cho tên miền khác được gửi đến MX của tổ chức mà không có connector.',
    ],
    fixes: [
      'Nhờ quản trị viên nhập địa chỉ hoặc tên chứng chỉ hiện tại vào inbound connector.',
      'Gửi với `from` thuộc một tên miền của tổ chức.',
      'Hoặc đăng nhập vào máy chủ gửi thư (submission) trên cổng 587.',
    ],
  },
  'microsoft-direct-send-refused': {
    title: 'Tổ chức này không nhận thư gửi trực tiếp từ bạn',
    meaning:
      'Tổ chức Microsoft 365 chỉ nhận loại thư này từ các máy chủ được khai trong connector, và máy chủ của bạn không nằm trong số đó.',
    causes: [
      'Tổ chức từ chối Direct Send: thư mang tên của chính tổ chức nhưng gửi đến mà không đăng nhập.',
      'Một partner connector đòi hỏi địa chỉ hoặc chứng chỉ nhất định.',
    ],
    fixes: [
      'Đăng nhập và gửi qua máy chủ gửi thư (submission) trên cổng 587.',
      'Hoặc nhờ quản trị viên tạo connector cho máy chủ của bạn.',
      'Kiểm tra xem có dịch vụ nào giữa bạn và Microsoft làm đổi địa chỉ kết nối không.',
    ],
  },
  'microsoft-recipient-not-found': {
    title: 'Microsoft 365 không biết người nhận này',
    meaning:
      'Tên miền dùng Microsoft 365, và trong danh bạ của nó không có hộp thư nào với địa chỉ này. Ở đây 5.1.10 và 5.4.1 mang nghĩa đó, dù sổ đăng ký (IANA) ghi khác.',
    causes: [
      'Địa chỉ bị viết sai, hoặc người đó đã nghỉ việc.',
      'Hộp thư mới tạo và danh bạ chưa kịp cập nhật.',
      'Trong tổ chức hybrid, chỉ một phía có địa chỉ này.',
    ],
    fixes: [
      'Sửa địa chỉ, hoặc xóa khỏi danh sách của bạn.',
      'Nếu người nhận khẳng định địa chỉ tồn tại, nhờ quản trị viên của họ xem accepted domains và Directory-Based Edge Blocking.',
    ],
  },
  'microsoft-recipient-access-denied': {
    title: 'Microsoft 365 không có người nhận này',
    meaning:
      'Đọc qua giống như thiếu quyền, nhưng ở Microsoft 5.4.1 và 5.7.504 với những từ này nghĩa là địa chỉ không tồn tại trong tổ chức của người nhận.',
    causes: [
      'Địa chỉ bị viết sai, hoặc hộp thư đã bị xóa.',
      'Hộp thư có trên máy chủ riêng của người nhận nhưng không có trong danh bạ Microsoft 365.',
    ],
    fixes: [
      'Sửa địa chỉ, hoặc xóa khỏi danh sách của bạn.',
      'Nếu địa chỉ đúng, quản trị viên của người nhận phải kiểm tra Directory-Based Edge Blocking và loại tên miền.',
    ],
  },
  'microsoft-consumer-mailbox-unavailable': {
    title: 'Outlook.com hoặc Hotmail không có hộp thư này',
    meaning:
      'Microsoft không tìm thấy địa chỉ này trong các hộp thư cá nhân của mình. Tài khoản lâu không dùng sẽ bị xóa và cũng nhận câu trả lời như vậy.',
    causes: ['Địa chỉ bị viết sai, thường là ở tên miền.', 'Tài khoản đã bị đóng hoặc bị xóa.'],
    fixes: [
      'Sửa địa chỉ, hoặc xóa khỏi danh sách của bạn.',
      'Không gửi lại: địa chỉ như vậy hiếm khi hoạt động trở lại.',
    ],
  },
  'microsoft-receive-limit': {
    title: 'Người nhận có quá nhiều thư trong giờ này',
    meaning:
      'Mỗi giờ một hộp thư Microsoft 365 chỉ nhận một số thư nhất định, tính theo từng người gửi và tính tổng. Lỗi tự hết dù mã trả lời thuộc loại vĩnh viễn.',
    causes: [
      'Một ứng dụng gửi dồn dập thông báo vào một hộp thư.',
      'Những nơi khác cũng gửi đến hộp thư đó cùng lúc.',
    ],
    fixes: [
      'Chờ một giờ, rồi gửi đến hộp thư này chậm hơn.',
      'Gộp thông báo thành bản tổng hợp, hoặc chia ra nhiều hộp thư.',
    ],
  },
  'microsoft-recipient-restricted': {
    title: 'Người nhận không chấp nhận bạn là người gửi',
    meaning:
      'Địa chỉ có tồn tại, nhưng tổ chức của họ chỉ cho một số người gửi đến: người trong nội bộ, người trong danh sách, hoặc không ai từ địa chỉ hay máy chủ của bạn.',
    causes: [
      'Người nhận là nhóm, hộp thư dùng chung hoặc thư mục công cộng dành cho nội bộ.',
      'Nhóm có danh sách người gửi được phép và không có bạn.',
      'Tổ chức đã đưa địa chỉ hoặc máy chủ của bạn vào danh sách chặn riêng.',
    ],
    fixes: [
      'Nhờ chủ nhóm hoặc quản trị viên cho phép địa chỉ gửi của bạn.',
      'Nếu bạn thuộc tổ chức đó, hãy gửi qua máy chủ gửi thư (submission) của tổ chức với `auth`.',
      'Đừng hỏi Microsoft: chỉ tổ chức của người nhận thay đổi được điều này.',
    ],
  },
  'microsoft-dmarc': {
    title: 'Chính sách DMARC của tên miền From không cho phép',
    meaning:
      'Tên miền trong header From yêu cầu bên nhận từ chối thư không được xác thực dưới tên của nó. Microsoft thấy cả SPF lẫn DKIM đều không khớp với tên miền đó.',
    causes: [
      'Tên miền trong `from` không phải của bạn, như khi biểu mẫu liên hệ dùng địa chỉ của khách.',
      'Dịch vụ gửi thư ký bằng tên miền của chính họ.',
    ],
    fixes: [
      'Dùng tên miền của chính bạn trong `from`, và `replyTo` cho địa chỉ kia.',
      'Thiết lập DKIM cho tên miền của bạn tại dịch vụ gửi thư.',
      'Hoặc dùng người gửi trên phong bì thuộc tên miền của chính bạn, với bản ghi SPF có dịch vụ đó.',
    ],
  },
  'microsoft-authentication-level': {
    title: 'Outlook.com yêu cầu SPF, DKIM và DMARC đều đạt',
    meaning:
      'Tên miền gửi hơn 5.000 thư mỗi ngày đến Outlook.com phải đạt SPF và DKIM và công bố DMARC. Tên miền của bạn chưa đáp ứng nên thư bị từ chối.',
    causes: [
      'SPF hoặc DKIM không đạt với dịch vụ gửi thư.',
      'Không có bản ghi DMARC, hoặc không có gì khớp với tên miền From.',
    ],
    fixes: [
      'Công bố SPF cho dịch vụ và thiết lập DKIM với tên miền của chính bạn.',
      'Công bố bản ghi TXT tại `_dmarc` của tên miền From với ít nhất `v=DMARC1; p=none`.',
      'Kiểm tra header Authentication-Results của một thư đã đến được nơi khác.',
    ],
  },
  'microsoft-ipv6-authentication': {
    title: 'Thư qua IPv6 phải đạt SPF hoặc DKIM',
    meaning:
      'Microsoft chỉ nhận thư qua IPv6 khi SPF hoặc DKIM đạt, mà ở đây cả hai đều không đạt. Với IPv4, quy định không chặt như vậy.',
    causes: ['Bản ghi SPF chỉ liệt kê địa chỉ IPv4 của máy chủ.', 'Thư không có chữ ký DKIM.'],
    fixes: [
      'Thêm địa chỉ IPv6 của máy chủ vào bản ghi SPF.',
      'Ký thư bằng DKIM.',
      'Hoặc cho máy chủ giao thư qua IPv4.',
    ],
  },
  'microsoft-ipv6-refused': {
    title: 'Người nhận không nhận thư qua IPv6',
    meaning:
      'Tổ chức của người nhận tại Microsoft 365 chưa bật nhận thư qua IPv6, mà máy chủ của bạn lại kết nối qua IPv6.',
    causes: ['Máy chủ thư của bạn ưu tiên IPv6 khi giao thư.'],
    fixes: [
      'Cho máy chủ giao thư đến tên miền này qua IPv4.',
      'Hoặc gửi qua một máy chủ gửi thư (submission) với `auth`.',
    ],
  },
  'microsoft-bad-helo': {
    title: 'Client chào bằng chính tên của Microsoft',
    meaning:
      'Tên EHLO của client lại là tên của máy chủ mà nó đang kết nối. Microsoft coi đó là dấu hiệu của bot gửi spam.',
    causes: ['Tùy chọn `name` được đặt bằng giá trị của `host`.'],
    fixes: ['Đặt `name` thành hostname đầy đủ của máy chủ bạn, hoặc bỏ tùy chọn này.'],
  },
  'microsoft-ip-block-list': {
    title: 'Outlook.com chặn địa chỉ IP của bạn',
    meaning:
      'Các dịch vụ thư cá nhân của Microsoft đã đưa địa chỉ máy chủ của bạn, hoặc dải mạng quanh nó, vào danh sách chặn. Với SC-001, nội dung thư cũng có thể là lý do.',
    causes: [
      'Địa chỉ này hoặc các địa chỉ lân cận đã gửi spam.',
      'Địa chỉ còn mới hoặc trước đây do người khác dùng.',
      'Người nhận đã báo cáo thư của bạn là spam.',
    ],
    fixes: [
      'Tạm thời gửi qua một nhà cung cấp có uy tín tốt, hoặc qua địa chỉ khác.',
      'Yêu cầu gỡ chặn bằng biểu mẫu hỗ trợ người gửi của Outlook.com, kèm toàn bộ câu trả lời.',
      'Tham gia SNDS và Junk Email Reporting Program để thấy những gì Microsoft thấy.',
    ],
  },
  'microsoft-dynamic-ip': {
    title: 'Outlook.com không nhận thư từ địa chỉ IP động',
    meaning:
      'Địa chỉ máy chủ của bạn trông giống kết nối gia đình hoặc IP động, và Microsoft không nhận thư trực tiếp từ những địa chỉ như vậy.',
    causes: [
      'Ứng dụng giao thẳng đến MX từ mạng gia đình hoặc văn phòng.',
      'Tên DNS ngược trông giống tên của IP động.',
      'Máy đã bị xâm nhập và đang gửi spam.',
    ],
    fixes: [
      'Gửi qua máy chủ gửi thư (submission): đặt `host`, cổng 587 và `auth`.',
      'Nếu địa chỉ là cố định, nhờ chủ sở hữu đặt bản ghi PTR đúng chuẩn.',
    ],
  },
  'microsoft-outlook-rate': {
    title: 'Microsoft đang giảm tốc địa chỉ của bạn',
    meaning:
      'Địa chỉ IP của bạn, hoặc với 5.7.508 là dải IPv6 của nó, gửi nhiều thư hoặc mở nhiều kết nối hơn mức Microsoft cho phép. Lỗi tự hết sau một thời gian, kể cả khi mã là 550.',
    causes: [
      'Địa chỉ còn mới và chưa có uy tín.',
      'Lượng thư tăng đột ngột, hoặc người nhận đã báo cáo spam.',
      'Có quá nhiều kết nối mở cùng lúc.',
    ],
    fixes: [
      'Dùng `pool: true` với ít kết nối và `rateLimit`, và gửi lại với thời gian chờ tăng dần.',
      'Tăng lượng thư của địa chỉ mới một cách chậm rãi trong vài tuần.',
      'Xem địa chỉ của bạn trong SNDS, và làm cho SPF, DKIM và DMARC đạt.',
    ],
  },
  'microsoft-server-busy-ip': {
    title: 'Microsoft đang tạm hoãn thư từ địa chỉ của bạn',
    meaning:
      'Câu trả lời nói máy chủ bận hoặc từ chối truy cập, nhưng thật ra nhắm vào địa chỉ IP của bạn: Microsoft thấy dấu hiệu đáng ngờ và hoãn thư trong lúc xem xét.',
    causes: [
      'Địa chỉ còn mới với Microsoft, hoặc lượng thư tăng đột ngột.',
      'Một phần thư gửi đi trông giống spam.',
    ],
    fixes: [
      'Gửi lại sau ít nhất nửa giờ và gửi chậm hơn: lệnh giữ tự được gỡ khi thư không có vấn đề.',
      'Kiểm tra máy chủ xem có tài khoản bị chiếm hoặc biểu mẫu bị lợi dụng không.',
      'Chỉnh đúng SPF, DKIM, DMARC và DNS ngược.',
    ],
  },
  'microsoft-banned-ip': {
    title: 'Microsoft 365 đã cấm địa chỉ IP của bạn',
    meaning:
      'Địa chỉ máy chủ của bạn nằm trong danh sách chặn của Microsoft 365. Danh sách áp dụng cho mọi tổ chức ở đó cho đến khi bạn yêu cầu gỡ.',
    causes: [
      'Spam đã đi từ địa chỉ này, có thể qua một tài khoản bị chiếm.',
      'Trước bạn, địa chỉ từng do kẻ gửi spam dùng.',
    ],
    fixes: [
      'Tìm và chặn nguồn đã gửi spam.',
      'Sau đó yêu cầu gỡ trong delist portal hoặc ở địa chỉ mà câu trả lời nêu, kèm địa chỉ IP.',
      'Gửi qua nhà cung cấp khác cho đến khi xong.',
    ],
  },
  'microsoft-dnsbl': {
    title: 'IP của bạn nằm trong danh sách chặn mà Microsoft dùng',
    meaning:
      'Microsoft từ chối kết nối vì địa chỉ máy chủ của bạn nằm trong danh sách mà câu trả lời nêu tên.',
    causes: [
      'Máy chủ, hoặc một tài khoản trên đó, đã gửi spam.',
      'Địa chỉ thuộc loại không nên gửi thư trực tiếp.',
    ],
    fixes: [
      'Tra địa chỉ tại danh sách được nêu tên, xử lý nguyên nhân rồi yêu cầu gỡ khỏi danh sách chặn ở đó.',
      'Trong lúc chờ, gửi qua một máy chủ gửi thư (submission) với `auth`.',
    ],
  },
  'microsoft-content-restrictions': {
    title: 'Máy chủ người nhận từ chối một tệp đính kèm',
    meaning:
      'Trong thư có thứ mà phía người nhận không cho phép. Với AS345, đó là một tệp đính kèm, chẳng hạn tệp Word, chứa từ 20 tệp nhúng trở lên.',
    causes: ['Một tệp đính kèm chứa nhiều tệp khác.', 'Loại tệp không được phép.'],
    fixes: ['Bỏ bớt các tệp được nhúng trong tệp đính kèm.', 'Gửi liên kết thay cho tệp.'],
  },
  'microsoft-transport-rule': {
    title: 'Quy tắc hoặc cấu hình của một tổ chức đã từ chối thư',
    meaning:
      'Một quy tắc, danh sách chặn hoặc cấu hình của tổ chức Microsoft 365 phía người nhận hoặc phía bạn đang chặn thư này. Microsoft chỉ thi hành.',
    causes: [
      'Quy tắc khớp với người gửi, nội dung hoặc tệp đính kèm.',
      'Người nhận hoặc tên miền của họ nằm trong danh sách chặn của tổ chức bạn (5.7.703), hoặc báo cáo journal được gửi đến khi Journaling Archive đang tắt (5.3.190).',
    ],
    fixes: [
      'Hỏi quản trị viên của tổ chức đã viết câu trả lời, kèm thời gian và toàn văn.',
      'Sửa điều mà câu chữ tùy chỉnh của quy tắc nêu ra, nếu có.',
    ],
  },
  'microsoft-from-not-compliant': {
    title: 'Microsoft thấy header From không hợp lệ',
    meaning:
      'Mọi thư phải có địa chỉ hợp lệ trong From. Nếu có nhiều địa chỉ, header Sender phải nêu ai là người gửi.',
    causes: [
      'Giá trị của `from` trống, thiếu tên miền hoặc không phải là địa chỉ.',
      'Có nhiều hơn một địa chỉ trong `from`.',
    ],
    fixes: [
      'Đặt đúng một địa chỉ đầy đủ trong `from`.',
      'Nếu có nhiều tác giả, đặt thêm `sender`.',
    ],
  },
  'microsoft-malformed': {
    title: 'Microsoft không xử lý được định dạng của thư',
    meaning:
      'Thư vi phạm quy tắc định dạng: ký tự xuống dòng lẻ, header quá dài hoặc MIME hỏng. Câu trả lời cho biết phần nào.',
    causes: [
      'Một chương trình phía sau nodemailer ghi LF mà không có CR. Qua SMTP, nodemailer không gửi LF lẻ, kể cả từ `raw`.',
      'Một header tùy chỉnh dài hơn mức Microsoft chấp nhận.',
    ],
    fixes: [
      'Tạo thư bằng các trường của nodemailer thay cho `raw`.',
      'Rút ngắn hoặc bỏ mục trong `headers` mà câu trả lời nêu.',
      'Với LF lẻ, kiểm tra các máy chủ relay, bộ lọc và dịch vụ chèn chữ ký phía sau nodemailer.',
    ],
  },
  'microsoft-too-large': {
    title: 'Thư lớn hơn mức Microsoft cho phép',
    meaning:
      'Thư vượt giới hạn kích thước của máy chủ, của hộp thư bạn hoặc của người nhận. Việc mã hóa để truyền làm tệp đính kèm lớn thêm khoảng một phần ba.',
    causes: ['Tổng dung lượng tệp đính kèm quá lớn.', 'Tổ chức đặt giới hạn thấp hơn mặc định.'],
    fixes: [
      'Gửi liên kết thay cho tệp lớn.',
      'Nén hoặc chia nhỏ tệp đính kèm.',
      'Hỏi quản trị viên về giới hạn của hộp thư.',
    ],
  },
  'microsoft-remote-unreachable': {
    title: 'Microsoft không kết nối được máy chủ người nhận',
    meaning:
      'Microsoft 365 hoặc Exchange đang giữ thư của bạn và cố giao, nhưng máy chủ của người nhận từ chối hoặc ngắt kết nối. Việc thử giao kéo dài khoảng một ngày.',
    causes: [
      'Máy chủ của người nhận ngừng hoạt động hoặc nằm sau tường lửa.',
      'Bản ghi MX của tên miền người nhận trỏ đến sai host.',
    ],
    fixes: [
      'Chờ: máy chủ tự thử giao lại, nên bạn chưa nên gửi lại thư.',
      'Nếu kéo dài, báo cho người nhận qua kênh khác.',
    ],
  },
  'microsoft-next-server-relay': {
    title: 'Máy chủ kế tiếp không chịu chuyển tiếp (relay)',
    meaning:
      'Microsoft 365 đã tiếp nhận thư và chuyển đi, và máy chủ sau nó không nhận thư cho người nhận đó.',
    causes: [
      'Một connector hoặc bản ghi MX dẫn tới một gateway không phục vụ tên miền đó.',
      'Thư được chuyển tiếp, và gateway từ chối các máy chủ mà Microsoft dùng cho thư chuyển tiếp không qua được SPF.',
    ],
    fixes: [
      'Nhờ quản trị viên kiểm tra connector gửi đi, và bản ghi MX của tên miền người nhận.',
      'Với thư chuyển tiếp, bảo đảm SPF hoặc DKIM của người gửi gốc đạt.',
    ],
  },
  'microsoft-graph-throttled': {
    title: 'Microsoft Graph đang giới hạn ứng dụng',
    meaning:
      'Yêu cầu được gửi tới Graph API, không phải SMTP. Ứng dụng gửi quá nhiều yêu cầu cùng lúc hoặc trong thời gian ngắn, thường là cho một hộp thư.',
    causes: ['Hơn bốn yêu cầu cho một hộp thư chạy cùng lúc.', 'Nhiều tiến trình gửi dồn một lúc.'],
    fixes: [
      'Chờ đúng thời gian mà header `Retry-After` của phản hồi nêu, rồi lặp lại yêu cầu.',
      'Với mỗi hộp thư, chạy tối đa bốn yêu cầu cùng lúc.',
      'Đưa thư vào hàng đợi.',
    ],
  },
  'microsoft-too-many-errors': {
    title: 'Quá nhiều lỗi trong một kết nối',
    meaning:
      'Microsoft đóng kết nối vì nhiều lệnh trong đó đã thất bại. Những lần từ chối trước đó mới cho biết lý do thật.',
    causes: [
      'Nhiều người nhận hoặc nhiều lần đăng nhập bị từ chối liên tiếp.',
      'Client lặp lại một lệnh đã bị từ chối.',
    ],
    fixes: [
      'Bật `logger` và `debug`, và đọc các câu trả lời trước đó của phiên.',
      'Sửa điều mà chúng nêu, như thông tin đăng nhập hoặc người nhận.',
      'Chờ vài phút trước khi mở kết nối tiếp theo.',
    ],
  },
};
