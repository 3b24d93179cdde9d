import type { diagnosis as facts } from '../../codes/diagnosis.ts';
import type { Messages } from '../../types.ts';

export const diagnosis: Record<keyof typeof facts, Messages> = {
  'wrong-tls-mode-implicit': {
    title: '`secure: true` ở cổng không bắt đầu bằng TLS',
    meaning:
      'nodemailer bắt đầu nói TLS ngay, còn máy chủ ở cổng này chào bằng văn bản thuần trước. Các cổng 587, 25 và 2525 bắt đầu không mã hóa rồi mới chuyển sang TLS bằng STARTTLS.',
    causes: [
      '`secure` bị hiểu là "có dùng mã hóa". Thật ra nó có nghĩa là TLS ngay từ byte đầu tiên, như cổng 465 mong đợi.',
      '`secure` lấy từ một chuỗi như `"false"`, vốn là giá trị truthy.',
    ],
    fixes: [
      'Đặt `secure: false` cho cổng này; thêm `requireTLS: true` để bắt buộc mã hóa.',
      'Hoặc dùng cổng 465 cùng với `secure: true`, nếu nhà cung cấp có hỗ trợ.',
      'Chuyển biến môi trường thành boolean thật sự trước khi truyền vào.',
    ],
  },
  'wrong-tls-mode-starttls': {
    title: 'Cổng 465 cần `secure: true`',
    meaning:
      'Máy chủ ở cổng 465 chờ TLS ngay từ byte đầu tiên, còn nodemailer chờ lời chào bằng văn bản thuần. Hai bên chờ nhau cho đến khi hết thời gian hoặc một bên ngắt kết nối.',
    causes: [
      '`secure: false` được đặt cho cổng 465.',
      'Cấu hình được chép từ ví dụ dành cho cổng 587.',
    ],
    fixes: [
      'Đặt `secure: true`, hoặc bỏ hẳn `secure`: khi đó nodemailer tự chọn đúng cho cổng 465.',
      'Hoặc dùng cổng 587 với `secure: false` và `requireTLS: true`.',
    ],
  },
  'misspelt-secure-connection': {
    title: 'Tùy chọn này tên là `secure`',
    meaning:
      'Transport nhận một tùy chọn TLS mà nodemailer không biết, như `secureConnection` hoặc `ssl`. Nó bị lờ đi mà không báo gì: khi không có `secure`, chỉ cổng 465 bắt đầu bằng TLS.',
    causes: [
      'Tên đó đến từ một phiên bản nodemailer cũ hoặc từ thư viện khác.',
      'Tùy chọn nằm bên trong `tls`, nơi nó không có tác dụng.',
    ],
    fixes: [
      'Dùng `secure: true` cho cổng 465.',
      'Dùng `secure: false` với `requireTLS: true` cho cổng 587.',
      'Bỏ tùy chọn lạ; TypeScript hoặc việc kiểm tra tên tùy chọn giúp phát hiện sớm những nhầm lẫn này.',
    ],
  },
  'proxy-unreachable': {
    title: 'Không kết nối được tới proxy',
    meaning:
      'Transport có đặt `proxy`, và kết nối tới proxy đó thất bại. Máy chủ thư hoàn toàn chưa được liên hệ.',
    causes: [
      'Địa chỉ hoặc cổng trong `proxy` sai, hoặc proxy không chạy.',
      'Tường lửa không cho máy này kết nối tới proxy.',
      'Cấu hình được lấy từ một môi trường khác có proxy.',
    ],
    fixes: [
      'Kiểm tra URL trong `proxy`: giao thức, host và cổng.',
      'Thử kết nối tới cổng của proxy từ chính máy gửi thư.',
      'Bỏ `proxy` nếu có thể kết nối thẳng tới máy chủ thư.',
    ],
  },
  'host-not-set': {
    title: 'Không có `host`, nên đã thử kết nối chính máy này',
    meaning:
      'Khi thiếu `host`, nodemailer kết nối tới `localhost`. Ở đó không có máy chủ thư nào lắng nghe, nên kết nối bị từ chối.',
    causes: [
      'Biến môi trường chứa hostname chưa được đặt trong tiến trình này.',
      'Cấu hình được nạp sau khi đã tạo transport.',
      'Các tùy chọn bị lồng sai hoặc truyền nhầm hàm, nên `host` không tới nơi.',
    ],
    fixes: [
      'In ra `host` ở nơi gọi `createTransport`, và dừng chương trình ngay khi khởi động nếu nó rỗng.',
      'Nạp các tệp `.env` trước module tạo transport.',
      'Đặt `host` và `port` theo tài liệu của nhà cung cấp.',
    ],
  },
  'unknown-service': {
    title: 'nodemailer không biết `service` này',
    meaning:
      'Giá trị của `service` không có trong danh sách dịch vụ mà nodemailer biết, nên không suy ra được host và nodemailer quay về `localhost`.',
    causes: [
      'Tên viết sai, hoặc không có trong danh sách.',
      'Giá trị là tên miền hoặc hostname; thứ đó phải đặt vào `host`.',
    ],
    fixes: [
      'Tự đặt `host`, `port` và `secure`, và bỏ `service`.',
      'Hoặc dùng đúng một tên như trong danh sách các dịch vụ đã biết.',
    ],
  },
  'host-malformed': {
    title: '`host` chứa nhiều hơn một hostname',
    meaning:
      'Giá trị của `host` có những ký tự mà hostname không bao giờ có, như giao thức, dấu gạch chéo, dấu nháy, dấu phẩy hoặc khoảng trắng. Nó không thể phân giải được, dù lúc này hay về sau.',
    causes: [
      'Cả một URL bị đặt vào `host`.',
      'Dấu nháy, dấu phẩy hoặc dấu chấm phẩy đi theo từ tệp biến môi trường.',
      'Cổng bị nối vào sau host.',
    ],
    fixes: [
      'Chỉ đặt tên thuần vào `host` và con số vào `port`.',
      'Truyền URL kết nối qua `url`, hoặc làm đối số duy nhất của `createTransport`.',
      'Cắt khoảng trắng, và in giá trị kèm độ dài để tìm ký tự không nhìn thấy.',
    ],
  },
  'host-is-ip-address': {
    title: 'Chứng chỉ mang tên, còn `host` là địa chỉ IP',
    meaning:
      'Chứng chỉ của máy chủ được cấp cho các hostname. `host` lại là địa chỉ IP nên không thể khớp tên, dù máy chủ có thể đúng.',
    causes: ['Địa chỉ IP được dùng để tránh một lỗi DNS hoặc để tới máy chủ bên trong một mạng.'],
    fixes: [
      'Đặt tên trong chứng chỉ vào `host`.',
      'Nếu bắt buộc dùng địa chỉ IP, đặt tên đó vào `tls.servername`.',
      'Đừng đặt `tls.rejectUnauthorized: false` khi chạy thật: bất kỳ ai ở giữa đều có thể đọc được mật khẩu.',
    ],
  },
  'not-an-smtp-port': {
    title: 'Cổng này thuộc một dịch vụ khác',
    meaning:
      'Con số trong `port` là cổng chuẩn của máy chủ web, IMAP hoặc POP3. Thứ trả lời ở đó không nói SMTP, nên nodemailer không gửi qua nó được.',
    causes: [
      'Cấu hình để đọc thư (143, 993, 110 hoặc 995) bị nhầm là cấu hình để gửi.',
      'Dùng cổng của máy chủ web hoặc giao diện HTTP (80 hoặc 443).',
    ],
    fixes: [
      'Dùng cổng 587 với `secure: false`, hoặc 465 với `secure: true`.',
      'Tìm cấu hình SMTP hoặc thư đi trong tài liệu của nhà cung cấp.',
    ],
  },
  'port-25-blocked': {
    title: 'Có lẽ cổng 25 bị chặn',
    meaning:
      'Kết nối tới cổng 25 đã hết thời gian chờ. Phần lớn nhà cung cấp hosting và nhà mạng chặn lưu lượng đi ra cổng này để ngăn spam, và chặn mà không báo gì.',
    causes: [
      'Mạng của nhà cung cấp hosting hoặc nhà mạng lặng lẽ chặn lưu lượng tới cổng 25.',
      'Tường lửa trên máy chặn lưu lượng đó.',
    ],
    fixes: [
      'Dùng cổng 587 với `secure: false`, hoặc 465 với `secure: true`, và đăng nhập ở nhà cung cấp email.',
      'Một số nhà cung cấp còn có cổng 2525 cho các mạng chặn những cổng kia.',
      'Nếu bắt buộc phải tự giao thư tới cổng 25, nhờ nhà cung cấp hosting mở cổng.',
    ],
  },
  'credentials-missing': {
    title: 'Tên đăng nhập hoặc mật khẩu bị rỗng',
    meaning:
      'Transport không có `auth.user` hoặc `auth.pass` dùng được, nên không thể đăng nhập. Máy chủ chưa được hỏi đến, hoặc đã đòi đăng nhập mà không thấy.',
    causes: [
      'Biến môi trường chưa được đặt ở đây, hoặc mang tên khác.',
      'Giá trị bí mật của job CI hoặc container bị rỗng, chẳng hạn trong một bản fork.',
      'Tệp `.env` được nạp sau khi đã tạo transport.',
    ],
    fixes: [
      'In ra xem hai giá trị có được đặt không và dài bao nhiêu, không bao giờ in giá trị.',
      'Nạp cấu hình trước khi gọi `createTransport`.',
      'Dừng chương trình ngay khi khởi động nếu thiếu một trong hai.',
      'Nếu máy chủ không cần đăng nhập, bỏ hẳn `auth`.',
    ],
  },
  'credentials-outside-auth': {
    title: 'Tên đăng nhập và mật khẩu phải nằm trong `auth`',
    meaning:
      'Transport nhận `user` hoặc `pass` đặt ngang hàng với `host` và `port`. nodemailer chỉ đọc chúng bên trong `auth` và lờ đi ở nơi khác, nên nó không đăng nhập bằng chúng.',
    causes: ['Các tùy chọn được viết phẳng thay vì lồng nhau.'],
    fixes: [
      'Chuyển chúng vào `auth.user` và `auth.pass`.',
      'Hoặc truyền một URL kết nối chứa cả hai, với các ký tự đặc biệt được mã hóa phần trăm.',
    ],
  },
  'misspelt-auth-password': {
    title: 'Tùy chọn tên là `auth.user` và `auth.pass`',
    meaning:
      'Bên trong `auth` có một tên mà nodemailer không đọc, như `password` hoặc `username`. Vì thế, với nodemailer, thông tin đăng nhập bị rỗng.',
    causes: ['Các tên đó đến từ thư viện khác hoặc từ trang cài đặt của nhà cung cấp.'],
    fixes: [
      'Đổi `password` thành `pass` và `username` thành `user`.',
      'Để TypeScript kiểm tra tùy chọn: kiểu của nodemailer không chấp nhận tên lạ.',
    ],
  },
  'oauth2-type-missing': {
    title: 'Có dữ liệu OAuth2 mà thiếu `auth.type`',
    meaning:
      '`auth` chứa token hoặc client, nhưng không có `type: "OAuth2"`. Khi đó nodemailer thử đăng nhập bằng mật khẩu và không thấy mật khẩu.',
    causes: [
      '`auth.type` bị bỏ sót hoặc viết sai.',
      'Đây là tùy chọn của gói `xoauth2`, thứ mà các phiên bản nodemailer hiện nay không dùng.',
    ],
    fixes: [
      'Đặt `auth.type: "OAuth2"` cùng với `auth.user`.',
      'Đưa `auth.clientId`, `auth.clientSecret` và `auth.refreshToken`, hoặc một `auth.accessToken` còn hiệu lực.',
    ],
  },
  'ignore-tls-set': {
    title: '`ignoreTLS` không cho đáp ứng yêu cầu của máy chủ',
    meaning:
      'Máy chủ đòi kết nối mã hóa rồi mới làm tiếp, mà `ignoreTLS: true` cấm nodemailer dùng STARTTLS.',
    causes: ['Tùy chọn được đặt để tránh một lỗi chứng chỉ hoặc được chép từ cấu hình thử nghiệm.'],
    fixes: [
      'Bỏ `ignoreTLS`; khi đó nodemailer dùng STARTTLS mỗi khi máy chủ có hỗ trợ.',
      'Nếu lý do là chứng chỉ, đưa CA đã cấp nó vào `tls.ca`.',
      'Đặt `requireTLS: true` để thông tin đăng nhập không bao giờ đi qua mạng mà không mã hóa.',
    ],
  },
  'require-tls-not-offered': {
    title: 'Có `requireTLS`, mà máy chủ không có STARTTLS',
    meaning:
      'nodemailer yêu cầu STARTTLS vì `requireTLS` đòi hỏi, còn máy chủ không biết hoặc không cho phép lệnh đó ở đây. Chưa có gì được gửi.',
    causes: [
      'Máy chủ hoặc cổng này chưa cấu hình TLS.',
      'Tường lửa hoặc phần mềm quét thư ở giữa giấu STARTTLS đi.',
      'Máy chủ chỉ hỗ trợ TLS ở cổng 465.',
    ],
    fixes: [
      'Dùng cổng 465 với `secure: true`, hoặc cổng gửi thư 587.',
      'Yêu cầu cấu hình TLS trên máy chủ.',
      'Chỉ bỏ `requireTLS` với máy chủ trên cùng máy hoặc trong mạng tin cậy.',
    ],
  },
  'microsoft-pool-too-large': {
    title: 'Quá nhiều kết nối cùng lúc với Microsoft 365',
    meaning:
      'Exchange Online chỉ chấp nhận ba kết nối gửi cùng lúc, còn pool mở nhiều hơn; mặc định của pool là năm. Phần dư tạm thời bị từ chối.',
    causes: [
      '`pool` đang bật, còn `maxConnections` lớn hơn 3 hoặc để mặc định.',
      'Nhiều tiến trình hoặc worker, mỗi nơi một pool, cho cùng một hộp thư.',
    ],
    fixes: [
      'Đặt `maxConnections` là 3 hoặc thấp hơn, tính trên mọi tiến trình cộng lại.',
      'Giữ dưới 30 thư mỗi phút bằng `rateLimit` và `rateDelta`.',
      'Chờ một lúc rồi gửi lại các thư bị từ chối.',
    ],
  },
};
