// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#include "modules/cases/ui/CaseTableModel.h"

#include "app/core/ChinaTime.h"
#include "modules/cases/ui/CaseText.h"
#include "ui/TableDelegate.h"

namespace hui::cases {

CaseTableModel::CaseTableModel(const QString& device, QObject* parent)
    : RowTableModel({{tr("Number")}, {tr("Business")}, {tr("Customer")}, {tr("From")}, {tr("At")},
                        {tr("Status")}, {tr("Changed")}},
          parent)
    , m_device(device)
{
}

void CaseTableModel::setCases(const QList<CaseRow>& fresh)
{
    if (fresh != rows())
        setRows(fresh);
}

int CaseTableModel::rowOf(const QUuid& id) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (rows().at(row).value.id == id)
            return row;
    return -1;
}

QString CaseTableModel::text(const CaseRow& row, int column) const
{
    const Case& value = row.value;
    switch (static_cast<Column>(column)) {
    case Number: return caseNumber(value.id);
    case Kind: return CaseText::kind(value);
    case Customer: return row.customer.isEmpty() ? QStringLiteral("—") : row.customer;
    case Channel: return CaseText::channel(value.channel);
    case Holder: return CaseText::holder(value, m_device);
    case State: return CaseText::standing(value).text;
    case ChangedAt: return inChina(value.changedAt).toString(u"MM-dd HH:mm");
    case ColumnCount: break;
    }
    return {};
}

QVariant CaseTableModel::look(const CaseRow& row, int column, int role) const
{
    if (role == PillRole && column == State)
        return QVariant::fromValue(CaseText::standing(row.value));
    if (role == StrongRole && column == Kind)
        return true;
    return {};
}

} // namespace hui::cases
