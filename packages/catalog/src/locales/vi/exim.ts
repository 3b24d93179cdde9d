import type { exim as facts } from '../../servers/exim.ts';
import type { Messages } from '../../types.ts';

export const exim: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'exim-retry-timeout': {
    title: 'Exim bỏ cuộc vì thất bại quá lâu',
    meaning:
      'Việc giao thư tới các máy chủ của người nhận đã thất bại lâu hơn thời gian Exim chịu thử lại. Thư mới có thể bị trả về ngay mà không được thử lần nào.',
    causes: [
      'Các máy chủ của tên miền người nhận ngừng hoạt động hoặc không kết nối được.',
      'Chúng hoãn mọi thư.',
      'Có tường lửa hoặc lệnh chặn giữa máy chủ relay và các máy chủ đó.',
    ],
    fixes: [
      'Tìm trong log của máy chủ relay lần thất bại cuối với tên miền đó, và xử lý theo đó.',
      'Kiểm tra bản ghi MX của tên miền người nhận, và xem máy chủ của nó có trả lời ở cổng 25 không.',
      'Chỉ gửi lại khi lý do đã hết.',
    ],
  },
  'exim-auth-unavailable': {
    title: 'Máy chủ hiện không kiểm tra được đăng nhập',
    meaning:
      'Exim không kiểm tra xong việc đăng nhập vì một thành phần đứng sau bị lỗi. Tên đăng nhập và mật khẩu chưa được xét.',
    causes: [
      'Cơ sở dữ liệu, danh bạ người dùng hoặc script kiểm tra mật khẩu không trả lời.',
      'Phần đăng nhập của máy chủ bị cấu hình sai: khi đó cùng một câu trả lời kéo dài hàng giờ.',
    ],
    fixes: [
      'Gửi lại sau vài phút, giữ nguyên thông tin đăng nhập.',
      'Nếu kéo dài, báo câu trả lời và thời điểm cho bên vận hành máy chủ.',
    ],
  },
  'exim-bad-helo': {
    title: 'Tên trong EHLO không đúng dạng hostname',
    meaning:
      'Máy chủ xét cách viết của tên trong EHLO và từ chối. Bản ghi PTR không liên quan ở đây.',
    causes: [
      '`name` bị trống, hoặc chứa dấu gạch dưới, khoảng trắng, số cổng hay URL.',
      'Chưa đặt `name`, mà hostname của máy hoặc container có ký tự như vậy.',
      'Máy chủ không nhận địa chỉ trong ngoặc vuông mà nodemailer khai khi máy không có hostname đầy đủ.',
    ],
    fixes: [
      'Đặt `name` là hostname đầy đủ, chỉ gồm chữ cái, chữ số, dấu gạch nối và dấu chấm.',
      'In `name` cùng độ dài của nó, và bỏ khoảng trắng.',
    ],
  },
  'exim-unrouteable-address': {
    title: 'Exim không tìm được đường giao tới địa chỉ này',
    meaning:
      'Mọi tuyến của máy chủ đều từ chối địa chỉ: người dùng không tồn tại ở đó, hoặc không tìm thấy tên miền. Câu trả lời không nói phần nào sai.',
    causes: [
      'Phần trước @ không phải hộp thư nào trên máy chủ này.',
      'Tên miền bị gõ sai, hoặc không có MX lẫn bản ghi địa chỉ.',
      'Máy chủ coi tên miền là của mình, dù hộp thư nằm ở nơi khác.',
    ],
    fixes: [
      'So cả hai phần của địa chỉ với nguồn gốc của nó.',
      'Tra bản ghi MX của tên miền; nếu không có, ngừng gửi tới đó.',
      'Nếu hộp thư ở nơi khác, chuyển định tuyến của tên miền sang remote, ví dụ trong cPanel.',
    ],
  },
  'exim-line-too-long': {
    title: 'Một dòng trong thư quá dài',
    meaning:
      'Không dòng nào của thư được dài hơn 998 ký tự. Máy chủ thấy một dòng dài hơn nên từ chối thư.',
    causes: [
      'Thư `raw` chứa HTML hoặc base64 nằm trên một dòng dài.',
      'Một mục tự đặt trong `headers` có giá trị dài không có dấu cách, nên không thể ngắt dòng.',
      'Một máy chủ relay hoặc bộ lọc trên đường đi đã nối các dòng lại.',
    ],
    fixes: [
      'Dựng thư từ `text`, `html` và `attachments`: nodemailer ngắt hoặc mã hóa các dòng dài.',
      'Rút ngắn các `headers` tự đặt, hoặc thêm dấu cách vào giá trị của chúng.',
      'Trong `raw`, mã hóa các phần bằng base64 hoặc quoted-printable với dòng 76 ký tự.',
    ],
  },
  'exim-sender-verify-failed': {
    title: 'Địa chỉ gửi có vẻ không tồn tại',
    meaning:
      'Máy chủ kiểm tra xem có trả thư về cho người gửi trên phong bì được không, thường bằng cách hỏi máy chủ thư của tên miền đó, và nhận câu trả lời là không.',
    causes: [
      'Hộp thư trong `from` hoặc `envelope.from` không tồn tại, ví dụ địa chỉ no-reply bịa ra.',
      'Tên miền không có cả bản ghi MX lẫn A, hoặc thực ra chỉ là tên máy.',
      'Máy chủ thư của tên miền từ chối những câu hỏi như vậy.',
    ],
    fixes: [
      'Dùng địa chỉ gửi có hộp thư thật và nhận được thư.',
      'Kiểm tra cả `envelope.from`: đó mới là địa chỉ được kiểm tra.',
      'Tra bản ghi MX của tên miền, và gửi thử một thư tới địa chỉ đó.',
    ],
  },
  'exim-sender-verify-later': {
    title: 'Địa chỉ gửi chưa kiểm tra được',
    meaning:
      'Máy chủ muốn biết người gửi trên phong bì có tồn tại không và hỏi máy chủ thư của tên miền đó. Nó chưa nhận được câu trả lời nên hoãn thư.',
    causes: [
      'Máy chủ thư của tên miền gửi ngừng hoạt động, chậm hoặc áp dụng greylisting với câu hỏi.',
      'Bản ghi MX của nó chỉ tới host không kết nối được ở cổng 25.',
      'Việc kiểm tra chỉ vừa bắt đầu.',
    ],
    fixes: [
      'Gửi lại chính thư đó sau vài phút.',
      'Kiểm tra các host MX của tên miền trong `envelope.from` hoặc `from` có trả lời ở cổng 25 từ bên ngoài không.',
      'Nếu vẫn vậy, dùng địa chỉ gửi thuộc tên miền có máy chủ thư hoạt động.',
    ],
  },
  'exim-header-sender': {
    title: 'Không xác minh được người gửi nào trong header',
    meaning:
      'Máy chủ kiểm tra các địa chỉ trong header From, Reply-To và Sender và không thấy địa chỉ nào có thể nhận thư.',
    causes: [
      'Địa chỉ trong `from` không tồn tại, hoặc tên miền của nó không có bản ghi MX.',
      'Máy chủ của tên miền gửi đã từ chối lượt kiểm tra.',
      'Đó là địa chỉ nội bộ, như tên một máy.',
    ],
    fixes: [
      'Dùng `from` có thật và nhận được thư, thuộc tên miền có bản ghi MX.',
      'Từ bên ngoài, gửi một thư thử tới địa chỉ trong `from`.',
      'Đặt `replyTo` là một địa chỉ dùng được: chỉ cần một địa chỉ hợp lệ là đủ.',
    ],
  },
  'exim-client-tls-failed': {
    title: 'Exim không dùng được TLS tới máy chủ kế tiếp',
    meaning:
      'Máy chủ relay dùng Exim đã có thư của bạn và phải mã hóa đường tới máy chủ kế tiếp, nhưng không được. Kết nối của bạn tới máy chủ relay không phải là nguyên nhân.',
    causes: [
      'Máy chủ kế tiếp không có STARTTLS.',
      'Bắt tay TLS thất bại, hoặc chứng chỉ không qua được kiểm tra bắt buộc.',
    ],
    fixes: [
      'Giữ nguyên `secure` và `port`, và đưa báo cáo cho bên vận hành máy chủ relay.',
      'Nếu là Exim của bạn, kiểm tra `hosts_require_tls` và `tls_verify_hosts` của transport, và đọc lỗi TLS trong log.',
    ],
  },
};
