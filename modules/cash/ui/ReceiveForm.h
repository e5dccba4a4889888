// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/till/Transfer.h"
#include "ui/Card.h"

class QLineEdit;

namespace hui {
class CountTable;
class Field;
class KeyButton;
} // namespace hui

namespace hui::cash {

/// Cash that has come is counted, blind: what was sent is not shown. Taken in, or not taken with a
/// reason.
class ReceiveForm : public Card {
    Q_OBJECT

public:
    explicit ReceiveForm(QWidget* parent);

    /// Another transfer empties the count.
    void setTransfer(const Transfer& transfer);
    void start();

    const QUuid& transfer() const { return m_transfer; }
    CashCount counted() const;
    QString reason() const;
    /// Whether every denomination has a number, be it 0.
    bool isComplete() const;
    /// Whether a reason is given; marks the field when not.
    bool checkReason();
    KeyButton* receiveButton() const { return m_receive; }
    KeyButton* refuseButton() const { return m_refuse; }

private:
    QUuid m_transfer;
    CountTable* m_table;
    QLineEdit* m_reason;
    Field* m_reasonField;
    KeyButton* m_receive;
    KeyButton* m_refuse;
};

} // namespace hui::cash
