// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/customers/ConsentPaper.h"

#include "app/core/ChinaTime.h"
#include "app/customer/ConsentGiver.h"
#include "app/customer/OpenRecord.h"
#include "modules/customers/PaperWords.h"

namespace hui::customers {

using namespace Qt::StringLiterals;

namespace {

const QString toFill = u"____________"_s;

QList<ReceiptDocument::Line> personLines(const Customer& customer, const QDate& day)
{
    QList<ReceiptDocument::Line> lines{
        pairLine(u"客户"_s, masked(CustomerField::Name, customer.value(CustomerField::Name)))};
    if (const auto document = documentOf(customer, day))
        lines << pairLine(paperWord(document->kind), maskedNumber(*document));
    return lines;
}

/// Of the bank's one time zone.
QString dayOf(const QDateTime& at)
{
    return dateInChina(at).toString(Qt::ISODate);
}

/// Who signs it: 监护人, 代理人; empty: the customer. Of a child it is a guardian, though none was
/// chosen yet.
QString giverWord(const Customer& customer, const Consent& consent)
{
    if (const auto role = giverOf(customer.links, consent))
        return paperWord(*role);
    return consent.kind == ConsentKind::Child ? paperWord(LinkRole::Guardian) : QString();
}

/// Who gives it in the customer's place, and by what they may.
QList<ReceiptDocument::Line> giverLines(const Customer& customer, const Consent& consent)
{
    if (consent.guardian.isEmpty())
        return {};
    const QString word = giverWord(customer, consent);
    QList<ReceiptDocument::Line> lines{
        pairLine(word, masked(CustomerField::Name, consent.guardian))};
    const CustomerLink* link = givingLink(customer.links, consent);
    if (link && !link->paper.isEmpty())
        lines << pairLine(word + u"凭证"_s, link->paper);
    return lines;
}

QList<ReceiptDocument::Line> signLines(const Customer& customer, const Consent& consent)
{
    const QString word = giverWord(customer, consent);
    return {pairLine((word.isEmpty() ? u"客户"_s : word) + u"签名"_s, toFill),
        pairLine(u"日期"_s, toFill)};
}

} // namespace

ReceiptDocument consentPaper(
    const Consent& consent, const ConsentText& text, const ConsentScene& scene)
{
    ReceiptDocument paper{scene.bank, text.title};
    paper.lines = personLines(scene.customer, scene.shift.businessDate);
    paper.lines += giverLines(scene.customer, consent);
    paper.lines << pairLine(u"用途"_s, consent.purpose.isEmpty() ? toFill : consent.purpose)
                << pairLine(u"有效期"_s,
                       consent.until.isValid() ? u"至 "_s + consent.until.toString(Qt::ISODate)
                                               : u"至撤回为止"_s)
                << ruleLine();
    for (const QString& paragraph : text.paragraphs)
        paper.lines << textLine(paragraph);
    paper.lines << textLine(u"本授权单独签署，不影响办理其他业务；可随时到任一网点撤回。"_s)
                << ruleLine();
    paper.lines += signLines(scene.customer, consent);
    paper.lines << pairLine(u"网点/柜员"_s, scene.shift.branch + u" / "_s + scene.shift.operatorId);
    paper.footer = u"文本版本 "_s + text.version;
    return paper;
}

ReceiptDocument consentCopy(const ConsentCopy& copy, const Shift& shift, const QString& bank)
{
    ReceiptDocument paper = consentPaper(copy.consent, copy.text, {shift, bank, copy.customer});
    paper.watermark = u"补打 第 %1 次"_s.arg(copy.copy);
    paper.lines << ruleLine() << pairLine(u"原件签署日期"_s, dayOf(copy.consent.at));
    if (!copy.consent.withdrawnBy.isNull())
        paper.lines << pairLine(u"撤回日期"_s, dayOf(copy.consent.withdrawnAt));
    return paper;
}

} // namespace hui::customers
