import type { ProblemTexts } from '../views/problems.ts';

export const problemsVi: ProblemTexts = {
  name: 'Các vấn đề của API thư',
  title: 'Các loại vấn đề của một API gửi thư',
  description:
    'Ý nghĩa các tài liệu vấn đề của @mailwhy/express: trạng thái, có nên gửi lại không, bên gọi làm gì và bên vận hành xem ở đâu.',
  lead: 'API dùng `@mailwhy/express` trả lời một lần gửi hỏng bằng một trong các tài liệu vấn đề này (RFC 9457). Trường `type` của chúng dẫn đến đây.',
  oneTitle: '{code}: {title}',
  oneDescription:
    'Vấn đề {code} của một API gửi thư: trạng thái HTTP {status}, bên gọi nên làm gì và bên vận hành xem ở đâu.',
  problem: 'Vấn đề',
  status: 'Trạng thái',
  wait: 'Gửi lại',
  after: 'sau số giây trong `Retry-After`, {seconds} giây khi không có con số nào tốt hơn',
  never: 'không: yêu cầu đó sẽ lại hỏng',
  afterShort: 'để sau',
  neverShort: 'không',
  forClient: 'Nếu bạn gọi API',
  forOperator: 'Nếu bạn vận hành API',
  body: 'Phần thân',
  bodyLead:
    'Khi không để lộ gì, tức là mặc định. `title` và `detail` đổi theo `Accept-Language`; chương trình thì đọc `code`.',
  causes: 'Điều nằm phía sau',
  causesLead: 'API biết đó là trường hợp nào nhưng không nói ra; nhật ký và `onProblem` thì có.',
  readOn: 'Đọc tiếp',
  unsure:
    'Khi `delivery` là `unknown`, thư có thể đã đi: lúc đó `retryable` là false và không có `Retry-After`, bất kể điều ghi ở trên.',
  each: {
    'recipient-rejected': {
      client: 'Sửa địa chỉ, hoặc bỏ người nhận đó ra. Gửi lại y như cũ không giúp được gì.',
      operator:
        'Nhật ký ghi rõ nhóm lỗi: không tồn tại, bị vô hiệu hóa, đầy hẳn hay từ chối nhận. Hãy bỏ các địa chỉ không tồn tại khỏi danh sách; chúng làm giảm uy tín của bạn.',
    },
    'recipient-deferred': {
      client:
        'Gửi lại đúng yêu cầu đó sau `Retry-After`. Greylisting và hộp thư đầy sẽ qua theo thời gian.',
      operator:
        'Không cần làm gì, miễn là nó qua. Nếu cả ngày vẫn vậy, hãy xem nhóm lỗi trong nhật ký và coi địa chỉ đó như bị từ chối.',
    },
    'sender-rejected': {
      client: 'Dùng địa chỉ người gửi khác nếu API cho chọn. Nếu không, hãy báo cho bên vận hành.',
      operator:
        'Dịch vụ thư không cho tài khoản của bạn gửi bằng địa chỉ này. Hãy xác minh địa chỉ hoặc tên miền ở đó, hoặc đặt `from` là địa chỉ thuộc tài khoản.',
    },
    'message-rejected': {
      client:
        'Sửa thư: liên kết, tệp đính kèm hoặc lời lẽ của nó bị từ chối. Thư y như cũ sẽ lại bị từ chối.',
      operator:
        'Nhật ký cho biết đó là thư rác, nội dung bị cấm hay chính sách. Nếu nhiều thư khác nhau đều bị từ chối, hãy xem SPF, DKIM, DMARC và uy tín của bạn.',
    },
    'message-too-large': {
      client: 'Gửi ít hơn: giảm tệp đính kèm, hoặc để tệp ở nơi khác và gửi liên kết.',
      operator:
        'Đặt giới hạn của API thấp hơn giới hạn của dịch vụ thư. Tệp đính kèm lớn thêm một phần ba khi được mã hóa.',
    },
    'message-invalid': {
      client: 'Sửa yêu cầu: một địa chỉ, một header hoặc chính thư không đúng dạng.',
      operator:
        'Kiểm tra địa chỉ và header ngay ở rìa API, để bên gọi biết trường nào sai thay vì nhận vấn đề này.',
    },
    'too-many-recipients': {
      client: 'Chia yêu cầu thành nhiều yêu cầu, mỗi cái ít người nhận hơn.',
      operator:
        'Ghi giới hạn vào schema của API, và giữ nó không vượt `maxRecipients` cùng giới hạn của dịch vụ thư.',
    },
    'attachment-refused': {
      client: 'Gửi chính nội dung tệp đính kèm, không gửi đường dẫn hay địa chỉ.',
      operator:
        'Không đọc được một tệp hay địa chỉ, hoặc việc đọc bị cấm. Nếu bên gọi chỉ ra nó, hãy coi đó là ý định đọc máy chủ của bạn: giữ `disableFileAccess` và `disableUrlAccess` bật.',
    },
    'relay-throttled': {
      client: 'Gửi lại đúng yêu cầu đó sau `Retry-After`, mỗi lúc ít hơn.',
      operator:
        'Gửi chậm lại bằng `rateLimit` và `maxConnections`, dùng hàng đợi, hoặc xin tăng hạn mức của dịch vụ thư.',
    },
    'relay-unavailable': {
      client: 'Gửi lại đúng yêu cầu đó sau `Retry-After`, với cùng khóa idempotency nếu API có.',
      operator:
        'Không tới được máy chủ thư, hoặc nó đang gặp sự cố. Hãy xem trang trạng thái của nó, DNS và tường lửa của bạn; nhật ký cho biết điều gì hỏng.',
    },
    'relay-timeout': {
      client: 'Gửi lại đúng yêu cầu đó sau `Retry-After`, với cùng khóa idempotency nếu API có.',
      operator:
        'Máy chủ thư im lặng. Hãy kiểm tra cổng có mở từ nơi API chạy không, và thời gian chờ của transport có ngắn hơn của proxy không.',
    },
    'relay-protocol-error': {
      client: 'Chờ bên vận hành API; gửi lại không giúp được gì.',
      operator:
        'Bên trả lời không nói SMTP như mong đợi, hoặc không hiểu một lệnh. Hãy kiểm tra host, cổng và chế độ TLS, và xem có proxy hay phần mềm quét virus ở giữa không.',
    },
    'relay-refused': {
      client: 'Chờ bên vận hành API; gửi lại không giúp được gì.',
      operator:
        'Máy chủ thư từ chối mà không nêu lý do nào ai biết. Hãy xem lời của nó trong nhật ký, và hỏi nhà cung cấp kèm thời điểm và mã thư.',
    },
    'mail-service-error': {
      client: 'Chờ bên vận hành API; yêu cầu của bạn không sai.',
      operator:
        'Đăng nhập, TLS, cấu hình, proxy, uy tín hoặc xác thực người gửi: ở ngoài tất cả đọc giống nhau, cố ý như vậy. Nhật ký nêu nguyên nhân và cách sửa. Đừng thử lại một lần đăng nhập bị từ chối, vì như thế tài khoản sẽ bị khóa.',
    },
    'send-aborted': {
      client: 'Gửi lại, trừ khi `delivery` là `unknown`.',
      operator:
        'Lần gửi bị hủy, hoặc pool bị đóng giữa chừng: một lần triển khai, thời gian chờ của chính bạn, hoặc bên gọi đã rời đi.',
    },
  },
};
