import type { nodemailer as facts } from '../../codes/nodemailer.ts';
import type { Messages } from '../../types.ts';

export const nodemailer: Record<keyof typeof facts, Messages> = {
  ECONNECTION: {
    title: 'Kết nối bị đóng bất ngờ',
    meaning:
      'Kết nối tới máy chủ thư kết thúc khi nodemailer vẫn đang dùng, hoặc hoàn toàn không mở được. Nếu nó đứt giữa lúc gửi thư, không ai nói được máy chủ đã nhận thư hay chưa.',
    causes: [
      'Máy chủ đóng một phiên nhàn rỗi hoặc quá dài, thường là phiên của pool.',
      'Máy chủ giới hạn số kết nối hoặc số thư mỗi kết nối, và ngắt khi vượt quá.',
      'Một tường lửa ở giữa đã ngắt kết nối.',
      'Một tùy chọn như `port` hoặc `tls` có giá trị không hợp lệ; khi đó `originalCode` nói rõ.',
    ],
    fixes: [
      'Trước hết, xem `originalCode` và `response` trên lỗi.',
      'Gửi lại qua kết nối mới, và chấp nhận thư có thể bị trùng.',
      'Với `pool: true`, giảm `maxConnections` và `maxMessages`.',
      'Kiểm tra `secure` có hợp với `port` không: `true` cho 465, `false` cho 587 và 25.',
    ],
  },
  ETIMEDOUT: {
    title: 'Hết thời gian chờ mà không có gì xảy ra',
    meaning:
      'nodemailer hoặc hệ thống đã thôi không chờ nữa. Thông báo lỗi cho biết giai đoạn: kết nối, lời chào và TLS diễn ra trước khi gửi bất cứ gì, còn lỗi hết thời gian chờ chung có thể xảy ra sau khi thư đã được chuyển cho máy chủ.',
    causes: [
      'Tường lửa hoặc nhà cung cấp hosting lặng lẽ chặn lưu lượng tới cổng SMTP.',
      'Host hoặc cổng sai, và ở đó không ai trả lời.',
      'Chế độ TLS không hợp với cổng, nên hai bên chờ nhau.',
      'Máy chủ chậm, chẳng hạn khi đang quét một thư lớn.',
    ],
    fixes: [
      'Từ chính máy đó, thử host và cổng này bằng một client TCP đơn giản.',
      'Đặt `secure: true` cho cổng 465, `secure: false` cho 587 và 25.',
      'Ở nơi các cổng bị chặn, dùng cổng 2525 hoặc giao diện HTTP của nhà cung cấp.',
    ],
  },
  ESOCKET: {
    title: 'Lỗi socket, lý do thật ẩn sau mã này',
    meaning:
      'nodemailer gắn mã này vào mọi lỗi của socket: kết nối bị từ chối hoặc bị ngắt, cũng như lỗi chứng chỉ và phiên bản TLS. Nó không cho biết gửi lại có ích không.',
    causes: [
      'Không có gì lắng nghe ở host và cổng đó, hoặc tường lửa từ chối.',
      'Chứng chỉ của máy chủ không đáng tin, đã hết hạn, hoặc thuộc tên khác.',
      '`secure: true` được đặt cho cổng không bắt đầu bằng TLS.',
      'Máy chủ hoặc một thiết bị ở giữa đã ngắt kết nối.',
    ],
    fixes: [
      'Đọc `originalCode` (nodemailer 10.1 trở lên) hoặc thông báo lỗi, rồi tra mã đó.',
      'Đối chiếu cả `host`, `port` và `secure` với tài liệu của nhà cung cấp.',
      'Với kết nối bị từ chối hoặc bị ngắt, chờ một lúc rồi gửi lại; với lỗi chứng chỉ, đừng bao giờ gửi lại khi chưa sửa.',
    ],
  },
  EDNS: {
    title: 'Không phân giải được hostname',
    meaning:
      'Tên trong `host` không đổi được thành địa chỉ, nên chưa mở kết nối nào và chưa gửi gì. Gửi lại có ích hay không tùy mã ẩn phía sau: tên không tồn tại thì vẫn không tồn tại.',
    causes: [
      'Hostname bị gõ sai, hoặc kèm giao thức, dấu nháy, dấu phẩy hay khoảng trắng.',
      'Container hoặc mạng không có máy chủ DNS hoạt động.',
      'Máy chủ DNS lúc này chậm hoặc gặp lỗi.',
    ],
    fixes: [
      'In ra `host` có dấu nháy bao quanh tại nơi tạo transport, và so với tài liệu của nhà cung cấp.',
      'Phân giải tên đó trên chính máy đó, bên trong chính container đó.',
      'Nếu lỗi tạm thời, thử lại sau một phút; tăng `dnsTimeout` nếu resolver chậm.',
    ],
  },
  ETLS: {
    title: 'Không mã hóa được kết nối',
    meaning:
      'Việc chuyển từ kết nối thường sang TLS thất bại: máy chủ từ chối STARTTLS, kết nối đứt giữa chừng, hoặc các tùy chọn `tls` không dùng được. Chưa có gì được gửi. Còn lỗi chứng chỉ thì đến dưới dạng `ESOCKET`.',
    causes: [
      'Máy chủ không hỗ trợ STARTTLS mà `requireTLS` bắt buộc phải có.',
      'Máy chủ lúc này không khởi động được TLS; câu trả lời 454 nói điều đó.',
      'Tường lửa hoặc phần mềm quét thư ở giữa gỡ hoặc làm hỏng STARTTLS.',
      'Một tùy chọn trong `tls` không hợp lệ.',
    ],
    fixes: [
      'Với câu trả lời 454, chờ rồi thử lại.',
      'Dùng cổng 465 với `secure: true` nếu nhà cung cấp có: ở đó không cần STARTTLS.',
      'Thử từ mạng khác để biết có thiết bị ở giữa can thiệp không.',
      'Chỉ đặt `requireTLS: false` với máy chủ mà bạn nối tới qua mạng tin cậy.',
    ],
  },
  EREQUIRETLS: {
    title: 'Không giữ được cam kết REQUIRETLS',
    meaning:
      'Thư yêu cầu mọi máy chủ trên đường đi đều dùng TLS, mà kết nối này không hứa được điều đó. nodemailer dừng lại trước khi gửi thư. Tùy chọn này không giống `requireTLS`.',
    causes: [
      'Kết nối tới máy chủ không được mã hóa.',
      'Máy chủ không công bố phần mở rộng REQUIRETLS; ít máy chủ có nó.',
    ],
    fixes: [
      'Bỏ `requireTLSExtensionEnabled` khỏi thư, trừ khi bạn cần bảo đảm đến tận chặng cuối.',
      'Nếu chỉ cần mã hóa kết nối của chính bạn, dùng `requireTLS: true` hoặc `secure: true`.',
      'Nếu muốn giữ bảo đảm đó, gửi qua máy chủ có hỗ trợ phần mở rộng.',
    ],
  },
  EPROTOCOL: {
    title: 'Máy chủ trả lời điều không mong đợi',
    meaning:
      'nodemailer không thể tiếp tục với những gì máy chủ gửi về, thường là ở đầu phiên: lời chào từ chối, HELO bị từ chối, hoặc văn bản không phải SMTP. Nếu trên lỗi có mã trả lời, câu trả lời đó mới là lý do thật.',
    causes: [
      'Máy chủ từ chối kết nối từ địa chỉ của bạn hoặc vào lúc này; lời chào 421 hoặc 554 nêu lý do.',
      'Cổng thuộc một dịch vụ khác, như máy chủ web.',
      'Máy chủ không chấp nhận tên mà bạn khai trong HELO.',
    ],
    fixes: [
      'Đọc `response` trên lỗi. Với 421 có thể thử lại sau, với 554 thì không, cho đến khi lý do được xử lý.',
      'Kiểm tra `host` và `port`: SMTP dùng 587, 465 hoặc 25.',
      'Đặt `name` là hostname đầy đủ phân giải ra địa chỉ gửi.',
    ],
  },
  EENVELOPE: {
    title: 'Người gửi hoặc người nhận không được chấp nhận',
    meaning:
      'Hoặc nodemailer không thấy địa chỉ nào dùng được (lệnh `API`), hoặc máy chủ từ chối người gửi hay tất cả người nhận. Nếu có câu trả lời, mã của nó quyết định có nên gửi lại không.',
    causes: [
      'Người nhận không tồn tại, hộp thư đầy, hoặc bị từ chối theo chính sách.',
      'Máy chủ không cho bạn gửi từ địa chỉ này, hoặc đòi đăng nhập trước.',
      '`to` rỗng hoặc undefined khi dựng thư.',
      'Mã là 4yz: chỉ bị từ chối tạm thời, như với greylisting.',
    ],
    fixes: [
      'Xem `command` và `responseCode` trên lỗi, với `RCPT TO` thì xem cả `rejectedErrors`.',
      'Với `MAIL FROM`, đặt `from` là địa chỉ của `auth.user` hoặc địa chỉ thuộc tên miền đã xác minh của bạn; câu trả lời 530 đòi `auth` hoặc TLS trước.',
      'Với `RCPT TO`, chỉ gửi lại cho những người nhận có câu trả lời riêng là 4yz.',
      'Với `API`, kiểm tra giá trị của `to`, `cc`, `bcc` và `envelope`.',
    ],
  },
  EMESSAGE: {
    title: 'Chính bức thư bị từ chối',
    meaning:
      'Các địa chỉ đã được chấp nhận còn nội dung thì không: máy chủ từ chối sau khi truyền dữ liệu, hoặc nodemailer thấy thư trống hay quá lớn. Lý do nằm trong câu trả lời; riêng mã này không nói gì.',
    causes: [
      'Máy chủ coi thư là spam, hoặc SPF, DKIM hay DMARC không đạt.',
      'Thư hoặc tệp đính kèm quá lớn hay thuộc loại bị cấm.',
      'Tài khoản đã chạm giới hạn gửi.',
      'Tài khoản này không được dùng địa chỉ trong `from`.',
    ],
    fixes: [
      'Đọc `response` trên lỗi và tra các mã trong đó.',
      'Gửi thử một thư văn bản thuần ngắn, để biết lý do là nội dung hay tài khoản.',
      'Chỉ gửi lại khi câu trả lời là 4yz, và sau một lúc chờ.',
    ],
  },
  EOTP: {
    title: 'Tùy chọn `otp` không hợp lệ',
    meaning:
      'Mã dùng một lần hoặc origin của nó trong tùy chọn `otp` không ghi được vào header, nên nodemailer không gửi thư.',
    causes: [
      '`otp.code` rỗng, không phải chuỗi, hoặc có ký tự ngoài ASCII in được.',
      '`otp.origin` không phải URL `https` tuyệt đối.',
    ],
    fixes: [
      'Truyền `otp.code` dưới dạng chuỗi, kể cả khi nó chỉ có chữ số.',
      'Truyền origin của trang web bạn vào `otp.origin`, với `https` và không có tên đăng nhập hay mật khẩu.',
    ],
  },
  ESTREAM: {
    title: 'Không đọc được một phần của thư',
    meaning:
      'Một tệp đính kèm, phần thân lấy từ tệp hoặc URL, hoặc một stream bị lỗi khi dựng thư. Máy chủ không nhận được thư hoàn chỉnh, nên không có gì được giao.',
    causes: [
      'Tệp không có ở đường dẫn đó, hoặc tiến trình không được đọc nó.',
      'URL của một tệp đính kèm trả lời bằng lỗi.',
      '`disableFileAccess` hoặc `disableUrlAccess` cấm điều mà thư yêu cầu.',
      'Stream đã được dùng trước đó, chẳng hạn ở lần gửi trước với cùng đối tượng thư.',
    ],
    fixes: [
      'Xem `originalCode`, `path` hoặc `sourceUrl` trên lỗi.',
      'Dùng đường dẫn tuyệt đối; đường dẫn tương đối tính từ thư mục làm việc của tiến trình.',
      'Khi gửi lại, tạo stream mới, hoặc truyền buffer trong `attachments`.',
    ],
  },
  EABORT: {
    title: 'Việc gửi đã bị hủy',
    meaning:
      '`signal` mà bạn truyền vào đã bị hủy, nên nodemailer dừng lại. Nếu thư đã lên đường, máy chủ vẫn có thể đã nhận.',
    causes: [
      'Code của bạn gọi `abort()`, chẳng hạn vì một request kết thúc.',
      'Một signal có thời hạn đã hết giờ trước khi máy chủ làm xong.',
    ],
    fixes: [
      'Nếu việc hủy đến muộn, coi kết quả là chưa rõ: kiểm tra trước khi gửi lại cùng thư đó.',
      'Cho signal nhiều thời gian hơn tổng của `connectionTimeout`, `greetingTimeout` và thời gian gửi.',
      'Xem `cause` trên lỗi để biết lý do hủy.',
    ],
  },
  EAUTH: {
    title: 'Đăng nhập thất bại',
    meaning:
      'Máy chủ từ chối đăng nhập, hoặc ngay từ đầu tên đăng nhập, mật khẩu hay token đã không dùng được. Chưa có gì được gửi. Câu trả lời 4yz là tạm thời, việc xin token thất bại cũng có thể là tạm thời; còn lại đều phải sửa.',
    causes: [
      'Bạn dùng mật khẩu đăng nhập web, còn nhà cung cấp đòi mật khẩu ứng dụng, API key hoặc OAuth2.',
      '`auth.user` hoặc `auth.pass` rỗng vì biến môi trường không được nạp.',
      'Tài khoản hoặc quản trị viên không cho phép đăng nhập SMTP.',
      'Không lấy được OAuth2 token, hoặc token đã bị thu hồi.',
    ],
    fixes: [
      'Đọc `responseCode`: 535 và 534 cần thông tin đăng nhập khác hoặc một thay đổi ở tài khoản, 454 và 421 có thể thử lại sau.',
      'Với lệnh `API`, chưa máy chủ nào được hỏi: kiểm tra `auth.user`, `auth.pass` và `auth.type`.',
      'Tạo chuỗi bí mật mà nhà cung cấp quy định cho SMTP và đặt vào `auth.pass`.',
      'Đừng gửi lại trong vòng lặp: nhiều máy chủ sẽ khóa tài khoản.',
    ],
  },
  ENOAUTH: {
    title: 'Không có thông tin đăng nhập',
    meaning:
      '`verify()` thấy transport được đặt để luôn đăng nhập (`forceAuth`) mà không có gì để đăng nhập. `sendMail` không kiểm tra điều này và tiếp tục mà không đăng nhập.',
    causes: [
      'Thiếu `auth` trong các tùy chọn của transport.',
      '`auth` lấy từ một cấu hình chưa được nạp trong môi trường này.',
    ],
    fixes: [
      'Thêm `auth.user` và `auth.pass`, hoặc các trường OAuth2, vào transport.',
      'Bỏ `forceAuth` nếu máy chủ nhận thư của bạn mà không cần đăng nhập.',
    ],
  },
  EOAUTH2: {
    title: 'Không có OAuth2 access token',
    meaning:
      'Không tạo hoặc gia hạn được access token, nên thậm chí chưa thử đăng nhập. Trên transport SMTP, lỗi này hiện ra là `EAUTH` với mã này trong `originalCode`.',
    causes: [
      'Refresh token đã bị thu hồi, hết hạn, hoặc thuộc client khác.',
      '`auth.clientId` hoặc `auth.clientSecret` sai.',
      'Không có refresh token mà cũng không có service account để lấy token.',
      '`auth.accessUrl` trỏ nhầm endpoint cấp token: mặc định là của Google.',
    ],
    fixes: [
      'Đọc thông báo lỗi: đó là lời của endpoint cấp token, hoặc nêu điều còn thiếu trong `auth`.',
      'Tạo refresh token mới với cùng client và scope dành cho SMTP.',
      'Với nhà cung cấp khác Google, đặt `auth.accessUrl`.',
      'Với service account, đặt `auth.serviceClient`, `auth.privateKey` và `auth.user`.',
    ],
  },
  EMAXLIMIT: {
    title: 'Một kết nối trong pool đã gửi đủ số thư',
    meaning:
      'Một kết nối của pool đã chạm `maxMessages` và được thay bằng kết nối mới. Pool tự xử lý việc này, nên lẽ ra code của bạn không bao giờ thấy nó.',
    causes: ['Pool cho kết nối nghỉ theo đúng cấu hình.'],
    fixes: [
      'Không phải làm gì. Nếu lỗi vẫn tới code của bạn, gửi lại thư.',
      'Chỉ tăng `maxMessages` khi máy chủ cho phép nhiều thư hơn trên mỗi kết nối.',
    ],
  },
  EMAXRECIPIENTS: {
    title: 'Nhiều người nhận hơn mức `maxRecipients`',
    meaning:
      'nodemailer đếm số người nhận của thư và dừng lại trước khi kết nối. Giới hạn là `maxRecipients`, mặc định 100.000 nếu bạn không đặt, không phải của máy chủ.',
    causes: [
      'Danh sách cho nhiều thư bị đặt vào một `to`, `cc` hoặc `bcc`.',
      '`maxRecipients` thấp hơn mức thư cần.',
    ],
    fixes: [
      'Gửi mỗi người nhận một thư, để không ai thấy địa chỉ của người khác.',
      'Chia danh sách thành các đợt nhỏ hơn giới hạn của nhà cung cấp.',
      'Tăng `maxRecipients` nếu bạn thật sự muốn gửi thư lớn như vậy.',
    ],
  },
  ESENDMAIL: {
    title: 'Lệnh `sendmail` thất bại',
    meaning:
      'Chương trình `sendmail` trên máy kết thúc bằng lỗi. Mã thoát trong thông báo cho biết thêm; nếu tiến trình bị dừng đột ngột, thư có thể đã hoặc chưa vào hàng đợi của nó. Nếu không chạy được chương trình, lỗi là `ENOENT` hoặc `EACCES`.',
    causes: [
      'Máy chủ thư trên máy không chạy hoặc chưa được cấu hình.',
      'Một địa chỉ bị từ chối, hoặc người dùng của tiến trình không được gửi thư.',
    ],
    fixes: [
      'Chạy cùng lệnh đó trong shell với cùng người dùng và đọc những gì nó in ra.',
      'Đọc log của máy chủ thư trên máy.',
      'Đặt `path` tới chương trình đó, hoặc dùng transport SMTP thay thế.',
    ],
  },
  ESES: {
    title: 'Amazon SES từ chối request',
    meaning:
      'SDK của Amazon SES trả về một lỗi không có mã, và nodemailer đánh dấu nó. Lý do thật nằm trong `name` và thông báo của lỗi.',
    causes: [
      'Người gửi, hoặc cả người nhận nếu còn ở sandbox, chưa được xác minh trong region này.',
      'Thông tin đăng nhập bị thiếu, sai hoặc không có quyền gửi.',
      'Đã vượt tốc độ gửi cho phép hoặc dùng hết hạn mức trong ngày.',
    ],
    fixes: [
      'Ghi log `name` và `$metadata.httpStatusCode` bên cạnh thông báo lỗi.',
      'So region của `sesClient` với region nơi danh tính được xác minh.',
      'Cấp `ses:SendEmail` và `ses:SendRawEmail` cho role hoặc user.',
      'Khi bị giới hạn tốc độ, chờ rồi gửi lại, tăng dần thời gian chờ.',
    ],
  },
  ECONFIG: {
    title: 'Cấu hình không hợp lệ',
    meaning:
      'nodemailer gặp một tùy chọn mà nó không làm việc được. Lỗi có thể được ném thẳng từ `createTransport`, trước khi có promise nào.',
    causes: [
      'Tùy chọn `SES` có dạng của một AWS SDK cũ.',
      '`signal` không phải `AbortSignal`.',
      '`dkim.hashAlgo` nêu một thuật toán không có.',
    ],
    fixes: [
      'Đọc thông báo lỗi: nó nêu tên tùy chọn.',
      'Với Amazon SES, truyền `sesClient` và `SendEmailCommand` của `@aws-sdk/client-sesv2` trong `SES`.',
      'Truyền `signal` của một `AbortController`, không truyền chính controller.',
    ],
  },
  EPROXY: {
    title: 'Lỗi ở proxy',
    meaning:
      'Không thiết lập được kết nối qua proxy, nên chưa hề tới máy chủ thư. Nếu chính proxy từ chối kết nối thì lỗi hiện ra là `ECONNREFUSED`.',
    causes: [
      'Proxy không cho kết nối tới các cổng SMTP.',
      'Proxy đòi tên đăng nhập và mật khẩu.',
      'URL trong `proxy` có giao thức lạ, hoặc chưa đưa module cho SOCKS.',
    ],
    fixes: [
      'Kiểm tra URL trong `proxy`, kèm tên đăng nhập và mật khẩu nếu proxy cần.',
      'Với SOCKS, cài gói `socks` và truyền nó bằng `transporter.set`.',
      'Nhờ bên vận hành proxy cho phép host và cổng của máy chủ thư.',
    ],
  },
  EFILEACCESS: {
    title: 'Việc đọc tệp đã bị tắt',
    meaning:
      'Thư tham chiếu một tệp, mà `disableFileAccess` cấm điều đó. Trên transport SMTP, lỗi hiện ra là `ESTREAM`.',
    causes: [
      'Một tệp đính kèm dùng `path`, hoặc phần thân được đưa dưới dạng tệp, trong khi `disableFileAccess` đang bật.',
      'Một giá trị từ người dùng trở thành `path` trong thư: tùy chọn đã chặn đúng như mục đích.',
    ],
    fixes: [
      'Tự đọc tệp và truyền nội dung trong `attachments.content`.',
      'Nếu đường dẫn đến từ bên ngoài, từ chối đầu vào đó; đừng tắt tùy chọn.',
      'Chỉ bỏ `disableFileAccess` ở nơi toàn bộ dữ liệu thư là của bạn.',
    ],
  },
  EURLACCESS: {
    title: 'Việc tải URL đã bị tắt',
    meaning:
      'Thư tham chiếu một URL, mà `disableUrlAccess` cấm tải nó. Trên transport SMTP, lỗi hiện ra là `ESTREAM`.',
    causes: [
      'Một tệp đính kèm dùng `href`, hoặc `path` với một URL, trong khi `disableUrlAccess` đang bật.',
      'Một giá trị từ người dùng trở thành URL trong thư: tùy chọn đã chặn đúng như mục đích.',
    ],
    fixes: [
      'Tự tải URL và truyền nội dung trong `attachments.content`.',
      'Nếu URL đến từ bên ngoài, từ chối đầu vào đó; đừng tắt tùy chọn.',
      'Chỉ bỏ `disableUrlAccess` ở nơi toàn bộ dữ liệu thư là của bạn.',
    ],
  },
  EFETCH: {
    title: 'Không tải được một URL',
    meaning:
      'nodemailer cố tải một thứ qua HTTP, thường là tệp đính kèm hoặc OAuth2 token, và thất bại. Lỗi hiện ra là `ESTREAM` với các phần của thư và `EAUTH` với token.',
    causes: [
      'URL trả lời bằng lỗi, chuyển hướng quá nhiều lần, hoặc quá chậm.',
      'URL cần đăng nhập hoặc một header mà không được gửi kèm.',
      'Tiến trình không có đường ra tới host đó.',
    ],
    fixes: [
      'Mở URL trong `sourceUrl` của lỗi từ chính máy đó.',
      'Thêm những gì nó cần vào `attachments.httpHeaders`.',
      'Tự tải các tệp đính kèm quan trọng và truyền chúng trong `attachments.content`.',
    ],
  },
  NoAuth: {
    title: 'Không có thông tin đăng nhập (tên cũ)',
    meaning:
      'nodemailer 6 và 7 dùng mã này ở chỗ mà từ phiên bản 8 là `ENOAUTH`: `verify()` thấy transport phải đăng nhập mà không có gì để đăng nhập.',
    causes: ['`forceAuth` đang bật, còn `auth` bị thiếu hoặc không được nạp.'],
    fixes: [
      'Thêm `auth.user` và `auth.pass` vào transport, hoặc bỏ `forceAuth`.',
      'Nếu code của bạn so sánh mã lỗi, hãy nhận cả `ENOAUTH` trước khi nâng cấp.',
    ],
  },
  LegacyConfig: {
    title: 'Cấu hình Amazon SES kiểu cũ (tên cũ)',
    meaning:
      'nodemailer 7 dùng mã này khi tùy chọn `SES` vẫn có dạng của một AWS SDK cũ. Từ phiên bản 8, mã là `ECONFIG`.',
    causes: ['`SES` chứa `ses` và `aws` thay vì client của SDK hiện hành.'],
    fixes: [
      'Cài `@aws-sdk/client-sesv2` và truyền `sesClient`, `SendEmailCommand` trong `SES`.',
      'Nếu code của bạn so sánh mã lỗi, hãy nhận cả `ECONFIG` trước khi nâng cấp.',
    ],
  },
};
