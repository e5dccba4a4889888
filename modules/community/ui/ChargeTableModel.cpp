// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/community/ui/ChargeTableModel.h"

#include "app/core/ChinaTime.h"
#include "ui/PayTaking.h"
#include "ui/Pill.h"
#include "ui/TableDelegate.h"

#include <algorithm>

namespace hui::community {

using namespace Qt::StringLiterals;

namespace {

PillLook chargeLook(ChargeState state)
{
    const QString words = stateText(state);
    switch (state) {
    case ChargeState::Taken:
    case ChargeState::Undoing: return {words, u"clock"_s, Mood::Info};
    case ChargeState::Unclear: return {words, u"help-circle"_s, Mood::Warn, true};
    case ChargeState::Paid: return {words, u"circle-check"_s, Mood::Ok};
    case ChargeState::DueBack: return {words, u"arrow-back-up"_s, Mood::Warn};
    case ChargeState::Refunded: return {words, u"arrow-back-up"_s, Mood::Neutral};
    case ChargeState::NotPaid:
    case ChargeState::Refused:
    case ChargeState::Review: return {words, u"alert-circle"_s, Mood::Bad};
    }
    Q_UNREACHABLE();
}

bool chargesAlike(const DeskCharge& a, const DeskCharge& b)
{
    return a.operation == b.operation && a.legs == b.legs && a.receiptNo == b.receiptNo;
}

} // namespace

ChargeTableModel::ChargeTableModel(QObject* parent)
    : RowTableModel({{tr("Time")}, {tr("Patient")}, {tr("For")}, {tr("Way")}, {tr("Taken"), true},
                        {tr("Given back"), true}, {tr("State")}},
          parent)
{
}

void ChargeTableModel::setCharges(const QList<DeskCharge>& charges, const QDate& today)
{
    m_today = today;
    if (!std::ranges::equal(charges, rows(), chargesAlike))
        setRows(charges);
}

int ChargeTableModel::rowOf(const QUuid& operation) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (rows().at(row).operation == operation)
            return row;
    return -1;
}

QString ChargeTableModel::text(const DeskCharge& row, int column) const
{
    const bool isBack = row.isRelease || row.state() == ChargeState::Refunded;
    switch (static_cast<Column>(column)) {
    case Time:
        return inChina(row.at).toString(row.businessDate == m_today ? u"HH:mm"_s : u"MM-dd"_s);
    case Patient: return row.charge.patient;
    case What: return row.charge.what;
    case Way: return row.isRelease ? u"—"_s : PayTaking::wayText(row.mode);
    case Taken: return row.isRelease ? u"—"_s : row.charge.amount.toString();
    case GivenBack: return isBack ? row.charge.amount.toString() : u"—"_s;
    case State: return stateText(row.state());
    case ColumnCount: break;
    }
    return {};
}

QVariant ChargeTableModel::look(const DeskCharge& row, int column, int role) const
{
    if (role == PillRole && column == State)
        return QVariant::fromValue(chargeLook(row.state()));
    return {};
}

QString stateText(ChargeState state)
{
    switch (state) {
    case ChargeState::Taken: return ChargeTableModel::tr("Hospital is told");
    case ChargeState::Unclear: return ChargeTableModel::tr("Result unknown");
    case ChargeState::Paid: return ChargeTableModel::tr("Paid");
    case ChargeState::Undoing: return ChargeTableModel::tr("Asked back");
    case ChargeState::DueBack: return ChargeTableModel::tr("Give the cash back");
    case ChargeState::Refunded: return ChargeTableModel::tr("Given back");
    case ChargeState::Refused: return ChargeTableModel::tr("Hospital keeps it");
    case ChargeState::NotPaid: return ChargeTableModel::tr("Not paid");
    case ChargeState::Review: return ChargeTableModel::tr("To be looked into");
    }
    Q_UNREACHABLE();
}

} // namespace hui::community
