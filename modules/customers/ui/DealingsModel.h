// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/store/Operation.h"
#include "ui/RowTableModel.h"

#include <QHash>
#include <QUuid>

namespace hui::customers {

/// A line of what was done for a customer.
struct DealingRow {
    JournalEntry entry; ///< as shownDealing() leaves it
    bool isReversed = false; ///< taken back by a later line
};

/// What was done for a customer, as rows, newest first. Holds values and formats them.
class DealingsModel : public RowTableModel<DealingRow> {
    Q_OBJECT

public:
    enum Column { Time, Business, Party, Amount, Place, State, ColumnCount };
    /// Which of them are shown: those of services, or the changes of the record itself.
    enum class Kind { All, Business, Record };
    /// By which channel: at the counters, or on the telephone and by partners.
    enum class Channel { All, Counter, Online };

    /// `branch` is this one, `today` the business date.
    DealingsModel(QString branch, const QDate& today, QObject* parent);

    /// Who may have come for the customer, masked, by their records: "王*国" stands with what they
    /// came for.
    void setAgents(const QHash<QUuid, QString>& agents) { m_agents = agents; }

    void setEntries(const QList<JournalEntry>& entries, Kind kind, Channel channel = Channel::All);

private:
    QString text(const DealingRow& row, int column) const override;
    QVariant look(const DealingRow& row, int column, int role) const override;
    QString shownTime(const QDateTime& at) const;
    QString businessOf(const Operation& operation) const;

    const QString m_branch;
    const QDate m_today;
    QHash<QUuid, QString> m_agents;
};

} // namespace hui::customers
