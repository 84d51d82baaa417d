import type {Vocabulary} from './vocabulary.ts'

/** Vietnamese. */
export const vocabulary: Vocabulary = {
  language: 'vi',
  link: '(Xem/Đọc) (thêm/tiếp/ngay) | Mời (xem/đọc) (thêm/tiếp) | Mời (bạn/quý độc giả/độc giả) (đọc/xem) (thêm/) | (Tin/Bài/Bài viết/Chủ đề/Nội dung) liên quan | Có thể bạn quan tâm | Có thể bạn sẽ thích | Bạn (nên/có thể) (đọc/quan tâm) | Đừng bỏ lỡ | Tham khảo thêm | Tìm hiểu thêm | Xem chi tiết',
  heading:
    '(Tin/Bài/Bài viết/Tin tức/Video) (mới/khác/nổi bật/đọc nhiều/cùng chuyên mục/mới nhất/cùng chủ đề/tương tự/xem nhiều/nên đọc/hot) | Cùng chuyên mục | Đọc nhiều nhất | Xem nhiều nhất | Xem nhiều | Đọc nhiều | Tin cùng chuyên mục | Các tin khác | Các bài khác | Bài đọc nhiều | Tin liên quan | Có thể bạn quan tâm | Đáng chú ý | Tiêu điểm | Được quan tâm',
  picture:
    '(Ảnh/Hình ảnh/Hình/Ảnh minh họa/Ảnh chụp màn hình/Đồ họa/Photo/Ảnh tư liệu) | Nguồn (ảnh/hình/video)',
  credit:
    'Theo | Nguồn | Tác giả | Biên tập | Biên tập viên | Biên dịch | Nội dung | Thực hiện | Phóng viên | Bài | Bài viết | Video | Clip | Thiết kế | Tổng hợp | Người dịch | Trình bày | Dựng phim | Đồ họa | Bài và ảnh | Kỹ thuật',
  byline: 'Theo | Bài và ảnh | Tin và ảnh | Bài, ảnh',
  role: 'tổng hợp | Tổng hợp | lược dịch | biên dịch | Theo',
  stamp:
    '(Cập nhật/Đăng/Ngày đăng/Xuất bản/Ngày xuất bản/Cập nhật lúc/Cập nhật lần cuối/Đăng lúc/Ngày cập nhật) (/ngày/lúc)',
  month: 'tháng \\d{1,2}',
  weekday: '(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)',
  verb: '(Theo dõi/Đăng ký/Tham gia/Tải/Tải về/Cài đặt/Chia sẻ/Like/Nhấn/Bấm/Ủng hộ/Truy cập/Đọc/Mời bạn theo dõi/Hãy theo dõi/Mời độc giả theo dõi/Gửi/Mời bạn đọc gửi/Hãy để lại)',
  own: '(kênh/nhóm/trang/fanpage/ứng dụng/bản tin/app/báo) của chúng tôi | (kênh/nhóm/fanpage) (YouTube/Telegram/Zalo/Facebook) | chúng tôi (trên/tại/qua) … | ý kiến của bạn | bình luận của bạn | bài viết này | nhận (tin/bản tin) | bản tin | bạn bè | thông báo từ',
  button:
    'Chia sẻ(/ bài viết/ ngay) | Bình luận | Viết bình luận | Ý kiến | Gửi bình luận | Gửi | In | In bài viết | In trang | Lưu | Lưu bài | Lưu bài viết | Theo dõi | Đăng ký | Đăng nhập | Thích | Sao chép | Sao chép liên kết | Copy link | Xem thêm | Đọc tiếp | Xem tiếp | Về đầu trang | Trang chủ | Quay lại | Trở lại | Tải thêm | Xem tất cả | Bài trước | Bài sau | Bài tiếp theo | Gửi ý kiến | Gửi bài | Nghe đọc bài | Nghe bài viết | Phản hồi | Báo lỗi | Hỏi đáp | Đánh giá | Tặng sao | Chuyển đến nội dung | Tìm kiếm',
  shareOn: 'Chia sẻ (lên/qua/trên) | Theo dõi trên | Đăng nhập (bằng/qua)',
  ad: 'Quảng cáo | Nội dung quảng cáo | Tin tài trợ | Nội dung tài trợ | Bài viết quảng cáo | Thông tin doanh nghiệp | Advertisement',
  tags: 'Từ khóa | Từ khoá | Thẻ | Tags | Tag | Chuyên mục | Danh mục',
  legal:
    'Bản quyền (thuộc/của/©) | Giữ bản quyền | (Ghi rõ nguồn/ghi rõ nguồn) | Cấm sao chép | Không (được sao chép/sao chép) | Mọi hình thức sao chép | Bảo lưu mọi quyền | Chính sách bảo mật | Điều khoản sử dụng | Giấy phép (số/hoạt động) | sử dụng cookie',
  inText: {
    ad: 'Quảng cáo | Advertisement',
    more: 'Đọc tiếp | Xem thêm | Xem tiếp',
    also: '(Mời/Mời bạn) (đọc/xem) thêm | (Đọc/Xem) thêm | Có thể bạn quan tâm',
    photo: 'Ảnh',
    watch: 'Xem (video/clip/ảnh)',
    listen: 'Nghe (đọc bài/bài viết)',
    newsroom: 'PV | Ban Biên tập | TTXVN',
    asked: '(Thực hiện/Bài và ảnh/Tin và ảnh):',
    dayIn: 'ngày | từ | đến | đêm | sáng | chiều | tối',
    next: 'Sau mùa mưa dân làng trồng cây bên cối xay.',
    keep: {
      ad: 'Cầu đã xong. Quảng cáo Làng Mới cũng vậy.',
      more: 'Cầu đã xong. Xem thêm thì chưa thấy gì.'
    }
  },
  continues: '(Bài viết/Nội dung/Tin) tiếp tục (sau/bên dưới/dưới) (quảng cáo/video)',
  samples: {
    headlines: ['Phà trở lại các đảo sau mùa bão', 'Trường làng nhận xe buýt mới từ thành phố'],
    sentence: 'Dân làng trồng cây bên cối xay cũ.',
    name: 'Trần Văn Minh',
    date: '4 tháng 5, 2020 10:15',
    keep: {
      link: 'Ông tìm hiểu thêm: mất ba ngày mới xong.',
      heading: 'Tin mới đến làng rất chậm.',
      picture: 'Ảnh của ông treo trên tường nhà.',
      credit: 'Nguồn: con suối dưới chân núi. Làng uống ở đó.',
      byline: 'Theo anh Minh, phà đã chạy lại.',
      role: 'Trần Văn Minh là thợ mộc trong làng',
      stamp: 'Cập nhật 12 bản đồ mất ba ngày.',
      prompt: 'Theo dõi dòng sông, họ biết mùa lũ đến.',
      button: 'Chia sẻ cơm với hàng xóm là lệ làng.',
      ad: 'Quảng cáo treo trên hàng rào đã cũ.',
      tags: 'Từ khóa bị viết sai.',
      legal: 'Quyền của dân làng được tòa bảo vệ.'
    }
  }
}
