// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/billpay/BatchReport.h"
#include "ui/RowTableModel.h"

#include <QHash>

namespace hui {
struct PillLook;
}

namespace hui::billpay {

/// The rows of a list, in the order of the file, accounts and names masked, with what became of
/// each. It holds values and formats them; it reads no database and opens no dialog.
class BatchTableModel : public RowTableModel<BatchOutcome> {
    Q_OBJECT

public:
    enum Column { Line, Biller, Account, Holder, Period, Amount, State, Reason, ColumnCount };

    explicit BatchTableModel(QObject* parent = nullptr);

    void setOutcomes(QList<BatchOutcome> outcomes);
    /// Takes over a row that has come further.
    void setRow(const BatchRow& row);
    /// Takes over what became of the payment of a row; of another list nothing.
    void setPayment(const Payment& payment);
    const BatchRow& rowAt(int row) const { return rows().at(row).row; }

protected:
    QString text(const BatchOutcome& outcome, int column) const override;
    QVariant look(const BatchOutcome& outcome, int column, int role) const override;

private:
    static PillLook pill(const BatchOutcome& outcome);
    static QString reasonOf(const BatchRow& row);

    QHash<QUuid, int> m_byOperation; ///< in which row a payment stands
};

} // namespace hui::billpay
