import type { postfix as facts } from '../../servers/postfix.ts';
import type { Messages } from '../../types.ts';

export const postfix: Partial<Record<keyof (typeof facts)['wordings'], Messages>> = {
  'postfix-relay-access-denied': {
    title: 'Bị từ chối relay (Relay access denied)',
    meaning:
      'Postfix không phục vụ tên miền của người nhận và không biết bạn là client được gửi tới nơi khác. Gần như lúc nào cũng là do chưa đăng nhập hoặc sai host.',
    causes: [
      'Thiếu `auth`, hoặc máy chủ không cho đăng nhập ở cổng này.',
      '`host` là MX của một tên miền, không phải máy chủ gửi thư (submission).',
      'MX của tên miền người nhận trỏ tới một máy chủ chưa khai báo tên miền đó.',
      'Máy chủ nhận diện client theo địa chỉ IP, và địa chỉ của bạn chưa được khai báo.',
    ],
    fixes: [
      'Đặt `auth.user` và `auth.pass`, với cổng 587 và `secure: false`, hoặc 465 và `secure: true`.',
      'Dùng máy chủ gửi thư của tên miền trong `from`.',
      'Nếu là máy chủ của bạn, thêm mạng của ứng dụng vào `mynetworks`.',
    ],
  },
  'postfix-helo-rejected': {
    title: 'Tên trong EHLO không được chấp nhận',
    meaning:
      'Postfix đòi EHLO có hostname đầy đủ và tra cứu được. Tên mà client khai là tên ngắn, không hợp lệ hoặc không có trong DNS.',
    causes: [
      '`name` là một tên ngắn, hoặc chưa đặt `name` và máy mang tên mà chỉ mạng nội bộ biết.',
      'Tên có dấu gạch dưới, hoặc là địa chỉ IP không có ngoặc vuông.',
      'Tên không có bản ghi A, AAAA hay MX.',
    ],
    fixes: [
      'Đặt `name` là một hostname công khai có bản ghi A hoặc AAAA.',
      'Dùng đúng tên trong bản ghi PTR của địa chỉ IP gửi đi.',
      'Đăng nhập ở cổng 587: phần lớn máy chủ gửi thư bỏ qua bước kiểm tra này.',
    ],
  },
  'postfix-client-access-denied': {
    title: 'Client này không được dùng máy chủ',
    meaning:
      'Một quy tắc đã từ chối chính client đang kết nối. Ở cổng gửi thư, điều đó hầu như luôn có nghĩa là chưa đăng nhập.',
    causes: [
      'Transport không có `auth`, hoặc việc đăng nhập bị bỏ qua vì TLS chưa được bật.',
      'Địa chỉ IP hoặc hostname nằm trong một mục chặn của máy chủ.',
    ],
    fixes: [
      'Đặt `auth.user` và `auth.pass`, và không đặt `ignoreTLS`.',
      'Với cổng 587, dùng `secure: false`; với 465, dùng `secure: true`.',
      'Nếu bạn giao thư tới máy chủ của người khác, hỏi quản trị viên của họ quy tắc nào đã từ chối địa chỉ IP.',
    ],
  },
  'postfix-client-blocked': {
    title: 'Địa chỉ IP gửi nằm trong danh sách chặn',
    meaning:
      'Postfix tra địa chỉ đang kết nối trong một danh sách chặn DNS và thấy nó ở đó. Câu trả lời nêu rõ danh sách nào.',
    causes: [
      'Địa chỉ thuộc dải mạng gia đình hoặc cloud, vốn không nên tự giao thư trực tiếp.',
      'Spam đã đi từ địa chỉ này hoặc các địa chỉ lân cận.',
    ],
    fixes: [
      'Đọc tên danh sách sau `blocked using` và tra địa chỉ ở đó.',
      'Xử lý nguyên nhân, rồi xin gỡ bằng biểu mẫu của danh sách đó.',
      'Gửi qua máy chủ gửi thư (submission) có đăng nhập trên cổng 587 hoặc 465, thay vì giao thư từ địa chỉ IP này.',
    ],
  },
  'postfix-sender-domain-not-found': {
    title: 'Không tìm thấy tên miền gửi trong DNS',
    meaning:
      'Postfix tra cứu tên miền của người gửi trên phong bì và không thấy bản ghi MX lẫn A. Mã 4xx nghĩa là tra cứu tạm thời thất bại, mã 5xx nghĩa là tên miền không tồn tại.',
    causes: [
      'Tên miền trong `from` hoặc `envelope.from` bị gõ sai hoặc bịa ra.',
      'Đó là tên nội bộ như `localhost` hoặc tên máy.',
      'Tên miền không có cả MX lẫn A, hoặc DNS của nó bị hỏng.',
    ],
    fixes: [
      'Dùng `from` thuộc một tên miền có thật và nhận được thư.',
      'Kiểm tra cả `envelope.from`: đó mới là địa chỉ bị từ chối.',
      'Thêm bản ghi MX cho tên miền, hoặc sửa DNS của nó.',
    ],
  },
  'postfix-sender-unqualified': {
    title: 'Địa chỉ gửi thiếu tên miền đầy đủ',
    meaning:
      'Người gửi trên phong bì không có tên miền, hoặc tên miền không có dấu chấm, nên không ai trả lời thư được.',
    causes: [
      '`from` chỉ là một cái tên, hoặc tên miền là `localhost`.',
      'Giá trị mặc định của framework chưa được thay.',
    ],
    fixes: [
      'Đặt `from` là một địa chỉ thuộc tên miền có thật.',
      'Nếu đặt `envelope.from`, cũng ghi địa chỉ đầy đủ ở đó.',
    ],
  },
  'postfix-sender-not-owned': {
    title: 'Tài khoản này không được dùng người gửi này',
    meaning:
      'Postfix chỉ cho mỗi tài khoản đăng nhập gửi bằng địa chỉ của chính nó. Người gửi trên phong bì không thuộc số đó, hoặc chưa có ai đăng nhập.',
    causes: [
      '`from` là địa chỉ khác với tài khoản trong `auth.user`.',
      'Địa chỉ là một alias chưa được gán cho tài khoản.',
      'Chưa đăng nhập, trong khi địa chỉ gửi thuộc về một tài khoản.',
    ],
    fixes: [
      'Dùng địa chỉ của tài khoản trong `from`, và đưa địa chỉ kia vào `replyTo`.',
      'Hoặc đặt `envelope.from` là địa chỉ của tài khoản.',
      'Nhờ quản trị viên gán địa chỉ đó cho tài khoản đăng nhập.',
    ],
  },
  'postfix-auth-failed': {
    title: 'Đăng nhập bị từ chối',
    meaning:
      'Dịch vụ đăng nhập đứng sau Postfix không chấp nhận tên đăng nhập và mật khẩu. Phần đuôi như `UGFzc3dvcmQ6` chỉ là từ Password được mã hóa base64, không chứa gì bí mật.',
    causes: [
      'Sai mật khẩu, hoặc biến môi trường có dấu nháy hay khoảng trắng.',
      'Máy chủ đòi tên đăng nhập là cả địa chỉ, hoặc chỉ phần trước dấu @.',
      'Tài khoản không có quyền gửi, hoặc bị khóa sau nhiều lần thử.',
    ],
    fixes: [
      'Đăng nhập vào webmail bằng đúng những giá trị đó.',
      'Thử địa chỉ đầy đủ trong `auth.user`.',
      'Đặt `authMethod: "PLAIN"` nếu chỉ cơ chế LOGIN thất bại.',
    ],
  },
  'postfix-auth-backend-down': {
    title: 'Dịch vụ đăng nhập của máy chủ ngừng hoạt động',
    meaning:
      'Postfix không liên lạc được với dịch vụ kiểm tra mật khẩu. Thông tin đăng nhập chưa được xét.',
    causes: ['Dịch vụ đó đang khởi động lại hoặc quá tải.', 'Máy chủ bị cấu hình sai.'],
    fixes: [
      'Gửi lại sau vài phút, giữ nguyên thông tin đăng nhập.',
      'Nếu kéo dài, báo cho bên vận hành máy chủ.',
    ],
  },
  'postfix-auth-not-enabled': {
    title: 'Cổng này không cho đăng nhập',
    meaning:
      'Ở cổng này Postfix không nhận đăng nhập, hoặc chỉ nhận sau TLS. Client vẫn thử đăng nhập.',
    causes: [
      'Cổng 25 dành cho việc chuyển thư giữa các máy chủ.',
      'Kết nối không mã hóa, mà máy chủ chỉ cho đăng nhập bên trong TLS.',
    ],
    fixes: [
      'Dùng cổng 587 với `secure: false`, hoặc 465 với `secure: true`.',
      'Bỏ `ignoreTLS`, và đặt `requireTLS: true`.',
      'Nếu máy chủ thật sự không cần đăng nhập, bỏ `auth`.',
    ],
  },
  'postfix-encryption-required': {
    title: 'Máy chủ đòi TLS trước',
    meaning:
      'Ở cổng này Postfix chỉ nhận thư hoặc đăng nhập qua kết nối mã hóa, mà kết nối này chưa mã hóa.',
    causes: [
      '`ignoreTLS` đang bật.',
      'Máy chủ có STARTTLS nhưng client không dùng.',
      'Proxy hoặc tường lửa gỡ STARTTLS khỏi danh sách phần mở rộng mà máy chủ công bố.',
    ],
    fixes: [
      'Bỏ `ignoreTLS` và đặt `requireTLS: true` ở cổng 587.',
      'Hoặc dùng cổng 465 với `secure: true`.',
      'Nâng cấp client quá cũ so với phiên bản TLS của máy chủ, và để `tls.minVersion` ở giá trị mặc định.',
    ],
  },
  'postfix-too-many-errors': {
    title: 'Quá nhiều lỗi trong một phiên',
    meaning:
      'Postfix kết thúc phiên vì có quá nhiều lệnh hoặc người nhận thất bại trong đó. Những câu trả lời trước mới cho biết lý do thật.',
    causes: [
      'Nhiều người nhận của một thư không tồn tại.',
      'Danh sách có quá nhiều địa chỉ đã bỏ.',
      'Một client bị lỗi cứ lặp lại lệnh đã bị từ chối.',
    ],
    fixes: [
      'Xem các câu trả lời trước đó trong log, với `logger: true` và `debug: true`.',
      'Loại các địa chỉ không tồn tại, và gửi mỗi thư cho ít người nhận hơn.',
      'Chờ vài phút trước khi mở kết nối tiếp theo.',
    ],
  },
  'postfix-too-many-connections': {
    title: 'Quá nhiều kết nối từ địa chỉ của bạn',
    meaning:
      'Postfix đếm số kết nối, phiên TLS hoặc lần đăng nhập theo từng địa chỉ client, và hiện con số cho phép đã dùng hết.',
    causes: [
      'Mỗi thư lại mở một kết nối mới.',
      '`maxConnections` cao, hoặc nhiều tiến trình dùng chung địa chỉ IP.',
    ],
    fixes: [
      'Dùng `pool: true` và giảm `maxConnections`.',
      'Gửi nhiều thư qua một kết nối bằng `maxMessages`.',
      'Chờ một phút trước lần thử tiếp theo.',
    ],
  },
  'postfix-postscreen-retry': {
    title: 'Máy chủ muốn bạn kết nối lần thứ hai',
    meaning:
      'Lớp bảo vệ đứng trước Postfix vừa kiểm tra một client lạ và yêu cầu quay lại. Chỉ cần qua phép thử một lần; các kết nối sau được cho vào.',
    causes: [
      'Địa chỉ IP này tiếp xúc với máy chủ lần đầu.',
      'Lần tiếp xúc gần nhất đã cách đây nhiều tuần.',
    ],
    fixes: [
      'Gửi lại sau vài phút từ cùng địa chỉ IP.',
      'Dùng hàng đợi: `sendMail` chỉ thử một lần.',
    ],
  },
  'postfix-no-valid-recipients': {
    title: 'Không người nhận nào được chấp nhận',
    meaning:
      'Mọi người nhận của thư đã bị từ chối từ trước, nên không còn ai để gửi. Câu trả lời này chỉ kết thúc việc đó: lý do nằm trong câu trả lời cho từng người nhận.',
    causes: [
      'Các địa chỉ không tồn tại ở máy chủ này.',
      'Chúng bị hoãn tạm thời, chẳng hạn do greylisting.',
      'Máy chủ không chuyển tiếp (relay) thư tới tên miền khác khi chưa đăng nhập.',
    ],
    fixes: [
      'Đọc câu trả lời cho từng người nhận trong `rejectedErrors`, hoặc trong log với `debug: true`.',
      'Xử lý theo các câu trả lời đó: sửa địa chỉ, hoặc gửi lại sau nếu mã bắt đầu bằng 4.',
    ],
  },
  'postfix-sender-blocked': {
    title: 'Tên miền gửi nằm trong danh sách chặn',
    meaning:
      'Postfix tra tên miền của người gửi trên phong bì trong danh sách chặn mà câu trả lời nêu, và thấy nó ở đó. Vấn đề là tên miền, không phải địa chỉ IP đã kết nối.',
    causes: [
      'Có báo cáo về spam từ tên miền này hoặc chứa liên kết tới nó.',
      'Tên miền còn mới, hoặc vừa đổi chủ.',
    ],
    fixes: [
      'Tra tên miền tại danh sách đứng sau `blocked using`.',
      'Chặn nguyên nhân, rồi yêu cầu danh sách gỡ tên miền; đổi máy chủ hay địa chỉ IP không giúp được gì.',
    ],
  },
};
