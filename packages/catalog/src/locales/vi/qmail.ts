import type { qmail as facts } from '../../servers/qmail.ts';
import type { Messages } from '../../types.ts';

export const qmail: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'qmail-rcpthosts': {
    title: 'Máy chủ không chuyển tiếp (relay) thư này (rcpthosts)',
    meaning:
      'Tệp `rcpthosts` của qmail liệt kê các tên miền mà nó nhận thư. Tên miền của người nhận không có trong đó, và máy chủ không biết bạn là client được phép chuyển tiếp (relay).',
    causes: [
      'Thiếu `auth`, hoặc việc đăng nhập đã không diễn ra.',
      '`host` là máy chủ của tên miền khác.',
      'Tên miền của người nhận trỏ tới máy chủ này nhưng chưa từng được khai báo ở đó.',
    ],
    fixes: [
      'Đặt `auth.user` và `auth.pass`, và dùng cổng gửi thư 587 hoặc 465.',
      'Dùng máy chủ gửi thư (submission) của nhà cung cấp của chính bạn.',
      'Nếu chỉ tên miền này bị lỗi, báo cho quản trị viên của người nhận rằng nó thiếu trong `rcpthosts`.',
    ],
  },
  'qmail-stray-newline': {
    title: 'Trong thư có LF đứng một mình',
    meaning:
      'qmail từ chối những dòng chỉ kết thúc bằng LF. Có thứ gì đó trên đường đi đã ghi thư mà không dùng đúng ký tự xuống dòng.',
    causes: [
      'Proxy, bộ lọc hoặc phần mềm quét virus giữa client và máy chủ ghi lại luồng dữ liệu.',
      'Một client khác, không phải nodemailer, đã ghi thư với ký tự xuống dòng kiểu Unix.',
    ],
    fixes: [
      'nodemailer tự ghi CRLF: tìm xem thứ gì trên đường đi làm thay đổi dữ liệu, và thử gửi không qua nó.',
      'Với client khác, đổi mọi ký tự xuống dòng thành CRLF trước khi gửi DATA.',
    ],
  },
  'qmail-spamdyke-rdns': {
    title: 'DNS ngược không được chấp nhận (spamdyke)',
    meaning:
      'spamdyke đứng trước qmail và kiểm tra bản ghi PTR của client. Bản ghi đó bị thiếu, không dẫn tới đâu, hoặc trông giống địa chỉ động.',
    causes: [
      'Không có bản ghi PTR, hoặc tên trong đó không có bản ghi A.',
      'Tên chứa các chữ số của địa chỉ IP, như ở mạng gia đình và cloud.',
    ],
    fixes: [
      'Nhờ nhà cung cấp đặt bản ghi PTR thành hostname của máy chủ thư, cùng bản ghi A hoặc AAAA trỏ ngược lại.',
      'Gửi qua máy chủ gửi thư (submission) có đăng nhập trên cổng 587 hoặc 465, thay vì giao thư từ địa chỉ IP này.',
    ],
  },
  'qmail-spamdyke-graylisted': {
    title: 'Bị hoãn ở lần đầu tiếp xúc (spamdyke)',
    meaning: 'spamdyke chưa biết cặp người gửi và người nhận này nên yêu cầu bạn gửi lại sau.',
    causes: ['Đây là thư đầu tiên của cặp đó.', 'Thư được gửi lại quá sớm.'],
    fixes: [
      'Gửi lại chính thư đó sau vài phút, giữ nguyên `from`.',
      'Dùng hàng đợi có thời gian chờ tăng dần.',
    ],
  },
  'qmail-badrcptto': {
    title: 'Máy chủ có quy tắc từ chối thư cho địa chỉ này',
    meaning:
      'Quản trị viên phía người nhận đã đưa địa chỉ này vào danh sách các địa chỉ không được nhận thư. Câu trả lời không nói rằng hộp thư không tồn tại.',
    causes: [
      'Địa chỉ bị gửi quá nhiều spam nên đã bị đóng.',
      'Người dùng đã nghỉ, và địa chỉ bị chặn thay vì bị xóa.',
      'Địa chỉ này chỉ dùng cho thư nội bộ hoặc thư gửi đi.',
    ],
    fixes: [
      'Ngừng gửi tới địa chỉ này: đổi người gửi hay máy chủ cũng không qua được.',
      'Liên lạc bằng cách khác để hỏi người nhận một địa chỉ dùng được.',
      'Nếu địa chỉ lẽ ra phải nhận thư, nhờ chủ của nó báo quản trị viên về mục chặn này.',
    ],
  },
  'qmail-sender-rejected-by-remote': {
    title: 'Máy chủ kế tiếp từ chối người gửi',
    meaning:
      'Một máy chủ relay qmail đã nhận thư của bạn, và máy chủ kế tiếp từ chối người gửi trên phong bì. Lý do nằm trong câu trả lời của máy chủ đó.',
    causes: [
      'Tên miền gửi không có trong DNS hoặc không nhận thư.',
      'Máy chủ kế tiếp chặn người gửi, hoặc chặn địa chỉ IP của máy chủ relay.',
    ],
    fixes: [
      'Đọc câu trả lời của máy chủ kế tiếp ở phần sau của báo cáo.',
      'Kiểm tra `envelope.from`, cùng bản ghi MX và SPF của tên miền đó.',
      'Nếu câu trả lời nêu một địa chỉ IP, hỏi bên vận hành máy chủ relay.',
    ],
  },
  'qmail-badmailfrom': {
    title: 'Máy chủ đã chặn người gửi này',
    meaning:
      'Quản trị viên của máy chủ nhận đã đưa địa chỉ gửi của bạn hoặc tên miền của nó vào danh sách người gửi bị chặn. Máy chủ khác không dùng danh sách này.',
    causes: [
      'Spam đã đến từ địa chỉ hoặc tên miền này, hoặc được gửi dưới danh nghĩa của nó.',
      'Cả tên miền bị chặn vì một người gửi.',
    ],
    fixes: [
      'Nhờ quản trị viên gỡ mục đó, và nêu địa chỉ trong `envelope.from`.',
      'Nếu là máy chủ của bạn, gỡ nó khỏi danh sách người gửi bị chặn; trong qmail đó là tệp `badmailfrom`.',
      'Thiết lập SPF, DKIM và DMARC để không ai khác dùng được tên của bạn.',
    ],
  },
  'qmail-spamdyke-same-address': {
    title: 'Người gửi và người nhận là cùng một địa chỉ',
    meaning:
      'spamdyke được cấu hình để từ chối thư có người gửi trên phong bì cũng là người nhận, vì spam thường có dạng này.',
    causes: [
      'Một biểu mẫu hoặc công cụ giám sát gửi thông báo từ chính địa chỉ nhận thông báo.',
      '`from` hoặc `envelope.from` được điền bằng địa chỉ của người nhận.',
    ],
    fixes: [
      'Gửi từ một địa chỉ khác có thật trong tên miền của bạn.',
      'Muốn giữ `from`, đặt một địa chỉ khác trong `envelope.from`.',
      'Nếu bạn có tài khoản trên máy chủ đó, đặt `auth.user` và `auth.pass`: spamdyke không lọc client đã đăng nhập.',
    ],
  },
  'qmail-auth-not-available': {
    title: 'Máy chủ chưa thiết lập đăng nhập ở cổng này',
    meaning:
      'qmail được yêu cầu đăng nhập nhưng ở cổng này không có chương trình nào để kiểm tra mật khẩu. Tên đăng nhập và mật khẩu chưa được xét tới.',
    causes: [
      'Cổng này dành cho thư giữa các máy chủ, như cổng 25. Một số máy chủ loại này vẫn báo có đăng nhập trong EHLO.',
      'Nếu là máy chủ của bạn, `qmail-smtpd` được chạy mà không có chương trình kiểm tra mật khẩu, hoặc đăng nhập bị tắt.',
    ],
    fixes: [
      'Dùng máy chủ gửi thư của nhà cung cấp, với cổng 587 hoặc 465.',
      'Nếu là qmail của bạn, ghi chương trình kiểm tra mật khẩu vào lệnh chạy `qmail-smtpd`.',
      'Nếu máy chủ không cần đăng nhập, bỏ `auth`.',
    ],
  },
};
