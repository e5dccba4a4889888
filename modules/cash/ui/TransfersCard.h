// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "modules/cash/ui/TransferTableModel.h"
#include "ui/Card.h"

namespace hui {
class KeyButton;
class MessageBar;
class TableView;
} // namespace hui

namespace hui::cash {

/// What goes between this box and the others, cash or blank forms: the list, one of them chosen,
/// what was not taken is taken back, what the platform refused to book is taken out again, and the
/// slip is printed.
class TransfersCard : public Card {
    Q_OBJECT

public:
    /// `name` stands before the names of its widgets: "transfer.list".
    TransfersCard(TransferTableModel::Load load, const QString& name, QWidget* parent);

    /// `box` is the number of the box that looks. The chosen one stays chosen.
    void setTransfers(const QList<Transfer>& transfers, const QString& box);
    void setActive(bool active);

    bool isEmpty() const { return m_model->rowCount() == 0; }
    const Transfer* chosen() const;
    /// The chosen one when it has come to this box and is to be counted; nothing otherwise.
    const Transfer* toCount() const;
    /// Puts the keyboard on the first one that is to be counted, else on the first row.
    void start();

    /// Says what to do when the platform has not booked what was done about the chosen one.
    void sayWhatIsVain(MessageBar& message) const;

    KeyButton* backButton() const { return m_back; }
    KeyButton* outButton() const { return m_out; }
    KeyButton* printButton() const { return m_print; }

Q_SIGNALS:
    void choiceChanged();

private:
    bool hasCome(const Transfer& transfer) const;
    void showButtons();

    TransferTableModel* m_model;
    TableView* m_view;
    KeyButton* m_back;
    KeyButton* m_out;
    KeyButton* m_print;
    QString m_box;
    bool m_active = false;
};

} // namespace hui::cash
