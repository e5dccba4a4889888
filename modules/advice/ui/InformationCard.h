// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/advice/AdviceBook.h"
#include "ui/Card.h"

class QLabel;

namespace hui {
class TableView;
}

namespace hui::advice {

class InformationTableModel;

/// The left card: what may be told of a line today, with source and dates. There is nothing to
/// choose from and nothing to buy.
class InformationCard : public Card {
    Q_OBJECT

public:
    explicit InformationCard(QWidget* parent);

    void show(const AdviceBook& book, AdviceLine line, const QDate& day);
    void showFailed(const QString& why);

private:
    void presentRow();

    InformationTableModel* m_model;
    TableView* m_table;
    QLabel* m_text;
    QLabel* m_source;
};

} // namespace hui::advice
