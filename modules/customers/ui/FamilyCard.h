// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/core/Shift.h"
#include "app/customer/ServiceLine.h"
#include "ui/Card.h"

#include <optional>

namespace hui {
class KeyButton;
class TableView;
} // namespace hui

namespace hui::customers {

class LinesModel;

/// A tab of a record for one family of services: 贷款, 预约, 出国行程, 保险理财. Each line is gone
/// on with where it is held; a new one is begun from here, also while there is none.
class FamilyCard : public Card {
    Q_OBJECT

public:
    FamilyCard(ServiceFamily family, const Shift& shift, QWidget* parent);

    /// In the order of their tabs.
    static QList<ServiceFamily> families();
    static QString nameOf(ServiceFamily family);

    /// Of all that is held for the customer, what is of this family.
    void setLines(const QList<ServiceLine>& lines);
    /// Another customer, of whom nothing is known yet.
    void clear();

    /// How many there are; nothing while that is not known.
    std::optional<int> count() const { return m_count; }

Q_SIGNALS:
    /// Where it is gone on with or begun: a page and its argument.
    void openAsked(const QString& module, const QString& argument);

private:
    void begin();
    void openRow(int row);

    const ServiceFamily m_family;
    LinesModel* m_model;
    TableView* m_table;
    KeyButton* m_begin;
    std::optional<int> m_count;
};

} // namespace hui::customers
