// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/campus/ReadClassList.h"

#include <QCoreApplication>

namespace hui::campus {

using namespace Qt::StringLiterals;

namespace {

/// In which columns what is found; −1: in none.
struct ListColumns {
    int number = -1;
    int name = -1;
    int item = -1;
    int amount = -1;

    bool isComplete() const { return number >= 0 && name >= 0 && item >= 0 && amount >= 0; }
};

ListColumns columnsIn(const TableRow& first)
{
    const auto find = [&first](const QStringList& words) {
        for (int column = 0; column < first.cells.size(); ++column)
            if (words.contains(first.cells.at(column).text.simplified().remove(u' ').toLower()))
                return column;
        return -1;
    };
    return {find({u"学号"_s, u"学生学号"_s, u"number"_s, u"studentno."_s, u"studentnumber"_s}),
        find({u"姓名"_s, u"学生姓名"_s, u"name"_s}),
        find({u"项目"_s, u"收费项目"_s, u"缴费项目"_s, u"item"_s}),
        find({u"金额"_s, u"缴费金额"_s, u"应缴金额"_s, u"amount"_s})};
}

/// The cell as it was typed; nothing where it cannot be believed.
std::optional<QString> cellIn(const TableRow& row, int column)
{
    if (column >= row.cells.size())
        return QString();
    const Cell& cell = row.cells.at(column);
    const bool isTyped = cell.kind == CellKind::Text || cell.kind == CellKind::Number;
    return isTyped ? std::optional(cell.text.simplified()) : std::nullopt;
}

const char* faultIn(const ListRow& row, const std::optional<QString>& amount)
{
    if (row.student.number.isEmpty() || row.student.number.size() > 20)
        return QT_TRANSLATE_NOOP("Error", "The student number is missing or too long.");
    if (row.student.name.isEmpty() || row.student.name.size() > 60)
        return QT_TRANSLATE_NOOP("Error", "The student's name is missing or too long.");
    if (row.item.isEmpty() || row.item.size() > 40)
        return QT_TRANSLATE_NOOP("Error", "The item is missing or too long.");
    if (!amount || !row.amount.isPositive())
        return QT_TRANSLATE_NOOP("Error", "The amount is not one above zero.");
    return nullptr;
}

ListRow rowFrom(const TableRow& read, const ListColumns& columns, int number)
{
    const auto student = cellIn(read, columns.number);
    const auto name = cellIn(read, columns.name);
    const auto item = cellIn(read, columns.item);
    const auto amount = cellIn(read, columns.amount);
    ListRow row{.number = number, .line = read.line};
    row.student = {student.value_or(QString()), name.value_or(QString())};
    row.item = item.value_or(QString());
    row.amount = Money::parse(amount.value_or(QString()), Currency::CNY).value_or(Money::fen(0));
    const bool isBelieved = student && name && item && amount;
    const char* fault = isBelieved
        ? faultIn(row, amount)
        : QT_TRANSLATE_NOOP("Error", "A formula or a rounded number: type it as text.");
    row.state = fault ? ListRowState::Refused : ListRowState::Ready;
    row.reason = QString::fromUtf8(fault);
    return row;
}

std::unexpected<Error> badList(const char* text)
{
    return failure(Error::Kind::Input, text);
}

} // namespace

Result<QList<ListRow>> readClassList(const Table& table)
{
    const ListColumns columns
        = table.rows.isEmpty() ? ListColumns{} : columnsIn(table.rows.first());
    if (!columns.isComplete())
        return badList(QT_TRANSLATE_NOOP(
            "Error", "The first row must name the columns: 学号, 姓名, 项目, 金额."));
    if (table.rows.size() < 2)
        return badList(QT_TRANSLATE_NOOP("Error", "The list has no rows."));
    if (table.rows.size() > listRowsKept + 1)
        return badList(QT_TRANSLATE_NOOP("Error", "The list has more rows than 2000."));
    QList<ListRow> rows;
    QMap<std::pair<QString, QString>, int> lines; // of student and item
    for (qsizetype index = 1; index < table.rows.size(); ++index) {
        ListRow row = rowFrom(table.rows.at(index), columns, static_cast<int>(index));
        const std::pair key{row.student.number, row.item};
        if (row.state == ListRowState::Ready && lines.contains(key)) {
            row.state = ListRowState::Refused;
            row.otherLine = lines.value(key);
            row.reason = QString::fromLatin1(
                QT_TRANSLATE_NOOP("Error", "The item of this student stands in the list already."));
        }
        if (row.state == ListRowState::Ready)
            lines.insert(key, row.line);
        rows.append(row);
    }
    return rows;
}

QList<ListRow> withAnswers(QList<ListRow> rows, const QList<ListAnswer>& answers)
{
    qsizetype next = 0;
    for (ListRow& row : rows) {
        if (row.state != ListRowState::Ready)
            continue;
        HUI_ASSERT(next < answers.size()); // one for each that was asked about
        const ListAnswer& answer = answers.at(next++);
        row.fees = answer.fees;
        if (row.fees && !row.fees->items.isEmpty())
            continue;
        row.fees.reset();
        row.state = ListRowState::Refused;
        row.reason = answer.textEn;
        row.reasonZh = answer.textZh;
    }
    return rows;
}

} // namespace hui::campus
