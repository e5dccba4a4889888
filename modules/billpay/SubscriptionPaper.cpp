// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/SubscriptionPaper.h"

#include "app/core/Masking.h"
#include "modules/billpay/PaperText.h"

namespace hui::billpay {

using namespace Qt::StringLiterals;

namespace {

using Line = ReceiptDocument::Line;

QList<Line> originOf(const Subscription& one)
{
    QList<Line> lines{pairLine(u"签约时间"_s, paperTime(one.at)),
        pairLine(u"网点/柜员"_s, one.shift.branch + u" / "_s + one.shift.operatorId),
        pairLine(u"协议编号"_s, agreementNumber(one.operation))};
    if (!one.agreementNo.isEmpty())
        lines << pairLine(u"平台编号"_s, one.agreementNo);
    return lines;
}

QList<Line> partiesOf(const Subscription& one)
{
    QList<Line> lines{
        pairLine(u"收费单位"_s, one.billerName), pairLine(u"用户号"_s, maskAccount(one.account))};
    if (!one.holder.isEmpty())
        lines << pairLine(u"户名"_s, one.holder); // masked by the platform
    return lines << pairLine(u"扣款账户"_s, one.debited);
}

QList<Line> termsOf(const SubscriptionTerms& terms)
{
    const bool isAuto = terms.mode == SubscriptionMode::Auto;
    const bool isFixed = terms.cap == CapKind::Fixed;
    return {pairLine(u"方式"_s, isAuto ? u"到期自动扣款"_s : u"到期提醒，客户确认后缴费"_s),
        pairLine(isFixed ? u"每期金额"_s : u"每期不超过"_s, u"¥"_s + terms.amount.toString()),
        pairLine(u"扣款日"_s, u"每月 %1 日"_s.arg(terms.day)),
        pairLine(u"生效日"_s, terms.startsOn.toString(Qt::ISODate)),
        pairLine(u"终止日"_s,
            terms.endsOn.isValid() ? terms.endsOn.toString(Qt::ISODate) : u"至解约为止"_s)};
}

QList<Line> clausesOf(const Subscription& one)
{
    QList<Line> lines{textLine(u"账单超过约定金额时不扣款，由客户确认后缴费。"_s)};
    if (one.remindDaysBefore > 0)
        lines << textLine(u"扣款前 %1 天通知客户。"_s.arg(one.remindDaysBefore));
    return lines << textLine(u"客户可随时到任一网点变更、跳过下一期或解约。"_s);
}

} // namespace

QString agreementNumber(const QUuid& subscription)
{
    return u"QY-"_s + shortCode(subscription);
}

ReceiptDocument agreementPaper(const Subscription& subscription, const QString& bank, bool isCopy)
{
    ReceiptDocument paper{bank, u"代扣缴费签约协议"_s};
    paper.lines = originOf(subscription) << ruleLine();
    paper.lines += partiesOf(subscription) << ruleLine();
    paper.lines += termsOf(subscription.terms) << ruleLine();
    paper.lines += clausesOf(subscription);
    paper.lines << ruleLine() << pairLine(u"客户签名"_s, u"____________"_s)
                << pairLine(u"日期"_s, u"____________"_s);
    if (isCopy)
        paper.watermark = u"副本"_s;
    return paper;
}

} // namespace hui::billpay
