import type { gmail as facts } from '../../providers/gmail.ts';
import type { Messages } from '../../types.ts';

export const gmail: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'gmail-bad-credentials': {
    title: 'Google từ chối tên đăng nhập và mật khẩu',
    meaning:
      'Google đã kiểm tra thông tin đăng nhập và không chấp nhận. Mật khẩu thông thường của tài khoản không dùng được cho SMTP, nên phần lớn trường hợp là mật khẩu đúng nhưng sai loại.',
    causes: [
      'Giá trị của `auth.pass` là mật khẩu tài khoản chứ không phải mật khẩu ứng dụng.',
      'Mật khẩu ứng dụng đã bị thu hồi: đổi mật khẩu tài khoản sẽ gây ra việc này.',
      'Tên đăng nhập là một alias hoặc thuộc tài khoản khác với tài khoản đã tạo mật khẩu ứng dụng.',
    ],
    fixes: [
      'Bật Xác minh 2 bước (2-Step Verification), tạo mật khẩu ứng dụng rồi đặt 16 chữ cái của nó, bỏ khoảng trắng, vào `auth.pass`.',
      'Đặt địa chỉ chính đầy đủ của tài khoản vào `auth.user`.',
      'Nếu tài khoản không có mục mật khẩu ứng dụng, hãy dùng `auth.type: "OAuth2"`.',
    ],
  },
  'gmail-app-password-required': {
    title: 'Google yêu cầu mật khẩu ứng dụng',
    meaning:
      'Tài khoản đang bật Xác minh 2 bước, nhưng client lại gửi mật khẩu thông thường. SMTP không thể hỏi bước thứ hai, nên Google yêu cầu mật khẩu tạo riêng cho ứng dụng này.',
    causes: [
      'Giá trị của `auth.pass` là mật khẩu tài khoản.',
      'Bản triển khai vẫn dùng chuỗi bí mật cũ dù đã có mật khẩu ứng dụng.',
    ],
    fixes: [
      'Tạo mật khẩu ứng dụng trong phần bảo mật của tài khoản Google và đặt vào `auth.pass`, không có khoảng trắng.',
      'Nếu quản trị viên Workspace không cho phép mật khẩu ứng dụng, hãy dùng `auth.type: "OAuth2"`.',
    ],
  },
  'gmail-web-login-required': {
    title: 'Google yêu cầu đăng nhập bằng trình duyệt trước',
    meaning:
      'Google thấy lần đăng nhập này bất thường và giữ lại cho đến khi chủ tài khoản xác nhận trong trình duyệt. Bản thân mật khẩu có thể vẫn đúng.',
    causes: [
      'Ứng dụng đăng nhập từ máy chủ, quốc gia hoặc mạng cloud mới.',
      'Tài khoản có cảnh báo bảo mật chưa xử lý hoặc đã lâu không được dùng.',
      'Client dùng mật khẩu thông thường ở nơi Google cần mật khẩu ứng dụng hoặc OAuth2.',
    ],
    fixes: [
      'Đăng nhập tài khoản bằng trình duyệt và xác nhận lần đăng nhập trong cảnh báo bảo mật.',
      'Sau đó dùng mật khẩu ứng dụng trong `auth.pass`, hoặc `auth.type: "OAuth2"`: hai cách này ít khi bị kiểm tra như vậy.',
      'Gửi từ máy chủ có địa chỉ cố định.',
    ],
  },
  'gmail-too-many-logins': {
    title: 'Tài khoản Google này đăng nhập quá nhiều lần',
    meaning:
      'Google đếm số lần đăng nhập, và tài khoản này đã đăng nhập quá nhiều trong thời gian ngắn. Mật khẩu chưa được xét; giới hạn sẽ tự hết.',
    causes: [
      'Mỗi thư lại mở một kết nối mới, kéo theo một lần đăng nhập mới.',
      'Nhiều tiến trình hoặc nhiều lượt thử lại dùng chung tài khoản cùng lúc.',
      'Một vòng lặp cứ thử lại lần đăng nhập đã thất bại.',
    ],
    fixes: [
      'Chờ một lúc, rồi đặt `pool: true` và chỉ tạo transport một lần để một lần đăng nhập gửi được nhiều thư.',
      'Giảm `maxConnections` và tính gộp mọi tiến trình dùng chung tài khoản.',
      'Không thử lại ngay sau khi đăng nhập thất bại.',
    ],
  },
  'gmail-auth-required': {
    title: 'Google yêu cầu đăng nhập trước khi nhận thư',
    meaning:
      'Phiên SMTP gửi thư mà chưa đăng nhập. Máy chủ gửi thư (submission) của Google chỉ nhận thư từ tài khoản đã xác thực.',
    causes: [
      'Transport không có `auth`, hoặc các giá trị trong đó trống ở môi trường này.',
      'Máy chủ relay `smtp-relay.gmail.com` được cấu hình bắt buộc xác thực SMTP.',
    ],
    fixes: [
      'Đặt `auth.user` và `auth.pass` với mật khẩu ứng dụng, hoặc dùng `auth.type: "OAuth2"`.',
      'Kiểm tra các biến môi trường ở đúng nơi tiến trình khởi động.',
      'Với máy chủ relay của Workspace, hãy đăng nhập hoặc nhờ quản trị viên cho phép địa chỉ của máy chủ.',
    ],
  },
  'gmail-auth-mechanism': {
    title: 'Google không hỗ trợ cách đăng nhập này',
    meaning:
      'Google không cung cấp cơ chế đăng nhập mà client đã chọn, hoặc không nhận cách client bắt đầu cơ chế đó. Thông tin đăng nhập chưa được kiểm tra.',
    causes: [
      'Tùy chọn `authMethod` ép dùng một cơ chế đăng nhập như CRAM-MD5.',
      'Mã nguồn dùng cơ chế XOAUTH cũ thay vì XOAUTH2.',
    ],
    fixes: [
      'Bỏ `authMethod` để cơ chế được chọn từ những gì máy chủ cung cấp.',
      'Với token, hãy dùng `auth.type: "OAuth2"`.',
    ],
  },
  'gmail-starttls-first': {
    title: 'Google yêu cầu mã hóa trước mọi việc khác',
    meaning:
      'Kết nối vẫn chưa mã hóa, và trên kết nối như vậy Google không nhận cả đăng nhập lẫn thư. Client đã không chuyển sang TLS.',
    causes: [
      'Tùy chọn `ignoreTLS` đang bật.',
      'Proxy, tường lửa hoặc phần mềm quét virus che mất STARTTLS khỏi client.',
    ],
    fixes: [
      'Dùng cổng 587 với `secure: false`, hoặc cổng 465 với `secure: true`.',
      'Bỏ `ignoreTLS` và đặt `requireTLS: true`.',
      'Thử từ một mạng khác để loại trừ thiết bị lọc SMTP.',
    ],
  },
  'gmail-tls-required': {
    title: 'Google yêu cầu thư này đi qua TLS',
    meaning:
      'Thư đến qua kết nối không mã hóa. Hoặc tên miền của người nhận bắt buộc TLS, hoặc quy định của Google cho bên gửi hàng loạt bắt buộc.',
    causes: [
      'Máy chủ thư của bạn giao đến cổng 25 mà không dùng STARTTLS.',
      'Tùy chọn `ignoreTLS` được đặt trong transport.',
    ],
    fixes: [
      'Bỏ `ignoreTLS` và đặt `requireTLS: true`.',
      'Bật TLS cho thư gửi đi trên máy chủ thư giao đến Google.',
      'Khi Google gửi 4.7.29 hoặc 5.7.29, hãy hiểu theo quy định này: trong sổ đăng ký (IANA), X.7.29 có nghĩa khác.',
    ],
  },
  'gmail-daily-limit': {
    title: 'Tài khoản đã hết giới hạn gửi trong ngày',
    meaning:
      'Tài khoản Google này đã gửi hết mức cho phép. Nó vẫn nhận được thư nhưng không gửi được cho đến khi giới hạn được hồi lại, có thể mất tới 24 giờ.',
    causes: [
      'Ứng dụng gửi nhiều thư hoặc nhiều người nhận hơn mức mỗi ngày của gói.',
      'Một vòng lặp hoặc mật khẩu bị lộ đang gửi thư mà bạn không biết.',
    ],
    fixes: [
      'Ngừng gửi từ tài khoản này và gửi lại sau tối đa 24 giờ.',
      'Xem mục thư đã gửi để tìm những thư không ai chủ ý gửi.',
      'Chuyển lượng thư lớn sang một dịch vụ gửi thư hoặc máy chủ relay của Workspace.',
    ],
  },
  'gmail-relay-limit': {
    title: 'Đã chạm giới hạn của máy chủ relay Workspace',
    meaning:
      'Khách hàng Workspace hoặc người dùng đã gửi hết mức hiện được phép qua máy chủ relay SMTP. Giới hạn cao điểm qua nhanh, giới hạn ngày hết trong vòng một ngày.',
    causes: [
      'Số người nhận gửi qua máy chủ relay vượt mức mà số giấy phép cho phép.',
      'Cả một đợt thư được gửi dồn cùng lúc.',
    ],
    fixes: [
      'Giãn đợt gửi bằng `pool: true`, `rateLimit` và `rateDelta`, rồi gửi lại những thư bị hoãn.',
      'Hỏi quản trị viên Workspace về các giới hạn của máy chủ relay.',
      'Kiểm tra xem có máy nào khác trong mạng của bạn dùng máy chủ relay này không.',
    ],
  },
  'gmail-relay-credentials': {
    title: 'Máy chủ relay của Workspace không nhận ra bạn',
    meaning:
      'Google không gắn được kết nối này với khách hàng Workspace nào qua địa chỉ, đăng nhập, tên EHLO hay người gửi trên phong bì, nên không chuyển tiếp (relay) thư.',
    causes: [
      'Địa chỉ công khai của máy chủ không có trong cấu hình SMTP relay, hoặc đã thay đổi.',
      'Tên EHLO là `localhost` hoặc không thuộc tên miền của bạn.',
      'Người gửi trên phong bì không nằm trong tên miền của tài khoản Workspace.',
    ],
    fixes: [
      'Nhờ quản trị viên nhập địa chỉ công khai của máy chủ vào cấu hình SMTP relay.',
      'Đặt `name` thành một hostname thuộc tên miền đã đăng ký của bạn.',
      'Gửi từ một tên miền đã đăng ký, hoặc đăng nhập bằng `auth.user` và `auth.pass`.',
    ],
  },
  'gmail-sending-denied': {
    title: 'Google không cho tài khoản này gửi thư',
    meaning:
      'Tài khoản của người gửi bị vô hiệu hóa hoặc không được đăng ký trong tên miền Workspace mà thư ghi là nơi gửi.',
    causes: [
      'Tài khoản đã bị tạm ngưng hoặc bị xóa.',
      'Người gửi trên phong bì là một địa chỉ không tồn tại trong tên miền Workspace.',
    ],
    fixes: [
      'Nhờ quản trị viên Workspace kiểm tra xem tài khoản có tồn tại và đang hoạt động không.',
      'Đặt `from` hoặc `envelope` thành địa chỉ của một tài khoản đang hoạt động.',
    ],
  },
  'gmail-not-authorized-ip': {
    title: 'Google không nhận thư trực tiếp từ địa chỉ IP này',
    meaning:
      'Địa chỉ IP đang kết nối trông giống kết nối gia đình hoặc IP động. Với các mạng như vậy Google chỉ nhận thư qua máy chủ relay của nhà cung cấp.',
    causes: [
      'Ứng dụng giao thẳng đến MX của Google từ mạng gia đình, văn phòng hoặc cloud.',
      'Địa chỉ nằm trong danh sách chặn gồm các địa chỉ không nên tự giao thư trực tiếp.',
    ],
    fixes: [
      'Đặt `host` thành một máy chủ gửi thư (submission) có `auth`, cổng 587 hoặc 465, thay cho MX của người nhận.',
      'Nếu đó thật sự là máy chủ thư, hãy cấp cho nó địa chỉ cố định có DNS ngược và yêu cầu gỡ khỏi danh sách chặn.',
    ],
  },
  'gmail-receiving-rate': {
    title: 'Người dùng Gmail này đang nhận thư quá nhanh',
    meaning:
      'Hộp thư của người nhận đang nhận nhiều thư hơn mức Google cho phép trong thời gian ngắn. Giới hạn này thuộc về người nhận, không chỉ tính riêng bạn.',
    causes: [
      'Một ứng dụng gửi nhiều thông báo đến cùng một địa chỉ.',
      'Những nơi khác đang gửi dồn dập vào cùng hộp thư.',
    ],
    fixes: [
      'Chờ rồi gửi lại, tăng dần thời gian chờ.',
      'Gộp các thông báo cho một người thành một bản tổng hợp.',
      'Nếu cứ lặp lại, tạm dừng với người nhận này và tiếp tục với những người khác.',
    ],
  },
  'gmail-group-refused': {
    title: 'Nhóm Google không nhận thư của bạn',
    meaning:
      'Địa chỉ là một nhóm Google không tồn tại hoặc không cho bạn đăng thư. Google không nói rõ là trường hợp nào.',
    causes: [
      'Nhóm chỉ nhận thư từ thành viên hoặc từ trong tổ chức.',
      'Tên nhóm bị viết sai, hoặc nhóm đã bị xóa.',
    ],
    fixes: [
      'Nhờ chủ nhóm cho phép địa chỉ gửi của bạn đăng thư.',
      'Kiểm tra chính tả của địa chỉ.',
    ],
  },
  'gmail-too-many-recipients': {
    title: 'Quá nhiều người nhận trong một giao dịch với Google',
    meaning:
      'Trong một giao dịch SMTP, Google chỉ nhận một số người nhận nhất định, đôi khi chỉ một tên miền. Những người còn lại phải được gửi riêng.',
    causes: [
      'Một thư có danh sách dài trong `to`, `cc` và `bcc`.',
      'Phong bì (envelope) trộn người nhận của nhiều tên miền.',
    ],
    fixes: [
      'Chia nhỏ danh sách và gửi tối đa 100 người nhận mỗi lần gọi.',
      'Xem `info.rejected` và chỉ gửi lại thư cho những người đó.',
      'Gửi mỗi tên miền một thư khi câu trả lời nhắc đến tên miền.',
    ],
  },
  'gmail-unauthenticated': {
    title: 'Google không xác định được ai đã gửi thư này',
    meaning:
      'Cả SPF lẫn DKIM đều không đạt, và Google không nhận thư từ người gửi không chứng minh được gì. Các dòng của câu trả lời cho biết bước kiểm tra nào thất bại.',
    causes: [
      'Bản ghi SPF của tên miền trên phong bì (envelope) không liệt kê máy chủ giao thư.',
      'Thư không có chữ ký DKIM, hoặc chữ ký bị hỏng trên đường đi.',
      'Địa chỉ `from` thuộc một nhà cung cấp hộp thư mà bạn không gửi qua máy chủ của họ.',
    ],
    fixes: [
      'Công bố bản ghi SPF có chứa dịch vụ gửi thư của bạn.',
      'Ký DKIM tại dịch vụ đó, hoặc bằng tùy chọn `dkim`.',
      'Gửi với `from` thuộc tên miền bạn kiểm soát, và đặt địa chỉ kia vào `replyTo`.',
    ],
  },
  'gmail-dmarc-policy': {
    title: 'Chính sách DMARC của tên miền From không cho phép',
    meaning:
      'Tên miền trong header From yêu cầu bên nhận từ chối thư không được xác thực dưới tên của nó, và thư này rơi vào trường hợp đó. Google đã làm theo chính sách ấy.',
    causes: [
      'Địa chỉ `from` thuộc tên miền không phải của bạn, như địa chỉ của khách trong biểu mẫu liên hệ.',
      'Dịch vụ gửi thư ký bằng tên miền của họ chứ không phải của bạn.',
      'SPF đạt nhưng cho tên miền khác với tên miền trong From.',
    ],
    fixes: [
      'Dùng tên miền của chính bạn trong `from`, và đặt địa chỉ của khách vào `replyTo`.',
      'Thiết lập DKIM cho tên miền của bạn tại dịch vụ gửi thư.',
      'Chỉ gửi bằng địa chỉ của một nhà cung cấp hộp thư qua đúng máy chủ của nhà cung cấp đó.',
    ],
  },
  'gmail-spf-failed': {
    title: 'SPF không đạt tại Google',
    meaning:
      'Bản ghi SPF của tên miền người gửi trên phong bì không cho phép máy chủ đã giao thư. Google bắt buộc SPF với bên gửi hàng loạt.',
    causes: [
      'Bản ghi SPF thiếu dịch vụ gửi thư hoặc máy chủ.',
      'Có hai bản ghi SPF, hoặc một bản ghi cần hơn mười lần tra cứu DNS.',
      'Thư được một máy chủ chuyển tiếp mà vẫn giữ nguyên người gửi trên phong bì.',
    ],
    fixes: [
      'Thêm dịch vụ gửi thư vào bản ghi SPF duy nhất của tên miền.',
      'Kiểm tra tên miền trong `envelope.from`: SPF xét đúng tên miền đó.',
      'Khi Google gửi 4.7.27 hoặc 5.7.27, hãy hiểu là lỗi SPF: trong sổ đăng ký (IANA), X.7.27 có nghĩa khác.',
    ],
  },
  'gmail-dkim-failed': {
    title: 'DKIM không đạt tại Google',
    meaning: 'Thư không có chữ ký DKIM hợp lệ. Google bắt buộc DKIM với bên gửi hàng loạt.',
    causes: [
      'Chưa thiết lập khóa DKIM cho tên miền của bạn tại dịch vụ gửi thư.',
      'Khóa công khai trong DNS bị thiếu hoặc không khớp với khóa riêng.',
      'Thư bị thay đổi sau khi đã ký.',
    ],
    fixes: [
      'Thiết lập DKIM tại dịch vụ gửi thư, hoặc dùng tùy chọn `dkim` của nodemailer.',
      'So sánh selector trong chữ ký với bản ghi TXT trong DNS.',
      'Khi Google gửi 4.7.30 hoặc 5.7.30, hãy hiểu là lỗi DKIM: trong sổ đăng ký (IANA), X.7.30 có nghĩa khác.',
    ],
  },
  'gmail-from-not-aligned': {
    title: 'From không khớp với tên miền đã xác thực',
    meaning:
      'SPF hoặc DKIM có thể đã đạt, nhưng cho tên miền khác với tên miền trong header From. Google yêu cầu ít nhất một trong hai khớp với tên miền đó (alignment).',
    causes: [
      'Dịch vụ gửi thư ký bằng tên miền của chính họ.',
      'Người gửi trên phong bì nằm trong tên miền của dịch vụ.',
    ],
    fixes: [
      'Thiết lập DKIM cho tên miền đứng trong `from`.',
      'Hoặc cấu hình tại dịch vụ một tên miền nhận thư trả về (bounce) nằm dưới tên miền của bạn, để SPF khớp.',
    ],
  },
  'gmail-no-dmarc-record': {
    title: 'Google yêu cầu tên miền của bạn có bản ghi DMARC',
    meaning:
      'Tên miền trong header From không có bản ghi DMARC kèm chính sách. Google bắt buộc điều này với bên gửi hàng loạt; chính sách nhẹ nhất là đủ.',
    causes: [
      'Không có bản ghi TXT dưới tên `_dmarc` của tên miền.',
      'Bản ghi có tồn tại nhưng thiếu thẻ `p=` hoặc sai cú pháp.',
    ],
    fixes: [
      'Công bố bản ghi TXT tại `_dmarc` của tên miền From với ít nhất `v=DMARC1; p=none`.',
      'Chờ kết quả DNS cũ hết hạn rồi gửi lại.',
    ],
  },
  'gmail-no-ptr': {
    title: 'Google yêu cầu máy chủ của bạn có DNS ngược',
    meaning:
      'Địa chỉ IP giao thư không có bản ghi PTR, hoặc tên trong đó không trỏ ngược về địa chỉ ấy. Qua IPv6, Google còn yêu cầu SPF hoặc DKIM đạt.',
    causes: [
      'Nhà cung cấp hosting chưa đặt DNS ngược, thường chỉ thiếu cho IPv6.',
      'Tên trong bản ghi PTR không có bản ghi A hoặc AAAA tương ứng.',
    ],
    fixes: [
      'Nhờ chủ sở hữu địa chỉ đặt bản ghi PTR, và tạo bản ghi A hoặc AAAA tương ứng trong DNS của bạn.',
      'Nếu chỉ IPv6 bị thiếu, hãy giao qua IPv4 cho đến khi đặt xong.',
      'Hoặc gửi qua máy chủ gửi thư (submission) của một nhà cung cấp với `auth`.',
    ],
  },
  'gmail-unusual-rate': {
    title: 'Google đang giảm tốc thư của bạn',
    meaning:
      'Google thấy nhiều thư không mong muốn hơn thường lệ từ địa chỉ IP, mạng, tên miền của bạn hoặc một liên kết trong thư, và tạm hoãn nhận. Câu trả lời nêu rõ là cái nào.',
    causes: [
      'Lượng thư tăng đột ngột, hoặc địa chỉ hay tên miền còn mới.',
      'Người nhận báo cáo thư là spam.',
      'Tài khoản bị chiếm hoặc một biểu mẫu đang gửi spam qua bạn.',
    ],
    fixes: [
      'Dừng đợt gửi, chờ ít nhất một giờ rồi tiếp tục chậm lại với `pool: true` và `rateLimit`.',
      'Kiểm tra tỷ lệ spam trong Google Postmaster Tools.',
      'Loại những người nhận chưa từng đăng ký nhận thư, và tìm dấu hiệu bị lợi dụng.',
    ],
  },
  'gmail-unusual-rate-blocked': {
    title: 'Google chặn thư của bạn vì coi là thư không mong muốn',
    meaning:
      'Google đã thấy quá nhiều thư không mong muốn từ địa chỉ IP hoặc tên miền của bạn nên từ chối. Gửi lại y như cũ chỉ làm tình hình xấu thêm.',
    causes: [
      'Người nhận báo cáo thư là spam, hoặc nhiều địa chỉ không tồn tại.',
      'Một khách hàng khác trên địa chỉ IP dùng chung đang gửi spam.',
      'Tài khoản bị chiếm hoặc một biểu mẫu đang gửi thư qua bạn.',
    ],
    fixes: [
      'Ngừng gửi đến người dùng của Google và tìm xem đã gửi những gì.',
      'Kiểm tra tỷ lệ spam và trạng thái tuân thủ (compliance status) trong Google Postmaster Tools.',
      'Làm cho SPF, DKIM và DMARC đạt, loại người không muốn nhận thư rồi bắt đầu lại với lượng nhỏ.',
    ],
  },
  'gmail-low-reputation': {
    title: 'Uy tín của bạn tại Google rất thấp',
    meaning:
      'Google từ chối hoặc hoãn thư vì những gì đã thấy trước đây từ địa chỉ IP hoặc tên miền này. Nội dung thư không phải là lý do.',
    causes: [
      'Người nhận báo cáo thư của bạn là spam.',
      'Tên miền hoặc địa chỉ còn mới mà đã gửi rất nhiều cùng lúc.',
      'Địa chỉ IP dùng chung cũng bị kẻ gửi spam sử dụng.',
    ],
    fixes: [
      'Kiểm tra tỷ lệ spam và trạng thái tuân thủ (compliance status) của tên miền trong Google Postmaster Tools; công cụ này không còn hiện uy tín.',
      'Làm cho SPF, DKIM và DMARC đạt, và chỉ gửi cho người đã đăng ký nhận thư.',
      'Bắt đầu lại với lượng nhỏ và tăng chậm. Google không có danh sách nào để xin gỡ tên.',
    ],
  },
  'gmail-likely-spam': {
    title: 'Google coi thư là spam',
    meaning:
      'Bộ lọc của Google đánh giá thư, liên kết hoặc kiểu gửi là không mong muốn và từ chối. Một thư khác của bạn vẫn có thể được nhận.',
    causes: [
      'Một liên kết dẫn đến tên miền có uy tín xấu hoặc dịch vụ rút gọn URL.',
      'Nội dung giống thư hàng loạt, hoặc chỉ là thư thử sơ sài.',
      'SPF hoặc DKIM không đạt, hoặc địa chỉ IP còn mới.',
    ],
    fixes: [
      'Gửi thử thư không có liên kết để xem chúng có phải là lý do không.',
      'Làm cho SPF, DKIM và DMARC đạt với tên miền trong `from`.',
      'Cung cấp cách hủy đăng ký, và loại những người không đăng ký nhận thư.',
    ],
  },
  'gmail-closing-connection': {
    title: 'Google ngắt kết nối sớm và yêu cầu chờ',
    meaning:
      'Google đóng phiên trước khi có thư nào được gửi. Với máy chủ relay của Workspace, việc này xảy ra ngay ở EHLO với client mà Google không nhận diện được.',
    causes: [
      'Tên EHLO là `localhost`, một địa chỉ trong ngoặc vuông hoặc không thuộc tên miền của bạn.',
      'Có nhiều kết nối từ một địa chỉ trong thời gian ngắn.',
    ],
    fixes: [
      'Đặt `name` thành hostname đầy đủ thuộc tên miền đã đăng ký của bạn.',
      'Dùng `pool: true` với `maxConnections` thấp, và chờ trước lần thử tiếp theo.',
    ],
  },
  'gmail-custom-policy': {
    title: 'Quy tắc của quản trị viên Workspace đã từ chối thư',
    meaning:
      'Một tên miền Google Workspace, của người nhận hoặc của chính bạn, có quy tắc riêng chặn thư này. Google chỉ thi hành quy tắc đó.',
    causes: [
      'Tên miền chỉ nhận thư từ các máy chủ hoặc người gửi có trong danh sách.',
      'Thư khớp với một quy tắc về nội dung hoặc tệp đính kèm.',
      'Tổ chức của chính bạn giới hạn tài khoản được gửi cho ai.',
    ],
    fixes: [
      'Hỏi quản trị viên của người nhận, kèm thời gian và toàn bộ câu trả lời.',
      'Nếu gửi qua Workspace của mình, hãy hỏi quản trị viên của bạn về các quy tắc định tuyến và tuân thủ.',
    ],
  },
  'gmail-blocked-attachment': {
    title: 'Google từ chối tệp đính kèm',
    meaning:
      'Thư chứa tệp hoặc nội dung thuộc loại Google không bao giờ nhận. Tệp nén cũng bị kiểm tra bên trong.',
    causes: [
      'Tệp đính kèm là tệp thực thi, script hoặc ảnh đĩa, hoặc là tệp nén chứa các loại đó.',
      'Tệp nén được bảo vệ bằng mật khẩu.',
      'Tệp chứa macro trông có vẻ gây hại.',
    ],
    fixes: [
      'Bỏ tệp khỏi `attachments` và gửi liên kết đến tệp.',
      'Gửi tài liệu ở định dạng khác. Đổi tên tệp không có tác dụng.',
    ],
  },
  'gmail-too-large': {
    title: 'Thư lớn hơn mức Google cho phép',
    meaning:
      'Thư, một header hoặc số tệp đính kèm vượt giới hạn của Google. Câu trả lời cho biết là cái nào. Việc mã hóa để truyền làm tệp đính kèm lớn thêm khoảng một phần ba.',
    causes: [
      'Tổng dung lượng tệp đính kèm quá lớn.',
      'Danh sách trong `to` hoặc một giá trị trong `headers` làm header quá dài.',
    ],
    fixes: [
      'Gửi liên kết thay cho tệp lớn.',
      'Nén hoặc chia nhỏ tệp đính kèm.',
      'Rút ngắn header mà câu trả lời nêu, và dùng `bcc` hoặc từng thư riêng cho danh sách dài.',
    ],
  },
  'gmail-not-compliant': {
    title: 'Google thấy header sai định dạng',
    meaning:
      'Một header bắt buộc bị thiếu, không hợp lệ hoặc xuất hiện hai lần, nên Google từ chối thư. Câu trả lời nêu tên header đó.',
    causes: [
      'Địa chỉ `from` bị thiếu, không hợp lệ hoặc có nhiều hơn một.',
      'Một mục trong `headers` không hợp lệ (Date, Message-ID) hoặc ghi một header hai lần (Content-Type, giá trị dạng danh sách).',
      'Thư được truyền dưới dạng `raw` và thiếu Message-ID, Date hoặc From.',
    ],
    fixes: [
      'Đặt đúng một địa chỉ trong `from`.',
      'Bỏ Date, Message-ID và Content-Type khỏi `headers`; đặt From, To và Subject bằng tùy chọn riêng của chúng.',
      'In thư ra bằng `streamTransport: true` và kiểm tra các header.',
    ],
  },
  'gmail-bad-ehlo': {
    title: 'Google không chấp nhận tên EHLO',
    meaning:
      'Tên mà client khai trong EHLO không phải là hostname hợp lệ. nodemailer dùng tùy chọn `name`, nếu không có thì dùng tên của hệ điều hành khi tên đó có dấu chấm, còn lại thì gửi địa chỉ trong ngoặc vuông.',
    causes: [
      'Tùy chọn `name`, hoặc tên máy có dấu chấm, chứa dấu gạch dưới hoặc ký tự bị cấm khác.',
      'Tùy chọn `name` chứa giá trị không phải là hostname.',
    ],
    fixes: [
      'Đặt `name` thành hostname đầy đủ thuộc tên miền của bạn, chỉ gồm chữ cái, chữ số, dấu gạch nối và dấu chấm.',
    ],
  },
  'gmail-smime': {
    title: 'Người nhận chỉ nhận thư S/MIME',
    meaning:
      'Một quy tắc của tên miền Google Workspace phía người nhận đòi thư phải được ký hoặc mã hóa bằng S/MIME. Câu trả lời nói rõ là ký hay mã hóa.',
    causes: [
      'Thư chưa được ký hoặc mã hóa bằng S/MIME; nodemailer không tự làm việc này.',
      'Chứng chỉ được dùng đã hết hạn hoặc không được người nhận tin cậy.',
    ],
    fixes: [
      'Dựng thư S/MIME bằng một công cụ khác, rồi truyền vào qua `raw`.',
      'Nếu cần mã hóa, trước hết lấy chứng chỉ của người nhận.',
      'Hoặc nhờ quản trị viên phía người nhận miễn áp dụng quy tắc này cho địa chỉ của bạn.',
    ],
  },
  'gmail-auth-undecodable': {
    title: 'Google không giải mã được dữ liệu đăng nhập',
    meaning:
      'Dữ liệu mà client gửi cho AUTH không phải base64 hợp lệ, hoặc không đúng dạng mà cơ chế đăng nhập cần. Tên đăng nhập, mật khẩu hay token chưa được xét.',
    causes: [
      'Chuỗi đăng nhập hoặc token cho XOAUTH2 được tự ghép hoặc mã hóa base64 hai lần.',
      '`auth.user` hoặc chuỗi bí mật bị trống, hoặc không phải kiểu string.',
      'Một hàm tự viết trong `customAuth` trả lời sai dạng.',
    ],
    fixes: [
      'Để nodemailer tự tạo: đặt `auth.type` là `OAuth2`, cùng `auth.user` và `auth.accessToken` nguyên dạng.',
      'In kiểu và độ dài của `auth.user` và chuỗi bí mật, không bao giờ in giá trị.',
      'Bỏ `customAuth`, và cả `authMethod`.',
    ],
  },
  'gmail-spf-suspicious': {
    title: 'Google không tin các mục trong bản ghi SPF của bạn',
    meaning:
      'Google đã đọc bản ghi SPF của tên miền gửi và thấy một hoặc vài mục trong đó đáng ngờ. Google không nói mục nào.',
    causes: [
      'Bản ghi cho phép quá nhiều nơi gửi, ví dụ bằng `+all` hoặc các dải địa chỉ rất rộng.',
      'Nó gồm những dịch vụ bạn không còn dùng.',
      'Ai đó sửa được DNS của bạn đã thêm một mục.',
    ],
    fixes: [
      'Rút bản ghi SPF còn những dịch vụ thật sự gửi thay bạn, và kết thúc bằng `~all` hoặc `-all`.',
      'Thay các dải địa chỉ rộng bằng từng địa chỉ của máy chủ bạn.',
      'Kiểm tra ai có thể sửa bản ghi DNS của tên miền.',
    ],
  },
};
