// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/campus/Fees.h"
#include "ui/ColumnTableModel.h"

#include <QMap>

namespace hui::campus {

/// What is to be paid for a student as rows, each with a check box: what of it is paid now.
class FeeTableModel : public ColumnTableModel {
    Q_OBJECT

public:
    enum Column { Chosen, Item, Term, Due, Rest, Now, State, ColumnCount };

    explicit FeeTableModel(QObject* parent = nullptr);

    /// What can be paid on the day is chosen, with all that is left of it; when one kind of fee is
    /// `wanted`, of that alone.
    void setFees(
        const QList<FeeItem>& items, const QDate& day, const std::optional<FeeKind>& wanted = {});

    const QList<FeeItem>& items() const { return m_items; }
    bool isChosen(int row) const { return m_now.contains(m_items.at(row).id); }
    /// Whether a row can be paid at all.
    bool isOpen(int row) const;

    /// What is paid of a row now; the row is chosen. The rule of parts is the caller's.
    void setNow(int row, Money amount);
    Money now(int row) const;

    QList<FeePart> parts() const;
    Money total() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void choiceChanged();

private:
    QString cellText(int row, int column) const override;
    QVariant cellLook(int row, int column, int role) const override;
    void rowChanged(int row);

    QList<FeeItem> m_items;
    QDate m_day;
    QMap<QString, Money> m_now; ///< by item, of those that are chosen
};

} // namespace hui::campus
