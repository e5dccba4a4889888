// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/campus/ui/ListTableModel.h"

#include "app/core/Masking.h"
#include "modules/campus/ui/CampusText.h"
#include "ui/Pill.h"
#include "ui/TableDelegate.h"

#include <QCoreApplication>
#include <QLocale>

namespace hui::campus {

using namespace Qt::StringLiterals;

namespace {

PillLook pillFor(const ListOutcome& outcome)
{
    switch (outcome.row.state) {
    case ListRowState::Refused: return {ListTableModel::tr("Refused"), u"ban"_s, Mood::Bad};
    case ListRowState::Ready: return {ListTableModel::tr("To be paid"), u"clock"_s, Mood::Neutral};
    case ListRowState::Skipped: return {ListTableModel::tr("Not paid"), u"minus"_s, Mood::Neutral};
    case ListRowState::Paid: break;
    }
    return lookOf(outcome.payment ? outcome.payment->state() : FeeState::Review);
}

QString noteOf(const ListOutcome& outcome)
{
    const ListRow& row = outcome.row;
    if (outcome.payment)
        return outcome.payment->receiptNo;
    if (QLocale().language() == QLocale::Chinese && !row.reasonZh.isEmpty())
        return row.reasonZh;
    if (row.reason.isEmpty())
        return QString();
    const QString why = QCoreApplication::translate("Error", row.reason.toUtf8().constData());
    return row.otherLine > 0 ? ListTableModel::tr("%1 Line %2").arg(why).arg(row.otherLine) : why;
}

} // namespace

ListTableModel::ListTableModel(QObject* parent)
    : RowTableModel({{tr("Line"), true}, {tr("Student no.")}, {tr("Name")}, {tr("Item")},
                        {tr("Amount"), true}, {tr("State")}, {tr("Receipt or reason")}},
          parent)
{
}

QString ListTableModel::text(const ListOutcome& outcome, int column) const
{
    const ListRow& row = outcome.row;
    switch (static_cast<Column>(column)) {
    case Line: return QString::number(row.line);
    case Number: return maskAccount(row.student.number);
    case Name: return maskName(row.student.name);
    case Item: return row.item;
    case Amount: return row.amount.toString();
    case State: return pillFor(outcome).text;
    case Note: return noteOf(outcome);
    case ColumnCount: break;
    }
    return {};
}

QVariant ListTableModel::look(const ListOutcome& outcome, int column, int role) const
{
    if (role == PillRole && column == State)
        return QVariant::fromValue(pillFor(outcome));
    if (role == TokenRole && (column == Note || outcome.row.state == ListRowState::Refused))
        return ink(Token::Text3);
    return {};
}

} // namespace hui::campus
