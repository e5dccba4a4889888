// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/till/Transfer.h"
#include "ui/Card.h"

class QComboBox;
class QLineEdit;

namespace hui {
class Field;
class KeyButton;
} // namespace hui

namespace hui::cash {

/// Blank forms that have come: their kind and numbers are read off them and entered, blind. Taken
/// in, or not taken with a reason.
class BlankReceiveForm : public Card {
    Q_OBJECT

public:
    explicit BlankReceiveForm(QWidget* parent);

    /// Another transfer empties the form.
    void setTransfer(const Transfer& transfer);

    const QUuid& transfer() const { return m_transfer; }
    BlankRange counted() const;
    QString reason() const;
    /// Whether both numbers, or the reason, are given; marks the fields when not.
    bool checkNumbers();
    bool checkReason();
    KeyButton* receiveButton() const { return m_receive; }
    KeyButton* refuseButton() const { return m_refuse; }

private:
    QUuid m_transfer;
    QComboBox* m_kind;
    QLineEdit* m_first;
    QLineEdit* m_last;
    QLineEdit* m_reason;
    Field* m_firstField;
    Field* m_lastField;
    Field* m_reasonField;
    KeyButton* m_receive;
    KeyButton* m_refuse;
};

} // namespace hui::cash
