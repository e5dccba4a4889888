// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/advice/platform/AdviceProblems.h"

#include <algorithm>

namespace hui::advice {

namespace {

struct AdviceCode {
    const char* code;
    int status;
    const char* zh;
    const char* en;
};

constexpr AdviceCode adviceCodes[] = {
    {"sale_refused", 422, "柜面只作信息介绍与转介，不办理销售、不收款。",
        "The desk informs and refers. Nothing is sold and no money is taken."},
    {"need_invalid", 422, "登记要素不全或不符。", "The need is not complete, or wrong."},
    {"notice_missing", 409, "该业务没有生效的风险提示，不能登记。",
        "No risk notice was in force for the line."},
    {"notice_unread", 422, "未确认风险提示。", "The risk notice was not confirmed."},
    {"notice_outdated", 409, "风险提示版本已更新，须重新阅读确认。",
        "Another version of the risk notice was in force. It must be read again."},
    {"need_unknown", 404, "本网点没有该登记。", "The branch has no such need."},
    {"person_unknown", 404, "没有该持证人员。", "There is no such licensed person."},
    {"meeting_exists", 409, "已有预约，或已完成面谈。", "A meeting stands, or has taken place."},
    {"time_not_offered", 422, "该时间不接受预约。", "Nobody is met at that time."},
    {"time_past", 409, "预约时间已过。", "The time is past."},
    {"time_taken", 409, "该时间已被预约，请另选时间。", "The time is taken. Choose another."},
    {"licence_missing", 422, "该人员没有此业务的资格。", "The person has no licence for the line."},
    {"licence_expired", 409, "该人员的资格到面谈日已失效。",
        "The licence has ended by the day of the meeting."},
    {"meeting_state", 409, "预约已不在此状态，请刷新。",
        "The meeting does not stand there any more. Refresh."},
};

} // namespace

server::Problem adviceProblem(const char* code)
{
    const QLatin1StringView wanted(code);
    const auto* const found = std::ranges::find_if(adviceCodes,
        [&](const AdviceCode& entry) { return QLatin1StringView(entry.code) == wanted; });
    HUI_ASSERT(found != std::end(adviceCodes));
    return {found->status, QString::fromLatin1(found->code), QString::fromUtf8(found->zh),
        QString::fromLatin1(found->en)};
}

server::OperationOutcome declined(const char* code)
{
    const server::Problem problem = adviceProblem(code);
    return {server::OperationOutcome::Status::Rejected, problem.code, problem.textZh,
        problem.textEn, {}};
}

const char* codeOf(NeedFault fault)
{
    switch (fault) {
    case NeedFault::Name:
    case NeedFault::Phone:
    case NeedFault::Band:
    case NeedFault::Purpose:
    case NeedFault::Remarks: return "need_invalid";
    case NeedFault::NoticeMissing: return "notice_missing";
    case NeedFault::NoticeUnread: return "notice_unread";
    case NeedFault::NoticeOutdated: return "notice_outdated";
    }
    Q_UNREACHABLE();
}

const char* codeOf(MeetingFault fault)
{
    switch (fault) {
    case MeetingFault::Times: return "time_not_offered";
    case MeetingFault::Past: return "time_past";
    case MeetingFault::Unlicensed: return "licence_missing";
    case MeetingFault::Expired: return "licence_expired";
    case MeetingFault::Taken: return "time_taken";
    }
    Q_UNREACHABLE();
}

} // namespace hui::advice
