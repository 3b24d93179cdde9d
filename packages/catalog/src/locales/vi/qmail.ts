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
};
