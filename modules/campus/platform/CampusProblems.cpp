// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/campus/platform/CampusProblems.h"

#include <algorithm>

namespace hui::campus {

namespace {

struct CampusCode {
    const char* code;
    int status;
    const char* zh;
    const char* en;
};

constexpr CampusCode campusCodes[] = {
    {"school_unknown", 404, "目录中没有这所学校。", "The directory has no such school."},
    {"school_silent", 503, "学校暂无应答，请稍后再试。",
        "The school does not answer. Try again later."},
    {"student_unknown", 404, "该校没有此学号与姓名相符的学生。",
        "The school has no student of this number and name."},
    {"guardian_missing", 409, "学生不满 14 周岁，须先取得监护人对这所学校的单独同意。",
        "The student is under 14: a guardian must have consented to this school first."},
    {"item_unknown", 422, "该生没有此收费项目。", "The student has no such item to pay."},
    {"item_closed", 409, "该学期已停止收费。", "The school takes no more money for that term."},
    {"item_paid", 409, "该项目已缴清。", "The item has been paid."},
    {"part_refused", 422, "该项目不可分次缴纳。", "The item is not paid in parts."},
    {"part_too_small", 422, "低于分次缴纳的最低金额。", "The part is less than the least allowed."},
    {"amount_exceeded", 422, "超过应缴余额。", "It is more than what is left to pay."},
    {"amount_differs", 422, "金额与所缴项目不符。", "The amount is not that of the items."},
    {"school_refused", 409, "学校未予受理，款项应退还客户。",
        "The school did not take it. The money is due back to the customer."},
    {"case_kind", 409, "该受理业务不由校园缴费办结，款项应退还客户。",
        "The case is of another kind of business. The money is due back to the customer."},
    {"payment_unknown", 404, "没有这笔缴费。", "There is no such payment."},
    {"payment_state", 409, "该笔缴费已不在此状态，请刷新。",
        "The payment does not stand there any more. Refresh."},
    {"cancel_late", 409, "只可撤销当日缴费，请由学校办理退费。",
        "Only payments of the day are taken back here. Ask the school for a refund."},
    {"cancel_refused", 409, "学校不同意撤销。", "The school does not let it go."},
    {"not_due_back", 409, "该笔没有应退款项。", "No money is due back for this payment."},
    {"other_way", 409, "该笔由账户支付，款项退回原账户，不能付现金。",
        "It was paid from an account and goes back there. Hand out no cash."},
    {"debit_refused", 409, "卡、账户或付款码无效，未扣款。",
        "The card, account or code was refused. Nothing was debited."},
    {"insufficient_funds", 409, "账户余额不足，未扣款。",
        "The account does not hold the amount. Nothing was debited."},
    {"list_unknown", 409, "没有这份名单，或名单已结束。", "The list is not there or closed."},
    {"list_exceeded", 409, "名单余款不足。", "The list does not hold as much."},
};

const CampusCode& campusEntry(const char* code)
{
    const QLatin1StringView wanted(code);
    const auto* const found = std::ranges::find(
        campusCodes, wanted, [](const CampusCode& entry) { return QLatin1StringView(entry.code); });
    HUI_ASSERT(found != std::end(campusCodes));
    return *found;
}

} // namespace

server::Problem campusProblem(const char* code)
{
    const CampusCode& entry = campusEntry(code);
    return {entry.status, QString::fromLatin1(entry.code), QString::fromUtf8(entry.zh),
        QString::fromLatin1(entry.en)};
}

server::OperationOutcome rejectedBy(const char* code)
{
    return rejectedBy(campusProblem(code));
}

server::OperationOutcome rejectedBy(const server::Problem& problem)
{
    return {server::OperationOutcome::Status::Rejected, problem.code, problem.textZh,
        problem.textEn, {}};
}

const char* codeOf(PartFault fault)
{
    switch (fault) {
    case PartFault::Nothing: return "amount_differs";
    case PartFault::Closed: return "item_closed";
    case PartFault::Paid: return "item_paid";
    case PartFault::Exceeded: return "amount_exceeded";
    case PartFault::Whole: return "part_refused";
    case PartFault::TooSmall: return "part_too_small";
    }
    Q_UNREACHABLE();
}

} // namespace hui::campus
