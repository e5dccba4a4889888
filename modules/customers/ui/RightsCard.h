// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "ui/Card.h"

#include <QDate>

class QLabel;
class QLineEdit;

namespace hui {
class Field;
class KeyButton;
} // namespace hui

namespace hui::customers {

/// What a person may ask for about their own data: a copy of it, and to be forgotten when the law
/// lets the bank forget.
class RightsCard : public Card {
    Q_OBJECT

public:
    explicit RightsCard(QWidget* parent);

    /// The day on which the person is forgotten; invalid: nobody asked.
    void setEraseOn(const QDate& day);

Q_SIGNALS:
    /// The reason is checked: how it is known that the person asked.
    void copyAsked(const QString& reason);
    void erasureAsked(const QString& reason);

private:
    QString checkedReason();

    QLabel* m_day;
    QLineEdit* m_reason;
    Field* m_reasonField;
    KeyButton* m_erase;
};

} // namespace hui::customers
