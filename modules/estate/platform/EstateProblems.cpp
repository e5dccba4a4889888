// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/estate/platform/EstateProblems.h"

#include "modules/estate/EstateAct.h"

#include <algorithm>

namespace hui::estate {

namespace {

struct EstateCode {
    const char* code;
    int status;
    const char* zh;
};

constexpr EstateCode estateCodes[] = {
    {"estate_unknown", 404, "没有这个社区。"},
    {"party_refused", 422, "该模板没有此类参与方。"},
    {"name_missing", 422, "请填写名称。"},
    {"unit_missing", 422, "请填写楼栋和房号。"},
    {"document_missing", 422, "缺少证件。"},
    {"document_wrong", 422, "证件号码有误。"},
    {"contribution_wrong", 422, "仅商家缴纳分摊金，且不得为负。"},
    {"term_wrong", 422, "有效期已过、颠倒或过长。"},
    {"signed_already", 409, "该证件已签约。"},
    {"party_unknown", 404, "没有此参与方。"},
    {"party_ended", 409, "该参与方已退出或不在有效期内。"},
    {"reason_missing", 422, "请填写原因。"},
    {"group_unknown", 422, "没有此群组。"},
    {"topic_unknown", 422, "该模板没有此类通知。"},
    {"title_missing", 422, "请填写内容。"},
    {"notice_unknown", 404, "没有在有效期内的此通知。"},
    {"not_member", 409, "该通知不面向此参与方。"},
    {"offer_refused", 409, "仅商家可发布优惠。"},
    {"distance_wrong", 422, "优惠距离应为 1 至 50,000 米。"},
    {"month_unknown", 409, "该月没有可结算的款项。"},
    {"month_open", 409, "该月尚未结束。"},
    {"month_settled", 409, "该月已结算。"},
    {"shares_differ", 409, "分配金额已变化，请刷新。"},
    {"copy_missing", 422, "缺少证件影印件。"},
    {"copy_wrong", 422, "该参与方不留存此影印件。"},
    {"copy_kept", 409, "该证件的影印件已留存。"},
    {"copy_unknown", 404, "没有这份影印件。"},
    {"copy_not_yours", 403, "仅留存影印件的网点可以查看。"},
};

} // namespace

server::Problem estateProblem(const char* code)
{
    const QLatin1StringView wanted(code);
    const auto* const found = std::ranges::find(
        estateCodes, wanted, [](const EstateCode& entry) { return QLatin1StringView(entry.code); });
    HUI_ASSERT(found != std::end(estateCodes));
    const QString name = QString::fromLatin1(code);
    return {
        found->status, name, QString::fromUtf8(found->zh), QString::fromLatin1(textOfFault(name))};
}

server::OperationOutcome rejectedBy(const char* code)
{
    const server::Problem problem = estateProblem(code);
    return {server::OperationOutcome::Status::Rejected, problem.code, problem.textZh,
        problem.textEn, {}};
}

} // namespace hui::estate
