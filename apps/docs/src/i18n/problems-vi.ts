import type { ProblemTexts } from '../views/problems.ts';

export const problemsVi: ProblemTexts = {
  name: 'Các problem của API gửi thư',
  title: 'Các loại problem của một API gửi thư',
  description:
    'Ý nghĩa các problem document của @mailwhy/express: mã trạng thái HTTP, có nên gửi lại không, bên gọi làm gì và bên vận hành xem ở đâu.',
  lead: 'API dùng `@mailwhy/express` trả lời một lần gửi thất bại bằng một trong các problem document này (RFC 9457). Trường `type` của chúng dẫn đến đây.',
  oneTitle: '{code}: {title}',
  oneDescription:
    'Problem {code} của một API gửi thư: mã trạng thái HTTP {status}, bên gọi nên làm gì và bên vận hành xem ở đâu.',
  status: 'Mã trạng thái HTTP',
  again: 'Gửi lại',
  yes: 'Có, để sau',
  no: 'Chưa nên, khi chưa có gì thay đổi',
  waits: {
    never: 'không gửi kèm',
    always: '{seconds} giây, bất kể nguyên nhân',
    usually: '{seconds} giây, hoặc con số mà nguyên nhân đòi hỏi',
  },
  forClient: 'Nếu bạn gọi API',
  forOperator: 'Nếu bạn vận hành API',
  body: 'Ví dụ',
  bodyFrom: 'Khi `sendMail` thất bại với câu này:',
  bodyLead:
    'thì theo mặc định client nhận được phần thân dưới đây. `title` và `detail` đổi theo `Accept-Language`; chương trình thì đọc `code` và `retryable`.',
  bodyExposed: "Với `expose: 'codes'`, dành cho bên gọi mà bạn tin tưởng, nguyên nhân cũng có mặt:",
  causes: 'Nguyên nhân phía sau',
  causesLead: 'Nhật ký và `onProblem` nêu đúng mục trong danh mục.',
  causesMerged:
    'Theo mặc định, bên gọi không được biết đó là trường hợp nào, và đây là chủ ý. Nhật ký và `onProblem` thì nêu rõ.',
  readOn: 'Đọc tiếp',
  openapi: 'Các problem này trong OpenAPI',
  unsure:
    'Khi `delivery` là `unknown`, thư có thể đã đi rồi: lúc đó `retryable` là false và không có `Retry-After`, bất kể những gì ghi ở trên.',
  each: {
    'recipient-rejected': {
      client: 'Sửa lại địa chỉ, hoặc bỏ người nhận đó ra. Gửi lại y như cũ không giúp được gì.',
      operator:
        'Nhật ký ghi rõ loại lỗi: hộp thư không tồn tại, bị vô hiệu hóa, đầy hẳn hay từ chối nhận. Bị từ chối ngay ở RCPT TO thì luôn tính cho người nhận, bất kể lý do. Hãy gỡ các địa chỉ không tồn tại khỏi danh sách của bạn; chúng làm giảm uy tín.',
    },
    'recipient-deferred': {
      client: 'Gửi lại đúng request đó sau `Retry-After`. Greylisting và hộp thư đầy rồi sẽ qua.',
      operator:
        'Không cần làm gì, miễn là nó tự qua. Nếu cả ngày vẫn vậy, hãy xem loại lỗi trong nhật ký và coi địa chỉ đó như bị từ chối. Thời gian chờ giống nhau cho mọi trường hợp, để không ai dựa vào đó mà phân biệt được các hộp thư.',
    },
    'sender-rejected': {
      client: 'Dùng địa chỉ gửi khác nếu API cho chọn. Nếu không, hãy báo cho bên vận hành API.',
      operator:
        'Dịch vụ gửi thư không cho tài khoản của bạn gửi bằng địa chỉ này. Hãy xác minh địa chỉ hoặc tên miền ở đó, hoặc đặt `from` là một địa chỉ thuộc tài khoản. Nếu địa chỉ gửi do API đặt thì bên gọi không sửa được: hãy đổi mã trạng thái thành 500 bằng `problems`.',
    },
    'message-rejected': {
      client:
        'Sửa nội dung thư: liên kết, tệp đính kèm hoặc lời lẽ trong đó bị từ chối. Gửi y như cũ sẽ lại bị từ chối.',
      operator:
        'Nhật ký cho biết thư bị coi là spam, có nội dung bị cấm hay trái chính sách. Nếu nhiều thư khác nhau cùng bị từ chối, hãy xem lại SPF, DKIM, DMARC và uy tín của bạn.',
    },
    'message-too-large': {
      client: 'Gửi ít hơn: thu nhỏ tệp đính kèm, hoặc để tệp ở nơi khác rồi gửi liên kết.',
      operator:
        'Đặt giới hạn của API thấp hơn giới hạn của dịch vụ gửi thư. Tệp đính kèm lớn thêm một phần ba sau khi được mã hóa để gửi.',
    },
    'message-invalid': {
      client: 'Sửa request: một địa chỉ, một header hoặc chính bức thư không đúng dạng.',
      operator:
        'Hãy kiểm tra địa chỉ và header ngay khi nhận request, để bên gọi biết trường nào sai thay vì nhận problem này.',
    },
    'too-many-recipients': {
      client: 'Chia request thành nhiều request, mỗi cái ít người nhận hơn.',
      operator:
        'Ghi giới hạn vào schema của API, và giữ nó không vượt quá `maxRecipients` cùng giới hạn của dịch vụ gửi thư.',
    },
    'attachment-refused': {
      client: 'Gửi chính nội dung của tệp đính kèm, đừng gửi đường dẫn hay địa chỉ.',
      operator:
        'Không đọc được một tệp hay một địa chỉ, hoặc việc đọc bị cấm. Nếu đường dẫn đó do bên gọi đưa vào, hãy coi như có người tìm cách đọc máy chủ của bạn: luôn bật `disableFileAccess` và `disableUrlAccess`.',
    },
    'relay-throttled': {
      client: 'Gửi lại đúng request đó sau `Retry-After`, và mỗi lần gửi ít hơn.',
      operator:
        'Hãy gửi chậm lại bằng `rateLimit` và `maxConnections`, dùng hàng đợi, hoặc xin dịch vụ gửi thư tăng hạn mức.',
    },
    'relay-unavailable': {
      client:
        'Gửi lại đúng request đó sau `Retry-After`, với cùng idempotency key nếu API có hỗ trợ.',
      operator:
        'Không kết nối được tới máy chủ thư, nó đang gặp sự cố, hoặc nó hẹn bạn quay lại sau. Hãy xem trang trạng thái của nó, DNS và tường lửa của bạn; nhật ký cho biết chỗ nào hỏng.',
    },
    'relay-timeout': {
      client:
        'Gửi lại đúng request đó sau `Retry-After`, với cùng idempotency key nếu API có hỗ trợ.',
      operator:
        'Máy chủ thư không trả lời nữa. Hãy kiểm tra xem cổng có mở từ nơi API chạy không, và thời gian chờ của transport có ngắn hơn thời gian chờ của proxy không.',
    },
    'relay-protocol-error': {
      client: 'Chờ bên vận hành API xử lý; gửi lại không giúp được gì.',
      operator:
        'Phía trả lời không nói SMTP như mong đợi, hoặc không hiểu một lệnh. Hãy kiểm tra host, cổng và chế độ TLS, và xem có proxy hay phần mềm quét virus nào ở giữa không.',
    },
    'relay-refused': {
      client: 'Chờ bên vận hành API xử lý; gửi lại không giúp được gì.',
      operator:
        'Máy chủ thư từ chối mà không nêu lý do cụ thể. Hãy xem nguyên văn trong nhật ký, và hỏi nhà cung cấp kèm thời điểm gửi và message id.',
    },
    'mail-service-error': {
      client: 'Chờ bên vận hành API xử lý; request của bạn không có gì sai.',
      operator:
        'Đăng nhập, TLS, cấu hình, proxy, uy tín hay xác thực người gửi: nhìn từ bên ngoài tất cả giống hệt nhau, để không ai dò được gì về tài khoản gửi thư của bạn. Nhật ký nêu nguyên nhân và cách sửa. Đừng thử lại một lần đăng nhập bị từ chối, vì tài khoản sẽ bị khóa.',
    },
    'send-aborted': {
      client: 'Gửi lại, trừ khi `delivery` là `unknown`.',
      operator:
        'Lần gửi bị hủy, hoặc pool bị đóng giữa chừng: do một lần triển khai, do thời gian chờ của chính bạn, hoặc do client đã ngắt.',
    },
  },
};
