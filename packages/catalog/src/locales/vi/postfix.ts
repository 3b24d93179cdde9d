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
      'Postfix tra cứu tên miền của người gửi trên phong bì và không thấy bản ghi MX lẫn A. Mã mặc định là 450 kể cả khi tên miền không tồn tại, nên chỉ nhìn mã 4xx chưa thể nói là chờ sẽ có ích.',
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
      'Tên miền của người gửi là `localhost` hoặc tên máy, hoặc `envelope.from` chỉ là một cái tên.',
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
      '`forceAuth: true` khiến nodemailer đăng nhập dù cổng đó không hỗ trợ đăng nhập, như cổng 25 giữa các máy chủ.',
      'Kết nối không mã hóa, mà máy chủ chỉ cho đăng nhập bên trong TLS.',
    ],
    fixes: [
      'Dùng cổng 587 với `secure: false`, hoặc 465 với `secure: true`.',
      'Bỏ `ignoreTLS`, và đặt `requireTLS: true`.',
      'Nếu máy chủ thật sự không cần đăng nhập, bỏ `auth` và `forceAuth`.',
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
    title: 'Quá nhiều kết nối từ địa chỉ IP của bạn',
    meaning:
      'Postfix đếm số kết nối, phiên TLS hoặc lần đăng nhập theo từng địa chỉ client, và hiện con số cho phép đã dùng hết.',
    causes: [
      'Mỗi thư lại mở một kết nối mới.',
      '`maxConnections` cao, hoặc nhiều tiến trình dùng chung địa chỉ IP.',
    ],
    fixes: [
      'Dùng `pool: true` và giảm `maxConnections`.',
      'Đừng đặt `maxMessages` thấp: cứ sau chừng ấy thư (mặc định 100) pool lại mở kết nối mới.',
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
      'Mọi người nhận của thư đã bị từ chối từ trước, nên không còn ai để gửi. Câu trả lời này chỉ là hệ quả: lý do nằm trong câu trả lời cho từng người nhận.',
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
      'Xử lý nguyên nhân, rồi yêu cầu danh sách gỡ tên miền; đổi máy chủ hay địa chỉ IP không giúp được gì.',
    ],
  },
  'postfix-client-auth-failed': {
    title: 'Máy chủ relay không đăng nhập được vào máy chủ kế tiếp',
    meaning:
      'Postfix đã tiếp nhận thư, rồi không đăng nhập được vào máy chủ phía sau. Nguyên nhân không nằm ở thông tin đăng nhập trong transport.',
    causes: [
      'Mục của máy chủ đó trong `smtp_sasl_password_maps` bị thiếu hoặc sai.',
      'Không có cơ chế nào dùng được: thiếu module SASL, hoặc `smtp_sasl_security_options` cấm mật khẩu dạng văn bản thường.',
    ],
    fixes: [
      'Trên máy chủ relay, sửa mục đó và chạy `postmap` cho tệp.',
      'Nếu thiếu cơ chế, cài các module SASL, hoặc đặt `smtp_sasl_security_options = noanonymous` và dùng TLS.',
      'Nếu máy chủ relay không phải của bạn, báo nội dung này cho bên vận hành.',
    ],
  },
  'postfix-name-service-try-again': {
    title: 'Tra cứu tên miền người nhận tạm thời thất bại',
    meaning:
      'Một máy chủ thư phải tra cứu nơi cần giao tới, thường là tên miền của người nhận, và DNS báo lỗi hoặc không trả lời. Điều đó không có nghĩa là tên miền sai.',
    causes: [
      'Name server của tên miền không trả lời hoặc báo lỗi.',
      'Chữ ký DNSSEC của tên miền không hợp lệ.',
      'Resolver của máy chủ thư đó gặp vấn đề.',
    ],
    fixes: [
      'Gửi lại sau, tăng dần thời gian chờ. Nếu máy chủ relay đã tiếp nhận thư, nó tự thử lại.',
      'Tra cứu bản ghi MX bằng vài resolver công cộng; nếu một resolver thất bại, báo cho chủ tên miền.',
      'Nếu tất cả đều trả lời, báo cho bên vận hành máy chủ thư đó.',
    ],
  },
  'postfix-malformed-dns': {
    title: 'Bản ghi DNS của tên miền không hợp lệ',
    meaning:
      'Postfix tra cứu tên miền nêu trong câu trả lời và nhận được một bản ghi mà không máy chủ thư nào dùng được. Chờ đợi không giúp được gì.',
    causes: [
      'Bản ghi MX chứa địa chỉ IP thay vì hostname.',
      'Host trong bản ghi MX có ký tự không được phép, chẳng hạn dấu gạch dưới hoặc khoảng trắng.',
      'Một name server của tên miền trả lời sai định dạng.',
    ],
    fixes: [
      'Tra cứu bản ghi MX của tên miền nêu trong câu trả lời. Nếu có chữ "Sender address" thì đó là tên miền của `from` hoặc `envelope.from`.',
      'Cho bản ghi MX trỏ tới một host có bản ghi A hoặc AAAA.',
      'Nếu đó là tên miền của người nhận, báo cho quản trị viên của họ.',
    ],
  },
  'postfix-recipient-unqualified': {
    title: 'Địa chỉ người nhận thiếu tên miền đầy đủ',
    meaning:
      'Máy chủ đòi tên miền đầy đủ sau dấu @, mà người nhận này không có tên miền hoặc tên miền không có dấu chấm. Chưa ai tìm xem hộp thư có tồn tại không.',
    causes: [
      'Người nhận chỉ là một tên người dùng.',
      'Tên miền là `localhost` hoặc tên ngắn của một máy.',
      'Giá trị thử nghiệm hoặc mặc định của framework vẫn còn được dùng.',
    ],
    fixes: [
      'Ghi log `err.rejected`, và sửa giá trị ở nơi `to`, `cc`, `bcc` hoặc `envelope.to` được lấy ra.',
      'Ghi địa chỉ đầy đủ, với tên miền có trong DNS.',
      'Kiểm tra địa chỉ ngay khi người dùng nhập vào.',
    ],
  },
  'postfix-recipient-moved': {
    title: 'Người nhận đã chuyển đi; câu trả lời cho biết nơi mới',
    meaning:
      'Địa chỉ này từng dùng được. Máy chủ không chuyển tiếp thư cho nó, và câu trả lời nêu địa chỉ hoặc cách liên hệ mới.',
    causes: [
      'Người nhận đã đổi sang địa chỉ hoặc tổ chức khác.',
      'Quản trị viên đã đưa địa chỉ cũ vào bảng người dùng đã chuyển đi.',
    ],
    fixes: [
      'Đọc địa chỉ mới trong `err.response`, và hỏi lại người nhận trước khi dùng.',
      'Thay địa chỉ cũ trong dữ liệu của bạn, và ngừng gửi tới nó.',
    ],
  },
  'postfix-smtputf8-not-offered': {
    title: 'Máy chủ kế tiếp không nhận địa chỉ quốc tế',
    meaning:
      'Máy chủ relay của bạn đã nhận thư, nhưng máy chủ của người nhận không có SMTPUTF8, thứ mà thư này cần. Máy chủ relay đã trả thư về.',
    causes: [
      'Người gửi hoặc một người nhận có ký tự ngoài ASCII trước dấu @.',
      'Một header của thư chứa địa chỉ quốc tế, hoặc thư `raw` có header chưa mã hóa.',
    ],
    fixes: [
      'Dùng địa chỉ ASCII trong `from`, `to`, `cc` và `replyTo`.',
      'Xin người nhận một địa chỉ ASCII.',
      'Để nodemailer dựng header: nó mã hóa tên và tiêu đề thư.',
    ],
  },
  'postfix-connect-failed': {
    title: 'Máy chủ thư của bạn không tới được máy chủ kế tiếp',
    meaning:
      'Máy chủ đã nhận thư của bạn không kết nối được tới máy chủ kế tiếp, hoặc bị mất kết nối. Transport của bạn vẫn ổn.',
    causes: [
      'Máy chủ của người nhận ngừng hoạt động, bận hoặc từ chối địa chỉ này.',
      'Mạng của máy chủ relay chặn cổng 25 đi ra.',
      'Bản ghi MX nêu một host mà ở đó không có dịch vụ nào lắng nghe.',
    ],
    fixes: [
      'Nếu đó là log hoặc thông báo giao chậm, hãy chờ: máy chủ tự thử lại, và gửi thêm lần nữa sẽ tạo thư trùng. Nếu đã có thư trả về (bounce), gửi lại sau.',
      'Tra bản ghi MX, và từ máy chủ relay thử kết nối host đó ở cổng 25.',
      'Với máy chủ relay của bạn, xin mở cổng 25 hoặc dùng smart host ở cổng 587.',
    ],
  },
  'postfix-multi-recipient-bounce': {
    title: 'Người gửi trên phong bì trống mà có nhiều người nhận',
    meaning:
      'Thư có return path trống được coi là thư trả về (bounce), và thư trả về chỉ gửi cho một người nhận. Máy chủ từ chối sự kết hợp này, không phải các địa chỉ.',
    causes: [
      'Thiếu `from`, nên nodemailer để trống người gửi trên phong bì.',
      '`envelope.from` trống.',
      'Một thư trả lời tự động hoặc báo cáo được gửi cho nhiều người.',
    ],
    fixes: [
      'Đặt `from` hoặc `envelope.from` là một địa chỉ nhận được thư trả về.',
      'Nếu return path buộc phải trống, gửi mỗi người nhận một thư.',
    ],
  },
  'postfix-recipient-access-denied': {
    title: 'Máy chủ không cho bạn gửi tới người nhận này',
    meaning:
      'Một quy tắc của Postfix đã từ chối RCPT TO. Ở cổng gửi thư, quy tắc thường gặp là chỉ client đã đăng nhập mới được gửi.',
    causes: [
      'Chưa đăng nhập: thiếu `auth`, hoặc việc đăng nhập bị bỏ qua.',
      'Người nhận nằm trong một mục chặn của máy chủ.',
      'Địa chỉ này chỉ nhận thư nội bộ hoặc của một số người gửi.',
    ],
    fixes: [
      'Đặt `auth.user` và `auth.pass`, với cổng 587 và `secure: false`, hoặc 465 và `secure: true`.',
      'Nếu đã đăng nhập, hỏi quản trị viên của máy chủ đó quy tắc nào đã từ chối người nhận.',
    ],
  },
  'postfix-recipient-blocked': {
    title: 'Tên miền của người nhận nằm trong danh sách chặn',
    meaning:
      'Máy chủ tra tên miền của người nhận trong một danh sách và không nhận thư gửi tới đó. Địa chỉ hay địa chỉ IP của bạn không phải là lý do, và người nhận không chặn bạn.',
    causes: [
      'Tên miền nằm trong danh sách mà câu trả lời nêu.',
      'Tên miền bị gõ sai, và tên miền sai đó nằm trong danh sách.',
      'Máy chủ tra danh sách không đúng cách.',
    ],
    fixes: [
      'Kiểm tra chính tả của tên miền người nhận.',
      'Tra tên miền ở danh sách mà câu trả lời nêu.',
      'Nhờ quản trị viên của máy chủ đã trả lời cho phép tên miền đó.',
    ],
  },
  'postfix-bare-newline': {
    title: 'Máy chủ từ chối ký tự LF đứng một mình',
    meaning:
      'Mỗi dòng trong SMTP phải kết thúc bằng CR LF. Máy chủ nhận được một LF đứng một mình và từ chối, vì cách xuống dòng đó bị lợi dụng để chèn thư giả.',
    causes: [
      'Proxy, bộ lọc hoặc phần mềm quét virus giữa client và máy chủ sửa luồng dữ liệu.',
      'Một client hoặc máy chủ relay khác nodemailer ghi thư với ký tự xuống dòng kiểu Unix.',
    ],
    fixes: [
      'nodemailer tự ghi CR LF: tìm thứ làm thay đổi luồng dữ liệu trên đường đi, và thử bỏ nó.',
      'Ở client khác, đổi mọi ký tự xuống dòng thành CR LF trước khi gửi.',
    ],
  },
  'postfix-helo-blocked': {
    title: 'Tên trong EHLO nằm trong danh sách chặn',
    meaning:
      'Postfix lấy tên mà client khai ở EHLO, tra trong danh sách chặn mà câu trả lời nêu, và thấy tên miền của tên đó trong danh sách. Vấn đề không nằm ở địa chỉ IP hay `from`.',
    causes: [
      '`name` được đặt là một tên miền có trong danh sách chặn.',
      'Không có `name`, nodemailer dùng hostname của máy, và tên miền của nhà cung cấp hosting bị liệt kê.',
    ],
    fixes: [
      'Đặt `name` là một hostname công khai thuộc tên miền của bạn và không bị liệt kê.',
      'Tra tên miền tại danh sách đứng sau `blocked using`, và xin gỡ nếu đó là tên miền của bạn.',
      'Gửi qua máy chủ gửi thư (submission) có đăng nhập: máy chủ đó dùng tên của chính nó.',
    ],
  },
  'postfix-tls-local-problem': {
    title: 'Máy chủ không khởi động được TLS do lỗi của nó',
    meaning:
      'Máy chủ có STARTTLS nhưng TLS của chính nó không hoạt động. Tùy chọn `secure` và `tls` của bạn không phải là nguyên nhân.',
    causes: [
      'Chứng chỉ hoặc khóa riêng của máy chủ bị thiếu hoặc không đọc được.',
      'Một lần cập nhật hoặc khởi động lại làm hỏng cấu hình TLS.',
    ],
    fixes: [
      'Thử lại sau vài phút.',
      'Báo câu trả lời cho bên vận hành. Nếu là máy chủ của bạn, tìm cảnh báo TLS trong log và kiểm tra tệp chứng chỉ và khóa.',
      'Chỉ đặt `ignoreTLS: true` với máy chủ relay trên cùng máy hoặc trong mạng tin cậy: mật khẩu sẽ đi không mã hóa.',
    ],
  },
  'postfix-client-tls-failed': {
    title: 'Máy chủ relay không dùng được TLS tới máy chủ kế tiếp',
    meaning:
      'Máy chủ relay đã có thư của bạn và phải mã hóa đường tới máy chủ kế tiếp, nhưng không được. Kết nối của bạn tới máy chủ relay không phải là nguyên nhân.',
    causes: [
      'Máy chủ kế tiếp không có STARTTLS, hoặc bắt tay TLS thất bại.',
      'Chứng chỉ của nó không qua được kiểm tra bắt buộc.',
      'Máy chủ relay coi cổng 465 của smart host như cổng có STARTTLS.',
    ],
    fixes: [
      'Giữ nguyên `secure` và `port`, và đưa báo cáo cho bên vận hành máy chủ relay.',
      'Nếu là Postfix của bạn, kiểm tra `smtp_tls_security_level` và `smtp_tls_policy_maps`.',
      'Với smart host ở cổng 465, đặt `smtp_tls_wrappermode`.',
    ],
  },
  'postfix-sender-unknown-user': {
    title: 'Địa chỉ gửi không có hộp thư trên máy chủ của nó',
    meaning:
      'Chính Postfix này phục vụ tên miền của người gửi trên phong bì và không thấy hộp thư hay alias tên như vậy, nên không nhận thư từ đó.',
    causes: [
      '`from` hoặc `envelope.from` bị gõ sai, hoặc là địa chỉ bịa ra mà không có hộp thư.',
      'Hộp thư hoặc alias đã bị đổi tên hoặc xóa.',
      'Thư của tên miền đã chuyển nơi khác, mà máy chủ này vẫn coi tên miền là của nó.',
    ],
    fixes: [
      'Dùng trong `from` một địa chỉ có hộp thư hoặc alias trên máy chủ này.',
      'Hoặc đặt `envelope.from` là một địa chỉ như vậy.',
      'Nhờ quản trị viên tạo địa chỉ, hoặc gỡ tên miền đã chuyển đi.',
    ],
  },
  'postfix-sender-access-denied': {
    title: 'Một quy tắc của máy chủ từ chối người gửi này',
    meaning:
      'Một quy tắc do quản trị viên của máy chủ Postfix này đặt ra từ chối người gửi trên phong bì. Máy chủ khác chưa chắc như vậy.',
    causes: [
      'Địa chỉ hoặc tên miền của nó nằm trong mục chặn ở đó.',
      'Máy chủ chỉ nhận thư của người gửi này sau khi đăng nhập, mà phiên này chưa đăng nhập.',
    ],
    fixes: [
      'Trên máy chủ của nhà cung cấp của bạn, đặt `auth.user` và `auth.pass`, dùng cổng 587 hoặc 465.',
      'Kiểm tra `envelope.from`: đó là địa chỉ bị xét.',
      'Nếu không, hỏi quản trị viên quy tắc người gửi nào được áp dụng.',
    ],
  },
  'postfix-loops-back': {
    title: 'Đường đi của thư dẫn ngược về chính máy chủ',
    meaning:
      'Máy chủ tra nơi nhận thư của tên miền này và thấy chính nó, nhưng nó không được cấu hình để nhận thư đó. Thư chưa hề chạy vòng.',
    causes: [
      'Bản ghi MX của tên miền chỉ tới máy chủ này, mà tên miền chưa được khai báo ở đây.',
      'Tên miền đã chuyển đi, nhưng bản ghi MX vẫn chỉ tới máy chủ cũ.',
      'Máy chủ relay được đặt là chính máy chủ này.',
    ],
    fixes: [
      'Kiểm tra xem tên miền của người nhận có viết đúng không, và tra bản ghi MX của nó.',
      'Nếu là máy chủ của bạn, thêm tên miền vào các tên miền mà nó nhận giao thư, hoặc sửa bản ghi MX hay máy chủ relay.',
      'Nếu không, báo cho quản trị viên của tên miền.',
    ],
  },
};
