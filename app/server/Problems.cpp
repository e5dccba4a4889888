// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "app/server/Problems.h"

#include <algorithm>
#include <iterator>

namespace hui::server {

namespace {

struct Entry {
    const char* code;
    int status;
    Retry retry;
    const char* zh;
    const char* en;
};

constexpr Entry entries[] = {
    {"malformed", 400, Retry::Never, "请求内容不符合接口约定。", "The request is not well-formed."},
    {"batch_too_large", 413, Retry::Never, "一次上传的业务过多。",
        "The batch is larger than 256 KiB."},
    {"bad_cursor", 400, Retry::Never, "同步位置无效，请从头同步。",
        "This position is not valid. Start from the beginning."},
    {"bad_credentials", 401, Retry::Never, "柜员号或密码不正确。",
        "The operator number or the password is wrong."},
    {"factor_missing", 401, Retry::Never, "还需第二因素。", "A second factor is needed too."},
    {"factor_wrong", 401, Retry::Never, "第二因素不正确。", "The second factor is wrong."},
    {"factor_used", 401, Retry::Never, "该动态码已用过，等下一个再输。",
        "This code was used already. Enter the next one."},
    {"session_expired", 401, Retry::Never, "登录已失效，请重新签到。", "Sign in again."},
    {"operator_locked", 423, Retry::After, "密码错误次数过多，柜员已锁定，请稍后再试。",
        "Too many wrong passwords. The operator is locked for a while."},
    {"wrong_branch", 403, Retry::Never, "该柜员不属于本网点。",
        "This operator does not belong to this branch."},
    {"approver_is_maker", 403, Retry::Never, "授权人不能是经办人本人。",
        "Nobody may approve their own work."},
    {"own_grant", 403, Retry::Never, "本人的离线授权须由其他主管恢复。",
        "Another supervisor allows a person to sign offline again."},
    {"not_a_supervisor", 403, Retry::Never, "授权人没有主管权限。",
        "Only a supervisor may approve."},
    {"not_a_manager", 403, Retry::Never, "此项业务须由网点负责人授权。",
        "Only the manager of the branch may approve this."},
    {"remote_only", 403, Retry::Never, "此项业务须由其他柜台异地授权，不能在本柜授权。",
        "This is approved at another desk, not at the one that asks."},
    {"elsewhere_only", 403, Retry::Never, "此项业务须送其他网点或授权中心授权，本网点不能授权。",
        "This is approved by another branch or the centre, not in the branch that asks."},
    {"place_unknown", 422, Retry::Never, "按授权规定，此项业务不能送往该处授权。",
        "By the bank's table this cannot be sent there."},
    {"over_limit", 403, Retry::Never, "金额超过授权人的授权限额。",
        "The amount is above the approver's limit."},
    {"key_missing", 400, Retry::Never, "缺少业务流水号。", "The Idempotency-Key is missing."},
    {"key_reused", 422, Retry::Never, "同一流水号的内容与已受理的不一致。",
        "This number was used for another request."},
    {"fork", 409, Retry::Never, "本终端序号重复，终端已冻结，请联系科技人员。",
        "Two operations carry the same device number. The device is frozen."},
    {"device_frozen", 403, Retry::Never, "本终端已冻结，请联系科技人员。",
        "This device is frozen. Call support."},
    {"unknown_operation", 404, Retry::SameKey, "平台没有这笔业务。",
        "The platform does not have this operation."},
    {"unknown_kind", 422, Retry::Never, "平台不认识这种业务。",
        "The platform does not know this kind of operation."},
    {"unknown_operator", 422, Retry::Never, "柜员不存在。", "There is no such operator."},
    {"branch_mismatch", 422, Retry::Never, "业务所属网点与终端不一致。",
        "The operation belongs to another branch than the device."},
    {"dependency_pending", 409, Retry::After, "前一笔业务尚未完成。",
        "The operation this one depends on is not finished."},
    {"dependency_rejected", 422, Retry::Never, "前一笔业务未成功。",
        "The operation this one depends on was refused."},
    {"processing", 202, Retry::After, "等待收费单位确认。", "Waiting for the third party."},
    {"temporary", 503, Retry::SameKey, "平台暂时无法处理，请稍后再试。",
        "The platform could not process this now. Try again."},
    {"request_unknown", 404, Retry::Never, "没有这笔授权申请。",
        "There is no such request for a signature."},
    {"evidence_not_yours", 403, Retry::Never, "只有申请人和可授权的人员可以查看材料。",
        "Only who asked and who may sign may see what goes along."},
    {"evidence_forgotten", 410, Retry::Never, "材料已过保存期，已删除。",
        "What went along was kept as long as the policy says, and is gone."},
    {"copy_unknown", 404, Retry::Never, "没有这份影印件。", "There is no such copy."},
    {"copy_differs", 422, Retry::Never, "影印件与业务登记的不一致。",
        "The picture is not the one that the operation names."},
    {"copy_awaited", 409, Retry::After, "影印件尚未从柜面送达。",
        "The copy has not come from its desk yet."},
    {"copy_forgotten", 410, Retry::Never, "影印件已过保存期，已删除。",
        "The copy was kept as long as the policy says, and is gone."},
    {"reason_missing", 422, Retry::Never, "请填写原因。", "Say why."},
    {"request_decided", 409, Retry::Never, "授权申请已处理。",
        "This request has been decided already."},
    {"request_expired", 409, Retry::Never, "授权申请已过期，请重新申请。",
        "This request has expired. Ask again."},
    {"approval_missing", 422, Retry::Never, "缺少主管授权。", "An approval is missing."},
    {"payer_missing", 422, Retry::Never, "大额现金须核对付款人身份。",
        "Much cash: the payer must be identified."},
    {"payer_differs", 422, Retry::Never, "付款人或代办人的姓名与该证件的档案不符，请核对证件。",
        "The name of who pays, or of who came for them, is not that of the record with the "
        "document."},
    {"agent_refused", 422, Retry::Never, "代办人没有有效的代办关系，不能代该客户办理。",
        "Who came has no link that lets them act for this customer."},
    {"agent_expired", 422, Retry::Never, "代办人没有在有效期内的证件，请先更新其证件。",
        "No document of who came is valid any more. Renew it first."},
    {"approval_mismatch", 422, Retry::Never, "授权与本笔业务不符。",
        "The approval was given for something else."},
    {"approval_forged", 422, Retry::Never, "离线授权无法核实，本笔业务未受理。",
        "The approval given offline cannot be verified."},
    {"approval_expired", 422, Retry::Never, "授权已超过有效时间。", "The approval has expired."},
};

const Entry& entryOf(const char* code)
{
    const QLatin1StringView wanted(code);
    const auto* const found = std::find_if(std::begin(entries), std::end(entries),
        [&](const Entry& entry) { return QLatin1StringView(entry.code) == wanted; });
    HUI_ASSERT(found != std::end(entries));
    return *found;
}

} // namespace

Problem problem(const char* code)
{
    const Entry& entry = entryOf(code);
    return {entry.status, QString::fromLatin1(entry.code), QString::fromUtf8(entry.zh),
        QString::fromLatin1(entry.en), entry.retry};
}

Problem problem(const char* code, int retryAfterSeconds)
{
    Problem made = problem(code);
    made.retryAfterSeconds = retryAfterSeconds;
    return made;
}

Problem malformed(const Error& fault)
{
    Problem made = problem("malformed");
    made.field = fault.detail;
    return made;
}

OperationOutcome rejected(const char* code)
{
    const Problem found = problem(code);
    return {OperationOutcome::Status::Rejected, found.code, found.textZh, found.textEn, {}};
}

QStringList problemCodes()
{
    QStringList codes;
    for (const Entry& entry : entries)
        codes += QString::fromLatin1(entry.code);
    return codes;
}

} // namespace hui::server
