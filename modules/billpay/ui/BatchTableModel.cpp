// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/billpay/ui/BatchTableModel.h"

#include "app/core/Masking.h"
#include "modules/billpay/ui/OutcomeText.h"
#include "ui/EntryText.h"
#include "ui/TableDelegate.h"

#include <QCoreApplication>

namespace hui::billpay {

using namespace Qt::StringLiterals;

BatchTableModel::BatchTableModel(QObject* parent)
    : RowTableModel({{tr("Line"), true}, {tr("Biller")}, {tr("Account no.")}, {tr("Customer")},
                        {tr("Period")}, {tr("Amount (CNY)"), true}, {tr("State")}, {tr("Reason")}},
          parent)
{
}

void BatchTableModel::setOutcomes(QList<BatchOutcome> outcomes)
{
    m_byOperation.clear();
    for (int row = 0; row < outcomes.size(); ++row)
        m_byOperation.insert(outcomes.at(row).row.operation, row);
    setRows(std::move(outcomes));
}

void BatchTableModel::setPayment(const Payment& payment)
{
    if (const auto row = m_byOperation.constFind(payment.operation); row != m_byOperation.cend())
        replaceRow(*row, {rows().at(*row).row, payment});
}

void BatchTableModel::setRow(const BatchRow& row)
{
    const int at = row.number - 1; // numbers have no gaps
    if (at >= 0 && at < rowCount())
        replaceRow(at, {row, rows().at(at).payment});
}

PillLook BatchTableModel::pill(const BatchOutcome& outcome)
{
    const BatchRow& row = outcome.row;
    switch (row.state) {
    case BatchRowState::Refused: return {tr("Not taken"), u"alert-circle"_s, Mood::Bad};
    case BatchRowState::Ready:
        if (row.heldUntil.isValid())
            return EntryText::held(row.heldUntil, row.heldUntil); // it opens on this day
        return {tr("Ready"), u"clock"_s, Mood::Neutral};
    case BatchRowState::Paid:
        if (outcome.payment)
            return pillOf(*outcome.payment);
        return {tr("Recorded"), u"circle-check"_s, Mood::Ok};
    case BatchRowState::Declined: return {tr("Refused"), u"ban"_s, Mood::Bad};
    case BatchRowState::Skipped: return {tr("Stopped"), u"player-pause"_s, Mood::Warn};
    }
    Q_UNREACHABLE();
}

QString BatchTableModel::reasonOf(const BatchRow& row)
{
    if (row.reason.isEmpty())
        return {};
    const QString reason = QCoreApplication::translate("Error", row.reason.toUtf8().constData());
    return row.otherLine > 0 ? tr("%1 See line %2.").arg(reason).arg(row.otherLine) : reason;
}

QString BatchTableModel::text(const BatchOutcome& outcome, int column) const
{
    const BatchRow& row = outcome.row;
    switch (static_cast<Column>(column)) {
    case Line: return QString::number(row.line);
    case Biller: return row.billerName.isEmpty() ? row.biller : row.billerName;
    case Account: return row.account.isEmpty() ? QString() : maskAccount(row.account);
    case Holder: return row.holder.isEmpty() ? QString() : maskName(row.holder);
    case Period: return row.period;
    case Amount: return row.amount.isPositive() ? row.taken().toString() : QString();
    case State: return pill(outcome).text;
    case Reason: return reasonOf(row);
    case ColumnCount: break;
    }
    return {};
}

QVariant BatchTableModel::look(const BatchOutcome& outcome, int column, int role) const
{
    switch (role) {
    case PillRole: return column == State ? QVariant::fromValue(pill(outcome)) : QVariant();
    case ElideRole: return column == Account ? QVariant(Qt::ElideMiddle) : QVariant();
    case Qt::ToolTipRole: return column == Reason ? QVariant(reasonOf(outcome.row)) : QVariant();
    default: return {};
    }
}

} // namespace hui::billpay
