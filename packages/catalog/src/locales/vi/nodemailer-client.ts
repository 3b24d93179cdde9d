import type { nodemailerClient as facts } from '../../servers/nodemailer.ts';
import type { Messages } from '../../types.ts';

export const nodemailerClient: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'nodemailer-missing-credentials': {
    title: 'Tên đăng nhập hoặc mật khẩu bị trống',
    meaning:
      'nodemailer sắp đăng nhập thì thấy trong `auth` không có tên đăng nhập hoặc mật khẩu. Máy chủ chưa được hỏi, và chưa có gì được gửi.',
    causes: [
      'Một biến môi trường chưa được đặt trong tiến trình này, hoặc `.env` được nạp quá muộn.',
      'Các trường mang tên khác với `user` và `pass`, chẳng hạn `password`.',
      'Có dữ liệu OAuth2 mà thiếu `auth.type: "OAuth2"`.',
      'Chuỗi bí mật của job CI hoặc của container bị trống.',
    ],
    fixes: [
      'In xem `auth.user` và `auth.pass` có được đặt không và dài bao nhiêu, không bao giờ in giá trị.',
      'Đặt tên trường đúng là `user` và `pass`, nằm trong `auth`.',
      'Với OAuth2, đặt `auth.type: "OAuth2"`.',
      'Bỏ hẳn `auth` nếu máy chủ không cần đăng nhập.',
    ],
  },
  'nodemailer-unknown-auth-method': {
    title: 'nodemailer không biết cơ chế đăng nhập này',
    meaning:
      'Cơ chế trong `authMethod` hoặc `auth.method` không có sẵn trong nodemailer. Chưa có gì được gửi.',
    causes: [
      '`authMethod` viết sai, hoặc nêu một cơ chế mà nodemailer không có.',
      'Tùy chọn này được đặt là NTLM hoặc GSSAPI vì máy chủ không có cơ chế nào khác.',
    ],
    fixes: [
      'Bỏ `authMethod`; khi đó nodemailer chọn trong những cơ chế mà máy chủ đưa ra.',
      'Đặt `authMethod` là `PLAIN`, `LOGIN` hoặc `CRAM-MD5` nếu máy chủ chấp nhận.',
      'Viết hàm xử lý cho cơ chế đó trong `customAuth`, hoặc dùng một hàm có sẵn.',
    ],
  },
  'nodemailer-oauth2-invalid-grant': {
    title: 'Refresh token không còn được chấp nhận',
    meaning:
      'Endpoint cấp token đã từ chối `auth.refreshToken`, nên không có token để đăng nhập. Nó sẽ còn bị từ chối cho đến khi có token mới.',
    causes: [
      'Token đã bị thu hồi: do người dùng, do đổi mật khẩu, hoặc vì đã có nhiều token mới hơn.',
      'Dự án Google ở chế độ thử nghiệm khiến refresh token hết hạn sau bảy ngày.',
      'Token được cấp cho client khác với `auth.clientId`.',
      'Với service account: đồng hồ sai, hoặc `auth.user` không phải người dùng của tên miền.',
    ],
    fixes: [
      'Để người dùng cấp quyền lại và lưu token mới vào `auth.refreshToken`.',
      'Chuyển dự án Google sang chế độ phát hành chính thức để token dùng được lâu.',
      'Tạo token bằng đúng client mà bạn dùng ở đây.',
      'Đồng bộ đồng hồ của máy.',
    ],
  },
  'nodemailer-oauth2-invalid-client': {
    title: 'OAuth2 client không đúng',
    meaning:
      'Endpoint cấp token không chấp nhận cặp `auth.clientId` và `auth.clientSecret`. Refresh token thậm chí chưa được xem đến.',
    causes: [
      'Client ID hoặc chuỗi bí mật bị gõ sai, để trống hoặc đã hết hạn.',
      'Đã chép ID của chuỗi bí mật thay cho giá trị của nó (Microsoft Entra).',
      'Client đã bị xóa, hoặc thuộc tenant hay dự án khác.',
    ],
    fixes: [
      'Chép lại cả hai giá trị từ trang quản trị của nhà cung cấp.',
      'Tạo chuỗi bí mật mới nếu chuỗi cũ đã hết hạn.',
      'Kiểm tra `auth.accessUrl` có đúng là endpoint của cùng nhà cung cấp và tenant không.',
    ],
  },
  'nodemailer-oauth2-unauthorized-client': {
    title: 'OAuth2 client không được phép làm việc này',
    meaning:
      'Endpoint cấp token biết client, nhưng client không được lấy token theo cách này hoặc cho các scope này.',
    causes: [
      'Refresh token được tạo bằng client khác, thường là trong một công cụ playground.',
      'Service account chưa được ủy quyền toàn miền (domain-wide delegation) cho scope gửi thư.',
      'Loại grant này chưa được bật cho client.',
    ],
    fixes: [
      'Tạo refresh token bằng `auth.clientId` và `auth.clientSecret` của chính bạn.',
      'Trong trang quản trị, ủy quyền scope gửi thư cho ID dạng số trong `auth.serviceClient`.',
      'Bật loại grant đó trong phần đăng ký của client.',
    ],
  },
  'nodemailer-oauth2-invalid-scope': {
    title: 'Scope OAuth2 không hợp lệ',
    meaning: 'Endpoint cấp token từ chối scope được yêu cầu, nên không có token nào được cấp.',
    causes: [
      'Scope trong `auth.scope` (service account) hoặc `auth.customParams` viết sai, hoặc thuộc nhà cung cấp khác.',
      'Scope đó không nằm trong những quyền mà người dùng đã cấp.',
    ],
    fixes: [
      'Dùng scope mà nhà cung cấp quy định cho SMTP.',
      'Xin người dùng cấp quyền lại với scope đó, và dùng `auth.refreshToken` mới.',
    ],
  },
  'nodemailer-oauth2-no-refresh': {
    title: 'Cần access token mới nhưng không tạo được',
    meaning:
      'nodemailer không có access token và cũng không có gì để tạo. Phiên bản 6 còn báo như vậy khi token đã hết hạn hoặc bị máy chủ từ chối.',
    causes: [
      '`auth.accessToken` và `auth.refreshToken` trống hoặc chưa được nạp.',
      'Với phiên bản 6: chỉ có `auth.accessToken`, mà nó đã hết hạn.',
      'Với phiên bản 6: máy chủ từ chối một token mới vì scope hoặc người dùng của nó.',
    ],
    fixes: [
      'Đặt `auth.clientId`, `auth.clientSecret` và `auth.refreshToken`, cùng `auth.accessUrl` nếu không phải Google.',
      'Hoặc tự cung cấp token bằng `oauth2_provision_cb`.',
      'Kiểm tra token có thuộc về `auth.user` và có scope dành cho SMTP không.',
    ],
  },
  'nodemailer-oauth2-service-account': {
    title: 'Service account chưa được thiết lập đầy đủ',
    meaning:
      'nodemailer không ký được yêu cầu xin token bằng service account. Chưa endpoint cấp token nào được hỏi.',
    causes: [
      'Thiếu `auth.privateKey` hoặc `auth.user`.',
      'Khóa bị hỏng: các ký tự xuống dòng mất đi khi truyền qua biến môi trường.',
    ],
    fixes: [
      'Đặt đồng thời `auth.serviceClient`, `auth.privateKey` và `auth.user`.',
      'Đổi chuỗi `\\n` viết ra trong khóa trở lại thành ký tự xuống dòng.',
      'Dùng nguyên vẹn khóa riêng trong tệp JSON của service account.',
    ],
  },
  'nodemailer-oauth2-token-endpoint': {
    title: 'Endpoint cấp token không trả về kết quả dùng được',
    meaning:
      'nodemailer xin access token, nhưng thứ trả về không phải JSON hoặc không chứa token nào.',
    causes: [
      '`auth.accessUrl` trỏ tới một trang web thay vì endpoint cấp token.',
      'Proxy hoặc tường lửa trả về trang của chính nó.',
      'Nhà cung cấp đang gặp sự cố.',
    ],
    fixes: [
      'Đặt `auth.accessUrl` là endpoint cấp token của nhà cung cấp.',
      'Gọi endpoint đó ngay từ máy này và xem nó trả về gì.',
      'Gửi lại sau nếu nhà cung cấp báo có sự cố.',
    ],
  },
  'nodemailer-no-recipients': {
    title: 'Thư không có người nhận',
    meaning:
      'nodemailer không tìm được địa chỉ dùng được nào trong `to`, `cc` và `bcc`. Nó kết nối và đăng nhập xong mới nhận ra, nên máy chủ không phải là nguyên nhân.',
    causes: [
      'Biến đặt vào `to` là undefined hoặc rỗng lúc chạy.',
      'Giá trị không phải địa chỉ, chẳng hạn chỉ là một cái tên hoặc chuỗi "undefined".',
      'Có đặt `envelope` nhưng `to` trong đó trống; khi ấy nó thay thế các trường của thư.',
    ],
    fixes: [
      'In `to` ngay trước `sendMail`, và kiểm tra nó tại nơi nó đi vào chương trình.',
      'Kiểm tra tên trường trong biểu mẫu hoặc trong body của request.',
      'Bỏ `envelope`, hoặc điền `envelope.to`.',
    ],
  },
  'nodemailer-invalid-dsn': {
    title: 'Tùy chọn `dsn` không hợp lệ',
    meaning: 'Yêu cầu gửi báo cáo giao thư (DSN) không viết được theo dạng mà SMTP đòi hỏi.',
    causes: [
      '`dsn.notify` chứa thứ khác với `never`, `success`, `failure` hay `delay`, hoặc ghép `never` với giá trị khác.',
      '`dsn.return` không phải `headers` hay `full`.',
    ],
    fixes: ['Sửa `dsn.notify` và `dsn.return`.', 'Hoặc bỏ `dsn`.'],
  },
  'nodemailer-non-ascii-address': {
    title: 'Địa chỉ có ký tự ngoài ASCII bị từ chối',
    meaning:
      'Thư dùng SMTPUTF8 vì một địa chỉ có chữ ngoài ASCII trước dấu @, và máy chủ đã từ chối địa chỉ đó. Lý do này do nodemailer suy ra; câu trả lời của máy chủ có thể nói khác.',
    causes: [
      'Máy chủ công bố SMTPUTF8 nhưng không chấp nhận tên hộp thư này.',
      'Địa chỉ không tồn tại, và việc đó không liên quan đến các chữ trong nó.',
    ],
    fixes: [
      'Đọc `command` và `response` của lỗi: MAIL FROM là người gửi, RCPT TO là người nhận.',
      'Dùng địa chỉ thuần ASCII cho người gửi.',
      'Xin người nhận một địa chỉ ASCII.',
    ],
  },
  'nodemailer-message-over-size': {
    title: 'Thư lớn hơn mức máy chủ cho phép',
    meaning:
      'Máy chủ công bố giới hạn kích thước, và kích thước ghi trong `envelope.size` vượt quá mức đó. nodemailer dừng lại trước khi gửi thư.',
    causes: [
      'Tệp đính kèm quá lớn; việc mã hóa để truyền làm chúng lớn thêm khoảng một phần ba.',
      '`envelope.size` được đặt một con số sai.',
    ],
    fixes: [
      'Gửi liên kết thay cho tệp.',
      'Nén hoặc chia nhỏ tệp đính kèm.',
      'Sửa hoặc bỏ `envelope.size`.',
    ],
  },
  'nodemailer-empty-message': {
    title: 'Không có thư nào để gửi',
    meaning: 'Kết nối được yêu cầu gửi nhưng không nhận được nội dung thư.',
    causes: ['`connection.send` của client cấp thấp được gọi mà không kèm thư.'],
    fixes: ['Truyền thư dưới dạng chuỗi, Buffer hoặc stream ở đối số thứ hai.'],
  },
  'nodemailer-connection-timeout': {
    title: 'Không kết nối được trong thời gian cho phép',
    meaning:
      'Hết thời gian chờ mà máy chủ chưa nhận kết nối, hoặc với `secure: true` chưa bắt tay TLS xong. Chưa có gì được gửi, nên gửi lại cũng không tạo ra thư trùng.',
    causes: [
      'Nhà cung cấp hosting hoặc nhà mạng chặn cổng SMTP; nhiều nơi chặn 25, một số chặn cả 465 và 587.',
      'Tường lửa của máy chủ hoặc security group lặng lẽ chặn lưu lượng đi ra.',
      '`host`, `port` hoặc `secure` sai, và ở đó không có gì trả lời.',
    ],
    fixes: [
      'Thử host và cổng ngay từ máy đó bằng một client TCP đơn giản.',
      'Thử cổng 587 với `secure: false`, rồi 465 với `secure: true`, rồi 2525 nếu nhà cung cấp email có hỗ trợ.',
      'Đề nghị nhà cung cấp hosting mở cổng, hoặc dùng HTTP API của nhà cung cấp email.',
      'Tăng `connectionTimeout` hiếm khi có tác dụng.',
    ],
  },
  'nodemailer-greeting-timeout': {
    title: 'Đã kết nối, nhưng máy chủ không nói gì',
    meaning:
      'Kết nối đã mở mà không có lời chào. Thường là hai bên chờ nhau, vì một bên nói TLS ngay còn bên kia thì không. Chưa có gì được gửi.',
    causes: [
      'Dùng cổng 465 với `secure: false`, hoặc dùng một cổng khác nói TLS ngay từ đầu mà không có `secure: true`.',
      'Cổng thuộc dịch vụ khác, hoặc tường lửa nhận kết nối rồi không chuyển gì đi.',
      'Máy chủ cố ý chào muộn để làm chậm các client đáng ngờ.',
    ],
    fixes: [
      'Đặt `secure: true` cho cổng 465 và mọi cổng khác nói TLS ngay từ đầu. Tên tùy chọn không phải là `secureConnection`.',
      'Kiểm tra `port` có phải 587, 465 hoặc 25 không.',
      'Tăng `greetingTimeout` nếu biết máy chủ vốn chậm.',
    ],
  },
  'nodemailer-tls-timeout': {
    title: 'Bắt tay TLS kéo dài quá lâu',
    meaning:
      'Máy chủ đã đồng ý dùng TLS, hoặc lẽ ra phải nói TLS, rồi im lặng. Chưa có gì được gửi.',
    causes: [
      'Tường lửa hoặc phần mềm quét virus ở giữa nuốt mất phần bắt tay.',
      'Máy chủ quá tải.',
      'Các gói tin lớn bị mất trên đường hầm hoặc VPN.',
    ],
    fixes: [
      'Gửi lại sau một lúc.',
      'Thử từ mạng khác để tìm thiết bị gây cản trở.',
      'Trên VPN hoặc đường hầm, giảm kích thước gói tin (MTU) của card mạng.',
    ],
  },
  'nodemailer-dns-server-refused': {
    title: 'Không kết nối được tới máy chủ DNS nào',
    meaning:
      'Máy có nhiệm vụ phân giải hostname đã từ chối truy vấn. Thứ đang thiếu là máy chủ DNS, không phải máy chủ thư.',
    causes: [
      'Container hoặc máy được cấu hình một resolver sai, hoặc resolver đó đã ngừng hoạt động.',
      'Resolver nội bộ không chạy.',
    ],
    fixes: [
      'Kiểm tra các resolver trong cấu hình mạng của máy hoặc container.',
      'Khởi động resolver nội bộ, hoặc đặt một resolver có trả lời.',
    ],
  },
  'nodemailer-closed-before-greeting': {
    title: 'Máy chủ ngắt kết nối trước khi chào',
    meaning:
      'Kết nối được nhận rồi bị đóng lại mà không một lời nào. Chưa có gì được gửi. nodemailer 6 đến 9 báo lỗi này mà không kèm mã.',
    causes: [
      'Dùng cổng 465 với `secure: false`, hoặc cổng thuộc dịch vụ khác.',
      'Máy chủ chặn địa chỉ của máy này, hoặc quá tải.',
      'Proxy hoặc bộ cân bằng tải nhận kết nối nhưng phía sau không có máy chủ.',
    ],
    fixes: [
      'Đối chiếu `secure` với `port`: `true` cho 465, `false` cho 587 và 25.',
      'Thử từ mạng khác; nếu được, hỏi nhà cung cấp xem địa chỉ của bạn có bị chặn không.',
      'Gửi lại sau một lúc.',
    ],
  },
  'nodemailer-disconnected-before-tls': {
    title: 'Kết nối đứt giữa lúc bắt tay TLS',
    meaning:
      'Bên kia đóng kết nối trước khi TLS được thiết lập. Chưa có gì được gửi, nên gửi lại cũng không tạo ra thư trùng.',
    causes: [
      'Cổng này không chờ TLS ngay từ byte đầu tiên.',
      'Proxy, tường lửa hoặc phần mềm quét virus cắt các kết nối TLS.',
      'Máy chủ đang khởi động lại, quá tải hoặc chặn địa chỉ này.',
    ],
    fixes: [
      'Đối chiếu `secure` với `port`: `true` cho 465, `false` cho 587 và 25.',
      'Thử từ mạng khác để tìm thiết bị gây cản trở.',
      'Nếu cấu hình đúng, gửi lại sau một lúc.',
    ],
  },
  'nodemailer-connection-destroyed': {
    title: 'Một kết nối đã đóng vẫn được dùng tiếp',
    meaning:
      'Mã của bạn, hoặc một thư viện, gọi vào kết nối SMTP đã đóng hoặc đã được mở một lần. Lần gọi đó không gửi gì.',
    causes: [
      'Kết nối của client cấp thấp được giữ lại và dùng sau khi đã kết thúc.',
      'Trong lúc đó máy chủ đã đóng kết nối để không.',
    ],
    fixes: [
      'Tạo kết nối mới cho mỗi lần dùng, hoặc dùng transport và để nó quản lý kết nối.',
      'Lắng nghe sự kiện `end` và bỏ kết nối khi có sự kiện đó.',
    ],
  },
  'nodemailer-pool-closed': {
    title: 'Pool bị đóng trước khi gửi xong thư này',
    meaning:
      '`close()` được gọi trên transport khi thư còn chờ trong hàng đợi, hoặc trước khi gọi `sendMail`. Thư chưa được gửi, trừ khi một lần thử trước bị đứt sau khi truyền dữ liệu.',
    causes: [
      'Chương trình tắt, hoặc một bài test đóng transport, trước khi mọi lần gửi kết thúc.',
      'Một trong những nơi dùng chung transport đã đóng nó.',
    ],
    fixes: [
      'Chờ promise của mọi lần gọi `sendMail` xong rồi mới gọi `close()`.',
      'Chỉ đóng transport dùng chung khi tiến trình kết thúc.',
      'Giữ thư trong hàng đợi riêng nếu chúng phải còn lại sau khi khởi động lại.',
    ],
  },
  'nodemailer-pool-retries-used': {
    title: 'Pool đã thử nhiều lần rồi bỏ cuộc',
    meaning:
      'Lần nào đến lượt thư này kết nối cũng đứt, và pool đã hết số lần thử. Nếu kết nối đứt sau khi truyền dữ liệu, máy chủ có thể đã tiếp nhận thư.',
    causes: [
      'Máy chủ đóng kết nối trước hoặc trong phiên.',
      'Chế độ TLS không hợp với cổng.',
      'Một bức thư nào đó khiến máy chủ ngắt kết nối, hoặc `close({ force: true })` đã cắt ngang nó (từ nodemailer 10.4).',
    ],
    fixes: [
      'Gửi một thư không dùng `pool` để thấy lỗi thật.',
      'Đối chiếu `secure` với `port`.',
      'Giảm `maxConnections` và `maxMessages`; số lần thử nằm ở `maxRequeues`.',
    ],
  },
  'nodemailer-not-an-smtp-server': {
    title: 'Đây không phải máy chủ SMTP',
    meaning:
      'Bên kia trả lời bằng lời chào của giao thức khác, như HTTP, SSH, IMAP hoặc POP3. Chưa có gì được gửi.',
    causes: [
      '`port` là cổng của dịch vụ khác.',
      '`host` trỏ tới máy chủ web hoặc proxy.',
      'Một HTTP proxy được đặt vào `host` thay vì `proxy`.',
    ],
    fixes: [
      'Dùng cổng 587 với `secure: false`, hoặc 465 với `secure: true`.',
      'Lấy `host` trong phần cấu hình SMTP hoặc thư đi của nhà cung cấp.',
      'Khai báo proxy dưới dạng URL trong `proxy`.',
    ],
  },
  'nodemailer-response-too-long': {
    title: 'Câu trả lời của máy chủ không chịu kết thúc',
    meaning:
      'Máy chủ gửi nhiều hơn hẳn mức mà một câu trả lời SMTP có thể chứa, nên nodemailer ngừng đọc. Không rõ lúc đó phiên đang ở bước nào.',
    causes: [
      'Bên kia không phải máy chủ SMTP.',
      'Máy chủ hoặc một thiết bị ở giữa bị lỗi hoặc có ý xấu.',
    ],
    fixes: [
      'Kiểm tra `host` và `port`.',
      'Kết nối bằng một client đơn giản và xem máy chủ gửi gì.',
    ],
  },
  'nodemailer-starttls-needs-ehlo': {
    title: 'Máy chủ quá cũ so với yêu cầu TLS của bạn',
    meaning:
      'Máy chủ từ chối EHLO. Lệnh HELO cũ hơn thì được, nhưng không dẫn tới STARTTLS mà `requireTLS` bắt buộc. Chưa có gì được gửi.',
    causes: [
      'Máy chủ, hoặc tường lửa có kiểm tra thư, không hỗ trợ EHLO.',
      'Máy chủ không chấp nhận tên khai trong EHLO.',
    ],
    fixes: [
      'Đặt `name` là hostname đầy đủ rồi gửi lại.',
      'Dùng cổng 465 với `secure: true` và bỏ `requireTLS`, nếu có cổng đó.',
      'Ở cổng 587 hoặc 25, chỉ bỏ `requireTLS` trên mạng đáng tin.',
    ],
  },
  'nodemailer-proxy-auth-required': {
    title: 'Proxy đòi đăng nhập',
    meaning:
      'Proxy đòi tên đăng nhập và mật khẩu nhưng không nhận được cặp đúng. Chưa kết nối được tới máy chủ thư.',
    causes: [
      'URL trong `proxy` không có thông tin đăng nhập, hoặc thông tin đó sai.',
      'Ký tự đặc biệt trong mật khẩu chưa được mã hóa phần trăm (percent-encoding).',
    ],
    fixes: [
      'Đưa tên đăng nhập và mật khẩu vào URL trong `proxy`, mỗi phần được mã hóa bằng `encodeURIComponent`.',
      'Hỏi bên vận hành proxy xem nó nhận kiểu đăng nhập nào; nodemailer dùng Basic.',
    ],
  },
  'nodemailer-proxy-refused': {
    title: 'Proxy từ chối kết nối',
    meaning: 'Đã nối được tới proxy, nhưng nó không mở đường tới máy chủ thư. Chưa có gì được gửi.',
    causes: [
      'Proxy không cho phép cổng SMTP; nhiều proxy chỉ cho 443.',
      'Proxy không kết nối được tới máy chủ thư hoặc không phân giải được tên của nó.',
      '`proxy` trỏ tới thứ không phải proxy.',
    ],
    fixes: [
      'Đề nghị bên vận hành proxy cho phép host và cổng đó.',
      'Kiểm tra giao thức và cổng của URL trong `proxy`.',
      'Dùng cổng khác của nhà cung cấp email, hoặc HTTP API của họ.',
    ],
  },
  'nodemailer-proxy-silent': {
    title: 'Proxy không trả lời',
    meaning:
      'Proxy mất quá nhiều thời gian, hoặc đóng kết nối trước khi mở được đường tới máy chủ thư. Chưa có gì được gửi.',
    causes: [
      'Proxy quá tải hoặc ngừng hoạt động.',
      'Proxy không kết nối được tới máy chủ thư và đang chờ nó.',
      'Giao thức của URL trong `proxy` không hợp với cổng.',
    ],
    fixes: [
      'Gửi lại sau một lúc.',
      'Thử proxy bằng một client khác từ cùng máy.',
      'Kiểm tra URL trong `proxy`.',
    ],
  },
  'nodemailer-proxy-misconfigured': {
    title: 'Cấu hình `proxy` không dùng được',
    meaning:
      'nodemailer không biết giao thức của URL trong `proxy`, hoặc host và cổng phía sau nó không dùng được. Chưa có kết nối nào được mở.',
    causes: [
      'Giao thức không phải HTTP, HTTPS hay SOCKS, và chưa có hàm xử lý nào được đặt cho nó.',
      '`host` hoặc `port` của máy chủ thư bị thiếu hoặc sai dạng.',
    ],
    fixes: [
      'Bắt đầu URL trong `proxy` bằng `http:`, `https:`, `socks4:` hoặc `socks5:`.',
      'Đặt `host` và `port` của máy chủ thư.',
      'Với giao thức riêng của bạn, đăng ký hàm xử lý bằng `transporter.set`.',
    ],
  },
  'nodemailer-socks-not-loaded': {
    title: 'Chưa đưa module SOCKS cho nodemailer',
    meaning:
      'Proxy SOCKS cần gói `socks`, mà nodemailer không kèm theo. Chưa có kết nối nào được mở.',
    causes: ['`proxy` là một URL SOCKS, và module chưa được đăng ký trên transport này.'],
    fixes: [
      'Cài `socks` và gọi `transporter.set` với `proxy_socks_module` và module đó.',
      'Làm như vậy trên mọi transport mà bạn tạo.',
    ],
  },
  'nodemailer-fetch-status': {
    title: 'Một URL của thư trả về lỗi',
    meaning:
      'Một tệp đính kèm hoặc phần nội dung được tải từ URL, và máy chủ ở đó không cung cấp được. Máy chủ thư không phải nguyên nhân, và thư chưa được gửi.',
    causes: [
      'URL sai hoặc đã hết hạn, như các liên kết có chữ ký.',
      'URL đòi đăng nhập hoặc cần một header.',
      'URL chuyển hướng vòng quanh.',
    ],
    fixes: [
      'Mở URL trong `sourceUrl` của lỗi trên cùng máy, không kèm cookie.',
      'Thêm header trong `attachments.httpHeaders`.',
      'Tự tải tệp và truyền vào `attachments.content`.',
    ],
  },
  'nodemailer-fetch-temporary': {
    title: 'Tạm thời không tải được một URL',
    meaning:
      'Máy chủ của tệp đính kèm, phần nội dung hoặc URL lấy token quá chậm, quá bận hoặc bị lỗi. Thư chưa được gửi; lần sau có thể thành công.',
    causes: [
      'Máy chủ bên đó quá tải hoặc ngừng hoạt động.',
      'Tệp quá lớn so với thời gian cho phép.',
    ],
    fixes: [
      'Gửi lại sau một phút.',
      'Tự tải tệp, với thời gian chờ do bạn đặt, và truyền vào `attachments.content`.',
    ],
  },
  'nodemailer-fetch-not-allowed': {
    title: 'Không thể tải URL này',
    meaning:
      'nodemailer chỉ tải URL HTTP và HTTPS, đến một giới hạn kích thước. URL này vi phạm một trong các quy tắc đó.',
    causes: [
      'URL, hoặc địa chỉ mà nó chuyển hướng tới, dùng giao thức khác.',
      'Dữ liệu trả về lớn hơn mức cho phép.',
    ],
    fixes: ['Dùng URL `https`.', 'Tự tải dữ liệu và truyền vào `attachments.content`.'],
  },
  'nodemailer-stream-consumed': {
    title: 'Một stream đã bị đọc hết từ trước',
    meaning:
      'Một stream trong thư đã bị đọc hoặc đóng trước khi nodemailer dùng đến. Thư chưa được gửi.',
    causes: [
      'Cùng một đối tượng thư được gửi lần thứ hai, chẳng hạn khi gửi lại.',
      'Một phần khác của chương trình đã đọc hoặc hủy stream.',
    ],
    fixes: [
      'Tạo stream mới cho mỗi lần gửi.',
      'Truyền Buffer hoặc đường dẫn trong `attachments` khi gửi nhiều hơn một lần.',
    ],
  },
  'nodemailer-ses-config': {
    title: 'Tùy chọn `SES` sai dạng',
    meaning:
      'Từ phiên bản 7, nodemailer chỉ làm việc với client SES của AWS SDK hiện tại. Nó ném lỗi này ngay từ `createTransport`, hoặc không gửi gì.',
    causes: [
      '`SES` chứa `ses` và `aws`, như ở các phiên bản cũ.',
      '`sesClient` bị thiếu hoặc là undefined.',
    ],
    fixes: [
      'Cài `@aws-sdk/client-sesv2`.',
      'Đặt `SES` là một đối tượng có `sesClient`, tức một instance của `SESv2Client`, và `SendEmailCommand`.',
    ],
  },
  'nodemailer-dkim-hash': {
    title: 'Không biết thuật toán băm của DKIM',
    meaning: 'Tên trong `dkim.hashAlgo` không dùng để ký được. Thư chưa được gửi.',
    causes: ['Giá trị viết sai, hoặc bản Node.js này không hỗ trợ.'],
    fixes: ['Bỏ `dkim.hashAlgo`; mặc định là `sha256`, đúng thứ mà bên kiểm tra chờ đợi.'],
  },
  'nodemailer-sendmail-not-found': {
    title: 'Không chạy được chương trình `sendmail`',
    meaning:
      'Transport `sendmail` chạy một chương trình trên máy này, nhưng ở vị trí đó không có chương trình hoặc nó không được phép chạy. Chưa có gì được gửi.',
    causes: [
      'Container hoặc máy không cài máy chủ thư.',
      '`path` sai, hoặc chương trình nằm ngoài `PATH` của tiến trình.',
      'Người dùng này không có quyền thực thi chương trình.',
    ],
    fixes: [
      'Dùng transport SMTP với `host`, `port` và `auth`; container hiếm khi cần máy chủ thư.',
      'Đặt `path` là đường dẫn đầy đủ của chương trình.',
      'Cài máy chủ thư, hoặc một chương trình nhỏ chỉ chuyển tiếp (relay) thư và có kèm `sendmail`.',
    ],
  },
  'nodemailer-sendmail-no-user': {
    title: '`sendmail` không biết người nhận',
    meaning:
      'Máy chủ thư trên máy kết thúc với mã thoát dành cho người dùng không tồn tại: nó thấy rằng địa chỉ không có thật.',
    causes: [
      'Địa chỉ bị gõ sai.',
      'Tên miền bị coi là nội bộ trên máy này, và ở đó không có người dùng như vậy.',
    ],
    fixes: [
      'Kiểm tra địa chỉ trong `to`.',
      'Nếu hộp thư ở nơi khác, bỏ tên miền đó khỏi các tên miền nội bộ của máy chủ thư.',
    ],
  },
  'nodemailer-sendmail-no-host': {
    title: '`sendmail` không tìm thấy tên miền',
    meaning:
      'Máy chủ thư trên máy kết thúc với mã thoát dành cho host không tồn tại: không tìm thấy tên miền của địa chỉ.',
    causes: ['Tên miền trong địa chỉ bị gõ sai.', 'DNS không hoạt động trên máy này.'],
    fixes: ['Kiểm tra tên miền của địa chỉ trong `to`.', 'Tra cứu tên miền đó ngay trên máy này.'],
  },
  'nodemailer-sendmail-temporary': {
    title: '`sendmail` gặp trục trặc tạm thời',
    meaning:
      'Máy chủ thư trên máy kết thúc với mã thoát của một lỗi có thể tự hết, như hết dung lượng, không tạo được tiến trình hoặc hàng đợi đang bận. Với mã 75, riêng Sendmail có thể đã xếp thư vào hàng đợi để gửi sau.',
    causes: [
      'Đĩa hoặc hàng đợi của máy chủ thư đã đầy.',
      'Máy chủ thư quá tải hoặc đang khởi động lại.',
    ],
    fixes: [
      'Xem hàng đợi bằng `mailq`; chỉ gửi lại sau vài phút nếu thư không có ở đó.',
      'Đọc log của máy chủ thư trên máy, và kiểm tra đĩa.',
    ],
  },
  'nodemailer-sendmail-unavailable': {
    title: 'Máy chủ thư trên máy không tiếp nhận thư',
    meaning:
      'Chương trình `sendmail` kết thúc với mã thoát dành cho dịch vụ không sẵn sàng hoặc lỗi nội bộ. Mã đó không nói gì thêm; log của nó thì có.',
    causes: [
      'Máy chủ thư đứng sau `sendmail` không chạy hoặc chưa được cấu hình.',
      'Thư lớn hơn mức máy chủ thư cho phép.',
      'Tệp hoặc thư mục của hàng đợi bị thiếu hoặc sai chủ sở hữu.',
    ],
    fixes: [
      'Chạy cùng lệnh đó trong shell bằng cùng người dùng và đọc những gì nó in ra.',
      'Đọc log của máy chủ thư trên máy.',
      'Dùng transport SMTP nếu bạn không tự vận hành máy chủ thư.',
    ],
  },
  'nodemailer-sendmail-no-permission': {
    title: 'Người dùng không được gửi thư bằng `sendmail`',
    meaning:
      'Chương trình `sendmail` kết thúc với mã thoát dành cho việc thiếu quyền. Thư chưa vào hàng đợi.',
    causes: [
      'Máy chủ thư chỉ cho một số người dùng nhất định gửi thư.',
      'Người dùng của tiến trình không được đặt địa chỉ gửi này.',
      'Chương trình mất các quyền tệp đặc biệt, chẳng hạn trong image của container.',
    ],
    fixes: [
      'Cho phép người dùng của tiến trình trong cấu hình của máy chủ thư.',
      'Sửa lại chủ sở hữu và quyền của chương trình đã cài.',
      'Hoặc dùng transport SMTP.',
    ],
  },
  'nodemailer-sendmail-usage': {
    title: '`sendmail` không chấp nhận cách gọi này',
    meaning:
      'Chương trình kết thúc với mã thoát dành cho đối số sai, đầu vào hỏng hoặc cấu hình lỗi. Thư chưa vào hàng đợi.',
    causes: [
      '`args` chứa một tùy chọn mà bản `sendmail` này không biết.',
      'Thư không có người nhận nào mà chương trình đọc được.',
      'Tệp cấu hình của máy chủ thư có lỗi.',
    ],
    fixes: [
      'Bỏ `args` rồi gửi lại.',
      'Kiểm tra `to` và `envelope`.',
      'Chạy chương trình trong shell bằng cùng người dùng và đọc những gì nó in ra.',
    ],
  },
  'nodemailer-sendmail-invalid-envelope': {
    title: 'Một địa chỉ có thể bị đọc thành tùy chọn',
    meaning:
      'Một địa chỉ trên phong bì (envelope) bắt đầu bằng dấu gạch nối, và `sendmail` có thể hiểu đó là tùy chọn. nodemailer đã không chạy chương trình.',
    causes: ['Địa chỉ bị gõ sai hoặc bịa ra.', 'Có người tìm cách chèn tùy chọn qua một biểu mẫu.'],
    fixes: [
      'Kiểm tra và làm sạch địa chỉ tại nơi chúng đi vào chương trình.',
      'Nếu địa chỉ như vậy là thật, gửi qua transport SMTP.',
    ],
  },
  'nodemailer-sendmail-killed': {
    title: '`sendmail` kết thúc giữa chừng',
    meaning:
      'Chương trình bị một tín hiệu dừng lại, hoặc kết thúc trước khi đọc hết thư. Không rõ thư đã nằm trong hàng đợi của nó chưa.',
    causes: [
      'Hệ thống hết bộ nhớ, hoặc container bị dừng.',
      'Một script thay chỗ `sendmail` không đọc đầu vào.',
    ],
    fixes: [
      'Xem hàng đợi và log của máy chủ thư trước khi gửi lại.',
      'Kiểm tra giới hạn bộ nhớ của máy hoặc container.',
      'Kiểm tra `path` thật ra trỏ tới đâu.',
    ],
  },
  'ses-api-throttled': {
    title: 'Quá nhiều yêu cầu tới Amazon SES',
    meaning:
      'AWS hạn chế tốc độ của tài khoản: số lần gọi hoặc số thư mỗi giây vượt giới hạn của nó. Thư chưa được tiếp nhận.',
    causes: [
      'Thư được gửi đồng thời mà không có giới hạn.',
      'Nhiều tiến trình dùng chung giới hạn của một tài khoản và region.',
    ],
    fixes: [
      'Chờ rồi gửi lại, tăng dần thời gian chờ và thêm chút ngẫu nhiên.',
      'Giới hạn số thư gửi mỗi giây, tính gộp mọi tiến trình.',
      'Xin AWS tốc độ gửi cao hơn.',
    ],
  },
  'ses-api-message-rejected': {
    title: 'Amazon SES từ chối thư',
    meaning:
      'SES đã xem thư và từ chối. Phần chữ sau tên lỗi cho biết vì sao: địa chỉ chưa xác minh, nội dung bị cấm hoặc một phần sai định dạng.',
    causes: [
      'Người gửi hoặc, khi còn ở sandbox, một người nhận chưa được xác minh trong region này.',
      'Thư có nội dung bị cấm hoặc có virus.',
      'Một header hoặc cấu trúc của thư không hợp lệ.',
    ],
    fixes: [
      'Đọc toàn bộ thông báo lỗi.',
      'Xác minh identity trong region của `sesClient`.',
      'Gửi một thư văn bản thuần ngắn để xem nội dung có phải là lý do không.',
    ],
  },
  'ses-api-no-credentials': {
    title: 'AWS SDK không có thông tin đăng nhập dùng được',
    meaning:
      'Thông tin đăng nhập mà client nhận được bị thiếu, nên không ký được yêu cầu. Chưa có gì được gửi.',
    causes: [
      'Access key hoặc secret key là undefined vì một biến chưa được nạp.',
      'Hàm cung cấp thông tin đăng nhập trả về thứ khác với thứ SDK chờ đợi.',
    ],
    fixes: [
      'Kiểm tra cả hai khóa đã được đặt tại nơi tạo client, không in giá trị ra.',
      'Hoặc bỏ `credentials` và để SDK dùng role của máy.',
    ],
  },
  'ses-api-clock-skew': {
    title: 'Đồng hồ của máy này bị sai',
    meaning:
      'AWS chỉ chấp nhận yêu cầu đã ký trong vài phút, và thời điểm ghi trong yêu cầu này lệch quá xa giờ thật. Chưa có gì được gửi.',
    causes: [
      'Đồng hồ của máy, máy ảo hoặc máy chạy container bị trôi.',
      'Yêu cầu đã ký bị giữ lại quá lâu trước khi gửi đi.',
    ],
    fixes: ['Đồng bộ đồng hồ qua mạng.', 'Sau khi máy bị tạm dừng, khởi động lại tiến trình.'],
  },
  'ses-api-region-missing': {
    title: 'Chưa đặt region của AWS',
    meaning: 'Client SES không biết phải gọi region nào, nên chưa có yêu cầu nào được gửi đi.',
    causes: [
      'Thiếu `region` trong các tùy chọn của client.',
      'Biến môi trường `AWS_REGION` chưa được đặt trong tiến trình này.',
    ],
    fixes: [
      'Truyền `region` cho `SESv2Client`, hoặc đặt `AWS_REGION`.',
      'Chọn region nơi các identity của bạn được xác minh.',
    ],
  },
  'ses-api-bad-request': {
    title: 'Amazon SES không xử lý được yêu cầu',
    meaning:
      'Trong yêu cầu có thứ không hợp lệ: một địa chỉ, header, tag hoặc kích thước. Thư chưa được tiếp nhận.',
    causes: [
      'Một địa chỉ sai dạng, hoặc danh sách người nhận trống hay quá dài.',
      'Một giá trị trong `ses` của thư, chẳng hạn tag, có ký tự bị cấm.',
    ],
    fixes: ['Đọc toàn bộ thông báo lỗi.', 'Kiểm tra `from`, `to` và trường `ses` của thư.'],
  },
  'ses-api-unavailable': {
    title: 'Amazon SES tự gặp trục trặc',
    meaning:
      'AWS báo có lỗi ở phía mình. Nhiều khả năng thư chưa được tiếp nhận, nhưng không chắc chắn.',
    causes: ['Dịch vụ quá tải hoặc gặp sự cố ở region này.'],
    fixes: [
      'Gửi lại, tăng dần thời gian chờ; SDK tự làm như vậy vài lần.',
      'Xem trang trạng thái của AWS cho region đó.',
    ],
  },
  'nodemailer-socket-timeout': {
    title: 'Kết nối đang mở không còn phản hồi',
    meaning:
      'Kết nối đã mở, rồi không có gì trả về cho tới khi hệ điều hành bỏ cuộc. Nếu thư đang được truyền, máy chủ có thể đã nhận nó.',
    causes: [
      'Mạng bị mất hoặc thay đổi trong phiên.',
      'Tường lửa hoặc NAT đã quên một kết nối nhàn rỗi, thường là kết nối trong pool.',
      'VPN hoặc một mạng có kích thước gói nhỏ làm mất các gói lớn.',
    ],
    fixes: [
      'Gửi lại trên kết nối mới, và chấp nhận khả năng bị trùng.',
      'Với `pool: true`, giảm `idleTimeout` (nodemailer bản mới), hoặc đóng pool khi hết việc.',
      'Nếu chỉ thư lớn bị lỗi, thử không qua VPN hoặc từ mạng khác.',
    ],
  },
};
