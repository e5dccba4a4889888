// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/billpay/BatchColumns.h"
#include "ui/Card.h"

#include <QList>

class QCheckBox;
class QComboBox;

namespace hui {
class Field;
class KeyButton;
} // namespace hui

namespace hui::billpay {

/// Asks which column of a list somebody brought is what: filled in as far as its heading tells. It
/// reads no file and keeps nothing.
class ColumnsForm : public Card {
    Q_OBJECT

public:
    explicit ColumnsForm(QWidget* parent = nullptr);

    /// Asks about a list that begins with `first`.
    void ask(const TableRow& first, const BatchColumns& known);
    /// Nothing while account or amount are not chosen, or one column is two things; the fields say
    /// so.
    std::optional<BatchColumns> columns();

Q_SIGNALS:
    void committed();
    void cancelled();

private:
    struct Choice {
        int BatchColumns::* column;
        QComboBox* box;
        Field* field;
    };

    void addChoice(int BatchColumns::* column, const char* name, const QString& label);
    QWidget* makeRow(int first);

    TableRow m_first;
    QList<Choice> m_choices;
    QCheckBox* m_header;
};

/// A cell of a list as it may be shown to find out what its column is: names and numbers masked.
QString sampleOf(const Cell& cell);

} // namespace hui::billpay
