// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/billpay/Subscription.h"
#include "ui/RowTableModel.h"

namespace hui::billpay {

/// Agreements as rows: those in force first, the next payment at the top. It holds values and
/// formats them, accounts masked; it reads no database.
class SubscriptionTableModel : public RowTableModel<Subscription> {
    Q_OBJECT

public:
    enum Column { Code, Biller, Account, Holder, Agreed, Next, State, ColumnCount };

    explicit SubscriptionTableModel(QObject* parent = nullptr);

    /// `today` tells which payment is the next one.
    void setSubscriptions(QList<Subscription> subscriptions, const QDate& today);
    const Subscription& subscriptionAt(int row) const { return rows().at(row); }
    int rowOf(const QUuid& operation) const; ///< −1 when it is not there

protected:
    QString text(const Subscription& subscription, int column) const override;
    QVariant look(const Subscription& subscription, int column, int role) const override;

private:
    QDate m_today;
};

} // namespace hui::billpay
