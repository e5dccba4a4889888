// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/BatchColumns.h"

#include "app/core/JsonReader.h"
#include "modules/billpay/Bill.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>
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

const std::array<Heading, 7>& headings()
{
    static const std::array<Heading, 7> known{
        Heading{&BatchColumns::biller,
            {u"收费单位"_s, u"缴费单位"_s, u"收费单位编号"_s, u"收费机构"_s, u"biller"_s,
                u"billerid"_s, u"payee"_s}},
        Heading{&BatchColumns::account,
            {u"用户号"_s, u"户号"_s, u"缴费号"_s, u"缴费户号"_s, u"客户编号"_s, u"用户编号"_s,
                u"学号"_s, u"手机号"_s, u"卡号"_s, u"account"_s, u"accountno"_s, u"accountno."_s,
                u"customerno"_s, u"customerno."_s}},
        Heading{&BatchColumns::amount,
            {u"金额"_s, u"缴费金额"_s, u"应缴金额"_s, u"amount"_s, u"due"_s}},
        Heading{&BatchColumns::holder,
            {u"户名"_s, u"姓名"_s, u"客户姓名"_s, u"客户名称"_s, u"用户名称"_s, u"学生姓名"_s,
                u"户主"_s, u"holder"_s, u"name"_s, u"customername"_s, u"studentname"_s}},
        Heading{&BatchColumns::billNo,
            {u"账单号"_s, u"账单编号"_s, u"缴费单号"_s, u"缴费通知单号"_s, u"单号"_s, u"billno"_s,
                u"billno."_s, u"invoiceno"_s, u"invoiceno."_s}},
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

/// The columns by the names they are remembered under.
struct Remembered {
    QLatin1StringView key;
    int BatchColumns::* column;
};
constexpr std::array remembered{
    Remembered{"biller"_L1, &BatchColumns::biller},
    Remembered{"account"_L1, &BatchColumns::account},
    Remembered{"amount"_L1, &BatchColumns::amount},
    Remembered{"holder"_L1, &BatchColumns::holder},
    Remembered{"bill_no"_L1, &BatchColumns::billNo},
    Remembered{"period"_L1, &BatchColumns::period},
    Remembered{"note"_L1, &BatchColumns::note},
};

bool isFigure(const Cell& cell)
{
    static const QRegularExpression figure(u"^[0-9０-９][0-9０-９.,/ -]*$"_s);
    return cell.kind == CellKind::Number || figure.match(cell.text.trimmed()).hasMatch();
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

QByteArray shapeOf(const TableRow& first)
{
    const bool isPayment = std::ranges::any_of(first.cells, isFigure);
    QStringList words;
    for (const Cell& cell : first.cells) {
        const QString word = bare(cell.text);
        words += !isPayment || word.isEmpty() ? word : isFigure(cell) ? u"9"_s : u"a"_s;
    }
    return QCryptographicHash::hash(words.join(u'\n').toUtf8(), QCryptographicHash::Sha256);
}

BatchColumns chosenColumns(BatchColumns columns, const TableRow& first)
{
    columns.others.clear();
    for (int at = 0; columns.hasHeader && at < first.cells.size(); ++at) {
        const QString heading = first.cells.at(at).text.trimmed();
        const bool isChosen = std::ranges::any_of(
            remembered, [&](const Remembered& one) { return columns.*one.column == at; });
        if (!isChosen && !heading.isEmpty())
            columns.others.insert(heading, at);
    }
    return columns;
}

QJsonObject toJson(const BatchColumns& columns)
{
    QJsonObject json{{u"has_header"_s, columns.hasHeader}};
    for (const Remembered& one : remembered)
        json.insert(one.key, columns.*one.column);
    return json;
}

Result<BatchColumns> batchColumnsFromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    BatchColumns columns;
    columns.hasHeader = reader.boolean("has_header"_L1);
    for (const Remembered& one : remembered)
        columns.*one.column
            = static_cast<int>(reader.integer(one.key, -1, TableLimits{}.columns - 1));
    if (const auto read = reader.finish(); !read)
        return std::unexpected(read.error());
    return columns;
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
