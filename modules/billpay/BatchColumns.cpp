// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/BatchColumns.h"

#include "modules/billpay/Bill.h"

#include <QRegularExpression>

#include <array>

namespace hui::billpay {

using namespace Qt::StringLiterals;

namespace {

/// The words by which lists head a column; without spaces, lower case, without what stands in
/// brackets.
struct Heading {
    int BatchColumns::* column;
    QStringList words;
};

const std::array<Heading, 5>& headings()
{
    static const std::array<Heading, 5> known{
        Heading{&BatchColumns::biller,
            {u"收费单位"_s, u"缴费单位"_s, u"收费单位编号"_s, u"收费机构"_s, u"biller"_s,
                u"billerid"_s, u"payee"_s}},
        Heading{&BatchColumns::account,
            {u"用户号"_s, u"户号"_s, u"缴费号"_s, u"缴费户号"_s, u"客户编号"_s, u"用户编号"_s,
                u"学号"_s, u"手机号"_s, u"卡号"_s, u"account"_s, u"accountno"_s, u"accountno."_s,
                u"customerno"_s, u"customerno."_s}},
        Heading{&BatchColumns::amount,
            {u"金额"_s, u"缴费金额"_s, u"应缴金额"_s, u"amount"_s, u"due"_s}},
        Heading{
            &BatchColumns::period, {u"账期"_s, u"月份"_s, u"所属期"_s, u"period"_s, u"month"_s}},
        Heading{&BatchColumns::note,
            {u"备注"_s, u"附言"_s, u"note"_s, u"notes"_s, u"remark"_s, u"remarks"_s}},
    };
    return known;
}

QString bare(const QString& heading)
{
    static const QRegularExpression bracketed(u"[(（][^)）]*[)）]|\\s|\\*"_s);
    return heading.toLower().remove(bracketed);
}

} // namespace

BatchColumns columnsOf(const TableRow& first)
{
    BatchColumns columns;
    for (int at = 0; at < first.cells.size(); ++at) {
        const QString word = bare(first.cells.at(at).text);
        bool isKnown = word.isEmpty();
        for (const Heading& heading : headings())
            if (heading.words.contains(word) && columns.*heading.column < 0) {
                columns.*heading.column = at;
                isKnown = true;
            }
        if (!isKnown)
            columns.others.insert(first.cells.at(at).text.trimmed(), at);
    }
    columns.hasHeader = columns.account >= 0 && columns.amount >= 0;
    return columns.hasHeader ? columns : BatchColumns{};
}

std::optional<QString> periodOf(QStringView text)
{
    static const QRegularExpression written(u"^([0-9]{4})(?:[-/.年]([0-9]{1,2})月?|([0-9]{2}))$"_s);
    const QString trimmed = text.trimmed().toString();
    const auto match = written.match(trimmed.size() <= 16 ? trimmed : QString());
    if (!match.hasMatch())
        return std::nullopt;
    const QString month = match.captured(2) + match.captured(3);
    const QString period = match.captured(1) + u'-' + month.rightJustified(2, u'0');
    return isPeriod(period) ? std::optional(period) : std::nullopt;
}

} // namespace hui::billpay
