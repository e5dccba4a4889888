// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/settlement/ReconcileRepository.h"
#include "ui/RowTableModel.h"

#include <QHash>

namespace hui::reconcile {

/// What journal and file do not agree about, each with its name, its class and what to do next.
class ItemTableModel : public RowTableModel<OpenItem> {
    Q_OBJECT

public:
    enum Column { Number, Business, Class, Stake, State, Next, ColumnCount };
    explicit ItemTableModel(QObject* parent = nullptr);

    /// `cases`: the numbers the centre gave to those that were reported.
    void setItems(QList<OpenItem> items, const QHash<QUuid, QString>& cases = {});

    /// Those that nobody has signed.
    QList<QUuid> unsignedItems() const;

private:
    QString nextOf(const OpenItem& item) const;
    QString text(const OpenItem& item, int column) const override;
    QVariant look(const OpenItem& item, int column, int role) const override;

    QHash<QUuid, QString> m_cases;
};

} // namespace hui::reconcile
