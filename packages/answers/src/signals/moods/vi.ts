import type { MoodWords } from "./feelings.ts"

export const vi: MoodWords = {
  love: "yêu thương anh_yêu em_yêu thích quý hôn cưới kết_hôn ôm nhớ_em nhớ_anh trái_tim mê",
  joy: "vui hạnh_phúc cười mừng vui_vẻ buồn_cười tiệc ăn_mừng tận_hưởng nhảy hát hài_lòng haha sung_sướng thú_vị chúc_mừng_sinh_nhật chào_buổi_sáng",
  good: "tốt tuyệt tuyệt_vời xuất_sắc hoàn_hảo tốt_nhất giỏi hay đỉnh ổn nên_mua chất_lượng ưng nhanh dễ thông_minh ngon_lành tiện khen ấn_tượng đáng_tiền",
  beauty: "đẹp xinh dễ_thương ngon ngọt quyến_rũ đáng_yêu thanh_lịch",
  thanks: "cảm_ơn cám_ơn chúc_mừng chào_mừng xin_vui_lòng làm_ơn ban_phước hoan_hô rất_vui_được",
  hope: "hy_vọng hi_vọng mong ước mơ giấc_mơ sắp sẵn_sàng kế_hoạch ngày_mai cùng_nhau đi_nào chúng_ta_sẽ tương_lai mới bắt_đầu cơ_hội sẽ em_bé một_ngày",
  trust:
    "tin tin_tưởng hứa bạn bạn_bè thật_thà an_toàn bảo_vệ dũng_cảm can_đảm tự_hào tôn_trọng trung_thành hòa_bình bình_tĩnh giúp cứu sự_thật danh_dự anh_hùng chắc_chắn tử_tế đừng_lo không_sao không_vấn_đề đừng_sợ không_tệ ổn_thôi",
  win: "thắng chiến_thắng thành_công may_mắn quà giàu miễn_phí vô_địch giải_thưởng",
  bad: "tệ xấu dở kém kinh_khủng khủng_khiếp tồi tồi_tệ vô_dụng tệ_nhất thảm_họa rác lố_bịch thảm_hại nhảm",
  anger:
    "ghét căm_thù giận tức_giận tức điên im_đi câm biến_đi cút ra_ngoài để_tôi_yên đủ_rồi trả_thù xúc_phạm sao_dám bực buông thả_tôi đi_đi cút_đi tránh_ra",
  insult:
    "ngu ngốc đồ_ngốc khốn chó lợn dối_trá hèn_nhát con_điếm đĩ điên quái_vật phản_bội đồ_khốn thằng_ngu ích_kỷ thằng",
  swear: "chết_tiệt mẹ_kiếp khốn_kiếp địa_ngục đm vãi cứt quỷ đéo",
  disgust: "ghê_tởm kinh_tởm gớm xấu_xí bẩn hôi thối nôn xấu_hổ nhục biến_thái thối_nát",
  fear: "sợ sợ_hãi đáng_sợ nguy_hiểm hoảng đe_dọa cẩn_thận kinh_hoàng ác_mộng lo lo_lắng rủi_ro chạy trốn ma khẩn_cấp",
  death: "chết giết giết_người sát_nhân xác đám_tang mộ tự_tử chết_đuối độc xử_tử",
  fight:
    "chiến_tranh đánh đánh_nhau vũ_khí súng bắn tấn_công kẻ_thù máu phá_hủy bom nổ dao bạo_lực lính cháy đốt quân_đội bắt_cóc",
  sad: "buồn khóc nước_mắt một_mình cô_đơn xin_lỗi tiếc hối_hận đáng_tiếc bi_kịch đau_buồn tuyệt_vọng trầm_cảm tạm_biệt bất_hạnh",
  pain: "đau đau_đớn bị_thương ốm bệnh bệnh_viện chịu_đựng ung_thư yếu mệt tra_tấn sốt mù chảy_máu tổn_thương",
  fail: "thua mất hỏng vỡ gãy sai lỗi sai_lầm vấn_đề khó không_thể quá_muộn thất_bại tiêu xui rắc_rối không_hoạt_động",
  crime:
    "ăn_cắp trộm kẻ_trộm nói_dối lừa lừa_đảo phản_bội nhà_tù tù tội có_tội cảnh_sát trừng_phạt tội_phạm cướp bắt_giữ cưỡng_hiếp bất_hợp_pháp",
  bore: "chán nhàm thất_vọng phí_thời_gian lãng_phí chậm đắt vô_nghĩa phiền khó_chịu không_bao_giờ_nữa",
  stop: "dừng thôi đủ cấm đừng ngừng",
  not: "không chẳng chưa đâu_có",
  none: "không_bao_giờ không_ai không_có_gì",
  why: "tại_sao sao vì_sao làm_gì_vậy muốn_gì làm_cái_gì cái_quái",
  very: "rất quá lắm thật thực_sự",
  yes: "vâng =dạ được đúng ừ tất_nhiên",
}
