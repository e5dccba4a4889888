// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/ComplaintPaper.h"

#include "app/core/Masking.h"
#include "modules/billpay/Complaint.h"
#include "modules/billpay/PaperText.h"

namespace hui::billpay {

using namespace Qt::StringLiterals;

namespace {

using Line = ReceiptDocument::Line;

QString nameOf(ComplaintReason reason)
{
    switch (reason) {
    case ComplaintReason::NotReceived: return u"缴费后未到账"_s;
    case ComplaintReason::Disconnected: return u"缴费后仍被停供"_s;
    case ComplaintReason::LateSurcharge: return u"缴费后仍收违约金"_s;
    case ComplaintReason::WrongAccount: return u"户号错误"_s;
    case ComplaintReason::PaidTwice: return u"重复缴费"_s;
    case ComplaintReason::WrongAmount: return u"金额错误"_s;
    case ComplaintReason::InformedLate: return u"收费单位通知迟延"_s;
    case ComplaintReason::NotUpdated: return u"账户未更新"_s;
    }
    return {};
}

} // namespace

const Correction* complaintOf(const Payment& payment)
{
    const Correction* last = nullptr;
    for (const Correction& one : payment.followed)
        if (one.kind == "billpay.complain"_L1 && one.state != OutboxState::Rejected)
            last = &one;
    return last;
}

QList<Line> complaintLines(const Payment& payment, const Correction& complaint)
{
    const QString receipt
        = payment.receiptNo.isEmpty() ? shortCode(payment.operation) : payment.receiptNo;
    QList<Line> lines{pairLine(u"受理时间"_s, paperTime(complaint.at)),
        pairLine(u"网点/柜员"_s, payment.shift.branch + u" / "_s + payment.shift.operatorId),
        pairLine(u"投诉编号"_s, shortCode(complaint.operation)), pairLine(u"原流水号"_s, receipt),
        ruleLine(), pairLine(u"收费单位"_s, payment.billerName),
        pairLine(u"用户号"_s, maskAccount(payment.account))};
    if (!payment.holder.isEmpty())
        lines << pairLine(u"户名"_s, payment.holder); // masked by the platform
    const auto reason = complaintReasonOf(complaint.code);
    lines << pairLine(u"金额"_s, u"¥"_s + payment.taken().toString()) << ruleLine()
          << pairLine(u"投诉事项"_s, complaint.code + u' ' + (reason ? nameOf(*reason) : QString()))
          << Line{Line::Kind::Text, {}, complaint.reason};
    if (complaint.dueOn.isValid())
        lines << pairLine(u"答复期限"_s, complaint.dueOn.toString(Qt::ISODate));
    return lines << ruleLine() << pairLine(u"客户签名"_s, u"____________"_s);
}

} // namespace hui::billpay
