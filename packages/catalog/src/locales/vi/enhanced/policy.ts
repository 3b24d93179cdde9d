import type { policy as facts } from '../../../codes/enhanced/policy.ts';
import type { Messages } from '../../../types.ts';

export const policy: Record<keyof typeof facts, Messages> = {
  'X.7.0': {
    title: 'Lý do bảo mật không được nêu rõ',
    meaning:
      'Bảo mật hoặc chính sách đã quyết định, và mã không nói gì thêm. Nếu bắt đầu bằng 2 là đăng nhập thành công; nếu bắt đầu bằng 5 thì có thể là thiếu đăng nhập, thiếu TLS hoặc thư bị từ chối.',
    causes: [
      'Mã trả lời 530: máy chủ đòi đăng nhập hoặc STARTTLS trước, và phần chữ nói là việc nào.',
      'Sau khi truyền thư: nội dung, loại tệp đính kèm hoặc xác thực của thư vi phạm một quy tắc.',
      'Địa chỉ IP hoặc tên miền của bạn có uy tín kém.',
    ],
    fixes: [
      'Đọc phần chữ, và để ý bước trong `err.command`.',
      'Ở MAIL FROM với mã trả lời 530: đặt `auth.user` và `auth.pass`, và đừng đặt `ignoreTLS`.',
      'Sau DATA: kiểm tra SPF, DKIM và DMARC của tên miền bạn, rồi đến tệp đính kèm và liên kết.',
    ],
  },
  '4.7.0': {
    title: 'Tạm bị hoãn vì một lý do chính sách',
    meaning:
      'Máy chủ hoãn bạn vì lý do bảo mật hoặc uy tín, hoặc dịch vụ đăng nhập của nó đang hỏng. Riêng con số không nói là lý do nào; phần chữ và bước đang làm mới cho biết.',
    causes: [
      'Ở AUTH: đăng nhập quá nhiều lần, hoặc dịch vụ đăng nhập không hoạt động.',
      'Ở MAIL FROM hoặc sau DATA: bạn gửi quá nhiều, hoặc địa chỉ IP hay tên miền của bạn có uy tín kém.',
      'Ở STARTTLS: máy chủ lúc này không khởi động được TLS.',
      'Máy chủ greylisting lần tiếp xúc đầu tiên.',
    ],
    fixes: [
      'Chờ vài phút rồi gửi lại, tăng dần thời gian chờ.',
      'Đặt `pool: true`, để một lần đăng nhập dùng cho nhiều thư, và đặt `rateLimit` cùng `rateDelta`.',
      'Nếu không hết, kiểm tra SPF, DKIM, DMARC và tra địa chỉ IP của bạn trong các danh sách chặn.',
    ],
  },
  'X.7.1': {
    title: 'Bạn không được phép gửi thư này ở đây',
    meaning:
      'Một quy tắc của máy chủ từ chối thư. Đây là con số bị dùng nhiều nghĩa nhất: relay, danh sách chặn, spam, DMARC và các quy tắc riêng đều dùng nó.',
    causes: [
      'Máy chủ không chuyển tiếp (relay) cho bạn, vì bạn chưa đăng nhập.',
      'Địa chỉ IP hoặc tên miền của bạn nằm trong danh sách chặn.',
      'SPF, DKIM hoặc DMARC không đạt, hoặc bộ lọc spam đã quyết định.',
      'Người nhận chỉ nhận thư từ một số người gửi nhất định.',
    ],
    fixes: [
      'Đọc phần chữ: ở đó nêu danh sách, quy tắc hoặc việc thiếu đăng nhập, thường kèm liên kết.',
      'Ở RCPT TO với "relay" trong phần chữ, đặt `auth.user` và `auth.pass`.',
      'Nếu phần chữ nêu danh sách chặn, xin gỡ ở chính danh sách đó.',
      'Nếu không, nhờ người nhận cho phép tên miền của bạn.',
    ],
  },
  '4.7.1': {
    title: 'Bị một quy tắc hoãn lại, thường là greylisting',
    meaning:
      'Một quy tắc của máy chủ tạm hoãn bạn. Thường gặp nhất là greylisting: lần tiếp xúc đầu tiên phải quay lại sau vài phút.',
    causes: [
      'Máy chủ chưa từng gặp tổ hợp địa chỉ IP, người gửi và người nhận này.',
      'Bạn gửi quá nhanh, hoặc địa chỉ IP của bạn có uy tín kém.',
      'Bộ lọc hoặc lần tra cứu mà quy tắc cần đến không sẵn sàng.',
    ],
    fixes: [
      'Gửi lại chính thư đó sau năm phút, từ cùng địa chỉ IP, với cùng người gửi và người nhận.',
      'Thử tiếp trong vài giờ, tăng dần thời gian chờ.',
      'Nếu mãi không hết, kiểm tra DNS ngược, SPF và các danh sách chặn với địa chỉ IP của bạn, và gửi chậm hơn.',
    ],
  },
  'X.7.2': {
    title: 'Bạn không được gửi vào mailing list này',
    meaning:
      'Địa chỉ là một mailing list hoặc nhóm, và bạn không nằm trong số những người được gửi vào đó.',
    causes: [
      'Chỉ thành viên hoặc người trong tổ chức mới được gửi.',
      'Bạn là thành viên, nhưng với một địa chỉ khác.',
      'Có nhà cung cấp dùng số này cho các lần từ chối khác: đọc phần chữ của câu trả lời.',
    ],
    fixes: [
      'Gửi từ địa chỉ đã đăng ký: kiểm tra `from` và `envelope.from`.',
      'Xin chủ mailing list cho phép.',
      'Gửi thẳng cho các thành viên.',
    ],
  },
  'X.7.3': {
    title: 'Thường là đăng nhập thất bại ở Microsoft',
    meaning:
      'Theo sổ đăng ký, đây là việc chuyển đổi giữa các định dạng bảo mật không thực hiện được. Trên thực tế, Exchange và Microsoft 365 gửi 5.7.3 khi đăng nhập thất bại hoặc bị thiếu.',
    causes: [
      '`auth.user` hoặc `auth.pass` sai.',
      'SMTP AUTH bị tắt với hộp thư hoặc với cả tổ chức.',
      'Kết nối không dùng TLS.',
    ],
    fixes: [
      'Kiểm tra cả hai giá trị, và dùng địa chỉ đầy đủ làm `auth.user`.',
      'Hỏi quản trị viên xem SMTP có xác thực đã được bật cho hộp thư này chưa.',
      'Dùng cổng 587 với `requireTLS: true`, và `auth.type: "OAuth2"` ở nơi không còn nhận mật khẩu.',
    ],
  },
  'X.7.4': {
    title: 'Tính năng bảo mật không có ở đây',
    meaning:
      'Máy chủ không hỗ trợ điều được yêu cầu. Gần như luôn là cách đăng nhập: một cơ chế AUTH mà nó không có.',
    causes: [
      '`authMethod` hoặc `auth.type` yêu cầu một cơ chế không được hỗ trợ.',
      'Cơ chế đó chỉ có sau khi TLS đã bắt đầu.',
      'Máy chủ, như Exchange, chỉ hỗ trợ NTLM hoặc GSSAPI: nodemailer không có cả hai nên thử PLAIN.',
    ],
    fixes: [
      'Bỏ `authMethod`, để nodemailer chọn cơ chế mà máy chủ hỗ trợ.',
      'Bật `logger` và `debug`: dòng AUTH phải có PLAIN, LOGIN, CRAM-MD5 hoặc XOAUTH2. Với Exchange, nhờ quản trị viên bật basic authentication.',
      'Dùng cổng 587 với `requireTLS: true`, hoặc cổng 465 với `secure: true`.',
    ],
  },
  'X.7.5': {
    title: 'Không kiểm tra được khóa hoặc chứng chỉ',
    meaning:
      'Một máy chủ trên đường đi không xác minh hoặc giải mã được thứ gì đó, vì khóa hoặc chứng chỉ bị thiếu hay không hợp lệ. Thường đó là chứng chỉ TLS của máy chủ bên nhận.',
    causes: [
      'Chứng chỉ của máy chủ bên nhận không đạt chính sách MTA-STS hoặc DANE của nó.',
      'Không có khóa cần để đọc thư.',
    ],
    fixes: [
      'Báo cho quản trị viên của người nhận, kèm phần chữ của câu trả lời.',
      'Nếu bắt đầu bằng 4, các lần thử sau có thể qua được.',
      'Nếu chính bạn ký hoặc mã hóa thư, kiểm tra các khóa đó.',
    ],
  },
  'X.7.6': {
    title: 'Thuật toán mã hóa không được hỗ trợ',
    meaning: 'Một máy chủ trên đường đi không biết thuật toán được dùng cho TLS hoặc cho thư.',
    causes: [
      'Một bên chỉ đưa ra các cipher hoặc phiên bản lỗi thời.',
      'Thư được ký hoặc mã hóa bằng một thuật toán ít gặp.',
    ],
    fixes: [
      'Cho phép các phiên bản hiện hành: `tls.minVersion` là `TLSv1.2`, không tự đặt danh sách cipher.',
      'Ký hoặc mã hóa bằng thuật toán phổ biến.',
      'Nếu câu trả lời nói về máy chủ của người nhận, báo cho quản trị viên ở đó.',
    ],
  },
  'X.7.7': {
    title: 'Thư đã bị thay đổi trên đường đi',
    meaning:
      'Một máy chủ kiểm tra xem thư còn nguyên vẹn không và thấy nó đã bị sửa hoặc hỏng. Nếu bắt đầu bằng 2 thì thư vẫn được giao.',
    causes: [
      'Máy chủ relay, chương trình chèn chân thư hoặc phần mềm quét virus đã viết lại một thư đã ký.',
      'Chữ ký được tạo trước một thay đổi sau đó trong chính code của bạn.',
      'Phần chữ có "submitter" (Sender ID): máy chủ không tìm thấy địa chỉ From hoặc Sender dùng được trong header.',
    ],
    fixes: [
      'Ký ở bước cuối cùng, và gửi theo đường không qua các chương trình sửa thư.',
      'So thư ở hai đầu để tìm chỗ thay đổi.',
      'Nếu phần chữ có "submitter", đặt `from` là một địa chỉ đầy đủ.',
    ],
  },
  'X.7.8': {
    title: 'Đăng nhập bị từ chối',
    meaning:
      'Máy chủ đã kiểm tra tên đăng nhập với mật khẩu hoặc token và không chấp nhận. Cùng thông tin đăng nhập đó sẽ lại bị từ chối.',
    causes: [
      'Bạn dùng mật khẩu đăng nhập web, còn nhà cung cấp đòi mật khẩu ứng dụng, API key hoặc OAuth2.',
      'Một biến môi trường có dấu nháy hoặc khoảng trắng, hoặc bị cắt cụt ở dấu `#`.',
      'Tên đăng nhập sai dạng hoặc thuộc máy chủ khác.',
      'Tài khoản không được phép đăng nhập qua SMTP.',
    ],
    fixes: [
      'Đặt vào `auth.pass` chuỗi bí mật mà nhà cung cấp quy định cho SMTP, và tên đăng nhập đầy đủ vào `auth.user`.',
      'In ra độ dài của hai giá trị ở nơi tiến trình khởi động, không bao giờ in giá trị.',
      'Kiểm tra `host` có đúng là của tài khoản này không, kể cả region.',
    ],
  },
  'X.7.9': {
    title: 'Nhà cung cấp đòi cách đăng nhập mạnh hơn',
    meaning:
      'Cách đăng nhập này quá yếu với tài khoản. Ở Gmail, nó có nghĩa là xác minh hai bước đang bật và phải dùng mật khẩu ứng dụng.',
    causes: [
      'Bạn dùng mật khẩu thường ở nơi bắt buộc mật khẩu ứng dụng hoặc OAuth2.',
      '`authMethod` ép dùng một cơ chế cũ.',
      'Sau DATA hoặc MAIL FROM thì không phải lỗi đăng nhập: có nhà cung cấp dùng 5.7.9 cho thư vi phạm chính sách.',
    ],
    fixes: [
      'Tạo mật khẩu ứng dụng và đặt vào `auth.pass`, hoặc dùng `auth.type: "OAuth2"`.',
      'Bỏ `customAuth`, và cả `authMethod`.',
      'Nếu đó không phải câu trả lời cho AUTH, kiểm tra SPF, DKIM và DMARC của tên miền bạn.',
    ],
  },
  'X.7.10': {
    title: 'Phải có TLS trước',
    meaning:
      'Máy chủ không làm tiếp qua kết nối không mã hóa. Trong một báo cáo, nó có thể có nghĩa là không tìm được đường mã hóa nào tới người nhận.',
    causes: [
      '`ignoreTLS` đang bật, hoặc STARTTLS không được dùng.',
      'Cổng này thuộc một dịch vụ không mã hóa.',
      'Thư đòi TLS trên suốt đường đi, mà có máy chủ trên đường không có TLS.',
    ],
    fixes: [
      'Dùng cổng 587 với `secure: false` và `requireTLS: true`, hoặc cổng 465 với `secure: true`.',
      'Bỏ `ignoreTLS`.',
      'Bỏ `requireTLSExtensionEnabled` nếu đường đi không đáp ứng được.',
    ],
  },
  'X.7.11': {
    title: 'Chỉ được đăng nhập kiểu này qua TLS',
    meaning:
      'Cơ chế AUTH này sẽ gửi mật khẩu của bạn mà không mã hóa, nên máy chủ từ chối cho đến khi kết nối được mã hóa.',
    causes: ['`ignoreTLS` đang bật.', 'Máy chủ không đưa ra STARTTLS ở cổng này.'],
    fixes: [
      'Dùng cổng 587 với `requireTLS: true`, hoặc cổng 465 với `secure: true`.',
      'Bỏ `ignoreTLS`.',
      'Nếu không có STARTTLS, kiểm tra `host` và `port`, và xem có proxy nào gỡ nó đi không.',
    ],
  },
  'X.7.12': {
    title: 'Mật khẩu phải được chuyển đổi một lần',
    meaning:
      'Máy chủ phải thấy mật khẩu một lần, bằng kiểu đăng nhập PLAIN qua TLS, thì cơ chế đã chọn mới hoạt động. Trường hợp này hiếm.',
    causes: [
      'Máy chủ thư đã đổi cách lưu mật khẩu.',
      '`authMethod` ép dùng `CRAM-MD5` cho một tài khoản chưa sẵn sàng cho nó.',
    ],
    fixes: [
      'Đặt `authMethod: "PLAIN"` trên kết nối mã hóa và gửi một lần.',
      'Cứ để PLAIN nếu dùng được: qua TLS thì nó an toàn.',
    ],
  },
  '5.7.12': {
    title: 'Người nhận chỉ nhận thư từ trong tổ chức',
    meaning:
      'Exchange Online từ chối bạn vì địa chỉ này chỉ nhận thư từ chính tổ chức của nó. Nghĩa đã đăng ký của X.7.12 lại khác.',
    causes: [
      'Người nhận chỉ chấp nhận người gửi đã xác thực trong tổ chức.',
      'Bạn thuộc tổ chức đó, nhưng thư được gửi khi chưa đăng nhập.',
    ],
    fixes: [
      'Nhờ quản trị viên của người nhận cho phép người gửi bên ngoài.',
      'Nếu bạn thuộc tổ chức đó, gửi qua máy chủ của tổ chức với `auth.user` và `auth.pass`.',
    ],
  },
  'X.7.13': {
    title: 'Tài khoản của bạn đã bị vô hiệu hóa',
    meaning:
      'Thông tin đăng nhập đúng, nhưng tài khoản đã bị vô hiệu hóa. Mật khẩu mới không thay đổi được gì.',
    causes: [
      'Nhà cung cấp tạm ngưng tài khoản vì bị lợi dụng hoặc chưa thanh toán.',
      'Tài khoản bị đóng sau một vụ xâm nhập.',
      'Nếu là câu trả lời cho RCPT TO thì nói về người nhận: Exchange dùng 5.7.13 cho public folder chỉ nhận thư nội bộ.',
    ],
    fixes: [
      'Hỏi nhà cung cấp hoặc quản trị viên vì sao tài khoản bị vô hiệu hóa.',
      'Trong lúc đó, gửi qua tài khoản khác.',
      'Với public folder, hỏi quản trị viên của người nhận.',
    ],
  },
  'X.7.14': {
    title: 'Thường là Gmail: hãy đăng nhập bằng trình duyệt trước',
    meaning:
      'Theo sổ đăng ký, đây là việc hai máy chủ thiếu quan hệ tin cậy, điều hiếm gặp. Gmail gửi 5.7.14 khi một lần đăng nhập có vẻ đáng ngờ và phải được xác nhận trong trình duyệt.',
    causes: [
      'Lần đăng nhập đến từ nơi hoặc mạng mới, như một máy trên cloud.',
      'Bạn dùng mật khẩu thường thay vì mật khẩu ứng dụng.',
      'Không phải ở Gmail: máy chủ gửi thư không có quyền truy cập nội dung trên một máy chủ khác.',
    ],
    fixes: [
      'Đăng nhập tài khoản bằng trình duyệt, và xác nhận cảnh báo bảo mật.',
      'Dùng mật khẩu ứng dụng trong `auth.pass`, hoặc `auth.type: "OAuth2"`.',
      'Thử lại sau vài phút.',
    ],
  },
  'X.7.15': {
    title: 'Mức ưu tiên của thư quá thấp',
    meaning:
      'Hiện máy chủ chỉ nhận thư có mức ưu tiên truyền cao hơn. Điều này liên quan đến các mạng dùng phần mở rộng về mức ưu tiên.',
    causes: [
      'Máy chủ đang ở chế độ hạn chế, như khi có tình trạng khẩn cấp.',
      'Mức ưu tiên được yêu cầu thấp hơn mức tối thiểu của nó.',
    ],
    fixes: [
      'Nếu bắt đầu bằng 4, gửi lại sau.',
      'Hỏi bên vận hành xem cần mức ưu tiên nào. Tùy chọn `priority` của nodemailer chỉ đặt header.',
    ],
  },
  'X.7.16': {
    title: 'Quá lớn so với mức ưu tiên được yêu cầu',
    meaning:
      'Ở mức ưu tiên truyền này, máy chủ chỉ nhận thư nhỏ hơn. Một phần mở rộng cũ dùng số này cho hạn mức thư hẹn giờ.',
    causes: [
      'Máy chủ đang ở chế độ chỉ cho thư khẩn và nhỏ đi qua.',
      'Thư có tệp đính kèm lớn.',
      'Có quá nhiều thư đang chờ đến giờ gửi, nếu phần chữ nói vậy.',
    ],
    fixes: [
      'Rút gọn thư, hoặc gửi liên kết tới tệp.',
      'Nếu bắt đầu bằng 4, gửi lại sau.',
      'Hỏi bên vận hành về giới hạn.',
    ],
  },
  'X.7.17': {
    title: 'Hộp thư đã có chủ mới',
    meaning:
      'Thư yêu cầu chỉ giao nếu hộp thư vẫn thuộc người chủ tại một ngày cho trước. Nay nó đã thuộc về người khác.',
    causes: ['Nhà cung cấp đã cấp địa chỉ cho người khác sau khi người chủ đầu tiên bỏ nó.'],
    fixes: [
      'Đừng gửi nội dung riêng tư tới địa chỉ này nữa.',
      'Gỡ nó khỏi tài khoản từng dùng nó, và xác nhận địa chỉ mới với chính người đó.',
    ],
  },
  'X.7.18': {
    title: 'Tên miền của người nhận đã đổi chủ',
    meaning:
      'Thư yêu cầu chỉ giao nếu quyền sở hữu không đổi từ một ngày cho trước. Nay cả tên miền đã đổi chủ.',
    causes: ['Tên miền đã hết hạn hoặc được bán.'],
    fixes: [
      'Đừng gửi nội dung riêng tư tới các địa chỉ ở tên miền này nữa.',
      'Xác nhận địa chỉ mới với chính người đó.',
    ],
  },
  'X.7.19': {
    title: 'Không kiểm tra được chủ của hộp thư',
    meaning:
      'Thư yêu cầu chỉ giao nếu hộp thư vẫn cùng một chủ từ một ngày cho trước, mà máy chủ không có thông tin đó.',
    causes: ['Máy chủ không biết chủ hiện tại có hộp thư này từ khi nào.'],
    fixes: [
      'Quyết định xem có thể gửi thư mà không cần kiểm tra không.',
      'Nếu được, bỏ header Require-Recipient-Valid-Since rồi gửi lại.',
    ],
  },
  'X.7.20': {
    title: 'Không có chữ ký DKIM hợp lệ',
    meaning:
      'Bên nhận đòi DKIM, mà không xác minh được chữ ký nào của thư: thư không có chữ ký, hoặc chữ ký nào cũng hỏng.',
    causes: [
      'Thư không được ký.',
      'Khóa công khai không có trong DNS, hoặc thuộc một khóa riêng khác.',
      'Thư bị thay đổi sau khi ký.',
    ],
    fixes: [
      'Đặt `dkim` với `domainName`, `keySelector` và `privateKey`, hoặc bật việc ký ở nhà cung cấp.',
      'So khóa công khai trong DNS với khóa riêng.',
      'Đọc header Authentication-Results của một thư thử.',
    ],
  },
  'X.7.21': {
    title: 'Không chữ ký DKIM nào đạt quy tắc',
    meaning:
      'Thư có chữ ký hợp lệ, nhưng bên nhận không chấp nhận nó, chẳng hạn vì khóa yếu hoặc sai tên miền.',
    causes: [
      'Khóa ngắn hơn mức bên nhận đòi hỏi.',
      'Các header quan trọng như From hoặc Subject không được ký.',
      'Chữ ký chỉ bao trùm một phần của thân thư.',
    ],
    fixes: [
      'Ký bằng khóa RSA 2048 bit.',
      'Giữ các header mặc định của nodemailer: đừng rút ngắn `headerFieldNames`.',
      'Ký bằng tên miền có trong `from`.',
    ],
  },
  'X.7.22': {
    title: 'Chữ ký DKIM không thuộc tên miền trong From',
    meaning:
      'Thư có chữ ký hợp lệ, nhưng của tên miền khác với tên miền trong From, mà bên nhận đòi hai bên phải khớp.',
    causes: [
      'Dịch vụ gửi thư của bạn chỉ ký bằng tên miền của nó.',
      '`dkim.domainName` khác với tên miền trong `from`.',
    ],
    fixes: [
      'Thiết lập DKIM cho tên miền của chính bạn ở dịch vụ gửi thư.',
      'Đặt `dkim.domainName` là tên miền trong `from`.',
      'Dùng địa chỉ `from` thuộc tên miền dùng để ký.',
    ],
  },
  'X.7.23': {
    title: 'SPF không đạt',
    meaning:
      'Bản ghi SPF của tên miền gửi không liệt kê máy chủ đã giao thư, và bên nhận từ chối thư như vậy.',
    causes: [
      'Một dịch vụ gửi thư hoặc máy chủ mới chưa có trong bản ghi SPF.',
      'Người gửi trên phong bì thuộc một tên miền mà bạn không kiểm soát.',
      'Thư đã được chuyển tiếp, và bên chuyển tiếp giữ nguyên người gửi.',
    ],
    fixes: [
      'Thêm `include` của dịch vụ hoặc địa chỉ máy chủ của bạn vào bản ghi SPF.',
      'Kiểm tra `envelope.from`: SPF xét tên miền ở đó, không xét `from`.',
      'Thêm DKIM, thứ vẫn giữ được qua việc chuyển tiếp.',
    ],
  },
  '4.7.23': {
    title: 'Gmail: DNS ngược bị thiếu hoặc sai',
    meaning:
      'Nghĩa đã đăng ký của X.7.23 là SPF không đạt. Gmail gửi 4.7.23 khi địa chỉ IP gửi thư không có bản ghi PTR khớp.',
    causes: [
      'Máy chủ của bạn không có bản ghi PTR.',
      'Tên trong bản ghi PTR không phân giải ngược lại địa chỉ đó.',
      'Thư đi qua IPv6, nơi chưa có bản ghi PTR.',
    ],
    fixes: [
      'Nhờ nhà cung cấp hosting đặt bản ghi PTR phân giải về đúng địa chỉ đó.',
      'Đặt `name` là hostname đó.',
      'Hoặc gửi qua một dịch vụ gửi thư.',
    ],
  },
  'X.7.24': {
    title: 'Không đánh giá được SPF',
    meaning:
      'Việc kiểm tra bản ghi SPF của bạn kết thúc bằng lỗi. Nếu bắt đầu bằng 4, đó là tra cứu tạm thời thất bại; nếu bắt đầu bằng 5, chính bản ghi có lỗi.',
    causes: [
      'Bản ghi cần hơn mười lần tra cứu DNS.',
      'Có hai bản ghi SPF, hoặc bản ghi sai cú pháp.',
      'Name server của một tên miền được include không trả lời.',
    ],
    fixes: [
      'Chỉ giữ một bản ghi TXT bắt đầu bằng `v=spf1`, với nhiều nhất mười lần tra cứu.',
      'Bỏ các include không còn dùng.',
      'Nếu bắt đầu bằng 4, gửi lại sau nửa giờ.',
    ],
  },
  'X.7.25': {
    title: 'DNS ngược của địa chỉ IP gửi thư không đạt',
    meaning:
      'Địa chỉ IP đã giao thư không có bản ghi PTR, hoặc có bản ghi nhưng không dẫn ngược về nó, mà bên nhận đòi phải có.',
    causes: [
      'Máy chủ hoặc máy cloud của bạn không có bản ghi PTR.',
      'Tên trong bản ghi PTR không có bản ghi địa chỉ cho địa chỉ này.',
      'Thư đi qua IPv6, nơi chưa đặt bản ghi PTR.',
    ],
    fixes: [
      'Nhờ nhà cung cấp hosting đặt bản ghi PTR, cùng bản ghi A hoặc AAAA cho tên đó.',
      'Đặt `name` là hostname đó.',
      'Nếu không đặt được bản ghi PTR, gửi qua một dịch vụ gửi thư.',
    ],
  },
  'X.7.26': {
    title: 'SPF, DKIM hoặc DMARC không đạt',
    meaning:
      'Bên nhận không xác minh được rằng thư đến từ tên miền của bạn: nhiều phép kiểm tra không đạt. Gmail dùng nó cho người gửi chưa được xác thực.',
    causes: [
      'Tên miền trong `from` không có SPF và DKIM cho máy chủ mà bạn dùng.',
      'Chúng đạt, nhưng cho tên miền khác với tên miền trong `from`.',
      '`from` là địa chỉ ở một nhà cung cấp email công cộng, mà gửi qua máy chủ khác.',
    ],
    fixes: [
      'Công bố SPF, ký bằng DKIM, và để một trong hai khớp với tên miền trong `from`.',
      'Đừng bao giờ gửi bằng địa chỉ của nhà cung cấp công cộng qua máy chủ khác: đưa nó vào `replyTo`.',
      'Đọc header Authentication-Results của một thư thử.',
    ],
  },
  'X.7.27': {
    title: 'Tên miền của người gửi tuyên bố không dùng email',
    meaning:
      'Tên miền gửi của bạn công bố bản ghi null MX nên không nhận được thư hồi âm, và người gửi như vậy bị từ chối. Gmail dùng cùng số này cho SPF không đạt.',
    causes: [
      'Người gửi thuộc một tên miền no-reply có bản ghi null MX.',
      'Câu trả lời đến từ Gmail và nhắc đến SPF: khi đó vấn đề là bản ghi SPF.',
    ],
    fixes: [
      'Dùng tên miền có nhận thư trong `from` và `envelope.from`.',
      'Hoặc thay bản ghi null MX bằng bản ghi MX thật.',
      'Nếu phần chữ nhắc đến SPF, thêm máy chủ gửi vào bản ghi SPF.',
    ],
  },
  '4.7.27': {
    title: 'Gmail giới hạn bạn vì SPF không đạt',
    meaning:
      'Nghĩa đã đăng ký của X.7.27 là tên miền gửi không dùng email. Gmail gửi 4.7.27 khi làm chậm thư không đạt phép kiểm tra SPF.',
    causes: [
      'Máy chủ hoặc dịch vụ bạn dùng không có trong bản ghi SPF.',
      'Tên miền của `envelope.from` không có bản ghi SPF.',
    ],
    fixes: [
      'Thêm `include` của dịch vụ hoặc địa chỉ máy chủ của bạn vào bản ghi SPF của tên miền trong `envelope.from`.',
      'Gửi lại khi thay đổi đã thấy được trong DNS.',
    ],
  },
  'X.7.28': {
    title: 'Quá nhiều thư giống nhau',
    meaning:
      'Bên nhận thấy hàng loạt thư giống nhau hoặc không mong muốn từ bạn. Nếu bắt đầu bằng 4, bạn bị làm chậm; nếu bắt đầu bằng 5, bạn bị từ chối.',
    causes: [
      'Bạn gửi nhiều thư trong thời gian ngắn từ địa chỉ hoặc tên miền mới.',
      'Một biểu mẫu trên trang của bạn bị lợi dụng để gửi thư cho người lạ.',
      'Người nhận đánh dấu thư của bạn là spam.',
    ],
    fixes: [
      'Dừng một giờ, rồi gửi tiếp thật chậm với `pool`, `rateLimit` và `rateDelta`.',
      'Bảo vệ các biểu mẫu có gửi thư, và kiểm tra xem có tài khoản nào bị lợi dụng không.',
      'Chỉ gửi cho người đã đăng ký nhận, và bỏ những người không phản ứng gì.',
    ],
  },
  'X.7.29': {
    title: 'Chuỗi ARC bị hỏng',
    meaning:
      'Một bên chuyển tiếp đã ghi kết quả xác thực vào thư, và nay chúng không còn hợp lệ. Gmail dùng cùng số này cho thư đến mà không có TLS.',
    causes: [
      'Mailing list hoặc bên chuyển tiếp đã sửa thư sau khi niêm phong.',
      'Câu trả lời đến từ Gmail và nhắc đến TLS: thư được giao qua SMTP không mã hóa.',
    ],
    fixes: [
      'Báo cho bên vận hành dịch vụ chuyển tiếp hoặc mailing list.',
      'Gửi thẳng cho người nhận.',
      'Nếu phần chữ nhắc đến TLS, cho máy chủ của bạn dùng TLS với thư gửi đi.',
    ],
  },
  '4.7.29': {
    title: 'Gmail giới hạn bạn vì thiếu TLS',
    meaning:
      'Nghĩa đã đăng ký của X.7.29 là chuỗi ARC bị hỏng. Gmail gửi 4.7.29 khi làm chậm thư đến qua kết nối không mã hóa.',
    causes: [
      '`ignoreTLS` đang bật trên một kết nối trực tiếp.',
      'Máy chủ relay của bạn không dùng TLS cho thư gửi đi.',
    ],
    fixes: [
      'Bỏ `ignoreTLS`, và đặt `requireTLS: true`.',
      'Bật TLS cho thư gửi đi ở máy chủ relay của bạn.',
    ],
  },
  'X.7.30': {
    title: 'TLS bắt buộc trên suốt đường đi',
    meaning:
      'Thư đòi REQUIRETLS, mà không máy chủ kế tiếp nào hỗ trợ. Thường hơn thì số này có nghĩa khác: Gmail dùng cho DKIM, Microsoft dùng cho đăng nhập bằng mật khẩu.',
    causes: [
      '`requireTLSExtensionEnabled` được đặt trên thư.',
      'Phần chữ nhắc đến DKIM: Gmail không thấy chữ ký nào đạt.',
      'Phần chữ nhắc đến basic authentication: Microsoft không còn nhận mật khẩu để gửi thư.',
    ],
    fixes: [
      'Bỏ `requireTLSExtensionEnabled`, hoặc gửi qua các máy chủ có hỗ trợ.',
      'Với DKIM, ký bằng tên miền trong `from`.',
      'Với basic authentication, dùng `auth.type: "OAuth2"`.',
    ],
  },
  '4.7.30': {
    title: 'Gmail giới hạn bạn vì DKIM không đạt',
    meaning:
      'Nghĩa đã đăng ký của X.7.30 là TLS bắt buộc. Gmail gửi 4.7.30 khi làm chậm thư không có chữ ký DKIM đạt.',
    causes: [
      'Thư không được ký.',
      'Khóa công khai trong DNS bị thiếu hoặc không khớp.',
      'Có gì đó đã sửa thư sau khi ký.',
    ],
    fixes: [
      'Đặt `dkim`, hoặc bật việc ký ở dịch vụ gửi thư.',
      'Kiểm tra khóa công khai trong DNS.',
      'Gửi lại khi một thư thử cho kết quả đạt.',
    ],
  },
  'X.7.32': {
    title: 'From không khớp với SPF hoặc DKIM',
    meaning:
      'Gmail thấy SPF hoặc DKIM đạt, nhưng cho tên miền khác với tên miền trong header From. Nếu bắt đầu bằng 4, nó làm chậm bạn; nếu bắt đầu bằng 5, nó từ chối.',
    causes: [
      'Dịch vụ gửi thư dùng tên miền của nó cho thư trả về và chữ ký.',
      '`from` có tên miền chưa được thiết lập ở dịch vụ đó.',
    ],
    fixes: [
      'Thiết lập DKIM cho tên miền trong `from` ở dịch vụ gửi thư.',
      'Hoặc thiết lập địa chỉ nhận thư trả về thuộc tên miền của bạn, để SPF khớp.',
      'Kiểm tra cả hai kết quả trong header Authentication-Results của một thư thử.',
    ],
  },
  'X.7.40': {
    title: 'Tên miền của người gửi không có chính sách DMARC',
    meaning:
      'Gmail đòi người gửi này có bản ghi DMARC, mà tên miền trong From không công bố bản ghi nào dùng được. Nếu bắt đầu bằng 4, nó làm chậm bạn; nếu bắt đầu bằng 5, nó từ chối.',
    causes: [
      'Không có bản ghi TXT ở `_dmarc` của tên miền.',
      'Bản ghi sai cú pháp hoặc đặt nhầm tên.',
    ],
    fixes: [
      'Công bố bản ghi TXT ở `_dmarc` của tên miền bạn, bắt đầu với `v=DMARC1; p=none`.',
      'Kiểm tra SPF hoặc DKIM có đạt với cùng tên miền đó không.',
      'Gửi lại khi bản ghi đã thấy được trong DNS.',
    ],
  },
  '5.7.57': {
    title: 'Microsoft 365 đòi đăng nhập trước khi gửi',
    meaning:
      'Bạn đã kết nối tới máy chủ gửi thư của Microsoft 365 và gửi khi chưa đăng nhập. Nó không nhận thư ẩn danh.',
    causes: [
      'Thiếu `auth`; với `pool` thì cũng vậy khi cả `auth.user` và `auth.pass` đều rỗng.',
      'Bước đăng nhập bị bỏ qua vì TLS không bắt đầu.',
      'SMTP AUTH bị tắt với hộp thư này.',
    ],
    fixes: [
      'Đặt `auth.user` là địa chỉ đầy đủ, và `auth.pass` hoặc một OAuth2 token.',
      'Dùng cổng 587 với `secure: false` và `requireTLS: true`.',
      'Nhờ quản trị viên bật SMTP có xác thực cho hộp thư, hoặc thiết lập cách gửi khác.',
    ],
  },
  '5.7.64': {
    title: 'Microsoft 365 không nhận ra máy chủ của bạn',
    meaning:
      'Máy chủ của bạn gửi qua một connector của Microsoft 365, và Microsoft không biết nó thuộc tổ chức của bạn. Vì thế nó từ chối chuyển tiếp (relay).',
    causes: [
      'Địa chỉ công khai của máy chủ đã đổi và chưa có trong connector.',
      'Chứng chỉ được gia hạn với tên khác.',
      'Tên miền của người gửi không phải accepted domain của tổ chức.',
    ],
    fixes: [
      'Nhập địa chỉ công khai hiện tại hoặc tên trên chứng chỉ vào inbound connector.',
      'Dùng tên miền gửi thuộc tổ chức.',
      'Hoặc đăng nhập vào máy chủ gửi thư với `auth.user` và `auth.pass`.',
    ],
  },
  '5.7.124': {
    title: 'Bạn không có trong danh sách người gửi được phép',
    meaning:
      'Người nhận là một nhóm trong Exchange Online chỉ nhận thư từ những người gửi có trong danh sách.',
    causes: ['Người gửi trong `from` không có trong danh sách.', 'Nhóm vừa bị hạn chế gần đây.'],
    fixes: [
      'Nhờ chủ nhóm thêm người gửi này.',
      'Gửi từ một địa chỉ được phép.',
      'Gửi thẳng cho các thành viên.',
    ],
  },
  '5.7.133': {
    title: 'Nhóm chỉ nhận thư từ trong tổ chức',
    meaning:
      'Người nhận là một nhóm trong Exchange Online, và nhóm này từ chối thư từ bên ngoài tổ chức.',
    causes: [
      'Bạn không thuộc tổ chức đó.',
      'Bạn thuộc tổ chức đó, nhưng thư được gửi khi chưa đăng nhập.',
    ],
    fixes: [
      'Nhờ chủ nhóm cho phép người gửi bên ngoài.',
      'Nếu bạn thuộc tổ chức đó, gửi qua máy chủ của tổ chức với `auth.user` và `auth.pass`.',
    ],
  },
  '5.7.134': {
    title: 'Hộp thư chỉ nhận thư từ trong tổ chức',
    meaning:
      'Người nhận là một hộp thư trong Exchange Online, và hộp thư này từ chối thư từ bên ngoài tổ chức.',
    causes: [
      'Bạn không thuộc tổ chức đó.',
      'Bạn thuộc tổ chức đó, nhưng thư được gửi khi chưa đăng nhập.',
    ],
    fixes: [
      'Nhờ quản trị viên của người nhận cho phép người gửi bên ngoài.',
      'Nếu bạn thuộc tổ chức đó, gửi qua máy chủ của tổ chức với `auth.user` và `auth.pass`.',
    ],
  },
  '5.7.135': {
    title: 'Public folder chỉ nhận thư từ trong tổ chức',
    meaning:
      'Người nhận là một public folder trong Exchange Online, và nó từ chối thư từ bên ngoài tổ chức.',
    causes: [
      'Bạn không thuộc tổ chức đó.',
      'Bạn thuộc tổ chức đó, nhưng thư được gửi khi chưa đăng nhập.',
    ],
    fixes: [
      'Nhờ quản trị viên của người nhận cho phép người gửi bên ngoài.',
      'Nếu bạn thuộc tổ chức đó, gửi qua máy chủ của tổ chức với `auth.user` và `auth.pass`.',
    ],
  },
  '5.7.136': {
    title: 'Mail user chỉ nhận thư từ trong tổ chức',
    meaning:
      'Người nhận là một mail user trong Exchange Online, tức một mục trỏ tới hộp thư bên ngoài, và nó từ chối thư từ bên ngoài tổ chức.',
    causes: [
      'Bạn không thuộc tổ chức đó.',
      'Bạn thuộc tổ chức đó, nhưng thư được gửi khi chưa đăng nhập.',
    ],
    fixes: [
      'Nhờ quản trị viên của người nhận cho phép người gửi bên ngoài.',
      'Nếu bạn thuộc tổ chức đó, gửi qua máy chủ của tổ chức với `auth.user` và `auth.pass`.',
    ],
  },
  '5.7.139': {
    title: 'Microsoft 365 hoặc Outlook.com từ chối đăng nhập',
    meaning:
      'Đăng nhập thất bại: đăng nhập bằng mật khẩu hoặc SMTP AUTH bị tắt, bị một quy tắc bảo mật chặn, hoặc thông tin đăng nhập sai. Phần chữ nói là trường hợp nào.',
    causes: [
      'Basic authentication bị tắt: Outlook.com không còn nhận mật khẩu.',
      'SMTP AUTH bị tắt với hộp thư hoặc với tổ chức.',
      'Security defaults hoặc conditional access chặn lần đăng nhập.',
      'Tên đăng nhập hoặc mật khẩu sai; khi đó phần chữ nhắc đến thông tin đăng nhập (credentials).',
    ],
    fixes: [
      'Dùng `auth.type: "OAuth2"` với token dành cho SMTP.',
      'Nhờ quản trị viên bật SMTP có xác thực cho hộp thư.',
      'Nếu cả hai không được, nhờ quản trị viên xem nhật ký đăng nhập.',
    ],
  },
  '5.7.232': {
    title: 'Bản dùng thử đã hết giới hạn gửi ra ngoài trong ngày',
    meaning:
      'Tổ chức của bạn dùng bản thử của Microsoft 365 và đã gửi cho hết số người nhận bên ngoài được phép trong một ngày.',
    causes: ['Thư hàng loạt được gửi qua bản dùng thử.', 'Số thư của nhiều ứng dụng cộng lại.'],
    fixes: [
      'Chờ: giới hạn tính trên 24 giờ gần nhất.',
      'Chuyển thư hàng loạt sang dịch vụ gửi thư, hoặc mua gói trả phí.',
    ],
  },
  '5.7.233': {
    title: 'Tổ chức của bạn hết giới hạn gửi ra ngoài trong ngày',
    meaning:
      'Tất cả hộp thư của tổ chức bạn trong Microsoft 365 cộng lại đã gửi cho hết số người nhận bên ngoài được phép trong một ngày.',
    causes: [
      'Thư hàng loạt được gửi qua Microsoft 365.',
      'Số thư của nhiều ứng dụng cộng lại.',
      'Một tài khoản bị lợi dụng.',
    ],
    fixes: [
      'Chờ: giới hạn tính trên 24 giờ gần nhất.',
      'Chuyển thư hàng loạt sang dịch vụ gửi thư.',
      'Nhờ quản trị viên xem ai gửi bao nhiêu.',
    ],
  },
  'X.7.320': {
    title: 'Chứng chỉ của máy chủ kế tiếp không đạt',
    meaning:
      'Exchange Online gửi qua một connector đòi chứng chỉ hợp lệ, và chứng chỉ của máy chủ kế tiếp không đạt.',
    causes: [
      'Chứng chỉ đã hết hạn hoặc tự ký.',
      'Tên trên chứng chỉ không phải tên mà connector mong đợi.',
    ],
    fixes: [
      'Bên vận hành máy chủ đó cài một chứng chỉ hợp lệ.',
      'Quản trị viên so tên trên chứng chỉ với tên trong connector.',
    ],
  },
  'X.7.321': {
    title: 'Máy chủ của người nhận không hỗ trợ TLS',
    meaning:
      'Tên miền của người nhận hứa mã hóa bằng DANE, nhưng máy chủ ở đó không bật TLS khi Exchange Online kết nối.',
    causes: ['Ở đó STARTTLS bị tắt hoặc bị tường lửa gỡ đi.', 'Bắt tay TLS thất bại.'],
    fixes: [
      'Báo cho quản trị viên của người nhận, kèm mã này.',
      'Nếu bắt đầu bằng 4, hệ thống sẽ thử lại.',
    ],
  },
  'X.7.322': {
    title: 'Chứng chỉ của máy chủ bên nhận đã hết hạn',
    meaning:
      'Tên miền của người nhận hứa mã hóa bằng DANE, mà máy chủ ở đó đưa cho Exchange Online một chứng chỉ đã hết hạn.',
    causes: ['Chứng chỉ của máy chủ bên nhận chưa được gia hạn.'],
    fixes: [
      'Báo cho quản trị viên của người nhận, kèm mã này.',
      'Nếu bắt đầu bằng 4, hệ thống sẽ thử lại.',
    ],
  },
  'X.7.323': {
    title: 'Chứng chỉ của máy chủ bên nhận không khớp với DANE',
    meaning:
      'Chứng chỉ của máy chủ bên nhận không khớp với điều mà tên miền công bố trong bản ghi TLSA, nên Exchange Online không giao thư.',
    causes: [
      'Chứng chỉ đã đổi mà bản ghi TLSA thì chưa.',
      'Bản ghi TLSA có lỗi.',
      'Có kẻ chặn bắt thư của tên miền.',
    ],
    fixes: [
      'Báo cho quản trị viên của người nhận, kèm mã này.',
      'Nếu bắt đầu bằng 4, hệ thống sẽ thử lại.',
    ],
  },
  'X.7.324': {
    title: 'Bản ghi DNSSEC của bên nhận không hợp lệ',
    meaning:
      'Tên miền của người nhận được ký bằng DNSSEC, và Exchange Online không xác minh được chữ ký.',
    causes: ['Chữ ký đã hết hạn.', 'Khóa đã đổi mà mục ở zone cha thì chưa.'],
    fixes: [
      'Báo cho quản trị viên của người nhận, kèm mã này.',
      'Nếu bắt đầu bằng 4, hệ thống sẽ thử lại.',
    ],
  },
  'X.7.325': {
    title: 'Chứng chỉ của máy chủ bên nhận mang tên khác',
    meaning:
      'Với DANE, chứng chỉ của máy chủ bên nhận phải mang hostname hoặc tên miền của nó, mà chứng chỉ này không mang tên nào trong hai.',
    causes: [
      'Chứng chỉ của một host khác đã được cài vào.',
      'Bản ghi MX nêu một host không có trong chứng chỉ.',
    ],
    fixes: [
      'Báo cho quản trị viên của người nhận, kèm mã này.',
      'Nếu bắt đầu bằng 4, hệ thống sẽ thử lại.',
    ],
  },
  '4.7.500': {
    title: 'Microsoft tạm hoãn thư của bạn vì nghi ngờ',
    meaning:
      'Exchange Online thấy việc gửi bất thường từ địa chỉ IP của bạn và hạn chế nó một thời gian. Mọi số từ 4.7.500 đến 4.7.699 đều có nghĩa là tạm hoãn như vậy.',
    causes: [
      'Địa chỉ IP còn mới hoặc đột ngột gửi nhiều hơn hẳn trước đây.',
      'Người nhận khiếu nại, hoặc nhiều người nhận không tồn tại.',
      'Một máy hoặc chương trình khác dùng chung địa chỉ IP đang gửi spam.',
    ],
    fixes: [
      'Gửi chậm lại, và tăng dần lượng thư.',
      'Kiểm tra xem có gì khác gửi qua địa chỉ IP này không.',
      'Nếu kéo dài, đưa nguyên văn câu trả lời cho quản trị viên hoặc bộ phận hỗ trợ của Microsoft.',
    ],
  },
  '4.7.650': {
    title: 'Microsoft làm chậm bạn vì uy tín của IP',
    meaning:
      'Địa chỉ giao thư của bạn có uy tín kém hoặc chưa có uy tín ở Microsoft, nên lúc này chỉ được gửi một ít.',
    causes: [
      'Địa chỉ còn mới mà gửi nhiều cùng lúc.',
      'Người nhận đánh dấu thư của bạn là spam, hoặc nhiều địa chỉ không tồn tại.',
      'Người khác gửi spam từ cùng địa chỉ dùng chung.',
    ],
    fixes: [
      'Gửi chậm lại với `pool`, `rateLimit` và `rateDelta`, và tăng dần lượng thư qua nhiều tuần.',
      'Bỏ những người nhận không bao giờ phản ứng và các địa chỉ bị trả thư về.',
      'Nếu dùng địa chỉ chung, xin dịch vụ gửi thư cấp địa chỉ khác.',
    ],
  },
  '4.7.651': {
    title: 'Microsoft làm chậm bạn vì uy tín của IP (4.7.651)',
    meaning:
      'Địa chỉ giao thư của bạn có uy tín kém hoặc chưa có uy tín ở Microsoft, nên lúc này chỉ được gửi một ít. Đây là một trong các trường hợp tạm giữ như 4.7.650.',
    causes: [
      'Địa chỉ còn mới mà gửi nhiều cùng lúc.',
      'Người nhận đánh dấu thư của bạn là spam, hoặc nhiều địa chỉ không tồn tại.',
    ],
    fixes: [
      'Gửi chậm lại với `pool`, `rateLimit` và `rateDelta`, và tăng dần lượng thư qua nhiều tuần.',
      'Bỏ những người nhận không bao giờ phản ứng và các địa chỉ bị trả thư về.',
      'Nếu dùng địa chỉ chung, xin dịch vụ gửi thư cấp địa chỉ khác.',
    ],
  },
  '4.7.652': {
    title: 'Microsoft làm chậm bạn vì uy tín của IP (4.7.652)',
    meaning:
      'Địa chỉ giao thư của bạn vượt mức mà uy tín của nó ở Microsoft cho phép, nên phải chờ. Đây là một trong các trường hợp tạm giữ như 4.7.650.',
    causes: [
      'Quá nhiều kết nối hoặc thư cùng lúc từ một địa chỉ.',
      'Người nhận đánh dấu thư của bạn là spam, hoặc nhiều địa chỉ không tồn tại.',
    ],
    fixes: [
      'Đặt `pool: true` với `maxConnections` thấp, và đặt `rateLimit` cùng `rateDelta`.',
      'Bỏ những người nhận không bao giờ phản ứng và các địa chỉ bị trả thư về.',
      'Nếu dùng địa chỉ chung, xin dịch vụ gửi thư cấp địa chỉ khác.',
    ],
  },
  '4.7.850': {
    title: 'Microsoft tạm hạn chế địa chỉ IP này',
    meaning:
      'Exchange Online thấy hoạt động đáng ngờ từ địa chỉ IP gửi thư và hạn chế nó trong khi xem xét. Mọi số từ 4.7.850 đến 4.7.899 đều có nghĩa này.',
    causes: [
      'Địa chỉ đột ngột gửi nhiều hơn hẳn trước đây.',
      'Có thứ khác trên cùng địa chỉ gửi spam.',
    ],
    fixes: [
      'Chờ một giờ, rồi gửi lại thật chậm.',
      'Kiểm tra xem có gì khác gửi qua địa chỉ này không.',
      'Nếu kéo dài, liên hệ Microsoft kèm nguyên văn câu trả lời.',
    ],
  },
  '5.7.501': {
    title: 'Tài khoản gửi bị cấm vì spam',
    meaning:
      'Microsoft 365 đã chặn tài khoản dùng để gửi vì spam. Việc này không liên quan gì đến người nhận.',
    causes: ['Tài khoản đã bị người khác chiếm.', 'Thư từ tài khoản bị báo là spam quá nhiều lần.'],
    fixes: [
      'Đổi mật khẩu, thu hồi các phiên đăng nhập, gỡ các quy tắc và ứng dụng lạ.',
      'Nhờ quản trị viên yêu cầu bộ phận hỗ trợ của Microsoft gỡ lệnh cấm.',
    ],
  },
  '5.7.502': {
    title: 'Tài khoản gửi bị Microsoft cấm',
    meaning: 'Microsoft 365 từ chối tài khoản gửi, vì đã thấy spam từ tài khoản này.',
    causes: ['Tài khoản đã bị người khác chiếm.', 'Thư từ tài khoản bị báo là spam quá nhiều lần.'],
    fixes: [
      'Đổi mật khẩu, thu hồi các phiên đăng nhập, gỡ các quy tắc và ứng dụng lạ.',
      'Nhờ quản trị viên yêu cầu bộ phận hỗ trợ của Microsoft gỡ lệnh cấm.',
    ],
  },
  '5.7.503': {
    title: 'Tài khoản gửi bị Microsoft cấm (5.7.503)',
    meaning:
      'Microsoft 365 từ chối tài khoản gửi, vì đã thấy spam từ tài khoản này. Đây là cùng lệnh cấm như 5.7.502.',
    causes: ['Tài khoản đã bị người khác chiếm.', 'Thư từ tài khoản bị báo là spam quá nhiều lần.'],
    fixes: [
      'Đổi mật khẩu, thu hồi các phiên đăng nhập, gỡ các quy tắc và ứng dụng lạ.',
      'Nhờ quản trị viên yêu cầu bộ phận hỗ trợ của Microsoft gỡ lệnh cấm.',
    ],
  },
  '5.7.504': {
    title: 'Địa chỉ người nhận không hợp lệ',
    meaning: 'Exchange Online không biết người nhận này và từ chối địa chỉ.',
    causes: ['Địa chỉ bị gõ sai.', 'Hộp thư đã bị xóa hoặc đổi tên.'],
    fixes: ['Kiểm tra địa chỉ.', 'Bỏ khỏi danh sách nếu nó không tồn tại.'],
  },
  '5.7.505': {
    title: 'Thư gửi tới người nhận này bị cấm',
    meaning: 'Microsoft 365 không chuyển thư tới người nhận này và coi địa chỉ là không hợp lệ.',
    causes: ['Địa chỉ không phải người nhận hợp lệ.', 'Địa chỉ bị chặn vì bị lợi dụng.'],
    fixes: [
      'Kiểm tra địa chỉ và bỏ nó khỏi danh sách.',
      'Nếu chắc chắn địa chỉ đúng, quản trị viên hỏi bộ phận hỗ trợ của Microsoft.',
    ],
  },
  '5.7.506': {
    title: 'Tên trong EHLO lại là tên của máy chủ bên kia',
    meaning:
      'Phía bạn tự giới thiệu bằng tên của chính máy chủ đang nói chuyện cùng, điều mà các chương trình spam hay làm. Exchange Online từ chối điều đó.',
    causes: [
      '`name` được đặt là host của máy chủ bên nhận.',
      'Một máy chủ relay được cấu hình sai hostname.',
    ],
    fixes: ['Đặt `name` là hostname đầy đủ của chính máy bạn.', 'Sửa hostname của máy chủ relay.'],
  },
  '5.7.507': {
    title: 'Tổ chức của người nhận chặn IP của bạn',
    meaning: 'Tổ chức của người nhận đã đưa địa chỉ giao thư của bạn vào danh sách chặn riêng.',
    causes: [
      'Quản trị viên ở đó đã chặn địa chỉ.',
      'Người khác đã gửi spam từ một địa chỉ dùng chung.',
    ],
    fixes: ['Nhờ người nhận yêu cầu gỡ chặn.', 'Gửi từ địa chỉ IP hoặc dịch vụ gửi thư khác.'],
  },
  '5.7.508': {
    title: 'Quá nhiều thư từ dải IPv6 của bạn',
    meaning:
      'Exchange Online đếm thư theo dải IPv6, và dải của bạn đã gửi quá nhiều trong thời gian ngắn. Chờ một lúc là lại được, dù mã nói là vĩnh viễn.',
    causes: ['Bạn gửi quá nhanh qua IPv6.', 'Các máy lân cận trong cùng dải cũng gửi.'],
    fixes: [
      'Chờ, rồi gửi chậm hơn với `pool: true`, `rateLimit` và `rateDelta`.',
      'Gửi qua IPv4 hoặc qua một dịch vụ gửi thư.',
    ],
  },
  '5.7.509': {
    title: 'DMARC không đạt, và tên miền của bạn yêu cầu từ chối',
    meaning:
      'Thư không đạt DMARC, và chính sách của tên miền trong From yêu cầu bên nhận từ chối thư như vậy.',
    causes: [
      'Dịch vụ gửi không có trong SPF và không ký DKIM cho tên miền này.',
      'SPF hoặc DKIM chỉ đạt cho một tên miền khác.',
      'Thư đã được chuyển tiếp.',
    ],
    fixes: [
      'Thiết lập DKIM cho tên miền trong `from` ở dịch vụ gửi.',
      'Thêm dịch vụ vào SPF, với địa chỉ nhận thư trả về thuộc tên miền của bạn.',
      'Dùng địa chỉ `from` thuộc tên miền mà bạn kiểm soát.',
    ],
  },
  '5.7.510': {
    title: 'Tên miền của người nhận không nhận thư qua IPv6',
    meaning:
      'Thư của bạn được giao qua IPv6, mà tổ chức của người nhận trong Exchange Online chỉ nhận thư qua IPv4.',
    causes: ['Máy chủ của bạn ưu tiên IPv6.'],
    fixes: [
      'Cho máy chủ của bạn gửi qua IPv4.',
      'Nếu giao thư trực tiếp, gắn vào một địa chỉ IPv4 bằng `localAddress`.',
    ],
  },
  '5.7.511': {
    title: 'IP của bạn bị cấm cho đến khi Microsoft gỡ',
    meaning: 'Microsoft từ chối mọi thư từ địa chỉ giao thư của bạn, và lệnh cấm này không tự hết.',
    causes: [
      'Spam đã được gửi từ địa chỉ này.',
      'Địa chỉ dùng chung bị người khác làm hỏng uy tín.',
    ],
    fixes: [
      'Tìm và chặn nguồn spam.',
      'Xin Microsoft gỡ địa chỉ khỏi danh sách chặn theo cách nêu trong câu trả lời, kèm nguyên văn câu trả lời.',
      'Trong lúc đó, gửi qua dịch vụ gửi thư khác.',
    ],
  },
  '5.7.512': {
    title: 'Header From bị thiếu hoặc sai dạng',
    meaning: 'Exchange Online đòi một địa chỉ hợp lệ trong header From, mà thư không có.',
    causes: [
      '`from` rỗng hoặc có tên mà không có địa chỉ.',
      'Thư `raw` không có header From, hoặc header đó bị hỏng.',
    ],
    fixes: [
      'Đặt `from` là một địa chỉ, hoặc một đối tượng có `name` và `address`.',
      'Bỏ mục `from` khỏi `headers`, để nodemailer tự viết.',
    ],
  },
  '5.7.513': {
    title: 'Bị danh sách chặn riêng của bên nhận chặn lại',
    meaning:
      'Tổ chức của người nhận đã đưa địa chỉ IP giao thư của bạn vào danh sách chặn của họ trong Microsoft 365. Bản thân Microsoft không chặn bạn.',
    causes: [
      'Quản trị viên ở đó đã chặn địa chỉ.',
      'Người khác đã gửi spam từ một địa chỉ dùng chung.',
    ],
    fixes: [
      'Nhờ quản trị viên của người nhận gỡ địa chỉ IP khỏi danh sách.',
      'Gửi từ địa chỉ IP hoặc dịch vụ gửi thư khác.',
    ],
  },
  '5.7.515': {
    title: 'Outlook.com đòi SPF, DKIM và DMARC',
    meaning:
      'Tên miền của bạn gửi nhiều thư tới Outlook.com và không đáp ứng điều Microsoft đòi ở những người gửi như vậy: SPF, DKIM và DMARC phải đạt.',
    causes: [
      'Một trong SPF, DKIM hoặc DMARC bị thiếu hoặc không đạt.',
      'Chúng đạt cho tên miền khác với tên miền trong `from`.',
    ],
    fixes: [
      'Công bố SPF, ký DKIM cho tên miền trong `from`, và công bố bản ghi DMARC, tối thiểu với `p=none`.',
      'Đọc header Authentication-Results của một thư thử gửi tới Outlook.com.',
      'Gửi lại khi cả ba đều đạt.',
    ],
  },
  '5.7.606': {
    title: 'Địa chỉ IP của bạn bị Microsoft cấm',
    meaning:
      'Microsoft 365 từ chối mọi thư từ địa chỉ giao thư của bạn. Mọi số từ 5.7.606 đến 5.7.649 đều có nghĩa này.',
    causes: [
      'Spam đã được gửi từ địa chỉ này.',
      'Địa chỉ dùng chung bị người khác làm hỏng uy tín.',
      'Bạn mới nhận địa chỉ này, còn nó đã bị chặn từ trước.',
    ],
    fixes: [
      'Tìm và chặn nguồn spam.',
      'Dùng trang xin gỡ khỏi danh sách chặn của Office 365 nêu trong câu trả lời.',
      'Trong lúc đó, gửi qua dịch vụ gửi thư khác.',
    ],
  },
  '5.7.703': {
    title: 'Chính tổ chức của bạn chặn người nhận này',
    meaning:
      'Quản trị viên của tổ chức bạn trong Microsoft 365 đã chặn một địa chỉ hoặc tên miền trong số người nhận. Thư không được gửi cho ai cả.',
    causes: ['Một người nhận, hoặc tên miền của họ, nằm trong Tenant Allow/Block List.'],
    fixes: [
      'Nhờ quản trị viên của bạn gỡ mục đó.',
      'Gửi cho những người nhận còn lại, trừ người bị chặn.',
    ],
  },
  '5.7.705': {
    title: 'Tổ chức của bạn bị cấm gửi',
    meaning: 'Microsoft 365 đã chặn thư gửi đi của cả tổ chức bạn, vì phần lớn trông đáng ngờ.',
    causes: [
      'Một tài khoản hoặc connector bị lợi dụng để gửi spam.',
      'Một máy chủ chuyển tiếp (relay) qua Microsoft 365 để ngỏ cho người lạ.',
    ],
    fixes: [
      'Nhờ quản trị viên bảo vệ lại các tài khoản, connector và máy chủ relay.',
      'Sau đó yêu cầu bộ phận hỗ trợ của Microsoft gỡ lệnh cấm.',
      'Gửi thư gấp qua dịch vụ khác.',
    ],
  },
  '5.7.708': {
    title: 'Microsoft không nhận thư của bạn từ IP này',
    meaning:
      'Microsoft 365 không chấp nhận lưu lượng của tổ chức bạn từ địa chỉ IP này, vì địa chỉ IP có uy tín thấp hoặc thư trông đáng ngờ.',
    causes: [
      'Tổ chức của bạn còn mới hoặc đang dùng thử, và gửi từ các địa chỉ IP có uy tín thấp; bộ phận hỗ trợ của Microsoft có thể cấp ngoại lệ.',
      'Một tài khoản hoặc connector bị lợi dụng để gửi spam.',
    ],
    fixes: [
      'Nhờ quản trị viên bảo vệ lại các tài khoản, connector và máy chủ relay.',
      'Sau đó yêu cầu bộ phận hỗ trợ của Microsoft gỡ lệnh cấm.',
      'Gửi thư gấp qua dịch vụ khác.',
    ],
  },
  '5.7.750': {
    title: 'Tên miền của người gửi chưa được đăng ký',
    meaning:
      'Thư từ tổ chức của bạn trong Microsoft 365 dùng các tên miền chưa đăng ký ở đó, và dùng quá thường xuyên. Vì thế nó bị từ chối.',
    causes: [
      'Một tên miền trong `from` hoặc `envelope.from` không phải accepted domain.',
      'Thư được chuyển tiếp (relay) qua một connector cho các tên miền lạ.',
    ],
    fixes: [
      'Thêm và xác minh mọi tên miền gửi trong trung tâm quản trị.',
      'Dùng `from` và `envelope.from` thuộc tên miền đã đăng ký.',
      'Kiểm tra xem connector có bị lợi dụng không.',
    ],
  },
  '5.7.800': {
    title: 'Tên miền của người gửi bị Microsoft cấm',
    meaning: 'Tên miền trong EHLO, ở người gửi trên phong bì hoặc trong From đã bị cấm vì spam.',
    causes: [
      'Spam đã được gửi bằng tên miền này.',
      '`from`, `envelope.from` hoặc `name` dùng một tên miền mà người khác đã lợi dụng.',
    ],
    fixes: [
      'Tìm và chặn nguồn spam, rồi yêu cầu bộ phận hỗ trợ của Microsoft gỡ lệnh cấm.',
      'Kiểm tra rằng `name` là hostname của chính bạn.',
    ],
  },
};
