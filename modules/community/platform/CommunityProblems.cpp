// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/platform/CommunityProblems.h"

#include <algorithm>

namespace hui::community {

namespace {

struct CommunityCode {
    const char* code;
    int status;
    const char* zh;
    const char* en;
    const char* field = ""; ///< of the body, that is wrong
};

constexpr CommunityCode communityCodes[] = {
    {"hospital_unknown", 404, "目录中没有这家医院。", "The directory has no such hospital."},
    {"clinic_unknown", 422, "该科室或医生此时不出诊。", "Nobody sees patients there at that time."},
    {"time_wrong", 422, "就诊时间已过，或超出可预约日期。",
        "The time is over, or later than may be booked."},
    {"time_full", 409, "该时段已约满，请另选。", "This time is full. Choose another."},
    {"patient_busy", 409, "该就诊人在此时段或此科室当日已有预约。",
        "The patient has another booking at that time, or in this department on that day."},
    {"patient_unknown", 422, "就诊人没有有效证件，须先登记。",
        "The patient has no valid document on record."},
    {"patient_elsewhere", 404, "本网点没有该客户，须先调入档案。",
        "The branch has no such customer. Take the record first."},
    {"patient_differs", 422, "姓名与该证件的档案不符，请核对证件。",
        "Another name is on record for this document.", "patient.name"},
    {"guardian_missing", 409, "不满 14 岁，须先取得监护人对这家医院的同意。",
        "Under 14: a guardian must have consented to this hospital first."},
    {"birth_missing", 422, "证件号不含出生日期，须填写出生日期。",
        "The document does not tell the birth. Enter the day.", "patient.birth"},
    {"agreement_missing", 409, "患者未对这家医院签就诊信息授权；可当面签本次查询同意书后勾选。",
        "The patient has not consented to medical data. Have this one question agreed to on paper, "
        "and tick it."},
    {"booking_unknown", 404, "没有这笔预约。", "There is no such booking."},
    {"booking_state", 409, "该预约已不在此状态，请刷新。",
        "The booking does not stand there any more. Refresh."},
    {"case_kind", 409, "该受理业务不由此项办结，款项应退还客户。",
        "The case is of another kind of business. The money is due back to the customer."},
    {"hold_over", 409, "锁号已过期，款项应退还客户。",
        "The number is held no longer. The money is due back to the customer."},
    {"amount_differs", 422, "金额与应付不符，款项应退还客户。",
        "The amount is not what is due. The money is due back to the customer."},
    {"hospital_refused", 409, "医院未予确认，款项应退还客户。",
        "The hospital did not confirm. The money is due back to the customer."},
    {"cancel_late", 409, "已过可取消时限。", "It is too late to cancel."},
    {"cancel_refused", 409, "医院不同意取消。", "The hospital does not take the number back."},
    {"check_in_day", 409, "就诊当天才能取号。", "Check in on the day of the visit."},
    {"check_in_refused", 409, "医院未予取号，请客户到医院窗口。",
        "The hospital did not check the patient in. Ask at its counter."},
    {"phone_wrong", 422, "手机号有误。", "This is not the number of a mobile telephone."},
    {"phone_missing", 422, "档案中没有可用的手机号，请填写。",
        "There is no mobile number on record. Enter one."},
    {"messages_declined", 409, "客户已拒绝短信；改愿意接收，先在客户页“联系偏好”改回。",
        "The customer wants no text messages. Change that first among their preferences, if they "
        "wish."},
    {"reminded_already", 409, "已发短信提醒。", "The short message has been sent."},
    {"record_missing", 409, "报告只对已建档并授权的客户查询。",
        "Reports are shown for customers with a record who have consented."},
    {"consent_missing", 409, "客户未对这家医院签报告查询授权，须先在客户页授权。",
        "The customer has not consented to reports of this hospital. Take the consent on the page "
        "of customers."},
    {"report_unknown", 404, "没有这份报告。", "There is no such report."},
    {"payment_state", 409, "该笔已不在可退状态，请刷新。",
        "The payment does not stand there any more. Refresh."},
    {"asked_back", 409, "该笔已申请退款，医院尚未答复，请勿重复申请。",
        "The hospital has been asked to give this payment back already. Wait for its answer."},
    {"debit_refused", 409, "卡、账户或付款码无效，未扣款。",
        "The card, account or code was refused. Nothing was debited."},
    {"insufficient_funds", 409, "账户余额不足，未扣款。",
        "The account does not hold the amount. Nothing was debited."},
    {"other_way", 409, "该笔由账户支付，款项退回原账户，不能付现金。",
        "It was paid from an account and goes back there. Hand out no cash."},
    {"amount_wrong", 422, "金额与原缴款不符。", "The amount is not what was paid."},
    {"not_given_back", 409, "医院不同意退款，或超过可退余额。",
        "The hospital gives nothing back, or not that much is left."},
    {"more_than_taken", 409, "超过本行为该次住院收取且未退的预缴金。",
        "That is more than the bank has taken for this stay and not given back."},
    {"items_twice", 422, "同一项目不能缴两次，款项应退还客户。",
        "An item is named twice. The money is due back to the customer."},
    {"not_due_back", 409, "该笔没有应退款项。", "No money is due back for this booking."},
};

const CommunityCode& entryOf(const char* code)
{
    const QLatin1StringView wanted(code);
    const auto* const found = std::ranges::find(communityCodes, wanted,
        [](const CommunityCode& entry) { return QLatin1StringView(entry.code); });
    HUI_ASSERT(found != std::end(communityCodes));
    return *found;
}

} // namespace

server::Problem communityProblem(const char* code)
{
    const CommunityCode& entry = entryOf(code);
    return {entry.status, QString::fromLatin1(entry.code), QString::fromUtf8(entry.zh),
        QString::fromLatin1(entry.en), server::Retry::Never, QString::fromLatin1(entry.field)};
}

server::OperationOutcome rejectedBy(const char* code)
{
    const CommunityCode& entry = entryOf(code);
    return {server::OperationOutcome::Status::Rejected, QString::fromLatin1(entry.code),
        QString::fromUtf8(entry.zh), QString::fromLatin1(entry.en), {}};
}

} // namespace hui::community
