import type { system as facts } from '../../codes/system.ts';
import type { Messages } from '../../types.ts';

export const system: Record<keyof typeof facts, Messages> = {
  ECONNREFUSED: {
    title: 'Kết nối bị từ chối',
    meaning:
      'Máy ở địa chỉ đó trả lời ngay lập tức: không có gì lắng nghe ở cổng này, hoặc tường lửa từ chối. Chưa có gì được gửi.',
    causes: [
      '`host` chưa đặt hoặc `service` không được biết đến, nên nodemailer thử kết nối chính máy này.',
      'Sai host hoặc sai cổng.',
      'Máy chủ thư ngừng hoạt động hoặc đang khởi động lại.',
      'Bên trong container, `localhost` là chính container đó.',
    ],
    fixes: [
      'Xem `address` và `port` trên lỗi, hoặc trên các lỗi trong `errors`: địa chỉ loopback nghĩa là giá trị `host` không tới được nodemailer.',
      'Đặt `host` và `port` theo tài liệu của nhà cung cấp.',
      'Trong Docker, dùng tên service của máy chủ thư làm `host`.',
      'Nếu cấu hình đúng, chờ một lúc rồi gửi lại.',
    ],
  },
  ECONNRESET: {
    title: 'Kết nối bị bên kia ngắt',
    meaning:
      'Máy chủ hoặc một thiết bị ở giữa đột ngột kết thúc kết nối. Nếu việc đó xảy ra sau khi đã truyền dữ liệu thư, máy chủ có thể đã nhận thư.',
    causes: [
      'Chế độ TLS không hợp với cổng.',
      'Một kết nối nhàn rỗi trong pool đã bị máy chủ đóng.',
      'Máy chủ giới hạn số kết nối, hoặc chặn địa chỉ gửi mà không nói gì.',
      'Tường lửa, VPN hoặc phần mềm quét virus can thiệp vào lưu lượng thư.',
    ],
    fixes: [
      'Kiểm tra `secure` so với `port`: `true` cho 465, `false` cho 587 và 25.',
      'Gửi lại một lần qua kết nối mới, và chấp nhận thư có thể bị trùng.',
      'Với `pool: true`, giảm `maxConnections` và `maxMessages`.',
      'Thử từ mạng khác để tìm thiết bị can thiệp.',
    ],
  },
  ECONNABORTED: {
    title: 'Kết nối bị hủy ngay trên máy này',
    meaning:
      'Hệ điều hành đã bỏ kết nối, thường vì dữ liệu không được xác nhận kịp hoặc vì phần mềm trên máy can thiệp. Không rõ máy chủ đã nhận thư hay chưa.',
    causes: [
      'Mạng bị mất hoặc thay đổi trong phiên.',
      'Tường lửa hoặc phần mềm quét virus trên máy này đã kết thúc kết nối.',
    ],
    fixes: [
      'Gửi lại qua kết nối mới, và chấp nhận thư có thể bị trùng.',
      'Để thử, loại tiến trình này khỏi tính năng quét thư của phần mềm bảo mật trên máy.',
    ],
  },
  EPIPE: {
    title: 'nodemailer ghi vào kết nối đã đóng',
    meaning:
      'Bên kia đã đóng khi nodemailer ghi dữ liệu tiếp theo. Với máy chủ SMTP, có thể không rõ thư ra sao; với `sendmail`, chương trình đã kết thúc sớm.',
    causes: [
      'Máy chủ đóng một phiên nhàn rỗi hoặc quá dài.',
      'Máy chủ ngắt giữa lúc truyền thư, chẳng hạn vì kích thước.',
      'Chương trình `sendmail` kết thúc trước khi đọc hết thư.',
    ],
    fixes: [
      'Gửi lại qua kết nối mới, và chấp nhận thư có thể bị trùng.',
      'Giảm `maxMessages`, hoặc không dùng `pool` nếu bạn ít gửi.',
      'Gửi một thư nhỏ để biết có phải do kích thước không.',
    ],
  },
  EHOSTUNREACH: {
    title: 'Không có đường tới máy chủ thư',
    meaning: 'Một router hoặc chính máy này báo rằng không tới được địa chỉ. Chưa có gì được gửi.',
    causes: [
      'VPN hoặc kết nối mạng đang đứt.',
      'Tường lửa từ chối lưu lượng theo cách này.',
      'Đó là địa chỉ IPv6, mà mạng này không có IPv6 hoạt động.',
    ],
    fixes: [
      'Từ chính máy đó, thử host và cổng này bằng một client TCP đơn giản.',
      'Kiểm tra quy tắc đi ra của tường lửa hoặc security group với cổng này.',
      'Nếu chỉ IPv6 lỗi, sửa nó hoặc dùng địa chỉ IPv4, với tên trong `tls.servername`.',
    ],
  },
  ENETUNREACH: {
    title: 'Không tới được mạng',
    meaning:
      'Máy này không có đường tới mạng của máy chủ thư, nên không thử kết nối nào ra ngoài. Chưa có gì được gửi.',
    causes: [
      'Đó là địa chỉ IPv6, mà máy hoặc container không có đường IPv6.',
      'Container hoặc máy chủ không có đường ra internet.',
      'Kết nối mạng đang đứt.',
    ],
    fixes: [
      'Xem `address` trên lỗi, hoặc trên từng lỗi trong `errors`, để biết địa chỉ nào đã được thử.',
      'Thêm tuyến (route) cho máy, hoặc dùng địa chỉ IPv4 làm `host` và đặt hostname vào `tls.servername`.',
      'Nếu chỉ có proxy dẫn ra ngoài, đặt `proxy`.',
    ],
  },
  EHOSTDOWN: {
    title: 'Host không trả lời trong mạng của nó',
    meaning:
      'Máy mang địa chỉ đó nằm trong tầm của mạng này nhưng có vẻ đang tắt. Chưa có gì được gửi.',
    causes: ['Máy chủ thư đã tắt hoặc đang khởi động lại.', 'Địa chỉ trong `host` đã cũ.'],
    fixes: [
      'Kiểm tra máy chủ có chạy và có địa chỉ này không.',
      'Dùng hostname thay cho địa chỉ trong `host`, và chờ một lúc rồi gửi lại.',
    ],
  },
  ENETDOWN: {
    title: 'Mạng của máy này không hoạt động',
    meaning: 'Hệ điều hành không có giao diện mạng nào hoạt động cho kết nối này.',
    causes: [
      'Giao diện mạng bị tắt hoặc đang được cấu hình lại.',
      'VPN hoặc mạng container đã dừng.',
    ],
    fixes: ['Khôi phục mạng của máy hoặc container, rồi gửi lại.'],
  },
  EADDRNOTAVAIL: {
    title: 'Không dùng được địa chỉ phía máy này',
    meaning:
      'Hệ thống không cấp được địa chỉ phía này cho kết nối, hoặc địa chỉ đích là loại không thể kết nối tới. Chưa có gì được gửi.',
    causes: [
      '`localAddress` không phải địa chỉ của máy hoặc container này.',
      '`host` chưa đặt và phân giải ra địa chỉ loopback IPv6 mà container này không có.',
      'Mọi cổng đi ra đều đang bị dùng vì mở kết nối quá nhanh.',
    ],
    fixes: [
      'Bỏ `localAddress`, hoặc đặt một địa chỉ mà máy thật sự có.',
      'Đặt `host` là máy chủ thư.',
      'Tạo một transport rồi dùng lại, với `pool: true`, thay vì mỗi thư một transport.',
    ],
  },
  EACCES: {
    title: 'Tiến trình thiếu quyền',
    meaning:
      'Hệ điều hành từ chối truy cập: tới một tệp của thư, tới một chương trình, hoặc tới mạng. Phần chữ sau mã cho biết là thứ nào.',
    causes: [
      'Người dùng của tiến trình không được đọc tệp đính kèm.',
      'Tường lửa hoặc phần mềm bảo mật trên máy này chặn SMTP đi ra.',
      'Người dùng này không được chạy chương trình `sendmail`.',
    ],
    fixes: [
      'Xem `syscall`, `path` và `address` trên lỗi.',
      'Cấp cho người dùng của tiến trình quyền đọc tệp và các thư mục chứa nó.',
      'Cho phép chương trình trong tường lửa hoặc phần mềm quét virus trên máy.',
    ],
  },
  EPERM: {
    title: 'Thao tác không được phép',
    meaning: 'Hệ điều hành cấm tiến trình làm thao tác này, bất kể quyền của tệp là gì.',
    causes: [
      'Sandbox, chính sách của container hoặc tường lửa trên máy cấm dùng mạng hoặc tệp đó.',
      'Thao tác cần nhiều quyền hơn người dùng hiện có.',
    ],
    fixes: [
      'Xem `syscall`, `path` và `address` trên lỗi để biết điều gì bị từ chối.',
      'Cho phép điều đó trong chính sách của container, sandbox hoặc tường lửa.',
    ],
  },
  ENOTFOUND: {
    title: 'Hostname không tồn tại',
    meaning:
      'Tên trong `host` không có địa chỉ trong DNS. Chưa mở kết nối nào, và cùng tên đó sẽ lại thất bại. Máy hoàn toàn không có mạng cũng có thể báo lỗi này.',
    causes: [
      'Hostname bị gõ sai.',
      'Giá trị có kèm giao thức, dấu nháy, dấu phẩy hoặc khoảng trắng.',
      'Tên chỉ có bên trong một mạng khác hoặc một mạng Docker khác.',
    ],
    fixes: [
      'In ra `host` có dấu nháy bao quanh và so với tài liệu của nhà cung cấp.',
      'Truyền URL qua `url`, và chỉ truyền tên thuần qua `host`.',
      'Phân giải tên trong chính container đó; đặt hai container vào cùng một mạng.',
    ],
  },
  EAI_AGAIN: {
    title: 'DNS tạm thời không trả lời',
    meaning:
      'Resolver của hệ thống không lấy được kết quả cho hostname. Điều đó không nói gì về bản thân cái tên. Chưa có gì được gửi.',
    causes: [
      'Máy chủ DNS không kết nối được hoặc quá tải.',
      'Container không có mạng hoặc không có DNS hoạt động, thường ngay sau khi khởi động.',
    ],
    fixes: [
      'Thử lại sau một phút.',
      'Phân giải tên trong chính container đó; kiểm tra cấu hình DNS của nó.',
      'Nếu lỗi lặp lại khi tải cao, chạy một resolver có bộ nhớ đệm ở gần.',
    ],
  },
  EAI_FAIL: {
    title: 'Tra cứu DNS thất bại hẳn',
    meaning: 'Resolver của hệ thống nhận một lỗi mà nó không coi là tạm thời. Chưa có gì được gửi.',
    causes: [
      'Máy chủ DNS hoặc zone của hostname được cấu hình sai.',
      'Việc kiểm tra DNSSEC của tên này thất bại.',
    ],
    fixes: [
      'Phân giải tên bằng máy chủ DNS khác để biết phía nào lỗi.',
      'Kiểm tra cấu hình DNS của máy hoặc container.',
    ],
  },
  ENODATA: {
    title: 'Tên có tồn tại nhưng không có địa chỉ',
    meaning:
      'DNS biết tên trong `host` nhưng không có bản ghi địa chỉ cho nó. Chưa có gì được gửi.',
    causes: [
      '`host` là tên miền email, không phải tên máy chủ thư của nó.',
      'Tên chỉ có địa chỉ IPv4 hoặc chỉ có IPv6, mà loại còn lại được hỏi.',
      'Bản ghi địa chỉ đã bị xóa.',
    ],
    fixes: [
      'Dùng tên máy chủ thư đi theo tài liệu của nhà cung cấp.',
      'Tra cứu bản ghi A và AAAA của tên.',
    ],
  },
  ESERVFAIL: {
    title: 'Máy chủ DNS gặp lỗi',
    meaning:
      'Máy chủ DNS không xử lý được truy vấn cho hostname, vì lý do của chính nó. Chưa có gì được gửi.',
    causes: [
      'Các name server của tên miền không trả lời.',
      'DNSSEC của tên miền bị hỏng.',
      'Resolver bị quá tải.',
    ],
    fixes: [
      'Thử lại sau một phút.',
      'Hỏi resolver khác: nếu cũng lỗi thì zone bị hỏng và chủ của nó phải xử lý.',
    ],
  },
  EREFUSED: {
    title: 'Máy chủ DNS từ chối trả lời',
    meaning:
      'Máy chủ DNS của máy này không trả lời truy vấn từ nó, theo chính sách. Chưa có gì được gửi.',
    causes: [
      'Máy hoặc container dùng resolver không phục vụ mạng của nó.',
      'VPN để lại cấu hình cũ, hoặc danh sách resolver đã lỗi thời.',
    ],
    fixes: [
      'Kiểm tra các resolver trong cấu hình mạng của máy hoặc container.',
      'Đặt một resolver có phục vụ mạng này, rồi khởi động lại tiến trình.',
    ],
  },
  ETIMEOUT: {
    title: 'DNS trả lời quá chậm',
    meaning:
      'Không máy chủ DNS nào trả lời trong thời gian mà nodemailer hoặc resolver cho phép. Tên có thể vẫn đúng. Chưa có gì được gửi.',
    causes: [
      'Tường lửa chặn lưu lượng DNS.',
      'Resolver chậm hoặc ngừng hoạt động.',
      'Container vừa khởi động và mạng chưa sẵn sàng.',
    ],
    fixes: [
      'Thử lại sau một phút.',
      'Phân giải tên trong chính container đó, và cho phép cổng 53 tới resolver.',
      'Tăng `dnsTimeout` nếu resolver chậm nhưng vẫn hoạt động.',
    ],
  },
  EFORMERR: {
    title: 'Máy chủ DNS không hiểu truy vấn',
    meaning:
      'Máy chủ DNS cho rằng truy vấn sai dạng. Thường là do máy chủ hoặc router cũ hay có lỗi.',
    causes: [
      'Một router hoặc máy chủ DNS cũ không xử lý được truy vấn kiểu mới.',
      'Giá trị của `host` có dạng khác thường.',
    ],
    fixes: ['Kiểm tra giá trị của `host`.', 'Dùng resolver khác cho máy hoặc container.'],
  },
  EBADRESP: {
    title: 'Câu trả lời của máy chủ DNS bị hỏng',
    meaning: 'Resolver nhận được một câu trả lời DNS mà nó không đọc được. Chưa có gì được gửi.',
    causes: ['Router, tường lửa hoặc máy chủ DNS sửa hoặc cắt cụt câu trả lời.'],
    fixes: ['Thử lại sau một phút.', 'Dùng resolver khác cho máy hoặc container.'],
  },
  EBADNAME: {
    title: 'Đây không phải hostname',
    meaning:
      'Giá trị của `host` có dạng hoàn toàn không tra cứu được trong DNS. Chưa có truy vấn nào được gửi đi.',
    causes: [
      '`host` có khoảng trắng, hai dấu chấm liền nhau, hoặc một phần quá dài.',
      'Một biến của template chưa được thay.',
    ],
    fixes: [
      'In ra `host` có dấu nháy bao quanh và sửa lại.',
      'Dừng chương trình ngay khi khởi động nếu `host` không phải một hostname thuần.',
    ],
  },
  ENOENT: {
    title: 'Tệp không tồn tại',
    meaning:
      'Thứ mà thư hoặc transport tham chiếu không có ở đường dẫn của nó: tệp đính kèm, tệp nội dung, hoặc chương trình `sendmail`. Thư không được gửi.',
    causes: [
      'Đường dẫn là tương đối và bắt đầu từ thư mục làm việc khác với bạn nghĩ.',
      'Tệp không được triển khai hoặc không được đưa vào image, hoặc đã bị xóa.',
      'Đường dẫn viết sai; trên Linux, chữ hoa và chữ thường là khác nhau.',
    ],
    fixes: [
      'Xem `path` trên lỗi.',
      'Dựng đường dẫn tuyệt đối, chẳng hạn từ `import.meta.dirname`.',
      'Truyền nội dung trong `attachments.content` nếu tệp chỉ tồn tại trong chốc lát.',
    ],
  },
  EISDIR: {
    title: 'Đường dẫn là một thư mục',
    meaning:
      'Tệp đính kèm hoặc phần thân trỏ tới một thư mục, mà chỉ tệp mới đọc được. Thư không được gửi.',
    causes: ['Cuối đường dẫn thiếu tên tệp vì một biến bị rỗng.'],
    fixes: [
      'Kiểm tra `path` của mọi mục trong `attachments`.',
      'Muốn gửi cả thư mục, hãy nén nó trước.',
    ],
  },
  ENOTDIR: {
    title: 'Một phần của đường dẫn không phải thư mục',
    meaning: 'Đường dẫn của tệp đính kèm hoặc phần thân đi qua một thứ là tệp. Thư không được gửi.',
    causes: ['Đường dẫn được ghép sai.', 'Một thư mục đã bị thay bằng tệp cùng tên.'],
    fixes: ['Xem `path` trên lỗi và sửa lại trong `attachments`.'],
  },
  ENAMETOOLONG: {
    title: 'Đường dẫn quá dài',
    meaning: 'Hệ điều hành không chấp nhận đường dẫn hoặc tên tệp dài như vậy.',
    causes: [
      'Nội dung bị đưa vào `path` thay vì `content`.',
      'Tên tệp được tạo từ một đoạn chữ dài tùy ý.',
    ],
    fixes: [
      'Truyền dữ liệu trong `attachments.content`, và chỉ đặt đường dẫn thật vào `path`.',
      'Rút ngắn tên do người dùng đưa vào.',
    ],
  },
  EMFILE: {
    title: 'Quá nhiều tệp hoặc kết nối đang mở',
    meaning:
      'Tiến trình đã dùng hết số handle mà hệ thống cho phép, nên lúc này không mở thêm được gì.',
    causes: [
      'Mỗi thư lại tạo một transport mới mà không bao giờ đóng.',
      'Nhiều thư có tệp đính kèm được dựng cùng lúc.',
      'Phần khác của chương trình làm rò rỉ handle.',
    ],
    fixes: [
      'Tạo một transport rồi dùng lại, với `pool: true` khi có nhiều thư.',
      'Giới hạn số thư gửi cùng lúc.',
      'Tăng giới hạn số tệp mở của tiến trình.',
    ],
  },
  DEPTH_ZERO_SELF_SIGNED_CERT: {
    title: 'Máy chủ dùng chứng chỉ tự ký',
    meaning:
      'Chứng chỉ của máy chủ chỉ tự bảo đảm cho mình, nên Node.js không biết đó có đúng là máy chủ cần tìm không. Kết nối bị ngắt trước khi đăng nhập.',
    causes: [
      'Đó là máy chủ nội bộ hoặc mới cài, còn dùng chứng chỉ mặc định.',
      'Phần mềm quét virus hoặc proxy kiểm tra TLS và đưa ra chứng chỉ của chính nó.',
      '`host` trỏ nhầm máy chủ.',
    ],
    fixes: [
      'Yêu cầu cài chứng chỉ của một CA công cộng trên máy chủ.',
      'Với máy chủ nội bộ, đưa chứng chỉ của nó vào `tls.ca`.',
      'Chỉ đặt `tls.rejectUnauthorized: false` khi phát triển: nó cho phép bất kỳ ai ở giữa đọc mật khẩu.',
    ],
  },
  SELF_SIGNED_CERT_IN_CHAIN: {
    title: 'Chuỗi chứng chỉ kết thúc ở chứng chỉ gốc lạ',
    meaning:
      'Máy chủ gửi một chuỗi chứng chỉ có chứng chỉ gốc không nằm trong số mà Node.js tin cậy. Kết nối bị ngắt trước khi đăng nhập.',
    causes: [
      'Proxy của công ty hoặc phần mềm quét virus kiểm tra TLS bằng CA riêng.',
      'Máy chủ dùng CA của một công ty.',
    ],
    fixes: [
      'Đưa chứng chỉ gốc vào `tls.ca`, hoặc nêu tệp của nó trong `NODE_EXTRA_CA_CERTS`.',
      'Nếu chứng chỉ gốc đã cài trong hệ thống, chạy Node.js bản mới với `--use-system-ca`.',
      'Loại lưu lượng thư khỏi việc kiểm tra TLS.',
      'Chỉ đặt `tls.rejectUnauthorized: false` khi phát triển.',
    ],
  },
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: {
    title: 'Không kiểm tra được chứng chỉ của máy chủ',
    meaning:
      'Máy chủ chỉ gửi chứng chỉ của chính nó, và Node.js không biết ai đã cấp. Trình duyệt có thể che lỗi này bằng cách tự tải phần còn thiếu.',
    causes: [
      'Máy chủ được cấu hình thiếu chứng chỉ trung gian.',
      'Chứng chỉ do một CA nội bộ cấp.',
    ],
    fixes: [
      'Yêu cầu cấu hình đủ chuỗi chứng chỉ trên máy chủ.',
      'Trong lúc chờ, đưa cả chứng chỉ trung gian lẫn chứng chỉ gốc của nó vào `tls.ca`.',
      'Chỉ đặt `tls.rejectUnauthorized: false` khi phát triển.',
    ],
  },
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: {
    title: 'Ở đây không biết bên cấp chứng chỉ',
    meaning:
      'Chuỗi mà máy chủ gửi dẫn tới một bên cấp không có trong danh sách chứng chỉ tin cậy. Kết nối bị ngắt trước khi đăng nhập.',
    causes: [
      'Bên cấp là CA nội bộ hoặc một proxy kiểm tra TLS.',
      '`tls.ca` đang được đặt: nó thay thế danh sách có sẵn, và thiếu bên cấp này.',
      'Máy chủ gửi chuỗi chứng chỉ không đầy đủ.',
    ],
    fixes: [
      'Thêm chứng chỉ gốc vào `tls.ca`, hoặc nêu tệp của nó trong `NODE_EXTRA_CA_CERTS`, cách này giữ nguyên danh sách có sẵn.',
      'Yêu cầu cấu hình đủ chuỗi chứng chỉ trên máy chủ.',
      'Cập nhật Node.js nếu đó là một chứng chỉ gốc công cộng mới.',
    ],
  },
  UNABLE_TO_GET_ISSUER_CERT: {
    title: 'Thiếu chứng chỉ phía trên chứng chỉ tin cậy',
    meaning:
      'Đã tìm thấy một chứng chỉ trung gian, nhưng không thấy chứng chỉ đã cấp nó, nên chuỗi không hoàn tất được.',
    causes: [
      '`tls.ca` có chứng chỉ trung gian mà không có chứng chỉ gốc của nó.',
      'Chuỗi chứng chỉ của máy chủ thiếu một phần.',
    ],
    fixes: [
      'Đưa cả chứng chỉ gốc vào `tls.ca`.',
      'Yêu cầu cấu hình đủ chuỗi chứng chỉ trên máy chủ.',
    ],
  },
  CERT_HAS_EXPIRED: {
    title: 'Chứng chỉ của máy chủ đã hết hạn',
    meaning:
      'Chứng chỉ, hoặc một chứng chỉ phía trên, đã quá ngày hiệu lực cuối cùng, tính theo đồng hồ của máy này. Kết nối bị ngắt trước khi đăng nhập.',
    causes: [
      'Việc gia hạn trên máy chủ thất bại hoặc chứng chỉ mới chưa được nạp.',
      'Đồng hồ của máy này sai.',
      'Node.js rất cũ hoặc `tls.ca` chứa một chứng chỉ gốc đã hết hạn.',
    ],
    fixes: [
      'Kiểm tra ngày giờ của máy này.',
      'Yêu cầu gia hạn chứng chỉ và nạp lại máy chủ thư; không tùy chọn nào của nodemailer thay thế được việc đó.',
      'Cập nhật Node.js và các chứng chỉ trong `tls.ca`.',
    ],
  },
  CERT_NOT_YET_VALID: {
    title: 'Chứng chỉ chưa có hiệu lực',
    meaning: 'Ngày bắt đầu hiệu lực của chứng chỉ còn ở tương lai, tính theo đồng hồ của máy này.',
    causes: [
      'Đồng hồ của máy này, máy ảo hoặc host container bị chậm.',
      'Máy chủ dùng chứng chỉ được cấp trước ngày.',
    ],
    fixes: [
      'Chỉnh đồng hồ và đồng bộ qua mạng.',
      'Yêu cầu máy chủ dùng chứng chỉ đang có hiệu lực.',
    ],
  },
  CERT_REVOKED: {
    title: 'Chứng chỉ đã bị thu hồi',
    meaning:
      'CA đã thu hồi chứng chỉ của máy chủ. Node.js chỉ kiểm tra điều này theo các danh sách mà bạn đưa trong `tls.crl`.',
    causes: [
      'Khóa của máy chủ bị mất, hoặc chứng chỉ đã được thay.',
      'Danh sách trong `tls.crl` có chứng chỉ này.',
    ],
    fixes: [
      'Yêu cầu cài chứng chỉ mới trên máy chủ.',
      'Cập nhật danh sách trong `tls.crl` nếu máy chủ đã có chứng chỉ mới.',
    ],
  },
  CERT_UNTRUSTED: {
    title: 'Chứng chỉ không được tin cậy',
    meaning: 'Chứng chỉ gốc của chuỗi có được biết đến, nhưng không được tin cậy cho mục đích này.',
    causes: ['Một chứng chỉ trong `tls.ca` bị giới hạn cho các mục đích khác.'],
    fixes: [
      'Đưa vào `tls.ca` một chứng chỉ gốc dành cho máy chủ TLS.',
      'Yêu cầu cài chứng chỉ của một CA công cộng trên máy chủ.',
    ],
  },
  CERT_REJECTED: {
    title: 'Chứng chỉ bị đánh dấu là từ chối',
    meaning:
      'Chứng chỉ gốc của chuỗi có được biết đến, nhưng bị đánh dấu là từ chối cho mục đích này.',
    causes: ['Một chứng chỉ trong `tls.ca` loại trừ việc dùng cho máy chủ TLS.'],
    fixes: [
      'Thay chứng chỉ trong `tls.ca`.',
      'Yêu cầu cài chứng chỉ của một CA khác trên máy chủ.',
    ],
  },
  CERT_SIGNATURE_FAILURE: {
    title: 'Chữ ký của chứng chỉ sai',
    meaning:
      'Chứng chỉ ghi một bên cấp mà khóa của bên đó không hề ký nó, nên nó có thể bị hỏng hoặc bị giả mạo.',
    causes: [
      'Hai CA có cùng tên, và trong `tls.ca` là CA không đúng.',
      'Chuỗi trên máy chủ được ghép từ các phần không thuộc về nhau.',
      'Một thiết bị ở giữa thay chứng chỉ không đúng cách.',
    ],
    fixes: [
      'So các chứng chỉ trong `tls.ca` với chuỗi mà máy chủ gửi.',
      'Yêu cầu cấu hình lại chuỗi chứng chỉ trên máy chủ.',
    ],
  },
  CERT_CHAIN_TOO_LONG: {
    title: 'Chuỗi chứng chỉ quá dài',
    meaning: 'Chuỗi mà máy chủ gửi có nhiều chứng chỉ hơn mức OpenSSL chịu lần theo.',
    causes: ['Máy chủ gửi các chứng chỉ không thuộc chuỗi của nó, hoặc một vòng lặp.'],
    fixes: [
      'Yêu cầu máy chủ chỉ cấu hình chứng chỉ của nó và các chứng chỉ trung gian, đúng thứ tự.',
    ],
  },
  INVALID_CA: {
    title: 'Chứng chỉ không phải của CA lại ký chứng chỉ khác',
    meaning: 'Một chứng chỉ trong chuỗi được cấp bởi một chứng chỉ không có quyền cấp chứng chỉ.',
    causes: [
      'Một CA nội bộ được tạo ra mà thiếu phần mở rộng đánh dấu nó là CA.',
      'Chứng chỉ của một máy chủ bị đưa nhầm vào chuỗi hoặc vào `tls.ca`.',
    ],
    fixes: [
      'Tạo lại CA nội bộ với đúng phần mở rộng.',
      'Đưa chứng chỉ của CA vào `tls.ca`, không phải của một máy chủ khác.',
    ],
  },
  INVALID_PURPOSE: {
    title: 'Chứng chỉ không dành cho máy chủ TLS',
    meaning:
      'Trong các phần mở rộng, chứng chỉ ghi nó được dùng vào việc gì, và máy chủ TLS không nằm trong đó.',
    causes: ['Máy chủ cài chứng chỉ dành cho client, cho việc ký thư hoặc ký mã.'],
    fixes: [
      'Yêu cầu cài chứng chỉ dành cho xác thực máy chủ.',
      'Nếu dùng CA nội bộ, cấp chứng chỉ với extended key usage cho máy chủ.',
    ],
  },
  HOSTNAME_MISMATCH: {
    title: 'Chứng chỉ thuộc hostname khác',
    meaning:
      'Tên được hỏi không có trong chứng chỉ của máy chủ. Kết nối bị ngắt trước khi đăng nhập.',
    causes: [
      '`host` là một alias, một địa chỉ IP hoặc nhầm máy chủ.',
      'Chứng chỉ trên máy chủ thiếu tên này.',
    ],
    fixes: [
      'Dùng một tên trong chứng chỉ làm `host`, hoặc đặt tên đó trong `tls.servername`.',
      'Yêu cầu thêm tên còn thiếu vào chứng chỉ.',
    ],
  },
  ERR_TLS_CERT_ALTNAME_INVALID: {
    title: 'Chứng chỉ thuộc hostname khác',
    meaning:
      'Chứng chỉ của máy chủ hợp lệ, nhưng tên hoặc địa chỉ trong `host` không nằm trong số mà nó được cấp cho. Thông báo lỗi liệt kê các tên đó.',
    causes: [
      '`host` là địa chỉ IP hoặc một alias, như tên miền của chính bạn ở nhà cung cấp hosting.',
      '`host` dẫn tới nhầm máy chủ.',
      'Chứng chỉ trên máy chủ thiếu tên này.',
    ],
    fixes: [
      'Dùng một trong các tên nêu trong thông báo lỗi làm `host`.',
      'Nếu `host` bắt buộc phải là địa chỉ hoặc alias, đặt tên đó trong `tls.servername`.',
      'Yêu cầu thêm tên còn thiếu vào chứng chỉ.',
    ],
  },
  UNSPECIFIED: {
    title: 'Chứng chỉ bị từ chối vì lý do không có mã',
    meaning:
      'OpenSSL không chấp nhận chứng chỉ, và Node.js không có tên cho lý do đó. Thông báo lỗi nói rõ: thường là khóa hoặc chữ ký quá yếu theo quy tắc ngày nay.',
    causes: [
      'Máy chủ hoặc CA của nó dùng khóa RSA dưới 2048 bit.',
      'Chứng chỉ được ký bằng thuật toán lỗi thời như SHA-1.',
    ],
    fixes: [
      'Yêu cầu cài chứng chỉ mới có khóa mạnh hơn trên máy chủ.',
      'Chỉ với thiết bị cũ, hạ mức bảo mật trong `tls.ciphers`, chẳng hạn bằng `DEFAULT@SECLEVEL=0`.',
    ],
  },
  ERR_SSL_WRONG_VERSION_NUMBER: {
    title: 'Ở cổng này máy chủ chưa nói TLS',
    meaning:
      'nodemailer bắt đầu bằng TLS, còn thứ nhận về là văn bản thuần, thường là lời chào của máy chủ không bắt đầu bằng TLS. Tên mã gây hiểu nhầm: vấn đề không phải là phiên bản TLS.',
    causes: [
      '`secure: true` được đặt với cổng 587, 25 hoặc 2525.',
      'Cổng thuộc một dịch vụ không có TLS.',
      'Sau STARTTLS, một thiết bị ở giữa trả lời bằng văn bản thuần.',
    ],
    fixes: [
      'Đặt `secure: false` cho 587, 25 và 2525, kèm `requireTLS: true` để bắt buộc mã hóa.',
      'Chỉ dùng `secure: true` với cổng 465.',
      'Bảo đảm `secure` là boolean: chuỗi `"false"` là giá trị truthy.',
    ],
  },
  ERR_SSL_PACKET_LENGTH_TOO_LONG: {
    title: 'Thứ nhận về không phải TLS',
    meaning:
      'Dữ liệu mà máy chủ gửi có độ dài không thể có trong TLS. Phần lớn trường hợp đó hoàn toàn không phải TLS.',
    causes: [
      '`secure: true` được đặt cho cổng không bắt đầu bằng TLS.',
      'Proxy hoặc tường lửa ở giữa trả lời bằng văn bản thuần hoặc làm hỏng dữ liệu.',
    ],
    fixes: [
      'Kiểm tra `secure` so với `port`: `true` cho 465, `false` cho 587, 25 và 2525.',
      'Thử từ mạng khác để tìm thiết bị can thiệp.',
    ],
  },
  ERR_SSL_DATA_LENGTH_TOO_LONG: {
    title: 'Thứ nhận về không phải TLS',
    meaning:
      'Máy chủ gửi một khối dài hơn mức TLS cho phép. Các bản OpenSSL mới dùng mã này ở chỗ mà bản cũ nói về độ dài gói.',
    causes: [
      '`secure: true` được đặt cho cổng không bắt đầu bằng TLS.',
      'Proxy hoặc tường lửa ở giữa làm hỏng dữ liệu.',
    ],
    fixes: [
      'Kiểm tra `secure` so với `port`: `true` cho 465, `false` cho 587, 25 và 2525.',
      'Thử từ mạng khác để tìm thiết bị can thiệp.',
    ],
  },
  ERR_SSL_UNSUPPORTED_PROTOCOL: {
    title: 'Máy chủ chỉ có phiên bản TLS cũ',
    meaning:
      'Máy chủ chọn một phiên bản TLS mà Node.js mặc định không dùng. Mọi phiên bản dưới TLS 1.2 đều bị coi là không an toàn.',
    causes: [
      'Máy chủ thư hoặc thư viện của nó đã lỗi thời và chỉ biết TLS 1.0 hoặc 1.1.',
      '`tls.minVersion` được đặt cao hơn mức máy chủ có.',
    ],
    fixes: [
      'Yêu cầu bật TLS 1.2 trở lên trên máy chủ.',
      'Bỏ hoặc hạ `tls.minVersion` nếu bạn đã đặt.',
      'Chỉ với thiết bị cũ, đặt `tls.minVersion: "TLSv1"` và hạ mức bảo mật trong `tls.ciphers` bằng `DEFAULT@SECLEVEL=0`.',
    ],
  },
  ERR_SSL_NO_PROTOCOLS_AVAILABLE: {
    title: 'Tùy chọn TLS không chừa lại phiên bản nào',
    meaning:
      'Cấu hình của client này loại trừ mọi phiên bản TLS, nên không có lần bắt tay TLS nào bắt đầu.',
    causes: [
      '`tls.minVersion` cao hơn `tls.maxVersion`.',
      '`tls.secureOptions` tắt mọi phiên bản.',
      'Cấu hình OpenSSL của hệ thống cho phép ít hơn mức các tùy chọn yêu cầu.',
    ],
    fixes: [
      'Bỏ `tls.minVersion`, `tls.maxVersion` và `tls.secureOptions`, rồi chỉ thêm lại những gì bạn cần.',
      'Nếu cần một giới hạn, chỉ đặt `tls.minVersion: "TLSv1.2"`.',
    ],
  },
  ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE: {
    title: 'Máy chủ không tìm được cấu hình TLS chung',
    meaning:
      'Máy chủ kết thúc bắt tay TLS vì không thống nhất được phiên bản, cipher hoặc chứng chỉ client. Dù tên mã như vậy, SSL 3 không liên quan. Các bản OpenSSL mới viết mã này với tiền tố khác.',
    causes: [
      'Máy chủ chỉ hỗ trợ cipher cũ, hoặc chỉ hỗ trợ loại mới hơn client này.',
      '`tls.ciphers` quá hẹp.',
      'Máy chủ đòi chứng chỉ client.',
    ],
    fixes: [
      'Bỏ `tls.ciphers`, `tls.minVersion` và `tls.maxVersion` rồi thử lại.',
      'Cập nhật Node.js, hoặc yêu cầu hiện đại hóa cấu hình TLS của máy chủ.',
      'Nếu cần chứng chỉ client, đưa `tls.cert` và `tls.key`.',
    ],
  },
  ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION: {
    title: 'Máy chủ không hỗ trợ phiên bản TLS này',
    meaning:
      'Máy chủ kết thúc bắt tay TLS vì nó không biết phiên bản nào trong số mà nodemailer đưa ra.',
    causes: [
      'Máy chủ chỉ biết TLS 1.0 hoặc 1.1, mà Node.js mặc định không đưa ra.',
      '`tls.minVersion` được đặt ở phiên bản mà máy chủ không có.',
      '`tls.maxVersion` được đặt quá thấp so với máy chủ.',
    ],
    fixes: [
      'Bỏ `tls.minVersion` và `tls.maxVersion` nếu bạn đã đặt.',
      'Yêu cầu bật TLS 1.2 trở lên trên máy chủ.',
      'Chỉ với thiết bị cũ, đặt `tls.minVersion: "TLSv1"` và hạ mức bảo mật trong `tls.ciphers` bằng `DEFAULT@SECLEVEL=0`.',
    ],
  },
  ERR_SSL_TLSV1_ALERT_INTERNAL_ERROR: {
    title: 'Máy chủ gặp lỗi trong lúc bắt tay TLS',
    meaning:
      'Máy chủ báo một lỗi của chính nó khi thiết lập TLS. Nó không nói là lỗi gì; có thể chỉ tạm thời, cũng có thể do cấu hình của nó.',
    causes: [
      'Máy chủ không có chứng chỉ cho tên được hỏi.',
      'Cấu hình TLS của máy chủ bị hỏng.',
      'Máy chủ quá tải.',
    ],
    fixes: [
      'Thử lại sau vài phút.',
      'Kiểm tra `host` có đúng tên trong tài liệu của nhà cung cấp không, hoặc đặt `tls.servername`.',
      'Nếu không hết, nhờ bên vận hành máy chủ đọc log.',
    ],
  },
  ERR_SSL_TLSV1_UNRECOGNIZED_NAME: {
    title: 'Máy chủ không biết tên mà bạn hỏi',
    meaning:
      'Khi bắt tay TLS, client nói cho máy chủ biết nó cần tên nào. Máy chủ này chưa cấu hình gì cho tên đó và đã ngắt kết nối.',
    causes: ['`host` là một alias mà máy chủ không phục vụ.', '`tls.servername` được đặt sai tên.'],
    fixes: [
      'Dùng trong `host` đúng hostname theo tài liệu của nhà cung cấp.',
      'Bỏ `tls.servername`, hoặc đặt một tên mà máy chủ có chứng chỉ.',
    ],
  },
  ERR_SSL_TLSV1_ALERT_UNKNOWN_CA: {
    title: 'Máy chủ không tin chứng chỉ client của bạn',
    meaning: 'Máy chủ kết thúc bắt tay TLS vì nó không biết CA đã cấp chứng chỉ của client.',
    causes: [
      'Chứng chỉ trong `tls.cert` do một CA mà máy chủ không chấp nhận cấp.',
      '`tls.cert` thiếu chứng chỉ trung gian.',
    ],
    fixes: [
      'Dùng trong `tls.cert` chứng chỉ client mà bên vận hành máy chủ đã cấp, kèm chuỗi của nó.',
      'Bỏ `tls.cert` và `tls.key` nếu máy chủ không cần.',
    ],
  },
  ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED: {
    title: 'Máy chủ đòi chứng chỉ client',
    meaning:
      'Máy chủ chỉ cho vào những client đưa ra được chứng chỉ, mà nodemailer không có chứng chỉ nào để đưa.',
    causes: [
      'Máy chủ hoặc cổng này chỉ dành cho các máy có chứng chỉ.',
      '`tls.cert` và `tls.key` chưa đặt hoặc không nạp được.',
    ],
    fixes: [
      'Đặt `tls.cert` và `tls.key` là chứng chỉ mà bên vận hành máy chủ đã đưa cho bạn.',
      'Dùng host và cổng dành cho đăng nhập bằng mật khẩu, nếu có.',
    ],
  },
  ERR_SSL_TLSV1_ALERT_INSUFFICIENT_SECURITY: {
    title: 'Máy chủ đòi mã hóa mạnh hơn',
    meaning: 'Máy chủ kết thúc bắt tay TLS vì các cipher được đưa ra quá yếu với nó.',
    causes: ['`tls.ciphers` bị giới hạn ở các cipher cũ.', 'Node.js hoặc OpenSSL của nó đã cũ.'],
    fixes: ['Bỏ `tls.ciphers`.', 'Cập nhật Node.js.'],
  },
  ERR_SSL_NO_CIPHER_MATCH: {
    title: '`tls.ciphers` không nêu cipher nào được biết',
    meaning:
      'Danh sách trong `tls.ciphers` không có gì mà OpenSSL này dùng được, nên TLS không bắt đầu được và chưa có gì được gửi.',
    causes: [
      'Giá trị lấy từ một ví dụ cũ hoặc nêu các cipher mà OpenSSL đã bỏ.',
      'Một tên viết sai, hoặc ký tự ngăn cách không phải dấu hai chấm.',
    ],
    fixes: [
      'Bỏ `tls.ciphers`: giá trị mặc định hoạt động với các máy chủ hiện nay.',
      'Nếu cần, dùng tên đúng như OpenSSL viết, ngăn cách bằng dấu hai chấm.',
    ],
  },
  ERR_SSL_DH_KEY_TOO_SMALL: {
    title: 'Việc trao đổi khóa của máy chủ quá yếu',
    meaning:
      'Máy chủ đưa ra một khóa Diffie-Hellman ngắn hơn mức OpenSSL chấp nhận. Kết nối bị ngắt trước khi đăng nhập.',
    causes: ['Cấu hình TLS của máy chủ đã lỗi thời.'],
    fixes: [
      'Yêu cầu cấu hình tham số dài hơn, hoặc trao đổi khóa bằng đường cong elliptic, trên máy chủ.',
      'Chỉ với thiết bị cũ, loại kiểu trao đổi khóa này trong `tls.ciphers`, hoặc hạ mức bảo mật bằng `DEFAULT@SECLEVEL=0`.',
    ],
  },
  ERR_SSL_UNSAFE_LEGACY_RENEGOTIATION_DISABLED: {
    title: 'Máy chủ không có tái thương lượng an toàn',
    meaning:
      'TLS của máy chủ có từ trước một bản vá bảo mật năm 2010, và OpenSSL 3 từ chối nói chuyện với những máy chủ như vậy.',
    causes: ['Máy chủ thư, hoặc một thiết bị kiểm tra TLS ở giữa, đã rất cũ.'],
    fixes: [
      'Yêu cầu cập nhật máy chủ hoặc thiết bị đó.',
      'Chỉ để chữa cháy, đặt `SSL_OP_LEGACY_SERVER_CONNECT` từ `node:crypto` trong `tls.secureOptions`.',
    ],
  },
  EPROTO: {
    title: 'Lỗi giao thức TLS',
    meaning:
      'Bắt tay TLS thất bại. Node.js báo bằng mã này khi đã có dữ liệu chờ gửi, như trong yêu cầu HTTPS để lấy tệp đính kèm hoặc token. Phần còn lại của thông báo nêu lý do thật.',
    causes: [
      '`secure: true` được đặt cho cổng không bắt đầu bằng TLS.',
      'Client và máy chủ không có phiên bản TLS hoặc cipher nào chung.',
    ],
    fixes: [
      'Đọc lý do ở gần cuối thông báo rồi tra nó.',
      'Kiểm tra `secure` so với `port`: `true` cho 465, `false` cho 587, 25 và 2525.',
      'Cập nhật Node.js.',
    ],
  },
  ERR_TLS_INVALID_PROTOCOL_VERSION: {
    title: 'Đây không phải tên của một phiên bản TLS',
    meaning:
      'Node.js không biết giá trị của `tls.minVersion` hoặc `tls.maxVersion`, nên TLS không bắt đầu được và chưa có gì được gửi.',
    causes: ['Giá trị viết khác đi, như chỉ có con số hoặc thiếu chữ v.'],
    fixes: ['Dùng `"TLSv1.2"` hoặc `"TLSv1.3"`, viết đúng như vậy.', 'Hoặc bỏ tùy chọn đó.'],
  },
  ERR_TLS_INVALID_PROTOCOL_METHOD: {
    title: 'Giá trị của `tls.secureProtocol` không hợp lệ',
    meaning:
      'Phương thức trong `tls.secureProtocol` không được biết đến hoặc đã bị tắt vì không an toàn, nên TLS không bắt đầu được và chưa có gì được gửi.',
    causes: ['Giá trị lấy từ một ví dụ cũ, như ví dụ cho SSL 3.'],
    fixes: ['Bỏ `tls.secureProtocol`.', 'Để đặt giới hạn dưới, dùng `tls.minVersion: "TLSv1.2"`.'],
  },
  ERR_TLS_PROTOCOL_VERSION_CONFLICT: {
    title: 'Hai tùy chọn TLS mâu thuẫn nhau',
    meaning:
      '`tls.secureProtocol` không đi cùng `tls.minVersion` hoặc `tls.maxVersion` được, nên TLS không bắt đầu được và chưa có gì được gửi.',
    causes: ['Cả hai cách chọn phiên bản TLS được dùng cùng lúc.'],
    fixes: ['Bỏ `tls.secureProtocol` và giữ `tls.minVersion`.'],
  },
  ERR_OSSL_PEM_NO_START_LINE: {
    title: 'Chứng chỉ hoặc khóa không ở dạng PEM',
    meaning:
      'Thứ được đưa vào `tls.cert` hoặc `tls.key` không đọc được như văn bản PEM, nên TLS không bắt đầu được và chưa có gì được gửi.',
    causes: [
      'Giá trị là tên tệp thay vì nội dung của tệp.',
      'Ký tự xuống dòng bị mất trong biến môi trường.',
      'Tệp ở dạng nhị phân.',
    ],
    fixes: [
      'Đọc tệp và truyền nội dung của nó.',
      'Đổi `\\n` viết thành chữ trong biến trở lại thành ký tự xuống dòng.',
      'Chuyển tệp sang PEM.',
    ],
  },
  ERR_OSSL_X509_KEY_VALUES_MISMATCH: {
    title: 'Chứng chỉ và khóa không thuộc về nhau',
    meaning:
      'Khóa riêng trong `tls.key` không phải của chứng chỉ trong `tls.cert`, nên TLS không bắt đầu được và chưa có gì được gửi.',
    causes: [
      'Chỉ một trong hai thứ được gia hạn.',
      'Chứng chỉ đầu tiên trong `tls.cert` là chứng chỉ trung gian, không phải của bạn.',
    ],
    fixes: [
      'Dùng đúng khóa mà chứng chỉ đã được yêu cầu cấp cùng.',
      'Đặt chứng chỉ của bạn lên đầu trong `tls.cert`, rồi đến các chứng chỉ trung gian.',
    ],
  },
  ERR_SOCKET_BAD_PORT: {
    title: '`port` không phải số cổng',
    meaning: 'Cổng phải là số nguyên nhỏ hơn 65536. Chưa mở kết nối nào.',
    causes: ['Số quá lớn, là số âm, hoặc có phần thập phân.'],
    fixes: ['Đặt `port` là 587, 465 hoặc số mà nhà cung cấp công bố, ở dạng số.'],
  },
  ERR_INVALID_URL: {
    title: 'Không đọc được một URL',
    meaning:
      'Một URL trong các tùy chọn hoặc trong thư bị sai dạng. Lỗi có thể được ném thẳng từ `createTransport`.',
    causes: [
      'Mật khẩu trong URL kết nối có ký tự chưa được mã hóa phần trăm.',
      'Host trong URL có ký tự mà hostname không được có, hoặc cổng không phải là số cổng.',
    ],
    fixes: [
      'Mã hóa tên đăng nhập và mật khẩu bằng `encodeURIComponent`, hoặc dùng `host`, `port` và `auth` thay cho URL.',
      'Kiểm tra `url`, `proxy`, `auth.accessUrl` và các URL trong `attachments`.',
    ],
  },
  ERR_ACCESS_DENIED: {
    title: 'Mô hình quyền của Node.js không cho phép',
    meaning:
      'Tiến trình được chạy với `--permission`, mà thứ việc gửi thư cần lại chưa được cấp: một tệp, một tiến trình con hoặc mạng. nodemailer 10.1 trở lên giữ nguyên mã này.',
    causes: [
      'Thư mục của tệp đính kèm chưa được cấp quyền.',
      'Phiên bản Node.js có kiểm soát cả mạng chưa được cho phép dùng mạng.',
      'Transport `sendmail` không được khởi động tiến trình.',
    ],
    fixes: [
      'Đọc `permission` và `resource` trên lỗi.',
      'Cấp quyền bằng `--allow-fs-read`, `--allow-net` hoặc `--allow-child-process`, càng hẹp càng tốt.',
    ],
  },
  ERR_INVALID_ARG_TYPE: {
    title: 'Một giá trị sai kiểu',
    meaning:
      'Có thứ trong thư hoặc trong các tùy chọn không đúng kiểu mà Node.js cần. Thông báo lỗi nêu nó đã nhận được gì. Chưa có gì được gửi.',
    causes: [
      '`attachments.content` hoặc phần thân là đối tượng, số hoặc symbol thay vì văn bản, buffer hay stream.',
      'Một tùy chọn trong `tls` sai kiểu, như đối tượng trong `tls.ca` hoặc chuỗi trong `tls.secureOptions`.',
    ],
    fixes: [
      'Ghi log kiểu của mọi giá trị trong `attachments`, `text` và `html`.',
      'Chuyển sang văn bản hoặc buffer trước, chẳng hạn bằng `JSON.stringify`.',
    ],
  },
  ERR_INVALID_ARG_VALUE: {
    title: 'Ở đây không cho phép giá trị này',
    meaning:
      'Một giá trị đúng kiểu nhưng có nội dung mà Node.js từ chối. Thông báo lỗi nêu tên đối số. Chưa có gì được gửi.',
    causes: [
      'Một đường dẫn trong `attachments` có byte null, có thể do dữ liệu nhị phân hoặc do bị tấn công.',
      'Một tùy chọn trong `tls` bị rỗng hoặc sai độ dài, như `tls.sigalgs` hoặc `tls.ticketKeys`.',
    ],
    fixes: [
      'Truyền dữ liệu nhị phân trong `attachments.content`, không phải trong `path`.',
      'Từ chối các đường dẫn đến từ bên ngoài.',
    ],
  },
};
