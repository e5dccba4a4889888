// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/campus/Fees.h"
#include "ui/Card.h"

namespace hui {
class MoneyField;
class Pill;
class TableView;
class TotalsRow;
} // namespace hui

namespace hui::campus {

class FeeTableModel;

/// The middle card: what is to be paid for the student, and what of it is paid now. Space chooses
/// an item, Enter goes on to its amount where it is paid in parts.
class FeesCard : public Card {
    Q_OBJECT

public:
    explicit FeesCard(QWidget* parent);

    /// What can be paid on the day is chosen whole; when one kind of fee is `wanted`, that alone.
    void setFees(
        const StudentFees& fees, const QDate& day, const std::optional<FeeKind>& wanted = {});
    /// Chooses these and nothing else, as far as they can still be paid.
    void choose(const QList<FeePart>& parts);
    /// What is chosen, good or not.
    QList<FeePart> chosen() const;
    void clear();
    /// Why there is nothing to see.
    void showEmpty(const QString& why);

    /// Nothing when an amount is wrong: the fault stands at its field.
    std::optional<QList<FeePart>> parts();
    Money total() const;
    void focusFirst();

Q_SIGNALS:
    void totalChanged();
    /// Enter: on to the cash.
    void finished();

private:
    void build();
    void activate();
    void presentRow();
    bool takeAmount();
    int row() const;

    QDate m_day;
    bool m_presenting = false;
    FeeTableModel* m_model;
    TableView* m_table;
    TotalsRow* m_totals;
    Pill* m_consent;
    MoneyField* m_now;
};

} // namespace hui::campus
