/** Openings for comparisons of codes that people confuse, by `a+b` in canonical order. */
export const pairs: Record<string, string> = {
  '220+250':
    '220 mở đầu, còn 250 xác nhận. Máy chủ chào bằng 220 trước khi bạn nói gì, và cũng dùng nó để trả lời STARTTLS; từ đó về sau, gần như lệnh nào thành công cũng được trả lời bằng 250.',
  '250+251':
    'Với cả hai mã, người nhận đều được chấp nhận. 251 nói thêm rằng người đó nay có địa chỉ khác và máy chủ sẽ chuyển tiếp thư; nhiều máy chủ cũng làm vậy mà chỉ trả lời 250.',
  '250+354':
    '354 đến giữa chừng lúc gửi, còn 250 đến khi đã xong. Sau 354, máy chủ chờ nội dung thư; chỉ có 250 sau dấu chấm cuối cùng mới nói rằng máy chủ đã tiếp nhận thư.',
  '251+252':
    'Cả hai đều chấp nhận mà không hứa chắc. 251 biết người nhận đã chuyển đi đâu và chuyển tiếp thư; 252 không nói địa chỉ có tồn tại hay không, và sẽ thử giao.',
  '251+535':
    'Hai mã trả lời hai câu hỏi khác nhau. 251 nói về người nhận: máy chủ biết địa chỉ mới của người đó và chuyển tiếp thư, nên không có gì sai. 535 nói về chính bạn: đăng nhập bị từ chối, và chừng nào chưa đăng nhập được thì chưa có thư nào được gửi.',
  '251+551':
    'Cả hai đều nói rằng người nhận ở nơi khác; khác nhau ở chỗ ai làm nốt việc còn lại. Với 251, máy chủ tự chuyển tiếp thư; với 551, nó từ chối và để bạn tự gửi tới địa chỉ đúng.',

  '421+450':
    'Cả hai đều nói “chưa phải lúc này”, khác nhau ở số phận của phiên. Với 421, máy chủ ngắt kết nối dù đang xử lý lệnh nào; với 450, phiên vẫn còn và chỉ một hộp thư hoặc một thư bị hoãn.',
  '421+451':
    '421 kết thúc cả phiên, còn 451 chỉ dừng lệnh hoặc thư đang xử lý. Mã đầu nói rằng lúc này máy chủ không thể hoặc không muốn phục vụ bạn, mã sau nói rằng có trục trặc khi nó đang làm việc cho bạn.',
  '421+452':
    'Cả hai thường là chuyện thiếu thốn. Với 421, máy chủ không còn chỗ cho kết nối của bạn nên đóng nó lại; với 452, kết nối vẫn còn, chỉ thiếu dung lượng lưu trữ hoặc chỗ cho thêm người nhận.',
  '450+451':
    'Các máy chủ dùng hai mã này gần như thay cho nhau khi greylisting hoặc chặn tạm thời. Theo chuẩn, 450 là hộp thư lúc này không dùng được, còn 451 là lỗi bên trong máy chủ.',
  '450+452':
    'Cả hai đều hoãn một người nhận. 450 nói rằng hộp thư lúc này không dùng được; 452 nói rằng hết chỗ, hoặc là dung lượng lưu trữ, hoặc là chỗ cho thêm một người nhận trong thư này.',
  '451+452':
    '451 là trục trặc bên trong máy chủ, 452 là thiếu chỗ. Nhiều khi 452 chỉ xuất hiện từ một số lượng người nhận nào đó: khi ấy phải chia thư ra, còn 451 thì chỉ cần thời gian.',
  '432+454':
    'Cả hai đều là trục trặc tạm thời quanh việc đăng nhập, và cả hai đều có cách dùng thứ hai. 432 vốn để chuyển đổi mật khẩu đã lưu, còn Microsoft dùng nó khi có quá nhiều kết nối; 454 là lúc này không kiểm tra được đăng nhập, không có TLS, và ở Amazon SES là gửi quá nhanh.',

  '450+550':
    'Hai mã từ chối cùng một việc với giọng khác nhau. 450 nói “chưa phải lúc này”: hộp thư đang bận, hoặc bạn được mời quay lại sau. 550 nói “không”: hộp thư không tồn tại, hoặc một quy tắc không cho bạn gửi.',
  '452+552':
    'Cả hai đều là chuyện chỗ chứa. 452 là thiếu chỗ và có thể sẽ hết thiếu, 552 là thư hoặc hộp thư đã vượt giới hạn. Một số máy chủ cũ trả lời 552 khi có quá nhiều người nhận, trong khi đúng ra phải là 452.',
  '500+502':
    'Với 500, máy chủ hoàn toàn không nhận ra lệnh; với 502, nó nhận ra nhưng không hỗ trợ. 500 cũng có thể có nghĩa là thứ vừa đến không phải lệnh, chẳng hạn dữ liệu đã mã hóa đến một cổng không mã hóa.',
  '501+553':
    'Cả hai đều có thể đến sau một địa chỉ, vì lý do khác nhau. 501 không đọc được phần đi sau lệnh; 553 đã đọc được địa chỉ nhưng không cho phép, thường vì đó là người gửi không thuộc về tài khoản đăng nhập.',
  '502+504':
    '502 từ chối cả lệnh, 504 chỉ từ chối điều được yêu cầu trong lệnh. Khi đăng nhập, 502 nghĩa là ở đây không có AUTH, còn 504 nghĩa là có AUTH nhưng không có cơ chế này.',
  '503+530':
    '503 nói rằng thứ tự không đúng, còn 530 nói rõ thiếu gì: đăng nhập, hoặc mã hóa trước đó. 503 thường chỉ là dư âm của một lệnh trước đã thất bại.',
  '530+535':
    'Với 530 bạn chưa đăng nhập, với 535 bạn đã thử đăng nhập. Mã đầu là do thiếu cấu hình hoặc thiếu mã hóa, mã sau là do máy chủ từ chối thông tin đăng nhập.',
  '534+535':
    '534 không chấp nhận cách bạn đăng nhập, 535 không chấp nhận thông tin đăng nhập. Gõ lại đúng mật khẩu đó cẩn thận hơn có thể chữa được 535 nhưng không bao giờ chữa được 534: mã này đòi một loại mật khẩu hoặc cách đăng nhập khác.',
  '535+538':
    '538 là chuyện kết nối, 535 là chuyện thông tin đăng nhập. Với 538, cách đăng nhập này bị đóng chừng nào kết nối chưa mã hóa; còn 535 đến sau khi máy chủ đã từ chối thông tin đăng nhập.',
  '521+554':
    'Khi đứng ở lời chào, cả hai đều nói rằng ở đây không phục vụ email. 521 nói với tất cả mọi người và không đổi; 554 có thể chỉ nhắm vào bạn, và nó cũng là lời từ chối chung cho một thư ở bất kỳ bước nào về sau.',
  '521+556':
    'Cả hai đều nói rằng thư không được nhận, nhưng từ hai góc nhìn. 521 do chính host đó nói khi bạn kết nối; 556 do một máy chủ ở giữa nói, sau khi biết qua DNS rằng tên miền của người nhận không nhận thư.',
  '554+556':
    '556 có một nghĩa rõ ràng, còn 554 có nhiều nghĩa. 556 nói rằng tên miền của người nhận hoàn toàn không nhận thư; 554 nói rằng giao dịch này thất bại, và lý do nằm ở phần chữ.',
  '550+551':
    '550 nói rằng hộp thư này không dùng được, 551 nói rằng phải tìm người đó ở nơi khác. Nhiều máy chủ còn dùng cả hai để nói rằng chúng không chịu relay hoặc không cho phép người gửi, nên phần chữ mới quyết định.',
  '550+553':
    'Theo chuẩn, 550 là hộp thư không dùng được, còn 553 là địa chỉ không được phép vì cách viết. Trên thực tế, cả hai còn dùng để từ chối người gửi không thuộc về tài khoản đăng nhập.',
  '550+554':
    'Đây là hai mã trùng nhau nhiều nhất. 550 chủ yếu nói về một người nhận hoặc người gửi, trước khi truyền thư; 554 chủ yếu nói về cả giao dịch hoặc cả bức thư. Với cả hai, mã trạng thái mở rộng và phần chữ mới cho biết lý do.',
  '551+553':
    '551 biết địa chỉ và chỉ bạn sang nơi khác; 553 không cho phép địa chỉ đó. Cả hai còn dùng cho người gửi mà tài khoản không được dùng, và khi đó phải đổi `from`.',
  '551+554':
    '551 nói về một người nhận phải tìm ở nơi khác, 554 nói về một giao dịch thất bại vì bất kỳ lý do gì. Khi dùng để từ chối relay hoặc từ chối người gửi, hai mã có cùng ý nghĩa.',
  '553+554':
    '553 nhắm vào một địa chỉ, 554 nhắm vào cả giao dịch. Gặp 553, trước hết hãy xem địa chỉ người gửi và người nhận; gặp 554, hãy đọc phần chữ, vì nguyên nhân có thể là bất cứ điều gì.',

  '4yz+5yz':
    'Chữ số đầu trả lời câu hỏi đầu tiên của mọi lần gửi lại. Với 4, máy chủ mời bạn quay lại với chính thư đó; với 5, nó yêu cầu bạn đừng quay lại khi chưa thay đổi gì.',

  '4.2.2+5.2.2':
    'Cả hai đều nói rằng hộp thư của người nhận đã đầy. Với 4.2.2, máy chủ mong sắp có chỗ và mời bạn gửi lại; với 5.2.2, nó từ chối hẳn, và người nhận phải dọn chỗ trước.',
  'X.1.1+X.2.1':
    'X.1.1 nói rằng không có hộp thư đó, X.2.1 nói rằng có nhưng hộp thư không nhận thư. Trường hợp đầu là địa chỉ sai hoặc đã xóa; trường hợp sau là tài khoản bị vô hiệu hóa, có thể sẽ mở lại.',
  'X.7.0+X.7.1':
    'Không mã nào nêu lý do: cả hai chỉ nói rằng đằng sau lời từ chối là bảo mật hoặc chính sách. X.7.0 không nói gì thêm, còn X.7.1 chỉ nói rằng việc giao thư không được phép, nên lời lẽ trong câu trả lời mới quyết định.',
  'X.7.8+X.7.9':
    'X.7.8 từ chối thông tin đăng nhập, X.7.9 từ chối kiểu đăng nhập. Với X.7.9, ngay cả mật khẩu tài khoản đúng cũng thất bại: Gmail dùng nó để đòi mật khẩu ứng dụng. Yahoo lại dùng con số này cho thư không đạt các phép kiểm tra người gửi.',
  'X.7.23+X.7.26':
    'X.7.23 nghĩa là SPF không đạt. X.7.26 nghĩa là nhiều phép kiểm tra cùng không đạt, như SPF và DKIM, nên chỉ sửa SPF có thể chưa đủ.',

  'EAUTH+ENOAUTH':
    'Với EAUTH, có việc đăng nhập để thử, nhưng nó thất bại hoặc không tạo được. Với ENOAUTH thì không có gì để thử: `verify()` phải đăng nhập mà transport không có `auth`.',
  'ECONNECTION+ESOCKET':
    'Với ECONNECTION, bên kia đóng kết nối; với ESOCKET, hệ điều hành hoặc TLS báo lỗi. ESOCKET che mất mã cụ thể hơn, mã đó nằm trong `error.message`.',
  'ECONNECTION+ETIMEDOUT':
    'ECONNECTION là máy chủ ngắt kết nối, ETIMEDOUT là máy chủ im lặng. Mã đầu thường do giới hạn hoặc do máy chủ tắt, mã sau thường do tường lửa, sai cổng hoặc `secure` không hợp.',
  'ESOCKET+ETIMEDOUT':
    'Với ESOCKET, đã có gì đó trả lời, và câu trả lời là lỗi, như kết nối bị từ chối hoặc chứng chỉ không đạt. Với ETIMEDOUT, không có gì trả lời trước khi hết một trong các thời hạn của nodemailer.',
  'ESOCKET+ETLS':
    'Cả hai đều có thể là chuyện mã hóa. ETLS là điều nodemailer báo khi chính STARTTLS thất bại; chứng chỉ không đáng tin, hoặc dùng TLS ở sai cổng, thì đến dưới dạng ESOCKET.',
  'EENVELOPE+EMESSAGE':
    'EENVELOPE là chuyện địa chỉ, EMESSAGE là chuyện bức thư. Mã đầu đến khi khai báo người gửi và người nhận, mã sau đến khi vướng ở chính bức thư: bị từ chối sau khi truyền, hoặc trống, hoặc quá lớn.',
};
