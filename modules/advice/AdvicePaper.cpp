// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/advice/AdvicePaper.h"

#include "app/core/ChinaTime.h"
#include "app/core/IdText.h"
#include "app/core/Masking.h"

#include <algorithm>

namespace hui::advice {

using namespace Qt::StringLiterals;

namespace {

using Lines = QList<ReceiptDocument::Line>;

QString timeOnPaper(const QDateTime& at)
{
    return inChina(at).toString(u"yyyy-MM-dd HH:mm"_s);
}

/// The licence that lets the person meet somebody on that day.
QString licenceOf(const LicensedPerson& person, const Meeting& meeting)
{
    const QDate day = dateInChina(meeting.begins);
    for (const Licence& licence : person.licences)
        if (licence.lines.contains(meeting.line) && day <= licence.validUntil)
            return licence.kind + u' ' + licence.number;
    return {};
}

Lines meetingLines(const Referral& referral, const AdviceBook& book)
{
    const auto& meeting = referral.meeting;
    if (!meeting || meeting->state == MeetingState::Cancelled)
        return {pairLine(u"预约"_s, u"未预约"_s)};
    Lines lines{pairLine(u"预约时间"_s, timeOnPaper(meeting->begins)),
        pairLine(u"持证人员"_s, referral.personName)};
    const auto person = book.person(meeting->person);
    if (!person)
        return lines;
    lines << pairLine(u"资格"_s, licenceOf(*person, *meeting))
          << pairLine(u"面谈网点"_s, person->branch);
    return lines;
}

/// The version that was signed, also when another one is in force by now.
Lines noticeLines(const Need& need, const AdviceBook& book)
{
    Lines lines{textLine(u"风险提示（版本 %1）"_s.arg(need.noticeVersion))};
    const auto signedOne = std::ranges::find_if(book.notices, [&need](const RiskNotice& notice) {
        return notice.line == need.line && notice.version == need.noticeVersion;
    });
    if (signedOne == book.notices.end())
        return lines;
    int number = 0;
    for (const QString& paragraph : signedOne->paragraphs)
        lines << textLine(u"%1. %2"_s.arg(++number).arg(paragraph));
    return lines;
}

} // namespace

QString paperNameOf(AdviceLine line)
{
    switch (line) {
    case AdviceLine::Protection: return u"惠保障"_s;
    case AdviceLine::Wealth: return u"惠理财"_s;
    case AdviceLine::Shopping: return u"惠消费"_s;
    case AdviceLine::Farming: return u"惠助农"_s;
    }
    Q_UNREACHABLE();
}

ReceiptDocument adviceReceipt(const DeskReferral& referral, const AdviceBook& book,
    const Shift& shift, const QString& bank, int printing)
{
    const Need& need = referral.referral.need;
    Lines lines{pairLine(u"登记编号"_s, idText(need.id).right(12).toUpper()),
        pairLine(u"业务"_s, paperNameOf(need.line)),
        pairLine(u"登记时间"_s, timeOnPaper(need.registeredAt)),
        pairLine(u"网点/柜员"_s, shift.branch + u'/' + shift.operatorId), ruleLine(),
        pairLine(u"姓名"_s, maskName(need.name)), pairLine(u"手机"_s, maskPhone(need.phone)),
        pairLine(u"意向金额"_s, book.band(need.band).name), pairLine(u"用途"_s, need.purpose),
        ruleLine()};
    lines << meetingLines(referral.referral, book) << ruleLine() << noticeLines(need, book)
          << ruleLine() << textLine(u"本人已阅读以上风险提示并确认。"_s)
          << pairLine(u"客户签名"_s, u"____________"_s);
    ReceiptDocument document{.bank = bank, .title = u"需求登记回执（客户联）"_s, .lines = lines};
    document.footer = u"柜面只作信息介绍与转介，不销售产品，不收取任何款项。"_s;
    if (printing > 1)
        document.watermark = u"补打 第 %1 次"_s.arg(printing - 1);
    return document;
}

} // namespace hui::advice
