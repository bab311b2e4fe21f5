import type { RatingWords } from '../lexicon.ts';

export const vi: RatingWords = {
  true: 'đúng, đúng sự thật, sự thật, chính xác, thật, tin thật, có thật, đúng vậy, là thật',
  mixed:
    'nửa đúng nửa sai, nửa sự thật, một nửa sự thật, đúng một phần, sai một phần, đúng một nửa, pha trộn, phóng đại, chưa chính xác, chưa hoàn toàn đúng, thổi phồng, lẫn lộn',
  'mostly-false': 'sai phần lớn',
  'mostly-true': 'đúng phần lớn',
  false:
    'sai, sai sự thật, sai lệch, tin giả, tin sai, giả, giả mạo, không đúng, không đúng sự thật, không chính xác, không có thật, bịa đặt, bịa, sai trái, dối trá, nói dối, lừa đảo, hoang đường, xuyên tạc hoàn toàn, thông tin sai, tin sai sự thật, tin đồn sai, không thật, không phải sự thật, tin vịt, hư cấu, quan niệm sai lầm, không đúng (với|) (thực tế|sự thật), (trái|trái ngược) với (sự thật|thực tế), không (phù hợp|khớp) với (thực tế|sự thật), sai (thực tế|với thực tế)',
  unproven:
    'không có (bằng chứng|căn cứ|cơ sở|chứng cứ), chưa (được kiểm chứng|được xác minh|được chứng minh|kiểm chứng|xác minh|có bằng chứng|được xác nhận|rõ), không (thể kiểm chứng|thể xác minh|được kiểm chứng|được xác minh|được chứng minh), thiếu (bằng chứng|căn cứ|cơ sở), vô căn cứ, tin đồn, đáng ngờ, gây tranh cãi, chưa đủ bằng chứng, không rõ, (không có|chưa có) (bằng chứng|cơ sở|căn cứ) (khoa học|) nào, (không có|chưa có) (bằng chứng|cơ sở|căn cứ) khoa học, (chưa|không) (tìm thấy|phát hiện) (bằng chứng|chứng cứ), không (bằng chứng|chứng cứ) nào, không có gì (chứng minh|cho thấy|chứng tỏ)',
  'misleading-context':
    'gây hiểu lầm, gây hiểu nhầm, dễ gây hiểu lầm, gây nhầm lẫn, thiếu (ngữ cảnh|bối cảnh), sai (ngữ cảnh|bối cảnh), ngoài ngữ cảnh, tách khỏi (bối cảnh|ngữ cảnh), cắt xén, cắt ghép thông tin, xuyên tạc, bóp méo, đánh lừa, video cũ, ảnh cũ, hình ảnh cũ, clip cũ, không đầy đủ, đánh tráo',
  satire:
    'châm biếm, trào phúng, châm biếm hài hước, nhại, hài hước, đùa, tin châm biếm, giễu nhại, (trang|trang web|tài khoản|kênh|fanpage|bài viết|bài) (châm biếm|trào phúng|hài hước|hài|giễu nhại|parody)',
  outdated:
    'lỗi thời, đã cũ, tin cũ, cũ, thông tin cũ, không còn đúng, không còn (hiệu lực|phù hợp|áp dụng|đúng|đúng nữa|chính xác|giá trị), đã hết hiệu lực',
  'altered-media':
    'chỉnh sửa, bị chỉnh sửa, đã chỉnh sửa, đã qua chỉnh sửa, ảnh ghép, cắt ghép, ảnh chế, video cắt ghép, đã bị chỉnh sửa, photoshop, deepfake, (do|tạo bởi|được tạo bởi|sản phẩm) (ai|trí tuệ nhân tạo) (tạo ra|tạo|), trí tuệ nhân tạo, dàn dựng, bị sửa đổi, tạo bằng ai, (đã|bị|được) (qua|) (chỉnh sửa|cắt ghép|dựng|ghép) (bằng|kỹ thuật số|), (được|do|bởi) (ai|trí tuệ nhân tạo) (tạo|tạo ra|dựng), (tạo|dựng|làm) (ra|) (bằng|bởi|từ) (ai|trí tuệ nhân tạo)',
  other: 'khác, ý kiến, giải thích',
  proven: 'xác thực',
  ended: `không còn, không còn là`,
  now: `bây giờ, hiện nay`,
  not: 'không, không phải, chưa, chẳng, không hề, chưa từng',
  fully: 'hoàn toàn, tuyệt đối, rất, hẳn, toàn bộ',
  mostly: 'phần lớn, hầu hết, gần như, chủ yếu, đa phần, hầu như, phần nhiều',
  partly: 'một phần, phần nào, nửa, một nửa',
  but: 'nhưng, tuy nhiên, song, mặc dù',
  or: `hay, hoặc, hay là`,
  and: 'và',
  that: `rằng, là`,
  hearsay: `nói, nói rằng, cho rằng, cho biết, theo, tuyên bố rằng, khẳng định, tin rằng, gọi, phủ nhận, nếu, có thể, có lẽ, giá như, ước gì, chưa ai, không ai`,
  evidence: 'theo (số liệu|thống kê|dữ liệu) chính thức, theo Tổng cục Thống kê, theo pháp luật',
  never:
    '(không|không hề|chưa từng|chưa bao giờ) nói (điều này|điều đó|như vậy|câu này|câu đó), (không|không hề|chưa từng|chưa bao giờ) xảy ra, không có chuyện',
  confirms: 'đúng là …, (đúng|sự thật) là …',
  contrary:
    'trái với …, khác với …, ngược với …, ngược lại với …, trái với những gì …, khác với những gì …',
  asks: `… không, … chưa, … hay không …, có phải …, liệu …, phải chăng …, có thật …, thực hư …`,
  yes: 'có',
  no: 'không',
  claim:
    'thông tin, tuyên bố, tin, bài viết, bài đăng, nội dung, này, đây, phát biểu, tin tức, tin nhắn, nhận định, trích dẫn, câu nói, phát ngôn, con số, số liệu',
  media: 'ảnh, hình ảnh, hình, video, clip, bức ảnh, đoạn video, ảnh chụp, âm thanh',
  filler: 'là, kết luận, đánh giá, kết quả, các, những, được, kiểm chứng, phán quyết, lan truyền',
};
