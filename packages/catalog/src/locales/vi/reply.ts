import type { reply as facts } from '../../codes/reply.ts';
import type { Messages } from '../../types.ts';

export const reply: Record<keyof typeof facts, Messages> = {
  '211': {
    title: 'Thông tin trạng thái hoặc trợ giúp cho người đọc',
    meaning:
      'Máy chủ mô tả trạng thái của nó hoặc trả lời lệnh HELP. Mã này xác nhận ở đó có máy chủ SMTP; chưa có gì được gửi.',
    causes: [
      'Có người gõ HELP trong một phiên thủ công bằng telnet hoặc openssl; nodemailer không bao giờ gửi lệnh này.',
    ],
    fixes: [],
  },
  '214': {
    title: 'Văn bản trợ giúp cho người đọc',
    meaning:
      'Máy chủ giải thích các lệnh của nó bằng lời, để trả lời HELP. Mã này không xác nhận điều gì về việc đăng nhập, người gửi hay người nhận.',
    causes: [
      'Có người gõ HELP trong một phiên thủ công bằng telnet hoặc openssl; nodemailer không bao giờ gửi lệnh này.',
    ],
    fixes: [],
  },
  '220': {
    title: 'Máy chủ đã sẵn sàng',
    meaning:
      'Ở dòng đầu của kết nối, mã này nói rằng máy chủ sẵn sàng làm việc với bạn; sau STARTTLS, nó cho phép bắt đầu bắt tay TLS. Nó không nói rằng việc đăng nhập, người gửi hay người nhận sẽ được chấp nhận.',
    causes: [
      'Mọi kết nối bình thường đều bắt đầu bằng mã này, nên nodemailer chỉ ghi nó trong log debug.',
      'Nếu mã này không đến, nodemailer bỏ cuộc với `ETIMEDOUT`: `secure: false` ở cổng 465, tường lửa, hoặc máy chủ bắt client chờ lâu.',
      'Nếu thay vào đó là một mã khác, nodemailer báo `EPROTOCOL`, còn sau STARTTLS thì báo `ETLS`: hãy tra mã đó.',
    ],
    fixes: [],
  },
  '221': {
    title: 'Phiên kết thúc bình thường',
    meaning:
      'Máy chủ xác nhận QUIT và đóng kết nối. Thư có được chấp nhận hay không đã được quyết định từ trước, ở câu trả lời sau dấu chấm kết thúc thư.',
    causes: ['Mọi phiên kết thúc đúng cách đều có mã này, và nodemailer không báo nó.'],
    fixes: [],
  },
  '235': {
    title: 'Đăng nhập thành công',
    meaning:
      'Máy chủ chấp nhận thông tin đăng nhập và phiên đã được xác thực. Điều đó không có nghĩa là tài khoản này được dùng địa chỉ `from` của bạn, hay người nhận sẽ được chấp nhận.',
    causes: [
      'Mã này kết thúc một lệnh AUTH thành công; khi `verify()` thành công thì nó đã qua bước này, nếu có đặt `auth` và máy chủ công bố AUTH.',
      'Nếu sau đó trong cùng phiên có 550 hoặc 553, việc đăng nhập vẫn ổn; vấn đề là người gửi, người nhận hoặc thư.',
    ],
    fixes: [],
  },
  '250': {
    title: 'Lệnh được chấp nhận',
    meaning:
      'Lệnh ngay trước đó đã thành công. Sau dấu chấm kết thúc thư, nó có nghĩa là máy chủ đã tiếp nhận thư và phải giao thư hoặc báo lỗi; nó không có nghĩa là thư đã vào hộp thư đến.',
    causes: [
      'nodemailer đặt câu trả lời cho dấu chấm kết thúc thư vào `info.response`; ở đó thường có mã hàng đợi.',
      'Sau RCPT TO, nó chỉ nói rằng địa chỉ chưa bị từ chối: có máy chủ kiểm tra muộn hơn.',
      'Thư đã được chấp nhận mà không bao giờ thấy là thư đã bị lọc hoặc bị trả về sau đó.',
    ],
    fixes: [
      'Lưu `info.response` và `info.messageId`: nhà cung cấp dựa vào đó để lần theo thư.',
      'Đọc hộp thư của người gửi trên phong bì (`envelope.from`, không có thì `from`): thư trả về đến đó.',
    ],
  },
  '251': {
    title: 'Đã nhận: máy chủ sẽ chuyển tiếp thư',
    meaning:
      'Người nhận không ở trên máy chủ này, nhưng máy chủ biết địa chỉ mới và sẽ chuyển tiếp thư tới đó. Người nhận đã được chấp nhận; còn bản thân thư chỉ được chấp nhận khi có 250 sau dấu chấm kết thúc.',
    causes: [
      'Mã này trả lời RCPT TO khi người nhận đã chuyển đi và máy chủ nói rõ điều đó; nhiều máy chủ lặng lẽ chuyển tiếp và trả lời 250.',
      'Nó không hứa là thư sẽ đến: nếu địa chỉ mới từ chối, người gửi trên phong bì nhận thư trả về (bounce).',
      'Sau ETRN nó có nghĩa khác: không có thư nào đang chờ.',
    ],
    fixes: [
      'Đừng gửi lại: người nhận đã nằm trong `info.accepted`, gửi nữa thì họ nhận thêm một bản.',
      'Chỉ cập nhật địa chỉ đã lưu khi chính người đó xác nhận: nếu TLS không được kiểm tra, câu trả lời có thể bị giả mạo.',
    ],
  },
  '252': {
    title: 'Chưa xác minh địa chỉ, nhưng sẽ thử gửi',
    meaning:
      'Máy chủ không thể hoặc không muốn nói địa chỉ có tồn tại không; nó sẽ nhận thư cho địa chỉ đó và thử giao. Mã này không chứng minh điều gì về hộp thư.',
    causes: [
      'Lệnh VRFY hoặc EXPN được gửi tới máy chủ giấu danh sách người dùng hoặc nhận thư thay máy chủ khác.',
      'Sau ETRN nó có nghĩa là các thư đang chờ đang được gửi đi.',
    ],
    fixes: ['Đừng kiểm tra địa chỉ bằng VRFY: hãy gửi thư xin xác nhận và xử lý thư trả về.'],
  },
  '253': {
    title: 'Thư đang chờ đang được gửi đi (ETRN)',
    meaning:
      'Máy chủ đã bắt đầu xử lý hàng đợi theo yêu cầu của ETRN và cho biết có bao nhiêu thư đang chờ. Mã này xác nhận việc bắt đầu, không xác nhận đã giao thư nào.',
    causes: [
      'Chỉ máy chủ thư lấy thư bằng ETRN mới gặp mã này; nodemailer không bao giờ gửi lệnh đó.',
    ],
    fixes: [],
  },
  '334': {
    title: 'Máy chủ chờ bước đăng nhập tiếp theo',
    meaning:
      'Việc đăng nhập đang diễn ra: máy chủ yêu cầu phần kế tiếp ở dạng base64, chẳng hạn tên đăng nhập hoặc mật khẩu. Chưa có gì được chấp nhận hay bị từ chối.',
    causes: [
      'Đây là điều bình thường với AUTH LOGIN và CRAM-MD5, và chỉ hiện trong log debug.',
      'Sau một token XOAUTH2, nó mang lý do từ chối ở dạng JSON mã hóa base64; lời từ chối đến ngay sau đó.',
      'Lỗi `EAUTH` nói về việc chờ 334 có nghĩa là máy chủ đã trả lời thứ khác.',
    ],
    fixes: [
      'Nếu việc đăng nhập dừng ở đó, đọc `err.response` và tra mã đã đến thay vào đó.',
      'Bỏ `authMethod` đã ép, để nodemailer chọn cơ chế mà máy chủ hỗ trợ.',
      'Với XOAUTH2, giải mã phần chữ của 334 trong log debug.',
    ],
  },
  '354': {
    title: 'Máy chủ đang chờ nội dung thư',
    meaning:
      'Máy chủ chấp nhận DATA và chờ thư, cho đến dòng chỉ có một dấu chấm. Thư chưa được chấp nhận: câu trả lời cho dấu chấm đó mới quyết định.',
    causes: [
      'Mã này đến trước mọi bức thư, và nodemailer không báo nó.',
      'Nếu kết nối đứt sau 354, không ai biết thư đã được tiếp nhận chưa: gửi lại thì thư có thể đến hai lần.',
    ],
    fixes: [],
  },
  '355': {
    title: 'Có thể tiếp tục lần truyền bị gián đoạn',
    meaning:
      'Máy chủ đã giữ một phần của bức thư truyền dở và cho biết phải tiếp tục từ byte nào. Mã này thuộc một phần mở rộng thử nghiệm và không xác nhận việc giao thư.',
    causes: ['Mã này cần phần mở rộng CHECKPOINT, mà nodemailer không dùng.'],
    fixes: [],
  },
  '421': {
    title: 'Máy chủ đang đóng kết nối',
    meaning:
      'Máy chủ kết thúc phiên và lúc này không nhận thư. Nó đang tắt hoặc quá tải, hoặc đang giới hạn số kết nối của bạn; lần gửi sau có thể thành công.',
    causes: [
      'Quá nhiều kết nối hoặc thư từ tài khoản hay địa chỉ IP của bạn.',
      'Máy chủ đang bận hoặc bảo trì.',
      'Một kết nối trong pool nhàn rỗi quá lâu.',
      'Bên nhận không tin người gửi: phần chữ nhắc đến uy tín, SPF, DKIM hoặc DNS ngược.',
    ],
    fixes: [
      'Gửi lại qua kết nối mới sau vài phút, tăng dần thời gian chờ.',
      'Đặt `pool: true`, giảm `maxConnections` và `maxMessages`, và đặt `rateLimit`, `rateDelta`.',
      'Nếu phần chữ nhắc đến xác thực hoặc uy tín, sửa điều đó trước: chỉ chờ thì không ích gì.',
    ],
  },
  '422': {
    title: 'Không có định nghĩa: hộp thư đầy hoặc đổi cách đăng nhập',
    meaning:
      'Không RFC nào định nghĩa mã trả lời này; sổ đăng ký chỉ nhắc đến nó bên cạnh X.7.12, việc chuyển đổi mật khẩu. Chữ số đầu cho biết nó là tạm thời, phần còn lại phải xem ở phần chữ.',
    causes: [
      'Sau RCPT TO: có lẽ là hộp thư đầy, tức 4.2.2 viết thiếu dấu chấm.',
      'Sau AUTH: tài khoản phải chuyển sang cơ chế đăng nhập khác.',
      'Con số đến từ một HTTP API, ở đó nó có nghĩa là request không hợp lệ.',
    ],
    fixes: [
      'Xem `err.responseCode` và `err.command` để biết có đúng là máy chủ SMTP gửi nó không.',
      'Đọc phần chữ và mã trạng thái mở rộng trong `err.response`.',
      'Nếu ở đó không nói gì thêm, gửi lại sau.',
    ],
  },
  '430': {
    title: 'Không có định nghĩa: lệnh tạm thời không được nhận',
    meaning:
      'Không RFC nào định nghĩa mã trả lời này; sổ đăng ký chỉ nhắc đến nó bên cạnh X.5.1, lệnh không hợp lệ. Chữ số đầu cho biết nó là tạm thời.',
    causes: ['Máy chủ dùng con số riêng của nó, và chỉ phần chữ giải thích được.'],
    fixes: [
      'Đọc phần chữ và mã trạng thái mở rộng trong `err.response`.',
      'Kiểm tra `host` và `port`.',
      'Nếu không tìm được gì thêm, gửi lại sau.',
    ],
  },
  '432': {
    title: 'Cần chuyển đổi mật khẩu, hoặc quá nhiều kết nối',
    meaning:
      'Theo RFC, tài khoản phải đăng nhập một lần bằng PLAIN thì cơ chế đăng nhập này mới hoạt động. Microsoft dùng con số này cùng 4.3.2 để giới hạn tốc độ; mã trạng thái mở rộng và lệnh cho biết là trường hợp nào.',
    causes: [
      'Có 4.3.2, hoặc sau khi đăng nhập: một hộp thư mở quá nhiều kết nối cùng lúc. Microsoft cho phép ba.',
      'Có 4.7.12 sau AUTH: máy chủ không lưu chuỗi bí mật hợp với cơ chế đăng nhập này.',
    ],
    fixes: [
      'Với 4.3.2, dùng `pool: true` và `maxConnections` sao cho mọi tiến trình cộng lại không quá ba, rồi gửi lại sau.',
      'Với 4.7.12, đặt `authMethod: "PLAIN"` cho một lần đăng nhập qua TLS.',
    ],
  },
  '450': {
    title: 'Hộp thư lúc này chưa nhận được thư',
    meaning:
      'Máy chủ tạm thời không nhận thư: hộp thư đang bận, hoặc một quy tắc giữ bạn lại một lúc. Lát sau, chính thư đó có thể được nhận.',
    causes: [
      'Greylisting: máy chủ chưa biết bạn và chờ bạn gửi lần thứ hai.',
      'Hộp thư bị khóa, hoặc đang nhận thư nhanh hơn mức nhà cung cấp cho phép.',
      'Sau MAIL FROM, ở Postfix thường là sau RCPT TO: không tìm thấy tên miền của người gửi trong DNS.',
    ],
    fixes: [
      'Gửi lại chính thư đó sau 5 đến 15 phút, từ cùng địa chỉ và IP, rồi tăng dần thời gian chờ.',
      'Xem `info.rejected`: nếu có nhiều người nhận, những người khác có thể đã được chấp nhận.',
      'Nếu phần chữ nhắc đến người gửi, kiểm tra `envelope.from` và bản ghi DNS của tên miền đó.',
    ],
  },
  '451': {
    title: 'Máy chủ tự gặp lỗi',
    meaning:
      'Có điều gì đó thất bại khi máy chủ xử lý lệnh: ở phía nó, hoặc ở DNS hay bộ lọc mà nó phụ thuộc. Lỗi này là tạm thời; có máy chủ cũng dùng nó cho greylisting và giới hạn tốc độ.',
    causes: [
      'Đĩa, cơ sở dữ liệu hoặc bộ lọc spam của máy chủ gặp trục trặc.',
      'Tra cứu DNS cho tên miền của bạn tạm thời thất bại, chẳng hạn với SPF (4.4.3, 4.7.24).',
      'Máy chủ hoãn người gửi lạ hoặc gửi nhanh; khi đó có 4.7.x hoặc phần chữ nói rõ.',
    ],
    fixes: [
      'Gửi lại sau vài phút, tăng dần thời gian chờ.',
      'Nếu kéo dài hàng giờ, truy vấn bản ghi SPF và DKIM của tên miền của bạn để tìm chỗ hết thời gian chờ.',
      'Nếu phần chữ nhắc đến lượng thư, đặt `pool: true` với `maxConnections` thấp và `rateLimit`.',
    ],
  },
  '452': {
    title: 'Lúc này hết chỗ, hoặc quá nhiều người nhận',
    meaning:
      'Máy chủ tạm thời không nhận thêm. Ở RCPT TO, đó thường là giới hạn số người nhận của một thư; còn lại là hộp thư hoặc đĩa của máy chủ đã đầy.',
    causes: [
      'Phong bì có nhiều người nhận hơn mức máy chủ nhận; máy chủ nào cũng phải nhận được 100.',
      'Hộp thư của người nhận đầy, và máy chủ mong điều đó thay đổi (4.2.2).',
      'Máy chủ lúc này không đủ chỗ cho thư cỡ này (4.3.1).',
    ],
    fixes: [
      'Gửi lại thư cho các địa chỉ trong `info.rejected`, và giữ mỗi thư không quá 100 người nhận.',
      'Với 4.2.2 hoặc 4.3.1, gửi lại sau một giờ hoặc lâu hơn.',
    ],
  },
  '453': {
    title: 'Không có thư nào đang chờ (ATRN)',
    meaning:
      'Một máy chủ thư dùng ATRN để hỏi thư đang chờ của các tên miền của nó, và không có thư nào. Không có gì bị lỗi.',
    causes: [
      'Chỉ hệ thống chủ động lấy thư mới gặp mã này; nodemailer không bao giờ gửi ATRN.',
      'Nếu đi kèm 4.3.2 thì nghĩa khác: hiện máy chủ không nhận thư.',
    ],
    fixes: ['Với 4.3.2, gửi lại sau.'],
  },
  '454': {
    title: 'Tạm thời: đăng nhập, TLS hoặc tốc độ gửi',
    meaning:
      'Con số này có nhiều nghĩa, và `err.command` cho biết là nghĩa nào. Không nghĩa nào chứng tỏ mật khẩu sai.',
    causes: [
      'AUTH: máy chủ lúc này không kiểm tra được đăng nhập, hoặc bạn đăng nhập quá nhiều lần.',
      'STARTTLS: máy chủ lúc này không khởi động được TLS.',
      'DATA: tài khoản gửi nhanh hơn hạn mức (Amazon SES).',
      'RCPT TO: máy chủ không chuyển tiếp (relay) cho bạn, thường vì chưa đăng nhập (Postfix).',
    ],
    fixes: [
      'AUTH, STARTTLS: gửi lại sau vài phút. Giữ nguyên mật khẩu, và đừng tắt TLS bằng `ignoreTLS`.',
      'Đặt `pool: true`, để một lần đăng nhập dùng cho nhiều thư.',
      'DATA: đặt `pool: true`, với `rateLimit` và `rateDelta` dưới hạn mức.',
      'RCPT TO: đặt `auth`.',
    ],
  },
  '455': {
    title: 'Lúc này chưa đáp ứng được một tham số',
    meaning:
      'Máy chủ biết một tham số tùy chọn của MAIL FROM hoặc RCPT TO nhưng lúc này không đáp ứng được. Cùng lệnh đó có thể thành công về sau, hoặc khi bỏ tham số.',
    causes: [
      'Thư yêu cầu một thứ không bắt buộc, như báo cáo giao thư (`dsn`).',
      'Máy chủ tạm thời thiếu tài nguyên cho việc đó.',
    ],
    fixes: ['Gửi lại sau.', 'Bỏ `dsn` hoặc tham số tùy chọn khác.'],
  },
  '458': {
    title: 'Không khởi động được lượt xử lý hàng đợi (ETRN)',
    meaning:
      'Một máy chủ thư dùng ETRN để xin thư đang chờ của mình, và máy chủ bên kia lúc này chưa bắt đầu truyền được. Thư vẫn nằm trong hàng đợi.',
    causes: [
      'Máy chủ tạm thời thiếu tài nguyên.',
      'Chỉ hệ thống chủ động lấy thư mới gặp mã này; nodemailer không bao giờ gửi ETRN.',
    ],
    fixes: ['Gửi lại ETRN sau.', 'Nếu không hết, hỏi nhà cung cấp đang giữ hàng đợi.'],
  },
  '459': {
    title: 'Tên miền này không được phép lấy thư (ETRN)',
    meaning:
      'Một máy chủ thư dùng ETRN để xin thư đang chờ của một tên miền, và máy chủ bên kia không cho phép với tên miền hoặc client này.',
    causes: [
      'Tên miền chưa được thiết lập ETRN ở nhà cung cấp, hoặc bị gõ sai.',
      'Chỉ hệ thống chủ động lấy thư mới gặp mã này; nodemailer không bao giờ gửi ETRN.',
    ],
    fixes: ['Kiểm tra tên miền.', 'Nhờ nhà cung cấp cho phép ETRN với tên miền đó.'],
  },
  '500': {
    title: 'Máy chủ không hiểu lệnh',
    meaning:
      'Máy chủ không biết lệnh này, hoặc dòng lệnh quá dài. Nó chỉ xét hình thức, chưa xét người gửi, người nhận hay thư.',
    causes: [
      'Tường lửa, phần mềm quét virus hoặc proxy làm thay đổi lệnh SMTP trên đường đi.',
      '`host` và `port` dẫn tới thứ không phải máy chủ SMTP mong đợi.',
      'Sau AUTH: máy chủ không biết cơ chế đăng nhập này, hoặc token quá dài (5.5.6).',
    ],
    fixes: [
      'Đặt `logger: true` và `debug: true`, rồi xem dòng ngay trước 500.',
      'Chọn cổng và TLS khớp nhau: 587 với `secure: false`, 465 với `secure: true`.',
      'Thử từ một mạng không kiểm tra SMTP.',
      'Sau AUTH: bỏ `authMethod` đã ép; với 5.5.6, lấy token ngắn hơn.',
    ],
  },
  '501': {
    title: 'Đối số của lệnh bị sai',
    meaning:
      'Máy chủ biết lệnh nhưng không dùng được phần đi sau nó. Đó là lệnh nào (`err.command`) cho biết phải sửa gì.',
    causes: [
      'MAIL FROM hoặc RCPT TO: địa chỉ có khoảng trắng, ký tự xuống dòng hoặc thiếu tên miền.',
      'EHLO: tên máy của bạn, hoặc `name`, không phải hostname hợp lệ.',
      'AUTH: máy chủ không giải mã được thông tin đăng nhập, hoặc việc đăng nhập bị bỏ dở.',
    ],
    fixes: [
      'In ra `envelope`, `from` và `to` kèm độ dài, rồi bỏ những gì không thuộc về chúng.',
      'Đặt `name` là hostname đầy đủ của máy bạn.',
      'AUTH: bỏ `authMethod` đã ép, và tìm ký tự lạ trong `auth.user` và `auth.pass`.',
    ],
  },
  '502': {
    title: 'Máy chủ không hỗ trợ lệnh này',
    meaning:
      'Máy chủ biết lệnh này nhưng đã tắt hoặc không cài đặt nó. Cổng khác hoặc kết nối mã hóa có thể có lệnh đó.',
    causes: [
      'AUTH: cổng này không nhận đăng nhập, hoặc chỉ nhận sau STARTTLS.',
      'STARTTLS: máy chủ không có TLS ở cổng này.',
      'VRFY hoặc EXPN: bị tắt để bảo vệ người dùng.',
    ],
    fixes: [
      'Dùng cổng gửi thư của nhà cung cấp: 587 với `secure: false`, hoặc 465 với `secure: true`.',
      'Bỏ `ignoreTLS`, để STARTTLS diễn ra trước khi đăng nhập.',
      'Nếu máy chủ không cần đăng nhập (máy chủ relay nội bộ), bỏ `auth`.',
    ],
  },
  '503': {
    title: 'Lệnh đến không đúng lúc',
    meaning:
      'Lệnh hợp lệ, nhưng máy chủ chờ một lệnh khác trước đó. Đây thường là dư âm của một lần từ chối trước: lý do nằm ở câu trả lời trước nó.',
    causes: [
      'MAIL FROM: máy chủ đòi đăng nhập hoặc STARTTLS trước.',
      'DATA: tất cả người nhận đã bị từ chối.',
      'AUTH: phiên đã đăng nhập rồi, hoặc chưa cho đăng nhập.',
      'Một kết nối dùng lại không còn ở trạng thái mong đợi.',
    ],
    fixes: [
      'Đặt `logger: true` và `debug: true`, rồi đọc câu trả lời ngay trước 503.',
      'Đặt `auth`, và dùng cổng 587 hoặc 465 của nhà cung cấp.',
      'Nếu thỉnh thoảng mới gặp khi dùng `pool: true`, gửi lại: kết nối mới bắt đầu sạch sẽ. Giảm `maxMessages`.',
    ],
  },
  '504': {
    title: 'Máy chủ không hỗ trợ tham số này',
    meaning:
      'Lệnh có tồn tại, nhưng máy chủ không nhận tham số này. Trên thực tế đó là một cơ chế đăng nhập mà máy chủ không hỗ trợ, hoặc một hostname hay địa chỉ không có tên miền đầy đủ.',
    causes: [
      'AUTH: `authMethod` ép dùng cơ chế mà ở đây không có hoặc chỉ được phép qua TLS.',
      'EHLO, hoặc RCPT TO ở Postfix: `name`, người gửi hoặc người nhận không có tên miền đầy đủ. Khi chưa đặt `name`, máy không có hostname đầy đủ sẽ khai một địa chỉ trong ngoặc vuông.',
    ],
    fixes: [
      'Bỏ `authMethod`: khi đó nodemailer chọn cơ chế mà máy chủ công bố.',
      'Mã hóa kết nối trước: 587 với `requireTLS: true`, hoặc 465 với `secure: true`.',
      'Đặt `name` là hostname đầy đủ có tên miền; nếu phần chữ nêu một địa chỉ, hãy viết đủ địa chỉ đó.',
    ],
  },
  '521': {
    title: 'Host này không nhận thư',
    meaning:
      'Thay cho lời chào, máy chủ nói rằng nó không bao giờ nhận thư, từ bất kỳ ai. Có máy chủ dùng sai con số này để đuổi người gửi mà nó đã chặn.',
    causes: [
      '`host` là một máy không phải máy chủ thư, chẳng hạn máy chủ web của tên miền.',
      'Trong thư trả về: tên miền của người nhận không nhận thư.',
      'Phần chữ nhắc đến việc chặn hoặc chính sách: địa chỉ IP của bạn không được hoan nghênh.',
    ],
    fixes: [
      'Đặt `host` là máy chủ gửi thư mà nhà cung cấp công bố.',
      'Nếu gặp trong thư trả về, sửa địa chỉ hoặc ngừng gửi tới đó.',
      'Nếu bị chặn, tra danh sách mà phần chữ nêu ra, hoặc gửi qua một nhà cung cấp.',
    ],
  },
  '523': {
    title: 'Phải có TLS trước khi đăng nhập',
    meaning:
      'Máy chủ chỉ nhận cơ chế đăng nhập này bên trong kết nối mã hóa. Không RFC nào về SMTP định nghĩa con số này; sổ đăng ký đặt nó bên cạnh X.7.10.',
    causes: [
      'Mật khẩu suýt đi qua mạng mà không mã hóa: `ignoreTLS` đang bật, hoặc máy chủ không đưa ra STARTTLS.',
      'Phần chữ nhắc đến kích thước: khi đó ý muốn nói là 5.2.3, thư quá lớn.',
    ],
    fixes: [
      'Dùng cổng 587 với `requireTLS: true`, hoặc 465 với `secure: true`.',
      'Bỏ `ignoreTLS: true`.',
    ],
  },
  '524': {
    title: 'Cơ chế đăng nhập cần mã hóa',
    meaning:
      'Máy chủ chỉ cho dùng cơ chế đăng nhập đã chọn qua TLS. Không RFC nào về SMTP định nghĩa con số này; sổ đăng ký đặt nó bên cạnh 538 và X.7.11.',
    causes: ['Kết nối chưa được mã hóa khi bắt đầu đăng nhập.'],
    fixes: [
      'Dùng cổng 587 với `requireTLS: true`, hoặc 465 với `secure: true`.',
      'Bỏ `ignoreTLS: true`.',
    ],
  },
  '525': {
    title: 'Tài khoản đã bị vô hiệu hóa',
    meaning:
      'Thông tin đăng nhập đúng, nhưng tài khoản đã bị vô hiệu hóa. Không RFC nào về SMTP định nghĩa con số này; sổ đăng ký đặt nó bên cạnh X.7.13.',
    causes: [
      'Quản trị viên hoặc nhà cung cấp đã vô hiệu hóa tài khoản: chưa thanh toán, bị lợi dụng, hoặc có dấu hiệu bị xâm nhập.',
    ],
    fixes: [
      'Nhờ nhà cung cấp hoặc quản trị viên mở lại tài khoản; mật khẩu mới không giúp gì.',
      'Nếu tài khoản bị lợi dụng, trước hết đổi mật khẩu và tìm chỗ lộ thông tin đăng nhập.',
    ],
  },
  '530': {
    title: 'Phải đăng nhập hoặc bật TLS trước',
    meaning:
      'Máy chủ không làm gì thêm cho đến khi phiên được xác thực hoặc mã hóa. Phần chữ nói là việc nào trong hai; chưa có gì được gửi.',
    causes: [
      'MAIL FROM: thiếu `auth`, hoặc `auth.user` và `auth.pass` lấy từ biến môi trường rỗng.',
      'AUTH, hoặc phần chữ nhắc đến STARTTLS: kết nối chưa mã hóa, chẳng hạn vì `ignoreTLS`.',
      '`host` là máy chủ gửi thư (submission), còn thư lẽ ra phải qua máy chủ relay không cần đăng nhập.',
    ],
    fixes: [
      'Đặt `auth.user` và `auth.pass`, và in độ dài của chúng tại nơi tạo transport.',
      'Với STARTTLS, dùng cổng 587 với `secure: false` và `requireTLS: true`, và bỏ `ignoreTLS`.',
    ],
  },
  '533': {
    title: 'Không có định nghĩa: bị từ chối theo chính sách',
    meaning:
      'Không RFC nào định nghĩa mã trả lời này; sổ đăng ký chỉ nhắc đến nó bên cạnh X.7.1, từ chối theo chính sách. Chữ số đầu cho biết nó là vĩnh viễn.',
    causes: ['Máy chủ dùng con số riêng của nó, và chỉ phần chữ giải thích được.'],
    fixes: [
      'Đọc phần chữ và mã trạng thái mở rộng trong `err.response`.',
      'Kiểm tra rằng bạn có đăng nhập và `from` thuộc về tài khoản đó.',
    ],
  },
  '534': {
    title: 'Cách đăng nhập này không được phép',
    meaning:
      'Với tài khoản này, máy chủ đòi cách đăng nhập mạnh hơn cách vừa thử. Mật khẩu có thể đúng: cần một loại mật khẩu hoặc cơ chế khác.',
    causes: [
      'Nhà cung cấp đòi mật khẩu ứng dụng hoặc OAuth2 thay cho mật khẩu tài khoản (5.7.9 ở Gmail).',
      'Nhà cung cấp nghi ngờ lần đăng nhập và muốn bạn xác nhận trong trình duyệt (5.7.14 ở Gmail).',
      '`authMethod` ép dùng cơ chế mà máy chủ cho là quá yếu.',
    ],
    fixes: [
      'Tạo mật khẩu ứng dụng và đặt vào `auth.pass`, hoặc đặt `auth.type: "OAuth2"`.',
      'Mở liên kết trong phần chữ, nếu có, và xác nhận lần đăng nhập.',
      'Bỏ `customAuth`, và cả `authMethod`.',
    ],
  },
  '535': {
    title: 'Đăng nhập bị từ chối',
    meaning:
      'Máy chủ đã kiểm tra tên đăng nhập cùng mật khẩu hoặc token và không chấp nhận. Chưa có gì được gửi, và đăng nhập lại y như vậy sẽ lại bị từ chối.',
    causes: [
      'Bạn dùng mật khẩu đăng nhập web, còn nhà cung cấp đòi mật khẩu ứng dụng, API key hoặc token.',
      'Một biến môi trường có dấu nháy, thừa khoảng trắng ở cuối, hoặc bị cắt ở dấu `#`.',
      'Tài khoản đã tắt đăng nhập bằng mật khẩu: khi đó mật khẩu đúng cũng thất bại.',
      'Tên đăng nhập sai dạng, hoặc `host` thuộc nhà cung cấp hay region khác.',
    ],
    fixes: [
      'Đặt vào `auth.pass` chuỗi bí mật mà nhà cung cấp quy định cho SMTP, và tên đăng nhập đầy đủ vào `auth.user`.',
      'In ra độ dài của hai giá trị khi khởi động, không bao giờ in giá trị, rồi gọi `verify()`.',
      'Nếu đăng nhập bằng mật khẩu đã bị tắt, đặt `auth.type: "OAuth2"` hoặc nhờ bật lại.',
      'Dừng việc tự động gửi lại: đăng nhập sai nhiều lần có thể làm khóa tài khoản.',
    ],
  },
  '538': {
    title: 'Cơ chế đăng nhập này cần TLS',
    meaning:
      'Máy chủ chỉ cho dùng cơ chế đăng nhập đã chọn qua kết nối mã hóa. RFC giữ con số này cho máy chủ cũ: máy chủ mới không đưa ra cơ chế như vậy trước TLS.',
    causes: [
      'Kết nối chưa được mã hóa: `ignoreTLS` đang bật, hoặc máy chủ không có STARTTLS ở cổng này.',
    ],
    fixes: [
      'Dùng cổng 587 với `requireTLS: true`, hoặc 465 với `secure: true`.',
      'Bỏ `ignoreTLS: true`.',
    ],
  },
  '550': {
    title: 'Từ chối: hộp thư không tồn tại, hoặc do chính sách',
    meaning:
      'Lời từ chối dứt khoát: hộp thư không tồn tại hoặc không dùng được, hoặc một quy tắc từ chối thư. Con số không nói là trường hợp nào; lệnh và mã trạng thái mở rộng mới cho biết.',
    causes: [
      'RCPT TO với 5.1.1: không có hộp thư này; 5.1.7 và 5.1.8 nói về người gửi.',
      'MAIL FROM: tài khoản không được gửi với địa chỉ này.',
      'Sau khi truyền thư, với 5.7.x: SPF, DKIM hoặc DMARC không đạt, hoặc nội dung hay địa chỉ IP của bạn không được chấp nhận.',
      'RCPT TO với 5.7.1: máy chủ không chuyển tiếp (relay) khi chưa đăng nhập.',
    ],
    fixes: [
      'Với 5.1.1, 5.1.2 hoặc 5.1.10, sửa địa chỉ hoặc ngừng gửi tới đó.',
      'Với 5.7.x, đọc phần chữ: ở đó nêu chính sách, danh sách hoặc bản ghi cần sửa.',
      'Đặt `auth`, và dùng `from` thuộc về tài khoản đó.',
      'Đừng gửi lại khi chưa sửa gì.',
    ],
  },
  '551': {
    title: 'Người dùng không ở đây, và thư không được chuyển tiếp',
    meaning:
      'Theo RFC, người nhận ở nơi khác và máy chủ này không chuyển tiếp; phần chữ có thể nêu địa chỉ mới. Có máy chủ dùng con số này cho người gửi mà nó không cho phép.',
    causes: [
      'RCPT TO: người nhận đã chuyển đi, hoặc địa chỉ thuộc máy chủ khác.',
      'RCPT TO với 5.7.1: máy chủ không chuyển tiếp (relay) cho bạn.',
      'MAIL FROM hoặc sau khi truyền thư: tài khoản không được dùng `from` này.',
    ],
    fixes: [
      'Xác nhận địa chỉ mới với chính người đó, rồi sửa lại.',
      'Nếu phần chữ nhắc đến relay, đặt `auth` và đúng `host`.',
      'Nếu nhắc đến người gửi, dùng `from` thuộc về tài khoản đó.',
    ],
  },
  '552': {
    title: 'Thư quá lớn, hoặc hộp thư đầy',
    meaning:
      'Thư không vừa: lớn hơn mức máy chủ cho phép, hoặc hộp thư của người nhận hết chỗ. Lệnh và mã trạng thái mở rộng cho biết là trường hợp nào.',
    causes: [
      'MAIL FROM hoặc sau khi truyền thư (5.3.4, 5.2.3): thư quá lớn. Tệp đính kèm phình thêm một phần ba khi mã hóa để truyền.',
      'RCPT TO hoặc 5.2.2: hộp thư đầy.',
      'RCPT TO với phần chữ nói về người nhận: quá nhiều trong một thư.',
      '5.7.0 ở Gmail: loại tệp bị cấm.',
    ],
    fixes: [
      'Giảm dung lượng tệp đính kèm, hoặc gửi liên kết tới chúng.',
      'Với 5.2.2, gửi lại sau vài giờ, hoặc liên hệ người nhận qua kênh khác.',
      'Nếu quá nhiều người nhận, chia danh sách rồi gửi lại.',
    ],
  },
  '553': {
    title: 'Địa chỉ không được phép',
    meaning:
      'Máy chủ không chấp nhận hình thức của một địa chỉ, hoặc không cho bạn dùng địa chỉ đó. Là người gửi hay người nhận thì xem `err.command`.',
    causes: [
      'MAIL FROM: địa chỉ `from` không thuộc về tài khoản.',
      'RCPT TO: địa chỉ sai dạng, hoặc có ký tự ngoài ASCII mà máy chủ không nhận.',
      'Phần chữ nhắc đến danh sách chặn hoặc relay: khi đó đây là từ chối theo chính sách.',
    ],
    fixes: [
      'Dùng `from` hoặc `envelope.from` thuộc về tài khoản, và đưa các địa chỉ khác vào `replyTo`.',
      'Kiểm tra xem địa chỉ người nhận có khoảng trắng, dấu nháy hay thiếu tên miền không.',
      'Nếu phần chữ nêu danh sách hoặc chính sách, hãy lần theo đó.',
    ],
  },
  '554': {
    title: 'Bị từ chối mà không có mã cụ thể hơn',
    meaning:
      'Lời từ chối dứt khoát nhưng chung nhất: máy chủ từ chối kết nối, một lệnh hoặc thư, và chỉ phần chữ cho biết vì sao.',
    causes: [
      'Ở lời chào: địa chỉ IP của bạn bị chặn hoặc không có DNS ngược, hoặc host không nhận thư.',
      'RCPT TO: bị từ chối relay, hoặc địa chỉ IP của bạn nằm trong danh sách chặn.',
      'Sau khi truyền thư: spam, nội dung bị cấm, SPF, DKIM hoặc DMARC không đạt, hoặc người gửi chưa xác minh ở nhà cung cấp.',
      'Sau STARTTLS: máy chủ cho rằng mã hóa quá yếu.',
    ],
    fixes: [
      'Đọc hết `err.response`, cả liên kết trong đó.',
      'Đặt `auth`, và dùng `from` đã xác minh ở nhà cung cấp.',
      'Kiểm tra SPF, DKIM, DMARC và DNS ngược của máy chủ.',
      'Đừng gửi lại khi chưa sửa gì.',
    ],
  },
  '555': {
    title: 'Không biết một tham số đi sau địa chỉ',
    meaning:
      'Máy chủ không biết hoặc không hỗ trợ thứ đi sau địa chỉ trong MAIL FROM hoặc RCPT TO. Cũng có thể đó chính là địa chỉ, bị đọc thành tham số vì hình thức của nó.',
    causes: [
      'Địa chỉ có khoảng trắng hoặc dấu nháy bên trong, hoặc có tham số kèm theo sau.',
      'Máy chủ công bố một phần mở rộng, như SIZE hoặc `dsn`, mà vẫn từ chối tham số của nó: nodemailer chỉ gửi những gì đã được công bố.',
    ],
    fixes: [
      'In ra `envelope`, `from` và `to`, và truyền tên cùng địa chỉ dưới dạng đối tượng có `name` và `address`.',
      'Bỏ `dsn` hoặc tùy chọn kia.',
    ],
  },
  '556': {
    title: 'Tên miền của người nhận không nhận thư',
    meaning:
      'Máy chủ biết, thường nhờ bản ghi null MX, rằng tên miền của người nhận hoàn toàn không nhận thư. Không địa chỉ nào ở tên miền này dùng được.',
    causes: [
      'Tên miền bị gõ sai và trùng với một tên miền dùng cho mục đích khác.',
      'Chủ tên miền đã tuyên bố trong DNS rằng tên miền không nhận thư.',
    ],
    fixes: [
      'Kiểm tra chính tả của tên miền, và tra cứu bản ghi MX của nó.',
      'Sửa địa chỉ hoặc ngừng gửi tới đó.',
    ],
  },
};
