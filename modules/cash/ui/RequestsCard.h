// SPDX-FileCopyrightText: 2026 The HuiDesk authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/till/CashRequest.h"
#include "ui/Card.h"

class QLineEdit;

namespace hui {
class Field;
class KeyButton;
class TableView;
} // namespace hui

namespace hui::cash {

class RequestTableModel;

/// What tellers asked the vault for today (领用申请): the vault answers each, a teller sees the own
/// ones and may take one back. It books nothing: the step does.
class RequestsCard : public Card {
    Q_OBJECT

public:
    RequestsCard(bool ofVault, QWidget* parent);

    void setRequests(const QList<CashRequest>& requests);
    /// Whether the vault can act now.
    void setActive(bool active);
    const CashRequest* chosen() const;
    /// Why the vault does not send; empty, and marked, while nothing is entered.
    QString reason();
    void clear();

    KeyButton* allocateButton() const { return m_allocate; }
    KeyButton* refuseButton() const { return m_refuse; }
    KeyButton* withdrawButton() const { return m_withdraw; }

private:
    void showButtons();

    const bool m_ofVault;
    bool m_active = false;
    RequestTableModel* m_model;
    TableView* m_view;
    QLineEdit* m_reason;
    Field* m_reasonField;
    KeyButton* m_allocate;
    KeyButton* m_refuse;
    KeyButton* m_withdraw;
};

} // namespace hui::cash
