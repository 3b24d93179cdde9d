import type { otherNumber as facts } from '../../codes/other-number.ts';
import type { Messages } from '../../types.ts';

export const otherNumber: Record<keyof typeof facts, Messages> = {
  '101': {
    title: 'Không phải mã SMTP: không có đường tới máy chủ',
    meaning:
      'Câu trả lời SMTP bắt đầu bằng 2, 3, 4 hoặc 5, nên không máy chủ thư nào gửi 101. Trên Linux, đó là số của lỗi hệ thống ENETUNREACH: máy của bạn không biết đường tới địa chỉ của máy chủ.',
    causes: [
      'Hostname phân giải ra địa chỉ IPv6, mà mạng hoặc container của bạn không có IPv6.',
      'Máy, container hoặc VPN không có đường ra ngoài.',
    ],
    fixes: [
      'Thử kết nối tới `host` và `port` từ chính máy hoặc container đó.',
      'Kiểm tra cấu hình mạng và IPv6 của container hoặc máy cloud.',
      'Xem `err.originalCode` hoặc `err.message`: lỗi thật nằm ở đó, không nằm trong câu trả lời nào; `err.code` của nodemailer chỉ ghi `ESOCKET`.',
    ],
  },
  '111': {
    title: 'Không phải mã SMTP: kết nối bị từ chối',
    meaning:
      'Câu trả lời SMTP bắt đầu bằng 2, 3, 4 hoặc 5, nên không máy chủ thư nào gửi 111. Trên Linux, đó là số của lỗi hệ thống ECONNREFUSED: đã tới được máy đó, nhưng không có gì lắng nghe ở cổng này hoặc tường lửa từ chối.',
    causes: [
      '`port` hoặc `host` sai; nếu không có `host`, nodemailer kết nối tới chính máy này.',
      'Máy chủ thư không chạy, hoặc chạy trong container khác.',
      'Tường lửa từ chối SMTP đi ra.',
    ],
    fixes: [
      'In ra `host` và `port` tại nơi tạo transport: biến môi trường rỗng dẫn tới chính máy này.',
      'Dùng cổng 587 với `secure: false`, hoặc 465 với `secure: true`.',
      'Từ trong container, dùng tên service của máy chủ thư làm `host`.',
    ],
  },
  '200': {
    title: 'Không phải mã SMTP: thành công theo kiểu HTTP',
    meaning:
      'Không RFC nào định nghĩa 200 cho SMTP, nơi mã thành công chung là 250; con số này đến từ HTTP. Client SMTP nhận được nó thì coi là thành công, dựa vào chữ số đầu.',
    causes: [
      'Bạn đang xem câu trả lời của HTTP API ở một dịch vụ gửi thư, hoặc một trang web liệt kê cả hai loại mã.',
      'Một máy chủ SMTP tự viết hoặc công cụ kiểm thử trả lời 200.',
    ],
    fixes: [],
  },
  '400': {
    title: 'Không phải mã SMTP: thường là "bad request" của HTTP',
    meaning:
      'Không RFC nào định nghĩa 400 cho SMTP; trong HTTP, nó có nghĩa là request sai dạng. Nếu đúng là máy chủ SMTP đã gửi nó, chữ số đầu cho biết đó là từ chối tạm thời.',
    causes: [
      'Bên trả lời là máy chủ web, proxy hoặc HTTP API của dịch vụ gửi thư, không phải máy chủ SMTP.',
      '`host` hoặc `port` trỏ tới máy chủ web: nó trả lời các lệnh gửi thư bằng trang lỗi HTTP.',
      'Báo cáo giao thư dùng 400 làm con số chung, đứng trước mã trạng thái mở rộng có nêu lý do.',
    ],
    fixes: [
      'Nếu câu trả lời bắt đầu bằng HTTP, sửa `host` và `port`.',
      'Nếu nó đến từ API, đọc phần thân của câu trả lời.',
      'Nếu nó đến qua SMTP, đọc mã trạng thái mở rộng và gửi lại sau.',
    ],
  },
  '403': {
    title: 'Không phải mã SMTP: không được dùng người gửi này',
    meaning:
      'Không RFC nào định nghĩa 403 cho SMTP; trong HTTP, nó có nghĩa là "forbidden". SendGrid liệt kê nó trong số các lỗi SMTP của mình, cho địa chỉ `from` chưa được xác minh.',
    causes: [
      'Địa chỉ `from` hoặc tên miền của nó chưa được xác minh trong tài khoản ở dịch vụ gửi thư.',
      'Con số đến từ một HTTP API: API key thiếu quyền gửi.',
    ],
    fixes: [
      'Xác minh địa chỉ gửi hoặc tên miền ở dịch vụ, hoặc dùng `from` đã xác minh.',
      'Kiểm tra API key trong `auth.pass` có quyền gửi thư không.',
      'Nếu có câu trả lời SMTP thật, đọc nó trong `err.response`: thường là 550.',
    ],
  },
  '420': {
    title: 'Không phải mã SMTP: kết nối hết thời gian chờ',
    meaning:
      'Không RFC nào định nghĩa 420. Các danh sách mã lỗi ghi nó cho kết nối hết thời gian chờ, điều mà máy chủ thư không thể báo bằng câu trả lời: client thấy ETIMEDOUT, hoặc máy chủ đóng kết nối bằng 421 và 4.4.2.',
    causes: [
      'Tường lửa lặng lẽ chặn các gói tin, hoặc `port` không hợp với máy chủ.',
      'Máy chủ hoặc mạng bị quá tải.',
    ],
    fixes: [
      'Thử kết nối tới `host` và `port`, và dùng 587 hoặc 465 ở nơi cổng 25 bị chặn.',
      'Gửi lại sau; chỉ tăng `connectionTimeout` hoặc `greetingTimeout` khi biết chắc máy chủ chậm.',
    ],
  },
  '431': {
    title: 'Không phải mã SMTP: hệ thống thư đầy (4.3.1)',
    meaning:
      'Không RFC nào định nghĩa 431; đó là 4.3.1 viết thiếu dấu chấm: dung lượng của hệ thống thư bên nhận tạm thời đã hết. Mã trả lời đi cùng là 452.',
    causes: ['Máy chủ bên nhận hết đĩa hoặc bộ nhớ.', 'Nhiều thư, hoặc một thư lớn, đến cùng lúc.'],
    fixes: [
      'Gửi lại sau, tăng dần thời gian chờ.',
      'Nếu kéo dài cả ngày, báo cho quản trị viên của người nhận qua kênh khác.',
    ],
  },
  '441': {
    title: 'Không phải mã SMTP: host không trả lời (4.4.1)',
    meaning:
      'Không RFC nào định nghĩa 441. Đó là 4.4.1 viết thiếu dấu chấm: hệ thống thư đang cố giao không được máy chủ của người nhận trả lời, và sẽ thử lại hoặc đã bỏ cuộc.',
    causes: [
      'Máy chủ thư của người nhận ngừng hoạt động hoặc không kết nối được.',
      'Tường lửa chặn kết nối, hoặc bản ghi MX nêu một máy chủ không còn nữa.',
    ],
    fixes: [
      'Chờ: máy chủ relay tự thử lại. Nếu bạn tự giao thư trực tiếp, gửi lại sau.',
      'Tra cứu bản ghi MX của tên miền người nhận và thử cổng 25 của máy chủ đó.',
      'Nếu kéo dài nhiều ngày, sửa địa chỉ hoặc hỏi người nhận.',
    ],
  },
  '442': {
    title: 'Không phải mã SMTP: kết nối bị đứt (4.4.2)',
    meaning:
      'Không RFC nào định nghĩa 442; đó là 4.4.2 viết thiếu dấu chấm: kết nối đã mở, rồi bị đứt hoặc hết thời gian chờ trước khi truyền xong thư. Qua SMTP, nó thường hiện ra là 421.',
    causes: [
      'Mạng hoặc máy chủ bên kia làm rơi kết nối.',
      'Việc truyền quá chậm, hoặc kết nối nhàn rỗi quá lâu.',
      'Tường lửa hoặc phần mềm quét virus cắt ngang việc truyền, thường với thư lớn.',
    ],
    fixes: [
      'Gửi lại sau; thư có thể đến hai lần nếu kết nối đứt sau dấu chấm kết thúc thư.',
      'Thử một thư nhỏ: nếu qua được, lý do là kích thước hoặc một phần mềm quét ở giữa.',
      'Với `pool: true`, giảm `idleTimeout` (nodemailer bản mới) nếu kết nối nhàn rỗi bị đứt.',
    ],
  },
  '446': {
    title: 'Không phải mã SMTP: vòng lặp thư (4.4.6)',
    meaning:
      'Không RFC nào định nghĩa 446. Đó là 4.4.6 viết thiếu dấu chấm: thư đã đi qua quá nhiều máy chủ và có vẻ đang chạy vòng quanh.',
    causes: [
      'Hai hộp thư chuyển tiếp cho nhau.',
      'Bản ghi MX của tên miền người nhận dẫn ngược về một máy chủ không giữ thư của tên miền đó.',
    ],
    fixes: [
      'Đọc các dòng Received trong thư trả về: những máy chủ lặp lại tạo thành vòng lặp.',
      'Nhờ quản trị viên của người nhận sửa việc chuyển tiếp hoặc bản ghi MX.',
      'Đừng gửi lại khi chưa được sửa.',
    ],
  },
  '447': {
    title: 'Không phải mã SMTP: quá thời hạn giao thư (4.4.7)',
    meaning:
      'Không RFC nào định nghĩa 447. Đó là 4.4.7 viết thiếu dấu chấm: một hệ thống thư đã giữ thư trong hàng đợi và bỏ cuộc khi hết thời hạn cho phép.',
    causes: [
      'Suốt thời gian đó, máy chủ của người nhận không kết nối được hoặc từ chối tạm thời.',
      'Địa chỉ có tên miền tồn tại nhưng không nhận thư.',
    ],
    fixes: [
      'Tìm câu trả lời tạm thời cuối cùng trong thư trả về: lý do thật nằm ở đó.',
      'Kiểm tra tên miền của người nhận và bản ghi MX của nó.',
      'Chỉ gửi lại thành thư mới khi lý do đó đã hết.',
    ],
  },
  '449': {
    title: 'Không phải mã SMTP: lỗi định tuyến',
    meaning:
      'Không RFC nào định nghĩa 449, và 4.4.9 cũng không được đăng ký. Các danh sách ghi nó cho lỗi định tuyến; mã đã đăng ký cho thư không định tuyến được là 4.4.4.',
    causes: [
      'Bản ghi MX hoặc đường đi cho tên miền của người nhận bị sai.',
      'Máy chủ relay của nhà cung cấp hoặc công ty bạn không có đường tới tên miền này.',
    ],
    fixes: [
      'Tra cứu bản ghi MX của tên miền người nhận.',
      'Đọc phần chữ bên cạnh con số, và hỏi bên vận hành máy chủ relay đã viết ra nó.',
    ],
  },
  '471': {
    title: 'Không phải mã SMTP: bộ lọc tạm từ chối (4.7.1)',
    meaning:
      'Không RFC nào định nghĩa 471. Rất có thể đó là 4.7.1 viết thiếu dấu chấm: một quy tắc của hệ thống thư bên nhận hoặc bên gửi tạm giữ thư lại.',
    causes: [
      'Greylisting, hoặc một giới hạn cho người gửi mà máy chủ chưa biết.',
      'Một bộ lọc spam hoặc phần mềm quét virus trên đường đi gặp trục trặc, kể cả bộ lọc thư đi của chính bạn.',
    ],
    fixes: [
      'Gửi lại sau vài phút, rồi tăng dần thời gian chờ.',
      'Nếu không hết, đọc phần chữ bên cạnh con số: ở đó nêu bộ lọc hoặc quy tắc.',
      'Kiểm tra SPF, DKIM và DNS ngược của máy chủ gửi.',
    ],
  },
  '510': {
    title: 'Không phải mã SMTP: địa chỉ có vấn đề (5.1.0)',
    meaning:
      'Không RFC nào định nghĩa 510; đó là 5.1.0 viết thiếu dấu chấm: một điều gì đó ở địa chỉ khiến máy chủ từ chối, và nó không nói là điều gì. Mã trả lời đi cùng thường là 550 hoặc 553.',
    causes: ['Địa chỉ người nhận bị gõ sai.', 'Địa chỉ bị từ chối là địa chỉ người gửi.'],
    fixes: [
      'Kiểm tra địa chỉ mà phần chữ nêu ra, từng ký tự một.',
      'Xem trong `err.command` là RCPT TO hay MAIL FROM bị từ chối.',
    ],
  },
  '511': {
    title: 'Không phải mã SMTP: không có hộp thư (5.1.1)',
    meaning:
      'Không RFC nào định nghĩa 511; đó là 5.1.1 viết thiếu dấu chấm: tên miền có nhận thư, nhưng không có hộp thư tên đó. Mã trả lời đi cùng thường là 550.',
    causes: ['Phần trước dấu @ bị gõ sai.', 'Tài khoản đã đóng.'],
    fixes: [
      'Sửa địa chỉ, hoặc hỏi người nhận địa chỉ hiện tại.',
      'Ngừng gửi tới đó: gửi đi gửi lại làm hại uy tín của bạn.',
    ],
  },
  '512': {
    title: 'Không phải mã SMTP: không tìm thấy host (5.1.2)',
    meaning:
      'Không RFC nào định nghĩa 512. Đó là 5.1.2 viết thiếu dấu chấm: tên miền sau dấu @ không tồn tại hoặc không nhận được thư.',
    causes: [
      'Tên miền của người nhận bị gõ sai.',
      'Tên miền đã hết hạn, hoặc không có bản ghi MX hay bản ghi địa chỉ.',
    ],
    fixes: [
      'Kiểm tra chính tả của tên miền và tra cứu bản ghi MX của nó.',
      'Sửa địa chỉ hoặc ngừng gửi tới đó.',
    ],
  },
  '513': {
    title: 'Không phải mã SMTP: địa chỉ sai cú pháp (5.1.3)',
    meaning:
      'Không RFC nào định nghĩa 513; đó là 5.1.3 viết thiếu dấu chấm: địa chỉ người nhận sai hình thức. Mã trả lời đi cùng thường là 501 hoặc 553.',
    causes: [
      'Trong địa chỉ có khoảng trắng, ký tự xuống dòng, dấu nháy hoặc @ thứ hai.',
      'Địa chỉ không có tên miền, hoặc có ký tự mà máy chủ không nhận.',
    ],
    fixes: [
      'In ra địa chỉ kèm độ dài tại nơi tạo thư, rồi bỏ những gì không thuộc về nó.',
      'Truyền `to` dưới dạng đối tượng có `name` và `address` khi tên có dấu phẩy hoặc dấu nháy.',
    ],
  },
  '540': {
    title: 'Không phải mã SMTP: có lẽ là 5.4.0',
    meaning:
      'Không RFC nào định nghĩa 540; có thể đó là 5.4.0 viết thiếu dấu chấm, chỉ nói rằng mạng hoặc định tuyến có lỗi vĩnh viễn. Chữ số đầu cho biết đó là từ chối dứt khoát.',
    causes: [
      'Đường đi hoặc bản ghi DNS cho tên miền của người nhận bị sai.',
      'Một hệ thống thư dùng con số riêng; chỉ phần chữ của nó giải thích được.',
    ],
    fixes: [
      'Đọc phần chữ bên cạnh con số.',
      'Tra cứu bản ghi MX của tên miền người nhận.',
      'Hỏi bên vận hành hệ thống đã viết ra nó.',
    ],
  },
  '541': {
    title: 'Không phải mã SMTP: phía người nhận từ chối',
    meaning:
      'Không RFC nào định nghĩa 541. Theo các chữ số thì đó là 5.4.1, host không trả lời; trong các danh sách và ở vài nhà cung cấp, nó có nghĩa là bộ lọc hoặc quy tắc của người nhận đã từ chối thư.',
    causes: [
      'Bộ lọc spam hoặc một quy tắc trong tổ chức của người nhận đã từ chối thư.',
      'Máy chủ không biết người nhận, điều mà có nơi báo bằng 5.4.1.',
      'Không kết nối được tới máy chủ của người nhận.',
    ],
    fixes: [
      'Đọc phần chữ: nó phân biệt việc bị từ chối với máy chủ không kết nối được.',
      'Kiểm tra địa chỉ, rồi đến SPF, DKIM và DMARC của tên miền bạn.',
      'Nhờ quản trị viên của người nhận cho phép tên miền của bạn.',
    ],
  },
  '544': {
    title: 'Không phải mã SMTP: không định tuyến được (5.4.4)',
    meaning:
      'Không RFC nào định nghĩa 544. Rất có thể đó là 5.4.4 viết thiếu dấu chấm: hệ thống thư không tìm được máy chủ nào để gửi thư tới.',
    causes: [
      'Tên miền của người nhận không tồn tại, hoặc bị gõ sai.',
      'Tên miền không có bản ghi MX hay bản ghi địa chỉ dùng được.',
    ],
    fixes: [
      'Kiểm tra chính tả của tên miền và tra cứu bản ghi MX của nó.',
      'Nếu các bản ghi đều đúng, hỏi bên vận hành máy chủ relay đã viết báo cáo.',
    ],
  },
  '571': {
    title: 'Không phải mã SMTP: từ chối theo chính sách (5.7.1)',
    meaning:
      'Không RFC nào định nghĩa 571; đó là 5.7.1 viết thiếu dấu chấm: máy chủ có quy tắc chống lại thư này, người gửi này hoặc người nhận này. Mã trả lời đi cùng thường là 550 hoặc 554.',
    causes: [
      'Máy chủ không chuyển tiếp (relay) cho bạn khi chưa đăng nhập.',
      'SPF, DKIM, DMARC hoặc DNS ngược bị thiếu hay sai, hoặc địa chỉ IP của bạn nằm trong danh sách chặn.',
      'Người nhận chỉ nhận thư từ một số người gửi nhất định.',
    ],
    fixes: [
      'Đọc phần chữ: thường có nêu quy tắc hoặc danh sách.',
      'Đặt `auth`, và dùng `from` thuộc về tài khoản đó.',
      'Sửa bản ghi SPF, DKIM và DMARC của tên miền bạn, hoặc xin gỡ khỏi danh sách.',
    ],
  },
  '605': {
    title: 'Không phải mã SMTP: Mailgun đã ngừng gửi tới địa chỉ',
    meaning:
      'Câu trả lời SMTP bắt đầu bằng 2, 3, 4 hoặc 5, nên không máy chủ thư nào gửi 605. Mailgun ghi nó vào các event của mình: thư gửi tới địa chỉ này từng bị trả về, và Mailgun không thử giao nữa.',
    causes: [
      'Một thư trước đó gửi tới địa chỉ này đã bị từ chối hẳn.',
      'Hộp thư đã hoạt động lại, nhưng địa chỉ vẫn còn trong danh sách bounce.',
    ],
    fixes: [
      'Tìm lần bị trả về trước đó trong mục event hoặc suppression của tên miền: lý do thật nằm ở đó.',
      'Bỏ địa chỉ khỏi danh sách của bạn nếu hộp thư không tồn tại.',
      'Chỉ xóa mục đó khỏi suppression khi biết chắc hộp thư hoạt động.',
    ],
  },
};
