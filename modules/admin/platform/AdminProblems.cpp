// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/admin/platform/AdminProblems.h"

#include "app/core/Assert.h"

#include <algorithm>
#include <iterator>

namespace hui::admin {

using server::Problem;
using server::Retry;

namespace {

struct AdminEntry {
    const char* code;
    int status;
    Retry retry;
    const char* zh;
    const char* en;
};

constexpr AdminEntry adminEntries[] = {
    {"invalid_request", 400, Retry::Never, "请求参数不符合约定。",
        "The request is not as RFC 6749 has it."},
    {"unsupported_grant_type", 400, Retry::Never, "只支持客户端凭证方式。",
        "Only client_credentials is served."},
    {"invalid_client", 401, Retry::Never, "接入密钥不正确或已停用。",
        "The key is wrong or revoked."},
    {"invalid_scope", 400, Retry::Never, "申请的接口未获授权。",
        "An interface that was asked for is not granted."},
    {"invalid_token", 401, Retry::Never, "令牌无效或已过期，请重新获取。",
        "The token is not valid. Get another."},
    {"partner_closed", 403, Retry::Never, "合作机构未开通、已暂停或协议已到期。",
        "The partner is not open: not yet, suspended or over."},
    {"insufficient_scope", 403, Retry::Never, "未获授权使用此接口。",
        "This interface is not granted."},
    {"partner_rate", 429, Retry::After, "每分钟调用次数已用完。",
        "The calls of this minute are used up."},
    {"partner_quota", 429, Retry::After, "当日调用次数已用完。",
        "The calls of this day are used up."},
    {"interface_unknown", 404, Retry::Never, "目录中没有该接口。",
        "The catalogue has no such interface."},
    {"interface_draft", 501, Retry::Never, "该接口尚未开放。", "This interface is not open yet."},
    {"interface_retired", 410, Retry::Never, "该接口已下线。", "This interface is retired."},
    {"not_served", 501, Retry::Never, "本平台未提供该接口的服务。",
        "This platform does not serve this interface."},
    {"composition_unknown", 404, Retry::Never, "没有该组合服务。", "There is no such composition."},
    {"composition_wrong", 422, Retry::Never, "组合服务未通过检查。",
        "The composition is not sound."},
    {"secret_asked", 422, Retry::Never,
        "该字段涉及客户密码、验证码、磁道或生物特征，一律不得收集。",
        "A field asks for a secret of the customer, which is never taken."},
    {"composition_state", 409, Retry::Never, "组合服务已不在此状态。",
        "The composition does not stand there any more."},
    {"compositions_full", 409, Retry::Never, "组合服务数量已达上限，请先停用不再使用的。",
        "There are as many compositions as may be. Have one retired first."},
    {"run_underway", 409, Retry::After, "该次运行正在进行，请稍后用同一编号再取结果。",
        "This run is going on. Ask again later under the same key."},
    {"tokens_full", 429, Retry::After, "有效令牌已达上限，请沿用已有令牌。",
        "There are as many good tokens as may be. Use one of them."},
    {"input_wrong", 422, Retry::Never, "输入与组合服务的约定不符。",
        "The input is not as the composition asks for it."},
    {"partner_unknown", 404, Retry::Never, "没有该合作机构。", "There is no such partner."},
    {"partner_state", 409, Retry::Never, "合作机构已不在此状态。",
        "The partner does not stand there any more."},
    {"partner_wrong", 422, Retry::Never, "填写内容不符合要求。", "An entry is wrong."},
    {"key_unknown", 404, Retry::Never, "没有该接入密钥。", "There is no such key."},
    {"keys_full", 409, Retry::Never, "已有两把有效密钥，请先停用一把。",
        "Two keys are good already. Revoke one first."},
    {"answer_gone", 410, Retry::Never, "该请求早已办理，结果已过保存期限。",
        "This was done long ago. What was answered is not kept any more."},
    {"secret_shown", 409, Retry::Never, "密钥已显示过一次，请停用后另发。",
        "The secret was shown already. Revoke the key and make another."},
    {"content_changed", 409, Retry::Never, "内容与审阅时不同，请重新查看后办理。",
        "It is not what was looked at any more. Look again."},
    {"not_of_the_centre", 403, Retry::Never, "只有中心人员可以办理。",
        "Only the centre may do this."},
};

} // namespace

Problem adminProblem(const char* code)
{
    const QLatin1StringView wanted(code);
    const auto* const found = std::ranges::find_if(adminEntries,
        [&](const AdminEntry& entry) { return QLatin1StringView(entry.code) == wanted; });
    HUI_ASSERT(found != std::end(adminEntries));
    return {found->status, QString::fromLatin1(found->code), QString::fromUtf8(found->zh),
        QString::fromLatin1(found->en), found->retry};
}

Problem adminProblem(const char* code, const QString& field)
{
    Problem made = adminProblem(code);
    made.field = field;
    return made;
}

} // namespace hui::admin
